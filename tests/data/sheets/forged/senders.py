"""Whose figures: communes made of former ones, schools and villages that write themselves, clusters, villages of one commune, years of plans."""

from tests.data.sheets.forged.making import Forged, Sheet, V

BAT_XAT = "UBND XÃ Y TÝ, HUYỆN BÁT XÁT"
MINE = (("02701", "Xã Y Tý", 2024, None),)


def book(file: str, part: tuple[tuple[str, str, int, int | None], ...], *rows: list[object], **more: object) -> Forged:
    return Forged(file, (Sheet("BC", rows),), part, **more)  # type: ignore[arg-type]


FORMER_COLUMNS = book(
    "Cam Tan 2025 theo xa cu.xlsx", (("15178", "Xã Cẩm Tân", 2025, None),),
    ["UBND XÃ CẨM TÂN, TỈNH THANH HÓA"], ["SỐ LIỆU NĂM 2025"],
    ["STT", "Chỉ tiêu", "Xã Cẩm Long cũ", "Xã Cẩm Tân cũ", "Xã Cẩm Phú cũ", "Toàn xã"],
    [1, "Lượt bạn đọc", 1000, 2000, 3000, V("library.visits", 6000)],
    [2, "Số câu lạc bộ", 11, 12, 13, V("centre.clubs", 36)],
)  # fmt: skip
FORMER_ROWS = book(
    "Cam Tan 2025 theo dong.xlsx", (("15178", "Xã Cẩm Tân", 2025, None),),
    ["UBND XÃ CẨM TÂN, TỈNH THANH HÓA"], ["SỐ LIỆU NĂM 2025"],
    ["STT", "Xã cũ", "Lượt bạn đọc", "Số bản sách", "Số câu lạc bộ"],
    [1, "Cẩm Long", 1000, 2000, 11], [2, "Cẩm Tân", 2000, 2500, 12], [3, "Cẩm Phú", 3000, 2600, 13],
    ["", "Tổng cộng", V("library.visits", 6000), V("library.stock", 7100), V("centre.clubs", 36)],
)  # fmt: skip
NEW_FOR_OLD_YEAR = book(
    "Cam Thach so lieu 2024.xlsx", (("15142", "Xã Cẩm Thạch", 2024, None),),
    ["UBND XÃ CẨM THẠCH, TỈNH THANH HÓA"], ["SỐ LIỆU NĂM 2024 (gồm các xã cũ Cẩm Thạch, Cẩm Thành, Cẩm Liên, Cẩm Bình)"],
    ["STT", "Chỉ tiêu", "Số liệu"], [1, "Lượt bạn đọc", V("library.visits", 9000)], [2, "Số câu lạc bộ", V("centre.clubs", 60)],
    asked=(("BC!A1", "cẩm thạch"),),
)  # fmt: skip
SCHOOL = book(
    "Truong TH Y Ty 2024.xlsx", MINE,
    ["UBND HUYỆN BÁT XÁT"], ["TRƯỜNG TIỂU HỌC Y TÝ"], ["BÁO CÁO THƯ VIỆN NĂM 2024"], ["Xã Y Tý, ngày 20 tháng 12 năm 2024"],
    ["STT", "Chỉ tiêu", "Số liệu"], [1, "Lượt bạn đọc", V("library.visits", 2100)], [2, "Số bản sách", V("library.stock", 1900)],
    asked=(("BC!A2", "trường tiểu học"),),
)  # fmt: skip
VILLAGE = book(
    "Thon Lao Chai 2024.xlsx", MINE,
    ["THÔN LAO CHẢI 1 - XÃ Y TÝ, HUYỆN BÁT XÁT"], ["BÁO CÁO NĂM 2024"],
    ["STT", "Chỉ tiêu", "Số liệu"], [1, "Lượt bạn đọc", V("library.visits", 150)], [2, "Số câu lạc bộ", V("centre.clubs", 2)],
    asked=(("BC!A1", "thôn lao chải"),),
)  # fmt: skip
PLAN_YEAR = book(
    "Y Ty thuc hien KH.xlsx", MINE,
    [BAT_XAT], ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2021 CỦA UBND HUYỆN VỀ HỌC TẬP SUỐT ĐỜI"],
    ["STT", "Chỉ tiêu", "Số liệu"], [1, "Lượt bạn đọc", V("library.visits", 3400)], [2, "Số câu lạc bộ", V("centre.clubs", 11)],
    asked=((None, "kỳ"),),
)  # fmt: skip
CLUSTER_ROWS = book(
    "Bat Xat theo cum 2024.xlsx",
    (("02701", "Xã Y Tý", 2024, None), ("02692", "Xã A Lù", 2024, None)),
    ["UBND HUYỆN BÁT XÁT"], ["PHÒNG VĂN HÓA VÀ THÔNG TIN"], ["TỔNG HỢP SỐ LIỆU NĂM 2024"],
    ["STT", "Đơn vị", "Lượt bạn đọc", "Số câu lạc bộ"], ["I", "Cụm 1", 300, 5],
    [1, "Xã Y Tý", V("library.visits", 100), V("centre.clubs", 2)],
    [2, "Xã A Lù", V("library.visits", 200, part=1), V("centre.clubs", 3, part=1)], ["", "Tổng cộng", 300, 5],
)  # fmt: skip
VILLAGE_ROWS = book(
    "Y Ty theo thon 2024.xlsx", MINE,
    [BAT_XAT], ["SỐ LIỆU CÁC THÔN NĂM 2024"], ["STT", "Thôn", "Lượt bạn đọc", "Số câu lạc bộ", "Lượt người tham gia nhà văn hóa"],
    [1, "Lao Chải 1", 100, 2, 50], [2, "Ngải Trồ", 200, 3, 60],
    ["", "Tổng cộng", V("library.visits", 300), V("centre.clubs", 5), V("centre.attendance", 110)],
)  # fmt: skip
VILLAGE_COLUMNS = book(
    "Y Ty cac thon 2024.xlsx", MINE,
    [BAT_XAT], ["SỐ LIỆU NĂM 2024"], ["STT", "Chỉ tiêu", "ĐVT", "Thôn Lao Chải", "Thôn Ngải Trồ", "Tổng cộng"],
    [1, "Lượt bạn đọc", "lượt", 100, 200, V("library.visits", 300)], [2, "Số câu lạc bộ", "CLB", 2, 3, V("centre.clubs", 5)],
)  # fmt: skip
MONTHS = book(
    "Y Ty 12 thang 2024.xlsx", MINE,
    [BAT_XAT], ["SỐ LIỆU NĂM 2024"], ["STT", "Chỉ tiêu", *(f"T{month}" for month in range(1, 13)), "Cả năm"],
    [1, "Lượt bạn đọc", *[10] * 12, V("library.visits", 120)], [2, "Buổi tuyên truyền", *[1] * 12, V("event.sessions", 12)],
)  # fmt: skip
ONE_ROW = book(
    "Y Ty mot dong 2024.xlsx", MINE,
    [BAT_XAT], ["SỐ LIỆU NĂM 2024"], ["Lượt bạn đọc", "Số bản sách", "Số câu lạc bộ", "Nhà văn hóa thôn"],
    [V("library.visits", 3400), V("library.stock", 5000), V("centre.clubs", 7), V("centres.village_house", 9)],
)  # fmt: skip
SIX_OF_YEAR = book(
    "Y Ty 6T 2024.xlsx", (("02701", "Xã Y Tý", 2024, 1),),
    [BAT_XAT], ["SỐ LIỆU 6 THÁNG ĐẦU NĂM 2024"], ["STT", "Chỉ tiêu", "Kết quả 6 tháng", "Ước cả năm"],
    [1, "Lượt bạn đọc", V("library.visits", 100), 210], [2, "Số câu lạc bộ", V("centre.clubs", 4), 5],
)  # fmt: skip
BOTH_HALVES_WRONG = book(
    "Y Ty hai ky 2024.xlsx",
    tuple(("02701", "Xã Y Tý", 2024, half) for half in (1, 2, None)),
    [BAT_XAT], ["SỐ LIỆU NĂM 2024"], ["STT", "Chỉ tiêu", "ĐVT", "6 tháng đầu năm", "6 tháng cuối năm", "Cả năm"],
    [1, "Lượt bạn đọc", "lượt", V("library.visits", 100), V("library.visits", 200, part=1), V("library.visits", 300, part=2)],
    [2, "Buổi tuyên truyền", "buổi", V("event.sessions", 2), V("event.sessions", 3, part=1), V("event.sessions", 5, part=2)],
)  # fmt: skip

BOOKS = (
    FORMER_COLUMNS, FORMER_ROWS, NEW_FOR_OLD_YEAR, SCHOOL, VILLAGE, PLAN_YEAR, CLUSTER_ROWS, VILLAGE_ROWS, VILLAGE_COLUMNS, MONTHS,
    ONE_ROW, SIX_OF_YEAR, BOTH_HALVES_WRONG,
)  # fmt: skip
