"""Invented names of villages and places. Communes keep their real names; nobody's name is used."""

from data.demo.chance import some
from indicators.words.unit import Unit

THANH_HOA = [
    f"Thôn {first} {last}"
    for last in [
        "Mít",
        "Sơn",
        "Hạ",
        "Trung",
        "Lạc",
        "Vinh",
        "Cốc",
        "Thượng",
        "Lâm",
        "Hòa",
        "Tiến",
        "Quang",
        "Bèo",
        "Chanh",
    ]
    for first in [
        "Đồng",
        "Bái",
        "Xuân",
        "Phú",
        "Tân",
        "Yên",
        "Đại",
        "Nam",
        "Bắc",
        "Làng",
        "Cao",
        "Ngọc",
        "Kim",
        "Thạch",
        "Gốc",
    ]
]
GIA_LAI = [
    f"Làng {first} {last}"
    for last in [
        "Mưng",
        "Rang",
        "Lin",
        "Brai",
        "Kla",
        "Tung",
        "Sơ",
        "Nang",
        "Blôm",
        "Hroi",
        "Kreng",
        "Yơng",
        "Ték",
        "Chrao",
    ]
    for first in [
        "Kơ",
        "Tơ",
        "Đê",
        "Bơ",
        "Hra",
        "Klơ",
        "Pơ",
        "Mơ",
        "Tong",
        "Groi",
        "Kte",
        "Nhơ",
        "Hlang",
        "Krong",
        "Dơng",
    ]
]
COMMUNES_SHARING = 20
PREFIXES = ("Xã ", "Thị trấn ", "Phường ")
GIA_LAI_DISTRICTS = (1200634, 1200623)


def bare(unit: Unit) -> str:
    """Xã Cẩm Long → Cẩm Long."""
    return next((unit.name.removeprefix(prefix) for prefix in PREFIXES if unit.name.startswith(prefix)), unit.name)


def in_text(unit: Unit) -> str:
    """Xã Cẩm Long → xã Cẩm Long, as it stands inside a name."""
    return unit.name[0].lower() + unit.name[1:]


def villages(unit: Unit, count: int) -> list[str]:
    """Names of up to ten villages of an old commune; neighbours never share one, so that merged registers have no twins."""
    stock = GIA_LAI if unit.parent_id in GIA_LAI_DISTRICTS else THANH_HOA
    own = stock[int(unit.code) // 3 % COMMUNES_SHARING :: COMMUNES_SHARING]
    return some(count, own, unit.code, "villages")
