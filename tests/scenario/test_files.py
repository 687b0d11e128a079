"""Scenario files: what is read, what is refused, and what is on the disk whatever happens."""

import errno
import json
import os
import re
import resource
import signal
import stat
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzcalc import Guarantee, Party, Rules, Scenario, ScenarioFileError, load_scenario, save_scenario
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.comparison import VARIATION_KINDS, Pinned, Variation
from kzcalc.scenario.files import decode, encode
from tests.scenario.programs import output_of, start
from tests.scenario.strategies import json_values, patient, scenarios

EXAMPLE = """\
{
  "format": "kzcalc-scenario",
  "version": 1,
  "title": "Official result 2012",
  "notes": "",
  "parties": [
    {"key": "nur-otan", "name": "Nur Otan", "color": "#00afca", "votes": 5621436, "locked": false},
    {"key": "ak-zhol", "name": "Ak Zhol", "color": "#3b5bdb", "votes": 518405, "locked": true}
  ],
  "other_ballots": 0,
  "rules": {"seats": 98, "assembly_seats": 9, "threshold": "7/100", "threshold_base": "valid", "method": "hare",
            "guarantee": {"minimum_seats": 2, "correction": "7/10"}}
}
"""
"""The file of the contract, with a second party: a scenario has two at the least."""

SCENARIO = Scenario(
    title="Official result 2012",
    parties=(
        Party("nur-otan", "Nur Otan", "#00afca", 5_621_436),
        Party("ak-zhol", "Ak Zhol", "#3b5bdb", 518_405, locked=True),
    ),
    rules=Rules(98, 9, Fraction(7, 100), "valid", Guarantee(2, Fraction(7, 10)), "hare"),
)
"""What the example says."""

COMPARED = """\
{
  "format": "kzcalc-scenario",
  "version": 1,
  "title": "Official result 2012",
  "notes": "",
  "parties": [
    {"key": "nur-otan", "name": "Nur Otan", "color": "#00afca", "votes": 5621436, "locked": false},
    {"key": "ak-zhol", "name": "Ak Zhol", "color": "#3b5bdb", "votes": 518405, "locked": true}
  ],
  "other_ballots": 0,
  "rules": {"seats": 98, "assembly_seats": 9, "threshold": "7/100", "threshold_base": "valid", "method": "hare",
            "guarantee": {"minimum_seats": 2, "correction": "7/10"}},
  "comparison": [
    {"kind": "without-clause"},
    {
      "kind": "scenario",
      "title": "Result 2007",
      "parties": [
        {"key": "nur-otan", "name": "Nur Otan", "color": "#00afca", "votes": 5247720, "locked": false},
        {"key": "osdp", "name": "OSDP", "color": "#d6336c", "votes": 270525, "locked": false}
      ],
      "other_ballots": 100,
      "rules": {"seats": 98, "assembly_seats": 9, "threshold": "1/20", "threshold_base": "cast", "method": "droop",
                "guarantee": {"minimum_seats": 0, "correction": "1/2"}}
    },
    {"kind": "sainte-lague"}
  ]
}
"""
"""The example with three columns beside it."""

PINNED = Pinned(
    title="Result 2007",
    parties=(
        Party("nur-otan", "Nur Otan", "#00afca", 5_247_720),
        Party("osdp", "OSDP", "#d6336c", 270_525),
    ),
    other_ballots=100,
    rules=Rules(98, 9, Fraction(5, 100), "cast", Guarantee(0, Fraction(1, 2)), "droop"),
)
COLUMNS = (
    Variation("without-clause"),
    PINNED,
    Variation("sainte-lague"),
)
"""What its columns say."""

# The file is overwritten by each example in turn, as a user would.
on_disk = settings(patient, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def edited(place: str, value: object, example: str = EXAMPLE) -> bytes:
    """The example with something else at a place such as ``parties[0].votes``."""
    data = json.loads(example)
    *way, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", place)]
    at = data
    for step in way:
        at = at[step]
    at[last] = value
    return json.dumps(data).encode()


def without(place: str, example: str = EXAMPLE) -> bytes:
    """The example without a key."""
    data = json.loads(example)
    *way, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", place)]
    at = data
    for step in way:
        at = at[step]
    del at[last]
    return json.dumps(data).encode()


def parties(count: int) -> list[dict[str, Any]]:
    return [{"key": f"party-{i}", "name": f"Party {i}", "color": "#808080", "votes": i} for i in range(count)]


def snapshot(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """All that can be seen of a folder's files: mode, time and content."""
    return {
        path.name: (path.lstat().st_mode, path.lstat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in [folder, *folder.iterdir()]
    }


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The example, in a folder of its own."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "my.kzcalc"
    path.write_text(EXAMPLE, encoding="utf-8")
    return path


class TestLoading:
    def test_the_example_of_the_contract_is_read(self, file: Path) -> None:
        assert SCENARIO == load_scenario(file)

    def test_a_path_may_be_a_string(self, file: Path) -> None:
        assert SCENARIO == load_scenario(str(file))

    def test_a_byte_order_mark_is_no_hindrance(self, file: Path) -> None:
        file.write_text(EXAMPLE, encoding="utf-8-sig")
        assert SCENARIO == load_scenario(file)

    def test_windows_line_ends_are_no_hindrance(self, file: Path) -> None:
        file.write_bytes(EXAMPLE.replace("\n", "\r\n").encode())
        assert SCENARIO == load_scenario(file)

    @pytest.mark.parametrize(
        ("place", "expected"),
        [
            pytest.param("title", replace(SCENARIO, title=""), id="an empty title"),
            pytest.param("notes", SCENARIO, id="no notes"),
            pytest.param("other_ballots", SCENARIO, id="no other ballots"),
            pytest.param("rules", SCENARIO, id="the rules of 2012"),
            pytest.param("rules.seats", SCENARIO, id="98 seats"),
            pytest.param("rules.guarantee", SCENARIO, id="the guarantee clause"),
            pytest.param("rules.guarantee.correction", SCENARIO, id="the correction index of 2012"),
            pytest.param(
                "parties[1].locked",
                replace(SCENARIO, parties=tuple(replace(p, locked=False) for p in SCENARIO.parties)),
                id="an unlocked share",
            ),
        ],
    )
    def test_a_key_that_may_be_missing_stands_for(self, place: str, expected: Scenario) -> None:
        assert expected == decode(without(place), "my.kzcalc")

    def test_a_null_switches_the_guarantee_clause_off(self) -> None:
        assert decode(edited("rules.guarantee", None), "my.kzcalc").rules.guarantee is None

    @pytest.mark.parametrize(
        ("place", "value"),
        [
            pytest.param("title", "ә" * 500, id="the longest title"),
            pytest.param("notes", "first line\nsecond\tline\r\n\0", id="notes of several lines"),
            pytest.param("parties", parties(2), id="2 parties"),
            pytest.param("parties", parties(20), id="20 parties"),
            pytest.param("parties[0].key", "a" * 60, id="the longest key"),
            pytest.param("parties[0].key", "2012-a-1", id="a key with digits and hyphens"),
            pytest.param("parties[0].name", "ә" * 200, id="the longest name"),
            pytest.param("parties[0].color", "#00AFCA", id="a colour in capitals"),
            pytest.param("parties[0].votes", 0, id="no votes"),
            pytest.param("parties[0].votes", 10**15, id="the most votes"),
            pytest.param("other_ballots", 10**15, id="the most other ballots"),
            pytest.param("rules.seats", 1, id="the fewest seats"),
            pytest.param("rules.seats", 10_000, id="the most seats"),
            pytest.param("rules.assembly_seats", 0, id="no Assembly seats"),
            pytest.param("rules.assembly_seats", 10_000, id="the most Assembly seats"),
            pytest.param("rules.threshold", "0", id="no threshold"),
            pytest.param("rules.threshold", "1/1", id="the highest threshold"),
            pytest.param("rules.threshold", f"{10**18 - 2}/{10**18 - 1}", id="the finest threshold"),
            pytest.param("rules.threshold", "14/200", id="a threshold not in lowest terms"),
            pytest.param("rules.guarantee.minimum_seats", 0, id="no minimum of seats"),
            pytest.param("rules.guarantee.correction", "0/1", id="a correction index of zero"),
        ],
    )
    def test_the_outermost_values_are_in_range(self, place: str, value: object, file: Path) -> None:
        file.write_bytes(edited(place, value))
        loaded = load_scenario(file)
        save_scenario(loaded, file)
        assert loaded == load_scenario(file)


class TestARoundTrip:
    @on_disk
    @given(scenario=scenarios())
    def test_gives_back_any_scenario_exactly(self, scenario: Scenario, tmp_path: Path) -> None:
        save_scenario(scenario, tmp_path / "a.kzcalc")
        assert scenario == load_scenario(tmp_path / "a.kzcalc")

    @on_disk
    @given(scenario=scenarios())
    def test_gives_back_the_same_bytes(self, scenario: Scenario, tmp_path: Path) -> None:
        one, two = tmp_path / "1.kzcalc", tmp_path / "2.kzcalc"
        save_scenario(scenario, one)
        save_scenario(load_scenario(one), two)
        assert one.read_bytes() == two.read_bytes()

    @settings(patient, max_examples=40)
    @given(scenarios())
    def test_gives_back_a_scenario_that_allocates_alike(self, scenario: Scenario) -> None:
        assert scenario.allocate() == decode(encode(scenario), "my.kzcalc").allocate()

    def test_keeps_kazakh_letters_and_leaves_them_legible(self, file: Path) -> None:
        names = "Нұр Отан", "Ақ жол: әіңғүұқөһ ӘІҢҒҮҰҚӨҺ"
        given_parties = tuple(replace(p, name=name) for p, name in zip(SCENARIO.parties, names, strict=True))
        save_scenario(replace(SCENARIO, parties=given_parties), file)
        expected = (*names, True)
        loaded = load_scenario(file)
        assert expected == (*[p.name for p in loaded.parties], f'"{names[1]}"' in file.read_text(encoding="utf-8"))


class TestKeysThatThisVersionDoesNotKnow:
    NEW: tuple[tuple[str, object], ...] = (
        ("source", {"url": "https://example.org/", "pages": [1, 2.5, None, True]}),
        ("parties[0].leader", "Нұрсұлтан"),
        ("parties[1].founded", 10**30),
        ("rules.source", "article 97-1"),
        ("rules.guarantee.since", 2009),
    )

    @pytest.fixture
    def newer(self, file: Path) -> Path:
        """The example as a later program of the same version of the format may write it."""
        data = json.loads(EXAMPLE)
        data["source"] = self.NEW[0][1]
        data["parties"][0]["leader"] = self.NEW[1][1]
        data["parties"][1]["founded"] = self.NEW[2][1]
        data["rules"]["source"] = self.NEW[3][1]
        data["rules"]["guarantee"]["since"] = self.NEW[4][1]
        file.write_text(json.dumps(data), encoding="utf-8")
        return file

    def test_survive_a_load_and_a_save_at_every_level(self, newer: Path) -> None:
        before = json.loads(newer.read_bytes())
        save_scenario(load_scenario(newer), newer)
        assert before == json.loads(newer.read_bytes())

    def test_survive_changes_in_between(self, newer: Path) -> None:
        before = json.loads(newer.read_bytes())
        before["parties"][0]["votes"], before["parties"][1]["votes"] = 7000, 3000
        before["parties"][1]["locked"] = False
        save_scenario(load_scenario(newer).with_votes([7000, 3000]).with_lock(1, locked=False), newer)
        assert before == json.loads(newer.read_bytes())

    @pytest.mark.parametrize("way", [[], ["parties", 0], ["rules"], ["rules", "guarantee"]], ids=str)
    def test_follow_the_known_ones(self, way: list[str | int], newer: Path) -> None:
        save_scenario(load_scenario(newer), newer)
        at: Any = json.loads(newer.read_bytes())
        known: Any = json.loads(encode(SCENARIO))
        for step in way:
            at, known = at[step], known[step]
        assert list(known) == list(at)[:-1]

    def test_do_not_change_what_is_known(self, newer: Path) -> None:
        loaded = load_scenario(newer)
        known_parties = tuple(replace(p, unknown={}) for p in loaded.parties)
        assert SCENARIO == replace(loaded, parties=known_parties, unknown={})


class TestWhatEarlierVersionsWrote:
    """The act has one reading: what is not distributed goes to the list that cleared the threshold."""

    @pytest.mark.parametrize("leftovers", ["rotate", "cleared", "anything", 5, None])
    def test_who_gets_the_leftovers_is_read_over_and_not_written_again(self, leftovers: object) -> None:
        data = edited("rules.guarantee.leftovers", leftovers)
        assert b"leftovers" in data
        assert SCENARIO == decode(data, "old")
        assert encode(SCENARIO) == encode(decode(data, "old"))

    def test_so_it_is_in_the_rules_of_a_column(self) -> None:
        data = edited("comparison.1.rules.guarantee.leftovers", "cleared", COMPARED)
        assert b"leftovers" in data
        assert COLUMNS == decode(data, "old").columns
        assert b"leftovers" not in encode(decode(data, "old"))

    def test_a_column_of_another_reading_is_dropped_and_the_others_stay(self) -> None:
        data = COMPARED.replace(
            '{"kind": "without-clause"},', '{"kind": "other-reading"}, {"kind": "without-clause"},'
        ).encode()
        assert b"other-reading" in data
        assert COLUMNS == decode(data, "old").columns
        assert b"other-reading" not in encode(decode(data, "old"))

    def test_a_file_with_no_other_column_has_none(self) -> None:
        data = edited("comparison", [{"kind": "other-reading"}])
        assert () == decode(data, "old").columns
        assert encode(SCENARIO) == encode(decode(data, "old"))


class TestASavedFile:
    def test_has_its_keys_in_the_order_of_the_contract(self) -> None:
        assert _orders(EXAMPLE) == _orders(encode(SCENARIO))

    def test_says_the_same_as_the_example_of_the_contract(self) -> None:
        assert json.loads(EXAMPLE) == json.loads(encode(SCENARIO))

    def test_ends_in_one_newline(self) -> None:
        assert b"  }\n}\n" == encode(SCENARIO)[-6:]

    def test_has_each_value_on_a_line_of_its_own(self) -> None:
        lines = encode(SCENARIO).decode().split("\n")
        assert ["{", '  "format": "kzcalc-scenario",', '  "version": 1,'] == lines[:3]

    def test_differs_in_one_line_when_one_number_changes(self) -> None:
        before = encode(SCENARIO).splitlines()
        after = encode(SCENARIO.with_votes([5_621_436, 518_406])).splitlines()
        expected = [(b'      "votes": 518405,', b'      "votes": 518406,')]
        assert expected == [(b, a) for b, a in zip(before, after, strict=True) if b != a]

    def test_has_no_byte_order_mark_even_if_the_old_one_had(self, file: Path) -> None:
        file.write_text(EXAMPLE, encoding="utf-8-sig")
        save_scenario(load_scenario(file), file)
        assert b"{" == file.read_bytes()[:1]

    def test_may_have_any_name(self, tmp_path: Path) -> None:
        path = tmp_path / "Сайлау 2012 – «Ақ жол» (1).txt"
        save_scenario(SCENARIO, str(path))
        assert SCENARIO == load_scenario(path)

    def test_may_be_given_by_its_name_alone(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        save_scenario(SCENARIO, "here.kzcalc")
        assert SCENARIO == load_scenario(tmp_path / "here.kzcalc")


def _orders(text: str | bytes) -> list[list[str]]:
    """The keys of every group in a file, in their order, the innermost groups first."""
    orders: list[list[str]] = []

    def note(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        orders.append([key for key, _ in pairs])
        return dict(pairs)

    json.loads(text, object_pairs_hook=note)
    return orders


class TestColumns:
    def test_are_read(self, file: Path) -> None:
        file.write_text(COMPARED, encoding="utf-8")
        assert replace(SCENARIO, columns=COLUMNS) == load_scenario(file)

    def test_are_none_in_a_file_that_does_not_speak_of_them(self) -> None:
        assert () == decode(EXAMPLE.encode(), "my.kzcalc").columns

    def test_may_be_none(self) -> None:
        assert SCENARIO == decode(edited("comparison", []), "my.kzcalc")

    def test_that_are_none_leave_the_file_as_it_was_before_there_were_any(self) -> None:
        expected = json.dumps(json.loads(EXAMPLE), indent=2, ensure_ascii=False) + "\n"
        assert expected == encode(SCENARIO).decode()

    def test_are_written_as_they_are_read(self) -> None:
        expected = json.dumps(json.loads(COMPARED), indent=2, ensure_ascii=False) + "\n"
        assert expected == encode(replace(SCENARIO, columns=COLUMNS)).decode()

    def test_stand_after_the_rules_and_before_what_this_version_does_not_know(self) -> None:
        data = encode(replace(SCENARIO, columns=COLUMNS, unknown={"": {"source": "press"}}))
        assert ["rules", "comparison", "source"] == list(json.loads(data))[-3:]

    def test_survive_other_votes_and_locks(self) -> None:
        changed = replace(SCENARIO, columns=COLUMNS).with_votes([7000, 3000]).with_lock(0, locked=True)
        assert COLUMNS == decode(encode(changed), "my.kzcalc").columns

    @pytest.mark.parametrize("kind", VARIATION_KINDS)
    def test_may_be_of_every_kind(self, kind: Any) -> None:
        assert (Variation(kind),) == decode(edited("comparison", [{"kind": kind}]), "my.kzcalc").columns

    @pytest.mark.parametrize(
        ("key", "expected"),
        [
            pytest.param("title", replace(PINNED, title=""), id="an empty title"),
            pytest.param("other_ballots", replace(PINNED, other_ballots=0), id="no other ballots"),
            pytest.param("rules", replace(PINNED, rules=Rules()), id="the rules of 2012"),
            pytest.param(
                "rules.guarantee",
                replace(PINNED, rules=replace(PINNED.rules, guarantee=Guarantee())),
                id="the guarantee clause",
            ),
        ],
    )
    def test_may_lack_what_then_stands_for(self, key: str, expected: Pinned) -> None:
        assert expected == decode(without(f"comparison[1].{key}", COMPARED), "my.kzcalc").columns[1]

    def test_of_scenarios_may_be_alike(self) -> None:
        twice = json.loads(COMPARED)["comparison"][1:2] * 6
        assert (PINNED,) * 6 == decode(edited("comparison", twice), "my.kzcalc").columns

    def test_keep_the_keys_that_this_version_does_not_know(self) -> None:
        data = json.loads(COMPARED)
        variation, pinned, _ = data["comparison"]
        variation["title"] = 5
        pinned["notes"] = ["press"]
        pinned["comparison"] = [{"kind": "unknown"}]
        pinned["parties"][1]["leader"] = "A"
        pinned["rules"]["source"] = "B"
        pinned["rules"]["guarantee"]["since"] = 2009
        assert data == json.loads(encode(decode(json.dumps(data).encode(), "my.kzcalc")))

    def test_more_than_fit_are_not_saved(self, file: Path) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            save_scenario(replace(SCENARIO, columns=(PINNED,) * 7), file)
        assert "“my.kzcalc” cannot be saved: “comparison” must be a list of at most 6 columns." == str(caught.value)


class TestSavingOverAFile:
    def test_replaces_it_and_leaves_nothing_beside_it(self, file: Path) -> None:
        save_scenario(official_result_2012(), file)
        assert ([file], official_result_2012()) == (list(file.parent.iterdir()), load_scenario(file))

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o755], ids=oct)
    def test_keeps_its_permissions(self, mode: int, file: Path) -> None:
        file.chmod(mode)
        save_scenario(SCENARIO, file)
        assert mode == stat.S_IMODE(file.stat().st_mode)

    @pytest.mark.parametrize(("umask", "expected"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)], ids=oct)
    def test_that_does_not_exist_yet_gives_it_the_usual_permissions(
        self, umask: int, expected: int, tmp_path: Path
    ) -> None:
        with _umask(umask):
            save_scenario(SCENARIO, tmp_path / "new.kzcalc")
        assert expected == stat.S_IMODE((tmp_path / "new.kzcalc").stat().st_mode)

    def test_leaves_the_umask_as_it_was(self, tmp_path: Path) -> None:
        with _umask(0o027):
            save_scenario(SCENARIO, tmp_path / "new.kzcalc")
            after = os.umask(0o027)
        assert 0o027 == after

    def test_through_a_symbolic_link_replaces_what_it_points_to(self, file: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.kzcalc"
        link.symlink_to(Path("folder") / file.name)
        save_scenario(official_result_2012(), link)
        assert official_result_2012() == load_scenario(file)

    def test_through_a_symbolic_link_leaves_the_link(self, file: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.kzcalc"
        link.symlink_to(Path("folder") / file.name)
        save_scenario(official_result_2012(), link)
        assert Path("folder/my.kzcalc") == link.readlink()

    def test_through_a_symbolic_link_to_nothing_makes_what_it_points_to(self, file: Path, tmp_path: Path) -> None:
        link = tmp_path / "link.kzcalc"
        link.symlink_to(file)
        file.unlink()
        save_scenario(SCENARIO, link)
        assert (file, SCENARIO) == (link.readlink(), load_scenario(file))


@contextmanager
def _umask(umask: int) -> Iterator[None]:
    before = os.umask(umask)
    try:
        yield
    finally:
        os.umask(before)


def _no_space(*_arguments: object, **_keywords: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def _interrupted(*_arguments: object, **_keywords: object) -> None:
    raise KeyboardInterrupt


STEPS: list[Any] = [
    pytest.param(os, "fdopen", id="on opening"),
    pytest.param(os, "fsync", id="on flushing"),
    pytest.param(os, "replace", id="on renaming"),
]


class TestASaveThatFails:
    @pytest.mark.parametrize(("home", "step"), STEPS)
    def test_says_so_in_one_sentence(self, home: Any, step: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(home, step, _no_space)
        with pytest.raises(ScenarioFileError) as caught:
            save_scenario(official_result_2012(), file)
        assert "“my.kzcalc” cannot be saved: no space left on device." == str(caught.value)

    @pytest.mark.parametrize("failure", [_no_space, _interrupted], ids=["disk full", "interrupted"])
    @pytest.mark.parametrize(("home", "step"), STEPS)
    def test_leaves_the_old_file_and_nothing_beside_it(
        self, home: Any, step: str, failure: Callable[..., None], file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(home, step, failure)
            with pytest.raises((ScenarioFileError, KeyboardInterrupt)):
                save_scenario(official_result_2012(), file)
        assert {file: EXAMPLE} == {path: path.read_text(encoding="utf-8") for path in file.parent.iterdir()}

    @pytest.mark.parametrize(("home", "step"), STEPS)
    def test_leaves_nothing_where_nothing_was(
        self, home: Any, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(home, step, _no_space)
            with pytest.raises(ScenarioFileError):
                save_scenario(SCENARIO, tmp_path / "new.kzcalc")
        assert [] == list(tmp_path.iterdir())

    def test_because_the_disk_takes_no_more_leaves_the_old_file_and_nothing_beside_it(self, file: Path) -> None:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500, hard))
        try:
            with pytest.raises(ScenarioFileError, match=r"^“my\.kzcalc” cannot be saved: file too large\.$"):
                save_scenario(official_result_2012(), file)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert {file: EXAMPLE} == {path: path.read_text(encoding="utf-8") for path in file.parent.iterdir()}

    def test_can_be_repeated_with_success(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", _no_space)
            with pytest.raises(ScenarioFileError):
                save_scenario(official_result_2012(), file)
        save_scenario(official_result_2012(), file)
        assert official_result_2012() == load_scenario(file)

    def test_because_the_folder_is_missing_says_so(self, tmp_path: Path) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            save_scenario(SCENARIO, tmp_path / "no" / "my.kzcalc")
        assert "“my.kzcalc” cannot be saved: no such file or directory." == str(caught.value)

    def test_because_a_folder_has_the_name_says_so(self, tmp_path: Path) -> None:
        folder = tmp_path / "my.kzcalc"
        folder.mkdir()
        with pytest.raises(ScenarioFileError) as caught:
            save_scenario(SCENARIO, folder)
        expected = ("“my.kzcalc” cannot be saved: is a directory.", [folder])
        assert expected == (str(caught.value), list(tmp_path.iterdir()))

    @pytest.mark.parametrize(
        ("scenario", "place"),
        [
            pytest.param(replace(SCENARIO, parties=SCENARIO.parties[:1]), "parties", id="one party"),
            pytest.param(SCENARIO.with_votes([-1, 1]), "parties[0].votes", id="negative votes"),
            pytest.param(SCENARIO.with_votes([1, 10**15 + 1]), "parties[1].votes", id="too many votes"),
            pytest.param(replace(SCENARIO, other_ballots=-1), "other_ballots", id="negative other ballots"),
            pytest.param(replace(SCENARIO, title="two\nlines"), "title", id="a title of two lines"),
            pytest.param(replace(SCENARIO, title="one line\n"), "title", id="a title that ends in a new line"),
            pytest.param(replace(SCENARIO, title="two\u2028lines"), "title", id="a title with a line separator"),
            pytest.param(replace(SCENARIO, rules=Rules(seats=10_001)), "rules.seats", id="too many seats"),
            pytest.param(
                replace(SCENARIO, rules=Rules(threshold=Fraction(1, 10**18))),
                "rules.threshold",
                id="too fine a fraction",
            ),
            pytest.param(
                replace(SCENARIO, parties=SCENARIO.parties[:1] * 2), "parties[1].key: nur-otan", id="a party twice"
            ),
        ],
    )
    def test_because_no_file_may_hold_the_scenario_names_the_place_and_touches_nothing(
        self, scenario: Scenario, place: str, file: Path
    ) -> None:
        before = snapshot(file.parent)
        with pytest.raises(ScenarioFileError, match=re.escape(f"“{place}”")):
            save_scenario(scenario, file)
        assert before == snapshot(file.parent)

    @pytest.mark.parametrize(
        ("scenario", "name"),
        [
            pytest.param(replace(SCENARIO, notes="x" * 4_000_000), "my.kzcalc", id="larger than what is read back"),
            pytest.param(replace(SCENARIO, notes="\ud800"), "my.kzcalc", id="half a character"),
            pytest.param(SCENARIO, "my\0.kzcalc", id="a name with a zero byte"),
        ],
    )
    def test_for_a_stranger_reason_is_refused_in_a_sentence_too(
        self, scenario: Scenario, name: str, file: Path
    ) -> None:
        before = snapshot(file.parent)
        with pytest.raises(ScenarioFileError):
            save_scenario(scenario, file.with_name(name))
        assert before == snapshot(file.parent)


def test_a_save_is_no_failure_where_folders_cannot_be_flushed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flush = os.fsync

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    changed = replace(SCENARIO, title="saved all the same")
    save_scenario(changed, file)
    assert changed == load_scenario(file)


SAVE_IN_A_LOOP = """
import sys
from itertools import count
from kzcalc import load_scenario, save_scenario
target, *sources = sys.argv[1:]
scenarios = [load_scenario(source) for source in sources]
for i in count():
    print(i, flush=True)
    save_scenario(scenarios[i % 2], target)
"""

DIE_AT_EVERY_LINE_OF_A_SAVE = """
import json, os, signal, sys
from itertools import count
from kzcalc import load_scenario, save_scenario
from kzcalc.scenario import atomic, files

target, old, new = sys.argv[1:]
old, new = load_scenario(old), load_scenario(new)

def save_and_die_at(last):
    lines = 0
    def trace(frame, event, argument):
        nonlocal lines
        if frame.f_code.co_filename not in (atomic.__file__, files.__file__):
            return None
        lines += event == "line"
        if lines == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace
    sys.settrace(trace)
    save_scenario(new, target)
    sys.settrace(None)

found = []
for last in count(1):
    save_scenario(old, target)
    child = os.fork()
    if not child:
        save_and_die_at(last)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    try:
        loaded = load_scenario(target)
        found.append("old" if loaded == old else "new" if loaded == new else "another")
    except Exception as error:
        found.append(str(error))
    if not os.WIFSIGNALED(status):
        break
print(json.dumps(found))
"""


class TestAProgramThatIsKilledWhileItSaves:
    @pytest.fixture
    def sources(self, tmp_path: Path) -> tuple[Path, Path]:
        """Two scenarios; long notes keep the disk busy, so that a kill may well come in the middle."""
        paths = tmp_path / "1.kzcalc", tmp_path / "2.kzcalc"
        for path, letter in zip(paths, "аә", strict=True):
            save_scenario(replace(SCENARIO, title=letter, notes=letter * 300_000), path)
        return paths

    def test_leaves_one_of_its_scenarios_whole_whenever_that_happens(
        self, sources: tuple[Path, Path], tmp_path: Path
    ) -> None:
        target = tmp_path / "target.kzcalc"
        save_scenario(load_scenario(sources[0]), target)
        possible = [load_scenario(source) for source in sources]
        random = Random(2012)
        found = []
        for _ in range(12):
            with start(SAVE_IN_A_LOOP, target, *sources) as program:
                assert program.stdout is not None
                for _ in range(random.randint(1, 12)):
                    program.stdout.readline()
                program.kill()
            assert -signal.SIGKILL == program.returncode
            found.append(load_scenario(target) in possible)
        assert [True] * 12 == found

    def test_leaves_the_old_scenario_or_the_new_one_whole_at_whichever_line_that_happens(self, tmp_path: Path) -> None:
        target, old, new = [tmp_path / f"{name}.kzcalc" for name in ("target", "old", "new")]
        save_scenario(SCENARIO, old)
        save_scenario(official_result_2012(), new)
        found = json.loads(output_of(DIE_AT_EVERY_LINE_OF_A_SAVE, target, old, new))
        renamed = found.index("new")
        # The old one up to the rename, the new one ever after; and the kills came before it and after it.
        assert ["old"] * renamed + ["new"] * (len(found) - renamed) == found
        assert 20 < renamed < len(found) - 1


VOTES = "a whole number from 0 to 1,000,000,000,000,000"
SEATS = "a whole number from 1 to 10,000"
SEATS_OR_NONE = "a whole number from 0 to 10,000"
FRACTION = "a fraction from 0 to 1 such as "
GROUP = "a group of keys and values in braces"
PARTIES = "a list of 2 to 20 parties"
KEY = "lower-case letters and digits with single hyphens"
COLOR = "a colour such as #00afca"
LINE = "a line of text without control characters"
NAME = "a name: a line of text, not empty, without control characters"
METHOD = "“hare”, “droop”, “dhondt” or “sainte-lague”"
COLUMNS_EXPECTED = "a list of at most 6 columns"
KIND = (
    "“with-clause”, “without-clause”, “no-threshold”, “threshold-5”, “cast-base”, “dhondt”, “sainte-lague” or "
    "“scenario”"
)

OUT_OF_RANGE: list[tuple[str, str, object, str]] = [
    ("negative votes", "parties[0].votes", -1, VOTES),
    ("votes with a point", "parties[0].votes", 5.0, VOTES),
    ("votes with decimals", "parties[1].votes", 5.5, VOTES),
    ("true for votes", "parties[0].votes", True, VOTES),
    ("null for votes", "parties[0].votes", None, VOTES),
    ("text for votes", "parties[0].votes", "5", VOTES),
    ("one vote too many", "parties[1].votes", 10**15 + 1, VOTES),
    ("far too many votes", "parties[0].votes", 10**30, VOTES),
    ("negative other ballots", "other_ballots", -1, VOTES),
    ("true for other ballots", "other_ballots", True, VOTES),
    ("far too many other ballots", "other_ballots", 10**30, VOTES),
    ("no party", "parties", [], PARTIES),
    ("1 party", "parties", parties(1), PARTIES),
    ("21 parties", "parties", parties(21), PARTIES),
    ("a group for the parties", "parties", {}, PARTIES),
    ("a number for a party", "parties[1]", 5, GROUP),
    ("a capital in a key", "parties[0].key", "Nur-otan", KEY),
    ("an underscore in a key", "parties[0].key", "nur_otan", KEY),
    ("two hyphens in a key", "parties[0].key", "nur--otan", KEY),
    ("a hyphen before a key", "parties[0].key", "-nur", KEY),
    ("a newline after a key", "parties[0].key", "nur\n", KEY),
    ("a Cyrillic key", "parties[0].key", "нур", KEY),
    ("an empty key", "parties[0].key", "", KEY),
    ("too long a key", "parties[0].key", "a" * 61, KEY),
    ("an empty name", "parties[0].name", "", NAME),
    ("a name of two lines", "parties[1].name", "Ak\nZhol", NAME),
    ("too long a name", "parties[0].name", "a" * 201, NAME),
    ("a colour by name", "parties[0].color", "blue", COLOR),
    ("a colour of three digits", "parties[0].color", "#0ac", COLOR),
    ("a colour of eight digits", "parties[0].color", "#00afca80", COLOR),
    ("a colour with other letters", "parties[1].color", "#00afcg", COLOR),
    ("a newline after a colour", "parties[0].color", "#00afca\n", COLOR),
    ("a number for a colour", "parties[0].color", 0, COLOR),
    ("1 for a lock", "parties[0].locked", 1, "true or false"),
    ("text for a lock", "parties[0].locked", "true", "true or false"),
    ("a title of two lines", "title", "one\ntwo", LINE),
    ("a tab in the title", "title", "one\ttwo", LINE),
    ("too long a title", "title", "a" * 501, LINE),
    ("null for a title", "title", None, LINE),
    ("a list for notes", "notes", ["one"], "text"),
    ("a list for the rules", "rules", [], GROUP),
    ("null for the rules", "rules", None, GROUP),
    ("no seats", "rules.seats", 0, SEATS),
    ("too many seats", "rules.seats", 10_001, SEATS),
    ("negative Assembly seats", "rules.assembly_seats", -1, SEATS_OR_NONE),
    ("true for Assembly seats", "rules.assembly_seats", True, SEATS_OR_NONE),
    ("a threshold above one", "rules.threshold", "8/7", FRACTION + "7/100"),
    ("a threshold divided by zero", "rules.threshold", "1/0", FRACTION + "7/100"),
    ("a threshold of nothing by nothing", "rules.threshold", "0/0", FRACTION + "7/100"),
    ("a negative threshold", "rules.threshold", "-1/7", FRACTION + "7/100"),
    ("a decimal threshold", "rules.threshold", "0.07", FRACTION + "7/100"),
    ("a number for a threshold", "rules.threshold", 0.07, FRACTION + "7/100"),
    ("a threshold in percent", "rules.threshold", "7 %", FRACTION + "7/100"),
    ("a threshold with spaces", "rules.threshold", "7 / 100", FRACTION + "7/100"),
    ("a threshold in other digits", "rules.threshold", "７/100", FRACTION + "7/100"),
    ("an empty threshold", "rules.threshold", "", FRACTION + "7/100"),
    ("too fine a threshold", "rules.threshold", f"1/{10**18}", FRACTION + "7/100"),
    ("another base", "rules.threshold_base", "registered", "“valid” or “cast”"),
    ("another method", "rules.method", "imperiali", METHOD),
    ("a method in capitals", "rules.method", "Hare", METHOD),
    ("null for a method", "rules.method", None, METHOD),
    ("true for the guarantee", "rules.guarantee", True, GROUP),
    ("a negative minimum", "rules.guarantee.minimum_seats", -1, SEATS_OR_NONE),
    ("a correction above one", "rules.guarantee.correction", "11/10", FRACTION + "7/10"),
    ("a correction divided by zero", "rules.guarantee.correction", "1/0", FRACTION + "7/10"),
    ("version 0", "version", 0, "a whole number of 1 or more"),
    ("a negative version", "version", -1, "a whole number of 1 or more"),
    ("a version with a point", "version", 1.0, "a whole number of 1 or more"),
    ("a later version with a point", "version", 2.0, "a whole number of 1 or more"),
    ("true for a version", "version", True, "a whole number of 1 or more"),
    ("text for a version", "version", "1", "a whole number of 1 or more"),
]

OUT_OF_RANGE_IN_COLUMNS: list[tuple[str, str, object, str]] = [
    ("null for the columns", "comparison", None, COLUMNS_EXPECTED),
    ("a group for the columns", "comparison", {}, COLUMNS_EXPECTED),
    ("7 columns", "comparison", [{"kind": "scenario"}] * 7, COLUMNS_EXPECTED),
    ("a text for a column", "comparison[0]", "dhondt", GROUP),
    ("another kind", "comparison[0].kind", "imperiali", KIND),
    ("a kind in capitals", "comparison[2].kind", "Scenario", KIND),
    ("null for a kind", "comparison[0].kind", None, KIND),
    ("a title of two lines in a column", "comparison[1].title", "one\ntwo", LINE),
    ("null for a title in a column", "comparison[1].title", None, LINE),
    ("1 party in a column", "comparison[1].parties", parties(1), PARTIES),
    ("21 parties in a column", "comparison[1].parties", parties(21), PARTIES),
    ("a number for a party in a column", "comparison[1].parties[1]", 5, GROUP),
    ("negative votes in a column", "comparison[1].parties[0].votes", -1, VOTES),
    ("true for votes in a column", "comparison[1].parties[0].votes", True, VOTES),
    ("one vote too many in a column", "comparison[1].parties[1].votes", 10**15 + 1, VOTES),
    ("an empty name in a column", "comparison[1].parties[0].name", "", NAME),
    ("a capital in a key in a column", "comparison[1].parties[0].key", "Nur", KEY),
    ("a colour by name in a column", "comparison[1].parties[0].color", "blue", COLOR),
    ("1 for a lock in a column", "comparison[1].parties[0].locked", 1, "true or false"),
    ("negative other ballots in a column", "comparison[1].other_ballots", -1, VOTES),
    ("null for the rules in a column", "comparison[1].rules", None, GROUP),
    ("no seats in a column", "comparison[1].rules.seats", 0, SEATS),
    ("a threshold above one in a column", "comparison[1].rules.threshold", "8/7", FRACTION + "7/100"),
    ("another method in a column", "comparison[1].rules.method", "imperiali", METHOD),
    ("true for the guarantee in a column", "comparison[1].rules.guarantee", True, GROUP),
    ("a correction divided by zero in a column", "comparison[1].rules.guarantee.correction", "1/0", FRACTION + "7/10"),
]

MISSING = ["version", "parties", "parties[0].key", "parties[1].name", "parties[0].votes", "parties[1].votes"]

NOT_OURS = "is not a kzcalc scenario: its “format” is not “kzcalc-scenario”."
NOT_JSON = "is not a kzcalc scenario: it cannot be read as JSON ("


def _newer(version: int) -> str:
    return f"was made by a newer kzcalc (its “version” is {version}, this program reads 1)."


MISSING_IN_COLUMNS = [
    "comparison[0].kind",
    "comparison[1].kind",
    "comparison[1].parties",
    "comparison[1].parties[0].key",
    "comparison[1].parties[1].name",
    "comparison[1].parties[1].votes",
]

TWICE = edited("parties[1].key", "nur-otan")
PARTY_TWICE_IN_A_COLUMN = edited("comparison[1].parties[1].key", "nur-otan", COMPARED)
COLUMN_TWICE = edited("comparison[2].kind", "without-clause", COMPARED)
DEEP = b'{"format": "kzcalc-scenario", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"

NO_NUMBER = f"is damaged: “parties[1].votes” must be {VOTES}."
DAMAGED = [
    *[
        pytest.param(edited(place, value), f"is damaged: “{place}” must be {expected}.", id=what)
        for what, place, value, expected in OUT_OF_RANGE
    ],
    *[pytest.param(without(place), f"is damaged: “{place}” is missing.", id=f"no {place}") for place in MISSING],
    *[
        pytest.param(
            edited(place, value, COMPARED),
            f"is damaged: “{place}” must be {expected}.",
            id=what,
        )
        for what, place, value, expected in OUT_OF_RANGE_IN_COLUMNS
    ],
    *[
        pytest.param(without(place, COMPARED), f"is damaged: “{place}” is missing.", id=f"no {place}")
        for place in MISSING_IN_COLUMNS
    ],
    pytest.param(
        PARTY_TWICE_IN_A_COLUMN,
        "is damaged: “comparison[1].parties[1].key: nur-otan” occurs twice.",
        id="a party twice in a column",
    ),
    pytest.param(COLUMN_TWICE, "is damaged: “comparison[2].kind: without-clause” occurs twice.", id="a column twice"),
    pytest.param(TWICE, "is damaged: “parties[1].key: nur-otan” occurs twice.", id="a party twice"),
    pytest.param(edited("version", 2), _newer(2), id="version 2"),
    pytest.param(edited("version", 10**15), _newer(10**15), id="a version far ahead"),
    pytest.param(b'{"format": "kzcalc-scenario", "version": 2}', _newer(2), id="version 2 of another form"),
    pytest.param(edited("format", "kzcalc-poll"), NOT_OURS, id="another format"),
    pytest.param(edited("format", None), NOT_OURS, id="null for the format"),
    pytest.param(without("format"), NOT_OURS, id="no format"),
    pytest.param(b"{}", NOT_OURS, id="an empty group"),
    pytest.param(b"[]", NOT_OURS, id="a list"),
    pytest.param(b"5", NOT_OURS, id="a number"),
    pytest.param(b'"kzcalc-scenario"', NOT_OURS, id="a text"),
    pytest.param(b"", NOT_JSON, id="an empty file"),
    pytest.param(b"\n", NOT_JSON, id="an empty line"),
    pytest.param(b"\xef\xbb\xbf", NOT_JSON, id="nothing but a byte order mark"),
    pytest.param(b"Nur Otan;5621436\nAk Zhol;518405\n", NOT_JSON, id="a table"),
    pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NOT_JSON, id="a picture"),
    pytest.param(EXAMPLE.encode("utf-16"), NOT_JSON, id="UTF-16"),
    pytest.param(EXAMPLE.replace("Nur", "Nür").encode("latin-1"), NOT_JSON, id="Latin-1"),
    pytest.param(EXAMPLE.encode() + b"{}", NOT_JSON, id="something after the end"),
    pytest.param(EXAMPLE.encode() + b"\0", NOT_JSON, id="a zero byte after the end"),
    pytest.param(EXAMPLE.replace("518405", "NaN").encode(), NO_NUMBER, id="votes that are not a number"),
    pytest.param(EXAMPLE.replace("518405", "Infinity").encode(), NO_NUMBER, id="infinite votes"),
    pytest.param(EXAMPLE.replace("518405", "1e999").encode(), NO_NUMBER, id="votes beyond a float"),
    pytest.param(EXAMPLE.replace("518405", "9" * 5000).encode(), NO_NUMBER, id="votes of 5000 digits"),
    pytest.param(EXAMPLE.replace("Ak Zhol", "\\ud800").encode(), NOT_JSON, id="half a letter"),
    pytest.param(DEEP, "is not a kzcalc scenario: it is nested too deeply.", id="deep nesting"),
    pytest.param(
        EXAMPLE.replace('"votes": 518405', '"deep": ' + '{"a":' * 150 + "1" + "}" * 150 + ', "votes": 518405').encode(),
        "is not a kzcalc scenario: it is nested too deeply.",
        id="nesting that could be read but not saved",
    ),
    pytest.param(
        EXAMPLE.replace('"votes": 518405', '"votes": 1, "votes": 518405').encode(),
        "is damaged: “parties[1].votes” occurs twice.",
        id="votes twice in a party",
    ),
    pytest.param(
        EXAMPLE.replace('"seats": 98', '"seats": 98, "seats" : 97').encode(),
        "is damaged: “rules.seats” occurs twice.",
        id="seats twice in the rules",
    ),
    pytest.param(
        EXAMPLE.replace('"version": 1', '"\\u001b[31m": 1, "\\u001b[31m": 1, "version": 1').encode(),
        "is damaged: “?[31m” occurs twice.",
        id="what a terminal obeys, twice",
    ),
    pytest.param(
        EXAMPLE.replace('"version": 1', f'"{"k" * 500}": NaN, "version": 1').encode(),
        f"is damaged: “{'k' * 99}…” must be a number.",
        id="a long name of what is no number",
    ),
    pytest.param(EXAMPLE.encode() + b" " * 4_000_000, "is not a kzcalc scenario: it is far too large.", id="too large"),
]


class TestADamagedFile:
    def test_is_refused_in_one_sentence_though_what_was_given_twice_is_nested_deeply(self, file: Path) -> None:
        deep = '"a": ' + '{"b":' * 990 + "1" + "}" * 990
        file.write_bytes(EXAMPLE.replace('"version": 1', f'{deep}, "a": 1, "version": 1').encode())
        # How deep Python itself reads depends on its version; the one sentence is as true as the other.
        with pytest.raises(ScenarioFileError, match=r"nested too deeply\.$|“a” occurs twice\.$"):
            load_scenario(file)

    @pytest.mark.parametrize(("data", "expected"), DAMAGED)
    def test_is_refused_with_one_sentence_that_names_the_place(self, data: bytes, expected: str, file: Path) -> None:
        file.write_bytes(data)
        with pytest.raises(ScenarioFileError) as caught:
            load_scenario(file)
        sentence = str(caught.value)
        # The reason in brackets is the decoder's; that it is one line which ends there is all that is ours.
        ours = sentence if expected != NOT_JSON else re.sub(r"\(.+\)\.$", "(", sentence)
        assert f"“my.kzcalc” {expected}" == ours

    @pytest.mark.parametrize(("data", "expected"), DAMAGED)
    def test_is_left_as_it_is(self, data: bytes, expected: str, file: Path) -> None:
        del expected
        file.write_bytes(data)
        before = snapshot(file.parent)
        with pytest.raises(ScenarioFileError):
            load_scenario(file)
        assert before == snapshot(file.parent)

    def test_is_refused_wherever_it_was_cut_short(self) -> None:
        whole = EXAMPLE.rstrip("\n").encode()
        sentences = {_sentence(whole[:length]) for length in range(len(whole))}
        assert [] == [sentence for sentence in sentences if not sentence.startswith(f"“my.kzcalc” {NOT_JSON}")]

    @patient
    @given(st.binary())
    def test_of_any_bytes_is_refused_in_one_line(self, data: bytes) -> None:
        assert re.fullmatch(r"“my\.kzcalc” is .+\.", _sentence(data))

    @patient
    @given(st.integers(0, len(EXAMPLE) - 1), st.binary(max_size=3))
    def test_with_a_few_other_bytes_is_read_or_refused_in_one_line(self, at: int, other: bytes) -> None:
        data = EXAMPLE.encode()
        sentence = _sentence(data[:at] + other + data[at + 1 :])
        assert re.fullmatch(r"“my\.kzcalc” (was|is) .+\.|read", sentence)

    @patient
    @given(st.sampled_from([place for _, place, _, _ in OUT_OF_RANGE]), json_values)
    def test_with_any_other_value_is_read_or_refused_in_one_line(self, place: str, value: object) -> None:
        sentence = _sentence(edited(place, value))
        assert re.fullmatch(r"“my\.kzcalc” (was|is) .+\.|read", sentence)

    @patient
    @given(st.sampled_from([place for _, place, _, _ in OUT_OF_RANGE_IN_COLUMNS]), json_values)
    def test_with_any_other_value_in_a_column_is_read_or_refused_in_one_line(self, place: str, value: object) -> None:
        sentence = _sentence(edited(place, value, COMPARED))
        assert re.fullmatch(r"“my\.kzcalc” (was|is) .+\.|read", sentence)


def _sentence(data: bytes) -> str:
    """Why a file of these bytes is refused, or that it is read."""
    try:
        decode(data, "my.kzcalc")
    except ScenarioFileError as error:
        return str(error)
    return "read"


class TestWhatIsNoFile:
    def test_a_folder_is_refused(self, tmp_path: Path) -> None:
        folder = tmp_path / "my.kzcalc"
        folder.mkdir()
        with pytest.raises(ScenarioFileError) as caught:
            load_scenario(folder)
        assert "“my.kzcalc” cannot be read: is a directory." == str(caught.value)

    def test_a_file_that_is_missing_is_refused_and_not_made(self, tmp_path: Path) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            load_scenario(tmp_path / "my.kzcalc")
        assert "“my.kzcalc” cannot be read: no such file or directory." == str(caught.value)
        assert [] == list(tmp_path.iterdir())

    def test_a_file_that_is_far_too_large_is_not_read_to_its_end(self, tmp_path: Path) -> None:
        film = tmp_path / "film.kzcalc"
        film.touch()
        os.truncate(film, 60_000_000)
        tracemalloc.start()
        try:
            with pytest.raises(
                ScenarioFileError, match=r"^“film\.kzcalc” is not a kzcalc scenario: it is far too large\.$"
            ):
                load_scenario(film)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert most < 30_000_000

    def test_a_name_with_a_zero_byte_is_refused(self) -> None:
        with pytest.raises(ScenarioFileError, match=r"cannot be read: embedded null byte\.$"):
            load_scenario("my\0.kzcalc")


class TestTheRefusal:
    def test_keeps_sentence_and_values_apart_for_translation(self) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            decode(edited("parties[0].votes", -1), "my.kzcalc")
        error = caught.value
        expected = (
            "“{file}” is damaged: “{place}” must be {expected}.",
            {"file": "my.kzcalc", "place": "parties[0].votes", "expected": VOTES},
        )
        assert expected == (error.template, error.values)

    def test_takes_braces_in_a_name_for_what_they_are(self) -> None:
        with pytest.raises(ScenarioFileError) as caught:
            decode(b"{}", "{file}{0}.kzcalc")
        assert f"“{{file}}{{0}}.kzcalc” {NOT_OURS}" == str(caught.value)
