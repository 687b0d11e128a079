"""What comes of many elections: the seats, and whom the law admitted to them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What came of many elections.

    Attributes:
        seats: as from `allocate_many`, shape (elections, lists).
        admitted: which lists take part in the distribution, bool, in the same shape.
        clause_active: where the guarantee clause admitted the runner-up, bool, shape (elections,).
    """

    seats: NDArray[Any]
    admitted: NDArray[np.bool_]
    clause_active: NDArray[np.bool_]
