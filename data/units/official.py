"""Compares the units known here with an official list that someone hands in. It shows differences; it overwrites nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from data.text.normalise import fold, nfc, tone_key
from data.units.gazetteer import Gazetteer
from indicators.words import Text
from indicators.words.unit import UnitKind

CODE_HEADS = {
    UnitKind.COMMUNE: ("ma px", "ma phuong xa", "ma xa", "ma xa phuong", "ma dvhc", "ma"),
    UnitKind.DISTRICT: ("ma qh", "ma quan huyen", "ma huyen"),
    UnitKind.PROVINCE: ("ma tp", "ma tinh", "ma tinh thanh pho"),
}
NAME_HEADS = {
    UnitKind.COMMUNE: ("phuong xa", "ten phuong xa", "xa phuong", "ten xa", "ten dvhc", "ten don vi", "ten"),
    UnitKind.DISTRICT: ("quan huyen", "ten quan huyen", "ten huyen"),
    UnitKind.PROVINCE: ("tinh thanh pho", "ten tinh", "tinh"),
}
DIGITS = {UnitKind.COMMUNE: 5, UnitKind.DISTRICT: 3, UnitKind.PROVINCE: 2}
NO_TABLE = Text(
    "Không thấy cột mã và cột tên đơn vị trong danh mục. Cần một dòng tiêu đề có “Mã” và “Tên”.",
    "No columns of unit codes and names in the list. One heading row with “Mã” and “Tên” is needed.",
)


class Difference(StrEnum):
    """name_differs: spelled otherwise once tone placement and case are set aside."""

    ONLY_OFFICIAL = "only_official"
    ONLY_HERE = "only_here"
    NAME_DIFFERS = "name_differs"

    @property
    def label(self) -> Text:
        return LABELS[self]


LABELS = {
    Difference.ONLY_OFFICIAL: Text("chỉ có trong danh mục", "only in the official list"),
    Difference.ONLY_HERE: Text("chỉ có ở đây", "only here"),
    Difference.NAME_DIFFERS: Text("tên khác nhau", "names differ"),
}


@dataclass(frozen=True, slots=True)
class Found:
    """One difference. official, here: the name on that side, None where the side lacks the unit."""

    kind: UnitKind
    code: str
    difference: Difference
    official: str | None
    here: str | None


def differences(rows: Sequence[Sequence[object]], on: date, units: Gazetteer) -> tuple[Found, ...]:
    """What the list and the units valid `on` that day do not agree about, by kind and code.

    rows: a table as read from a sheet, with one heading row somewhere at its top. Kinds the list has no code column for
    are left alone. Raises ValueError (in Vietnamese) when there is no such heading.
    """
    columns, first = columns_of(rows)
    if not columns:
        raise ValueError(NO_TABLE.vi)
    found: list[Found] = []
    for kind, (code_column, name_column) in columns.items():
        official = listed(rows[first:], code_column, name_column, DIGITS[kind])
        here = {unit.code: unit.name for unit in units.valid_on(on, kind)}
        found += [
            one(kind, code, official.get(code), here.get(code))
            for code in sorted({*official, *here})
            if differ(official.get(code), here.get(code))
        ]
    return tuple(found)


def columns_of(rows: Sequence[Sequence[object]]) -> tuple[dict[UnitKind, tuple[int, int]], int]:
    """Kind → (code column, name column), and the first row under the headings."""
    for at, row in enumerate(rows[:20]):
        heads = [fold(str(cell)) if cell is not None else "" for cell in row]
        columns = {
            kind: (code, name)
            for kind in CODE_HEADS
            if (code := first_of(heads, CODE_HEADS[kind])) is not None
            and (name := first_of(heads, NAME_HEADS[kind])) is not None
        }
        if columns:
            return columns, at + 1
    return {}, 0


def first_of(heads: Sequence[str], wanted: Iterable[str]) -> int | None:
    return next((heads.index(word) for word in wanted if word in heads), None)


def listed(rows: Sequence[Sequence[object]], code_column: int, name_column: int, digits: int) -> dict[str, str]:
    """Code → name; codes typed as numbers get their leading zeros back."""
    made = {}
    for row in rows:
        if len(row) > max(code_column, name_column) and row[code_column] not in (None, ""):
            raw = row[code_column]
            code = (str(int(raw)) if isinstance(raw, float) else str(raw).strip()).zfill(digits)
            if code.isdigit() and row[name_column]:
                made[code] = nfc(str(row[name_column]))
    return made


def differ(official: str | None, here: str | None) -> bool:
    return official is None or here is None or tone_key(official) != tone_key(here)


def one(kind: UnitKind, code: str, official: str | None, here: str | None) -> Found:
    if official is None:
        return Found(kind, code, Difference.ONLY_HERE, None, here)
    if here is None:
        return Found(kind, code, Difference.ONLY_OFFICIAL, official, None)
    return Found(kind, code, Difference.NAME_DIFFERS, official, here)
