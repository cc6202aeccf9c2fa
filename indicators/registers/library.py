"""Register 1: libraries, reading rooms and book collections, one row per place, and the figures that follow from its rows."""

from indicators.registers.library_columns import CARDS, COLUMNS, COPIES, VISITS
from indicators.registers.library_types import TYPES
from indicators.words import FacilityType, Input, Kind, Register, Tally, Text

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
           "lượt bạn đọc", "lượt người sử dụng TV", "lượt bạn đọc trong kỳ", "lượt sử dụng thư viện",
                  "lượt người sử dụng", "lượt sử dụng",
                  "tổng số lượt người sử dụng thư viện (tại chỗ, lưu động, trực tuyến)",
                  "lượt bạn đọc (cả lưu động, trực tuyến)", "lượt bạn đọc đến thư viện", "lượt người đến thư viện",
                  "lượt phục vụ bạn đọc", "lượt bạn đọc sử dụng thư viện", "lượt người đọc", "lượt bạn đọc được phục vụ",
                  "lượt sử dụng TV, tủ sách", "lượt người sử dụng TV, tủ sách",
                  "lượt người sử dụng thư viện, phòng đọc, tủ sách", "lượt người được phục vụ",
                  "lượt người sử dụng dịch vụ thư viện", "lượt độc giả", "lượt bạn đọc của thư viện, tủ sách", "lượt người đến thư viện, tủ sách", "lượt bạn đọc thư viện, tủ sách", "lượt bạn đọc đến thư viện, tủ sách", "bạn đọc (lượt)", "lượt người dùng thư viện"),
    summed("library.visits_online", Text("Trong đó: lượt sử dụng trực tuyến", "Of which: online visits"), VISITS, Kind.FLOW,
           ("visits_online",), Text("Lượt truy cập, sử dụng dịch vụ qua mạng.", "Visits to and uses of services online."),
           "trực tuyến", "lượt truy cập trực tuyến",
                  "lượt sử dụng trực tuyến", "truy cập trực tuyến", "qua mạng", "lượt trực tuyến", "sử dụng trực tuyến",
                  "lượt truy cập qua mạng", "sử dụng qua mạng", "truy cập online", "lượt bạn đọc trực tuyến", "online", "bạn đọc trực tuyến", "lượt truy cập",
                  "lượt người sử dụng trực tuyến", "lượt online", "lượt sử dụng qua mạng",
                  "lượt truy cập, sử dụng trực tuyến", part_of="library.visits"),
    summed("library.cards", Text("Thẻ bạn đọc còn hiệu lực", "Valid reader cards"), CARDS, Kind.STOCK, ("cards_valid",),
           Text("Thẻ còn hiệu lực tại cuối kỳ.", "Cards valid at the end of the period."),
           "thẻ bạn đọc còn giá trị", "thẻ thư viện", "thẻ còn hạn", "số thẻ thư viện đang còn hiệu lực",
                  "thẻ còn hiệu lực", "thẻ bạn đọc còn hạn", "số thẻ thư viện đang còn hạn", "thẻ bạn đọc",
                  "thẻ thư viện còn hạn", "thẻ thư viện còn hiệu lực", "số thẻ", "thẻ còn giá trị",
                  "thẻ thư viện còn giá trị", "thẻ bạn đọc đang còn hiệu lực", "thẻ bạn đọc còn giá trị sử dụng",
                  "thẻ thư viện còn giá trị sử dụng", "thẻ còn giá trị sử dụng", "thẻ bạn đọc còn hạn sử dụng", "thẻ thư viện còn hạn sử dụng"),
    summed("library.stock", Text("Vốn tài liệu", "Holdings"), COPIES, Kind.STOCK, ("stock",),
           Text("Số bản tài liệu có tại cuối kỳ; đếm bản, không đếm đầu sách.", "Copies held at the end of the period, not titles."),
           "số bản sách", "vốn tài liệu (bản)", "tổng số bản sách",
                  "tổng số bản sách hiện có", "bản sách hiện có", "vốn tài liệu hiện có", "số bản tài liệu",
                  "tài liệu hiện có", "sách hiện có (bản)", "vốn tài liệu thư viện", "số sách (bản)", "tổng số bản tài liệu",
                  "vốn sách (bản)", "số bản sách, tài liệu", "bản sách, báo", "tổng số bản sách, báo hiện có", "sách (bản)",
                  "vốn tài liệu (bản sách)", "vốn tài liệu (sách, báo)", "tài liệu (bản)",
                  "vốn sách, tài liệu (bản)", "sách hiện có", "sách hiện có trong thư viện", "sách hiện có trong thư viện (bản)", "sách, tài liệu hiện có",
                  "sách, báo hiện có"),
    summed("library.loans", Text("Lượt luân chuyển tài liệu", "Loans"), Text("lượt", "loans"), Kind.FLOW, ("loans",),
           Text("Lượt tài liệu được mượn, đọc, luân chuyển trong kỳ.", "Documents lent, read or circulated in the period."),
           "lượt luân chuyển", "lượt sách luân chuyển",
                  "lượt sách, báo luân chuyển", "lượt luân chuyển sách báo", "luân chuyển sách báo", "luân chuyển sách, báo, tài liệu", "lượt mượn", "luân chuyển sách",
                  "luân chuyển tài liệu", "lượt tài liệu luân chuyển", "lượt luân chuyển sách", "lượt mượn sách",
                  "lượt mượn tài liệu", "lượt luân chuyển sách, tài liệu", "lượt lưu hành tài liệu"),
)  # fmt: skip
