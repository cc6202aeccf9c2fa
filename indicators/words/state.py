"""What a cell that holds no ordinary number says. Blank, 0, "không thu thập" and "không phát sinh" are four things."""

from enum import StrEnum

from indicators.words.text import Text


class State(StrEnum):
    """REPORTED carries a value (0 is a value); the other three carry none."""

    REPORTED = "reported"
    MISSING = "missing"
    NOT_COLLECTED = "not_collected"
    NOT_ARISING = "not_arising"

    @property
    def label(self) -> Text:
        return LABELS[self]


LABELS = {
    State.REPORTED: Text("có số liệu", "reported"),
    State.MISSING: Text("chưa báo cáo", "not reported"),
    State.NOT_COLLECTED: Text("không thu thập", "not collected"),
    State.NOT_ARISING: Text("không phát sinh", "not arising"),
}
