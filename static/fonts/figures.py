"""Makes figures-*.woff2: the digits of Be Vietnam Pro, all of one width, so that columns of numbers line up.

Run once by hand after a new version of the font: `pip install fonttools brotli`, then `python static/fonts/figures.py`.
The font's licence (SIL OFL 1.1, LICENSE.txt) allows changed versions under another name; the product never runs this."""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
NAME = "HSD Figures"


def make_figures(weight: int) -> None:
    """Write figures-<weight>.woff2 with ten digits as wide as the widest, each centred."""
    font = TTFont(HERE / f"be-vietnam-pro-latin-{weight}-normal.woff2")
    choice = subset.Options(flavor="woff2", layout_features=[], hinting=False, drop_tables=["GPOS", "GSUB", "GDEF"])
    cutter = subset.Subsetter(choice)
    cutter.populate(unicodes=range(ord("0"), ord("9") + 1))
    cutter.subset(font)
    digits = [font.getBestCmap()[code] for code in range(ord("0"), ord("9") + 1)]
    widest = max(font["hmtx"][digit][0] for digit in digits)
    for digit in digits:
        width, left = font["hmtx"][digit]
        shift = (widest - width) // 2
        glyph = font["glyf"][digit]
        glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][digit] = (widest, left + shift)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = NAME.replace(" ", "") if record.nameID == 6 else NAME
    font.flavor = "woff2"
    font.save(HERE / f"figures-{weight}.woff2")


for weight in (400, 600, 700):
    make_figures(weight)
