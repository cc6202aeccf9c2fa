"""Why a figure cannot be computed or judged, as a closed list. A result without a value always carries one of these."""

from enum import StrEnum

from indicators.words.text import Text


class Reason(StrEnum):
    """Each member has a `label`: a short formal wording that fits after "không tính được:"."""

    NOT_REPORTED = "not_reported"
    NOT_COLLECTED = "not_collected"
    NOT_ARISING = "not_arising"
    PART_WITHOUT_WHOLE = "part_without_whole"
    BASE_MISSING = "base_missing"
    BASE_ZERO = "base_zero"
    BASE_NOT_PAST = "base_not_past"
    NEGATIVE = "negative"
    ONE_POINT = "one_point"
    GAP_IN_YEARS = "gap_in_years"
    NO_SAME_REPORTERS = "no_same_reporters"
    DEFINITION_CHANGED = "definition_changed"
    NO_GOAL = "no_goal"
    GOAL_UNKNOWN = "goal_unknown"
    NOT_APPLICABLE = "not_applicable"
    GOAL_MISFIT = "goal_misfit"
    TARGET_ZERO = "target_zero"
    BASE_IS_TARGET = "base_is_target"
    HORIZON_NOT_AFTER_BASE = "horizon_not_after_base"
    HORIZON_NOT_REPORTED = "horizon_not_reported"
    FEW_POINTS = "few_points"
    NOT_APPROACHING = "not_approaching"
    OUT_OF_SCALE = "out_of_scale"
    SHARE_UNKNOWN = "share_unknown"

    @property
    def label(self) -> Text:
        return LABELS[self]


LABELS = {
    Reason.NOT_REPORTED: Text("chưa báo cáo", "not reported"),
    Reason.NOT_COLLECTED: Text("không thu thập", "not collected"),
    Reason.NOT_ARISING: Text("không phát sinh (mẫu số bằng 0)", "not arising (nothing to be counted)"),
    Reason.PART_WITHOUT_WHOLE: Text("có tử số nhưng mẫu số bằng 0", "a part is given but the whole is 0"),
    Reason.BASE_MISSING: Text("kỳ gốc chưa có số liệu", "no figure for the base period"),
    Reason.BASE_ZERO: Text("kỳ gốc bằng 0", "the base period is 0"),
    Reason.BASE_NOT_PAST: Text("kỳ gốc chưa qua", "the base period is not past"),
    Reason.NEGATIVE: Text("có giá trị âm", "a value is negative"),
    Reason.ONE_POINT: Text("mới có một kỳ số liệu", "only one period so far"),
    Reason.GAP_IN_YEARS: Text("chuỗi năm bị gián đoạn", "a year is missing from the series"),
    Reason.NO_SAME_REPORTERS: Text(
        "không có đơn vị nào báo cáo cả hai kỳ", "no unit reported both the base period and this one"
    ),
    Reason.DEFINITION_CHANGED: Text("cách tính đã thay đổi giữa hai kỳ", "the definition changed between the periods"),
    Reason.NO_GOAL: Text("không có mục tiêu", "no goal is set"),
    Reason.GOAL_UNKNOWN: Text(
        "mục tiêu cần nhập từ văn bản gốc", "the goal must be entered from the original document"
    ),
    Reason.NOT_APPLICABLE: Text("không áp dụng", "not applicable"),
    Reason.GOAL_MISFIT: Text(
        "loại mục tiêu không hợp với chỉ tiêu này", "a goal of this kind does not suit the indicator"
    ),
    Reason.TARGET_ZERO: Text("mục tiêu bằng 0", "the target is 0"),
    Reason.BASE_IS_TARGET: Text("kỳ gốc đã bằng mục tiêu", "the base already equals the target"),
    Reason.HORIZON_NOT_AFTER_BASE: Text("năm đích không sau kỳ gốc", "the target year is not after the base"),
    Reason.HORIZON_NOT_REPORTED: Text(
        "đã qua năm đích nhưng chưa có số liệu của năm đó", "the target year is past and has no figure"
    ),
    Reason.FEW_POINTS: Text("dưới ba kỳ số liệu", "fewer than three periods"),
    Reason.NOT_APPROACHING: Text("xu thế không tiến tới mục tiêu", "the trend does not lead to the target"),
    Reason.OUT_OF_SCALE: Text("giá trị nằm ngoài thang đo", "a value lies outside the scale"),
    Reason.SHARE_UNKNOWN: Text(
        "chưa có tỷ lệ chia được ghi trong văn bản giữa các đơn vị cũ",
        "no documented share between the former units",
    ),
}
