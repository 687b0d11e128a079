"""The doors: the window, ``solve``, ``export`` and ``--screenshot``.

What needs no window loads no Qt, so imports stand where they are needed.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from argparse import Namespace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Returns:
        The exit status: 0, or 2 for a bad file, bad arguments or no display, with one line on stderr.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        try:
            return _door(arguments)
        finally:
            _write("")  # what argparse has printed, too
    except BrokenPipeError:  # the reader of our output has seen enough
        _drop(sys.stdout)
        return 0
    except _CannotPrintError as error:
        _drop(sys.stdout)
        return _refuse(f"what there is to say cannot be printed: {error}")
    finally:
        try:
            if sys.stderr is not None:
                sys.stderr.flush()
        except OSError:  # nobody can be told
            _drop(sys.stderr)


class _CannotPrintError(Exception):
    """The output is closed, or on a full disk."""


def _door(arguments: list[str]) -> int:
    command = arguments[0] if arguments else ""
    if command == "solve":
        return _solve(arguments[1:])
    if command == "export":
        return _export(arguments[1:])
    return _window(arguments)


def _solve(arguments: Sequence[str]) -> int:
    form, files = "", list(arguments)
    if files and files[-1] in ("--json", "--csv"):
        form = files.pop()
    if not files or any(file.startswith("-") for file in files):
        # Not the plain call that scripts make a thousand times: the whole of argparse, with its help and its errors.
        from kzcalc.arguments import solve_parser

        options = solve_parser().parse_args(arguments)
        files, form = options.files, "--json" if options.json else "--csv" if options.csv else ""

    from kzcalc.scenario import ScenarioFileError, load_scenario, report

    try:
        scenarios = [load_scenario(file) for file in files]
    except ScenarioFileError as error:
        return _refuse(str(error))
    form_of = {"--json": report.as_json, "--csv": report.as_csv, "": report.as_text}[form]
    _print(form_of(scenarios))
    return 0


def _export(arguments: Sequence[str]) -> int:
    from kzcalc.arguments import export_parser
    from kzcalc.scenario import ScenarioFileError, load_scenario, report
    from kzcalc.scenario.atomic import is_same_file

    parser = export_parser()
    options = parser.parse_args(arguments)

    kind = report.kind_of(options.out)
    if kind not in (*report.PICTURE_KINDS, *report.TABLE_KINDS):
        parser.error(f"cannot export to {options.out!r}: the name must end in .png, .svg, .pdf, .csv or .json")
    if is_same_file(options.file, options.out):
        parser.error(f"{options.out!r} is the scenario itself")
    try:
        scenario = load_scenario(options.file)
        if kind in report.TABLE_KINDS:
            report.write(scenario, options.out)
        else:
            from kzcalc.gui.app import export_charts

            export_charts(scenario, options.out)
    except ScenarioFileError as error:
        return _refuse(str(error))
    return 0


def _window(arguments: Sequence[str]) -> int:
    from kzcalc.arguments import window_parser

    parser = window_parser()
    options = parser.parse_args(arguments)
    if options.screenshot is not None:
        from kzcalc.scenario.atomic import is_same_file

        if not options.screenshot.lower().endswith(".png"):
            parser.error(f"cannot write a picture to {options.screenshot!r}: the name must end in .png")
        if options.file is not None and is_same_file(options.file, options.screenshot):
            parser.error(f"{options.screenshot!r} is the scenario itself")
        return _screenshot(options)

    from kzcalc.gui.display import missing_display

    reason = missing_display()
    if reason is not None:
        return _refuse(f"{reason}; `kzcalc solve` and `kzcalc export` need no display")
    from kzcalc.gui.app import run

    return run(options.file, theme=options.theme, language=options.language)


def _screenshot(options: "Namespace") -> int:
    from kzcalc.scenario import ScenarioFileError

    try:
        from kzcalc.gui.app import screenshot

        screenshot(
            options.screenshot,
            options.file,
            options.size,
            theme=options.theme,
            language=options.language or "en",
            page=options.page,
            strips=options.strips,
        )
    except ScenarioFileError as error:
        return _refuse(str(error))
    return 0


def _print(text: str) -> None:
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        if sys.stdout.isatty():
            reconfigure(errors="replace")  # it may be a terminal without Kazakh letters
        else:
            reconfigure(encoding="utf-8")  # names are Kazakh and Russian, whatever the locale of the pipe
    _write(text + "\n")


def _write(text: str) -> None:
    if sys.stdout is None:  # closed by whoever started us
        if text:
            raise _CannotPrintError("the output is closed")
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        raise _CannotPrintError(getattr(error, "strerror", None) or error) from error


def _drop(stream: TextIO | None) -> None:
    """Send what is still to be printed nowhere, so that Python does not try again when it ends."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _refuse(sentence: str) -> int:
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"kzcalc: {sentence}\n")
    return 2
