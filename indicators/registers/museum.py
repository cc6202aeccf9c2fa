"""Register 3: museums and heritage houses, and the figures that follow from its rows."""

from indicators.words import Column, ColumnKind, FacilityType, Input, Kind, Register, Tally, Text

VISITS = Text("lượt", "visits")

REGISTER = Register(
    code="museum",
    sheet="3. Bảo tàng, nhà truyền thống",
    name=Text("Bảo tàng, nhà truyền thống", "Museums and heritage houses"),
    row_name=Text("bảo tàng, nhà truyền thống", "museums"),
    synonyms=("bảo tàng", "nhà truyền thống", "di tích"),
    types=(
        FacilityType(code="museum", name=Text("Bảo tàng", "Museum"), synonyms=("bảo tàng tỉnh", "BT")),
        FacilityType(
            code="heritage_house",
            name=Text("Nhà truyền thống, di tích có trưng bày", "Heritage house or monument with displays"),
            synonyms=("nhà truyền thống", "di tích", "phòng truyền thống", "nhà lưu niệm"),
        ),
    ),
    columns=(
        Column(code="name", kind=ColumnKind.TEXT, required=True, name=Text("Tên bảo tàng, nhà truyền thống", "Name"),
               definition=Text("Tên đang dùng; mỗi nơi ghi một dòng.", "The name in use; one row a place."),
               synonyms=("tên bảo tàng", "tên nhà truyền thống", "tên di tích")),
        Column(code="type", kind=ColumnKind.TYPE, required=True, name=Text("Loại hình", "Type"),
               definition=Text("Chọn một loại hình trong danh sách.", "Choose one type from the list."), synonyms=("loại",)),
        Column(code="place", kind=ColumnKind.TEXT, name=Text("Thôn, làng, tổ dân phố / đơn vị quản lý", "Village or managing body"),
               definition=Text("Nơi đặt hoặc đơn vị quản lý.", "Where it stands, or the body that runs it."),
               synonyms=("địa điểm", "địa chỉ", "đơn vị quản lý")),
        Column(code="education", kind=ColumnKind.FLAG, name=Text("Có chương trình giáo dục", "Has an education programme"),
               definition=Text("Ghi x nếu đã xây dựng và triển khai chương trình giáo dục trong kỳ.",
                               "Write x when an education programme was built and run in the period."),
               synonyms=("chương trình giáo dục", "có CTGD")),
        Column(code="digital", kind=ColumnKind.FLAG, name=Text("Có trưng bày trên không gian số", "Has digital displays"),
               definition=Text("Ghi x nếu có trưng bày, giới thiệu trên không gian số.", "Write x when displays are shown online."),
               synonyms=("trưng bày số", "không gian số")),
        Column(code="visitors", kind=ColumnKind.COUNT, name=Text("Lượt khách tham quan", "Visitors"), unit=VISITS, nature=Kind.FLOW,
               definition=Text("Mọi lượt khách trong kỳ.", "All visits in the period."), synonyms=("lượt khách", "khách tham quan")),
        Column(code="learning_visitors", kind=ColumnKind.COUNT, at_most="visitors", unit=VISITS, nature=Kind.FLOW,
               name=Text("Trong đó: lượt khách đến nghiên cứu, học tập", "Of which: visits for research or study"),
               definition=Text("Lượt khách đến để nghiên cứu, học tập; không lớn hơn lượt khách.",
                               "Visits for research or study; never more than all visits."),
               synonyms=("nghiên cứu, học tập", "đến học tập, nghiên cứu")),
        Column(code="note", kind=ColumnKind.TEXT, name=Text("Ghi chú", "Note"),
               definition=Text("Nội dung cần giải thích thêm.", "Anything that needs explaining.")),
    ),
)  # fmt: skip

PLACES = Text("nơi", "places")

INPUTS = (
    Input(code="museums", name=Text("Bảo tàng, nhà truyền thống", "Museums and heritage houses"), unit=PLACES, kind=Kind.STOCK,
          definition=Text("Số nơi đang hoạt động tại cuối kỳ.", "Places in operation at the end of the period."),
          synonyms=("bảo tàng", "nhà truyền thống", "số bảo tàng"), tally=Tally(register="museum")),
    Input(code="museums.education", unit=PLACES, kind=Kind.STOCK, part_of="museums",
          name=Text("Bảo tàng, nhà truyền thống có chương trình giáo dục", "Museums with an education programme"),
          definition=Text("Số nơi đã xây dựng và triển khai chương trình giáo dục trong kỳ.",
                          "Places that built and ran an education programme in the period."),
          synonyms=("có chương trình giáo dục",), tally=Tally(register="museum", flags=("education",))),
    Input(code="museum.visitors", name=Text("Lượt khách tham quan bảo tàng, nhà truyền thống", "Museum visitors"), unit=VISITS,
          kind=Kind.FLOW, definition=Text("Mọi lượt khách trong kỳ.", "All visits in the period."),
          synonyms=("khách tham quan nhà truyền thống", "lượt khách tham quan"), tally=Tally(register="museum", columns=("visitors",))),
    Input(code="museum.learning_visitors", unit=VISITS, kind=Kind.FLOW, part_of="museum.visitors",
          name=Text("Trong đó: lượt khách đến nghiên cứu, học tập", "Of which: visits for research or study"),
          definition=Text("Lượt khách đến để nghiên cứu, học tập.", "Visits for research or study."),
          synonyms=("đến học tập, nghiên cứu", "khách nghiên cứu, học tập"),
          tally=Tally(register="museum", columns=("learning_visitors",))),
)  # fmt: skip
