"""Text as it really travels: old fonts, no marks, marks apart, csv of every kind, html, names of communes old and new."""

from dataclasses import replace

from tests.data.sheets.forged.making import Forged, Place, Sheet, V


def table(unit: str, title: str, *, name: str = "Sheet1", font: str = "Times New Roman") -> Sheet:
    return Sheet(name, [
        [unit], [title], [],
        ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
        [1, "Thư viện công cộng cấp xã", "thư viện", V("libraries.commune", 1)],
        [2, "Phòng đọc, tủ sách thôn", "tủ sách", V("libraries.village", 6)],
        ["", "Trong đó: có dịch vụ phục vụ học tập suốt đời", "tủ sách", V("libraries.village.service", 4)],
        [3, "Tổng số lượt người sử dụng thư viện", "lượt", V("library.visits", "7.350", 7350)],
        [4, "Số thẻ bạn đọc còn hiệu lực", "thẻ", V("library.cards", 512)],
        [5, "Nhà văn hóa - khu thể thao thôn", "nhà", V("centres.village_house", 9)],
        [6, "Số câu lạc bộ", "CLB", V("centre.clubs", 17)],
        [7, "Dân số trung bình", "người", V("population", "6.412", 6412)],
        [8, "Kinh phí huy động xã hội hóa", "triệu đồng", V("budget_social", "18,4", 18.4)],
    ], font=font)  # fmt: skip


def forged(file: str, unit: str, title: str, part: tuple[str, str, int, int | None], **more: object) -> Forged:
    return replace(Forged(file, (table(unit, title),), (part,)), **more)  # type: ignore[arg-type]


TCVN3 = Forged("Bao cao TT Phu Xuyen 2021.xlsx", (table("UBND thị trấn Phú Xuyên - huyện Phú Xuyên", "Báo cáo số liệu năm 2021", font=".VnTime"),),
               (("10273", "Thị trấn Phú Xuyên", 2021, None),), spell="tcvn3", refuse="may_refuse")  # fmt: skip
VNI = Forged("Phong Dien 2022.xlsx", (table("UBND thị trấn Phong Điền, huyện Phong Điền, thành phố Cần Thơ", "Số liệu năm 2022", font="VNI-Times"),),
             (("31299", "Thị trấn Phong Điền", 2022, None),), spell="vni", refuse="may_refuse")  # fmt: skip
BARE = forged(
    "xa ia krai 2024.xlsx",
    "UBND xã Ia Krăi, huyện Ia Grai",
    "Số liệu năm 2024",
    ("23776", "Xã Ia Krăi", 2024, None),
    spell="bare",
)
MAC = forged(
    "Xã Hòa Bình (Thường Tín) 2023.xlsx",
    "UBND XÃ HÒA BÌNH, HUYỆN THƯỜNG TÍN",
    "SỐ LIỆU NĂM 2023",
    ("10198", "Xã Hòa Bình", 2023, None),
    spell="nfd",
)
CP1258 = forged(
    "An Binh - Long Ho 2024.csv",
    "UBND xã An Bình, huyện Long Hồ",
    "Số liệu năm 2024",
    ("29587", "Xã An Bình", 2024, None),
    spell="cp1258",
    encoding="cp1258",
    delimiter=";",
)
UTF16_CSV = forged(
    "NaPhac_2025_nam.csv",
    "UBND xã Nà Phặc, tỉnh Thái Nguyên",
    "Số liệu năm 2025",
    ("01936", "Xã Nà Phặc", 2025, None),
    encoding="utf-16",
    delimiter="\t",
)
HTML = forged(
    "export_23776_2023.xls",
    "Đơn vị: UBND xã Ia Krăi - huyện Ia Grai",
    "Kỳ: Năm 2023",
    ("23776", "Xã Ia Krăi", 2023, None),
    refuse="may_refuse",
)
REUSED = forged(
    "15148_2025.xlsx", "UBND XÃ CẨM TÚ, TỈNH THANH HÓA", "BÁO CÁO NĂM 2025", ("15148", "Xã Cẩm Tú", 2025, None)
)
OLD_HALF = forged(
    "CamTu_6T2025.xlsx",
    "UBND XÃ CẨM TÚ, HUYỆN CẨM THỦY",
    "BÁO CÁO 6 THÁNG ĐẦU NĂM 2025",
    ("15154", "Xã Cẩm Tú", 2025, 1),
)
NEW_YEAR = forged(
    "Vĩnh Thạnh 6T 2026.xlsx",
    "ỦY BAN NHÂN DÂN XÃ VĨNH THẠNH, TỈNH GIA LAI",
    "KẾT QUẢ 06 THÁNG ĐẦU NĂM 2026",
    ("21786", "Xã Vĩnh Thạnh", 2026, 1),
)
SECOND_HALF = forged(
    "BC HK2.xlsx",
    "UBND PHƯỜNG AN BÌNH, THÀNH PHỐ CẦN THƠ",
    "Số liệu từ ngày 01/7/2025 đến ngày 31/12/2025",
    ("31150", "Phường An Bình", 2025, 2),
)
FROM_TO = forged(
    "so lieu.xlsx",
    "UBND XÃ ĐỊNH HÒA - HUYỆN LAI VUNG",
    "Số liệu từ 01/01/2023 đến 31/12/2023",
    ("30238", "Xã Định Hòa", 2023, None),
)
DASHED = forged(
    "Hoa Binh.xlsx",
    "UBND XÃ HOÀ BÌNH, HUYỆN XUYÊN MỘC, TỈNH BÀ RỊA - VŨNG TÀU",
    "BÁO CÁO 6 THÁNG CUỐI NĂM 2022",
    ("26641", "Xã Hòa Bình", 2022, 2),
)
SPELT = forged(
    "Dak Po nam 2025.xlsx",
    "UBND XÃ ĐĂK PƠ, TỈNH GIA LAI",
    "BÁO CÁO KẾT QUẢ NĂM 2025",
    ("23995", "Xã Đak Pơ", 2025, None),
)
DISTRICT_LESS = forged(
    "Ia Krai.xlsx",
    "ỦY BAN NHÂN DÂN XÃ IA KRĂI",
    "Biểu số liệu cả năm 2022",
    ("23776", "Xã Ia Krăi", 2022, None),
)
NUMBER_WARD = forged(
    "Phuong 1.xlsx",
    "UBND PHƯỜNG 1, THÀNH PHỐ SÓC TRĂNG, TỈNH SÓC TRĂNG",
    "BÁO CÁO NĂM 2023",
    ("31522", "Phường 1", 2023, None),
)

BARE_NAMESAKE = forged(
    "bao cao nam 2023.xlsx",
    "UBND xã Vĩnh Thạnh",
    "Số liệu năm 2023",
    ("30187", "Xã Vĩnh Thạnh", 2023, None),
    spell="bare",
    asked=(("Sheet1!A1", "vinh thanh"),),
)
BARE_WITH_DISTRICT = forged(
    "bao cao nam 2024.xlsx",
    "UBND xã Vĩnh Thạnh, huyện Lấp Vò",
    "Số liệu năm 2024",
    ("30187", "Xã Vĩnh Thạnh", 2024, None),
    spell="bare",
)

LIBRARY = (None, "name", "type", "service", "digital", "visits_onsite", "visits_online", "stock")
REGISTER_CSV = Forged(
    "tu_sach_26278_2024.csv",
    (Sheet("csv", [
        ["UBND xã Bình Minh, huyện Trảng Bom - năm 2024"], [],
        ["STT", "Tên thư viện", "Loại hình", "Phục vụ HTSĐ", "CNTT/CĐS", "Lượt tại chỗ", "Lượt trực tuyến", "Vốn tài liệu"],
        Place("library", "commune", LIBRARY, (1, "Thư viện xã Bình Minh", "Thư viện xã", "Có", "Có", 2450, 610, 3900)),
        Place("library", "village", LIBRARY, (2, "Phòng đọc ấp Tân Bình", "Phòng đọc ấp", "Có", "Không", 320, 0, 410)),
        Place("library", "general_school", LIBRARY, (3, "Thư viện Trường THCS Lê Đình Chinh", "TV trường", "Không", "Có", 5100, 220, 6200)),
        ["", "Tổng", "", "", "", 7870, 830, 10510],
    ]),),
    (("26278", "Xã Bình Minh", 2024, None),), layout="register",
)  # fmt: skip

BOOKS = (
    TCVN3,
    VNI,
    BARE,
    MAC,
    CP1258,
    UTF16_CSV,
    HTML,
    REUSED,
    OLD_HALF,
    NEW_YEAR,
    SECOND_HALF,
    FROM_TO,
    DASHED,
    SPELT,
    DISTRICT_LESS,
    NUMBER_WARD,
    REGISTER_CSV,
    BARE_NAMESAKE,
    BARE_WITH_DISTRICT,
)
