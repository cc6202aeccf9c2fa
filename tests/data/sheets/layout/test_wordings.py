"""How officers call a figure: every wording is understood, and what only resembles one is left to a question."""

import pytest

from data.sheets.layout.heading import Context, figure_of
from data.sheets.layout.vocabulary import vocabulary

WORDINGS = {
    "library.visits": ("Lượt bạn đọc đến thư viện", "Tổng lượt người sử dụng TV", "Số lượt bạn đọc", "Lượt người đến TV", "Số lượt người sử dụng thư viện", "Lượt bạn đọc (tại chỗ, lưu động, trực tuyến)", "Tổng lượt bạn đọc", "Lượt người sử dụng thư viện (gồm cả trực tuyến)", "Lượt sử dụng thư viện (lượt)", "Tổng lượt sử dụng", "Lượt phục vụ bạn đọc trong năm", "Lượt người sử dụng các thư viện", "Lượt bạn đọc của thư viện, tủ sách", "Lượt người sử dụng TV, tủ sách", "Lượt sử dụng (lượt người)", "Lượt bạn đọc toàn xã", "Tổng số lượt bạn đọc đến thư viện", "Lượt người sử dụng thư viện trên địa bàn", "Số lượt người đến thư viện, tủ sách", "Lượt độc giả",),
    "library.visits_online": ("Lượt truy cập trực tuyến", "Lượt sử dụng trực tuyến", "Trong đó: trực tuyến", "Lượt bạn đọc trực tuyến", "Lượt truy cập", "Sử dụng qua mạng", "Truy cập online",),
    "library.cards": ("Số thẻ bạn đọc", "Thẻ thư viện", "Thẻ bạn đọc còn hạn", "Thẻ TV còn hạn", "Số thẻ bạn đọc đang còn giá trị", "Tổng số thẻ bạn đọc còn hiệu lực", "Thẻ bạn đọc hiện có", "Số thẻ thư viện còn hiệu lực",),
    "library.stock": ("Vốn tài liệu", "Tổng vốn tài liệu", "Số bản sách, báo", "Tổng số bản sách, báo", "Bản sách hiện có", "Vốn tài liệu (bản)", "Số lượng bản sách", "Tổng số sách (bản)", "Sách, tài liệu (bản)", "Tổng bản sách", "Số bản tài liệu hiện có",),
    "library.loans": ("Lượt luân chuyển", "Lượt sách luân chuyển", "Lượt mượn sách", "Lượt luân chuyển tài liệu", "Luân chuyển sách báo", "Lượt sách báo luân chuyển", "Số lượt sách, báo luân chuyển",),
    "libraries.commune": ("Thư viện xã", "Thư viện cấp xã", "Số thư viện xã", "TVCC xã", "Thư viện công cộng xã", "Thư viện công cộng cấp xã", "Số TV xã",),
    "libraries.village": ("Tủ sách thôn", "Phòng đọc, tủ sách", "Số tủ sách thôn", "Tủ sách, phòng đọc thôn, làng", "Phòng đọc/tủ sách thôn", "Phòng đọc, tủ sách cơ sở", "Tủ sách các thôn", "Số phòng đọc, tủ sách thôn, bản", "Phòng đọc sách thôn", "Tủ sách, phòng đọc", "Tủ sách ở các thôn",),
    "libraries.post_office": ("Điểm bưu điện văn hóa xã", "Điểm BĐ-VH xã", "BĐVHX", "Bưu điện - Văn hóa xã", "Điểm BĐVHX có sách, báo",),
    "libraries.general_school": ("Thư viện trường học", "TV trường học", "Thư viện trường phổ thông", "Thư viện trường học (MN, TH, THCS)", "TV các trường học", "Thư viện các trường", "Thư viện trường học các cấp", "Thư viện trường mầm non, tiểu học, THCS", "Thư viện nhà trường",),
    "libraries.commune.service": ("Thư viện xã có dịch vụ phục vụ HTSĐ", "TV xã có DV HTSĐ", "Số thư viện xã có dịch vụ phục vụ học tập suốt đời", "TVCC cấp xã có DV phục vụ HTSĐ", "Thư viện xã cung cấp dịch vụ phục vụ học tập suốt đời",),
    "libraries.village.service": ("Tủ sách thôn có DV HTSĐ", "Tủ sách thôn có phục vụ HTSĐ", "Phòng đọc, tủ sách thôn có dịch vụ",),
    "libraries.commune.digital": ("Thư viện xã có ứng dụng CNTT", "TV xã ứng dụng CNTT, CĐS", "Thư viện xã đã chuyển đổi số",),
    "centres.commune_centre": ("Trung tâm VH-TT xã", "Trung tâm văn hóa, thể thao xã", "TTVH-TT xã", "Trung tâm VHTT xã", "Nhà văn hóa xã", "TT văn hóa - thể thao xã", "Trung tâm văn hóa - thể thao", "Trung tâm Văn hóa – Thể thao cấp xã",),
    "centres.village_house": ("Nhà văn hóa thôn", "NVH thôn", "Nhà văn hóa - khu thể thao thôn", "NVH, khu thể thao thôn", "Nhà văn hóa thôn, làng", "Số nhà văn hóa thôn", "NVH - KTT thôn, làng", "Nhà văn hóa, khu thể thao thôn/làng", "Nhà VH thôn", "Nhà rông",),
    "centres.village_house.met": ("NVH thôn đạt", "Nhà văn hóa thôn đạt mục tiêu", "NVH thôn có lớp NK, CLB và HĐ thường xuyên", "Nhà văn hóa thôn đạt (*)",),
    "centres.learning_centre": ("TTHTCĐ", "Trung tâm HTCĐ", "Trung tâm học tập cộng đồng xã", "TT học tập cộng đồng",),
    "centre.clubs": ("CLB", "Số CLB", "Câu lạc bộ", "Số câu lạc bộ", "CLB, nhóm sở thích", "CLB văn hóa, văn nghệ, thể thao", "Số câu lạc bộ đang hoạt động",),
    "centre.attendance": ("Lượt người tham gia hoạt động", "Lượt người tham gia", "Lượt người đến sinh hoạt", "Lượt người tham gia hoạt động NVH", "Lượt người sinh hoạt tại nhà văn hóa", "Lượt người tham gia các hoạt động tại NVH", "Lượt người đến NVH, TTHTCĐ", "Lượt tham gia sinh hoạt",),
    "museums": ("Bảo tàng, nhà truyền thống", "Nhà truyền thống", "Số nhà truyền thống", "Nhà truyền thống, di tích", "Bảo tàng/nhà truyền thống",),
    "museums.education": ("Nhà truyền thống có chương trình giáo dục", "Có chương trình giáo dục", "Bảo tàng có CTGD",),
    "museum.visitors": ("Lượt khách tham quan", "Khách tham quan", "Lượt khách đến nhà truyền thống", "Khách tham quan nhà truyền thống", "Lượt khách", "Tổng lượt khách tham quan", "Lượt khách tham quan nhà truyền thống",),
    "museum.learning_visitors": ("Khách đến nghiên cứu, học tập", "Trong đó: đến học tập", "Lượt khách nghiên cứu, học tập", "Trong đó: khách học tập, nghiên cứu", "Khách học tập",),
    "event.sessions": ("Số buổi tuyên truyền", "Buổi tuyên truyền", "Số buổi tuyên truyền, sự kiện", "Số cuộc tuyên truyền", "Số buổi truyền thông", "Số đợt tuyên truyền", "Hoạt động tuyên truyền (buổi)",),
    "event.attendance": ("Lượt người dự", "Người dự", "Số người dự tuyên truyền", "Lượt người dự tuyên truyền", "Lượt người tham dự", "Lượt người nghe",),
    "population": ("Dân số", "Dân số trung bình", "Dân số TB", "Tổng dân số", "Dân số (người)", "Số dân", "Dân số bình quân", "Nhân khẩu",),
    "villages": ("Số thôn", "Thôn", "Số làng", "Số thôn, làng", "Số thôn, tổ dân phố", "Tổng số thôn", "Thôn, làng, bản",),
    "staff": ("Cán bộ văn hóa, thư viện", "CB làm công tác thư viện, văn hóa", "Người làm công tác TV, VH", "Số người làm công tác thư viện, văn hóa", "Nhân lực làm công tác thư viện, văn hóa", "Cán bộ, cộng tác viên thư viện, văn hóa",),
    "training_courses": ("Lớp tập huấn", "Số lớp tập huấn", "Lớp tập huấn, bồi dưỡng", "Số lớp tập huấn đã mở",),
    "trained_staff": ("Lượt người được tập huấn", "Người được tập huấn", "CB được tập huấn", "Lượt CB dự tập huấn", "Số người được tập huấn, bồi dưỡng", "Lượt học viên tập huấn",),
    "guides_printed": ("Tài liệu hướng dẫn", "Tài liệu hướng dẫn in, phát", "Tài liệu đã in, phát",),
    "budget_state": ("Kinh phí NSNN", "Ngân sách nhà nước", "NSNN", "Kinh phí từ ngân sách", "Kinh phí ngân sách", "Ngân sách cấp", "KP NSNN", "Nguồn NSNN cấp",),
    "budget_merged": ("Kinh phí lồng ghép", "Lồng ghép", "KP lồng ghép CT, đề án", "Nguồn lồng ghép", "Lồng ghép từ chương trình khác",),
    "budget_social": ("Kinh phí XHH", "Xã hội hóa", "KP xã hội hóa", "Nguồn xã hội hóa", "Huy động XHH", "Kinh phí huy động xã hội hoá", "Kinh phí vận động XHH", "Vốn XHH",),
    "donated_items": ("Sách được tặng", "Tài liệu được tặng", "Sách, báo được tặng", "Bản sách được tặng", "Sách tặng", "Tài liệu, sách được tặng", "Sách nhận tặng",),
    "donors_honoured": ("Tổ chức, cá nhân được tôn vinh", "TC, CN được khen thưởng", "Tập thể, cá nhân được khen thưởng", "Khen thưởng",),
    "cooperation": ("Chương trình phối hợp", "CT phối hợp đã ký", "Phối hợp, liên kết", "Chương trình phối hợp, liên kết", "Số chương trình phối hợp đã ký kết",),
}  # fmt: skip
ABOVE = {
    "library.visits_online": "library.visits", "museum.learning_visitors": "museum.visitors", "museums.education": "museums",
    "centres.village_house.met": "centres.village_house",
}  # fmt: skip
RESEMBLING = (
    "Số lượt", "Số sách", "Tổng số", "Có dịch vụ phục vụ HTSĐ", "Đạt", "Cán bộ thư viện", "Số CLB, đội, nhóm", "Lượt người sử dụng (tại chỗ)",
    "Lượt người sử dụng thư viện trường học", "Lượt bạn đọc nữ", "Thư viện", "Nhà", "Số đầu sách", "Kinh phí", "Số thẻ cấp mới", "Sách (đầu sách)",
    "Lượt bạn đọc thiếu nhi", "Dân số trong độ tuổi lao động", "Số thôn đạt chuẩn nông thôn mới", "Số CLB mới thành lập", "Thư viện số",
)  # fmt: skip


@pytest.mark.parametrize(("code", "label"), [(code, label) for code, labels in WORDINGS.items() for label in labels])
def test_a_wording_names_its_figure(code: str, label: str) -> None:
    assert figure_of(label, Context(ABOVE.get(code), near=vocabulary().domain[code])) == code


@pytest.mark.parametrize("label", RESEMBLING)
def test_what_only_resembles_a_figure_names_none(label: str) -> None:
    assert figure_of(label) is None
