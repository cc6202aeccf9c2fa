"""The answer as a workbook: the officer's own one with its faults marked, or a list where the file cannot be marked.

The file that was sent is never changed, nothing is written to disk, and what the reading says is not judged again.
"""

import builtins
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from data.sheets.book.package import package_of
from data.sheets.book.refusal import Refused
from data.sheets.marked import words
from data.sheets.marked.blank import blank_package
from data.sheets.marked.draft import Draft
from data.sheets.marked.earlier import earlier_list, take_back
from data.sheets.marked.findings import Line, findings, parts_told
from data.sheets.marked.marking import MAX_MARKED, Colours, colour_sheet, marks_of, note_of
from data.sheets.marked.name import file_name, free_title
from data.sheets.marked.notes import comment_sheet
from data.sheets.marked.relations import STYLES_PART, TYPES, declare, relate, relations_name, relations_of
from data.sheets.marked.result_looks import looks_of
from data.sheets.marked.result_sheet import HEAD_ROW, MAX_LISTED, Content, list_range, result_sheet
from data.sheets.marked.styles import NEW_STYLES, Styles, styles_of
from data.sheets.marked.workbook_part import FILTER, REPEATED, WORKBOOK, Workbook, add_sheet, name_ranges, workbook_of
from data.sheets.marked.xml_text import Unmarkable
from data.sheets.model import Reading

ENDINGS = {
    b"sheet.macroEnabled.main": "xlsm",
    b"template.macroEnabledTemplate.main": "xltm",
    b"template.macroEnabled.main": "xltm",
    b"spreadsheetml.template.main": "xltx",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """A workbook to be downloaded. kind: its ending without the dot. own: the officer's workbook, not only a list."""

    name: str
    bytes: builtins.bytes
    kind: str
    own: bool


def marked_copy(data: builtins.bytes, name: str, reading: Reading, lang: str = "vi") -> Marked:
    """The workbook `data` with the faults of its reading marked, and the sheet RESULT_SHEET that lists them.

    Parts of the zip that need no change are copied as they lie. Equal arguments give equal bytes. xls, ods, csv, web
    pages and zips that are damaged or oddly built are answered by a new workbook with the list alone. lang: "vi" or "en".
    """
    try:
        return own_copy(data, name, reading, lang)
    except (Refused, Unmarkable):
        return listed(name, reading, lang)


def own_copy(data: builtins.bytes, name: str, reading: Reading, lang: str) -> Marked:
    """The officer's own workbook marked. Raises Refused or Unmarkable when it is none or is oddly built."""
    if not data.startswith(b"PK"):
        raise Unmarkable("not a zip")
    draft = Draft(package_of(data))
    book = workbook_of(draft)
    earlier = earlier_list(draft, book)
    if earlier:
        take_back(draft, book, *earlier)
    lines = findings(reading, list(book.sheets))
    styles_part, styles = styles_in(draft, book)
    colours = Colours(styles)
    titles = spelled(lines, book)
    marks = marks_of(lines, titles)
    for title, cells in marks.cells.items():
        part = book.sheets[title] or ""
        seen = colour_sheet(draft, part, cells, colours)
        comment_sheet(draft, book, part, {place: note_of(about, lang) for place, about in seen.items()}, lang)
    left_out = [words.NOT_MARKED.fill(limit=MAX_MARKED, count=marks.left_out)] if marks.left_out else []
    step = words.NEXT_MARKED if lines else words.NEXT_NOTHING
    looks = looks_of(styles)
    memory = [(looks["title"], looks["title"]), *colours.memory]
    content = Content(name_shown(name), parts_told(reading), step, lines, titles, left_out, memory)
    add_list(draft, book, earlier[0] if earlier else None, content, looks, lang)
    save_styles(draft, book, styles_part, styles)
    ending = ending_of(draft.read(TYPES) or b"")
    return Marked(file_name(name, ending, lang), draft.zipped(), ending, own=True)


def listed(name: str, reading: Reading, lang: str) -> Marked:
    """A new workbook with nothing but the list."""
    draft = Draft(blank_package())
    book = workbook_of(draft)
    lines = findings(reading)
    styles_part, styles = styles_in(draft, book)
    looks = looks_of(styles)
    step = words.NEXT_LISTED if lines else words.NEXT_NOTHING
    memory = [(looks["title"], looks["title"])]
    content = Content(name_shown(name), parts_told(reading), step, lines, {}, (), memory)
    add_list(draft, book, None, content, looks, lang)
    save_styles(draft, book, styles_part, styles)
    return Marked(file_name(name, "xlsx", lang), draft.zipped(), "xlsx", own=False)


def add_list(
    draft: Draft, book: Workbook, earlier: str | None, content: Content, looks: Mapping[str, int], lang: str
) -> None:
    """Put the list behind all other sheets, or in the place of the earlier one."""
    xml = result_sheet(content, looks, lang, book.namespace)
    title = earlier or free_title(book.sheets)
    part = book.sheets.get(title)
    if part:
        draft.write(part, xml)
        draft.drop(relations_name(part))
    else:
        add_sheet(draft, book, title, xml)
    count = min(len(content.lines), MAX_LISTED)
    ranges = {FILTER: list_range(count, absolute=True), REPEATED: f"${HEAD_ROW + 1}:${HEAD_ROW + 1}"} if count else {}
    position = list(book.sheets).index(title) if part else len(book.sheets)
    name_ranges(draft, title, position, ranges)


def styles_in(draft: Draft, book: Workbook) -> tuple[str | None, Styles]:
    """The workbook's table of looks and its part; an empty table and None when it has none."""
    relations = relations_of(draft, WORKBOOK)
    part = next((each.part for each in relations if each.kind == "styles" and each.part), None)
    xml = draft.read(part) if part else None
    if part and xml:
        return part, styles_of(xml)
    return None, styles_of(NEW_STYLES.format(namespace=book.namespace).encode())


def save_styles(draft: Draft, book: Workbook, part: str | None, styles: Styles) -> None:
    """Write the table of looks back, or as a new part."""
    if part is None:
        part = "xl/styles.xml" if draft.read("xl/styles.xml") is None else draft.free_name("xl/styles{}.xml")
        declare(draft, part, STYLES_PART)
        relate(draft, WORKBOOK, book.relation_kind("styles"), part)
    draft.write(part, styles.finished())


def spelled(lines: Iterable[Line], book: Workbook) -> dict[str, str]:
    """Sheets the lines speak of, as the reading spells them → as the workbook does; others are left out."""
    known = {alike(title): title for title, part in book.sheets.items() if part}
    named = {cell.sheet for line in lines for cell in line.cells}
    return {sheet: sheet if book.sheets.get(sheet) else known[alike(sheet)] for sheet in named if alike(sheet) in known}


def alike(title: str) -> str:
    """A sheet's title without what two spellings of it may differ in."""
    return unicodedata.normalize("NFC", title).strip().casefold()


def name_shown(name: str) -> str:
    """The file's name as a person knows it: no folders."""
    return name.replace("\\", "/").rsplit("/", 1)[-1]


def ending_of(types: builtins.bytes) -> str:
    """The ending a workbook must carry to be opened, by what it says it is."""
    return next((ending for mark, ending in ENDINGS.items() if mark in types), "xlsx")
