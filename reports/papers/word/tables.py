"""A table as Word's XML, written at once: cell by cell through the library would take a hundred times longer."""

from docx.oxml.ns import nsdecls

from reports.papers.report.model import Table
from reports.papers.word.text import run

TWIPS_A_MM = 56.693
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7B8794"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
MARGINS = '<w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
MANY_COLUMNS = 6
# half-points: 11 pt, and 10 pt where there are many columns
PLAIN, SMALL = 22, 20


def table_xml(block: Table) -> str:
    """The head is repeated on every page and no row is parted."""
    widths = [round(width * TWIPS_A_MM) for width in block.widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    size = SMALL if len(widths) > MANY_COLUMNS else PLAIN
    rows = [_row(block.head, widths, block, size, is_head=True)]
    last = len(block.rows) - 1
    rows += [
        _row(cells, widths, block, size, bold=block.total and place == last) for place, cells in enumerate(block.rows)
    ]
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>{MARGINS}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _row(
    cells: tuple[str, ...], widths: list[int], block: Table, size: int, *, is_head: bool = False, bold: bool = False
) -> str:
    made = "".join(
        _cell(text, width, _align(column, block, is_head), size, bold or is_head, is_head)
        for column, (text, width) in enumerate(zip(cells, widths, strict=True))
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if is_head else ''}</w:trPr>{made}</w:tr>"


def _align(column: int, block: Table, is_head: bool) -> str:
    return "center" if is_head or column == 0 else "right" if column in block.numbers else "left"


def _cell(text: str, width: int, align: str, size: int, bold: bool, is_head: bool) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="F0F3F7"/>' if is_head else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}<w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:spacing w:before="20" w:after="20"/><w:jc w:val="{align}"/></w:pPr>'
        f"{run(text, bold=bold, half_points=size)}</w:p></w:tc>"
    )
