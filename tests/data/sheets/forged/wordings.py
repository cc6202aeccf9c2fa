"""One commune, one table: the programme's figures in the words officers choose, their signs, footnotes and money."""

from tests.data.sheets.forged.making import ERROR, Fault, Forged, Sheet, V

TEXT = Fault(ERROR, "text-for-number")
EITHER = (None, "not_collected")


def head(district: str, unit: str, title: str, *more: str) -> list[list[str | None]]:
    top = [
        [f"UBND {district}", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        [f"UBND {unit}", None, "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 45/BC-UBND"], [], [title],
    ]  # fmt: skip
    return [*top, *([line] for line in more), []]


def foot(*names: str) -> list[list[str | None]]:
    return [
        [],
        ["NGƯỜI LẬP BIỂU", None, "TM. ỦY BAN NHÂN DÂN"],
        ["(Ký, ghi rõ họ tên)", None, "CHỦ TỊCH"],
        [],
        list(names),
    ]


SENTENCES = Forged(
    "BC thu vien xa Tan Lap huyen Dan Phuong 2024.xlsx",
    (Sheet("Báo cáo", [
        *head("HUYỆN ĐAN PHƯỢNG", "XÃ TÂN LẬP", "BÁO CÁO KẾT QUẢ HOẠT ĐỘNG THƯ VIỆN, NHÀ VĂN HÓA PHỤC VỤ HỌC TẬP SUỐT ĐỜI NĂM 2024"),
        ["TT", "Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú"],
        [1, "Số thư viện công cộng cấp xã trên địa bàn", "thư viện", V("libraries.commune", 1)],
        [2, "Tổng số lượt bạn đọc đến thư viện năm 2024", "lượt", V("library.visits", 12480), "tăng 1.120 lượt so với năm 2023"],
        ["", "Trong đó:"],
        ["", "+ Tại chỗ", "lượt", 9800],
        ["", "+ Lưu động", "lượt", 680],
        ["", "+ Trực tuyến", "lượt", V("library.visits_online", 2000)],
        [3, "Tổng số thẻ bạn đọc đang còn giá trị sử dụng", "thẻ", V("library.cards", 640), "trong đó cấp mới 85 thẻ"],
        [4, "Tổng số sách hiện có trong thư viện (bản sách)", "bản", V("library.stock", 10250)],
        [5, "Tổng lượt sách, báo luân chuyển trong năm", "lượt", V("library.loans", 15600)],
        [6, "Số nhà văn hóa thôn hiện có", "nhà", V("centres.village_house", 7)],
        [7, "Số câu lạc bộ đang hoạt động", "CLB", V("centre.clubs", 21)],
        [8, "Số lượt người tham gia sinh hoạt tại nhà văn hóa", "lượt người", V("centre.attendance", 8900)],
        *foot("Nguyễn Thị Hạnh", None, "Đỗ Văn Tuấn"),
    ]),),
    (("09820", "Xã Tân Lập", 2024, None),),
)  # fmt: skip

PARTS_ONLY = Forged(
    "Y Ty 2023.xlsx",
    (Sheet("Sheet1", [
        ["UBND XÃ Y TÝ, HUYỆN BÁT XÁT"],
        ["SỐ LIỆU THƯ VIỆN NĂM 2023"],
        ["Chỉ tiêu", "Số lượng"],
        ["Tủ sách thôn bản", V("libraries.village", 9)],
        ["Lượt bạn đọc", V("library.visits", None, 1500, accept=EITHER)],
        ["- tại chỗ", 1100],
        ["- lưu động", 250],
        ["- trực tuyến", V("library.visits_online", 150)],
        ["Số thôn, bản, tổ dân phố", V("villages", 15)],
        ["Dân số", V("population", "5.120", 5120)],
    ]),),
    (("02701", "Xã Y Tý", 2023, None),),
)  # fmt: skip

ZEROS = Forged(
    "BC_nam 2022_thi tran Tram Chim.xlsx",
    (Sheet("BC", [
        *head("HUYỆN TAM NÔNG", "THỊ TRẤN TRÀM CHIM", "BIỂU SỐ LIỆU NĂM 2022"),
        ["STT", "Chỉ tiêu", "ĐVT", "Số liệu", "Ghi chú"],
        [1, "Thư viện xã, thị trấn", "TV", V("libraries.commune", "01", 1)],
        [2, "Tủ sách khóm, ấp", "tủ", V("libraries.village", "05 tủ", 5)],
        [3, "Điểm bưu điện văn hóa", "điểm", V("libraries.post_office", 0), "đã giải thể"],
        [4, "Lượt người sử dụng thư viện", "lượt", V("library.visits", "9.876 lượt", 9876)],
        ["", "Trong đó: truy cập trực tuyến", "lượt", V("library.visits_online", "Không phát sinh", 0, accept=EITHER)],
        [5, "Số thẻ bạn đọc", "thẻ", V("library.cards", None)],
        [6, "Vốn tài liệu", "bản", V("library.stock", "8 450", 8450)],
        [7, "Lượt luân chuyển tài liệu", "lượt", V("library.loans", "chưa có số liệu", None, fault=TEXT)],
        [8, "Nhà văn hóa khóm, ấp", "nhà", V("centres.village_house", "06", 6)],
        [9, "Câu lạc bộ", "CLB", V("centre.clubs", "12 CLB", 12)],
        [10, "Bảo tàng, nhà truyền thống", "nhà", V("museums", 0)],
        [11, "Lớp tập huấn đã tổ chức", "lớp", V("training_courses", "không thu thập", "not_collected", accept=EITHER)],
        [12, "Kinh phí ngân sách nhà nước", "đồng", V("budget_state", "15.000.000đ", 15)],
        [13, "Kinh phí xã hội hóa", "triệu đồng", V("budget_social", "12,5 triệu", 12.5)],
        [14, "Tài liệu được tặng", "bản", V("donated_items", "-", 0, accept=EITHER)],
    ]),),
    (("30001", "Thị trấn Tràm Chim", 2022, None),),
)  # fmt: skip

FOOTNOTES = Forged(
    "Bieu 02 xa Dak Wer nam 2024.xlsx",
    (Sheet("Biểu 02", [
        ["UBND HUYỆN ĐẮK R'LẤP", "", "Biểu số 02"], ["UBND XÃ ĐẮK WER"],
        ["BIỂU SỐ LIỆU THIẾT CHẾ VĂN HÓA NĂM 2024"],
        [],
        ["TT", "Chỉ tiêu", "ĐVT", "Số liệu"],
        ["A", "B", "C", 1],
        ["I", "Nhà văn hóa"],
        [1, "Nhà văn hóa thôn, bon (1)", "nhà", V("centres.village_house", 12)],
        ["1.1", "Tr.đó: có lớp năng khiếu, CLB và hoạt động thường xuyên (*)", "nhà", V("centres.village_house.met", 8)],
        [2, "Trung tâm VH-TT xã [2]", "TT", V("centres.commune_centre", 1)],
        [3, "TTHTCĐ", "TT", V("centres.learning_centre", 1)],
        [4, "Số CLB (**)", "CLB", V("centre.clubs", 26)],
        [5, "Lượt người tham gia³", "lượt", V("centre.attendance", "7.640", 7640)],
        [],
        ["(1) Gồm cả 03 nhà rông."],
        ["(*) Theo Thông tư 12/2010/TT-BVHTTDL, 08 nhà đạt chuẩn."],
        ["(**) Trong đó 04 CLB thành lập mới năm 2024."],
    ]),),
    (("24750", "Xã Đắk Wer", 2024, None),),
)  # fmt: skip

LETTERS = Forged(
    "PL BC 2025 6 thang dau nam_Quang Phu_Krong No.xlsx",
    (Sheet("PL", [
        *head("HUYỆN KRÔNG NÔ", "XÃ QUẢNG PHÚ", "PHỤ LỤC SỐ LIỆU", "(Kèm theo Báo cáo kết quả 6 tháng đầu năm 2025)"),
        ["STT", "Nội dung", "ĐVT", "Thực hiện"],
        ["I", "Thư viện"],
        [1, "Hệ thống thư viện, tủ sách"],
        ["a", "Thư viện cấp xã", "cái", V("libraries.commune", 1)],
        ["", "- Có dịch vụ phục vụ HTSĐ", "cái", V("libraries.commune.service", 1)],
        ["", "- Có ứng dụng CNTT, CĐS", "cái", V("libraries.commune.digital", 0)],
        ["b", "Tủ sách thôn, bon", "cái", V("libraries.village", 6)],
        ["", "- Có dịch vụ phục vụ HTSĐ", "cái", V("libraries.village.service", 4)],
        ["c", "Thư viện trường học", "cái", V("libraries.general_school", 5)],
        ["", "- Có dịch vụ phục vụ HTSĐ", "cái", V("libraries.general_school.service", 3)],
        ["", "- Có ứng dụng CNTT, CĐS", "cái", V("libraries.general_school.digital", 2)],
        [2, "Kết quả phục vụ"],
        ["a", "Lượt bạn đọc", "lượt", V("library.visits", 5230)],
        ["b", "Lượt sách luân chuyển", "lượt", V("library.loans", 6120)],
        ["II", "Bảo tàng, nhà truyền thống"],
        [1, "Số nhà truyền thống", "nhà", V("museums", 1)],
        ["", "Trong đó có chương trình giáo dục", "nhà", V("museums.education", 1)],
        [2, "Lượt khách tham quan", "lượt", V("museum.visitors", 640)],
        ["", "Trong đó khách đến học tập, nghiên cứu", "lượt", V("museum.learning_visitors", 210)],
        ["III", "Tuyên truyền, phổ biến"],
        [1, "Số buổi tuyên truyền", "buổi", V("event.sessions", 8)],
        [2, "Số lượt người tham dự", "lượt", V("event.attendance", 720)],
    ]),),
    (("24712", "Xã Quảng Phú", 2025, 1),),
)  # fmt: skip

TITLES = Forged(
    "xa Minh Quang (Ba Vi) bao cao 2024.xlsx",
    (Sheet("Sheet1", [
        ["UBND XÃ MINH QUANG - HUYỆN BA VÌ"], ["SỐ LIỆU NĂM 2024"],
        ["TT", "Tiêu chí", "Kết quả"],
        [1, "Số đầu sách", 3200],
        [2, "Số bản sách", V("library.stock", 7400)],
        [3, "Lượt mượn sách", V("library.loans", 4300)],
        [4, "Sách bổ sung mới (bản)", 210],
        [5, "Tổng số thư viện, tủ sách", 9],
        [6, "Số máy tính", 6],
    ]),),
    (("09700", "Xã Minh Quang", 2024, None),),
)  # fmt: skip

APPROXIMATE = Forged(
    "Hoa Bac 2024.xlsx",
    (Sheet("So lieu", [
        ["UBND xã Hòa Bắc - huyện Hòa Vang"], ["Báo cáo năm 2024"],
        ["Chỉ tiêu", "ĐVT", "Số liệu"],
        ["Thư viện xã", "TV", V("libraries.commune", 1)],
        ["Lượt bạn đọc", "lượt", V("library.visits", "khoảng 3.000", None, fault=TEXT, accept=(3000,))],
        ["Lượt khách tham quan nhà truyền thống", "lượt", V("museum.visitors", "500 - 600", None, fault=TEXT)],
        ["Số câu lạc bộ", "CLB", V("centre.clubs", "15/15", None, fault=TEXT, accept=(15,))],
        ["Thẻ bạn đọc", "thẻ", V("library.cards", "> 200", None, fault=TEXT)],
        ["Số bản sách", "bản", V("library.stock", "3.2", None, fault=Fault(ERROR, "decimal-count"))],
        ["Nhà văn hóa thôn", "nhà", V("centres.village_house", "7/8", None, fault=TEXT)],
    ]),),
    (("20293", "Xã Hòa Bắc", 2024, None),),
)  # fmt: skip

BOOKS = (SENTENCES, PARTS_ONLY, ZEROS, FOOTNOTES, LETTERS, TITLES, APPROXIMATE)
