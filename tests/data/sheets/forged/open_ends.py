"""What cannot be known without asking the officer: whose figures, of when, of what. A value stored without asking is wrong."""

from tests.data.sheets.forged.making import ERROR, Ask, Fault, Flawed, Forged, Place, Sheet, V


def small(unit: str, title: str, *more: list[object], label: str = "Số liệu") -> Sheet:
    return Sheet("BC", [
        [unit], [title], ["STT", "Chỉ tiêu", "ĐVT", label],
        [1, "Lượt bạn đọc", "lượt", V("library.visits", 3400)],
        [2, "Số bản sách", "bản", V("library.stock", 5200)],
        [3, "Câu lạc bộ", "CLB", V("centre.clubs", 11)],
        *more,
    ])  # fmt: skip


AMBIGUOUS = Forged(
    "xa Tan Lap nam 2023.xlsx",
    (small("UBND XÃ TÂN LẬP", "BÁO CÁO NĂM 2023"),),
    (("13240", "Xã Tân Lập", 2023, None),),
    asked=(("BC!A1", "tân lập"),),
)
UNKNOWN = Forged(
    "bao cao 2023.xlsx",
    (small("UBND XÃ ABC", "BÁO CÁO NĂM 2023"),),
    (("13240", "Xã Tân Lập", 2023, None),),
    asked=(("BC!A1", "xã"),),
)
NO_YEAR = Forged(
    "Duong Lam.xlsx",
    (small("UBND XÃ ĐƯỜNG LÂM, THỊ XÃ SƠN TÂY", "BÁO CÁO SỐ LIỆU"),),
    (("09592", "Xã Đường Lâm", 2023, None),),
    asked=((None, "kỳ"),),
)
NINE_MONTHS = Forged(
    "Duong Lam 9T.xlsx",
    (small("UBND XÃ ĐƯỜNG LÂM, THỊ XÃ SƠN TÂY", "BÁO CÁO 9 THÁNG NĂM 2024"),),
    (("09592", "Xã Đường Lâm", 2024, None),),
    asked=((None, "kỳ"),),
)
QUARTER = Forged(
    "Duong Lam quy 3 2024.xlsx",
    (small("UBND XÃ ĐƯỜNG LÂM, THỊ XÃ SƠN TÂY", "BÁO CÁO QUÝ III NĂM 2024"),),
    (("09592", "Xã Đường Lâm", 2024, None),),
    asked=((None, "kỳ"),),
)
MONTH = Forged(
    "Thang 5 - Y Ty.xlsx",
    (small("UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "BÁO CÁO THÁNG 5 NĂM 2024"),),
    (("02701", "Xã Y Tý", 2024, None),),
    asked=((None, "kỳ"),),
)
SCHOOL_YEAR = Forged(
    "Y Ty 2023-2024.xlsx",
    (small("UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "SỐ LIỆU NĂM HỌC 2023 - 2024"),),
    (("02701", "Xã Y Tý", 2024, None),),
    asked=((None, "kỳ"),),
)
TWO_TITLES = Forged(
    "Kim Son 2023.xlsx",
    (small("UBND XÃ KIM SƠN, HUYỆN TRÀ CÚ", "BÁO CÁO NĂM 2024"),),
    (("29482", "Xã Kim Sơn", 2024, None),),
    asked=((None, "kỳ"),),
)
OLD_NAME_NEW_YEAR = Forged(
    "Cam Long nam 2025.xlsx",
    (small("UBND XÃ CẨM LONG (CŨ)", "BÁO CÁO NĂM 2025"),),
    (("15172", "Xã Cẩm Long", 2025, None),),
    asked=(("BC!A1", "cẩm long"),),
)

STRANGE = Forged(
    "Bao cao Y Ty nam 2022.xlsx",
    (small("UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "BÁO CÁO NĂM 2022",
           [4, Ask("Tổng số người"), "người", 1250], [5, Ask("Số lượt"), "lượt", 640], [6, Ask("Kinh phí"), "triệu đồng", 35],
           [7, "Tài liệu được tặng", "bản", V("donated_items", 80)]),),
    (("02701", "Xã Y Tý", 2022, None),),
)  # fmt: skip

MONEY_WITHOUT_UNIT = Forged(
    "Y Ty 2021 kinh phi.xlsx",
    (Sheet("BC", [
        ["UBND XÃ Y TÝ, HUYỆN BÁT XÁT"], ["KINH PHÍ NĂM 2021"], ["STT", "Nội dung", Ask("Số tiền")],
        [1, "Kinh phí ngân sách nhà nước", V("budget_state", 45000, None, accept=("not_collected",))],
        [2, "Kinh phí xã hội hóa", V("budget_social", 12000, None, accept=("not_collected",))],
    ]),),
    (("02701", "Xã Y Tý", 2021, None),),
)  # fmt: skip

COLUMNS = (None, "name", "service", "stock")
VAGUE_TYPE = Forged(
    "Tu sach xa A Lu 2023.xlsx",
    (Sheet("DS", [
        ["UBND XÃ A LÙ, HUYỆN BÁT XÁT"], ["DANH SÁCH THƯ VIỆN, TỦ SÁCH NĂM 2023"],
        ["STT", "Tên thư viện, tủ sách", "Phục vụ HTSĐ", "Số bản sách"],
        Place("library", "commune", COLUMNS, (1, "Thư viện xã A Lù", "x", 900)),
        [2, Ask("Hoa Phượng Đỏ"), "x", 120],
        Place("library", "village", COLUMNS, (3, "Tủ sách thôn Ngải Chồ", None, 140)),
    ]),),
    (("02692", "Xã A Lù", 2023, None),), layout="register", open_places=True,
    unscored=("library.stock", "libraries.commune", "libraries.commune.service", "libraries.village", "libraries.village.service", "libraries.community", "libraries.community.service"),
)  # fmt: skip

ONE_COLUMN = (None, "name", "type", None, "loans")
JUST_VISITS = Forged(
    "DS thu vien xa Kim Son (Bao Yen) 2024.xlsx",
    (Sheet("DS", [
        ["UBND XÃ KIM SƠN, HUYỆN BẢO YÊN"], ["DANH SÁCH THƯ VIỆN NĂM 2024"],
        ["STT", "Tên thư viện", "Loại hình", "Lượt bạn đọc", "Lượt luân chuyển"],
        Place("library", "commune", ONE_COLUMN, (1, "Thư viện xã Kim Sơn", "Thư viện xã", 700, 910)),
        Place("library", "village", ONE_COLUMN, (2, "Tủ sách bản Bông 1", "Tủ sách thôn", 130, 150)),
    ]),),
    (("02971", "Xã Kim Sơn", 2024, None),), layout="register", unscored=("library.visits",),
)  # fmt: skip

TWICE = Forged(
    "Y Ty hai so.xlsx",
    (Sheet("BC", [
        ["UBND XÃ Y TÝ, HUYỆN BÁT XÁT"], ["BÁO CÁO NĂM 2024"], ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
        [1, "Lượt bạn đọc", "lượt", V("library.visits", 3400, "?", accept=(None, "not_collected", 3400, 3900))],
        [2, "Số bản sách", "bản", V("library.stock", 5200)],
        [3, "Lượt người sử dụng thư viện", "lượt", Flawed(3900, Fault(ERROR, "figure-twice"))],
    ]),),
    (("02701", "Xã Y Tý", 2024, None),), notes="both wordings are sure, so the two figures are a fault at the second cell, not a question",
)  # fmt: skip

BOOKS = (
    AMBIGUOUS,
    UNKNOWN,
    NO_YEAR,
    NINE_MONTHS,
    QUARTER,
    MONTH,
    SCHOOL_YEAR,
    TWO_TITLES,
    OLD_NAME_NEW_YEAR,
    STRANGE,
    MONEY_WITHOUT_UNIT,
    VAGUE_TYPE,
    JUST_VISITS,
    TWICE,
)
