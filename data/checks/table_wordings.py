"""The wordings of faults of tables: rows, columns and totals that contradict each other. Only words stand here."""

Wording = tuple[str, tuple[str, str], tuple[str, str]]

TABLES: dict[str, Wording] = {
    "type-contradicts-name": (
        "warning",
        ("Ô {where}: loại hình “{found}” không khớp tên “{other}” ({whole}).",
         "Cell {where}: the type “{found}” does not fit the name “{other}” ({whole})."),
        ("Sửa loại hình hoặc tên; nếu đúng, ghi lý do.", "Mend the type or the name; give a reason if both are right."),
    ),
}  # fmt: skip
