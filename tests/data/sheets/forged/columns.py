"""Several columns of values: plan and result, last year and this, quarters, halves; units before, after or nowhere; two tables abreast."""

from tests.data.sheets.forged.making import Forged, Sheet, V

EITHER = (None, "not_collected")


def both(code: str, *shown: float) -> list[V]:
    return [V(code, value, part=index) for index, value in enumerate(shown)]


def beside(code: str, before: float, now: float) -> list[V]:
    """A figure of the year before, there to compare, and the one reported."""
    return [V(code, before, accept=EITHER), V(code, now, part=1)]


COMPARED = "the title names the later year only: the earlier column may be left out as a comparison"

PLAN_AND_RESULT = Forged(
    "KetQua_KH_2024_xaBinhMinh_ThangBinh.xlsx",
    (Sheet("KQ", [
        ["UBND HUYỆN THĂNG BÌNH"], ["UBND XÃ BÌNH MINH"],
        ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU HỌC TẬP SUỐT ĐỜI NĂM 2024"],
        [],
        ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2024", "Thực hiện năm 2024", "Tỷ lệ (%)", "Ghi chú"],
        [1, "Thư viện cấp xã", "TV", 1, V("libraries.commune", 1), 100],
        [2, "Tủ sách thôn", "tủ", 5, V("libraries.village", 4), 80],
        [3, "Lượt người sử dụng thư viện", "lượt", 12000, V("library.visits", 12650), 105.4],
        [4, "Nhà văn hóa thôn", "nhà", 5, V("centres.village_house", 5), 100],
        [5, "CLB văn hóa, thể thao", "CLB", 15, V("centre.clubs", 17), 113.3],
        [6, "Kinh phí xã hội hóa", "tr.đ", 50, V("budget_social", 42.5), 85],
    ]),),
    (("20812", "Xã Bình Minh", 2024, None),),
)  # fmt: skip

MERGED_PLAN = Forged(
    "Bieu TH 2023 xa Tien Ky Tan Ky.xlsx",
    (Sheet("TH", [
        ["UBND HUYỆN TÂN KỲ"], ["UBND XÃ TIÊN KỲ"], ["TÌNH HÌNH THỰC HIỆN NĂM 2023"],
        ["STT", "ĐVT", "Chỉ tiêu", "Năm 2023", None, None, "Ước TH năm 2024"],
        [None, None, None, "KH giao", "Thực hiện", "Đạt %"],
        [1, "thư viện", "Thư viện công cộng cấp xã", 1, V("libraries.commune", 1), 100, 1],
        [2, "lượt", "Lượt người sử dụng thư viện", 8000, V("library.visits", 7400), 92.5, 8200],
        [3, "bản", "Vốn tài liệu", 6000, V("library.stock", 6120), 102, 6300],
        [4, "lớp", "Lớp tập huấn, bồi dưỡng", 3, V("training_courses", 2), 66.7, 3],
    ], merges=("A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5")),),
    (("17302", "Xã Tiên Kỳ", 2023, None),),
)  # fmt: skip

TWO_YEARS = Forged(
    "So sanh 2023-2024 phuong Le Loi TP Vinh.xlsx",
    (Sheet("SS", [
        ["UBND THÀNH PHỐ VINH"], ["UBND PHƯỜNG LÊ LỢI"], ["BÁO CÁO SỐ LIỆU NĂM 2024"],
        ["TT", "Nội dung", "ĐVT", "Thực hiện năm 2023", "Thực hiện năm 2024", "So sánh 2024/2023 (%)", "Tăng/giảm"],
        [1, "Lượt bạn đọc", "lượt", *beside("library.visits", 15200, 16340), 107.5, 1140],
        [2, "Số bản sách", "bản", *beside("library.stock", 9100, 9450), 103.8, 350],
        [3, "Nhà văn hóa khối", "nhà", *beside("centres.village_house", 14, 14), 100, 0],
        [4, "Số khối, tổ dân phố", "khối", *beside("villages", 16, 14), 87.5, -2],
        [5, "Kinh phí ngân sách nhà nước", "triệu đồng", *beside("budget_state", 120.5, 98), 81.3, -22.5],
    ]),),
    (("16669", "Phường Lê Lợi", 2023, None), ("16669", "Phường Lê Lợi", 2024, None)), notes=COMPARED,
)  # fmt: skip

HALVES = Forged(
    "xa Kim Son_Son Tay_2024 (6 thang va ca nam).xlsx",
    (Sheet("Số liệu", [
        ["UBND xã Kim Sơn, thị xã Sơn Tây, thành phố Hà Nội"], ["Số liệu học tập suốt đời năm 2024"],
        ["STT", "Chỉ tiêu", "Đơn vị tính", "6 tháng đầu năm", "6 tháng cuối năm", "Cả năm 2024"],
        [1, "Lượt người sử dụng thư viện", "lượt", *both("library.visits", 4100, 4350, 8450)],
        [2, "Số buổi tuyên truyền", "buổi", *both("event.sessions", 5, 7, 12)],
        [3, "Lượt người dự tuyên truyền", "lượt", *both("event.attendance", 400, 610, 1010)],
    ]),),
    tuple(("09610", "Xã Kim Sơn", 2024, half) for half in (1, 2, None)),
)  # fmt: skip

QUARTERS = Forged(
    "Theo doi quy 2024 - Xa Long Hoa - Can Gio.xlsx",
    (Sheet("2024", [
        ["UBND HUYỆN CẦN GIỜ"], ["UBND XÃ LONG HÒA"], ["THEO DÕI SỐ LIỆU THƯ VIỆN NĂM 2024"],
        ["STT", "Chỉ tiêu", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"],
        [1, "Lượt bạn đọc", 1200, 1310, 1450, 1500, V("library.visits", 5460)],
        [2, "Lượt sách luân chuyển", 1500, 1620, 1700, 1790, V("library.loans", 6610)],
        [3, "Buổi tuyên truyền, sự kiện", 2, 3, 2, 4, V("event.sessions", 11)],
    ]),),
    (("27679", "Xã Long Hòa", 2024, None),),
)  # fmt: skip

LAST_HALF_YEAR = Forged(
    "BC 6T 2024 xa Nghia Hung (Chu Pah).xlsx",
    (Sheet("BC", [
        ["UBND HUYỆN CHƯ PĂH"], ["UBND XÃ NGHĨA HƯNG"], ["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024"],
        ["STT", "Chỉ tiêu", "ĐVT", "Cùng kỳ năm 2023", "6 tháng đầu năm 2024", "% so với cùng kỳ"],
        [1, "Lượt bạn đọc", "lượt", V("library.visits", 3900, accept=EITHER), V("library.visits", 4210, part=1), 107.9],
        [2, "Số bản sách", "bản", V("library.stock", 5100, accept=EITHER), V("library.stock", 5230, part=1), 102.5],
        [3, "Lượt người dự sự kiện", "lượt", V("event.attendance", 820, accept=EITHER), V("event.attendance", 900, part=1), 109.8],
    ]),),
    (("23761", "Xã Nghĩa Hưng", 2023, 1), ("23761", "Xã Nghĩa Hưng", 2024, 1)),
)  # fmt: skip

SINCE_START = Forged(
    "Luy ke - xa Ia Grai 6T cuoi 2025.xlsx",
    (Sheet("Sheet1", [
        ["UBND TỈNH GIA LAI"], ["UBND XÃ IA GRAI"], ["Số liệu 6 tháng cuối năm 2025"],
        ["STT", "Chỉ tiêu", "ĐVT", "Trong kỳ", "Lũy kế từ đầu năm"],
        [1, "Lượt bạn đọc", "lượt", V("library.visits", 6200), 11900],
        [2, "Buổi tuyên truyền", "buổi", V("event.sessions", 9), 16],
        [3, "Lượt người được tập huấn", "lượt người", V("trained_staff", 14), 20],
    ]),),
    (("23764", "Xã Ia Grai", 2025, 2),),
)  # fmt: skip

ABREAST = Forged(
    "Bieu tong hop Sa Pa 2023.xlsx",
    (Sheet("TH", [
        ["UBND THỊ XÃ SA PA"], ["UBND PHƯỜNG SA PA"], ["BIỂU TỔNG HỢP NĂM 2023"],
        ["Thư viện", None, None, None, "Nhà văn hóa"],
        ["Chỉ tiêu", "ĐVT", "Số liệu", None, "Chỉ tiêu", "ĐVT", "Số liệu"],
        ["Thư viện phường", "TV", V("libraries.commune", 1), None, "Nhà văn hóa tổ dân phố", "nhà", V("centres.village_house", 11)],
        ["Lượt bạn đọc", "lượt", V("library.visits", 8300), None, "Câu lạc bộ", "CLB", V("centre.clubs", 19)],
        ["Số bản sách", "bản", V("library.stock", 6400), None, "Lượt người tham gia", "lượt", V("centre.attendance", 9900)],
    ]),),
    (("03001", "Phường Sa Pa", 2023, None),),
)  # fmt: skip

DEEP = Forged(
    "Mau 3 cot - xa My Duc (Chau Phu) 2024.xlsx",
    (Sheet("Biểu", [
        ["UBND HUYỆN CHÂU PHÚ"], ["UBND XÃ MỸ ĐỨC"], ["BIỂU TỔNG HỢP NĂM 2024"],
        ["STT", "Chỉ tiêu", "ĐVT", "Kết quả thực hiện", None, None, None],
        [None, None, None, "Năm 2023", None, "Năm 2024", None],
        [None, None, None, "Số lượng", "Tỷ lệ %", "Số lượng", "Tỷ lệ %"],
        ["A", "B", "C", 1, 2, 3, 4],
        [1, "Thư viện xã", "TV", V("libraries.commune", 1, accept=EITHER), 100, V("libraries.commune", 1, part=1), 100],
        ["1.1", "Có dịch vụ phục vụ HTSĐ", "TV", V("libraries.commune.service", 0, accept=EITHER), 0, V("libraries.commune.service", 1, part=1), 100],
        [2, "Tủ sách ấp", "tủ", V("libraries.village", 5, accept=EITHER), 71.4, V("libraries.village", 6, part=1), 85.7],
        [3, "Lượt người sử dụng thư viện", "lượt", V("library.visits", 5100, accept=EITHER), None, V("library.visits", 5680, part=1), 111.4],
    ], merges=("A4:A6", "B4:B6", "C4:C6", "D4:G4", "D5:E5", "F5:G5")),),
    (("30469", "Xã Mỹ Đức", 2023, None), ("30469", "Xã Mỹ Đức", 2024, None)), notes=COMPARED,
)  # fmt: skip

STACKED = Forged(
    "Dong Van 2022 2023.xlsx",
    (Sheet("Sheet1", [
        ["UBND HUYỆN ĐỒNG VĂN"], ["UBND THỊ TRẤN ĐỒNG VĂN"], ["Số liệu thư viện, nhà văn hóa"],
        [],
        ["NĂM 2022"],
        ["TT", "Chỉ tiêu", "ĐVT", "Số liệu"],
        [1, "Lượt bạn đọc", "lượt", V("library.visits", 3100)],
        [2, "Số bản sách", "bản", V("library.stock", 4000)],
        [3, "Câu lạc bộ", "CLB", V("centre.clubs", 8)],
        [],
        ["NĂM 2023"],
        ["TT", "Chỉ tiêu", "ĐVT", "Số liệu"],
        [1, "Lượt bạn đọc", "lượt", V("library.visits", 3550, part=1)],
        [2, "Số bản sách", "bản", V("library.stock", 4210, part=1)],
        [3, "Câu lạc bộ", "CLB", V("centre.clubs", 9, part=1)],
    ]),),
    (("00721", "Thị trấn Đồng Văn", 2022, None), ("00721", "Thị trấn Đồng Văn", 2023, None)),
)  # fmt: skip

BOOKS = (PLAN_AND_RESULT, MERGED_PLAN, TWO_YEARS, HALVES, QUARTERS, LAST_HALF_YEAR, SINCE_START, ABREAST, DEEP, STACKED)
