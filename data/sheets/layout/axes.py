"""What the columns of a list of figures are: labels, values (of which period, of which commune), figures themselves, or nothing of ours."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from data.sheets.layout.findings import SOME_HALF, Scope
from data.sheets.layout.furniture import Head, head_of, is_total
from data.sheets.layout.header import Header, Path
from data.sheets.layout.heading import Context, figure_of, forms, section_of
from data.sheets.layout.page import Page
from data.sheets.layout.part_heads import is_cluster
from data.sheets.layout.period_text import said_in, without_period
from data.sheets.layout.unit_text import communes_in, named
from data.sheets.layout.vocabulary import vocabulary
from data.sheets.layout.words import key_of
from indicators.registry import catalogue

NOT_OURS = (Head.COMPARED, Head.PREVIOUS, Head.PLANNED, Head.ESTIMATED, Head.CUMULATIVE, Head.ASIDE)


@dataclass(frozen=True, slots=True)
class Axes:
    """values: column → scope its heading gives. figures: column → input. roles: column → what else it is for.

    qualifiers: columns that name a part of what the row names: "Có dịch vụ" beside "Tủ sách thôn".
    parts: columns that `whole` adds up; summed: their sum counts; of_time: they are months. compared: communes with a total.
    """

    label: int | None
    values: Mapping[int, Scope]
    figures: Mapping[int, str]
    roles: Mapping[int, Head]
    unknown: tuple[int, ...]
    qualifiers: Mapping[int, str] = field(default_factory=dict)
    parts: tuple[int, ...] = ()
    whole: int | None = None
    summed: bool = False
    of_time: bool = False
    compared: tuple[int, ...] = ()

    def column(self, wanted: Head) -> int | None:
        return next((column for column, head in self.roles.items() if head is wanted), None)


def axes_of(page: Page, header: Header, end: int) -> Axes:
    """The axes of the table under these headings."""
    roles = {column: head for column, path in header.paths.items() if (head := role_of(path)) is not None}
    if Head.LABEL not in roles.values():
        units = [column for column, head in roles.items() if head is Head.UNIT_OF_MEASURE]
        roles |= {column: Head.COMMUNE for column in units if lists_communes(page, header, column, end)}
    label = label_column(page, header, roles, end)
    if label is not None and roles.get(label) is not Head.LABEL:
        roles.pop(label, None)
    figures: dict[int, str] = {}
    values: dict[int, Scope] = {}
    unknown: list[int] = []
    near: str | None = None
    qualifiers: dict[int, str] = {}
    for column, path in header.paths.items():
        if column == label or column in roles:
            continue
        if label is None and (code := figure_of_path(path, near)):
            figures[column] = code
            near = vocabulary().domain[code]
        elif label is not None and (scope := value_scope(path)) is not None:
            values[column] = scope
        elif label is not None and is_qualifier(path[-1]):
            qualifiers[column] = path[-1]
        else:
            unknown.append(column)
    if label is not None and not values:
        # An estimate may be all there is; only the officer can say that it is the result.
        unknown += [column for column, head in roles.items() if head is Head.ESTIMATED]
        roles = {column: head for column, head in roles.items() if head is not Head.ESTIMATED}
    return Axes(label, values, figures, roles, tuple(unknown), qualifiers)


@lru_cache(maxsize=4096)
def is_qualifier(text: str) -> bool:
    """Whether a heading names a part of something, as "Có dịch vụ" or "Đạt"."""
    return any(form in vocabulary().relative for key in (key_of(text),) for form in forms(key))


def lists_communes(page: Page, header: Header, column: int, end: int) -> bool:
    """Whether "Đơn vị" means who reports, not what is counted: its cells name communes."""
    texts = [text for row in range(header.body, end) if (text := page.text(row, column))]
    texts = [text for text in texts if not is_total(text) and not is_cluster(text)]
    return sum(named(text) is not None for text in texts) * 2 > len(texts)


@lru_cache(maxsize=1 << 13)
def role_of(path: Path) -> Head | None:
    """The role that a column's headings give it, None for values, figures and what is unknown."""
    leaf = head_of(path[-1]) | head_of(" ".join(path))
    above = frozenset[Head]().union(*(head_of(part) for part in path[:-1])) if len(path) > 1 else frozenset[Head]()
    for head in NOT_OURS:
        if head in leaf or head in above:
            return head
    if said_in(" ".join(path)).other:
        return Head.ASIDE
    heads = leaf | head_of(without_period(path[-1]))
    for head in (Head.NUMBER, Head.OLD_COMMUNE, Head.LABEL, Head.NOTE, Head.CODE, Head.UNIT_OF_MEASURE):
        if head in heads:
            return head
    if Head.TOTAL in heads and Head.VALUE not in heads and len(path) == 1:
        return Head.TOTAL
    if len(path) == 1 and heads & {Head.COMMUNE, Head.YEAR} and said_in(path[-1]).is_silent:
        return Head.COMMUNE if Head.COMMUNE in heads else Head.YEAR
    return None


def label_column(page: Page, header: Header, roles: Mapping[int, Head], end: int) -> int | None:
    """The column whose cells name the figures. Of several candidates the one with most known labels."""
    wanted = (Head.LABEL, Head.YEAR, Head.COMMUNE)
    counts = {
        column: sum(figure_of(text) is not None for row in range(header.body, end) if (text := page.text(row, column)))
        for column, path in header.paths.items()
        if roles.get(column) in wanted or (column not in roles and is_type_heading(path[-1]))
    }
    labels = [column for column in counts if roles.get(column) is Head.LABEL]
    if labels:
        return max(labels, key=lambda column: (counts[column], column))
    best = max(counts, key=lambda column: counts[column], default=None)
    return best if best is not None and counts[best] >= 2 else None


@lru_cache(maxsize=4096)
def is_type_heading(text: str) -> bool:
    """Whether a column headed so lists kinds of places: "Loại hình"."""
    return any(columns.get(key_of(text)) in ("type", "name") for columns in vocabulary().columns.values())


@lru_cache(maxsize=1 << 13)
def value_scope(path: Path) -> Scope | None:
    """The scope of a column of values: its period and commune; None when its heading is no heading of values."""
    period, commune, rest, half = None, None, [], 0
    for part in path:
        said = said_in(part)
        half = SOME_HALF if said.half_unsaid else half
        if len(said.periods) == 1 and not said.other:
            period = next(iter(said.periods))
        elif not said.is_silent:
            return half_of(path) if said.half_alone else None
        plain = without_period(part)
        found = communes_in(plain) or ((mention,) if plain and (mention := named(plain)) else ())
        if found and not head_of(plain):
            commune = found[0].name
        elif plain and Head.VALUE not in head_of(plain) and key_of(plain):
            rest.append(plain)
    if rest:
        return None
    return Scope(commune, period, half=half if period is None else 0)


def half_of(path: Path) -> Scope | None:
    """A heading "6 tháng đầu năm" without a year; the year is the table's own."""
    halves = [half for part in path if (half := said_in(part).half_alone)]
    return Scope(half=halves[-1]) if halves else None


@lru_cache(maxsize=1 << 13)
def figure_of_path(path: Path, near: str | None = None) -> str | None:
    """The input that headings from top to bottom name: ("NVH thôn", "Đạt") is centres.village_house.met.

    near: domain of the column before it.
    """
    for start in range(len(path)):
        above = path[:start]
        code = figure_of(" ".join(without_period(part) for part in path[start:]), context_of(above, near))
        if code:
            return code
    return None


def context_of(above: Path, near: str | None = None) -> Context:
    """What headings above say for the one below."""
    parent = figure_of_path(above) if above else None
    domains = {domain for part in above if (domain := section_of(part)[0])}
    narrowed = any(section_of(part)[1] for part in above) or is_of_one_type(parent)
    return Context(parent, next(iter(domains)) if len(domains) == 1 else None, narrowed, None if above else near)


def is_of_one_type(code: str | None) -> bool:
    """Whether a figure counts places of one type only, so that what stands under it cannot be about all."""
    tally = catalogue().inputs[code].tally if code else None
    return tally is not None and bool(tally.types)
