"""Resources and the money in them: đồng, nghìn, triệu, tỷ, said in the row, in the title or in a column."""

from tests.data.sheets.forged.making import Forged, Sheet, V

MONEY = Forged(
    "Kinh phi HTSD 2024 - xa Duong Lam.xlsx",
    (Sheet("KP", [
        ["UBND THỊ XÃ SƠN TÂY"], ["UBND XÃ ĐƯỜNG LÂM"],
        ["TỔNG HỢP NGUỒN LỰC THỰC HIỆN ĐỀ ÁN HỌC TẬP SUỐT ĐỜI NĂM 2024"],
        [],
        ["STT", "Nội dung", "Số liệu"],
        [1, "Kinh phí từ ngân sách nhà nước (đồng)", V("budget_state", 86500000, 86.5)],
        [2, "Kinh phí lồng ghép các chương trình, đề án khác (nghìn đồng)", V("budget_merged", 12400, 12.4)],
        [3, "Kinh phí huy động xã hội hóa (tỷ đồng)", V("budget_social", "0,125", 125)],
        [4, "Dân số trung bình (người)", V("population", 10900)],
        [5, "Cán bộ làm công tác thư viện, văn hóa (người)", V("staff", 6)],
        [6, "Số lượt cán bộ được tập huấn (lượt người)", V("trained_staff", 11)],
        [7, "Tài liệu hướng dẫn in, phát hành (bản)", V("guides_printed", "1.500", 1500)],
        [8, "Tổ chức, cá nhân được khen thưởng, tôn vinh", V("donors_honoured", 4)],
        [9, "Chương trình phối hợp đã ký kết", V("cooperation", 3)],
    ]),),
    (("09592", "Xã Đường Lâm", 2024, None),),
)  # fmt: skip

MONEY_IN_TITLE = Forged(
    "Tien Ky - 2023 - nguon luc.xlsx",
    (Sheet("Nguồn lực", [
        ["Đơn vị: UBND thị trấn Tiên Kỳ, huyện Tiên Phước, tỉnh Quảng Nam"],
        ["Nguồn lực thực hiện năm 2023"],
        ["", "", "Đơn vị tính: 1.000 đồng"],
        ["TT", "Nguồn kinh phí", "Số tiền"],
        [1, "Ngân sách nhà nước", V("budget_state", 65200, 65.2)],
        [2, "Lồng ghép chương trình, đề án khác", V("budget_merged", 8000, 8)],
        [3, "Xã hội hóa", V("budget_social", "23.750", 23.75)],
        ["", "Tổng cộng", 96950],
    ]),),
    (("20854", "Thị trấn Tiên Kỳ", 2023, None),),
)  # fmt: skip

BOOKS = (MONEY, MONEY_IN_TITLE)
