"""The documents and rhythms that several indicators share. An indicator with another source states its own."""

from indicators.words import Text

DECISION_1520 = Text(
    "Quyết định 1520/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ; kế hoạch của địa phương",
    "Decision 1520/QĐ-TTg of 09/12/2022 of the Prime Minister; local plans",
)
FOLLOWED = Text(
    "Theo dõi nội bộ theo nội dung kế hoạch; chưa có mục tiêu bằng số",
    "Followed under the plans; no numeric goal is set",
)
YEARLY = Text("Hằng năm; 6 tháng để theo dõi", "Yearly; half-yearly for follow-up")
