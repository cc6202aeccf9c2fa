"""How a goal stands today, as a closed list with words and the order in which leaders count them. Judges nothing."""

from enum import StrEnum

from indicators.words.text import Text


class Status(StrEnum):
    """Best first. Icons and colours belong to the screens; a status is always shown with its word."""

    EXCEEDED = "exceeded"
    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    BEHIND = "behind"
    NOT_MET = "not_met"
    REGRESSING = "regressing"
    NOT_COMPUTABLE = "not_computable"

    @property
    def label(self) -> Text:
        return LABELS[self]

    @property
    def is_reached(self) -> bool:
        return self in (Status.EXCEEDED, Status.ACHIEVED)


LABELS = {
    Status.EXCEEDED: Text("vượt", "exceeded"),
    Status.ACHIEVED: Text("đạt", "achieved"),
    Status.ON_TRACK: Text("đúng tiến độ", "on track"),
    Status.BEHIND: Text("chậm", "behind"),
    Status.NOT_MET: Text("chưa đạt", "not met"),
    Status.REGRESSING: Text("tụt lùi", "regressing"),
    Status.NOT_COMPUTABLE: Text("không tính được", "not computable"),
}
