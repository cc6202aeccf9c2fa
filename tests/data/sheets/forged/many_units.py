"""Several communes in one file: as columns, as rows with clusters and totals, as sheets, in one register."""

from tests.data.sheets.forged.making import WARNING, Fault, Flawed, Forged, Place, Sheet, V

TOTAL = Fault(WARNING, "total-differs-from-parts")


def across(code: str, *shown: float) -> list[V]:
    return [V(code, value, part=index) for index, value in enumerate(shown)]


def row(part: int, codes: str, *shown: object) -> list[V]:
    return [V(code, value, part=part) for code, value in zip(codes.split(), shown, strict=True)]


AS_COLUMNS = Forged(
    "TH 3 xa Ba Vi 2023.xlsx",
    (Sheet("Tổng hợp", [
        ["UBND HUYỆN BA VÌ"], ["PHÒNG VĂN HÓA VÀ THÔNG TIN"], ["TỔNG HỢP SỐ LIỆU CÁC XÃ NĂM 2023"],
        ["STT", "Chỉ tiêu", "ĐVT", "Xã Minh Quang", "Xã Ba Vì", "Xã Khánh Thượng", "Tổng cộng"],
        [1, "Thư viện xã", "TV", *across("libraries.commune", 1, 1, 0), 2],
        [2, "Tủ sách thôn", "tủ", *across("libraries.village", 8, 3, 7), 18],
        [3, "Lượt bạn đọc", "lượt", *across("library.visits", 7200, 2100, 3900), Flawed(13300, TOTAL)],
        [4, "Nhà văn hóa thôn", "nhà", *across("centres.village_house", 14, 3, 11), 28],
    ]),),
    (("09700", "Xã Minh Quang", 2023, None), ("09703", "Xã Ba Vì", 2023, None), ("09712", "Xã Khánh Thượng", 2023, None)),
)  # fmt: skip

CODES = (
    "libraries.commune libraries.village library.visits centres.village_house centres.village_house.met budget_social"
)
CLUSTERS = Forged(
    "Phu luc tong hop huyen Vu Thu nam 2022.xlsx",
    (Sheet("PL2", [
        ["UBND HUYỆN VŨ THƯ"], ["PHÒNG VHTT"], ["TỔNG HỢP TOÀN HUYỆN NĂM 2022"],
        ["STT", "Đơn vị", "Thư viện", None, "Lượt bạn đọc", "Nhà văn hóa thôn", None, "Kinh phí XHH (triệu đồng)"],
        [None, None, "Thư viện xã", "Tủ sách thôn", None, "Tổng số", "Đạt", None],
        ["", "TOÀN HUYỆN", 4, 20, 22200, 30, 22, 65],
        ["I", "Cụm phía Bắc", 2, 9, 10400, 14, 10, 30],
        [1, "Thị trấn Vũ Thư", *row(0, CODES, 1, 4, 6200, 6, 5, 18)],
        [2, "Xã Tân Lập", *row(1, CODES, 1, 5, 4200, 8, 5, 12)],
        ["II", "Cụm phía Nam", 2, 11, 11800, 16, 12, 35],
        [3, "Xã Minh Quang", *row(2, CODES, 1, 6, 6900, 9, 7, 20)],
        [4, "Xã Hòa Bình", *row(3, CODES, 1, 5, 4900, 7, 5, 15)],
    ], merges=("A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:G4", "H4:H5")),),
    tuple((code, name, 2022, None) for code, name in (
        ("13192", "Thị trấn Vũ Thư"), ("13240", "Xã Tân Lập"), ("13234", "Xã Minh Quang"), ("13258", "Xã Hòa Bình"))),
)  # fmt: skip

WRONG_TOP = Forged(
    "Cum 2 huyen Kien Xuong - 6 thang dau 2023.xlsx",
    (Sheet("Cum 2", [
        ["UBND HUYỆN KIẾN XƯƠNG"], ["TỔNG HỢP CỤM 2 - 6 THÁNG ĐẦU NĂM 2023"],
        ["TT", "Tên đơn vị", "Lượt bạn đọc", "Số bản sách", "Số CLB", "Lượt người tham gia nhà văn hóa"],
        ["", "Tổng số", 7700, Flawed(15000, TOTAL), 31, 9100],
        [1, "Bình Minh", *row(0, "library.visits library.stock centre.clubs centre.attendance", 2500, 4800, 10, 3000)],
        [2, "Minh Quang", *row(1, "library.visits library.stock centre.clubs centre.attendance", 2600, 5100, 9, 2900)],
        [3, "Hòa Bình", *row(2, "library.visits library.stock centre.clubs centre.attendance", 2600, 5200, 12, 3200)],
    ]),),
    (("13138", "Xã Bình Minh", 2023, 1), ("13171", "Xã Minh Quang", 2023, 1), ("13135", "Xã Hòa Bình", 2023, 1)),
)  # fmt: skip


def one(part: int, name: str, *shown: int) -> Sheet:
    codes = ["libraries.commune", "libraries.village", "library.visits", "centres.village_house"]
    labels = ("Thư viện xã", "Tủ sách thôn, bản", "Lượt bạn đọc trong năm", "Nhà văn hóa thôn, bản")
    lines = [
        [n, label, V(code, value, part=part)]
        for n, (label, code, value) in enumerate(zip(labels, codes, shown, strict=True), 1)
    ]
    return Sheet(name, [[f"UBND xã {name}"], ["Số liệu năm 2024"], ["STT", "Chỉ tiêu", "Số liệu"], *lines])


SHEETS = Forged(
    "Huyen Que Phong 2024 - cac xa gui.xlsx",
    (
        Sheet("Tong hop", [
            ["UBND HUYỆN QUẾ PHONG"], ["Tổng hợp năm 2024"], ["STT", "Chỉ tiêu", "Số liệu"],
            [1, "Thư viện xã", 2], [2, "Tủ sách thôn, bản", 13], [3, "Lượt bạn đọc trong năm", 7900], [4, "Nhà văn hóa thôn, bản", 21],
        ]),
        one(0, "Đồng Văn", 1, 6, 3800, 9),
        one(1, "Tiền Phong", 1, 7, 4100, 12),
    ),
    (("16744", "Xã Đồng Văn", 2024, None), ("16750", "Xã Tiền Phong", 2024, None)),
)  # fmt: skip

COLUMNS = (None, None, "name", "type", "service", "visits_onsite", "stock")
DISTRICT_REGISTER = Forged(
    "DS tu sach huyen Bat Xat 2024.xlsx",
    (Sheet("DS", [
        ["UBND HUYỆN BÁT XÁT"], ["DANH SÁCH THƯ VIỆN, TỦ SÁCH CÁC XÃ NĂM 2024"],
        ["STT", "Xã", "Tên thư viện, tủ sách", "Loại hình", "Có dịch vụ phục vụ HTSĐ", "Lượt sử dụng tại chỗ", "Số bản sách"],
        Place("library", "commune", COLUMNS, (1, "Y Tý", "Thư viện xã Y Tý", "Thư viện xã", "x", 820, 1500), 0),
        Place("library", "village", COLUMNS, (2, "Y Tý", "Tủ sách thôn Lao Chải 1", "Tủ sách thôn", "x", 150, 220), 0),
        Place("library", "commune", COLUMNS, (3, "A Lù", "Thư viện xã A Lù", "Thư viện xã", None, 410, 900), 1),
        Place("library", "village", COLUMNS, (4, "A Lù", "Tủ sách thôn Ngải Chồ", "Tủ sách thôn", None, 90, 130), 1),
        Place("library", "general_school", COLUMNS, (5, "A Lù", "Thư viện Trường Tiểu học A Lù", "Thư viện trường học", "x", 2100, 1800), 1),
        [None, None, "Tổng cộng", None, None, 3570, 4550],
    ]),),
    (("02701", "Xã Y Tý", 2024, None), ("02692", "Xã A Lù", 2024, None)),
    layout="register",
)  # fmt: skip

BOOKS = (AS_COLUMNS, CLUSTERS, WRONG_TOP, SHEETS, DISTRICT_REGISTER)
