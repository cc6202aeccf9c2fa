"""Footnotes of a Word paper: the part that holds them, and the marks in the text that point to them."""

from dataclasses import dataclass, field

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from reports.papers.word.text import run

KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
REFERENCE, NOTE = "FootnoteReference", "FootnoteText"
RAISED = f'<w:rPr><w:rStyle w:val="{REFERENCE}"/><w:vertAlign w:val="superscript"/></w:rPr>'
SEPARATORS = f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
AFTER = ("w:endnotePr", "w:compat", "w:docVars", "w:rsids", "m:mathPr", "w:themeFontLang", "w:clrSchemeMapping")
STYLES = (
    f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{NOTE}"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr>'
    '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>',
    f'<w:style {nsdecls("w")} w:type="character" w:styleId="{REFERENCE}"><w:name w:val="footnote reference"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
)
# Word wants these two in every file with footnotes
LINES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    "<w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    "<w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
)


@dataclass(slots=True)
class Footnotes:
    """Collects notes while the text is written."""

    texts: list[str] = field(default_factory=list)

    def mark(self, text: str) -> str:
        """The run that points to a new note."""
        self.texts.append(text)
        return f'<w:r>{RAISED}<w:footnoteReference w:id="{len(self.texts)}"/></w:r>'

    def attach(self, made: Document) -> None:
        """Put the notes into the file; nothing when there are none."""
        if self.texts:
            blob = self._xml().encode()
            part = Part(PackURI("/word/footnotes.xml"), KIND, blob, made.part.package)
            made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
            known = {said for style in made.styles for said in (style.style_id, style.name)}
            for names, xml in zip(((NOTE, "footnote text"), (REFERENCE, "footnote reference")), STYLES, strict=True):
                if known.isdisjoint(names):
                    made.styles.element.append(parse_xml(xml))
            if made.settings.element.find(qn("w:footnotePr")) is None:
                made.settings.element.insert_element_before(parse_xml(SEPARATORS), *AFTER)

    def _xml(self) -> str:
        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{NOTE}"/>'
            f"</w:pPr><w:r>{RAISED}<w:footnoteRef/></w:r>{run(f' {text}', half_points=20)}</w:p></w:footnote>"
            for number, text in enumerate(self.texts, start=1)
        )
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        return f"{head}<w:footnotes {nsdecls('w')}>{LINES}{notes}</w:footnotes>"
