"""The wordings of faults of tables: rows, columns and totals that contradict each other. Only words stand here."""

Wording = tuple[str, tuple[str, str], tuple[str, str]]

TABLES: dict[str, Wording] = {
    "scale-doubtful": (
        "error",
        ("Ô {where} – {heading}: “{found}” theo đơn vị nghìn, triệu sẽ là {sum}; có lẽ đã ghi con số đầy đủ.",
         "Cell {where} – {heading}: “{found}” in thousands or millions would be {sum}; it was perhaps typed in full."),
        ("Ghi con số đầy đủ và bỏ “nghìn”, “triệu” ở đơn vị tính.", "Write the full number and take “thousand”, “million” out of the unit."),
    ),
    "count-scaled": (
        "notice",
        ("Ô {where} – {heading}: “{found}” được hiểu là {sum}.", "Cell {where} – {heading}: “{found}” is understood as {sum}."),
        ("Nếu không phải, ghi con số đầy đủ.", "If it is not, write the full number."),
    ),
    "total-left-blank": (
        "warning",
        ("Ô {where} – {heading}: cột tổng để trống, cộng các phần ({others}) là {sum}; coi như chưa báo cáo.",
         "Cell {where} – {heading}: the total is blank, its parts ({others}) add up to {sum}; taken as not reported."),
        ("Ghi số tổng vào ô.", "Write the total into the cell."),
    ),
    "type-contradicts-name": (
        "warning",
        ("Ô {where}: loại hình “{found}” không khớp tên “{other}” ({whole}).",
         "Cell {where}: the type “{found}” does not fit the name “{other}” ({whole})."),
        ("Sửa loại hình hoặc tên; nếu đúng, ghi lý do.", "Mend the type or the name; give a reason if both are right."),
    ),
}  # fmt: skip
