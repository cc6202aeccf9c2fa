"""Words as Word's XML may hold them, and the runs of a paragraph. Nothing a text says can act: it is text and nothing else."""

import re
from html import escape

# what XML 1.0 cannot hold at all; one such sign in a name would make the file unreadable
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
RAISED = {"ᵃ": "a", "ᵇ": "b", "ᶜ": "c", "ᵈ": "d", "ᵉ": "e"}
RAISED_RUN = re.compile(f"([{''.join(RAISED)}]+)")


def clean(text: str) -> str:
    """The text without signs that XML cannot hold; a tab or return becomes a space, a line break stays."""
    return UNWRITABLE.sub("", text).replace("\t", " ").replace("\r", " ")


def run(text: str, *, bold: bool = False, italic: bool = False, half_points: int = 0) -> str:
    """Runs as XML; the small letters of table notes are raised."""
    return "".join(_run(part, bold, italic, half_points) for part in RAISED_RUN.split(clean(text)) if part)


def _run(text: str, bold: bool, italic: bool, half_points: int) -> str:
    size = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else ""
    raised = text[0] in RAISED
    looks = f"{'<w:b/>' if bold else ''}{'<w:i/>' if italic else ''}{size}"
    looks += '<w:vertAlign w:val="superscript"/>' if raised else ""
    said = "".join(RAISED[letter] for letter in text) if raised else text
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escape(said, quote=False)}</w:t></w:r>'
