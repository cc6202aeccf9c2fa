"""The way of a report through the page: template down, file up, faults and questions, changes, commit, receipt."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import TextInput

from data.sheets.model import Cell, FactRead, Layout, Part, Problem, Question, Reading, Severity
from data.sheets.template.build import build_template
from data.sheets.template.filling import Filling
from data.store import accepted_problems, committed_with, submissions
from data.submissions import receive
from data.units.gazetteer import gazetteer
from indicators.words import Period, State, Text
from pages.common.opened import opened
from reports.views.numbers import numbers
from tests.pages.conftest import Visit, html_of
from tests.reports.facts import CAM_LONG

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PAGE = "pages/send/submit.py"


def filled(visits: float = 1400.0) -> bytes:
    """The official workbook of Cẩm Long for 2024, as an officer fills it in."""
    rows = {
        "library": [
            {
                "name": "Thư viện xã Cẩm Long",
                "type": "commune",
                "service": "x",
                "visits_onsite": visits,
                "stock": 800.0,
            },
            {"name": "Thư viện THCS Cẩm Long", "type": "general_school", "service": "x", "visits_onsite": 200.0},
        ]
    }
    filling = Filling(rows=rows, figures={"population": 5200.0}, nothing=frozenset({"museum", "event", "centre"}))
    return build_template(
        gazetteer().by_id(CAM_LONG), Period(2024), made_on=date(2025, 1, 2), filling=filling
    )  # fmt: skip


def upload(visitor: AppTest, data: bytes, name: str = "bao cao.xlsx") -> AppTest:
    visitor.get("file_uploader")[0].upload(name, data, XLSX)
    visitor.run()
    assert not visitor.exception, visitor.exception[0].value
    return visitor


def commit(visitor: AppTest, who: str = "Lê Văn An") -> AppTest:
    visitor.text_input[-1].set_value(who)
    for box in visitor.checkbox:
        box.check()
    next(
        button for button in visitor.button if button.label in ("Ghi vào kho số liệu", "Keep the figures")
    ).click().run()
    assert not visitor.exception, visitor.exception[0].value
    return visitor


def test_the_template_is_offered_for_every_commune_of_the_period(visit: Visit) -> None:
    visitor = visit(PAGE, report="2024")
    assert len(visitor.selectbox(key="frame.commune").options) == 547
    visitor.selectbox(key="frame.report").set_value("2025").run()
    assert len(visitor.selectbox(key="frame.commune").options) == 166
    assert "Tải biểu mẫu của" in visitor.get("download_button")[0].proto.label


@pytest.mark.slow
def test_a_filled_template_is_read_shown_committed_and_counts(visit: Visit) -> None:
    visitor = upload(visit(PAGE), filled())
    shown = html_of(visitor)
    assert "Xã Cẩm Long · Năm 2024 · biểu mẫu chương trình" in shown
    assert "So với số liệu đang có:" in shown
    commit(visitor)
    assert "Mã biên nhận" in html_of(visitor)
    assert "SHA-256" in html_of(visitor)
    result = numbers(opened()).one(CAM_LONG, Period(2024), "lib_service_education")
    assert result is not None
    assert (result.part, result.whole) == (1.0, 1.0)


@pytest.mark.slow
def test_the_same_file_twice_changes_nothing(visit: Visit) -> None:
    visitor = commit(upload(visit(PAGE), filled()))
    again = commit(upload(visit(PAGE), filled()))
    assert "0 thay đổi" in html_of(again)
    assert visitor is not again


@pytest.mark.slow
def test_a_file_that_is_no_workbook_is_one_plain_sentence(visit: Visit) -> None:
    visitor = upload(visit(PAGE), b"not a workbook at all")
    assert html_of(visitor).count("hsd-error") == 1
    assert [error.value for error in visitor.error] == ["Sửa các lỗi trên trong tệp rồi gửi lại. Chưa có gì được ghi."]
    assert not any(button.label == "Ghi vào kho số liệu" for button in visitor.button)


def reading_of(data: bytes, name: str, answers: Mapping[str, str]) -> Reading:
    """A reading with a warning, and a question until it is answered."""
    fact = FactRead(input="population", value=5300.0, state=State.REPORTED, cell=Cell("5. Nguồn lực", "D6"))
    part = Part(
        unit_id=CAM_LONG,
        unit_code="15172",
        unit_name="Xã Cẩm Long",
        period=Period(2024),
        layout=Layout.AGGREGATE,
        facts=(fact,),
    )
    warning = Problem(
        kind="odd", severity=Severity.WARNING, cell=Cell("5. Nguồn lực", "D6"),
        message=Text("Dân số tăng nhanh *bất thường*.", "Population grew *unusually*."), remedy=Text("Kiểm tra lại.", "Check it."),
    )  # fmt: skip
    question = Question(
        key="q1", heading="Cột lạ", message=Text("Cột “Lạ” là gì?", "What is the column “Lạ”?"),
        choices={"ignore": Text("bỏ qua", "leave out"), "population": Text("dân số", "population")},
    )  # fmt: skip
    questions = () if answers.get("q1") else (question,)
    return Reading(
        file_name=name,
        sha256=sha256(data).hexdigest(),
        kind="xlsx",
        parts=(part,),
        problems=(warning,),
        questions=questions,
    )


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read by `reading_of` instead of the reading process."""
    monkeypatch.setattr(receive, "__defaults__", (None, reading_of))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.usefixtures("asking")
def test_a_question_is_asked_answered_and_then_the_file_can_be_kept(visit: Visit, lang: str) -> None:
    visitor = upload(visit(PAGE, lang=lang), b"one")
    box = visitor.selectbox[-1]
    assert "Lạ" in box.label
    assert not visitor.checkbox
    box.set_value("population")
    next(button for button in visitor.button if button.label in ("Trả lời", "Answer")).click().run()
    assert not visitor.exception
    assert visitor.checkbox
    assert "hsd-warning" in html_of(visitor)
    commit(visitor)
    assert "hsd-card" in html_of(visitor)


@pytest.mark.usefixtures("asking")
def test_a_warning_wants_a_look_and_a_name_before_the_commit(visit: Visit) -> None:
    visitor = upload(visit(PAGE), b"two")
    visitor.selectbox[-1].set_value("ignore")
    next(button for button in visitor.button if button.label == "Trả lời").click().run()
    next(button for button in visitor.button if button.label == "Ghi vào kho số liệu").click().run()
    assert [error.value for error in visitor.error] == ["Ghi họ tên và xác nhận đã xem các cảnh báo."]


@pytest.mark.usefixtures("asking")
def test_a_reason_is_kept_with_the_warning(visit: Visit) -> None:
    visitor = upload(visit(PAGE), b"three")
    visitor.selectbox[-1].set_value("ignore")
    next(button for button in visitor.button if button.label == "Trả lời").click().run()
    next(box for box in visitor.text_input if "bất thường" in box.label).set_value("Sáp nhập hai thôn")
    commit(visitor)
    latest = submissions(opened(), [CAM_LONG]).iloc[0]
    assert latest["who"] == "Lê Văn An"
    assert list(accepted_problems(opened(), [latest["submission_id"]])["reason"]) == ["Sáp nhập hai thôn"]


CORPUS = Path(__file__).parents[1] / "data" / "sheets" / "corpus"
FAULTY = "Yang Bac_giai doan 2021-2024.xlsx"


def boxes(visitor: AppTest, cell: str) -> list[TextInput]:
    return [box for box in visitor.text_input if box.label == f"Sửa ô {cell} thành"]


@pytest.mark.slow
def test_mending_a_cell_takes_its_fault_away_and_undoing_brings_it_back(visit: Visit) -> None:
    visitor = upload(visit(PAGE), (CORPUS / FAULTY).read_bytes(), FAULTY)
    assert html_of(visitor).count('class="hsd-fault hsd-error"') == 2
    assert html_of(visitor).count('class="hsd-mark hsd-error') == 2
    boxes(visitor, "F21")[0].set_value("24").run()
    shown = html_of(visitor)
    assert shown.count('class="hsd-fault hsd-error"') == 1
    assert "đã sửa trên màn hình từ “-9” thành “24”" in shown
    assert "<s>-9</s>24" in shown
    visitor.button(key="report.undo").click().run()
    assert html_of(visitor).count('class="hsd-fault hsd-error"') == 2


@pytest.mark.slow
def test_mended_cells_stand_on_the_receipt_and_in_the_journal(visit: Visit) -> None:
    visitor = upload(visit(PAGE), (CORPUS / FAULTY).read_bytes(), FAULTY)
    for cell, value in (("F21", "24"), ("G26", "8")):
        boxes(visitor, cell)[0].set_value(value).run()
    for box in visitor.text_input:
        if box.key and box.key.startswith("report.reason."):
            box.set_value("Đã kiểm tra")
    commit(visitor)
    assert "Biểu 03!F21: “-9” → “24”" in html_of(visitor)
    (found,) = committed_with(opened(), sha256((CORPUS / FAULTY).read_bytes()).hexdigest())
    assert found.fixes == {"Biểu 03!F21": ("-9", "24"), "Biểu 03!G26": ("7,5", "8")}
    assert found.who == "Lê Văn An"


@pytest.mark.slow
def test_several_files_have_one_table_and_only_the_sound_ones_are_kept(visit: Visit) -> None:
    visitor = visit(PAGE)
    sound = "BC_HTSD_xa Cam Long_2021-2022.xlsx"
    files = [(name, (CORPUS / name).read_bytes(), XLSX) for name in (FAULTY, sound)]
    visitor.get("file_uploader")[0].set_value([*files, ("hong.xlsx", b"no workbook", XLSX)]).run()
    assert "3 tệp: " in html_of(visitor)
    for box in visitor.text_input:
        box.set_value("Lê Văn An")
    next(button for button in visitor.button if button.label == "Ghi các tệp có thể ghi").click().run()
    assert not visitor.exception
    assert set(submissions(opened(), [CAM_LONG])["file_name"]) >= {sound}
    assert "1 tệp đã ghi" in html_of(visitor)
    assert "1 tệp có lỗi phải sửa" in html_of(visitor)


@pytest.mark.slow
def test_figures_typed_without_a_file_meet_the_rules_of_the_sheet(visit: Visit) -> None:
    visitor = visit(PAGE, report="2024")
    visitor.toggle(key="report.without_file").set_value(True).run()
    box = next(box for box in visitor.text_input if box.label.startswith("Dân số trung bình"))
    box.set_value("năm nghìn")
    next(button for button in visitor.button if button.label == "Kiểm tra số liệu").click().run()
    assert not visitor.exception
    assert "“năm nghìn” không phải là số" in html_of(visitor)
