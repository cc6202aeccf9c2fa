"""What a commune fills in for a period: its registers, or only the sums where it keeps none, and the single figures."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from data.demo.chance import between, share, whole
from data.demo.places import Commune
from data.demo.rows import Row, centre_row, event_rows, growth, library_row, museum_row, span
from data.sheets.template.filling import Filling
from data.sheets.template.stamp import NOT_ARISING, NOT_COLLECTED
from indicators.arithmetic.tally import Row as Tallied
from indicators.arithmetic.tally import tally
from indicators.registry import catalogue
from indicators.words import ColumnKind, Period
from indicators.words.unit import Unit

REFORM_YEAR = 2025
TOO_MANY_ROOMS = ("15145", 2023)
TEN_TIMES = ("24004", 2023)
TEN_TIMES_REASON = "Từ năm 2023 tính cả lượt truy cập trang thông tin điện tử của xã."
BY_SUMS = {("24004", 2022), ("24004", 2023), ("24004", 2024), ("15145", 2021), ("15160", 2021), ("15160", 2022)}
BOTH_WAYS = ("15172", 2022)


def filling_for(unit: Unit, period: Period, communes: Sequence[Commune]) -> Filling:
    """`communes`: the old communes that make up the unit then, one before the reform."""
    rows = registers(unit, period, communes)
    figures = single_figures(unit, period, communes)
    about = (unit.code, period.year)
    if period.is_year and about in BY_SUMS:
        return Filling(figures=figures | sums(rows, about), nothing=frozenset({"museum"}), notes=notes(about))
    nothing = frozenset({"museum"} if not rows["museum"] else ())
    if about == BOTH_WAYS and period.is_year:
        added = sums(rows, about)
        figures = figures | {"library.visits": added["library.visits"] + 300, "library.stock": added["library.stock"]}
    return Filling(rows={code: kept for code, kept in rows.items() if kept}, figures=figures, nothing=nothing)


def registers(unit: Unit, period: Period, communes: Sequence[Commune]) -> dict[str, list[Row]]:
    made: dict[str, list[Row]] = {"library": [], "centre": [], "museum": []}
    for home in communes:
        for place in home.standing:
            # The district level ended on 30/6/2025: its library and centre went to the commune they stand in.
            if period.end.year >= REFORM_YEAR and period.code != "2025-H1" and place.type.startswith("district"):
                kind = "commune" if place.register == "library" else "commune_centre"
                place = replace(place, type=kind, name=f"{place.name} (cũ)")
            if place.register == "library":
                made["library"].append(library_row(place, home, period))
            else:
                made[place.register].append((centre_row if place.register == "centre" else museum_row)(place, period))
    made["event"] = event_rows(unit.code, period, len(communes))
    return made


def single_figures(unit: Unit, period: Period, communes: Sequence[Commune]) -> dict[str, float | str]:
    about, years = (unit.code, period.code), period.year - 2021
    size, part = len(communes), span(period)
    courses = round(whole(0, 2, *about, "courses") * size * part)
    figures: dict[str, float | str] = {
        "population": round(sum(home.population for home in communes) * (1.008**years)),
        "villages": sum(home.villages for home in communes),
        "staff": sum(home.villages for home in communes) + 2 * size,
        "training_courses": courses,
        "trained_staff": courses * whole(5, 12, *about, "trained"),
        "guides_printed": whole(50, 400, *about, "guides") * size,
        "budget_state": round(between(18, 60, *about, "state") * size * part * growth(unit.code, period.year), 1),
        "budget_merged": round(between(0, 25, *about, "merged") * size * part, 1),
        "budget_social": round(between(2, 22, *about, "social") * size * part, 1),
        "donated_items": whole(0, 220, *about, "donated") * size,
        "donors_honoured": whole(0, 4, *about, "donors"),
        "cooperation": whole(0, 2, *about, "cooperation"),
    }
    if (unit.code, period.year) == TOO_MANY_ROOMS:
        figures["villages"] = 3
    return unfilled(figures, unit, period)


def unfilled(figures: dict[str, float | str], unit: Unit, period: Period) -> dict[str, float | str]:
    """Some communes never collect a figure, some leave one blank, some had nothing to count."""
    if share(unit.code, "guides") < 0.2:
        figures["guides_printed"] = NOT_COLLECTED
    if share(unit.code, "merged") < 0.15:
        figures["budget_merged"] = NOT_COLLECTED
    if figures["cooperation"] == 0 and share(unit.code, period.code, "none") < 0.5:
        figures["cooperation"] = NOT_ARISING
    blank = {code for code in ("staff", "budget_social", "donated_items") if share(unit.code, period.code, code) < 0.06}
    return {code: value for code, value in figures.items() if code not in blank}


def sums(rows: Mapping[str, Sequence[Row]], about: tuple[str, int]) -> dict[str, float]:
    """The figures that follow from the rows, as a commune that keeps no registers writes them; blanks stay out."""
    asked = catalogue()
    tallied = [tallied_of(code, row) for code, kept in rows.items() for row in kept]
    columns = {code: [column.code for column in asked.registers[code].columns] for code, kept in rows.items() if kept}
    made = tally([row for row in tallied if row.register in columns], columns, asked.inputs)
    kept = {code: value for code, value in made.items() if value is not None and asked.inputs[code].listed}
    if about == TEN_TIMES:
        kept["library.visits"] *= 10
    return kept


def tallied_of(register: str, row: Row) -> Tallied:
    columns = catalogue().registers[register].columns
    flags = {column.code: row.get(column.code) == "x" for column in columns if column.kind is ColumnKind.FLAG}
    numbers = {
        column.code: float(entry) if isinstance(entry := row.get(column.code), int | float) else None
        for column in columns
        if column.kind is ColumnKind.COUNT
    }
    return Tallied(register, str(row["type"]), flags, numbers)


def notes(about: tuple[str, int]) -> dict[str, str]:
    return {"library.visits": TEN_TIMES_REASON} if about == TEN_TIMES else {}


def counted(filling: Filling) -> dict[str, float]:
    """Every figure that a filled workbook gives: written ones, and those that follow from its rows."""
    written = {code: float(value) for code, value in filling.figures.items() if not isinstance(value, str)}
    rows = {code: [dict(row) for row in kept] for code, kept in filling.rows.items()}
    return written | sums(rows, ("", 0))
