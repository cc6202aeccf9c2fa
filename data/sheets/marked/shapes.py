"""The drawing part behind comments (VML): one box per comment, added before its end. Boxes that are there stay.

VML is often no well-formed XML, so it is never parsed, only searched.
"""

import re
from collections.abc import Iterable, Mapping

from data.sheets.book.model import Place
from data.sheets.marked.cells import COLUMN
from data.sheets.marked.comments import Note
from data.sheets.marked.xml_text import Unmarkable, attribute, whole

SPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
BOX_TYPE = (
    '<v:shapetype {spaces}id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
BOX = (
    '<v:shape {spaces}id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;'
    'width:{width}pt;height:{height}pt;z-index:{z};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
BLOCKS = re.compile(rb"""<o:idmap\b[^>]*?\bdata=["']([0-9, ]*)["']""")
NEW_DRAWING = (
    f'<xml {SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>'.encode()
)
BLOCK = 1024
WIDTH_PX, LINE_PT, PX_TO_PT = 300, 12.5, 0.75
USUAL_WIDTH = 8.43


def blocks_used(drawings: Iterable[bytes]) -> int:
    """The highest block of shape numbers any drawing of the workbook has taken."""
    taken = [found for xml in drawings for found in BLOCKS.findall(xml)]
    return max((int(block) for block in re.findall(rb"[0-9]+", b",".join(taken))), default=0)


def with_boxes(drawing: bytes, notes: Mapping[Place, Note], widths: Mapping[int, float], used: int) -> bytes:
    """The drawing with a box for each note. used: blocks of numbers taken elsewhere. Raises Unmarkable without an end."""
    end = drawing.rfind(b"</xml")
    if end < 0:
        raise Unmarkable("drawing never ends")
    root = drawing[: drawing.find(b">", drawing.find(b"<xml")) + 1]
    spaces = "" if all(f"xmlns:{name}=".encode() in root for name in "vox") else SPACES + " "
    made = [] if b"_x0000_t202" in drawing else [BOX_TYPE.format(spaces=spaces)]
    first = (used + 1) * BLOCK
    for number, (place, note) in enumerate(notes.items(), start=1):
        # The first number of every block is Excel's own.
        id_ = first + number + (number - 1) // (BLOCK - 1)
        made.append(box(place, note, widths, id_, number, spaces))
    blocks = range(used + 1, used + 2 + (len(notes) - 1) // (BLOCK - 1))
    return taken(drawing[:end] + "".join(made).encode() + drawing[end:], blocks)


def taken(drawing: bytes, blocks: range) -> bytes:
    """The drawing whose list of blocks also names these."""
    found = BLOCKS.search(drawing)
    if found is None:
        return drawing
    listed = [*re.findall(rb"[0-9]+", found[1]), *(str(block).encode() for block in blocks)]
    return drawing[: found.start(1)] + b",".join(listed) + drawing[found.end(1) :]


def box(place: Place, note: Note, widths: Mapping[int, float], id_: int, z: int, spaces: str) -> str:
    """One box to the right of its cell, wide enough to read and as tall as its text."""
    row, column = place
    height = (note.length + 1) * LINE_PT
    last, rest = reach(column + 1, widths)
    top = max(row - 1, 0)
    anchor = f"{column + 1}, 15, {top}, 4, {last}, {rest}, {top + round(height / 15) + 1}, 4"
    width = round(WIDTH_PX * PX_TO_PT)
    return BOX.format(
        spaces=spaces, id=id_, z=z, anchor=anchor, row=row, column=column, width=width, height=round(height)
    )


def reach(column: int, widths: Mapping[int, float]) -> tuple[int, int]:
    """The column and pixels within it where a box that begins at a column ends."""
    left = WIDTH_PX + 15
    for each in range(column, column + 40):
        pixels = int(widths.get(each, USUAL_WIDTH) * 7 + 5) if widths.get(each) != 0 else 0
        if left <= pixels:
            return each, left
        left -= pixels
    return column + 3, 0


def widths_of(head: bytes) -> dict[int, float]:
    """Column → width in letters, 0 when hidden, from what stands before a sheet's data."""
    widths: dict[int, float] = {}
    for found in COLUMN.finditer(head):
        first, last = whole(attribute(found[3], b"min")), whole(attribute(found[3], b"max"))
        hidden = attribute(found[3], b"hidden") in ("1", "true")
        width = 0.0 if hidden else number(attribute(found[3], b"width"))
        widths |= dict.fromkeys(range(max(first, 1) - 1, min(last, 300)), width)
    return widths


def number(text: str | None) -> float:
    """A width as written; the usual one for anything that is none."""
    try:
        return float(text) if text else USUAL_WIDTH
    except ValueError:
        return USUAL_WIDTH
