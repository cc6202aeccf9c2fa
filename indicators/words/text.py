"""A text for people, in Vietnamese and English side by side. No choosing of a language for anybody: the caller says which."""

import re
import unicodedata
from dataclasses import dataclass

PLACEHOLDER = re.compile(r"\{(\w+)[^}]*\}")


class TextError(ValueError):
    """A text that lacks a language, is not NFC, or whose placeholders differ between the languages."""


@dataclass(frozen=True, slots=True)
class Text:
    """Vietnamese and English wording of one thing; `{name}` marks a place to fill. Raises TextError when one is wrong."""

    vi: str
    en: str

    def __post_init__(self) -> None:
        for wording in (self.vi, self.en):
            if not wording.strip():
                raise TextError(f"a language is missing: vi={self.vi!r}, en={self.en!r}")
            if not unicodedata.is_normalized("NFC", wording):
                raise TextError(f"not NFC: {wording!r}")
        if set(PLACEHOLDER.findall(self.vi)) != set(PLACEHOLDER.findall(self.en)):
            raise TextError(f"placeholders differ: {self.vi!r} / {self.en!r}")

    def in_(self, lang: str) -> str:
        """The wording in `lang`, "vi" or "en"; any other language raises TextError."""
        if lang not in ("vi", "en"):
            raise TextError(f"no such language: {lang!r}")
        return self.vi if lang == "vi" else self.en

    def fill(self, **values: object) -> "Text":
        """The same text with its places filled; a value that is itself a Text is filled by language."""
        vi, en = (
            {key: value.in_(lang) if isinstance(value, Text) else value for key, value in values.items()}
            for lang in ("vi", "en")
        )
        return Text(
            unicodedata.normalize("NFC", self.vi.format(**vi)), unicodedata.normalize("NFC", self.en.format(**en))
        )
