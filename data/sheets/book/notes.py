"""What a file says about itself that a reader of its figures should know, each as a code with its wording."""

from indicators.words import Text

NOTES: dict[str, Text] = {
    "stale": Text(
        vi="Bảng tính được lưu bởi phần mềm không tính công thức: giá trị lưu sẵn của công thức có thể đã cũ.",
        en="The workbook asks to be recalculated on opening: stored values of formulas may be out of date.",
    ),
    "web_page": Text(
        vi="Tệp thực chất là trang web (HTML) mang đuôi bảng tính; số liệu được đọc như chữ.",
        en="The file is really a web page (HTML) named as a workbook; figures are read as text.",
    ),
    "legacy_text": Text(
        vi="Tệp chữ không theo Unicode; đã đọc theo bảng mã Windows tiếng Việt.",
        en="The text file is not Unicode; it was read by the Vietnamese Windows code page.",
    ),
    "unclear_text": Text(
        vi="Tệp chữ không theo Unicode và không rõ bảng mã; chữ có dấu có thể sai.",
        en="The text file is not Unicode and its code page is unclear; accented letters may be wrong.",
    ),
    "values_only": Text(
        vi="Dạng tệp cũ (.xls): chỉ đọc được giá trị, không biết hàng ẩn, công thức và ô lỗi.",
        en="Old file format (.xls): only values are read; hidden rows, formulas and error cells are not known.",
    ),
}
