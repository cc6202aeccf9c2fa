"""Yes or no in every spelling: x, X, có, ✓, 1, đã có, true – and blank, 0, chưa, không, '-'. Nothing else is guessed."""

from functools import lru_cache

from data.sheets.book.model import Cell
from data.text.normalise import fold, nfc

YES = frozenset(
    {"x", "xx", "v", "y", "yes", "true", "1", "co", "da co", "dat", "da dat", "thuong xuyen", "co thuong xuyen"}
)
NO = frozenset({"khong", "ko", "k", "kh", "chua", "chua co", "khong co", "ko co", "k co", "0", "no", "false", "n",
                "khong dat", "chua dat", "chua thuong xuyen", "khong thuong xuyen"})  # fmt: skip
TICKS = frozenset("✓✔☑√✅+■●●◉þüý")
CROSSES = frozenset("-–—−✗✘☐□○/.…")


def read_flag(cell: Cell) -> bool | None:
    """True or False (blank is False); None when the cell says neither."""
    if cell is None or isinstance(cell, bool):
        return bool(cell)
    if isinstance(cell, (int, float)):
        return bool(cell) if cell in (0, 1) else None
    return flag_word(cell) if isinstance(cell, str) else None


@lru_cache(maxsize=4096)
def flag_word(text: str) -> bool | None:
    text = nfc(text)
    if not text or all(sign in CROSSES for sign in text):
        return False
    if len(text) <= 2 and all(sign in TICKS for sign in text):
        return True
    key = fold(text)
    return True if key in YES else False if key in NO else None
