"""What stands in an old commune: its libraries, centres and museums, the same every year. How they fare is told elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from data.demo.chance import share, whole
from data.demo.names import bare, in_text, villages
from indicators.words.unit import Unit

SEATS = {"15127": "Cẩm Thủy", "23995": "Đak Pơ"}
HERITAGE = {"15139": "Nhà truyền thống Cẩm Lương", "23995": "Nhà truyền thống Đak Pơ"}
# How much of a commune's library use falls to one place of a type.
WEIGHT = {
    "commune": 30, "village": 4, "post_office": 5, "community": 6, "general_school": 13, "other_education": 4,
    "district": 55, "vocational": 18, "armed_forces": 5,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """A place that stands for years. home: code of the old commune; eager: 0–1, low ones take up services first."""

    home: str
    register: str
    type: str
    name: str
    place: str
    weight: float
    eager: float
    eager_digital: float


@dataclass(frozen=True, slots=True)
class Commune:
    """An old commune: its size, its yearly library use in 2021 and what stands in it."""

    unit: Unit
    villages: int
    population: int
    use: float
    standing: tuple[Standing, ...]


@lru_cache(maxsize=64)
def commune_of(unit: Unit) -> Commune:
    count = whole(6, 10, unit.code, "village count")
    named = villages(unit, count)
    places = [*libraries(unit, named), *centres(unit, named), *museums(unit)]
    use = whole(5000, 11000, unit.code, "use") * (1.6 if unit.code in SEATS else 1)
    return Commune(unit, count, whole(2600, 8200, unit.code, "population"), use, tuple(places))


def standing(unit: Unit, register: str, kind: str, name: str, place: str) -> Standing:
    eager, digital = share(unit.code, name, "service"), share(unit.code, name, "digital")
    return Standing(unit.code, register, kind, name, place, WEIGHT.get(kind, 1), eager, digital)


def libraries(unit: Unit, named: list[str]) -> Iterator[Standing]:
    commune, people = in_text(unit), f"UBND {in_text(unit)}"
    yield standing(unit, "library", "commune", f"Thư viện {commune}", people)
    for village in named[: whole(4, 6, unit.code, "reading rooms")]:
        yield standing(unit, "library", "village", f"Tủ sách {village[0].lower()}{village[1:]}", village)
    if share(unit.code, "post office") < 0.6:
        yield standing(unit, "library", "post_office", f"Điểm bưu điện – văn hóa {commune}", people)
    if share(unit.code, "community") < 0.25:
        yield standing(unit, "library", "community", f"Không gian đọc cộng đồng {bare(unit)}", named[0])
    for level in ("Mầm non", "Tiểu học", "THCS"):
        school = f"Trường {level} {bare(unit)}"
        yield standing(unit, "library", "general_school", f"Thư viện {school}", school)
    if share(unit.code, "learning shelf") < 0.5:
        yield standing(unit, "library", "other_education", f"Tủ sách Trung tâm HTCĐ {commune}", people)
    if unit.code in SEATS:
        yield from seat_libraries(unit, SEATS[unit.code])


def seat_libraries(unit: Unit, district: str) -> Iterator[Standing]:
    """What stands where the district had its seat."""
    yield standing(unit, "library", "district", f"Thư viện huyện {district}", f"UBND huyện {district}")
    yield standing(unit, "library", "general_school", f"Thư viện Trường THPT {district}", f"Trường THPT {district}")
    vocational = f"Trung tâm GDNN – GDTX {district}"
    yield standing(unit, "library", "vocational", f"Thư viện {vocational}", vocational)
    if unit.code == "15127":
        yield standing(unit, "library", "armed_forces", "Phòng đọc Ban Chỉ huy Quân sự", "Ban Chỉ huy Quân sự")


def centres(unit: Unit, named: list[str]) -> Iterator[Standing]:
    commune, people = in_text(unit), f"UBND {in_text(unit)}"
    yield standing(unit, "centre", "commune_centre", f"Trung tâm văn hóa – thể thao {commune}", people)
    for village in named:
        yield standing(unit, "centre", "village_house", f"Nhà văn hóa {village[0].lower()}{village[1:]}", village)
    yield standing(unit, "centre", "learning_centre", f"Trung tâm học tập cộng đồng {commune}", people)
    if unit.code in SEATS:
        name = f"Trung tâm Văn hóa, Thông tin và Thể thao huyện {SEATS[unit.code]}"
        yield standing(unit, "centre", "district_centre", name, f"UBND huyện {SEATS[unit.code]}")


def museums(unit: Unit) -> Iterator[Standing]:
    if unit.code in HERITAGE:
        yield standing(unit, "museum", "heritage_house", HERITAGE[unit.code], f"UBND {in_text(unit)}")
