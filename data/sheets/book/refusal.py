"""Every reason for turning a whole file down, each in one plain sentence: what is wrong and what to do.

A refusal is about the file, never about a figure in it; nothing of a refused file is kept but the refusal.
"""

from enum import Enum

from indicators.words import Text


class Refusal(Enum):
    """The reasons; the member's name is the code that travels between processes."""

    EMPTY = Text(
        vi="Tệp rỗng, không có dữ liệu: hãy mở lại bảng, lưu rồi gửi lại.",
        en="The file is empty: open the sheet again, save it and send it once more.",
    )
    NO_SHEET = Text(
        vi="Tệp không có trang tính nào chứa dữ liệu: hãy kiểm tra đã lưu đúng tệp rồi gửi lại.",
        en="No sheet of the file holds any data: check that the right file was saved and send it again.",
    )
    PASSWORD = Text(
        vi="Tệp được đặt mật khẩu nên không đọc được: hãy mở tệp, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu rồi gửi lại.",
        en="The file is protected by a password: open it, remove the password (File › Info › Protect), save and send again.",
    )
    DAMAGED = Text(
        vi="Tệp bị hỏng hoặc tải lên chưa trọn vẹn: hãy mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
        en="The file is damaged or was not sent completely: open it in Excel, save it as .xlsx and send it again.",
    )
    TOO_BIG = Text(
        vi="Bảng tính quá lớn khi mở ra nên không đọc: hãy xóa trang, hàng và cột không dùng, lưu rồi gửi lại.",
        en="The workbook grows too big when opened: delete unused sheets, rows and columns, save and send again.",
    )
    FAR_CELL = Text(
        vi="Trang “{sheet}” có dữ liệu ở ô {cell}, quá xa bảng số liệu: hãy xóa nội dung ô này, lưu rồi gửi lại.",
        en="Sheet “{sheet}” holds data in cell {cell}, too far from the table: clear that cell, save and send again.",
    )
    TOO_MANY_SHEETS = Text(
        vi="Tệp có {count} trang tính, nhiều hơn mức cho phép là {limit}: hãy tách thành nhiều tệp rồi gửi lại.",
        en="The file has {count} sheets, more than the {limit} allowed: split it into several files and send again.",
    )
    TOO_MANY_MERGES = Text(
        vi="Trang “{sheet}” có {count} vùng ô gộp, nhiều hơn mức cho phép là {limit}: hãy bỏ gộp ô, lưu rồi gửi lại.",
        en="Sheet “{sheet}” has {count} merged ranges, more than the {limit} allowed: unmerge them, save and send again.",
    )
    REPEATS = Text(
        vi="Trang “{sheet}” lặp một hàng hoặc ô có dữ liệu quá nhiều lần: hãy xóa các hàng thừa, lưu rồi gửi lại.",
        en="Sheet “{sheet}” repeats a filled row or cell too many times: delete the surplus rows, save and send again.",
    )
    TOO_SLOW = Text(
        vi="Đọc tệp quá lâu (hơn {seconds} giây) nên đã dừng: hãy xóa phần không dùng, lưu thành .xlsx rồi gửi lại.",
        en="Reading took too long (over {seconds} seconds) and was stopped: remove unused parts, save as .xlsx and send again.",
    )
    UNREADABLE = Text(
        vi="Không đọc được tệp này: hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi gửi lại.",
        en="This file cannot be read: open it in Excel, save it as a new .xlsx file and send it again.",
    )
    UNSAFE = Text(
        vi="Tệp chứa thành phần không an toàn nên không được nhận: hãy chép số liệu sang tệp .xlsx mới rồi gửi lại.",
        en="The file holds unsafe parts and is not accepted: copy the figures into a new .xlsx file and send that.",
    )
    PDF = Text(
        vi="Đây là tệp PDF, không phải bảng tính: hãy gửi tệp Excel gốc (.xlsx, .xls, .ods hoặc .csv).",
        en="This is a PDF, not a spreadsheet: send the original workbook (.xlsx, .xls, .ods or .csv).",
    )
    IMAGE = Text(
        vi="Đây là tệp ảnh, không phải bảng tính: hãy gửi tệp Excel gốc (.xlsx, .xls, .ods hoặc .csv).",
        en="This is a picture, not a spreadsheet: send the original workbook (.xlsx, .xls, .ods or .csv).",
    )
    DOCUMENT = Text(
        vi="Đây là văn bản Word hoặc bản trình chiếu: hãy chép bảng số liệu sang Excel, lưu thành .xlsx rồi gửi lại.",
        en="This is a text document or a presentation: copy the table into a workbook, save it as .xlsx and send that.",
    )
    PROGRAM = Text(
        vi="Đây là tệp chương trình, không phải bảng tính, nên không được nhận: hãy gửi tệp Excel gốc.",
        en="This is a program, not a spreadsheet, and is not accepted: send the original workbook.",
    )
    ARCHIVE = Text(
        vi="Đây là tệp nén, không phải bảng tính: hãy giải nén rồi gửi từng bảng tính bên trong.",
        en="This is an archive, not a spreadsheet: unpack it and send the workbooks inside.",
    )
    OTHER_SHEET_FORMAT = Text(
        vi="Bảng tính này lưu ở dạng {format}, chưa đọc được: hãy mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
        en="This workbook is in the {format} format, which is not read: open it in Excel, save it as .xlsx and send again.",
    )
    UNKNOWN = Text(
        vi="Không nhận ra đây là bảng tính: hãy gửi tệp .xlsx, .xls, .ods hoặc .csv.",
        en="This is not recognised as a spreadsheet: send an .xlsx, .xls, .ods or .csv file.",
    )


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error of the program
    """The file is turned down as a whole. reason is the code, text the filled sentence in both languages."""

    def __init__(self, reason: Refusal, **places: object) -> None:
        self.reason = reason
        self.text = reason.value.fill(**places)
        super().__init__(f"{reason.name}: {self.text.en}")
