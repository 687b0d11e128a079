"""The public API as scripts use it."""

import json
from importlib import import_module
from typing import Any

import pytest

import kzcalc
from kzcalc.scenario.catalogue import official_result_2012
from tests.scenario.programs import output_of

CONTRACT = ["Guarantee", "Rules", "ScenarioFileError", "allocate", "load_scenario", "poll", "save_scenario"]

ALLOCATE_AND_LOAD = """
import json, sys
import kzcalc
allocated = kzcalc.allocate([60, 30, 10]).seats
loaded = kzcalc.load_scenario(sys.argv[1]).allocate().seats
print(json.dumps([allocated, loaded, sorted(sys.modules)]))
"""

ONLY_IMPORT = """
import sys
import kzcalc
kzcalc.__version__, dir(kzcalc)
print(*sorted(name for name in sys.modules if name.startswith("kzcalc.")))
"""


@pytest.mark.parametrize("name", kzcalc.__all__)
def test_every_public_name_can_be_got(name: str) -> None:
    assert name == getattr(kzcalc, name).__name__


@pytest.mark.parametrize("name", CONTRACT)
def test_the_names_that_scripts_rely_on_are_public(name: str) -> None:
    assert name in kzcalc.__all__


@pytest.mark.parametrize("name", kzcalc.__all__)
def test_every_public_name_is_listed_for_completion(name: str) -> None:
    assert name in dir(kzcalc)


def test_a_name_that_does_not_exist_is_missed_by_name() -> None:
    with pytest.raises(AttributeError, match="'kzcalc' has no attribute 'alocate'"):
        kzcalc.alocate  # noqa: B018


def test_a_public_class_is_the_one_of_the_room_it_lives_in() -> None:
    assert import_module("kzcalc.law").Rules is kzcalc.Rules


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What a script that allocates and loads prints: two results, and the modules it ended up with."""
    path = tmp_path_factory.mktemp("api") / "2012.kzcalc"
    kzcalc.save_scenario(official_result_2012(), path)
    return json.loads(output_of(ALLOCATE_AND_LOAD, path))


def test_a_script_allocates_and_loads(printed: Any) -> None:
    assert [[59, 29, 10], [83, 8, 0, 0, 0, 0, 7]] == printed[:2]


@pytest.mark.parametrize("package", ["PySide6", "numpy", "pyqtgraph"])
def test_a_script_does_not_pay_for_what_it_does_not_use(package: str, printed: Any) -> None:
    assert package not in printed[2]


def test_the_import_alone_loads_nothing_else_of_ours() -> None:
    assert "\n" == output_of(ONLY_IMPORT)
