"""What a cell of the workbook takes, said to Excel itself, and the explanation shown when the cell is selected.

Excel's limits are kept here: a message's title has 32 characters, its text 255.
"""

from typing import Any

from data.sheets.template.stamp import FLAG, NOT_ARISING, NOT_COLLECTED
from indicators.words import Column, ColumnKind, Input, Period

TITLE_LIMIT, TEXT_LIMIT = 32, 255
Rule = dict[str, Any]


def cut(text: str, limit: int) -> str:
    """The text within `limit` characters, cut at a word with an ellipsis when it is longer."""
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"


def explained(title: str, text: str, rule: Rule) -> Rule:
    return {
        **rule,
        "input_title": cut(title, TITLE_LIMIT),
        "input_message": cut(text, TEXT_LIMIT),
        "ignore_blank": True,
    }


def refusing(rule: Rule, title: str, text: str) -> Rule:
    return {**rule, "error_title": cut(title, TITLE_LIMIT), "error_message": cut(text, TEXT_LIMIT)}


def column_rule(column: Column, period: Period, types: str) -> Rule:
    """The rule of a register's column; `types` is the range that lists its types."""
    rule, hint = KINDS[column.kind](period, types)
    unit = f" ĐVT: {column.unit.vi}." if column.unit else ""
    return explained(column.name.vi, f"{column.definition.vi}{unit}{hint}", rule)


def text_rule(_period: Period, _types: str) -> tuple[Rule, str]:
    return {"validate": "any"}, ""


def type_rule(_period: Period, types: str) -> tuple[Rule, str]:
    rule = {"validate": "list", "source": types}
    return refusing(rule, "Chưa đúng loại", "Chọn một dòng trong danh sách thả xuống."), ""


def flag_rule(_period: Period, _types: str) -> tuple[Rule, str]:
    rule = {"validate": "list", "source": [FLAG]}
    return refusing(rule, "Chỉ ghi x", "Ghi x nếu có; để trống nếu không."), ""


def count_rule(_period: Period, _types: str) -> tuple[Rule, str]:
    rule = {"validate": "integer", "criteria": ">=", "value": 0}
    return refusing(rule, "Chỉ ghi số nguyên", "Ghi số nguyên từ 0 trở lên, chỉ gồm chữ số."), " Ghi số nguyên từ 0."


def date_rule(period: Period, _types: str) -> tuple[Rule, str]:
    rule = {"validate": "date", "criteria": "between", "minimum": period.start, "maximum": period.end}
    span = f"{period.start:%d/%m/%Y} – {period.end:%d/%m/%Y}"
    return refusing(rule, "Ngày ngoài kỳ báo cáo", f"Ghi ngày/tháng/năm trong khoảng {span}."), f" Trong khoảng {span}."


KINDS = {
    ColumnKind.TEXT: text_rule,
    ColumnKind.TYPE: type_rule,
    ColumnKind.FLAG: flag_rule,
    ColumnKind.COUNT: count_rule,
    ColumnKind.DATE: date_rule,
}


def figure_rule(entry: Input) -> Rule:
    """A single figure: a number from 0, whole unless decimals are declared."""
    kind = "số từ 0 trở lên" if entry.decimals else "số nguyên từ 0 trở lên"
    rule: Rule = {"validate": "decimal" if entry.decimals else "integer", "criteria": ">=", "value": 0}
    refused = refusing(
        rule, "Chưa đúng dạng số", f"Ghi {kind}, chỉ gồm chữ số. Không có số liệu thì chọn lý do ở cột bên."
    )
    return explained(entry.name.vi, f"{entry.definition.vi} ĐVT: {entry.unit.vi}. Ghi {kind}.", refused)


def state_rule() -> Rule:
    """Why a figure is blank: one of two phrases, or nothing."""
    rule = refusing({"validate": "list", "source": [NOT_COLLECTED, NOT_ARISING]}, "Chưa đúng", "Chọn trong danh sách.")
    said = f"“{NOT_COLLECTED}”: xã không theo dõi. “{NOT_ARISING}”: trong kỳ không có để đếm. Có số liệu thì để trống ô này."
    return explained("Nếu không có số liệu", said, rule)
