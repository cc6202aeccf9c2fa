"""How a place fared in a period: one row of its register. Growth is uneven, services spread from some 30 to some 70 %."""

from datetime import date, timedelta

from data.demo.chance import between, share, whole
from data.demo.places import Commune, Standing
from data.sheets.template.filling import Entry
from indicators.words import Period

SERVICE = {2021: 0.30, 2022: 0.38, 2023: 0.48, 2024: 0.58, 2025: 0.66, 2026: 0.70}
DIGITAL = {2021: 0.12, 2022: 0.20, 2023: 0.29, 2024: 0.38, 2025: 0.46, 2026: 0.51}
LIVELY = {2021: 0.42, 2022: 0.50, 2023: 0.60, 2024: 0.68, 2025: 0.75, 2026: 0.78}
RELAPSED = {("15175", 2024): 0.30, ("24010", 2023): 0.20}
BLANK_SHARE = 0.015
Row = dict[str, Entry]


def growth(code: str, year: int) -> float:
    """Library use against 2021 = 1: a few percent to a fifth more each year, now and then less."""
    level = 1.0
    for passed in range(2022, year + 1):
        level *= between(0.95, 1.22, code, passed, "growth")
    return level


def span(period: Period) -> float:
    """The part of a year that a period covers."""
    return 1.0 if period.is_year else 0.5


def reached(place: Standing, eager: float, levels: dict[int, float], year: int) -> bool:
    """Whether the place has it: it stays once taken up, unless its commune slid back that year."""
    lean = between(-0.12, 0.12, place.home, "lean")
    return eager < levels[year] + lean - RELAPSED.get((place.home, year), 0.0)


def ticked(has: bool) -> Entry:
    return "x" if has else None


def forgetful(row: Row, place: Standing, period: Period) -> Row:
    """Now and then a number is left blank."""
    return {
        code: None if isinstance(entry, int) and share(place.name, period.code, code, "blank") < BLANK_SHARE else entry
        for code, entry in row.items()
    }


def library_row(place: Standing, home: Commune, period: Period) -> Row:
    about = (place.home, place.name, period.code)
    weights = sum(known.weight for known in home.standing if known.register == "library")
    visits = home.use * growth(place.home, period.year) * place.weight / weights * span(period)
    has_service = reached(place, place.eager, SERVICE, period.year)
    has_digital = reached(place, place.eager_digital, DIGITAL, period.year)
    onsite = round(visits * between(0.9, 1.1, *about, "onsite") * (1.1 if has_service else 0.9))
    cards = round(between(15, 30, place.name, "cards") * place.weight**0.7 * (1 + 0.04 * (period.year - 2021)))
    stock = round(between(180, 320, place.name, "stock") * place.weight**0.6) + 25 * (period.year - 2021)
    row: Row = {
        "name": place.name, "type": place.type, "place": place.place,
        "service": ticked(has_service), "digital": ticked(has_digital),
        "open_sessions": whole(60, 240, *about, "open") // (1 if period.is_year else 2),
        "visits_onsite": onsite,
        "visits_mobile": round(onsite * 0.08) if place.type in ("commune", "district") else 0,
        "visits_online": round(onsite * between(0.05, 0.25, *about, "online")) if has_digital else 0,
        "cards_valid": cards, "cards_child": round(cards * between(0.2, 0.6, place.name, "child")),
        "stock": stock, "added": whole(5, 60, *about, "added"),
        "loans": round(onsite * between(0.8, 1.4, *about, "loans")),
    }  # fmt: skip
    return forgetful(row, place, period)


def centre_row(place: Standing, period: Period) -> Row:
    about = (place.home, place.name, period.code)
    has_classes = reached(place, place.eager, LIVELY, period.year)
    is_regular = reached(place, place.eager_digital * 0.9, LIVELY, period.year)
    size = 6 if place.type == "district_centre" else 3 if place.type == "commune_centre" else 1
    clubs = whole(1, 2 * size, place.name, "clubs") if has_classes else 0
    classes = whole(0, size, *about, "classes") if has_classes else 0
    sessions = round(whole(10, 40, *about, "sessions") * size * span(period) * (1.2 if is_regular else 0.5))
    row: Row = {
        "name": place.name, "type": place.type, "place": place.place,
        "classes": ticked(has_classes), "regular": ticked(is_regular),
        "clubs": clubs, "members": clubs * whole(12, 30, place.name, "members"),
        "talent_classes": classes, "learners": classes * whole(12, 28, *about, "learners"),
        "sessions": sessions, "attendance": sessions * whole(18, 45, *about, "attendance"),
    }  # fmt: skip
    return forgetful(row, place, period)


def museum_row(place: Standing, period: Period) -> Row:
    visitors = round(2200 * growth(f"museum {place.home}", period.year) * span(period))
    return {
        "name": place.name, "type": place.type, "place": place.place,
        "education": ticked(place.eager < SERVICE[period.year]),
        "digital": ticked(place.eager_digital < DIGITAL[period.year]),
        "visitors": visitors,
        "learning_visitors": round(visitors * between(0.25, 0.4, place.home, period.code, "learning")),
    }  # fmt: skip


OCCASIONS = {
    "book_day": ("Ngày Sách và Văn hóa đọc Việt Nam", 4, 21, "Trưng bày sách, thi kể chuyện theo sách", 0.75),
    "book_copyright_day": ("Ngày Sách và Bản quyền thế giới", 4, 23, "Phát thanh trên loa truyền thanh", 0.3),
    "museum_day": ("Ngày Quốc tế Bảo tàng", 5, 18, "Tham quan nhà truyền thống", 0.25),
    "lifelong_week": ("Tuần lễ hưởng ứng học tập suốt đời", 10, 1, "Lễ phát động, nói chuyện chuyên đề", 0.8),
    "digital_day": ("Ngày Chuyển đổi số quốc gia", 10, 10, "Tập huấn tổ công nghệ số cộng đồng", 0.5),
    "heritage_day": ("Ngày Di sản văn hóa Việt Nam", 11, 23, "Giao lưu văn nghệ, trò chơi dân gian", 0.55),
    "other": ("Hội thi đọc sách hè", 6, 12, "Hội thi", 0.4),
}


def event_rows(code: str, period: Period, size: int) -> list[Row]:
    """What a commune held in the period; `size` old communes make larger gatherings."""
    rows: list[Row] = []
    for occasion, (name, month, day, form, likely) in OCCASIONS.items():
        held = date(period.year, month, day) + timedelta(days=whole(0, 4, code, period.year, occasion, "day"))
        is_held = share(code, period.year, occasion) < likely + 0.05 * (period.year - 2021)
        if is_held and period.start <= held <= period.end:
            rows.append({
                "name": name, "type": occasion, "date": held, "form": form,
                "sessions": whole(1, 3, code, period.code, occasion, "sessions"),
                "attendance": whole(60, 320, code, period.code, occasion, "attendance") * size,
                "items": whole(1, 9, code, period.code, occasion, "items"),
            })  # fmt: skip
    return rows
