"""The single figures of sheet "5. Nguồn lực": people, training, money, cooperation."""

from indicators.words import Input, Kind, Text

SHEET = "5. Nguồn lực"

PEOPLE, MONEY = Text("người", "people"), Text("triệu đồng", "million dong")


def figure(code: str, name: Text, unit: Text, kind: Kind, definition: Text, *synonyms: str, decimals: int = 0) -> Input:
    return Input(
        code=code, name=name, unit=unit, kind=kind, definition=definition, synonyms=synonyms, decimals=decimals
    )


INPUTS = (
    figure("population", Text("Dân số trung bình", "Mean population"), PEOPLE, Kind.STOCK,
           Text("Dân số trung bình trong kỳ theo số liệu thống kê.", "Mean population of the period by official statistics."),
           "dân số", "tổng dân số"),
    figure("villages", Text("Số thôn, làng, bản, tổ dân phố", "Villages"), Text("thôn", "villages"), Kind.STOCK,
           Text("Số thôn, làng, bản, tổ dân phố tại cuối kỳ.", "Villages at the end of the period."),
           "số thôn", "số làng", "thôn, làng"),
    figure("staff", Text("Người làm công tác thư viện, văn hóa cơ sở", "Library and culture staff"), PEOPLE, Kind.STOCK,
           Text("Chuyên trách, kiêm nhiệm và cộng tác viên tại cuối kỳ.", "Full-time, part-time and volunteers at the end of the period."),
           "người làm thư viện", "cán bộ thư viện, văn hóa", "người làm công tác thư viện"),
    figure("training_courses", Text("Lớp tập huấn, bồi dưỡng đã tổ chức", "Training courses held"), Text("lớp", "courses"), Kind.FLOW,
           Text("Lớp do xã tổ chức hoặc phối hợp tổ chức trong kỳ.", "Courses held by the commune or jointly in the period."),
           "lớp tập huấn", "số lớp tập huấn, bồi dưỡng"),
    figure("trained_staff", Text("Lượt người được tập huấn, bồi dưỡng", "Trainees"), Text("lượt người", "trainees"), Kind.FLOW,
           Text("Người làm thư viện, văn hóa dự các lớp trong kỳ; mỗi lớp tính một lượt.",
                "Library and culture staff who attended; once for each course."),
           "người được tập huấn", "lượt người tập huấn"),
    figure("guides_printed", Text("Tài liệu hướng dẫn đã in, phát", "Guides printed and handed out"), Text("bản", "copies"), Kind.FLOW,
           Text("Bản tài liệu hướng dẫn học tập suốt đời in, phát trong kỳ.", "Copies of lifelong learning guides in the period."),
           "tài liệu hướng dẫn", "tài liệu in, phát"),
    figure("budget_state", Text("Kinh phí ngân sách nhà nước", "State budget"), MONEY, Kind.FLOW,
           Text("Kinh phí ngân sách đã chi cho chương trình trong kỳ.", "State budget spent on the programme in the period."),
           "ngân sách nhà nước", "NSNN", "kinh phí NSNN", decimals=1),
    figure("budget_merged", Text("Kinh phí lồng ghép chương trình, đề án khác", "Budget merged from other programmes"), MONEY, Kind.FLOW,
           Text("Kinh phí lồng ghép từ chương trình, đề án khác trong kỳ.", "Money from other programmes spent in the period."),
           "kinh phí lồng ghép", "lồng ghép", decimals=1),
    figure("budget_social", Text("Kinh phí huy động xã hội hóa", "Socially mobilised funds"), MONEY, Kind.FLOW,
           Text("Tiền và hiện vật quy ra tiền do tổ chức, cá nhân đóng góp trong kỳ.",
                "Money and goods in money's worth given by organisations and people in the period."),
           "xã hội hóa", "XHH", "kinh phí XHH", "kinh phí xã hội hóa", decimals=1),
    figure("donated_items", Text("Tài liệu được tặng", "Documents donated"), Text("bản", "copies"), Kind.FLOW,
           Text("Bản sách, tài liệu nhận tặng trong kỳ.", "Copies donated in the period."), "sách được tặng", "tài liệu tặng"),
    figure("donors_honoured", Text("Tổ chức, cá nhân được tôn vinh, khen thưởng", "Donors honoured"), Text("lượt", "honours"), Kind.FLOW,
           Text("Lượt tổ chức, cá nhân được tôn vinh, khen thưởng trong kỳ.", "Organisations and people honoured in the period."),
           "tôn vinh, khen thưởng", "tổ chức, cá nhân được khen thưởng"),
    figure("cooperation", Text("Chương trình phối hợp, liên kết đã ký", "Cooperation programmes signed"), Text("chương trình", "programmes"),
           Kind.FLOW, Text("Chương trình phối hợp, liên kết ký trong kỳ.", "Programmes signed in the period."),
           "chương trình phối hợp", "phối hợp, liên kết"),
)  # fmt: skip
