"""The first sheet: whose workbook it is and how it is filled, on one page. It holds no figure and is never read back."""

from data.sheets.template.paper import Paper, protect, set_up_page
from data.sheets.template.stamp import END_MARK, FLAG, GUIDE_SHEET, NOT_ARISING, NOT_COLLECTED
from indicators.words import Period
from indicators.words.unit import Unit

HOW = (
    ("Ghi ở đâu", "Chỉ ghi vào các ô nền vàng nhạt. Biểu 1–4: mỗi nơi, mỗi hoạt động một dòng. Biểu 5: mỗi chỉ tiêu một số."),
    ("Chọn một ô", "Khi chọn ô, phần giải thích hiện ra: đếm gì, không đếm gì, đơn vị tính."),
    (FLAG, "Có. Ghi chữ x vào các cột hỏi “Có …”; để trống nghĩa là không."),
    ("0", "Đã đếm và kết quả bằng không. Số 0 là một số liệu."),
    ("Để trống", "Chưa có số liệu, coi như chưa báo cáo; không được tính là 0."),
    (NOT_COLLECTED, "Ở biểu 5, cột “Nếu không có số liệu”: xã không theo dõi chỉ tiêu này."),
    (NOT_ARISING, "Ở biểu 5, cột “Nếu không có số liệu”: trong kỳ không có để đếm. Ở biểu 1–4: ghi x vào ô “Không phát sinh trong kỳ”."),
    ("Số liệu tổng hợp", "Phần B của biểu 5 chỉ ghi khi không lập danh sách ở biểu 1–4. Ghi cả hai thì lấy theo danh sách."),
    ("Thêm dòng", END_MARK),
    ("Gửi lại", "Lưu tệp dạng .xlsx, giữ nguyên tên các biểu, gửi trên trang Nộp báo cáo."),
)  # fmt: skip


def write_guide(paper: Paper, unit: Unit, period: Period) -> None:
    """Title, identity, the rules of filling and a free line for the deadline."""
    sheet, looks = paper.book.add_worksheet(GUIDE_SHEET), paper.looks
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 72)
    sheet.merge_range(0, 0, 0, 1, "BÁO CÁO SỐ LIỆU HỌC TẬP SUỐT ĐỜI", looks["title"])
    sheet.merge_range(1, 0, 1, 1, "trong thư viện, bảo tàng, nhà văn hóa, câu lạc bộ", looks["subtitle"])
    facts = (("Đơn vị báo cáo", f"{unit.name} (mã {unit.code})"), ("Kỳ báo cáo", period.label.vi))
    for row, (label, value) in enumerate(facts, 3):
        sheet.write_string(row, 0, label, looks["label"])
        sheet.write_string(row, 1, value, looks["label"])
    sheet.write_string(5, 0, "Hạn gửi", looks["label"])
    sheet.write_blank(5, 1, None, looks["entry_text"])
    sheet.merge_range(7, 0, 7, 1, "Cách ghi", looks["head"])
    for row, (label, rule) in enumerate(HOW, 8):
        sheet.set_row(row, 32)
        sheet.write_string(row, 0, label, looks["label"])
        sheet.write_string(row, 1, rule, looks["label"])
    set_up_page(sheet, landscape=False, repeat=None, area=(0, 0, 7 + len(HOW), 1))
    protect(sheet)
