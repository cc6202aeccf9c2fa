"""Register 4: publicity and events, one row per event; its types are the occasions of the programme's calendar."""

from indicators.words import Column, ColumnKind, FacilityType, Input, Kind, Register, Tally, Text

ATTENDANCES = Text("lượt người", "attendances")
OTHER = "other"

TYPES = (
    FacilityType(
        code="book_day",
        name=Text("Ngày Sách và Văn hóa đọc Việt Nam", "Vietnam Book and Reading Culture Day"),
        synonyms=("ngày sách và văn hóa đọc", "ngày sách Việt Nam", "21/4"),
    ),
    FacilityType(
        code="book_copyright_day",
        name=Text("Ngày Sách và Bản quyền thế giới", "World Book and Copyright Day"),
        synonyms=("ngày sách và bản quyền", "23/4"),
    ),
    FacilityType(
        code="museum_day",
        name=Text("Ngày Quốc tế Bảo tàng", "International Museum Day"),
        synonyms=("ngày bảo tàng", "18/5"),
    ),
    FacilityType(
        code="lifelong_week",
        name=Text("Tuần lễ hưởng ứng học tập suốt đời", "Lifelong Learning Week"),
        synonyms=("tuần lễ học tập suốt đời", "tuần lễ HTSĐ", "tuần lễ hưởng ứng HTSĐ"),
    ),
    FacilityType(
        code="digital_day",
        name=Text("Ngày Chuyển đổi số quốc gia", "National Digital Transformation Day"),
        synonyms=("ngày chuyển đổi số", "ngày CĐS", "10/10"),
    ),
    FacilityType(
        code="heritage_day",
        name=Text("Ngày Di sản văn hóa Việt Nam", "Vietnam Cultural Heritage Day"),
        synonyms=("ngày di sản văn hóa", "ngày di sản", "23/11"),
    ),
    FacilityType(code=OTHER, name=Text("Hoạt động khác", "Other event"), synonyms=("khác", "ngày lễ khác")),
)

REGISTER = Register(
    code="event",
    sheet="4. Tuyên truyền, sự kiện",
    name=Text("Tuyên truyền, sự kiện", "Publicity and events"),
    row_name=Text("hoạt động", "events"),
    synonyms=("tuyên truyền", "sự kiện", "các hoạt động tuyên truyền"),
    types=TYPES,
    columns=(
        Column(code="name", kind=ColumnKind.TEXT, required=True, name=Text("Tên ngày, sự kiện", "Name of the day or event"),
               definition=Text("Tên hoạt động đã tổ chức; mỗi lần tổ chức ghi một dòng.", "Name of the event; one row each time."),
               synonyms=("tên sự kiện", "tên hoạt động", "nội dung tuyên truyền",
                  "tên ngày, tuần lễ, sự kiện", "ngày, sự kiện", "tên ngày, tuần lễ", "sự kiện", "tên hoạt động, sự kiện",
                  "nội dung hoạt động", "hoạt động tuyên truyền", "tên ngày lễ, sự kiện", "ngày, tuần lễ",
                  "tên ngày/sự kiện", "tên ngày, sự kiện tuyên truyền")),
        Column(code="type", kind=ColumnKind.TYPE, name=Text("Dịp", "Occasion"),
               definition=Text("Chọn ngày, tuần lễ trong kế hoạch; hoạt động khác chọn “Hoạt động khác”.",
                               "Choose the day or week of the plan, or “Other event”."), synonyms=("ngày kỷ niệm", "dịp tổ chức")),
        Column(code="date", kind=ColumnKind.DATE, name=Text("Ngày tổ chức", "Date"),
               definition=Text("Ghi ngày/tháng/năm, nằm trong kỳ báo cáo.", "Day/month/year, within the period."),
               synonyms=("thời gian", "ngày", "thời gian tổ chức",
                  "ngày tháng", "ngày, tháng", "ngày tổ chức, thời gian", "thời gian thực hiện", "ngày thực hiện")),
        Column(code="form", kind=ColumnKind.TEXT, name=Text("Hình thức", "Form"),
               definition=Text("Ví dụ: trưng bày, nói chuyện chuyên đề, phát thanh.", "For example display, talk, broadcast."),
               synonyms=("hình thức tổ chức",
                  "hình thức tuyên truyền", "hình thức thực hiện", "hình thức, nội dung",)),
        Column(code="sessions", kind=ColumnKind.COUNT, name=Text("Số buổi", "Sessions"), unit=Text("buổi", "sessions"),
               nature=Kind.FLOW, definition=Text("Số buổi đã tổ chức.", "Sessions held."), synonyms=("buổi",
                  "số cuộc", "số buổi tổ chức", "buổi tổ chức",)),
        Column(code="attendance", kind=ColumnKind.COUNT, name=Text("Lượt người dự", "Attendance"), unit=ATTENDANCES, nature=Kind.FLOW,
               definition=Text("Lượt người dự các buổi.", "Attendances at the sessions."), synonyms=("số lượt người dự", "số người dự",
                  "lượt người tham gia", "số người tham gia", "lượt người tham dự", "người tham dự", "số lượt người tham dự",
                  "số lượt người tham gia", "lượt dự", "người tham gia")),
        Column(code="items", kind=ColumnKind.COUNT, name=Text("Tin, bài, phóng sự", "News items"), unit=Text("tin bài", "items"),
               nature=Kind.FLOW, definition=Text("Tin, bài, phóng sự đã đăng, phát.", "News items published or broadcast."),
               synonyms=("tin, bài", "số tin bài",
                  "tin bài phát thanh", "số tin, bài", "tin, bài đăng", "số tin, bài, phóng sự")),
        Column(code="note", kind=ColumnKind.TEXT, name=Text("Ghi chú", "Note"),
               definition=Text("Nội dung cần giải thích thêm.", "Anything that needs explaining.")),
    ),
)  # fmt: skip

INPUTS = (
    Input(code="event.sessions", name=Text("Buổi tuyên truyền, sự kiện", "Event sessions"), unit=Text("buổi", "sessions"),
          kind=Kind.FLOW, definition=Text("Tổng số buổi đã tổ chức trong kỳ.", "Sessions held in the period."),
          synonyms=("số buổi tuyên truyền", "buổi tuyên truyền",
                  "số buổi tuyên truyền, sự kiện", "số buổi tuyên truyền đã tổ chức", "số cuộc tuyên truyền", "số đợt tuyên truyền", "đợt tuyên truyền",
                  "buổi tuyên truyền, sự kiện", "số hoạt động tuyên truyền", "số sự kiện", "số buổi sự kiện",
                  "cuộc tuyên truyền", "buổi tuyên truyền đã tổ chức", "số buổi truyền thông", "buổi truyền thông"), tally=Tally(register="event", columns=("sessions",))),
    Input(code="event.attendance", name=Text("Lượt người dự sự kiện", "Event attendance"), unit=ATTENDANCES, kind=Kind.FLOW,
          definition=Text("Tổng lượt người dự trong kỳ.", "Attendances in the period."),
          synonyms=("lượt người dự", "lượt người tham dự sự kiện",
                  "người dự", "lượt người dự tuyên truyền", "lượt người tham dự", "lượt người dự các buổi tuyên truyền",
                  "người dự tuyên truyền", "lượt người dự tuyên truyền, sự kiện", "số người dự",
                  "lượt người tham gia tuyên truyền", "lượt người nghe tuyên truyền", "lượt người nghe", "số lượt người nghe", "lượt người tham gia sự kiện",
                  "số lượt người dự sự kiện"), tally=Tally(register="event", columns=("attendance",))),
    *(
        Input(code=f"occasions.{kind.code}", unit=Text("lần", "times"), kind=Kind.FLOW, listed=False,
              name=Text("{day}: số lần tổ chức", "{day}: times held").fill(day=kind.name),
              definition=Text("Số dòng của dịp này trong danh sách sự kiện.", "Rows of this occasion in the register of events."),
              tally=Tally(register="event", types=(kind.code,)))
        for kind in TYPES if kind.code != OTHER
    ),
)  # fmt: skip
