"""What a method says, as a value: a number with its parts and a word, or the reason why it says nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from indicators.words import Text
from indicators.words.reason import Reason


class Word(StrEnum):
    """The words that the methods use; each method uses some of them."""

    ACHIEVED = "achieved"
    SUBSTANTIAL = "substantial"
    MODERATE = "moderate"
    LIMITED = "limited"
    DETERIORATION = "deterioration"

    @property
    def label(self) -> Text:
        return WORDS[self]

    @property
    def leads_there(self) -> bool:
        """Whether the method expects the target to be reached in time."""
        return self in (Word.ACHIEVED, Word.SUBSTANTIAL)


WORDS = {
    Word.ACHIEVED: Text("đã đạt", "achieved"),
    Word.SUBSTANTIAL: Text("tiến bộ rõ, đúng tiến độ", "substantial progress, on track"),
    Word.MODERATE: Text("tiến bộ vừa, cần đẩy nhanh", "moderate progress, faster pace needed"),
    Word.LIMITED: Text("tiến bộ ít", "limited progress"),
    Word.DETERIORATION: Text("xấu đi", "deterioration"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """word is None exactly when reason is set. parts: the numbers the word rests on, by name, unrounded."""

    word: Word | None = None
    reason: Reason | None = None
    parts: Mapping[str, float] = field(default_factory=dict)
