"""Scenario files: what is read, and what is on the disk whatever happens."""

import errno
import json
import os
import re
import resource
import signal
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from kzcalc import Guarantee, Rules, Scenario, ScenarioFileError, load_scenario, save_scenario
from kzcalc.scenario.catalogue import official_result_2012
from kzcalc.scenario.comparison import VARIATION_KINDS, Pinned, Variation
from kzcalc.scenario.files import decode, encode
from tests.scenario.examples import COLUMNS, COMPARED, EXAMPLE, PINNED, SCENARIO, edited, parties, snapshot, without
from tests.scenario.programs import output_of, start
from tests.scenario.strategies import patient, scenarios

# The file is overwritten by each example in turn, as a user would.
on_disk = settings(patient, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


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
