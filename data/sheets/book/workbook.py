"""Which sheets an xlsx workbook has, in their order, and which part of the zip holds each."""

import posixpath
import re
from functools import lru_cache
from html import unescape

from data.sheets.book.limits import MAX_SHEETS
from data.sheets.book.package import Package
from data.sheets.book.plain_xml import plain
from data.sheets.book.refusal import Refusal, Refused

WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
SHEET = re.compile(rb"<sheet\s[^>]*>")
NAME = re.compile(rb'\sname="([^"]*)"')
RELATION_ID = re.compile(rb'\s[\w.-]+:id="([^"]*)"')
RELATION = re.compile(rb"<(?:[\w.-]+:)?Relationship\s[^>]*>")
ID = re.compile(rb'\sId="([^"]*)"')
TARGET = re.compile(rb'\sTarget="([^"]*)"')
RECALCULATE = re.compile(rb'<calcPr\s[^>]*fullCalcOnLoad="(?:1|true)"')


def sheet_parts(package: Package) -> tuple[dict[str, str], bool]:
    """Sheet name → part name in the workbook's order, and whether the workbook asks to be recalculated on opening."""
    found = package.read(WORKBOOK)
    if found is None:
        raise Refused(Refusal.DAMAGED)
    workbook = plain(found)
    targets = relations(package.read(RELATIONS) or b"")
    tags = SHEET.findall(workbook)
    if len(tags) > MAX_SHEETS:
        raise Refused(Refusal.TOO_MANY_SHEETS, count=len(tags), limit=MAX_SHEETS)
    parts = {attribute(NAME, tag): resolved(targets.get(attribute(RELATION_ID, tag), "")) for tag in tags}
    if len(parts) < len(tags):
        raise Refused(Refusal.DAMAGED)
    return parts, bool(RECALCULATE.search(workbook))


def relations(xml: bytes) -> dict[str, str]:
    """Relation id → the part it points to, as written."""
    tags = RELATION.findall(plain(xml))
    return {attribute(ID, tag): attribute(TARGET, tag) for tag in tags}


@lru_cache(maxsize=1024)
def resolved(target: str) -> str:
    """A relation's target as a path from the zip's root; written it may be absolute or relative to xl/."""
    target = target.replace("\\", "/")
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))


def attribute(pattern: re.Pattern[bytes], tag: bytes) -> str:
    """A tag's attribute as text; empty when missing."""
    found = pattern.search(tag)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""
