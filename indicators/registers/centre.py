"""Register 2: cultural centres, village houses and learning centres, and the figures that follow from its rows."""

from indicators.words import Column, ColumnKind, FacilityType, Input, Kind, Register, Tally, Text

PEOPLE = Text("lượt người", "attendances")

TYPES = (
    FacilityType(
        code="province_centre",
        name=Text("Trung tâm văn hóa cấp tỉnh", "Provincial cultural centre"),
        synonyms=("TTVH tỉnh", "trung tâm văn hóa tỉnh",
                  "trung tâm văn hóa cấp tỉnh"),
    ),
    FacilityType(
        code="district_centre",
        name=Text("Trung tâm văn hóa, thể thao cấp huyện", "District culture and sports centre"),
        synonyms=("TTVH huyện", "trung tâm văn hóa huyện", "TT VHTT huyện",
                  "trung tâm VH-TT huyện", "trung tâm văn hóa - thể thao huyện", "trung tâm văn hóa, thể thao huyện"),
    ),
    FacilityType(
        code="commune_centre",
        name=Text("Trung tâm văn hóa – thông tin – thể thao xã", "Commune culture, information and sports centre"),
        synonyms=("trung tâm VH-TT xã", "TTVH xã", "trung tâm văn hóa - thể thao xã", "TT VH-TT xã", "nhà văn hóa xã",
                  "trung tâm văn hóa, thể thao xã", "TT VHTT xã", "trung tâm văn hóa xã", "NVH xã", "trung tâm VHTT cấp xã",
                  "trung tâm văn hóa - thể thao cấp xã", "trung tâm văn hóa, thể thao và học tập cộng đồng xã",
                  "trung tâm VH-TT cấp xã", "trung tâm văn hóa thể thao xã", "TTVH-TT xã",
                  "trung tâm văn hóa - thông tin - thể thao cấp xã", "trung tâm VH-TT phường",
                  "trung tâm văn hóa - thể thao phường", "trung tâm văn hóa - thể thao", "trung tâm VH-TT"),
    ),
    FacilityType(
        code="village_house",
        name=Text("Nhà văn hóa – khu thể thao thôn, làng", "Village house of culture and sports ground"),
        synonyms=("nhà văn hóa thôn", "NVH thôn", "NVH - KTT thôn", "nhà văn hóa làng", "NVH", "nhà rông", "nhà sinh hoạt cộng đồng",
                  "nhà văn hóa - khu thể thao thôn", "NVH làng", "nhà rông văn hóa", "nhà rông văn hóa, NVH làng",
                  "nhà văn hóa", "nhà văn hóa, khu thể thao thôn", "NVH-KTT thôn", "NVH - khu TT thôn",
                  "nhà văn hóa thôn, làng", "nhà văn hóa bản", "nhà văn hóa khu dân cư", "nhà văn hóa tổ dân phố",
                  "nhà rông văn hóa làng", "NVH thôn, làng", "nhà văn hóa - khu thể thao làng",
                  "nhà văn hóa thôn, tổ dân phố", "NVH, khu thể thao thôn", "nhà văn hóa, nhà rông",
                  "nhà sinh hoạt cộng đồng thôn", "NVH - KTT làng", "nhà rông, nhà văn hóa làng", "nhà văn hóa ấp",
                  "nhà văn hóa khu phố", "nhà văn hóa thôn/làng"),
    ),
    FacilityType(
        code="learning_centre",
        name=Text("Trung tâm học tập cộng đồng", "Community learning centre"),
        synonyms=("TTHTCĐ", "TT học tập cộng đồng", "TT HTCĐ",
                  "trung tâm HTCĐ", "TTHTCĐ xã", "trung tâm học tập cộng đồng xã", "TT HTCĐ cấp xã"),
    ),
)  # fmt: skip


def flag(code: str, name: Text, definition: Text, *synonyms: str) -> Column:
    return Column(code=code, name=name, kind=ColumnKind.FLAG, definition=definition, synonyms=synonyms)


def count(code: str, name: Text, unit: Text, nature: Kind, definition: Text, *synonyms: str) -> Column:
    return Column(
        code=code, name=name, kind=ColumnKind.COUNT, unit=unit, nature=nature, definition=definition, synonyms=synonyms
    )


COLUMNS = (
    Column(code="name", kind=ColumnKind.TEXT, required=True, name=Text("Tên thiết chế", "Name"),
           definition=Text("Tên đang dùng; mỗi nơi ghi một dòng.", "The name in use; one row a place."),
           synonyms=("tên thiết chế văn hóa", "tên nhà văn hóa", "tên NVH",
                  "thiết chế văn hóa", "tên nhà văn hóa, trung tâm", "thiết chế", "tên NVH, trung tâm",
                  "tên đơn vị, thiết chế", "tên nhà văn hóa - khu thể thao", "nhà văn hóa, trung tâm", "tên thiết chế VH-TT",
                  "tên trung tâm, nhà văn hóa", "tên NVH, TTHTCĐ")),
    Column(code="type", kind=ColumnKind.TYPE, required=True, name=Text("Loại hình", "Type"),
           definition=Text("Chọn một loại hình trong danh sách.", "Choose one type from the list."), synonyms=("loại thiết chế", "loại",
                  "phân loại", "loại hình thiết chế")),
    Column(code="place", kind=ColumnKind.TEXT, name=Text("Thôn, làng, tổ dân phố / đơn vị quản lý", "Village or managing body"),
           definition=Text("Nơi đặt thiết chế hoặc đơn vị quản lý.", "Where it stands, or the body that runs it."),
           synonyms=("địa điểm", "địa chỉ", "thôn, đơn vị quản lý",
                  "thôn", "làng", "thôn, làng", "nơi đặt", "thôn, bản", "địa bàn", "đơn vị quản lý", "địa điểm đặt",
                  "thôn, làng, tổ dân phố", "đơn vị", "thôn, đơn vị")),
    flag("classes", Text("Có lớp năng khiếu, câu lạc bộ, nhóm sở thích", "Has talent classes, clubs or interest groups"),
         Text("Ghi x nếu trong kỳ có ít nhất một lớp năng khiếu, câu lạc bộ hoặc nhóm sở thích.",
              "Write x when at least one talent class, club or interest group ran in the period."),
         "có lớp năng khiếu, CLB", "có lớp NK/CLB", "lớp năng khiếu, CLB, nhóm sở thích",
                  "có lớp năng khiếu", "có lớp NK, CLB, nhóm sở thích", "có lớp NK, CLB", "có CLB, lớp năng khiếu",
                  "có câu lạc bộ", "lớp NK, CLB", "có lớp năng khiếu hoặc CLB", "có CLB, nhóm sở thích",
                  "lớp năng khiếu, CLB", "có lớp năng khiếu/CLB/nhóm sở thích"),
    flag("regular", Text("Thường xuyên tổ chức hoạt động VHVN, TDTT", "Holds arts and sports activities regularly"),
         Text("Ghi x nếu hoạt động văn hóa văn nghệ, thể dục thể thao được tổ chức thường xuyên trong kỳ.",
              "Write x when arts and sports activities were held regularly in the period."),
         "hoạt động thường xuyên", "HĐ thường xuyên", "tổ chức thường xuyên",
                  "thường xuyên hoạt động", "có hoạt động thường xuyên", "tổ chức hoạt động thường xuyên",
                  "hoạt động VHVN, TDTT thường xuyên", "HĐ VHVN, TDTT thường xuyên", "thường xuyên",
                  "thường xuyên tổ chức hoạt động", "hoạt động thường xuyên VHVN, TDTT", "tổ chức VHVN, TDTT thường xuyên"),
    count("clubs", Text("Số câu lạc bộ", "Clubs"), Text("CLB", "clubs"), Kind.STOCK,
          Text("Câu lạc bộ, nhóm sở thích đang hoạt động tại cuối kỳ.", "Clubs and interest groups active at the end of the period."),
          "số CLB", "CLB",
                  "số câu lạc bộ", "câu lạc bộ, nhóm sở thích", "CLB đang hoạt động", "CLB, nhóm sở thích"),
    count("members", Text("Số hội viên", "Club members"), Text("người", "people"), Kind.STOCK,
          Text("Người tham gia các câu lạc bộ tại cuối kỳ.", "People in the clubs at the end of the period."),
          "số thành viên", "hội viên", "thành viên CLB",
                  "số hội viên CLB", "hội viên CLB", "số người tham gia CLB", "thành viên", "số hội viên câu lạc bộ"),
    count("talent_classes", Text("Lớp năng khiếu", "Talent classes"), Text("lớp", "classes"), Kind.FLOW,
          Text("Lớp năng khiếu mở trong kỳ.", "Talent classes held in the period."), "số lớp năng khiếu",
                  "lớp NK", "lớp năng khiếu đã mở", "số lớp lớp năng khiếu", "số lớp NK", "lớp năng khiếu mở trong kỳ"),
    count("learners", Text("Lượt học viên", "Learners"), PEOPLE, Kind.FLOW,
          Text("Lượt người học các lớp năng khiếu trong kỳ.", "Learners in talent classes in the period."), "lượt người học", "số học viên",
                  "học viên", "lượt học viên lớp năng khiếu", "học viên lớp năng khiếu", "người học", "số lượt học viên", "lượt người học năng khiếu"),
    count("sessions", Text("Số buổi hoạt động", "Sessions"), Text("buổi", "sessions"), Kind.FLOW,
          Text("Buổi sinh hoạt, biểu diễn, thi đấu tổ chức trong kỳ.", "Sessions held in the period."), "số buổi", "buổi hoạt động",
                  "buổi", "số buổi tổ chức", "buổi sinh hoạt", "số buổi sinh hoạt", "số buổi hoạt động trong kỳ"),
    count("attendance", Text("Lượt người tham gia", "Attendance"), PEOPLE, Kind.FLOW,
          Text("Lượt người tham gia các hoạt động trong kỳ.", "Attendances at activities in the period."),
          "lượt tham gia", "lượt người tham dự", "số lượt người tham gia",
                  "lượt người dự", "lượt người đến sinh hoạt", "lượt người tham gia hoạt động", "người tham gia",
                  "lượt người tham gia sinh hoạt", "số lượt tham gia", "lượt người tham gia trong kỳ"),
    Column(code="note", kind=ColumnKind.TEXT, name=Text("Ghi chú", "Note"),
           definition=Text("Nội dung cần giải thích thêm.", "Anything that needs explaining.")),
)  # fmt: skip

REGISTER = Register(
    code="centre",
    sheet="2. Thiết chế văn hóa",
    name=Text("Thiết chế văn hóa", "Cultural centres and village houses"),
    row_name=Text("thiết chế văn hóa", "centres"),
    types=TYPES,
    columns=COLUMNS,
    synonyms=("thiết chế văn hóa", "nhà văn hóa", "NVH", "danh sách nhà văn hóa"),
)

PLACES = Text("nơi", "places")
MET = (
    "đạt", "đạt mục tiêu", "đạt mục tiêu (có lớp NK/CLB và HĐ thường xuyên)", "số đạt", "NVH đạt", "nhà văn hóa đạt",
    "có lớp năng khiếu, CLB và hoạt động thường xuyên", "có lớp NK/CLB và HĐ thường xuyên", "NVH đạt (có lớp NK, CLB; HĐ thường xuyên)",
    "có lớp năng khiếu, CLB, nhóm sở thích và hoạt động thường xuyên", "có lớp năng khiếu, câu lạc bộ, hoạt động thường xuyên",
    "đạt (có lớp năng khiếu, CLB và hoạt động thường xuyên)", "có lớp NK, CLB; HĐ thường xuyên", "có lớp NK, CLB, HĐ thường xuyên",
    "có lớp năng khiếu, CLB, nhóm sở thích và thường xuyên tổ chức hoạt động VHVN, TDTT", "đạt mục tiêu HTSĐ", "đạt yêu cầu HTSĐ",
    "có lớp năng khiếu, CLB, nhóm sở thích, hoạt động thường xuyên", "có lớp năng khiếu hoặc câu lạc bộ và hoạt động thường xuyên",
)  # fmt: skip


def by_type(kind: FacilityType) -> tuple[Input, Input]:
    """How many places of a type, and how many meet the goal: both flags set."""
    whole = f"centres.{kind.code}"
    return (
        Input(
            code=whole, name=kind.name, unit=PLACES, kind=Kind.STOCK, tally=Tally(register="centre", types=(kind.code,)),
            definition=Text("Số nơi đang hoạt động tại cuối kỳ.", "Places in operation at the end of the period."),
            synonyms=kind.synonyms,
        ),
        Input(
            code=f"{whole}.met", unit=PLACES, kind=Kind.STOCK, part_of=whole,
            name=Text("{whole} đạt mục tiêu", "{whole} that meet the goal").fill(whole=kind.name),
            definition=Text(
                "Số nơi có lớp năng khiếu, câu lạc bộ, nhóm sở thích và thường xuyên tổ chức hoạt động VHVN, TDTT.",
                "Places that have talent classes, clubs or interest groups and hold activities regularly."),
            tally=Tally(register="centre", types=(kind.code,), flags=("classes", "regular")), synonyms=MET,
        ),
    )  # fmt: skip


INPUTS = (
    *(entry for kind in TYPES for entry in by_type(kind)),
    Input(
        code="centre.clubs", name=Text("Câu lạc bộ, nhóm sở thích", "Clubs and interest groups"), unit=Text("CLB", "clubs"),
        kind=Kind.STOCK, tally=Tally(register="centre", columns=("clubs",)), synonyms=("số CLB", "CLB", "câu lạc bộ",
                  "số câu lạc bộ văn hóa, văn nghệ, thể thao", "số CLB đang hoạt động", "câu lạc bộ, nhóm sở thích",
                  "CLB văn hóa, văn nghệ, thể thao", "CLB VHVN, TDTT", "số CLB, nhóm sở thích",
                  "câu lạc bộ văn nghệ, thể thao", "CLB, nhóm sở thích đang hoạt động", "CLB văn nghệ, thể thao",
                  "CLB VH, VN, TT", "câu lạc bộ đang hoạt động", "CLB văn hóa, thể thao", "CLB thể thao, văn nghệ",
                  "CLB văn hóa, văn nghệ", "CLB văn hóa, nghệ thuật, thể thao"),
        definition=Text("Câu lạc bộ, nhóm sở thích đang hoạt động tại cuối kỳ.", "Clubs and interest groups active at the end of the period."),
    ),
    Input(
        code="centre.attendance", name=Text("Lượt người tham gia hoạt động thiết chế văn hóa", "Attendance at centres"), unit=PEOPLE,
        kind=Kind.FLOW, tally=Tally(register="centre", columns=("attendance",)),
        synonyms=("lượt người tham gia", "lượt tham gia hoạt động NVH",
                  "lượt người tham gia hoạt động tại thiết chế văn hóa", "lượt người đến sinh hoạt tại NVH, TTHTCĐ",
                  "lượt người tham gia hoạt động tại NVH", "lượt tham gia", "lượt người tham gia sinh hoạt",
                  "lượt người tham gia hoạt động văn hóa", "lượt người đến NVH", "lượt người đến sinh hoạt", "lượt người tham gia hoạt động NVH", "lượt người đến NVH, TTHTCĐ", "lượt tham gia sinh hoạt", "lượt người đến sinh hoạt, tham gia hoạt động", "lượt người tham gia hoạt động",
                  "lượt người sinh hoạt tại NVH", "lượt người đến sinh hoạt tại NVH", "lượt người tham gia các hoạt động",
                  "lượt người tham gia tại thiết chế văn hóa", "lượt người tham gia sinh hoạt tại NVH",
                  "lượt người dự hoạt động tại thiết chế văn hóa", "lượt người tham gia NVH", "lượt người tham gia tại NVH",
                  "lượt người tham gia NVH thôn", "lượt người tham gia hoạt động tại NVH thôn", "lượt người đến NVH thôn"),
        definition=Text("Lượt người tham gia hoạt động tại các thiết chế văn hóa trong kỳ.", "Attendances at centres in the period."),
    ),
)  # fmt: skip
