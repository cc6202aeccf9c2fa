"""All methods on one series, and a sentence where they disagree with ours. For the method page; sets no status."""

from collections.abc import Mapping

from indicators.progress.methods import open_sdg, straight, un_chart, unicef
from indicators.progress.methods.points import Points
from indicators.progress.methods.verdict import Verdict, Word
from indicators.words import Text
from indicators.words.status import Status

NAMES = {"straight": straight.NAME, "open_sdg": open_sdg.NAME, "un_chart": un_chart.NAME, "unicef": unicef.NAME}
OURS = {
    Word.ACHIEVED: Status.ACHIEVED,
    Word.SUBSTANTIAL: Status.ON_TRACK,
    Word.MODERATE: Status.BEHIND,
    Word.DETERIORATION: Status.REGRESSING,
}
AGREE = Text(
    "Các phương pháp quốc tế tính được đều cho cùng kết luận với hệ thống.",
    "The international methods that can be computed all agree with ours.",
)
ALONE = Text(
    "Không phương pháp quốc tế nào tính được cho trường hợp này.", "No international method can be computed here."
)
APART = Text(
    "Theo đường thẳng của hệ thống: {ours}. Khác với: {others}.", "By our straight path: {ours}. Differing: {others}."
)
SILENT = Text("Không tính được tiến độ: {reason}.", "Progress cannot be computed: {reason}.")
ENTRY = Text("{name} ({word})", "{name} ({word})")


def side_by_side(points: Points, scale: float = 100.0) -> Mapping[str, Verdict]:
    """Every method's verdict by its key in NAMES."""
    return {
        "straight": straight.straight(points),
        "open_sdg": open_sdg.open_sdg(points),
        "un_chart": un_chart.un_chart(points),
        "unicef": unicef.unicef(points, scale),
    }


def disagreement(verdicts: Mapping[str, Verdict]) -> Text:
    """One sentence: who says otherwise than we do on whether the target will be reached in time."""
    ours = verdicts["straight"]
    if ours.word is None:
        assert ours.reason is not None
        return SILENT.fill(reason=ours.reason.label)
    others = {key: entry for key, entry in verdicts.items() if key != "straight" and entry.word is not None}
    if not others:
        return ALONE
    apart = [key for key, entry in others.items() if entry.word and entry.word.leads_there != ours.word.leads_there]
    if not apart:
        return AGREE
    entries = [ENTRY.fill(name=NAMES[key], word=word.label) for key in apart if (word := others[key].word)]
    listed = Text("; ".join(entry.vi for entry in entries), "; ".join(entry.en for entry in entries))
    return APART.fill(ours=OURS[ours.word].label, others=listed)
