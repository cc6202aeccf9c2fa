"""The wordings of faults of the file and of single cells: kind → (severity, what is wrong, what to do). Only words stand here."""

from data.checks.rule_wordings import NOTICES, RULES, Wording
from data.checks.table_wordings import TABLES

AT = "Ô {where} – {heading}: "
AT_EN = "Cell {where} – {heading}: "

CELLS: dict[str, Wording] = {
    "refused": ("error", ("{reason}", "{reason}"), ("Chưa lưu gì từ tệp này.", "Nothing of this file is stored.")),
    "not-our-form": (
        "error",
        ("Không phải biểu của chương trình này: “{title}”. Không lấy số liệu nào.",
         "Not a form of this programme: “{title}”. No figure was taken."),
        ("Gửi biểu về thư viện, bảo tàng, thiết chế văn hóa phục vụ học tập suốt đời, hoặc tải biểu mẫu của chương trình.",
         "Send the form on libraries, museums and cultural centres for lifelong learning, or download the programme's form."),
    ),
    "no-table": (
        "error",
        ("Không tìm thấy bảng số liệu nào đọc được trong tệp.", "No table that can be read was found in the file."),
        ("Kiểm tra đã gửi đúng tệp; dòng tiêu đề cột phải nằm ngay trên số liệu.",
         "Check that this is the right file; the headings must stand right above the figures."),
    ),
    "empty-template": (
        "warning",
        ("Biểu chưa điền số liệu nào; không có gì được lưu.", "Nothing is filled in; nothing is stored."),
        ("Điền số liệu rồi gửi lại.", "Fill in the figures and send it again."),
    ),
    "not-a-number": (
        "error",
        (AT + "“{found}” không phải là số.", AT_EN + "“{found}” is not a number."),
        ("Ghi lại bằng chữ số, ví dụ 1200.", "Write it in digits, for example 1200."),
    ),
    "text-for-number": (
        "error",
        (AT + "“{found}” là chữ, không phải số; coi như chưa báo cáo.", AT_EN + "“{found}” is text, not a number; taken as not reported."),
        ("Ghi số liệu; nếu không có thì để trống, nếu bằng không thì ghi 0.", "Write the figure; leave blank if unknown, write 0 if none."),
    ),
    "maybe-zero": (
        "warning",
        (AT + "“{found}” có thể là 0 hoặc chưa có số liệu.", AT_EN + "“{found}” may mean 0 or not known."),
        ("Ghi 0 nếu không có; để trống nếu chưa biết.", "Write 0 if there are none; leave blank if unknown."),
    ),
    "date-for-number": (
        "error",
        (AT + "ô chứa ngày tháng ({found}), không phải số.", AT_EN + "the cell holds a date ({found}), not a number."),
        ("Định dạng ô thành số rồi nhập lại số liệu.", "Format the cell as a number and type the figure again."),
    ),
    "decimal-count": (
        "error",
        (AT + "“{found}” là số lẻ; chỉ tiêu này đếm nguyên.{maybe}", AT_EN + "“{found}” is not whole; this figure counts whole things.{maybe}"),
        ("Ghi lại số nguyên.", "Write a whole number."),
    ),
    "negative": (
        "error",
        (AT + "“{found}” là số âm.", AT_EN + "“{found}” is negative."),
        ("Ghi số từ 0 trở lên.", "Write a number of 0 or more."),
    ),
    "ambiguous-number": (
        "error",
        (AT + "“{found}” có thể đọc hai cách (nghìn hoặc số lẻ).", AT_EN + "“{found}” can be read in two ways (thousands or decimals)."),
        ("Ghi rõ, ví dụ 12345 hoặc 12,3.", "Write it plainly, for example 12345 or 12,3."),
    ),
    "broken-formula": (
        "error",
        (AT + "công thức bị lỗi {found}; mất số liệu.", AT_EN + "the formula is broken ({found}); the figure is lost."),
        ("Sửa công thức hoặc ghi lại con số.", "Mend the formula or type the number."),
    ),
    "formula-not-computed": (
        "warning",
        (AT + "công thức {found} chưa được tính, không có giá trị.", AT_EN + "the formula {found} was never computed and has no value."),
        ("Mở bằng Excel, lưu lại rồi gửi, hoặc ghi thẳng con số.", "Open it in Excel, save and send again, or type the number."),
    ),
    "external-link": (
        "warning",
        (AT + "số lấy từ một tệp khác ({found}).", AT_EN + "the figure is taken from another workbook ({found})."),
        ("Kiểm tra con số; nên ghi thẳng số vào ô.", "Check the figure; better type the number."),
    ),
    "unknown-flag": (
        "error",
        (AT + "“{found}” không rõ là có hay không.", AT_EN + "“{found}” is neither yes nor no."),
        ("Ghi x nếu có, để trống nếu không.", "Write x for yes, leave blank for no."),
    ),
    "unknown-type": (
        "error",
        (AT + "“{found}” không có trong danh sách loại hình.", AT_EN + "“{found}” is not in the list of types."),
        ("Chọn loại hình: {choices}.", "Choose a type: {choices}."),
    ),
    "type-missing": (
        "error",
        ("Ô {where}: chưa rõ loại hình của “{found}”.", "Cell {where}: the type of “{found}” is not clear."),
        ("Ghi loại hình vào cột Loại hình: {choices}.", "Write its type in the column of types: {choices}."),
    ),
}  # fmt: skip

WORDINGS = {**CELLS, **RULES, **NOTICES, **TABLES}
