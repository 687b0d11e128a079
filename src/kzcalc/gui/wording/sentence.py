"""A sentence that names parties, so that where there is little room the names can be shortened, and nothing else."""

from collections.abc import Callable
from typing import NamedTuple

from kzcalc.gui.wording.names import in_sentence


class Sentence(NamedTuple):
    """A sentence with places for names.

    Attributes:
        pattern: the sentence, with ``{0}``, ``{1}`` where the names stand.
        names: what stands there.
    """

    pattern: str
    names: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentence with its names in full."""
        return self.with_names(lambda name: name)

    def with_names(self, shortened: Callable[[str], str]) -> str:
        """The sentence with its names shortened."""
        if not self.names:
            return self.pattern
        text = self.pattern.format(*[in_sentence(shortened(name)) for name in self.names])
        return text.replace("….", "…")  # a name that is cut ends the sentence, too
