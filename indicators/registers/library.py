"""Register 1: libraries, reading rooms and book collections, one row per place, and the figures that follow from its rows."""

from indicators.registers.library_types import TYPES
from indicators.words import Column, ColumnKind, FacilityType, Input, Kind, Register, Tally, Text

COPIES, VISITS, CARDS = Text("bản", "copies"), Text("lượt", "visits"), Text("thẻ", "cards")
USE = Text("Lượt sử dụng", "Visits")
CARD_GROUP = Text("Thẻ bạn đọc", "Reader cards")
STOCK_GROUP = Text("Tài liệu", "Holdings")


def count(code: str, name: Text, unit: Text, nature: Kind, definition: Text, *synonyms: str, **more: object) -> Column:
    return Column(code=code, name=name, kind=ColumnKind.COUNT, unit=unit, nature=nature, definition=definition,
                  synonyms=synonyms, **more)  # type: ignore[arg-type]  # fmt: skip


COLUMNS = (
    Column(
        code="name", kind=ColumnKind.TEXT, required=True,
        name=Text("Tên thư viện, phòng đọc, tủ sách", "Name of the library, reading room or book collection"),
        definition=Text("Tên đang dùng; mỗi nơi ghi một dòng, không ghi trùng tên và loại hình.",
                        "The name in use; one row a place, no two rows with the same name and type."),
        synonyms=("tên thư viện", "tên TV/ tủ sách", "tên TV", "tên đơn vị thư viện"),
    ),
    Column(
        code="type", kind=ColumnKind.TYPE, required=True, name=Text("Loại hình", "Type"),
        definition=Text("Chọn một loại hình trong danh sách.", "Choose one type from the list."),
        synonyms=("loại thư viện", "loại hình thư viện", "loại"),
    ),
    Column(
        code="place", kind=ColumnKind.TEXT,
        name=Text("Thôn, làng, tổ dân phố / đơn vị quản lý", "Village or managing body"),
        definition=Text("Thôn, làng, tổ dân phố nơi đặt thư viện hoặc đơn vị quản lý.",
                        "The village where it stands, or the body that runs it."),
        synonyms=("thôn, đơn vị quản lý", "làng/ đơn vị", "địa điểm", "đơn vị quản lý", "địa chỉ"),
    ),
    Column(
        code="service", kind=ColumnKind.FLAG,
        name=Text("Có dịch vụ phục vụ học tập suốt đời", "Offers services for lifelong learning"),
        definition=Text("Ghi x nếu trong kỳ có ít nhất một dịch vụ phục vụ học tập suốt đời; để trống nếu không.",
                        "Write x when at least one service for lifelong learning ran in the period; leave blank when none."),
        synonyms=("có dịch vụ phục vụ HTSĐ", "phục vụ HTSĐ", "có DV phục vụ HTSĐ", "dịch vụ HTSĐ"),
    ),
    Column(
        code="digital", kind=ColumnKind.FLAG,
        name=Text("Có ứng dụng CNTT, chuyển đổi số", "Uses IT, digital transformation"),
        definition=Text("Ghi x nếu có ứng dụng công nghệ thông tin, chuyển đổi số trong quản lý hoặc phục vụ.",
                        "Write x when IT or digital transformation is used in management or service."),
        synonyms=("ứng dụng CNTT", "có ứng dụng CNTT, CĐS", "có ƯD CNTT, CĐS", "ứng dụng CNTT, CĐS"),
    ),
    count("open_sessions", Text("Số buổi mở cửa", "Opening sessions"), Text("buổi", "sessions"), Kind.FLOW,
          Text("Số buổi mở cửa phục vụ trong kỳ.", "Sessions open to readers in the period."), "buổi mở cửa", "số buổi phục vụ"),
    count("visits_onsite", Text("Lượt sử dụng tại chỗ", "On-site visits"), VISITS, Kind.FLOW,
          Text("Mỗi lần một người đến đọc, mượn, học tại thư viện tính một lượt.",
               "Each time a person comes to read, borrow or study counts once."),
          "tại chỗ", "tại TV", "lượt bạn đọc tại chỗ", "tại thư viện", group=USE),
    count("visits_mobile", Text("Lượt sử dụng lưu động", "Mobile visits"), VISITS, Kind.FLOW,
          Text("Lượt người được phục vụ ngoài thư viện (xe lưu động, luân chuyển).",
               "People served outside the library (mobile library, circulating collections)."),
          "lưu động", "phục vụ lưu động", group=USE),
    count("visits_online", Text("Lượt truy cập, sử dụng trực tuyến", "Online visits"), VISITS, Kind.FLOW,
          Text("Lượt truy cập, sử dụng dịch vụ qua mạng.", "Visits to and uses of services online."),
          "trực tuyến", "qua mạng", "online", "truy cập trực tuyến", group=USE),
    count("cards_valid", Text("Số thẻ bạn đọc còn hiệu lực", "Valid reader cards"), CARDS, Kind.STOCK,
          Text("Thẻ còn hiệu lực tại thời điểm cuối kỳ.", "Cards valid at the end of the period."),
          "còn hiệu lực", "thẻ còn hạn", "thẻ bạn đọc còn giá trị", "thẻ còn hiệu lực", group=CARD_GROUP),
    count("cards_child", Text("Trong đó: thẻ thiếu nhi", "Of which: children's cards"), CARDS, Kind.STOCK,
          Text("Thẻ của bạn đọc dưới 16 tuổi; không lớn hơn số thẻ còn hiệu lực.",
               "Cards of readers under 16; never more than the valid cards."),
          "trong đó thiếu nhi", "thiếu nhi", "thẻ thiếu nhi", at_most="cards_valid", group=CARD_GROUP),
    count("stock", Text("Vốn tài liệu hiện có", "Holdings"), COPIES, Kind.STOCK,
          Text("Số bản sách, báo, tạp chí, tài liệu khác có tại cuối kỳ; đếm bản, không đếm đầu sách.",
               "Copies of books, periodicals and other documents held at the end of the period; copies, not titles."),
          "hiện có", "số bản sách", "vốn tài liệu", "tổng số bản sách", group=STOCK_GROUP),
    count("added", Text("Tài liệu bổ sung trong kỳ", "Documents added"), COPIES, Kind.FLOW,
          Text("Số bản mua, nhận tặng, nhận luân chuyển về trong kỳ.", "Copies bought, donated or received in the period."),
          "bổ sung trong kỳ", "sách mới", "bổ sung", "tài liệu bổ sung", at_most="stock", soft=True, group=STOCK_GROUP),
    count("loans", Text("Lượt luân chuyển tài liệu", "Loans"), Text("lượt", "loans"), Kind.FLOW,
          Text("Lượt tài liệu được mượn về, đọc tại chỗ hoặc luân chuyển trong kỳ.",
               "Documents lent, read on site or circulated in the period."),
          "lượt luân chuyển", "lượt sách luân chuyển", "luân chuyển sách", "lượt mượn"),
    Column(code="note", kind=ColumnKind.TEXT, name=Text("Ghi chú", "Note"),
           definition=Text("Nội dung cần giải thích thêm.", "Anything that needs explaining.")),
)  # fmt: skip

REGISTER = Register(
    code="library",
    sheet="1. Thư viện",
    name=Text("Thư viện, phòng đọc, tủ sách", "Libraries, reading rooms and book collections"),
    row_name=Text("thư viện", "libraries"),
    types=TYPES,
    columns=COLUMNS,
    synonyms=("thư viện", "danh sách thư viện", "bảng kê thư viện", "TV"),
)

PLACES = Text("thư viện", "libraries")


def by_type(kind: FacilityType) -> tuple[Input, Input, Input]:
    """The three figures of a type: how many places, how many with the service, how many digital."""
    whole = f"libraries.{kind.code}"
    return (
        Input(
            code=whole, name=kind.name, unit=PLACES, kind=Kind.STOCK, tally=Tally(register="library", types=(kind.code,)),
            definition=Text("Số nơi đang hoạt động tại cuối kỳ.", "Places in operation at the end of the period."),
            synonyms=kind.synonyms,
        ),
        Input(
            code=f"{whole}.service", unit=PLACES, kind=Kind.STOCK, part_of=whole,
            name=Text("{whole} có dịch vụ phục vụ học tập suốt đời", "{whole} with services for lifelong learning").fill(whole=kind.name),
            definition=Text("Số nơi có ít nhất một dịch vụ phục vụ học tập suốt đời trong kỳ.",
                            "Places with at least one service for lifelong learning in the period."),
            tally=Tally(register="library", types=(kind.code,), flags=("service",)),
        ),
        Input(
            code=f"{whole}.digital", unit=PLACES, kind=Kind.STOCK, part_of=whole,
            name=Text("{whole} có ứng dụng CNTT, chuyển đổi số", "{whole} with digital transformation").fill(whole=kind.name),
            definition=Text("Số nơi có ứng dụng công nghệ thông tin, chuyển đổi số.", "Places that use IT or digital transformation."),
            tally=Tally(register="library", types=(kind.code,), flags=("digital",)),
        ),
    )  # fmt: skip


def summed(code: str, name: Text, unit: Text, kind: Kind, columns: tuple[str, ...], definition: Text, *synonyms: str,
           part_of: str | None = None) -> Input:  # fmt: skip
    return Input(code=code, name=name, unit=unit, kind=kind, definition=definition, synonyms=synonyms, part_of=part_of,
                 tally=Tally(register="library", columns=columns))  # fmt: skip


INPUTS = (
    *(entry for kind in TYPES for entry in by_type(kind)),
    summed("library.visits", Text("Lượt người sử dụng thư viện", "Library visits"), VISITS, Kind.FLOW,
           ("visits_onsite", "visits_mobile", "visits_online"),
           Text("Tại chỗ, lưu động và trực tuyến cộng lại.", "On-site, mobile and online visits together."),
           "lượt bạn đọc", "lượt người sử dụng TV", "lượt bạn đọc trong kỳ", "lượt sử dụng thư viện"),
    summed("library.visits_online", Text("Trong đó: lượt sử dụng trực tuyến", "Of which: online visits"), VISITS, Kind.FLOW,
           ("visits_online",), Text("Lượt truy cập, sử dụng dịch vụ qua mạng.", "Visits to and uses of services online."),
           "trực tuyến", "lượt truy cập trực tuyến", part_of="library.visits"),
    summed("library.cards", Text("Thẻ bạn đọc còn hiệu lực", "Valid reader cards"), CARDS, Kind.STOCK, ("cards_valid",),
           Text("Thẻ còn hiệu lực tại cuối kỳ.", "Cards valid at the end of the period."),
           "thẻ bạn đọc còn giá trị", "thẻ thư viện", "thẻ còn hạn", "số thẻ thư viện đang còn hiệu lực"),
    summed("library.stock", Text("Vốn tài liệu", "Holdings"), COPIES, Kind.STOCK, ("stock",),
           Text("Số bản tài liệu có tại cuối kỳ; đếm bản, không đếm đầu sách.", "Copies held at the end of the period, not titles."),
           "số bản sách", "vốn tài liệu (bản)", "tổng số bản sách"),
    summed("library.loans", Text("Lượt luân chuyển tài liệu", "Loans"), Text("lượt", "loans"), Kind.FLOW, ("loans",),
           Text("Lượt tài liệu được mượn, đọc, luân chuyển trong kỳ.", "Documents lent, read or circulated in the period."),
           "lượt luân chuyển", "lượt sách luân chuyển"),
)  # fmt: skip
