"""The places still without what a goal asks for, by name: what a leader can act on. Listed in the annex of the report."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.store import Store
from indicators.words import Indicator, Period, Text
from reports.language import Language, choose, number
from reports.papers.report.model import Block, Heading, Table, plain
from reports.views.indicator import IndicatorView
from reports.views.places import Place, left_by_name

HEADING = Text("Cơ sở chưa đáp ứng mục tiêu", "Places that do not yet meet a goal")
TABLE = Text("{name}: {count} cơ sở", "{name}: {count} places")
HEAD = (Text("TT", "No."), Text("Cơ sở", "Place"), Text("Đơn vị", "Unit"))
MANY = Text(
    "{name}: {count} cơ sở chưa đáp ứng; danh sách theo tên xem ở bảng chỉ số.",
    "{name}: {count} places do not yet meet it; see the dashboard for their names.",
)
# more names than that are a book, not an annex
MOST = 150


@dataclass(frozen=True, slots=True)
class Missing:
    indicator: Indicator
    places: tuple[Place, ...]


def missing_places(
    store: Store, charts: Sequence[IndicatorView], members: Sequence[int], period: Period
) -> tuple[Missing, ...]:
    """For each goal that counts places of a register; goals whose communes keep no register name none and are left out."""
    found = (Missing(one.indicator, left_by_name(store, one.indicator, members, period)) for one in charts)
    return tuple(one for one in found if one.places)


def missing_section(found: Sequence[Missing], lang: Language) -> list[Block]:
    """A table a goal; a sentence instead where the names are too many."""
    made: list[Block] = [Heading(choose(HEADING, lang), 2)] if found else []
    for one in found:
        given = {"name": one.indicator.name, "count": number(len(one.places), 0, lang)}
        if len(one.places) > MOST:
            made.append(plain(choose(MANY.fill(**given), lang)))
        else:
            made.append(_table(one, choose(TABLE.fill(**given), lang), lang))
    return made


def _table(one: Missing, caption: str, lang: Language) -> Table:
    rows = tuple((str(at), place.name, place.unit.name) for at, place in enumerate(one.places, start=1))
    head = tuple(choose(text, lang) for text in HEAD)
    return Table(caption=caption, head=head, rows=rows, widths=(10.0, 105.0, 50.0))
