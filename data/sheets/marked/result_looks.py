"""How the list of faults looks: fonts, fills, borders and page, put into the workbook's own table of looks."""

from collections.abc import Mapping, Sequence

from data.sheets.marked.styles import Styles
from data.sheets.marked.words import Level

FACE, INK, FAINT, LINK, HEAD, LINE, NONE = "Times New Roman", "1F2933", "5F6672", "1F4E79", "E8EEF5", "8A94A0", "F3F4F6"
SIDES = "".join(f'<{side} style="thin"><color rgb="FF{LINE}"/></{side}>' for side in ("left", "right", "top", "bottom"))
WIDTHS = (5, 12, 17, 11, 19, 14, 36, 36)
LINE_PT = 15
LETTERS = 1.15
"""Letters of this type in the width of one digit."""
MIDDLE, TOP, CENTRE = 'vertical="center"', 'vertical="top"', 'horizontal="center" vertical="center"'
TEXT_FORMAT = 49


def looks_of(styles: Styles) -> Mapping[str, int]:
    """Name → number of the cell look in this workbook. `box_<level>` and `chip_<level>` carry the level's colour."""
    boxed = styles.add(b"borders", styles.named(f"<border>{SIDES}<diagonal/></border>"))
    plain, bold, link = (font(styles, size=11, bold=bold, colour=colour) for bold, colour in PLAIN_BOLD_LINK)
    faint, title = font(styles, size=11, colour=FAINT), font(styles, size=16, bold=True)
    looks = {
        "title": look(styles, title, alignment=MIDDLE),
        "line": look(styles, plain, alignment=f'{MIDDLE} wrapText="1"'),
        "bold": look(styles, bold, alignment=f'{MIDDLE} wrapText="1"'),
        "head": look(styles, bold, styles.fill(HEAD), boxed, f'{CENTRE} wrapText="1"'),
        "number": look(styles, plain, 0, boxed, 'horizontal="center" vertical="top"'),
        "text": look(styles, plain, 0, boxed, f'{TOP} wrapText="1"'),
        "found": look(styles, plain, 0, boxed, f'{TOP} wrapText="1"', TEXT_FORMAT),
        "link": look(styles, link, 0, boxed, f'{TOP} wrapText="1"', TEXT_FORMAT),
        "box_none": look(styles, faint, styles.fill(NONE), boxed, CENTRE),
    }
    for level in Level:
        colour = styles.fill(level.colour)
        looks[f"box_{level}"] = look(styles, bold, colour, boxed, CENTRE)
        looks[f"chip_{level}"] = look(styles, bold, colour, boxed, f'{TOP} wrapText="1"')
    return looks


PLAIN_BOLD_LINK = ((False, INK), (True, INK), (False, LINK))


def height_of(texts: Sequence[str | None]) -> int:
    """Points a row needs for these texts, one a column; not every program measures wrapped text when it opens a file."""
    wrapped = (
        sum(1 + len(line) // int(width * LETTERS) for line in text.split("\n"))
        for text, width in zip(texts, WIDTHS, strict=True)
        if text
    )
    return LINE_PT * max(wrapped, default=1) + 4


def font(styles: Styles, *, size: int, bold: bool = False, colour: str = INK) -> int:
    """The number of a font; links are underlined."""
    marks = ("<b/>" if bold else "") + ("<u/>" if colour == LINK else "")
    xml = f'<font>{marks}<sz val="{size}"/><color rgb="FF{colour}"/><name val="{FACE}"/><family val="1"/></font>'
    return styles.add(b"fonts", styles.named(xml))


def look(styles: Styles, font: int, fill: int = 0, border: int = 0, alignment: str = "", numbers: int = 0) -> int:
    """The number of a cell look."""
    xml = (
        f'<xf numFmtId="{numbers}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" applyNumberFormat="1" '
        f'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment {alignment}/></xf>'
    )
    return styles.add(b"cellXfs", styles.named(xml))
