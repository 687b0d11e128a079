"""The command line's arguments, by argparse: in a module of its own, because its import takes time."""

import argparse
from typing import NoReturn

from kzcalc import __version__

PAGES = ("workings", "tipping", "comparison", "sweep", "map", "polls", "rules", "notes")
"""The names of the pages under the charts."""

_COMMANDS = """\
commands:
  solve FILE... [--json | --csv]         allocate the seats and print them; no display needed
  export FILE OUT.{png,svg,pdf,csv,json} the charts or the table as a file; no display needed
"""


class Parser(argparse.ArgumentParser):
    """A parser that refuses in one line, where argparse would print the usage as well."""

    def error(self, message: str) -> NoReturn:
        """Print one line and exit with 2; what was typed is not sent back as something that a terminal obeys."""
        line = "".join(c if c.isprintable() else "?" for c in message)
        self.exit(2, f"kzcalc: {line} (see {self.prog} --help)\n")


def solve_parser() -> Parser:
    """The arguments of ``kzcalc solve``."""
    parser = Parser(prog="kzcalc solve", description="Allocate the seats and print them.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a scenario file")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, an array if several files are given")
    form.add_argument("--csv", action="store_true", help="print CSV, one line a party")
    return parser


def export_parser() -> Parser:
    """The arguments of ``kzcalc export``."""
    parser = Parser(prog="kzcalc export", description="Write the charts or the table of a scenario to a file.")
    parser.add_argument("file", metavar="FILE", help="a scenario file")
    parser.add_argument("out", metavar="OUT", help="the file to write; its ending says what: png, svg, pdf, csv, json")
    return parser


def window_parser() -> Parser:
    """The arguments of ``kzcalc`` alone."""
    parser = Parser(
        prog="kzcalc",
        description="What-if calculator of seats in Kazakhstan's Mazhilis.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", metavar="FILE.kzcalc", help="a scenario file to open in the window")
    parser.add_argument("--screenshot", metavar="OUT.png", help="write the window as a picture; no display needed")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="of the picture (1280x800)")
    parser.add_argument("--page", choices=PAGES, default="", help="a page to show under the charts of the picture")
    parser.add_argument("--strips", action="store_true", help="show the strips under the sliders of the picture")
    parser.add_argument("--theme", choices=["light", "dark"], help="light or dark, whatever the system says")
    parser.add_argument("--language", choices=["en", "ru", "kk"], help="English, Russian or Kazakh")
    parser.add_argument("--version", action="version", version=f"kzcalc {__version__}")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 0 < int(width) <= 8192 and 0 < int(height) <= 8192):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(width), int(height)
