"""What stands on a sheet but is no figure: numbering columns, units, notes, comparisons, totals, footnotes, signatures.

Recognised by fixed words only. Nothing here looks at the catalogue.
"""

import re
from enum import StrEnum
from functools import lru_cache

from data.sheets.layout.list_labels import begins_total
from data.sheets.layout.words import key_of
from data.text.normalise import fold, nfc


class Head(StrEnum):
    """What a column is for, where it is not a figure or a column of a register."""

    NUMBER = "number"
    LABEL = "label"
    UNIT_OF_MEASURE = "unit_of_measure"
    CODE = "code"
    NOTE = "note"
    VALUE = "value"
    YEAR = "year"
    COMMUNE = "commune"
    OLD_COMMUNE = "old_commune"
    COMPARED = "compared"
    PREVIOUS = "previous"
    PLANNED = "planned"
    ESTIMATED = "estimated"
    CUMULATIVE = "cumulative"
    TOTAL = "total"
    ASIDE = "aside"


def folded(*words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words) - {""}


WHOLE: dict[Head, frozenset[str]] = {
    Head.NUMBER: folded("STT", "TT", "Số TT", "S TT", "Số thứ tự", "No", "#", "T.T", "S.T.T", "Thứ tự", "TT."),
    Head.LABEL: folded(
        "Chỉ tiêu", "Nội dung", "Tên chỉ tiêu", "Các chỉ tiêu", "Nội dung báo cáo", "Nội dung chỉ tiêu", "Chỉ tiêu báo cáo", "Danh mục",
        "Diễn giải", "Tiêu chí", "Hạng mục", "Chỉ tiêu thống kê", "Nội dung thống kê", "Mục", "Các nội dung", "Nội dung, chỉ tiêu",
        "Chỉ tiêu, nội dung", "Chỉ tiêu/Nội dung", "Tên các chỉ tiêu", "Nội dung số liệu", "Nội dung công việc", "Chỉ số", "Các chỉ số",
        "Nội dung thực hiện", "Hoạt động", "Thông tin", "Nhóm chỉ tiêu", "Nội dung hoạt động",
    ),
    Head.UNIT_OF_MEASURE: folded("ĐVT", "Đơn vị tính", "Đơn vị", "Đ.v.t", "Đv tính", "Đơn vị đo", "Unit", "Đ/v tính", "ĐV tính", "ĐV"),
    Head.CODE: folded("Mã", "Mã số", "Mã chỉ tiêu", "Ký hiệu", "Code", "Mã CT", "MS"),
    Head.NOTE: folded("Ghi chú", "Note", "Chú thích", "Diễn giải thêm", "Ý kiến", "Giải trình", "Lý do", "Thuyết minh", "G/c", "Gc"),
    Head.VALUE: folded(
        "Số liệu", "Kết quả", "Giá trị", "Số lượng", "Thực hiện", "Kỳ này", "Kỳ báo cáo", "Kết quả thực hiện", "Số liệu báo cáo", "SL", "Tổng số",
        "Thực hiện trong kỳ", "Số liệu thực hiện", "Số liệu trong kỳ", "Trong kỳ", "Năm báo cáo", "Năm nay", "KQ thực hiện", "TH", "Số báo cáo", "Kết quả đạt được",
        "Số thực hiện", "Thực hiện kỳ này", "Thực hiện kỳ báo cáo", "Kết quả trong kỳ", "Phát sinh trong kỳ", "Số trong kỳ", "Thực hiện cả năm",
        "Kết quả năm", "Thực hiện năm", "Số liệu năm", "Năm", "Thực hiện các năm", "Số liệu các năm", "Kết quả các năm", "KQ", "Kết quả kỳ này", "Số liệu cả năm", "Cả năm", "Cả", "Thực tế", "Số thực tế", "KQTH", "Kết quả TH", "Số liệu thống kê", "Số lượng thực hiện", "Kết quả cả năm", "TH năm", "Số đạt được", "Trong năm",
    ),
    Head.YEAR: folded("Năm", "Năm báo cáo", "Kỳ", "Kỳ báo cáo", "Năm thực hiện", "Niên độ", "Thời kỳ", "Giai đoạn"),
    Head.COMMUNE: folded(
        "Xã", "Tên xã", "Xã, phường", "Xã/phường", "Xã, thị trấn", "Xã, phường, thị trấn", "Đơn vị xã", "Tên xã, thị trấn", "Tên đơn vị",
        "Đơn vị", "Đơn vị báo cáo", "Địa phương", "Tên xã, phường", "Đơn vị hành chính", "Tên địa phương", "Phường, xã", "Xã/thị trấn", "Tên đơn vị (xã)",
    ),
    Head.OLD_COMMUNE: folded("Xã cũ", "Thuộc xã cũ", "Xã trước sáp nhập", "Xã trước đây", "Đơn vị cũ", "Xã (cũ)", "Xã trước 1/7/2025", "Xã, thị trấn cũ", "Tên xã cũ"),
    Head.CUMULATIVE: folded("Lũy kế", "Luỹ kế", "Lũy kế từ đầu năm", "Cộng dồn", "Lũy kế đến kỳ báo cáo"),
    Head.TOTAL: folded("Tổng", "Cộng", "Tổng cộng", "Toàn huyện", "Toàn xã", "Cộng chung", "Toàn cụm", "Toàn tỉnh"),
    Head.ASIDE: folded(
        "Số điện thoại", "Điện thoại", "SĐT", "Người phụ trách", "Phụ trách", "Năm thành lập", "Diện tích", "Diện tích (m2)", "Tình trạng", "Chủ nhiệm", "Thủ thư",
        "Email", "Website", "Năm xây dựng", "Quyết định thành lập", "Số quyết định", "Họ và tên người phụ trách", "Chức vụ", "Nguồn số liệu", "Người cung cấp",
        "Không", "Chưa", "Chưa đạt", "Không đạt", "Không có", "Chưa có", "Minh chứng", "Cán bộ phụ trách", "Người quản lý", "Kinh độ", "Vĩ độ", "Năm TL", "Họ tên thủ thư", "Tài liệu minh chứng", "Cơ quan cung cấp", "Số cũ",
    ),
}  # fmt: skip
PATTERNS: tuple[tuple[Head, re.Pattern[str]], ...] = (
    (Head.COMPARED, re.compile(r"^(so sanh|so voi|so cung ky|ss |tang|giam|ty le|ti le|toc do|bq tang|binh quan tang|chenh lech|% ?)|(tang|giam) ?(bq|binh quan|/|so)|\bcung ky( nam truoc)? ?\(?%|tang truong|ty trong")),
    (Head.PREVIOUS, re.compile(r"cung ky|nam truoc|ky truoc|nam ngoai|^so cu\b|so lieu cu\b|cu\)$|^(ky|nam) goc|so nam truoc")),
    (Head.PLANNED, re.compile(r"\bke hoach\b|^kh\b|\bkh \d{4}\b|chi tieu giao|muc tieu nam|^muc tieu( den)?( nam)?|phan dau|duoc giao|nhiem vu nam|\bdu kien\b|\bdu toan\b")),
    (Head.ESTIMATED, re.compile(r"^uoc\b|\buoc (?:th|thuc hien|dat|tinh|ca nam|nam|ket qua)\b")),
    (Head.CUMULATIVE, re.compile(r"^luy ke")),
    (Head.ASIDE, re.compile(r"\bdau sach\b|\bten sach\b|may (?:vi )?tinh|dien tich|cho ngoi|internet|\bwifi\b|\bghe\b|\bke sach\b|\bti ?vi\b|\btrang thiet bi\b")),
)  # fmt: skip
TOTAL_ROW = re.compile(
    r"^(?:tong|cong|tong so|tong cong|cong chung|toan (?:xa|huyen|cum|tinh|phuong)|tong (?:chung|toan xa|toan huyen)|cong (?:muc|phan|toan)?.{0,12}|tong (?:cac xa|so chung).*|tong cong .{0,30}|tc)$"
)
SIGNATURE = re.compile(
    r"^(?:nguoi (?:lap|tong hop|bao cao|thong ke|ghi|nhap)|tm |kt |tl |tuq |noi nhan|\(?ky(?: ten|,|\b)|thu truong|chu tich|pho chu tich|truong phong|"
    r"pho truong phong|giam doc|ke toan|xac nhan cua|lap bieu|can bo (?:lap|tong hop|thong ke|phu trach)|cong chuc|ghi ro ho ten|thu ky|hieu truong|dai dien)"
)
PLACE_AND_DAY = re.compile(r"\bngay\b.{0,8}\bthang\b.{0,8}\bnam\b")
FOOTNOTE = re.compile(
    r"^(?:\(?\s*(?:\*+|\d\))|ghi chu\b|chu thich|nguon\b|luu y|chu y|note\b|giai thich|cach ghi|huong dan|yeu cau)",
    re.IGNORECASE,
)
EXAMPLE = re.compile(r"^\(?\s*(?:vi du|vd|mau)\b\s*[:.)\-]?")
INDEX_CELL = re.compile(r"^\(?(?:[A-E]|\d{1,2}|[a-e])\)?(?:\s*=.*)?$")
ROMAN = re.compile(r"^(?:[IVX]{1,5}|[A-HĐ])[.)]?$")


@lru_cache(maxsize=1 << 14)
def head_of(text: str) -> frozenset[Head]:
    """What a column headed by this text may be for; empty when it is none of these."""
    key = fold(text)
    short = fold(re.sub(r"\([^()]*\)", " ", text))
    found = {head for head, words in WHOLE.items() if key in words or (short and short in words)}
    found |= {head for head, pattern in PATTERNS if pattern.search(key)}
    if re.match(r"^\s*%", nfc(text)) or nfc(text).rstrip(") ").endswith("%"):
        found.add(Head.COMPARED)
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def is_total(text: str) -> bool:
    key = fold(text)
    if not text.isascii() and key[:4] in ("cong", "tong", "toan") and not begins_total(text):
        return False
    return bool(TOTAL_ROW.match(key)) or (not key_of(text) and bool(re.match(r"(tong|cong)\b", key)))


@lru_cache(maxsize=1 << 14)
def is_signature(text: str) -> bool:
    key = fold(text)
    return bool(SIGNATURE.match(key)) or bool(PLACE_AND_DAY.search(key) and len(key) < 60)


def is_closing(texts: list[str]) -> bool:
    """Whether a row begins the signatures: nothing in it is a number."""
    return bool(texts) and is_signature(texts[0]) and not any(re.fullmatch(r"[\d.,\s]+", text) for text in texts)


@lru_cache(maxsize=1 << 14)
def is_footnote(text: str) -> bool:
    plain = nfc(text)
    return plain.startswith("*") or bool(re.match(r"^\(\s*\*+\s*\)", plain)) or bool(FOOTNOTE.match(fold(plain)))


@lru_cache(maxsize=1 << 14)
def is_example(text: str) -> bool:
    return bool(EXAMPLE.match(fold(text)))


def is_index_row(texts: list[str]) -> bool:
    """Whether a row only numbers the columns: A B C 1 2, (1) (2) (3)."""
    return len(texts) >= 2 and all(INDEX_CELL.match(text) for text in texts)
