"""Workbooks with a fault that must be pointed at, and with what nobody can know."""

from tests.data.sheets.forged.making import ERROR, WARNING, Fault, Flawed, Forged, Place, Sheet, T, V


def fault(kind: str, severity: str = ERROR, *other: str) -> Fault:
    return Fault(severity, kind, other)


TEXT = fault("text-for-number")
PARTS = Forged(
    "Vinh Thanh 2023 (Lap Vo).xlsx",
    (Sheet("BC", [
        ["UBND XÃ VĨNH THẠNH, HUYỆN LẤP VÒ"], ["BÁO CÁO NĂM 2023"],
        ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
        [1, "Bảo tàng, nhà truyền thống", "nhà", V("museums", 1)],
        ["", "Trong đó: có chương trình giáo dục", "nhà", V("museums.education", 2, fault=fault("part-above-whole"))],
        [2, "Lượt khách tham quan", "lượt", V("museum.visitors", 900)],
        ["", "Trong đó: khách học tập, nghiên cứu", "lượt", V("museum.learning_visitors", 1200, fault=fault("part-above-whole"))],
        [3, "Nhà văn hóa ấp", "nhà", V("centres.village_house", 5)],
        ["", "Trong đó: có lớp năng khiếu, CLB và hoạt động thường xuyên", "nhà", V("centres.village_house.met", 6, fault=fault("part-above-whole"))],
        [4, "Lượt người sử dụng thư viện", "lượt", V("library.visits", 3000)],
        ["", "Trong đó: trực tuyến", "lượt", V("library.visits_online", 3400, fault=fault("part-above-whole"))],
        [5, "Câu lạc bộ", "CLB", V("centre.clubs", -3, None, fault=fault("negative"))],
        [6, "Số thẻ bạn đọc", "thẻ", V("library.cards", 120.5, None, fault=fault("decimal-count"))],
        [7, "Số ấp", "ấp", V("villages", "6 ấp", 6)],
    ]),),
    (("30187", "Xã Vĩnh Thạnh", 2023, None),),
)  # fmt: skip

FORMULAS = Forged(
    "Cong thuc - Dinh Hoa (Yen Dinh) 2024.xlsx",
    (Sheet("BC", [
        ["UBND HUYỆN YÊN ĐỊNH"], ["UBND XÃ ĐỊNH HÒA"], ["BÁO CÁO NĂM 2024"],
        ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
        [1, "Lượt bạn đọc", "lượt", V("library.visits", "=#REF!+120", None, fault=fault("broken-formula"))],
        [2, "Số bản sách", "bản", V("library.stock", "=2000+3150", 5150, accept=(None,), fault=fault("formula-not-computed", WARNING))],
        [3, "Số CLB", "CLB", V("centre.clubs", "#N/A", None, fault=fault("broken-formula"))],
        [4, "Nhà văn hóa thôn", "nhà", V("centres.village_house", 8)],
    ]),),
    (("15448", "Xã Định Hòa", 2024, None),),
)  # fmt: skip

LIB = (None, "name", "type", "service", "digital", "visits_onsite", "cards_valid", "cards_child", "stock", "added")
REGISTER = Forged(
    "DS TV 2024 xa Thanh Loc huyen Giong Rieng.xlsx",
    (Sheet("TV", [
        ["UBND HUYỆN GIỒNG RIỀNG"], ["UBND XÃ THẠNH LỘC"], ["DANH SÁCH THƯ VIỆN NĂM 2024"],
        ["STT", "Tên thư viện", "Loại hình", "Có DV phục vụ HTSĐ", "Có ứng dụng CNTT", "Lượt sử dụng tại chỗ", "Thẻ còn hiệu lực", "Trong đó thẻ thiếu nhi", "Vốn tài liệu", "Bổ sung trong kỳ"],
        Place("library", "commune", LIB, (1, "Thư viện xã Thạnh Lộc", "Thư viện xã", "x", "x", 1450, 130, T(180, 180, fault("part-above-whole")), 2300, 120)),
        Place("library", "village", LIB, (2, "Tủ sách ấp Hòa Lợi", "Tủ sách ấp", "x", None, T(-20, None, fault("negative")), 0, 0, 310, 15)),
        Place("library", "village", LIB, (3, "Tủ sách ấp Hòa Thạnh", "Tủ sách ấp", None, None, 75, 0, 0, T("rất ít", None, TEXT), 0)),
        Place("library", "village", LIB, (4, "Tủ sách ấp Thạnh Bền", "Tủ sách ấp", "x", None, 80, 0, 0, 205, 5)),
        [5, Flawed("Tủ sách ấp Thạnh Bền", fault("duplicate-facility")), "Tủ sách ấp", "x", None, 80, 0, 0, 205, 5],
    ]),),
    (("30913", "Xã Thạnh Lộc", 2024, None),), layout="register",
)  # fmt: skip

EV = (None, "name", None, "sessions", "attendance")
DATES = Forged(
    "Su kien 6T dau nam 2023 xa Tan Lap (Moc Hoa).xlsx",
    (Sheet("SK", [
        ["UBND XÃ TÂN LẬP, HUYỆN MỘC HÓA"], ["HOẠT ĐỘNG TUYÊN TRUYỀN 6 THÁNG ĐẦU NĂM 2023"],
        ["STT", "Tên sự kiện", "Ngày tổ chức", "Số buổi", "Số người dự"],
        Place("event", None, EV, (1, "Ngày Sách và Văn hóa đọc Việt Nam", "20/4/2023", 1, 150)),
        Place("event", None, EV, (2, "Tuần lễ học tập suốt đời", Flawed("02/10/2023", fault("date-outside-period")), 2, 300)),
        Place("event", None, EV, (3, "Ngày Quốc tế Bảo tàng", Flawed("31/6/2023", fault("bad-date")), 1, 90)),
    ]),),
    (("27820", "Xã Tân Lập", 2023, 1),), layout="register", unscored=("event.sessions", "event.attendance"),
)  # fmt: skip

SUMMARY_LIB = (None, "name", "type", "service", "visits_onsite", "stock")
MIXED = Forged(
    "BC + DS xa Khanh Thuong 2024.xlsx",
    (
        Sheet("Tổng hợp", [
            ["UBND HUYỆN BA VÌ"], ["UBND XÃ KHÁNH THƯỢNG"], ["BÁO CÁO NĂM 2024"],
            ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
            [1, "Tủ sách thôn", "tủ", Flawed(4, fault("summary-differs-from-register", WARNING, "DS!B5", "DS!C5", "DS!C4"))],
            [2, "Số bản sách", "bản", 2710],
            [3, "Số câu lạc bộ", "CLB", V("centre.clubs", 14)],
        ]),
        Sheet("DS", [
            ["DANH SÁCH THƯ VIỆN, TỦ SÁCH NĂM 2024"], [],
            ["STT", "Tên thư viện, tủ sách", "Loại hình", "Có DV phục vụ HTSĐ", "Lượt sử dụng tại chỗ", "Số bản sách"],
            Place("library", "commune", SUMMARY_LIB, (1, "Thư viện xã Khánh Thượng", "Thư viện xã", "x", 900, 1800)),
            Place("library", "village", SUMMARY_LIB, (2, "Tủ sách thôn Đồng Sống", "Tủ sách thôn", "x", 150, 310)),
            Place("library", "village", SUMMARY_LIB, (3, "Tủ sách thôn Bưởi", "Tủ sách thôn", None, 110, 300)),
            Place("library", "village", SUMMARY_LIB, (4, "Tủ sách thôn Gò Đình Muôn", "Tủ sách thôn", None, 95, 300)),
        ]),
    ),
    (("09712", "Xã Khánh Thượng", 2024, None),), layout="mixed",
)  # fmt: skip


def yearly(file: str, year: int, visits: object, why: Fault | None = None, previous: tuple[str, ...] = ()) -> Forged:
    return Forged(file, (Sheet("BC", [
        ["UBND XÃ THẠNH LỘC, HUYỆN CHÂU THÀNH, TỈNH KIÊN GIANG"], [f"BÁO CÁO NĂM {year}"], ["Chỉ tiêu", "Số liệu"],
        ["Lượt bạn đọc", V("library.visits", visits, fault=why)], ["Số bản sách", V("library.stock", 4000 + year - 2000)],
    ]),), (("30901", "Xã Thạnh Lộc", year, None),), previous=previous)  # fmt: skip


BEFORE = yearly("Thanh Loc 2022.xlsx", 2022, 4100)
TENFOLD = yearly("Thanh Loc 2023.xlsx", 2023, 43500, fault("ten-times-last-year", WARNING), ("Thanh Loc 2022.xlsx",))

BOOKS = (PARTS, FORMULAS, REGISTER, DATES, MIXED, BEFORE, TENFOLD)
