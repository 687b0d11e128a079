"""The doors: the window, ``solve``, ``export`` and ``--screenshot``.

What needs no window loads no Qt, so imports stand where they are needed.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from kzcalc import __version__

_COMMANDS = """\
commands:
  solve FILE... [--json | --csv]         allocate the seats and print them; no display needed
  export FILE OUT.{png,svg,pdf,csv,json} the charts or the table as a file; no display needed
"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line and exit 2, where argparse would print the usage as well."""
        self.exit(2, f"kzcalc: {message} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Returns:
        The exit status: 0, or 2 for a bad file, bad arguments or no display, with one line on stderr.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    command = arguments[0] if arguments else ""
    try:
        if command == "solve":
            return _solve(arguments[1:])
        if command == "export":
            return _export(arguments[1:])
        return _window(arguments)
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _solve(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="kzcalc solve", description="Allocate the seats and print them.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a scenario file")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, an array if several files are given")
    form.add_argument("--csv", action="store_true", help="print CSV, one line a party")
    options = parser.parse_args(arguments)

    from kzcalc.scenario import ScenarioFileError, load_scenario, report

    try:
        scenarios = [load_scenario(file) for file in options.files]
    except ScenarioFileError as error:
        return _refuse(str(error))
    form_of = report.as_json if options.json else report.as_csv if options.csv else report.as_text
    _print(form_of(scenarios))
    return 0


def _export(arguments: Sequence[str]) -> int:
    parser = _Parser(prog="kzcalc export", description="Write the charts or the table of a scenario to a file.")
    parser.add_argument("file", metavar="FILE", help="a scenario file")
    parser.add_argument("out", metavar="OUT", help="the file to write; its ending says what: png, svg, pdf, csv, json")
    options = parser.parse_args(arguments)

    from kzcalc.scenario import ScenarioFileError, load_scenario, report

    out = options.out.lower()
    if not out.endswith((".png", ".svg", ".pdf", ".csv", ".json")):
        parser.error(f"cannot export to {options.out!r}: the name must end in .png, .svg, .pdf, .csv or .json")
    try:
        scenario = load_scenario(options.file)
        if out.endswith((".csv", ".json")):
            report.write(scenario, options.out)
        else:
            from kzcalc.gui.app import export_charts

            export_charts(scenario, options.out)
    except ScenarioFileError as error:
        return _refuse(str(error))
    return 0


def _window(arguments: Sequence[str]) -> int:
    parser = _Parser(
        prog="kzcalc",
        description="What-if calculator of seats in Kazakhstan's Mazhilis.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", metavar="FILE.kzcalc", help="a scenario file to open in the window")
    parser.add_argument("--screenshot", metavar="OUT.png", help="write the window as a picture; no display needed")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="of the picture (1280x800)")
    parser.add_argument("--theme", choices=["light", "dark"], help="light or dark, whatever the system says")
    parser.add_argument("--language", choices=["en", "ru", "kk"], help="English, Russian or Kazakh")
    parser.add_argument("--version", action="version", version=f"kzcalc {__version__}")
    options = parser.parse_args(arguments)
    if options.screenshot is not None:
        return _screenshot(options)

    from kzcalc.gui.display import missing_display

    reason = missing_display()
    if reason is not None:
        return _refuse(f"{reason}; `kzcalc solve` and `kzcalc export` need no display")
    from kzcalc.gui.app import run

    return run(options.file, theme=options.theme, language=options.language)


def _screenshot(options: argparse.Namespace) -> int:
    from kzcalc.scenario import ScenarioFileError

    try:
        from kzcalc.gui.app import screenshot

        screenshot(
            options.screenshot, options.file, options.size, theme=options.theme, language=options.language or "en"
        )
    except ScenarioFileError as error:
        return _refuse(str(error))
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 0 < int(width) <= 8192 and 0 < int(height) <= 8192):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(width), int(height)


def _print(text: str) -> None:
    if not sys.stdout.isatty():
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8")  # names are Kazakh and Russian, whatever the locale of the pipe
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"kzcalc: {sentence}\n")
    return 2
