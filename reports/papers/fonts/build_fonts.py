"""Makes the fonts that papers embed: Tinos (as wide as Times New Roman) and Be Vietnam Pro, Latin and Vietnamese letters.

Signs that both lack (≥ → ✓ …) come from DejaVu Sans. Run once by hand after a new version of the fonts, with the folder of
the npm package @fontsource/tinos and the file of DejaVu Sans: `pip install fonttools brotli`, then
`python reports/papers/fonts/build_fonts.py FOLDER FILE`. Their licences (LICENSE.txt) allow changed versions under another
name; the product never runs this."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
SANS = HERE.parent.parent.parent / "static" / "fonts"
STYLES = {"Regular": "400-normal", "Bold": "700-normal", "Italic": "400-italic", "BoldItalic": "700-italic"}

SIGNS = "≥≤→✓✕●◔▼◆○"


def make_font(parts: list[Path], family: str, style: str) -> None:
    """Join the letters of `parts` into one TrueType file named after family and style."""
    with TemporaryDirectory() as folder:
        opened = []
        for place, part in enumerate(parts):
            font = TTFont(part)
            font.flavor = None
            for table in ("GDEF", "GPOS", "GSUB", "DSIG", "fpgm", "prep", "cvt ", "gasp", "STAT", "meta"):
                if table in font:
                    del font[table]
            opened.append(str(Path(folder) / f"{place}.ttf"))
            font.save(opened[-1])
        made = Merger(Options(drop_tables=["vmtx", "vhea"])).merge(opened)
    rename(made, family, style)


def make_signs(source: Path) -> None:
    """The few signs as a font of their own, which stands behind the two others."""
    font = TTFont(source)
    cutter = subset.Subsetter(subset.Options(layout_features=[], hinting=False))
    cutter.populate(text=SIGNS)
    cutter.subset(font)
    rename(font, "HSD Signs", "Regular")


def rename(made: TTFont, family: str, style: str) -> None:
    whole = f"{family} {style}"
    said = {1: family, 2: style, 3: whole, 4: whole, 6: f"{family}-{style}".replace(" ", "")}
    for record in list(made["name"].names):
        if record.nameID in said:
            record.string = said[record.nameID]
        elif record.nameID not in (0, 13, 14):
            made["name"].removeNames(nameID=record.nameID)
    made.save(HERE / f"{family}-{style}.ttf".replace(" ", ""))


def main(tinos: Path, dejavu: Path) -> None:
    make_signs(dejavu)
    for style, code in STYLES.items():
        make_font([tinos / f"tinos-{part}-{code}.woff2" for part in ("latin", "vietnamese")], "HSD Serif", style)
    for style, weight in (("Regular", "400"), ("Bold", "600")):
        parts = [SANS / f"be-vietnam-pro-{part}-{weight}-normal.woff2" for part in ("latin", "vietnamese")]
        make_font(parts, "HSD Sans", style)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
