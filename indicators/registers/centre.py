"""Register 2: cultural centres, village houses and learning centres, and the figures that follow from its rows."""

from indicators.words import Column, ColumnKind, FacilityType, Input, Kind, Register, Tally, Text

PEOPLE = Text("lượt người", "attendances")

TYPES = (
    FacilityType(
        code="province_centre",
        name=Text("Trung tâm văn hóa cấp tỉnh", "Provincial cultural centre"),
        synonyms=("TTVH tỉnh", "trung tâm văn hóa tỉnh"),
    ),
    FacilityType(
        code="district_centre",
        name=Text("Trung tâm văn hóa, thể thao cấp huyện", "District culture and sports centre"),
        synonyms=("TTVH huyện", "trung tâm văn hóa huyện", "TT VHTT huyện"),
    ),
    FacilityType(
        code="commune_centre",
        name=Text("Trung tâm văn hóa – thông tin – thể thao xã", "Commune culture, information and sports centre"),
        synonyms=("trung tâm VH-TT xã", "TTVH xã", "trung tâm văn hóa - thể thao xã", "TT VH-TT xã", "nhà văn hóa xã"),
    ),
    FacilityType(
        code="village_house",
        name=Text("Nhà văn hóa – khu thể thao thôn, làng", "Village house of culture and sports ground"),
        synonyms=("nhà văn hóa thôn", "NVH thôn", "NVH - KTT thôn", "nhà văn hóa làng", "NVH", "nhà rông", "nhà sinh hoạt cộng đồng"),
    ),
    FacilityType(
        code="learning_centre",
        name=Text("Trung tâm học tập cộng đồng", "Community learning centre"),
        synonyms=("TTHTCĐ", "TT học tập cộng đồng", "TT HTCĐ"),
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
           synonyms=("tên thiết chế văn hóa", "tên nhà văn hóa", "tên NVH")),
    Column(code="type", kind=ColumnKind.TYPE, required=True, name=Text("Loại hình", "Type"),
           definition=Text("Chọn một loại hình trong danh sách.", "Choose one type from the list."), synonyms=("loại thiết chế", "loại")),
    Column(code="place", kind=ColumnKind.TEXT, name=Text("Thôn, làng, tổ dân phố / đơn vị quản lý", "Village or managing body"),
           definition=Text("Nơi đặt thiết chế hoặc đơn vị quản lý.", "Where it stands, or the body that runs it."),
           synonyms=("địa điểm", "địa chỉ", "thôn, đơn vị quản lý")),
    flag("classes", Text("Có lớp năng khiếu, câu lạc bộ, nhóm sở thích", "Has talent classes, clubs or interest groups"),
         Text("Ghi x nếu trong kỳ có ít nhất một lớp năng khiếu, câu lạc bộ hoặc nhóm sở thích.",
              "Write x when at least one talent class, club or interest group ran in the period."),
         "có lớp năng khiếu, CLB", "có lớp NK/CLB", "lớp năng khiếu, CLB, nhóm sở thích"),
    flag("regular", Text("Thường xuyên tổ chức hoạt động VHVN, TDTT", "Holds arts and sports activities regularly"),
         Text("Ghi x nếu hoạt động văn hóa văn nghệ, thể dục thể thao được tổ chức thường xuyên trong kỳ.",
              "Write x when arts and sports activities were held regularly in the period."),
         "hoạt động thường xuyên", "HĐ thường xuyên", "tổ chức thường xuyên"),
    count("clubs", Text("Số câu lạc bộ", "Clubs"), Text("CLB", "clubs"), Kind.STOCK,
          Text("Câu lạc bộ, nhóm sở thích đang hoạt động tại cuối kỳ.", "Clubs and interest groups active at the end of the period."),
          "số CLB", "CLB"),
    count("members", Text("Số hội viên", "Club members"), Text("người", "people"), Kind.STOCK,
          Text("Người tham gia các câu lạc bộ tại cuối kỳ.", "People in the clubs at the end of the period."),
          "số thành viên", "hội viên", "thành viên CLB"),
    count("talent_classes", Text("Lớp năng khiếu", "Talent classes"), Text("lớp", "classes"), Kind.FLOW,
          Text("Lớp năng khiếu mở trong kỳ.", "Talent classes held in the period."), "số lớp năng khiếu"),
    count("learners", Text("Lượt học viên", "Learners"), PEOPLE, Kind.FLOW,
          Text("Lượt người học các lớp năng khiếu trong kỳ.", "Learners in talent classes in the period."), "lượt người học", "số học viên"),
    count("sessions", Text("Số buổi hoạt động", "Sessions"), Text("buổi", "sessions"), Kind.FLOW,
          Text("Buổi sinh hoạt, biểu diễn, thi đấu tổ chức trong kỳ.", "Sessions held in the period."), "số buổi", "buổi hoạt động"),
    count("attendance", Text("Lượt người tham gia", "Attendance"), PEOPLE, Kind.FLOW,
          Text("Lượt người tham gia các hoạt động trong kỳ.", "Attendances at activities in the period."),
          "lượt tham gia", "lượt người tham dự", "số lượt người tham gia"),
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
            tally=Tally(register="centre", types=(kind.code,), flags=("classes", "regular")),
        ),
    )  # fmt: skip


INPUTS = (
    *(entry for kind in TYPES for entry in by_type(kind)),
    Input(
        code="centre.clubs", name=Text("Câu lạc bộ, nhóm sở thích", "Clubs and interest groups"), unit=Text("CLB", "clubs"),
        kind=Kind.STOCK, tally=Tally(register="centre", columns=("clubs",)), synonyms=("số CLB", "CLB", "câu lạc bộ"),
        definition=Text("Câu lạc bộ, nhóm sở thích đang hoạt động tại cuối kỳ.", "Clubs and interest groups active at the end of the period."),
    ),
    Input(
        code="centre.attendance", name=Text("Lượt người tham gia hoạt động thiết chế văn hóa", "Attendance at centres"), unit=PEOPLE,
        kind=Kind.FLOW, tally=Tally(register="centre", columns=("attendance",)),
        synonyms=("lượt người tham gia", "lượt tham gia hoạt động NVH"),
        definition=Text("Lượt người tham gia hoạt động tại các thiết chế văn hóa trong kỳ.", "Attendances at centres in the period."),
    ),
)  # fmt: skip
