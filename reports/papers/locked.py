"""A password on a workbook or a Word file, as Office itself sets one (AES, agile encryption). Keeps no password."""

from io import BytesIO

from msoffcrypto.format.ooxml import OOXMLFile


def locked(data: bytes, password: str) -> bytes:
    """The same file, which opens only with the password. Raises ValueError for an empty password: it would protect nothing."""
    if not password:
        raise ValueError("an empty password protects nothing")
    into = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(password, into)
    return into.getvalue()
