"""The wordings of all faults: kind → (severity, what is wrong, what to do), Vietnamese first. Only words stand here."""

Wording = tuple[str, tuple[str, str], tuple[str, str]]

AT = "Ô {where} – {heading}: "
AT_EN = "Cell {where} – {heading}: "

WORDINGS: dict[str, Wording] = {
    "refused": ("error", ("{reason}", "{reason}"), ("Sửa tệp rồi gửi lại.", "Mend the file and send it again.")),
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
        ("Ô {where} – {heading}: có {found} nhưng {other} bằng 0 hoặc để trống.", "Cell {where} – {heading}: {found}, yet {other} is 0 or blank."),
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
    "file-note": ("notice", ("{reason}", "{reason}"), ("Không cần làm gì.", "Nothing to do.")),
    "empty-register": (
        "notice",
        ("Danh sách “{found}” không có dòng nào; coi như chưa báo cáo.", "The register “{found}” has no row; taken as not reported."),
        ("Nếu xã không có, ghi 0 ở bảng tổng hợp.", "Write 0 in the summary if the commune has none."),
    ),
}  # fmt: skip
