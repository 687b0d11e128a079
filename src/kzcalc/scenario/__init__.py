"""What the user has on the table: parties and votes, shares that always add up, the catalogue, files."""

from kzcalc.scenario.file_errors import ScenarioFileError
from kzcalc.scenario.files import load_scenario, save_scenario
from kzcalc.scenario.party import Party
from kzcalc.scenario.scenario import Scenario

__all__ = ["Party", "Scenario", "ScenarioFileError", "load_scenario", "save_scenario"]
