"""The wording of every fault of the official workbook, Vietnamese and English: kind → severity, what is wrong, what to do."""

from data.sheets.model import Severity
from indicators.words import Text

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE

WRITE_DIGITS = Text("Ghi lại bằng chữ số, ví dụ 1200.", "Write it in digits, for example 1200.")
NEW_TEMPLATE = Text(
    "Tải lại biểu mẫu của đúng đơn vị, đúng kỳ và chép số liệu sang.",
    "Download the workbook of this commune and period again and copy the figures over.",
)

FILE_FAULTS = {
    "about-missing": (ERROR, Text(
        "Tệp không còn trang nhận dạng của biểu mẫu, nên không biết số liệu của đơn vị nào, kỳ nào.",
        "The workbook has lost its identity sheet: whose figures these are and of which period is not known."), NEW_TEMPLATE),
    "version-unknown": (ERROR, Text(
        "Biểu mẫu phiên bản “{found}” không phải là phiên bản đang dùng được.",
        "Version “{found}” of the workbook is not one that can be read."), NEW_TEMPLATE),
    "identity-differs": (ERROR, Text(
        "Biểu “{sheet}” không còn ghi “{expected}”; nhận dạng của tệp là {unit}, {period}.",
        "Sheet “{sheet}” no longer says “{expected}”; the file is identified as {unit}, {period}."), Text(
        "Nếu số liệu của đơn vị hoặc kỳ khác, tải biểu mẫu của đơn vị, kỳ đó; nếu đúng, ghi lại dòng này.",
        "If the figures are another commune's or period's, use that workbook; otherwise restore the line.")),
    "sheet-missing": (WARNING, Text(
        "Không có biểu “{title}”; số liệu của biểu này coi như chưa báo cáo.",
        "Sheet “{title}” is missing; its figures count as not reported."), Text(
        "Nếu lỡ xóa, tải lại biểu mẫu và chép số liệu sang.", "If it was deleted by mistake, start from a new workbook.")),
    "sheet-renamed": (WARNING, Text(
        "Biểu “{title}” đã đổi tên thành “{sheet}”; vẫn đọc theo biểu gốc.",
        "Sheet “{title}” was renamed “{sheet}”; it is read all the same."), Text(
        "Kiểm tra đây đúng là biểu “{title}”.", "Check that this is sheet “{title}”.")),
    "sheet-twice": (ERROR, Text(
        "Biểu “{title}” có hai bản trong tệp: {others}.", "Sheet “{title}” stands twice in the file: {others}."), Text(
        "Giữ một bản, xóa bản còn lại.", "Keep one and delete the other.")),
    "code-row-destroyed": (ERROR, Text(
        "Biểu “{sheet}”: hàng mã ẩn đã mất hoặc bị sửa, nên không biết cột nào là chỉ tiêu nào.",
        "Sheet “{sheet}”: the hidden row of codes is lost or changed; which column is which is not known."), NEW_TEMPLATE),
    "column-unknown": (ERROR, Text(
        "Ô {cell}: mã cột “{found}” không có trong danh mục; số liệu của cột này không đọc được.",
        "Cell {cell}: the column code “{found}” is not in the catalogue; its figures cannot be read."), NEW_TEMPLATE),
    "column-twice": (ERROR, Text(
        "Ô {cell}: mã cột “{found}” đã có ở ô {others}.", "Cell {cell}: the column code “{found}” already stands in {others}."),
        NEW_TEMPLATE),
    "empty-template": (WARNING, Text(
        "Biểu mẫu chưa ghi số liệu nào; không có gì được lưu.", "Nothing was filled in; nothing is kept."), Text(
        "Ghi số liệu vào các ô nền vàng nhạt rồi gửi lại.", "Fill the pale yellow cells and send it again.")),
}  # fmt: skip

CELL_FAULTS = {
    "text-for-number": (ERROR, Text("Ô {cell} – {heading}: “{found}” không phải là số.", "Cell {cell} – {heading}: “{found}” is not a number."),
        WRITE_DIGITS),
    "not-a-number": (ERROR, Text("Ô {cell} – {heading}: “{found}” không phải là số.", "Cell {cell} – {heading}: “{found}” is not a number."),
        WRITE_DIGITS),
    "date-for-number": (ERROR, Text("Ô {cell} – {heading}: “{found}” là ngày, không phải số.", "Cell {cell} – {heading}: “{found}” is a date, not a number."),
        Text("Đổi định dạng ô thành số và ghi lại.", "Format the cell as a number and write it again.")),
    "ambiguous-number": (ERROR, Text(
        "Ô {cell} – {heading}: “{found}” có thể hiểu theo hai cách.", "Cell {cell} – {heading}: “{found}” can be read in two ways."),
        Text("Ghi không có dấu phân cách hàng nghìn.", "Write it without thousands separators.")),
    "maybe-zero": (WARNING, Text(
        "Ô {cell} – {heading}: “{found}” có thể là 0, cũng có thể là chưa biết; chưa tính là số.",
        "Cell {cell} – {heading}: “{found}” may be zero or unknown; it is not counted."),
        Text("Ghi 0 nếu đã đếm và không có; để trống nếu chưa có số liệu.", "Write 0 if counted and none; leave blank if unknown.")),
    "negative": (ERROR, Text("Ô {cell} – {heading}: số âm ({found}).", "Cell {cell} – {heading}: a negative number ({found})."),
        Text("Ghi số từ 0 trở lên.", "Write a number from 0.")),
    "decimal-count": (ERROR, Text(
        "Ô {cell} – {heading}: {found} không phải là số nguyên.", "Cell {cell} – {heading}: {found} is not a whole number."),
        Text("Ghi số nguyên; nếu dấu chấm, phẩy là dấu hàng nghìn thì bỏ đi.", "Write a whole number; leave out thousands separators.")),
    "broken-formula": (ERROR, Text(
        "Ô {cell} – {heading}: công thức bị lỗi {found}.", "Cell {cell} – {heading}: a broken formula, {found}."),
        Text("Sửa công thức hoặc ghi thẳng số.", "Mend the formula or write the number itself.")),
    "formula-not-computed": (WARNING, Text(
        "Ô {cell} – {heading}: công thức “{found}” chưa có kết quả trong tệp; coi như để trống.",
        "Cell {cell} – {heading}: the formula “{found}” has no stored result; it counts as blank."),
        Text("Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi.", "Open the file in Excel or LibreOffice, save it and send it again.")),
    "unknown-flag": (ERROR, Text(
        "Ô {cell} – {heading}: “{found}” không phải là x.", "Cell {cell} – {heading}: “{found}” is not x."),
        Text("Ghi x nếu có; để trống nếu không.", "Write x for yes; leave blank for no.")),
    "date-unreadable": (ERROR, Text(
        "Ô {cell} – {heading}: “{found}” không phải là ngày.", "Cell {cell} – {heading}: “{found}” is not a date."),
        Text("Ghi ngày/tháng/năm, ví dụ 21/04/2024.", "Write day/month/year, for example 21/04/2024.")),
    "date-outside-period": (ERROR, Text(
        "Ô {cell} – {heading}: {found} nằm ngoài kỳ báo cáo ({period}).",
        "Cell {cell} – {heading}: {found} is outside the period ({period})."),
        Text("Sửa ngày, hoặc chuyển dòng này sang báo cáo của kỳ đó.", "Mend the date, or move the row to that period's report.")),
    "unknown-type": (ERROR, Text(
        "Ô {cell} – {heading}: “{found}” không có trong danh sách.", "Cell {cell} – {heading}: “{found}” is not in the list."),
        Text("Chọn một dòng trong danh sách thả xuống.", "Choose from the drop-down list.")),
    "name-missing": (ERROR, Text("Ô {cell}: dòng có số liệu nhưng thiếu tên.", "Cell {cell}: the row has entries but no name."),
        Text("Ghi tên vào ô này, hoặc xóa cả dòng nếu không dùng.", "Write the name, or clear the row.")),
    "type-missing": (ERROR, Text("Ô {cell}: chưa chọn {heading}.", "Cell {cell}: {heading} is not chosen."),
        Text("Chọn một dòng trong danh sách thả xuống.", "Choose from the drop-down list.")),
    "entry-missing": (ERROR, Text("Ô {cell}: thiếu {heading}.", "Cell {cell}: {heading} is missing."),
        Text("Ghi vào ô này, hoặc xóa cả dòng nếu không dùng.", "Fill the cell, or clear the row.")),
    "outside-table": (ERROR, Text(
        "Ô {cell}: “{found}” nằm ngoài bảng nên không được đọc.", "Cell {cell}: “{found}” is outside the table and is not read."),
        Text("Chuyển vào trong bảng (chèn thêm dòng), hoặc xóa.", "Move it into the table (insert a row), or delete it.")),
    "total-row": (NOTICE, Text(
        "Dòng {row} là dòng cộng, không tính là một nơi.", "Row {row} is a total and is not counted as a place."),
        Text("Có thể xóa: biểu đã có dòng tổng ở trên.", "It may be deleted: the sheet has its total above.")),
    "figure-unknown": (ERROR, Text(
        "Ô {cell}: mã chỉ tiêu “{found}” không có trong danh mục.", "Cell {cell}: the code “{found}” is not in the catalogue."), NEW_TEMPLATE),
    "figure-twice": (ERROR, Text(
        "Ô {cell}: chỉ tiêu “{found}” đã có ở ô {others}.", "Cell {cell}: the figure “{found}” already stands in {others}."),
        Text("Giữ một dòng, xóa dòng còn lại.", "Keep one row and delete the other.")),
    "state-unknown": (ERROR, Text(
        "Ô {cell} – {heading}: “{found}” không phải là lý do đã quy định.", "Cell {cell} – {heading}: “{found}” is not one of the two phrases."),
        Text("Chọn “không thu thập” hoặc “không phát sinh”, hay để trống.", "Choose “không thu thập” or “không phát sinh”, or leave blank.")),
    "value-and-state": (ERROR, Text(
        "Ô {cell} – {heading}: vừa có số liệu vừa ghi “{found}” ({others}).",
        "Cell {cell} – {heading}: a figure and “{found}” together ({others})."),
        Text("Giữ một trong hai.", "Keep one of the two.")),
}  # fmt: skip

CROSS_FAULTS = {
    "duplicate-facility": (ERROR, Text(
        "Trùng: {cell} và {others} cùng tên “{found}”, cùng loại.", "Twice: {cell} and {others} have the same name “{found}” and type."),
        Text("Giữ một dòng, hoặc ghi tên cho phân biệt.", "Keep one row, or name them apart.")),
    "part-above-whole": (ERROR, Text(
        "Ô {cell} lớn hơn ô {others}: {heading} ({found}) không thể nhiều hơn {whole} ({limit}).",
        "Cell {cell} exceeds cell {others}: {heading} ({found}) cannot be more than {whole} ({limit})."),
        Text("Kiểm tra hai ô này.", "Check both cells.")),
    "part-above-whole-soft": (WARNING, Text(
        "Ô {cell} lớn hơn ô {others}: {heading} ({found}), {whole} ({limit}).",
        "Cell {cell} exceeds cell {others}: {heading} ({found}), {whole} ({limit})."),
        Text("Kiểm tra hai ô này; nếu đúng, ghi rõ lý do.", "Check both cells; if they are right, say why.")),
    "summary-differs-from-register": (WARNING, Text(
        "Ô {cell} – {heading}: ghi {found}, cộng theo danh sách ({others}) được {limit}. Lấy theo danh sách.",
        "Cell {cell} – {heading}: {found}, but the register ({others}) gives {limit}. The register counts."),
        Text("Sửa danh sách hoặc xóa số ở phần B.", "Mend the register, or clear the figure in block B.")),
    "nothing-but-rows": (ERROR, Text(
        "Ô {cell}: đánh dấu “không phát sinh” nhưng vẫn có số liệu ở {others}.",
        "Cell {cell}: ticked as not arising, yet there are entries at {others}."),
        Text("Bỏ dấu x, hoặc xóa số liệu đó.", "Remove the x, or the entries.")),
    "only-names": (WARNING, Text(
        "Biểu “{sheet}” chỉ có tên, chưa có dấu x hay số liệu nào; sẽ được tính là không nơi nào đạt.",
        "Sheet “{sheet}” holds names only, no x and no figure: none of its places will count as meeting a goal."),
        Text("Nếu chưa ghi, ghi tiếp rồi gửi lại; nếu đúng như vậy, xác nhận.", "If unfinished, fill it and send again; otherwise confirm.")),
}  # fmt: skip

KINDS: dict[str, tuple[Severity, Text, Text]] = {**FILE_FAULTS, **CELL_FAULTS, **CROSS_FAULTS}
