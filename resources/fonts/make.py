"""Make the fonts that come with the program from Inter's variable font.

    pip install fonttools fontpkg-inter && python resources/fonts/make.py

Four weights as static files, cut down to the letters that the program writes. The digits are those of one width: Qt's
style sheets cannot ask for them. And the family has a name of its own, so that an Inter on the machine does not win.
"""

from importlib.resources import files
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FAMILY = "Inter Kz"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
HERE = Path(__file__).parent
LETTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),  # Latin with all its accents
    *range(0x2B0, 0x2BD),
    *range(0x400, 0x530),  # Cyrillic, the Kazakh letters among it
    *range(0x2010, 0x2040),
    *(ord(sign) for sign in "\u202f\u2044€₸№™−×÷≈≠≤≥±√∞←↑→↓↔↗↘✓✕•…‹›«»“”„‘’‚◆●○▲▼"),
)


def main() -> None:
    """Write the fonts and their licence beside this file."""
    package = files("fontpkg_inter")
    (HERE / "OFL.txt").write_bytes((package / "LICENSE").read_bytes())
    for style, weight in WEIGHTS.items():
        with (package / "files" / "Inter[opsz,wght].ttf").open("rb") as source:
            font = instantiateVariableFont(TTFont(source), {"opsz": 14, "wght": weight})
        _set_tabular_digits(font)
        _cut(font)
        _name(font, style, weight)
        font.save(HERE / f"InterKz-{style}.ttf")


def _set_tabular_digits(font: TTFont) -> None:
    """Make the digits of one width the digits."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    swaps: dict[str, str] = {}
    for i in lookups:
        for subtable in gsub.LookupList.Lookup[i].SubTable:
            swaps |= getattr(subtable, "ExtSubTable", subtable).mapping
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = swaps.get(table.cmap[code], table.cmap[code])


def _cut(font: TTFont) -> None:
    """Keep the letters that the program writes, and of the features what letters need."""
    options = Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "calt"], name_IDs=["*"], hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)


def _name(font: TTFont, style: str, weight: int) -> None:
    """Name the font as one of a family of four."""
    names = font["name"]
    kept = {0: names.getDebugName(0), 13: names.getDebugName(13), 14: names.getDebugName(14)}
    names.names = []
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    own = {1: f"{FAMILY} {style}" if style in ("Medium", "SemiBold") else FAMILY, 3: postscript, 4: f"{FAMILY} {style}"}
    own |= {2: "Bold" if style == "Bold" else "Regular", 5: "Version 4.1", 6: postscript, 16: FAMILY, 17: style}
    for number, text in (kept | own).items():
        if text:
            names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    bold = style == "Bold"
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    if "STAT" in font:
        del font["STAT"]


if __name__ == "__main__":
    main()
