"""The doors: what they print, what they load, and how they refuse."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kzcalc import __version__, save_scenario
from kzcalc.scenario.catalogue import official_result_2012


def kzcalc(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own, without a display."""
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "kzcalc", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=env | environment,
        check=False,
        timeout=120,
    )


def refusal(result: subprocess.CompletedProcess[str]) -> str:
    """The one line that a refusal prints."""
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    return result.stderr


@pytest.fixture
def clause_file(tmp_path: Path) -> Path:
    path = tmp_path / "clause.kzcalc"
    save_scenario(official_result_2012().with_votes([8405, 699, 150, 120, 66, 83, 477]), path)
    return path


@pytest.fixture
def tied_file(tmp_path: Path) -> Path:
    path = tmp_path / "tied.kzcalc"
    save_scenario(official_result_2012().with_votes([8800, 600, 600, 0, 0, 0, 0]), path)
    return path


def test_version_is_one_line() -> None:
    assert kzcalc("--version").stdout == f"kzcalc {__version__}\n"


def test_help_names_the_commands() -> None:
    text = kzcalc("--help").stdout
    assert "solve" in text
    assert "export" in text
    assert "--screenshot" in text


def test_solve_prints_the_contracts_json(clause_file: Path) -> None:
    assert json.loads(kzcalc("solve", str(clause_file), "--json").stdout) == {
        "title": "Official result 2012",
        "seats": {"nur-otan": 93, "ak-zhol": 5, "osdp": 0, "auyl": 0, "adilet": 0, "patriots": 0, "cppk": 0},
        "assembly_seats": 9,
        "clause_active": True,
        "runner_up": "ak-zhol",
        "unfilled": 0,
        "ties": [],
    }


def test_solve_prints_an_array_for_several_files(clause_file: Path, tied_file: Path) -> None:
    records = json.loads(kzcalc("solve", "--json", str(clause_file), str(tied_file)).stdout)
    assert [record["runner_up"] for record in records] == ["ak-zhol", "ak-zhol"]
    assert records[1]["ties"] == [{"kind": "runner-up", "parties": ["ak-zhol", "osdp"], "winners": ["ak-zhol"]}]


def test_solve_prints_a_line_a_party_as_csv(clause_file: Path) -> None:
    lines = kzcalc("solve", str(clause_file), "--csv").stdout.splitlines()
    assert lines[0] == "title,key,party,votes,share_percent,admission,seats"
    assert lines[2] == "Official result 2012,ak-zhol,Ak Zhol,699,6.9900,guarantee,5"
    assert len(lines) == 8


def test_solve_prints_a_table_for_people(clause_file: Path, tied_file: Path) -> None:
    text = kzcalc("solve", str(clause_file), str(tied_file)).stdout
    assert "Nur Otan    84.05 %    93" in text
    assert "The guarantee clause applies: Ak Zhol, the runner-up, is admitted." in text
    assert "A tie (runner-up) of Ak Zhol, OSDP was decided by registration order." in text


@pytest.mark.parametrize("arguments", [["solve"], ["solve", "--json", "--csv", "x"], ["--no-such-option"], ["a", "b"]])
def test_bad_arguments_are_refused_in_one_line(arguments: list[str]) -> None:
    assert refusal(kzcalc(*arguments)).startswith("kzcalc: ")


def test_a_bad_file_is_refused_in_one_line(tmp_path: Path, clause_file: Path) -> None:
    assert "missing.kzcalc” cannot be read" in refusal(
        kzcalc("solve", str(clause_file), str(tmp_path / "missing.kzcalc"))
    )


def test_without_a_display_one_line_says_what_works_without_one() -> None:
    line = refusal(kzcalc())
    assert "no display" in line
    assert "kzcalc solve" in line
    assert "kzcalc export" in line


def test_a_display_that_is_not_there_is_refused_in_one_line() -> None:
    assert "kzcalc solve" in refusal(kzcalc(DISPLAY=":4711"))


@pytest.mark.parametrize("size", ["0x0", "axb", "1280", "-5x9"])
def test_a_bad_size_is_refused_in_one_line(tmp_path: Path, size: str) -> None:
    assert "is not a size" in refusal(kzcalc("--screenshot", str(tmp_path / "x.png"), f"--size={size}"))


def test_a_screenshot_needs_no_display_and_has_the_size_asked_for(tmp_path: Path, clause_file: Path) -> None:
    out = tmp_path / "window.png"
    result = kzcalc("--screenshot", str(out), str(clause_file), "--size", "1000x700")
    assert (result.returncode, result.stderr) == (0, "")
    data = out.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (1000, 700)


def test_a_screenshot_of_a_bad_file_is_refused_and_writes_nothing(tmp_path: Path) -> None:
    refusal(kzcalc("--screenshot", str(tmp_path / "x.png"), str(tmp_path / "missing.kzcalc")))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("kind", "beginning"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_export_writes_the_charts_without_a_display(
    tmp_path: Path, clause_file: Path, kind: str, beginning: bytes
) -> None:
    out = tmp_path / f"charts.{kind}"
    result = kzcalc("export", str(clause_file), str(out))
    assert (result.returncode, result.stderr) == (0, "")
    assert out.read_bytes().startswith(beginning)


def test_export_writes_the_table(tmp_path: Path, clause_file: Path) -> None:
    assert kzcalc("export", str(clause_file), str(tmp_path / "t.csv")).returncode == 0
    assert "ak-zhol,Ak Zhol,699" in (tmp_path / "t.csv").read_text()
    assert kzcalc("export", str(clause_file), str(tmp_path / "t.json")).returncode == 0
    assert json.loads((tmp_path / "t.json").read_text())["runner_up"] == "ak-zhol"


def test_export_to_an_unknown_kind_is_refused_in_one_line(tmp_path: Path, clause_file: Path) -> None:
    assert "must end in" in refusal(kzcalc("export", str(clause_file), str(tmp_path / "t.xls")))


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["solve"]])
def test_what_needs_no_window_loads_neither_qt_nor_numpy(arguments: list[str], clause_file: Path) -> None:
    code = (
        "import sys, kzcalc.cli\n"
        "try: kzcalc.cli.main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "sys.exit(any(m in sys.modules for m in ('PySide6', 'numpy', 'pyqtgraph')))"
    )
    files = [str(clause_file)] if arguments == ["solve"] else []
    result = subprocess.run([sys.executable, "-c", code, *arguments, *files], capture_output=True, check=False)
    assert result.returncode == 0


def test_output_into_a_closed_pipe_is_no_traceback(clause_file: Path) -> None:
    command = f"'{sys.executable}' -m kzcalc solve '{clause_file}' | true"
    result = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert result.stderr == ""


def test_a_screenshot_can_show_a_page_and_the_strips(tmp_path: Path, clause_file: Path) -> None:
    plain, page, strips = (tmp_path / f"{name}.png" for name in ("plain", "page", "strips"))
    for out, more in ((plain, []), (page, ["--page", "map"]), (strips, ["--strips"])):
        result = kzcalc("--screenshot", str(out), str(clause_file), *more)
        assert (result.returncode, result.stderr) == (0, "")
    assert 3 == len({out.read_bytes() for out in (plain, page, strips)})


def test_a_page_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    assert "invalid choice" in refusal(kzcalc("--screenshot", str(tmp_path / "x.png"), "--page", "nonsense"))


# -- what would be destroyed, and what cannot be printed ---------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ("--screenshot", "{scenario}"),
        ("--screenshot", "{scenario}", "{scenario}"),
        ("export", "{json}", "{json}"),
        ("export", "{json}", "{link}"),
    ],
)
def test_a_scenario_is_not_written_over_by_what_is_made_of_it(
    arguments: tuple[str, ...], clause_file: Path, tmp_path: Path
) -> None:
    as_json, link = tmp_path / "s.json", tmp_path / "link.json"
    as_json.write_bytes(clause_file.read_bytes())
    link.symlink_to(as_json)
    before = clause_file.read_bytes()
    refusal(kzcalc(*[a.format(scenario=clause_file, json=as_json, link=link) for a in arguments]))
    assert (before, before) == (clause_file.read_bytes(), as_json.read_bytes())


def test_a_picture_is_of_the_kind_that_its_ending_says_even_without_a_stem(clause_file: Path, tmp_path: Path) -> None:
    assert kzcalc("export", str(clause_file), str(tmp_path / ".png")).returncode == 0
    assert (tmp_path / ".png").read_bytes().startswith(b"\x89PNG")


def test_a_screenshot_has_the_pixels_asked_for_whatever_the_scale(tmp_path: Path) -> None:
    plain, scaled = tmp_path / "plain.png", tmp_path / "scaled.png"
    assert kzcalc("--screenshot", str(plain), "--size", "1280x800").returncode == 0
    scales = {"QT_SCALE_FACTOR": "2", "QT_FONT_DPI": "200"}
    assert kzcalc("--screenshot", str(scaled), "--size", "1280x800", **scales).returncode == 0
    header = scaled.read_bytes()[16:24]
    assert (int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big")) == (1280, 800)
    assert plain.read_bytes() == scaled.read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
@pytest.mark.parametrize("arguments", [["solve", "{file}"], ["solve", "{file}", "--json"], ["--version"], ["--help"]])
@pytest.mark.parametrize("output", [">/dev/full", ">&-"])
def test_an_output_that_takes_nothing_is_refused_in_one_line(
    arguments: list[str], output: str, clause_file: Path
) -> None:
    told = [a.format(file=clause_file) for a in arguments]
    command = ["sh", "-c", f'"$@" {output}', "sh", sys.executable, "-m", "kzcalc", *told]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert "Traceback" not in result.stderr
    assert "Exception ignored" not in result.stderr
    if arguments[0] == "solve":
        assert (result.returncode, result.stderr.count("\n")) == (2, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
@pytest.mark.parametrize("arguments", ["solve missing.kzcalc", "solve", "--no-such-option"])
@pytest.mark.parametrize("errors", ["2>/dev/full", "2>&-"])
def test_a_refusal_that_nobody_hears_is_one_all_the_same(arguments: str, errors: str) -> None:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
    command = ["sh", "-c", f'"$0" -m kzcalc {arguments} {errors}', sys.executable]
    assert subprocess.run(command, env=environment, check=False, timeout=60).returncode == 2


@pytest.mark.parametrize("arguments", [("--a\x1b[31m",), ("solve", "a\x9b31m"), ("export", "a\x1b[31m", "\x1b[31m")])
def test_what_was_typed_is_not_sent_back_as_something_that_a_terminal_obeys(arguments: tuple[str, ...]) -> None:
    assert refusal(kzcalc(*arguments)).rstrip("\n").isprintable()


def test_names_that_a_terminal_has_no_letters_for_are_printed_with_question_marks(clause_file: Path) -> None:
    code = "import sys, kzcalc.cli; sys.stdout.isatty = lambda: True; sys.exit(kzcalc.cli.main(sys.argv[1:]))"
    scenario = official_result_2012()
    save_scenario(replace(scenario, title="Қазақстан 2012"), clause_file)
    result = subprocess.run(
        [sys.executable, "-c", code, "solve", str(clause_file)],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "latin-1"},
        check=False,
    )
    assert (result.returncode, result.stdout.splitlines()[0]) == (0, b"????????? 2012")


def test_formulas_are_no_formulas_in_the_table_and_spreadsheets_know_its_letters(tmp_path: Path) -> None:
    official = official_result_2012()
    first = replace(official.parties[0], name="=1+1")
    save_scenario(replace(official, title="@SUM", parties=(first, *official.parties[1:])), tmp_path / "s.kzcalc")
    assert kzcalc("export", str(tmp_path / "s.kzcalc"), str(tmp_path / "s.csv")).returncode == 0
    written = (tmp_path / "s.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    row = written.decode("utf-8-sig").splitlines()[1]
    assert row == "'@SUM,nur-otan,'=1+1,5621436,80.9863,threshold,83"
    assert not kzcalc("solve", str(tmp_path / "s.kzcalc"), "--csv").stdout.startswith("\ufeff")
