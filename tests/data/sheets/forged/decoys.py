"""What stands beside the figures and is none of ours: plans, staff lists, other programmes, leftovers in hidden rows and sheets."""

from tests.data.sheets.forged.making import Forged, Sheet, V


def report(
    *shown: int, part: int = 0, name: str = "Báo cáo", unit: str = "UBND XÃ IA KRĂI, HUYỆN IA GRAI", year: int = 2024
) -> Sheet:
    codes = ["libraries.commune", "libraries.village", "library.visits", "centres.village_house"]
    labels = ("Thư viện xã", "Tủ sách thôn, làng", "Lượt bạn đọc", "Nhà văn hóa thôn, làng")
    lines = [
        [n, label, "", V(code, value, part=part)]
        for n, (label, code, value) in enumerate(zip(labels, codes, shown, strict=True), 1)
    ]
    return Sheet(name, [[unit], [f"BÁO CÁO SỐ LIỆU NĂM {year}"], ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"], *lines])


MINE = (("23776", "Xã Ia Krăi", 2024, None),)
STAFF = Sheet("Nhan su", [
    ["DANH SÁCH CÁN BỘ LÀM CÔNG TÁC VĂN HÓA, THƯ VIỆN"],
    ["STT", "Họ và tên", "Chức vụ", "Năm sinh", "Số điện thoại", "Thư viện, nhà văn hóa phụ trách"],
    [1, "Rơ Châm Hmưng", "Công chức VHXH", 1988, "0905 123 456", "Thư viện xã"],
    [2, "Nguyễn Thị Lệ", "Phụ trách NVH", 1979, 905678901, "Nhà văn hóa làng Doch Kuế"],
])  # fmt: skip
PLAN = Sheet("KH 2025", [
    ["KẾ HOẠCH NĂM 2025"], ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2025"],
    [1, "Thư viện xã", "", 1], [2, "Tủ sách thôn, làng", "", 12], [3, "Lượt bạn đọc", "", 9000],
])  # fmt: skip
FAMILY = Sheet("GĐVH", [
    ["GIA ĐÌNH VĂN HÓA, THÔN VĂN HÓA NĂM 2024"], ["STT", "Chỉ tiêu", "Số liệu"],
    [1, "Số hộ đăng ký gia đình văn hóa", 1200], [2, "Số hộ được công nhận", 1105], [3, "Số thôn, làng văn hóa", 8],
])  # fmt: skip

BESIDE = Forged("Ia Krai bao cao 2024 kem nhan su.xlsx", (report(1, 7, 4300, 9), STAFF, PLAN, FAMILY), MINE)
LEFTOVER = Forged("Ia Krai 2024 (sua lan 2).xlsx", (report(1, 7, 4300, 9), Sheet("2021", [
    ["UBND XÃ IA KRĂI"], ["BÁO CÁO SỐ LIỆU NĂM 2021"], ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"], [1, "Lượt bạn đọc", "", 3100], [2, "Số bản sách", "", 2500],
], hidden=True)), MINE)  # fmt: skip
HIDDEN_COLUMN = Forged(
    "Ia Krai 2024 an cot.xlsx",
    (Sheet("BC", [
        ["UBND XÃ IA KRĂI, HUYỆN IA GRAI"], ["BÁO CÁO NĂM 2024"], ["STT", "Chỉ tiêu", "Số liệu cũ", "Số liệu"],
        [1, "Lượt bạn đọc", 3900, V("library.visits", 4300)], [2, "Số bản sách", 2800, V("library.stock", 2950)], [3, "Câu lạc bộ", 6, V("centre.clubs", 7)],
    ], hidden_columns=("C",)),), MINE,
)  # fmt: skip
PLAN_ONLY = Forged("KH phat trien van hoa doc xa Y Ty 2025.xlsx", (Sheet("KH", [
    ["UBND XÃ Y TÝ, HUYỆN BÁT XÁT"], ["KẾ HOẠCH PHÁT TRIỂN VĂN HÓA ĐỌC NĂM 2025"], ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thời gian", "Phụ trách"],
    [1, "Lượt bạn đọc", "lượt", 6000, "Quý IV", "Công chức VHXH"], [2, "Tủ sách thôn", "tủ", 12, "Quý III", "Trưởng thôn"], [3, "Số câu lạc bộ", "CLB", 20, "Quý II", "Đoàn TN"],
]),), (("02701", "Xã Y Tý", 2025, None),), layout="foreign", asked=(("KH!A2", "kế hoạch"),))  # fmt: skip
STAFF_ONLY = Forged("Danh sach can bo VH Y Ty 2024.xlsx", (Sheet("DS", [["UBND XÃ Y TÝ, HUYỆN BÁT XÁT - NĂM 2024"], *STAFF.rows]),),
                    (("02701", "Xã Y Tý", 2024, None),), layout="foreign", asked=(("DS!A2", "cán bộ"),))  # fmt: skip
SPORT = Forged("Phong trao TDTT xa Y Ty 2024.xlsx", (Sheet("TDTT", [
    ["UBND XÃ Y TÝ, HUYỆN BÁT XÁT"], ["BÁO CÁO PHONG TRÀO THỂ DỤC THỂ THAO NĂM 2024"], ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
    [1, "Người tập luyện thể thao thường xuyên", "người", 1800], [2, "Gia đình thể thao", "gia đình", 240], [3, "Câu lạc bộ thể thao", "CLB", 6], [4, "Giải thi đấu tổ chức", "giải", 3],
]),), (("02701", "Xã Y Tý", 2024, None),), layout="foreign", asked=(("TDTT!A2", "thể dục thể thao"),))  # fmt: skip
GOALS = Forged("Ia Krai muc tieu 2024.xlsx", (Sheet("BC", [
    ["UBND XÃ IA KRĂI, HUYỆN IA GRAI"], ["KẾT QUẢ THỰC HIỆN NĂM 2024"], ["STT", "Chỉ tiêu", "ĐVT", "Mục tiêu đến 2025", "Mục tiêu đến 2030", "Kết quả năm 2024"],
    [1, "Thư viện xã", "TV", 1, 1, V("libraries.commune", 1)], ["", "Tỷ lệ thư viện xã có dịch vụ phục vụ HTSĐ", "%", 60, 100, 100],
    [2, "Lượt bạn đọc", "lượt", 5000, 8000, V("library.visits", 4300)], ["", "Tốc độ tăng lượt bạn đọc", "%", 10, 15, "8,5"],
    [3, "Nhà văn hóa thôn, làng", "nhà", 9, 9, V("centres.village_house", 9)], ["", "Tỷ lệ nhà văn hóa hoạt động thường xuyên", "%", 50, 80, 55.6],
]),), MINE)  # fmt: skip
HIDDEN_ROW = Forged("Ia Krai 2024 an dong.xlsx", (Sheet("BC", [
    ["UBND XÃ IA KRĂI, HUYỆN IA GRAI"], ["BÁO CÁO NĂM 2024"], ["STT", "Chỉ tiêu", "Số liệu"],
    [1, "Lượt bạn đọc", V("library.visits", 4300)], [2, "Số bản sách", V("library.stock", 2950)], [3, "Câu lạc bộ", V("centre.clubs", 7)],
], hidden_rows=(5,)),), MINE)  # fmt: skip

BOOKS = (BESIDE, LEFTOVER, HIDDEN_COLUMN, PLAN_ONLY, STAFF_ONLY, SPORT, GOALS, HIDDEN_ROW)
