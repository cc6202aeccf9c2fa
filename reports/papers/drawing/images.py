"""Pictures for files that hold no SVG: crisp PNG, made offline with the fonts that come with the product."""

from collections.abc import Sequence

from reports.papers.typeset import pictures

PPI = 220
LAYOUT = """
#set page(width: auto, height: auto, margin: 0pt)
#let given = json(bytes(sys.inputs.values))
#for drawing in given.drawings {
  image(bytes(drawing), format: "svg", width: given.width * 1mm)
  pagebreak(weak: true)
}
"""


def pngs(drawings: Sequence[str], *, width_mm: float = 165, ppi: float = PPI) -> list[bytes]:
    """One PNG for each SVG, `width_mm` wide on paper; none for none."""
    return pictures(LAYOUT, {"drawings": list(drawings), "width": width_mm}, ppi) if drawings else []
