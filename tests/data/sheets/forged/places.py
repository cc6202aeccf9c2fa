"""Registers: lists of libraries, cultural houses, museums and events as communes keep them."""

import datetime as dt

from tests.data.sheets.forged.making import ERROR, Fault, Forged, Place, Sheet, T

VISITS = (
    None,
    "name",
    "place",
    "service",
    "digital",
    "visits_onsite",
    "visits_mobile",
    "visits_online",
    "cards_valid",
    "stock",
    None,
)


def libraries(columns: tuple[str | None, ...], *rows: tuple[object, ...]) -> list[object]:
    """Rows of (type, cells…); a plain list is a row that is no place."""
    return [row if isinstance(row, list) else Place("library", str(row[0]), columns, row[1:]) for row in rows]


SECTIONS = Forged(
    "DS thu vien 2023_TT Ea Kar sua.xlsx",
    (Sheet("TV", [
        ["UBND HUYỆN EA KAR"], ["UBND THỊ TRẤN EA KAR"], ["DANH MỤC THƯ VIỆN, TỦ SÁCH NĂM 2023"], [],
        ["TT", "Tên thư viện, tủ sách", "Địa điểm", "Phục vụ HTSĐ", "Ứng dụng CNTT", "Lượt bạn đọc", None, None, "Thẻ còn hạn", "Vốn sách (bản)", "Ghi chú"],
        [None, None, None, None, None, "Tại chỗ", "Lưu động", "Trực tuyến", None, None, None],
        ["", "Tổng cộng", None, None, None, 4650, 110, 300, 420, 7950],
        *libraries(
            VISITS,
            ["A", "THƯ VIỆN CẤP XÃ"],
            ("commune", 1, "Thư viện thị trấn Ea Kar", "TDP 2", "v", "v", 1800, 110, 300, 220, 2900, None),
            ["B", "TỦ SÁCH THÔN, BUÔN", None, None, None, 450, 0, 0, 0, 850],
            ("village", 1, "Tủ sách buôn Ega", "Buôn Ega", "v", None, 250, 0, 0, 0, 430, "SĐT: 0905123456"),
            ("village", 2, "Tủ sách TDP 5", "TDP 5", None, None, 200, 0, 0, 0, 420, None),
            ["C", "THƯ VIỆN TRƯỜNG HỌC", None, None, None, 2400, 0, 0, 200, 4200],
            ("general_school", 1, "Thư viện Trường THPT Ngô Gia Tự", "TDP 3", "v", "v", 2400, 0, 0, 200, 4200, "Đạt chuẩn mức 2"),
        ),
    ], merges=("F5:H5",)),),
    (("24373", "Thị trấn Ea Kar", 2023, None),), layout="register",
)  # fmt: skip

NAMES = (None, "name", "place", "service", "open_sessions", "visits_onsite", "cards_valid", "cards_child", "loans")
BY_NAME = Forged(
    "Thu vien xa Ia Pet 2022.ods",
    (Sheet("Thu vien", [
        ["UBND XÃ IA PẾT - HUYỆN ĐAK ĐOA"], ["Danh sách các thư viện, tủ sách năm 2022"],
        ["STT", "Tên thư viện, tủ sách, phòng đọc", "Địa chỉ", "Có phục vụ HTSĐ (1: có; 0: không)", "Số buổi mở cửa", "Lượt đọc tại chỗ", "Thẻ bạn đọc còn hạn", "Thẻ thiếu nhi", "Lượt luân chuyển"],
        *libraries(
            NAMES,
            ("commune", 1, "Thư viện xã Ia Pết", "Làng Bông", 1, 120, 900, 85, 40, 1100),
            ("village", 2, "Tủ sách làng Ngơm Thung", "Làng Ngơm Thung", 0, 40, 130, 0, 0, 90),
            ("post_office", 3, "Điểm Bưu điện - Văn hóa xã", "Làng Bông", 1, 200, 310, 0, 0, 280),
            ("general_school", 4, "Thư viện Trường THCS Trần Quốc Toản", "Làng Bông", 1, 180, 2400, 310, 310, 2800),
            ("general_school", 5, "Thư viện Trường Mẫu giáo Hoa Sen", "Làng Bông", 0, 90, 120, 0, 0, 60),
        ),
        [None, "Tổng", None, 3, 630, 3860, 395, 350, 4330],
    ]),),
    (("23716", "Xã Ia Pết", 2022, None),), layout="register",
)  # fmt: skip

CENTRE = (None, "name", "type", "classes", "regular", "clubs", "members", "sessions", "attendance")
CENTRES = Forged(
    "He thong thiet che VH phuong An Binh 2025.xlsx",
    (Sheet("Thiết chế", [
        ["UBND TỈNH GIA LAI"], ["UBND PHƯỜNG AN BÌNH"], ["DANH SÁCH THIẾT CHẾ VĂN HÓA NĂM 2025"],
        ["STT", "Tên thiết chế", "Loại hình", "Có lớp năng khiếu, CLB, nhóm sở thích", "Thường xuyên tổ chức hoạt động", "Số CLB", "Hội viên CLB", "Số buổi hoạt động", "Lượt người tham gia"],
        Place("centre", "commune_centre", CENTRE, (1, "Trung tâm VH-TT&TT phường An Bình", "TTVH phường", "+", "+", 5, 130, 60, 5400)),
        Place("centre", "learning_centre", CENTRE, (2, "TTHTCĐ phường An Bình", "TTHTCĐ", "+", "+", 0, 0, 22, 900)),
        Place("centre", "village_house", CENTRE, (3, "NVH tổ dân phố 1", "NVH", "+", "+", 3, 60, 40, 1500)),
        Place("centre", "village_house", CENTRE, (4, "NVH tổ dân phố 2", "NVH", "+", None, 2, 35, 12, 480)),
        Place("centre", "village_house", CENTRE, (5, "NVH thôn An Xuân", "NVH", None, "+", 0, 0, 20, 610)),
        ["", "Cộng", "", 4, 4, 10, 225, 154, 8890],
    ]),),
    (("23614", "Phường An Bình", 2025, None),), layout="register",
)  # fmt: skip

MUSEUM = (None, "name", "type", "place", "education", "digital", "visitors", "learning_visitors")
MUSEUMS = Forged(
    "Bao tang, di tich - xa Kon Gang 6T cuoi nam 2025.xlsx",
    (Sheet("Bảo tàng", [
        ["UBND XÃ KON GANG"], ["BẢO TÀNG, NHÀ TRUYỀN THỐNG 6 THÁNG CUỐI NĂM 2025"],
        ["STT", "Tên bảo tàng, nhà truyền thống", "Loại hình", "Địa điểm", "Có chương trình giáo dục", "Trưng bày trên không gian số", "Lượt khách", "Trong đó: khách học tập, nghiên cứu"],
        Place("museum", "heritage_house", MUSEUM, (1, "Nhà truyền thống xã Kon Gang", "Nhà truyền thống", "Trung tâm xã", "Có", "Không", T("1.250", 1250), 410)),
        Place("museum", "museum", MUSEUM, (2, "Bảo tàng Văn hóa Ba Na", "Bảo tàng", "Làng Klot", "Có", "Có", T("3.480", 3480), T("1.120", 1120))),
        [None, "Tổng cộng", None, None, None, None, "4.730", "1.530"],
    ]),),
    (("23701", "Xã Kon Gang", 2025, 2),), layout="register",
)  # fmt: skip

EVENT = (None, "name", None, "form", "sessions", "attendance", "items")
EVENTS = Forged(
    "Cac hoat dong tuyen truyen nam 2024 - TT Nam Can.xlsx",
    (Sheet("Sự kiện", [
        ["UBND THỊ TRẤN NĂM CĂN, HUYỆN NĂM CĂN, TỈNH CÀ MAU"], ["KẾT QUẢ TUYÊN TRUYỀN NĂM 2024"],
        ["STT", "Tên hoạt động, sự kiện", "Thời gian tổ chức", "Hình thức", "Số buổi", "Lượt người dự", "Số tin, bài"],
        Place("event", None, EVENT, (1, "Ngày Sách và Văn hóa đọc Việt Nam", "21/4/2024", "Trưng bày sách", 2, 310, 3)),
        Place("event", None, EVENT, (2, "Ngày Quốc tế Bảo tàng 18/5", "ngày 18.5.2024", "Tham quan", 1, 120, 1)),
        Place("event", None, EVENT, (3, "Tuần lễ hưởng ứng học tập suốt đời", "01-07/10/2024", "Mít tinh", 3, 560, 5)),
        Place("event", None, EVENT, (4, "Ngày Chuyển đổi số quốc gia", dt.datetime(2024, 10, 10), "Tập huấn", 1, 95, 2)),
        Place("event", None, EVENT, (5, "Hội thi kể chuyện theo sách", "Tháng 6/2024", "Hội thi", 1, 240, 1)),
        [None, "Tổng cộng", None, None, 8, 1325, 12],
    ]),),
    (("32191", "Thị trấn Năm Căn", 2024, None),), layout="register",
)  # fmt: skip

STACK_LIB = (None, "name", "type", "service", "stock")
STACK_CEN = (None, "name", "type", "classes", "regular", "attendance")
TWO_LISTS = Forged(
    "Danh sach TV va NVH xa Thanh Loc huyen Cai Lay 2023.xlsx",
    (Sheet("Sheet1", [
        ["UBND HUYỆN CAI LẬY"], ["UBND XÃ THẠNH LỘC"], ["DANH SÁCH THIẾT CHẾ NĂM 2023"],
        ["I. THƯ VIỆN, TỦ SÁCH"],
        ["STT", "Tên thư viện, tủ sách", "Loại hình", "Có DV phục vụ HTSĐ", "Số bản sách"],
        *libraries(
            STACK_LIB,
            ("commune", 1, "Thư viện xã Thạnh Lộc", "TV cấp xã", "x", 2100),
            ("village", 2, "Tủ sách ấp 3", "Tủ sách ấp", None, 180),
        ),
        [None, "Cộng", None, 1, 2280],
        [],
        ["II. NHÀ VĂN HÓA"],
        ["STT", "Tên nhà văn hóa", "Loại hình", "Có CLB, lớp năng khiếu", "Hoạt động thường xuyên", "Lượt người tham gia"],
        Place("centre", "village_house", STACK_CEN, (1, "Nhà văn hóa ấp 1", "NVH ấp", "x", "x", 800)),
        Place("centre", "village_house", STACK_CEN, (2, "Nhà văn hóa ấp 2", "NVH ấp", None, "x", 640)),
        Place("centre", "village_house", STACK_CEN, (3, "Nhà văn hóa ấp 3", "NVH ấp", "x", None, 710)),
        [None, "Cộng", None, 2, 2, 2150],
    ]),),
    (("28438", "Xã Thạnh Lộc", 2023, None),), layout="register",
)  # fmt: skip

BROKEN = (None, "name", "type", "service", "digital", "visits_onsite", "stock")
PAGES = Forged(
    "So theo doi TV 2021 xa Dinh Hoa Go Quao.xlsx",
    (Sheet("Năm 2021", [
        ["UBND HUYỆN GÒ QUAO"], ["UBND XÃ ĐỊNH HÒA"], ["SỔ THEO DÕI THƯ VIỆN NĂM 2021"],
        ["STT", "Tên\nthư viện", "Loại\nhình", "Phục vụ\nHTSĐ", "Ứng dụng\nCNTT", "Lượt sử dụng\ntại chỗ", "Số bản\nsách"],
        *libraries(
            BROKEN,
            ("commune", 1, "Thư viện xã Định Hòa", "Thư viện xã", "có", "có", 1300, 2100),
            ("village", 2, "Tủ sách ấp Hòa Út", "Tủ sách ấp", "có", "không", 240, 310),
            ["", "Cộng chuyển trang", None, None, None, 1540, 2410],
            ["STT", "Tên\nthư viện", "Loại\nhình", "Phục vụ\nHTSĐ", "Ứng dụng\nCNTT", "Lượt sử dụng\ntại chỗ", "Số bản\nsách"],
            ("general_school", 3, "Thư viện Trường TH Định Hòa 1", "TV trường học", "có", "không", 1900, 2600),
            ("general_school", 4, "Thư viện Trường TH Định Hòa 2", "TV trường học", T("một phần", None, Fault(ERROR, "text-for-flag"), accept=(False,)), "không", 700, 800),
        ),
        ["", "Tổng cộng", None, None, None, 4140, 5810],
    ]),),
    (("30958", "Xã Định Hòa", 2021, None),), unscored=("libraries.general_school.service",), layout="register",
)  # fmt: skip

BOOKS = (SECTIONS, BY_NAME, CENTRES, MUSEUMS, EVENTS, TWO_LISTS, PAGES)
