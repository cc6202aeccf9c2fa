"""Who issues a paper, who signs it and who receives it: settings of an office, "…" where nobody has said. Computes nothing."""

from dataclasses import dataclass
from datetime import date

from indicators.words.unit import Unit, UnitKind

BLANK = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """body: the issuing body, lines parted by "\\n"; above: the body over it, where there is one to be named.

    number: of the document, without its symbol. symbol: what follows the number of a report, letter_symbol of
    a letter. place, day: địa danh và
    ngày; None leaves the day to be written by hand. capacity: lines above the signature (TM., KT., TL., TUQ. and title).
    recipients: lines under "Nơi nhận:", without "Lưu: VT.", which is always the last.
    """

    above: str = ""
    body: str = BLANK
    number: str = BLANK
    symbol: str = "BC-UBND"
    letter_symbol: str = "UBND-VX"
    place: str = BLANK
    day: date | None = None
    capacity: tuple[str, ...] = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    signer: str = BLANK
    recipients: tuple[str, ...] = (BLANK,)


def issuer_for(unit: Unit) -> Issuer:
    """The People's Committee of a commune or province that still stands; blanks for a former district or the country."""
    if unit.valid_to is not None or unit.kind not in (UnitKind.COMMUNE, UnitKind.PROVINCE):
        return Issuer()
    name = unit.name
    prefix = next(
        (known for known in ("Thị trấn ", "Thành phố ", "Phường ", "Tỉnh ", "Xã ") if name.startswith(known)), ""
    )
    return Issuer(body=f"ỦY BAN NHÂN DÂN\n{name.upper()}", place=name.removeprefix(prefix) or BLANK)
