"""How a status looks: icon, word and colour together, never colour alone. Nothing is judged here."""

from dataclasses import dataclass
from html import escape

from indicators.words.status import Status
from reports.language import Language, choose


@dataclass(frozen=True, slots=True)
class Look:
    """kind: the name of its colour in the style sheet (hsd-<kind>). light, dark: the colour for figures and papers."""

    icon: str
    kind: str
    light: str
    dark: str


LOOKS: dict[Status, Look] = {
    Status.EXCEEDED: Look("✓✓", "exceeded", "#0F5C43", "#5CC9A0"),
    Status.ACHIEVED: Look("✓", "met", "#1B7A5A", "#5CC9A0"),
    Status.ON_TRACK: Look("●", "on_track", "#2B6CB0", "#7DB3EA"),
    Status.BEHIND: Look("◔", "behind", "#8F5E0B", "#E2B457"),
    Status.NOT_MET: Look("✕", "missed", "#A8480E", "#E2B457"),
    Status.REGRESSING: Look("▼", "regressing", "#B3261E", "#F28B82"),
    Status.NOT_COMPUTABLE: Look("–", "unknown", "#5F6672", "#AEB6C2"),
}
URGENCY = (
    Status.REGRESSING,
    Status.NOT_MET,
    Status.BEHIND,
    Status.NOT_COMPUTABLE,
    Status.ON_TRACK,
    Status.ACHIEVED,
    Status.EXCEEDED,
)


def look(status: Status | str) -> Look:
    """Raises ValueError when `status` is no status code."""
    return LOOKS[Status(status)]


def word(status: Status | str, lang: Language) -> str:
    return choose(Status(status).label, lang)


def chip(status: Status | str, lang: Language) -> str:
    """HTML: icon, word and colour."""
    shown = look(status)
    icon = f'<span aria-hidden="true">{shown.icon}</span>'
    return f'<span class="hsd-chip hsd-{shown.kind}">{icon} {escape(word(status, lang))}</span>'
