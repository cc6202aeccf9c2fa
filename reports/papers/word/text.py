"""The runs of a paragraph as Word's XML. Nothing a text says can act: it is text and nothing else."""

from html import escape

from reports.papers.text import parts


def run(text: str, *, bold: bool = False, italic: bool = False, half_points: int = 0) -> str:
    """Runs as XML."""
    return "".join(_run(said, raised, bold, italic, half_points) for said, raised in parts(text))


def _run(text: str, raised: bool, bold: bool, italic: bool, half_points: int) -> str:
    size = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else ""
    looks = f"{'<w:b/>' if bold else ''}{'<w:i/>' if italic else ''}{size}"
    looks += '<w:vertAlign w:val="superscript"/>' if raised else ""
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'
