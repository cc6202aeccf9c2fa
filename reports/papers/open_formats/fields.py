"""The columns of every open table, each described once. The names are promises: one is added, none is renamed."""

from indicators.words import State, Text
from indicators.words.goal import GoalKind, Verified
from indicators.words.reason import Reason
from indicators.words.status import Status
from reports.papers.open_formats.dataset import Field

PERIOD = Text(
    "Kỳ: 2024 là cả năm, 2024-H1 là 6 tháng đầu năm, 2024-H2 là 6 tháng cuối năm",
    "Period: 2024 is the whole year, 2024-H1 its first half, 2024-H2 its second",
)
UNIT = Text("Khóa đơn vị (xem bảng units)", "Key of the unit (table units)")
UNAPPROVED = Text("Có số liệu chưa duyệt", "Some figures not approved")
ESTIMATED = Text("Ước tính", "An estimate")
REASON = Text("Lý do không có giá trị; trống khi có", "Why there is no value; empty when there is one")

FACTS = (
    Field("unit_id", "integer", UNIT),
    Field("period", "string", PERIOD),
    Field("input", "string", Text("Mã số liệu (xem bảng codebook)", "Code of the figure (table codebook)")),
    Field("value", "number", Text("Giá trị; trống khi không có số liệu", "Value; empty when there is none")),
    Field("state", "string", Text("Tình trạng ô số liệu", "State of the figure"), allowed=tuple(State)),
    Field("approved", "boolean", Text("Đã duyệt", "Approved")),
    Field("estimated", "boolean", ESTIMATED),
    Field("submission_id", "string", Text("Lần nộp (xem bảng submissions)", "Submission (table submissions)")),
)
RESULTS = (
    Field("group_id", "integer", UNIT),
    Field("period", "string", PERIOD),
    Field("indicator", "string", Text("Mã chỉ tiêu (xem bảng codebook)", "Code of the indicator (table codebook)")),
    Field("part", "number", Text("Tử số; với tốc độ tăng: kỳ này", "Part; of a growth: this period")),
    Field("whole", "number", Text("Mẫu số; với tốc độ tăng: kỳ gốc", "Whole; of a growth: the base period")),
    Field("value", "number", Text("Giá trị; phần trăm từ 0 đến 100", "Value; percent from 0 to 100")),
    Field("reported_count", "integer", Text("Số xã đã báo cáo (n)", "Communes that reported (n)")),
    Field("expected_count", "integer", Text("Số xã phải báo cáo (N)", "Communes expected (N)")),
    Field("low", "number", Text("Cận dưới khi còn thiếu báo cáo", "Lower bound while reports are missing")),
    Field("high", "number", Text("Cận trên khi còn thiếu báo cáo", "Upper bound while reports are missing")),
    Field("reason", "string", REASON, allowed=tuple(Reason)),
    Field("partial", "boolean", Text("Chưa đủ xã báo cáo", "Not all communes reported")),
    Field("incomplete", "boolean", Text("Chưa đủ loại hình", "Not all types collected")),
    Field("over_100", "boolean", Text("Trên 100 %, cần kiểm tra", "Above 100 %, to be checked")),
    Field("estimated", "boolean", ESTIMATED),
    Field("unapproved", "boolean", UNAPPROVED),
)
PROGRESS = (
    Field("group_id", "integer", UNIT),
    Field("period", "string", PERIOD),
    Field("indicator", "string", Text("Mã chỉ tiêu", "Code of the indicator")),
    Field("horizon", "integer", Text("Mốc của mục tiêu", "Horizon of the goal")),
    Field("plan", "string", Text("Kế hoạch nêu mục tiêu", "Plan that states the goal")),
    Field("goal_kind", "string", Text("Loại mục tiêu", "Kind of goal"), allowed=tuple(GoalKind)),
    Field("goal_low", "number", Text("Mục tiêu, cận dưới", "Goal, lower end")),
    Field("goal_high", "number", Text("Mục tiêu, cận trên", "Goal, upper end")),
    Field("inherited", "boolean", Text("Kế thừa từ cấp trên", "Inherited from above")),
    Field("verified", "string", Text("Mức kiểm chứng của mục tiêu", "How sure the goal is"), allowed=tuple(Verified)),
    Field("value", "number", Text("Giá trị xét", "Value that is judged")),
    Field("path", "number", Text("Giá trị cần có theo lộ trình", "Where the path stands")),
    Field("gap", "number", Text("Giá trị trừ lộ trình", "Value less path")),
    Field("needed_per_year", "number", Text("Mức tăng cần mỗi năm", "Increase needed a year")),
    Field("missing_count", "number", Text("Số cơ sở còn thiếu", "Facilities still missing")),
    Field("expected_year", "number", Text("Năm dự kiến đạt", "Expected year of attainment")),
    Field("status", "string", Text("Tình trạng", "Status"), allowed=tuple(Status)),
    Field("reason", "string", REASON, allowed=tuple(Reason)),
)
UNITS = (
    Field("unit_id", "integer", Text("Khóa đơn vị", "Key of the unit")),
    Field("code", "string", Text("Mã đơn vị hành chính trong thời gian hiệu lực", "Official code while it is valid")),
    Field("name", "string", Text("Tên", "Name"), is_told=True),
    Field("kind", "string", Text("Cấp", "Level")),
    Field("parent_id", "integer", Text("Đơn vị cấp trên", "Unit above")),
    Field("valid_from", "date", Text("Có từ ngày; trống: từ đầu", "Valid from; empty: open")),
    Field("valid_to", "date", Text("Đến hết ngày; trống: đang có", "Valid to; empty: open")),
)
SUBMISSIONS = (
    Field("submission_id", "string", Text("Khóa lần nộp", "Key of the submission")),
    Field("unit_id", "integer", UNIT),
    Field("period", "string", PERIOD),
    Field("version", "integer", Text("Lần nộp thứ mấy của đơn vị trong kỳ", "Which submission of unit and period")),
    Field("file_name", "string", Text("Tên tệp", "File name"), is_told=True),
    Field("sha256", "string", Text("SHA-256 của tệp", "SHA-256 of the file")),
    Field("at", "datetime", Text("Thời điểm nộp (UTC)", "When it was sent (UTC)")),
    Field("state", "string", Text("Tình trạng lần nộp", "State of the submission")),
)
CODEBOOK = (
    Field("table", "string", Text("Bảng dùng mã này", "Table that uses the code")),
    Field("code", "string", Text("Mã", "Code")),
    Field("name_vi", "string", Text("Tên tiếng Việt", "Name in Vietnamese")),
    Field("name_en", "string", Text("Tên tiếng Anh", "Name in English")),
    Field("unit_vi", "string", Text("Đơn vị tính", "Unit of measure")),
    Field("unit_en", "string", Text("Đơn vị tính, tiếng Anh", "Unit of measure in English")),
    Field("definition_vi", "string", Text("Định nghĩa", "Definition")),
    Field("definition_en", "string", Text("Định nghĩa, tiếng Anh", "Definition in English")),
    Field("formula_vi", "string", Text("Cách tính; trống với số liệu gốc", "Formula; empty for a figure as reported")),
    Field("decimals", "integer", Text("Số chữ số thập phân khi hiển thị", "Decimals when shown")),
    Field("source", "string", Text("Nguồn", "Source")),
)
