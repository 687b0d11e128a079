"""What a file error says, in the user's language."""

from PySide6.QtCore import QCoreApplication

from kzcalc.scenario import ScenarioFileError


def sentence_of(error: ScenarioFileError) -> str:
    """What a file error says, in the user's language."""
    values = dict(error.values)
    for name in ("expected", "reason"):
        if name in values:
            values[name] = QCoreApplication.translate("ScenarioFileError", str(values[name]))
    return QCoreApplication.translate("ScenarioFileError", error.template).format(**values)
