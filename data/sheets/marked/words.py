"""The words and colours of what is given back: how grave a fault is, the headings of the list, what to do next."""

from enum import StrEnum

from indicators.words import Text


class Level(StrEnum):
    """Gravest first. A question is answered on the page of sending, the others are mended in the sheet."""

    ERROR = "error"
    QUESTION = "question"
    WARNING = "warning"
    NOTICE = "notice"

    @property
    def label(self) -> Text:
        return LABELS[self]

    @property
    def colour(self) -> str:
        """RRGGBB of the cell's fill; black text on it keeps a contrast of at least 14."""
        return COLOURS[self]


LABELS = {
    Level.ERROR: Text("✕ Lỗi", "✕ Error"),
    Level.QUESTION: Text("? Câu hỏi", "? Question"),
    Level.WARNING: Text("! Cảnh báo", "! Warning"),
    Level.NOTICE: Text("• Lưu ý", "• Notice"),
}
COLOURS = {
    Level.ERROR: "F9C9BD",
    Level.QUESTION: "E3D7F4",
    Level.WARNING: "FCE5A6",
    Level.NOTICE: "D3E5F8",
}
COUNTS = {
    Level.ERROR: Text("✕ {count} lỗi: phải sửa", "✕ errors: {count}, to be mended"),
    Level.QUESTION: Text("? {count} câu hỏi: cần trả lời", "? questions: {count}, to be answered"),
    Level.WARNING: Text("! {count} cảnh báo: sửa hoặc nêu lý do", "! warnings: {count}, mend or give a reason"),
    Level.NOTICE: Text("• {count} lưu ý: để biết", "• notices: {count}, for information"),
}

AUTHOR = Text("Kiểm tra số liệu", "Data check")
TITLE = Text("KẾT QUẢ KIỂM TRA SỐ LIỆU", "RESULT OF THE DATA CHECK")
FILE = Text("Tệp: {file}", "File: {file}")
PART = Text("{unit} – {period}", "{unit} – {period}")
PARTS = Text("Đơn vị, kỳ: {parts}", "Unit and period: {parts}")
MORE_PARTS = Text("và {count} phần khác", "and {count} more")
NO_UNIT = Text("chưa rõ đơn vị", "unit not known")
NO_PERIOD = Text("chưa rõ kỳ báo cáo", "period not known")
WHOLE_FILE = Text("Cả tệp", "Whole file")
NEXT_MARKED = Text(
    "Ô có vấn đề đã được tô màu và ghi chú ngay trong tệp này: bấm vào địa chỉ ở cột Ô để tới ô, sửa, lưu rồi gửi lại chính tệp này.",
    "The cells concerned are coloured and commented in this file: follow the address in column Cell, mend it, save and send this file again.",
)
NEXT_LISTED = Text(
    "Mở tệp đã gửi, tìm ô theo tên trang và địa chỉ dưới đây, sửa, lưu rồi gửi lại tệp đó.",
    "Open the file that was sent, find the cells by sheet and address below, mend them, save and send that file again.",
)
NEXT_NOTHING = Text(
    "Không có lỗi, cảnh báo hay câu hỏi nào; không cần làm gì thêm với tệp này.",
    "There are no errors, warnings or questions; nothing more needs to be done with this file.",
)
HEADINGS = (
    Text("STT", "No."),
    Text("Mức độ", "Severity"),
    Text("Trang", "Sheet"),
    Text("Ô", "Cell"),
    Text("Tiêu đề", "Heading"),
    Text("Giá trị trong ô", "Value found"),
    Text("Sai ở đâu", "What is wrong"),
    Text("Cần làm gì", "What to do"),
)
ANSWER = Text(
    "Trả lời câu hỏi này trên trang nộp báo cáo; câu trả lời được ghi nhớ cho lần sau.",
    "Answer this question on the page of sending; the answer is remembered.",
)
ANSWERS = Text(
    "Trả lời câu hỏi này trên trang nộp báo cáo; câu trả lời được ghi nhớ cho lần sau. Có thể là: {choices}.",
    "Answer this question on the page of sending; the answer is remembered. It may be: {choices}.",
)
REMEDY = Text("Cần làm: {remedy}", "To do: {remedy}")
AND_CELLS = Text("{cell} và {cells}", "{cell} and {cells}")
NOT_LISTED = Text(
    "Còn {count} vấn đề khác chưa liệt kê: sửa các vấn đề trên rồi gửi lại để xem tiếp.",
    "{count} more are not listed: mend the ones above and send again to see them.",
)
NOT_MARKED = Text(
    "Chỉ tô màu {limit} ô đầu tiên; còn {count} ô khác chưa được tô màu và ghi chú.",
    "Only the first {limit} cells are coloured; {count} more are neither coloured nor commented.",
)
