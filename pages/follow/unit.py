"""Đơn vị: says that there is nothing to show until the store holds figures."""

from indicators.words.text import Text
from pages.common.heading import empty_state, heading
from pages.common.visitor import visitor_language
from reports.language import choose

TITLE = Text("Đơn vị", "Unit")
EMPTY = Text(
    "Chưa có số liệu trong kho. Nộp báo cáo đầu tiên để bắt đầu.",
    "The store holds no figures yet. Submit the first report to begin.",
)

lang = visitor_language()
heading(choose(TITLE, lang))
empty_state(choose(EMPTY, lang))
