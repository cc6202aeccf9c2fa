"""A paper as plain blocks: headings, paragraphs with footnotes, tables, pictures. Knows neither Word nor PDF."""

from dataclasses import dataclass
from enum import StrEnum

from reports.language import Language
from reports.papers.report.issuer import Issuer


class Manner(StrEnum):
    """How a paragraph stands."""

    BODY = "body"
    ITEM = "item"
    CAPTION = "caption"
    SMALL = "small"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Span:
    """notes: footnotes that stand after the text."""

    text: str
    bold: bool = False
    italic: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """level 1: I. II. III. in capitals; 2: 1. 2. 3.; 3: a) b) c)."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: tuple[Span, ...]
    manner: Manner = Manner.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """head is repeated on every page. widths: millimetres, one a column. numbers: columns that stand right.

    total: the last row is one. notes: what the small letters in it mean.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    total: bool = False
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        wrong = [row for row in (self.head, self.widths, *self.rows) if len(row) != len(self.head)]
        if wrong:
            raise ValueError(f"a row of {len(wrong[0])} cells under a head of {len(self.head)}")


@dataclass(frozen=True, slots=True)
class Picture:
    """drawing: SVG. said: what it shows, for those who do not see it; caption: below it."""

    drawing: str
    said: str
    caption: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


Block = Heading | Paragraph | Table | Picture | PageBreak


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """title: tên loại; subject: trích yếu. body: up to the signature; annex: after it. warning: on every page, or "".

    is_plain: a table to be read, without masthead and signature. addressee: of a letter ("Kính gửi: …"), which has its
    subject under the number and no title.
    """

    issuer: Issuer
    title: str
    subject: str
    body: tuple[Block, ...]
    annex: tuple[Block, ...] = ()
    warning: str = ""
    lang: Language = "vi"
    is_plain: bool = False
    addressee: str = ""


def plain(text: str, manner: Manner = Manner.BODY, notes: tuple[str, ...] = ()) -> Paragraph:
    """A paragraph of one span."""
    return Paragraph((Span(text, notes=notes),), manner)
