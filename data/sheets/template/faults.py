"""Every fault a filled workbook can have, worded once: how grave it is, what is wrong, what to do. No cell is read here."""

from datetime import date

from data.sheets.model import Cell, Problem
from data.sheets.template.fault_words import KINDS
from indicators.words import Text

FOUND_LIMIT = 60
REFUSALS = ("about-missing", "version-unknown")


def fault(
    kind: str,
    cell: Cell | None = None,
    *,
    heading: Text | None = None,
    found: object = None,
    others: tuple[Cell, ...] = (),
    **values: object,
) -> Problem:
    """The problem of that kind at `cell`. heading: what the column or figure is called. others: further cells of it.

    values fill the wording; KeyError for an unknown kind or a place left unfilled.
    """
    severity, message, remedy = KINDS[kind]
    shown = shorten(found)
    filled = {
        "cell": cell.address if cell else "",
        "sheet": cell.sheet if cell else "",
        "heading": heading or "",
        "found": shown or "",
        "others": ", ".join(other.address if cell and other.sheet == cell.sheet else str(other) for other in others),
        **values,
    }
    return Problem(
        kind=kind,
        severity=severity,
        message=message.fill(**filled),
        remedy=remedy.fill(**filled),
        cell=cell,
        cells=others,
        heading=heading.vi if heading else None,
        found=shown,
        part=None if kind in REFUSALS else 0,
    )


def shorten(found: object) -> str | None:
    if found is None:
        return None
    if isinstance(found, float):
        text = f"{found:.15g}"
    else:
        text = f"{found:%d/%m/%Y}" if isinstance(found, date) else str(found)
    return text if len(text) <= FOUND_LIMIT else f"{text[:FOUND_LIMIT]}…"
