"""The wordings of faults of rows and rules, and of notices: kind → (severity, what is wrong, what to do), Vietnamese first."""

Wording = tuple[str, tuple[str, str], tuple[str, str]]

AT = "Ô {where} – {heading}: "
AT_EN = "Cell {where} – {heading}: "

RULES: dict[str, Wording] = {
    "name-missing": (
        "error",
        ("Ô {where}: dòng có số liệu nhưng chưa có tên; không lưu dòng này.", "Cell {where}: the row has figures but no name; it is not stored."),
        ("Ghi tên vào ô, hoặc xóa số liệu của dòng.", "Write the name, or delete the figures of the row."),
    ),
    "date-unreadable": (
        "error",
        (AT + "“{found}” không phải là ngày.", AT_EN + "“{found}” is not a date."),
        ("Ghi ngày/tháng/năm, ví dụ 21/04/2024.", "Write day/month/year, for example 21/04/2024."),
    ),
    "date-outside-period": (
        "error",
        (AT + "{found} nằm ngoài kỳ báo cáo ({period}).", AT_EN + "{found} lies outside the period ({period})."),
        ("Sửa ngày, hoặc chuyển sang báo cáo của kỳ đó.", "Mend the date, or move the row to the report of that period."),
    ),
    "duplicate-facility": (
        "error",
        ("Trùng: {first} và {where} (“{found}”); chỉ tính một lần.", "Twice: {first} and {where} (“{found}”); counted once."),
        ("Xóa dòng thừa, hoặc sửa tên nếu là hai nơi khác nhau.", "Delete the extra row, or change a name if they are two places."),
    ),
    "figure-twice": (
        "error",
        ("Chỉ tiêu “{heading}” ghi hai số khác nhau ở {first} và {where} ({other} và {found}).",
         "“{heading}” has two different figures in {first} and {where} ({other} and {found})."),
        ("Giữ một số đúng.", "Keep the right one."),
    ),
    "part-above-whole": (
        "error",
        ("Ô {where} lớn hơn ô {others}: {heading} ({found}) không thể nhiều hơn {whole} ({limit}).",
         "Cell {where} is above cell {others}: {heading} ({found}) cannot exceed {whole} ({limit})."),
        ("Kiểm tra hai ô này.", "Check these two cells."),
    ),
    "part-above-whole-soft": (
        "warning",
        ("Ô {where} lớn hơn ô {others}: {heading} ({found}) nhiều hơn {whole} ({limit}).",
         "Cell {where} is above cell {others}: {heading} ({found}) exceeds {whole} ({limit})."),
        ("Kiểm tra hai ô này; nếu đúng, ghi lý do.", "Check these two cells; give a reason if they are right."),
    ),
    "total-differs-from-parts": (
        "warning",
        ("Ô {where} – {heading}: tổng ghi {found}, cộng các dòng ({others}) là {sum}.",
         "Cell {where} – {heading}: the total says {found}, its parts ({others}) add up to {sum}."),
        ("Kiểm tra dòng tổng; số của từng dòng được giữ.", "Check the total; the figures of the rows are kept."),
    ),
    "summary-differs-from-register": (
        "warning",
        ("Ô {where} – {heading}: bảng tổng hợp ghi {found}, danh sách ({others}) cho {sum}; lấy số của danh sách.",
         "Cell {where} – {heading}: the summary says {found}, the register ({others}) gives {sum}; the register counts."),
        ("Sửa bảng tổng hợp hoặc danh sách cho khớp.", "Bring the summary and the register into line."),
    ),
    "out-of-range": (
        "warning",
        (AT + "{found} ngoài khoảng thường gặp (đến {limit}).", AT_EN + "{found} is beyond what is usual (up to {limit})."),
        ("Kiểm tra con số và đơn vị tính; nếu đúng, ghi lý do.", "Check the figure and its unit; give a reason if it is right."),
    ),
    "both-or-neither": (
        "warning",
        ("Ô {where} – {heading}: có {found} nhưng “{other}” bằng 0.", "Cell {where} – {heading}: {found}, yet “{other}” is 0."),
        ("Kiểm tra hai số này.", "Check these two figures."),
    ),
    "year-on-year": (
        "warning",
        ("{heading} {now}: {found} so với {before} kỳ trước (gấp {ratio} lần).", "{heading} {now}: {found} against {before} a year before ({ratio} times)."),
        ("Nếu đúng, ghi rõ lý do (từ 10 ký tự); nếu sai, sửa số.", "Give the reason if it is right (10 characters or more); else mend it."),
    ),
    "ten-times-last-year": (
        "warning",
        ("{heading} {now} ({found}) gấp {ratio} lần kỳ trước ({before}).", "{heading} {now} ({found}) is {ratio} times the year before ({before})."),
        ("Nếu đúng, ghi rõ lý do; nếu thừa chữ số, sửa thành {suggestion}.", "Give the reason if it is right; if a digit too many, mend it to {suggestion}."),
    ),
    "tenth-of-last-year": (
        "warning",
        ("{heading} {now} ({found}) chỉ bằng 1/{ratio} kỳ trước ({before}).", "{heading} {now} ({found}) is only 1/{ratio} of the year before ({before})."),
        ("Nếu đúng, ghi rõ lý do; nếu thiếu chữ số, sửa thành {suggestion}.", "Give the reason if it is right; if a digit is missing, mend it to {suggestion}."),
    ),
    "outlier": (
        "warning",
        ("{heading} {now}: {found} khác hẳn các kỳ trước ({before}).", "{heading} {now}: {found} stands far from earlier periods ({before})."),
        ("Kiểm tra; nếu đúng, ghi lý do.", "Check it; give a reason if it is right."),
    ),
}  # fmt: skip

NOTICES: dict[str, Wording] = {
    "hidden-sheet": (
        "notice",
        ("Trang ẩn “{found}” có dữ liệu; không lấy.", "The hidden sheet “{found}” holds data; it is not taken."),
        ("Bỏ ẩn nếu cần tính.", "Show it if it should count."),
    ),
    "hidden-column": (
        "notice",
        ("Cột ẩn {found} trên trang “{sheet}” không được lấy.", "The hidden column {found} on sheet “{sheet}” is not taken."),
        ("Bỏ ẩn nếu cần tính.", "Show it if it should count."),
    ),
    "hidden-rows": (
        "notice",
        ("Trang “{sheet}” có {found} dòng ẩn hoặc đang lọc; các dòng này vẫn được tính.", "Sheet “{sheet}” has {found} hidden or filtered rows; they count."),
        ("Xóa dòng nếu không muốn tính.", "Delete the rows if they should not count."),
    ),
    "column-ignored": (
        "notice",
        ("Cột “{heading}” không thuộc số liệu thu thập; không lấy.", "The column “{heading}” is not collected; it is not taken."),
        ("Không cần làm gì.", "Nothing to do."),
    ),
    "row-ignored": (
        "notice",
        ("Dòng “{heading}” không thuộc số liệu thu thập; không lấy.", "The row “{heading}” is not collected; it is not taken."),
        ("Không cần làm gì.", "Nothing to do."),
    ),
    "legacy-font": (
        "notice",
        ("Trang “{sheet}” dùng phông chữ cũ; đã chuyển sang Unicode.", "Sheet “{sheet}” uses an old font; it was turned into Unicode."),
        ("Không cần làm gì.", "Nothing to do."),
    ),
    "unit-understood": (
        "notice",
        ("“{found}” được hiểu là {name}, đơn vị đã có số liệu ở đây.", "“{found}” is understood as {name}, which has figures here already."),
        ("Nếu không phải, ghi tên huyện và tỉnh sau tên xã.", "If it is not, write the district and province after the name."),
    ),
    "file-note": ("notice", ("{reason}", "{reason}"), ("Không cần làm gì.", "Nothing to do.")),
    "empty-register": (
        "notice",
        ("Danh sách “{found}” không có dòng nào; coi như chưa báo cáo.", "The register “{found}” has no row; taken as not reported."),
        ("Nếu xã không có, ghi 0 ở bảng tổng hợp.", "Write 0 in the summary if the commune has none."),
    ),
}  # fmt: skip
