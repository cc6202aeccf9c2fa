"""Why the store refuses, in sentences for people. Faults of a sheet are values of data/sheets/model, never these."""

from data.sheets.model import Problem, Question
from indicators.words import Text


class StoreError(RuntimeError):
    """The store cannot do what was asked; `text` is the sentence for people, str() shows it in both languages."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.vi}\n{text.en}")
        self.text = text


class NotReady(StoreError):  # noqa: N818 - a state of the reading, not a failure
    """A reading that may not be kept yet: what has to be mended (problems) and answered (questions) first."""

    def __init__(self, problems: tuple[Problem, ...], questions: tuple[Question, ...] = ()) -> None:
        super().__init__(
            Text(
                "Chưa ghi được: còn {errors} lỗi phải sửa và {questions} câu hỏi phải trả lời.",
                "Nothing was kept: {errors} errors to mend and {questions} questions to answer first.",
            ).fill(errors=len(problems), questions=len(questions))
        )
        self.problems = problems
        self.questions = questions


BUSY = Text(
    "Kho số liệu {path} đang được một chương trình khác mở. Đóng chương trình đó (hoặc cửa sổ Bảng chỉ số khác) rồi mở lại.",
    "Another program has the store {path} open. Close it (or the other dashboard) and open again.",
)
UNREADABLE = Text(
    "Không mở được kho số liệu {path}: {why}. Khôi phục từ thư mục backups cạnh kho, hoặc kiểm tra đường dẫn.",
    "The store {path} cannot be opened: {why}. Restore it from the folder backups beside it, or check the path.",
)
NEWER = Text(
    "Kho số liệu {path} thuộc phiên bản mới hơn (cấu trúc {found}, chương trình này biết đến {known}). Hãy cập nhật chương trình.",
    "The store {path} belongs to a newer version (schema {found}, this program knows up to {known}). Update the program.",
)
LOST_TAIL = Text(
    "Kho số liệu {path} thiếu những lần ghi cuối: nhật ký dừng ở số {found}, lẽ ra đến số {known}. Khôi phục bản sao lưu; "
    "nếu chấp nhận mất, đổi tên tệp {head} rồi mở lại và nạp lại các tệp sau đó.",
    "The store {path} has lost its last entries: the journal stops at {found}, it had reached {known}. Restore a backup; "
    "to accept the loss, rename {head}, open again and load the later files again.",
)
CHANGED_HISTORY = Text(
    "Nhật ký của kho {path} không khớp với dấu lưu ngoài kho ở số {number}: lịch sử đã bị sửa. Khôi phục bản sao lưu.",
    "The journal of {path} does not match the mark kept outside at number {number}: history was altered. Restore a backup.",
)
STOPPED = Text(
    "Kho số liệu đã dừng ghi ({why}). Kiểm tra dung lượng đĩa rồi khởi động lại chương trình; các lần ghi đã xong vẫn còn.",
    "The store has stopped writing ({why}). Check the disk space and start again; what was committed is kept.",
)
OVERLOADED = Text(
    "Kho số liệu đang bận ghi, chưa ghi được. Hãy thử lại sau ít phút.",
    "The store is busy with other commits; nothing was kept. Try again in a few minutes.",
)
UNKNOWN_FILE = Text("Không có tệp {sha256} trong kho.", "The store holds no file {sha256}.")
DAMAGED_FILE = Text(
    "Tệp {sha256} trong kho đã bị thay đổi: nội dung không còn khớp mã SHA-256. Khôi phục từ bản sao lưu.",
    "The stored file {sha256} was altered: its bytes no longer match their SHA-256. Restore it from a backup.",
)
UNKNOWN_SUBMISSION = Text("Không có lần nộp {submission}.", "There is no submission {submission}.")
NOT_LIVE = Text(
    "Lần nộp {submission} đang ở trạng thái “{state}”, không thể thu hồi.",
    "Submission {submission} is “{state}” and cannot be withdrawn.",
)
