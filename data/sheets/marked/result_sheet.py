"""The sheet "Kết quả kiểm tra": title, file, counts by gravity, what to do next, and one row per fault with a link."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from data.sheets.book.model import address
from data.sheets.marked import result_looks, words
from data.sheets.marked.findings import Line, cells_told, counts
from data.sheets.marked.words import Level
from data.sheets.marked.xml_text import cell_text, told
from indicators.words import Text

MAX_LISTED = 5_000
MAX_FOUND, MAX_TEXT = 200, 800
HEAD_ROW = 6
"""Row of the headings, counted from zero."""
BOXES = ((0, 2), (3, 5), (6, 6), (7, 7))
MEMORY = 9
"""First of two hidden columns that hold, by their looks alone, what coloured cells looked like before."""
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@dataclass(frozen=True, slots=True)
class Content:
    """What the sheet says. titles: sheets a link may lead to, as the reading spells them → as the workbook does.

    notes: sentences below the list. memory: (look before, look of the coloured cell).
    """

    file: str
    parts: Text | None
    next_step: Text
    lines: Sequence[Line]
    titles: Mapping[str, str]
    notes: Sequence[Text] = ()
    memory: Sequence[tuple[int, int]] = ()


@dataclass(slots=True)
class Paper:
    """Rows of cells under construction: row → XML of its cells, in order; heights, merged ranges and links.

    heights are fixed, measured ones are estimates that a program may better.
    """

    looks: Mapping[str, int]
    lang: str
    rows: dict[int, list[str]] = field(default_factory=dict)
    heights: dict[int, int] = field(default_factory=dict)
    measured: dict[int, int] = field(default_factory=dict)
    merged: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def put(self, row: int, column: int, text: str | int | None, look: str) -> None:
        """One cell: whole numbers as numbers, everything else as text whatever it begins with."""
        start = f'<c r="{address(row, column)}" s="{self.looks[look]}"'
        if text is None or text == "":
            cell = f"{start}/>"
        elif isinstance(text, int):
            cell = f"{start}><v>{text}</v></c>"
        else:
            cell = f'{start} t="inlineStr"><is><t xml:space="preserve">{cell_text(text)}</t></is></c>'
        self.rows.setdefault(row, []).append(cell)

    def put_across(self, row: int, first: int, last: int, text: str, look: str, height: int | None = None) -> None:
        """One text over several columns."""
        for column in range(first, last + 1):
            self.put(row, column, text if column == first else None, look)
        if last > first:
            self.merged.append(f"{address(row, first)}:{address(row, last)}")
        if height:
            self.heights[row] = height


def result_sheet(content: Content, looks: Mapping[str, int], lang: str, namespace: str = NAMESPACE) -> bytes:
    """The worksheet part."""
    paper = Paper(looks, lang)
    write_head(paper, content)
    listed = content.lines[:MAX_LISTED]
    for column, heading in enumerate(words.HEADINGS if listed else ()):
        paper.put(HEAD_ROW, column, heading.in_(lang), "head")
        paper.heights[HEAD_ROW] = 22
    for number, line in enumerate(listed, start=1):
        write_line(paper, HEAD_ROW + number, number, line, content.titles)
    notes = list(content.notes)
    if len(content.lines) > len(listed):
        notes.insert(0, words.NOT_LISTED.fill(count=len(content.lines) - len(listed)))
    for row, note in enumerate(notes, start=HEAD_ROW + len(listed) + 1):
        paper.put_across(row, 0, 7, note.in_(lang), "bold", 22)
    remember(paper, content.memory)
    return written(paper, len(listed), namespace).encode()


def write_head(paper: Paper, content: Content) -> None:
    """What can be understood in ten seconds: which file, how many faults of which gravity, what to do."""
    lang, found = paper.lang, counts(content.lines)
    paper.put_across(0, 0, 7, words.TITLE.in_(lang), "title", 28)
    paper.put_across(1, 0, 7, words.FILE.fill(file=content.file).in_(lang), "line", 18)
    if content.parts:
        paper.put_across(2, 0, 7, content.parts.in_(lang), "line", 18)
    for level, (first, last) in zip(Level, BOXES, strict=True):
        look = f"box_{level}" if found[level] else "box_none"
        paper.put_across(3, first, last, words.COUNTS[level].fill(count=found[level]).in_(lang), look, 26)
    paper.put_across(4, 0, 7, content.next_step.in_(lang), "bold", 24)


def write_line(paper: Paper, row: int, number: int, line: Line, titles: Mapping[str, str]) -> None:
    """One fault. The address leads to the cell when the workbook has the sheet."""
    lang = paper.lang
    first = line.cells[0] if line.cells else None
    linked = first is not None and first.sheet in titles and bool(first.address)
    told = (
        None,
        line.level.label.in_(lang),
        first.sheet if first else words.WHOLE_FILE.in_(lang),
        cells_told(line).in_(lang) if first else "–",
        shortened(line.heading, MAX_FOUND),
        shortened(line.found, MAX_FOUND),
        shortened(line.message.in_(lang), MAX_TEXT),
        shortened(line.remedy.in_(lang), MAX_TEXT),
    )
    looks = ("number", f"chip_{line.level}", "found", "link" if linked else "found", "found", "found", "text", "text")
    for column, (text, look) in enumerate(zip(told, looks, strict=True)):
        paper.put(row, column, text if column else number, look)
    paper.measured[row] = result_looks.height_of(told)
    if first and linked:
        paper.links.append(link(address(row, 3), titles[first.sheet], first.address))


def link(at: str, title: str, target: str) -> str:
    """A hyperlink into this workbook; the sheet's title is always quoted, quotes in it doubled."""
    quoted = title.replace("'", "''")
    # The title must stay as the workbook spells it, so it is escaped but not normalised.
    where = "".join(f"&#{ord(char)};" if char in "&<>\"'" else char for char in f"'{quoted}'!")
    return f'<hyperlink ref="{at}" location="{where}{told(target)}"/>'


def shortened(text: str | None, length: int) -> str | None:
    """Long texts cut off: Excel shows text cells beyond 255 letters as ####, and a row has a greatest height."""
    return text if text is None or len(text) <= length else f"{text[:length]}…"


def remember(paper: Paper, memory: Iterable[tuple[int, int]]) -> None:
    """Pairs of empty cells beside the list, one as it was and one as it was coloured."""
    for row, looks in enumerate(memory):
        for column, look in enumerate(looks, start=MEMORY):
            paper.rows.setdefault(row, []).append(f'<c r="{address(row, column)}" s="{look}"/>')


def written(paper: Paper, count: int, namespace: str) -> str:
    """The XML of the sheet: A4 landscape, one page wide, headings frozen."""
    columns = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(result_looks.WIDTHS, start=1)
    )
    hidden = f'<col min="{MEMORY + 1}" max="{MEMORY + 2}" width="9" hidden="1" customWidth="1"/>'
    rows = "".join(row_xml(row, paper) for row in sorted(paper.rows))
    filtered = f'<autoFilter ref="{list_range(count)}"/>' if count else ""
    merged = "".join(f'<mergeCell ref="{cells}"/>' for cells in paper.merged)
    links = f"<hyperlinks>{''.join(paper.links)}</hyperlinks>" if paper.links else ""
    first = HEAD_ROW + 2
    pane = f'<pane ySplit="{HEAD_ROW + 1}" topLeftCell="A{first}" activePane="bottomLeft" state="frozen"/>'
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{namespace}">'
        '<sheetPr><tabColor rgb="FFB3261E"/><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView showGridLines="0" workbookViewId="0">{pane}'
        f'<selection pane="bottomLeft" activeCell="A{first}" sqref="A{first}"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{columns}{hidden}</cols><sheetData>{rows}</sheetData>{filtered}'
        f'<mergeCells count="{len(paper.merged)}">{merged}</mergeCells>{links}'
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>"
    )


def list_range(count: int, absolute: bool = False) -> str:
    """The headings and their rows as a range."""
    last = HEAD_ROW + 1 + count
    return f"$A${HEAD_ROW + 1}:$H${last}" if absolute else f"A{HEAD_ROW + 1}:H{last}"


def row_xml(row: int, paper: Paper) -> str:
    """One row with its height."""
    fixed, height = paper.heights.get(row), paper.measured.get(row)
    tall = f' ht="{fixed}" customHeight="1"' if fixed else f' ht="{height}"' if height else ""
    return f'<row r="{row + 1}"{tall}>{"".join(paper.rows[row])}</row>'
