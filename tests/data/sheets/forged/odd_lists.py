"""Lists of places as they grow by hand: sums in section rows, subtotals, years side by side, closed places, doubtful types."""

from tests.data.sheets.forged.making import Ask, Forged, Place, Sheet, V

MINE = (("02701", "Xã Y Tý", 2024, None),)
HEAD = [["UBND XÃ Y TÝ, HUYỆN BÁT XÁT"], ["DANH SÁCH THƯ VIỆN, TỦ SÁCH NĂM 2024"]]
TITLES = ["STT", "Tên thư viện, tủ sách", "Loại hình", "Có dịch vụ phục vụ HTSĐ", "Lượt sử dụng tại chỗ", "Số bản sách"]
COLUMNS = (None, "name", "type", "service", "visits_onsite", "stock")
COMMUNE = Place("library", "commune", COLUMNS, (1, "Thư viện xã Y Tý", "Thư viện xã", "x", 1000, 5000))
VILLAGE = Place("library", "village", COLUMNS, (2, "Tủ sách thôn Lao Chải", "Tủ sách thôn", None, 200, 600))
SCHOOL = Place(
    "library", "general_school", COLUMNS, (3, "Thư viện Trường Tiểu học Y Tý", "TV trường học", "x", 1500, 2000)
)


def listed(file: str, *rows: object, head: list[str] | None = None, **more: object) -> Forged:
    sheet = Sheet("DS", [*HEAD, head or TITLES, *rows])
    return Forged(file, (sheet,), MINE, layout="register", **more)  # type: ignore[arg-type]


SUMMED = listed(
    "Y Ty DS TV co cong muc.xlsx",
    ["I", "Thư viện xã", None, 1, 1000, 5000], COMMUNE, ["II", "Tủ sách thôn", None, 0, 200, 600], VILLAGE,
    ["III", "Thư viện trường học", None, 1, 1500, 2000], SCHOOL, [None, "Tổng cộng", None, 2, 2700, 7600],
)  # fmt: skip
SUMMED_BARE = listed(
    "Y Ty DS TV muc khong so.xlsx",
    [None, "Thư viện cấp xã", None, None, 1000, 5000], COMMUNE, [None, "Tủ sách thôn, bản", None, None, 200, 600], VILLAGE,
)  # fmt: skip
VILLAGES = tuple(
    Place("library", "village", COLUMNS, (number, f"Tủ sách thôn {name}", "Tủ sách thôn", None, 100, 300))
    for number, name in ((2, "Lao Chải"), (3, "Sín Chải"))
)
SUBTOTALS = listed(
    "Y Ty DS TV cong tung loai.xlsx",
    COMMUNE, *VILLAGES, [None, "Cộng thư viện thôn", None, None, 200, 600], [None, "Toàn xã", None, None, 1200, 5600],
)  # fmt: skip
OF_WHICH = listed(
    "Y Ty DS TV trong do.xlsx",
    COMMUNE, VILLAGE, [None, "Tổng cộng", None, 1, 1200, 5600], [None, "Trong đó: ngoài nhà trường", None, 1, 1200, 5600],
)  # fmt: skip
YEAR_COLUMNS = ("name", "type", None, "visits_onsite", "stock")
YEARS = listed(
    "Y Ty DS TV hai nam.xlsx",
    Place("library", "commune", (None, *YEAR_COLUMNS), (1, "Thư viện xã Y Tý", "Thư viện xã", 950, 1000, 5000)),
    Place("library", "village", (None, *YEAR_COLUMNS), (2, "Tủ sách thôn Lao Chải", "Tủ sách thôn", 180, 200, 600)),
    head=["STT", "Tên thư viện", "Loại hình", "Lượt sử dụng tại chỗ năm 2023", "Lượt sử dụng tại chỗ năm 2024", "Số bản sách"],
)  # fmt: skip
CLOSED = listed(
    "Y Ty DS TV giai the.xlsx",
    COMMUNE, VILLAGE, [3, Ask("Tủ sách thôn Sín Chải (đã giải thể)", "giải thể"), "Tủ sách thôn", None, 0, 0],
    unscored=("libraries.village", "libraries.village.service"), open_places=True,
)  # fmt: skip
CONTRADICTION = listed(
    "Y Ty DS TV sai loai hinh.xlsx",
    COMMUNE, VILLAGE, [3, "Thư viện Trường Tiểu học Y Tý", Ask("Điểm BĐ-VHX", "Trường Tiểu học Y Tý"), "x", 1500, 2000],
    unscored=("libraries.general_school", "libraries.general_school.service", "libraries.post_office", "libraries.post_office.service",
              "library.visits", "library.stock"), open_places=True,
)  # fmt: skip

EVENT = (None, "name", None, "sessions", "attendance")
SHORT_DATES = Forged(
    "Su kien Y Ty 2024.xlsx",
    (Sheet("SK", [
        HEAD[0], ["HOẠT ĐỘNG TUYÊN TRUYỀN NĂM 2024"], ["STT", "Tên sự kiện", "Thời gian", "Số buổi", "Số người tham dự"],
        Place("event", None, EVENT, (1, "Ngày Sách và Văn hóa đọc Việt Nam", "21/4", 1, 200)),
        Place("event", None, EVENT, (2, "Tuần lễ hưởng ứng học tập suốt đời", "1-7/10", 2, 300)),
        Place("event", None, EVENT, (3, "Ngày Di sản văn hóa Việt Nam", "23.11", 1, 90)),
    ]),), MINE, layout="register",
)  # fmt: skip


def table(
    file: str, unit: str, title: str, part: tuple[str, str, int, int | None], *rows: list[object], **more: object
) -> Forged:
    sheet = Sheet("BC", [[unit], [title], ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"], *rows])
    return Forged(file, (sheet,), (part,), **more)  # type: ignore[arg-type]


FEW = ([1, "Lượt bạn đọc", "lượt", V("library.visits", 3400)], [2, "Số bản sách", "bản", V("library.stock", 5200)])
TERM = table("bc ky II.xlsx", "UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "BÁO CÁO KỲ II/2024", ("02701", "Xã Y Tý", 2024, 2), *FEW)
TOWN = table(
    "bc nam.xlsx", "UBND XÃ ĐƯỜNG LÂM, THỊ XÃ SƠN TÂY", "BÁO CÁO NĂM 2024", ("09592", "Xã Đường Lâm", 2024, None), *FEW
)
SHORT = table("bc p.xlsx", "UBND P. LÊ LỢI, TP. VINH", "BÁO CÁO NĂM 2024", ("16669", "Phường Lê Lợi", 2024, None), *FEW)
SHORT_TOWN = table(
    "bc tt.xlsx", "UBND TT. ĐỒNG VĂN, H. ĐỒNG VĂN", "BÁO CÁO NĂM 2024", ("00721", "Thị trấn Đồng Văn", 2024, None), *FEW
)
THOUSANDS = table(
    "Y Ty nghin luot.xlsx", "UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "BÁO CÁO NĂM 2024", MINE[0],
    [1, "Lượt bạn đọc", "nghìn lượt", V("library.visits", "3,4", 3400)], [2, "Dân số (nghìn người)", "", V("population", 5.1, 5100)],
    [3, "Số bản sách", "bản", V("library.stock", 5200)],
)  # fmt: skip
SECTIONS = table(
    "Y Ty theo muc.xlsx", "UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "BÁO CÁO NĂM 2024", MINE[0],
    ["I", "Thư viện công cộng cấp xã"], [1, "Tổng số", "TV", V("libraries.commune", 1)], [2, "Có dịch vụ phục vụ HTSĐ", "TV", V("libraries.commune.service", 1)],
    ["II", "Thư viện trường học"], [1, "Tổng số", "TV", V("libraries.general_school", 4)], [2, "Có dịch vụ phục vụ HTSĐ", "TV", V("libraries.general_school.service", 3)],
    ["III", "Nhà văn hóa thôn"], [1, "Tổng số", "nhà", V("centres.village_house", 9)], [2, "Lượt người tham gia", "lượt", V("centre.attendance", 5000)],
)  # fmt: skip
NO_SUBJECT = table(
    "Y Ty khong ro.xlsx", "UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "BÁO CÁO NĂM 2024", MINE[0], *FEW,
    [3, "Nhà văn hóa thôn", "nhà", V("centres.village_house", 9)], [4, Ask("Lượt người tham dự"), "lượt", 800], [5, Ask("Số lượt khách"), "lượt", 75],
)  # fmt: skip
SUM_SCHOOLS = table(
    "Y Ty truong hoc.xlsx", "UBND XÃ Y TÝ, HUYỆN BÁT XÁT", "BÁO CÁO NĂM 2024", MINE[0], *FEW,
    [3, "Thư viện trường học", "TV", V("libraries.general_school", 5)], ["", "- Mầm non", "TV", 1], ["", "- Tiểu học", "TV", 2],
    ["", "- THCS", "TV", 2],
)  # fmt: skip

BOOKS = (
    SUMMED,
    SUMMED_BARE,
    SUBTOTALS,
    OF_WHICH,
    YEARS,
    CLOSED,
    CONTRADICTION,
    SHORT_DATES,
    TERM,
    TOWN,
    SHORT,
    SHORT_TOWN,
    THOUSANDS,
    SECTIONS,
    NO_SUBJECT,
    SUM_SCHOOLS,
)
