"""Every page opens in both languages on a store with figures and on an empty one, speaks one language, and leads on."""

import re

import pytest

from tests.pages.conftest import Visit, html_of, words_of
from tests.reports.facts import CAM_LONG, CAM_THUY

PAGES = (
    "pages/follow/overview.py", "pages/follow/indicator.py", "pages/follow/unit.py", "pages/send/submit.py",
    "pages/about/method.py", "pages/follow/compare.py", "pages/follow/map.py",
)  # fmt: skip
ENGLISH = re.compile(
    r"\b(the|and|of|with|goal|goals|indicator|commune|communes|report|reported|year|figure|figures|download|status|trend|"
    r"library|libraries|behind|achieved|missing|table|template|file|warning|error|none|nan|true|false)\b",
    re.IGNORECASE,
)
VIETNAMESE = re.compile(
    r"\b(mục tiêu|chỉ tiêu|báo cáo|số liệu|thư viện công cộng|đúng tiến độ|năm|kế hoạch)\b", re.IGNORECASE
)
NAMES = re.compile(r"“[^”]*”|\S+\.xlsx|Thư viện Trường[^\n]*|Tiếng Việt|English|xlsx|Excel|ods|csv|SHA-256")


@pytest.mark.parametrize("page", PAGES)
def test_the_vietnamese_page_holds_no_english(visit: Visit, page: str) -> None:
    left = ENGLISH.findall(NAMES.sub(" ", words_of(visit(page, unit=str(CAM_THUY)))))
    assert not left


@pytest.mark.parametrize("page", PAGES)
def test_the_english_page_holds_no_vietnamese(visit: Visit, page: str) -> None:
    left = VIETNAMESE.findall(NAMES.sub(" ", words_of(visit(page, unit=str(CAM_THUY), lang="en"))))
    assert not left


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_an_empty_store_says_what_to_do(visit_empty: Visit, page: str, lang: str) -> None:
    visitor = visit_empty(page, lang=lang)
    if "follow" in page:
        assert "hsd-empty" in html_of(visitor)
        assert not visitor.get("plotly_chart")


@pytest.mark.parametrize("page", PAGES)
def test_illustrative_figures_are_marked_on_every_page(visit: Visit, page: str) -> None:
    assert "hsd-illustrative" in html_of(visit(page))


@pytest.mark.parametrize("page", PAGES)
def test_names_from_files_stay_plain_text(visit: Visit, page: str) -> None:
    assert "<i>A</i>" not in html_of(visit(page, unit=str(CAM_THUY)))
    assert "<b>x</b>" not in html_of(visit(page, unit=str(CAM_THUY)))


def test_the_overview_counts_orders_and_leads_on(visit: Visit) -> None:
    shown = html_of(visit("pages/follow/overview.py", unit=str(CAM_THUY), period="2024"))
    assert "Mục tiêu 2025" in shown
    assert "Mục tiêu 2030" in shown
    assert "Chưa gửi báo cáo: 1/17 xã" in shown
    assert "Xã Cẩm Long" in shown
    assert shown.index("đúng tiến độ</span><span") < shown.index("≥ 60\u00a0%")
    assert (
        "./indicator?unit=1200390&amp;period=2024&amp;horizon=2030&amp;lang=vi&amp;indicator=lib_service_education"
        in shown
    )


def test_another_horizon_judges_by_its_own_goals(visit: Visit) -> None:
    visitor = visit("pages/follow/overview.py", unit=str(CAM_THUY), horizon="2025")
    assert "≥ 70\u00a0%" in html_of(visitor)
    visitor.selectbox(key="frame.horizon").set_value("2030").run()
    assert "≥ 90\u00a0%" in html_of(visitor)
    assert visitor.query_params["horizon"] == "2030"


def test_the_indicator_page_states_finding_sentence_and_sources(visit: Visit) -> None:
    visitor = visit("pages/follow/indicator.py", unit=str(CAM_THUY), period="2024", indicator="lib_service_education")
    shown = html_of(visitor).replace("\u00a0", " ")
    assert "54,5 % thư viện cơ sở giáo dục có dịch vụ; thiếu 32 thư viện (mục tiêu 2030: ≥ 90 %)" in shown
    assert "Đến 31/12/2024, 54,5 % thư viện cơ sở giáo dục" in shown
    assert len(visitor.get("plotly_chart")) == 2
    assert "Kể cả các xã chưa báo cáo" in shown


def test_the_way_back_opens_to_file_sheet_and_cell(visit: Visit) -> None:
    visitor = visit("pages/follow/indicator.py", unit=str(CAM_THUY), period="2024", indicator="lib_service_education")
    assert "15175_2024" not in html_of(visitor)
    visitor.session_state["back"] = True
    visitor.run()
    assert not visitor.exception
    assert "15175_2024" in html_of(visitor)
    assert "<td>5. Nguồn lực</td><td>D6</td>" in html_of(visitor)


def test_what_is_left_is_listed_by_name(visit: Visit) -> None:
    visitor = visit("pages/follow/indicator.py", unit=str(CAM_THUY), period="2024", indicator="lib_service_education")
    assert any(box.label.startswith("Còn lại, theo tên") for box in visitor.get("expander"))
    assert "Thư viện Trường TH số" in html_of(visitor)


def test_an_indicator_keeps_its_place_in_the_address(visit: Visit) -> None:
    visitor = visit("pages/follow/indicator.py", unit=str(CAM_THUY))
    visitor.selectbox(key="frame.indicator").set_value("lib_visits_growth").run()
    assert not visitor.exception
    assert visitor.query_params["indicator"] == "lib_visits_growth"
    assert "%/năm" in html_of(visitor)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_indicator_opens_for_a_district_and_a_commune(visit: Visit, lang: str) -> None:
    visitor = visit("pages/follow/indicator.py", unit=str(CAM_THUY), lang=lang)
    for unit in (str(CAM_THUY), str(CAM_LONG)):
        visitor.selectbox(key="frame.unit").set_value(unit).run()
        for code in list(visitor.selectbox(key="frame.indicator").options):
            visitor.selectbox(key="frame.indicator").select(code).run()
            assert not visitor.exception, code


def test_a_unit_shows_goals_with_plan_facilities_and_submissions(visit: Visit) -> None:
    visitor = visit("pages/follow/unit.py", unit="1315175", period="2024")
    shown = html_of(visitor)
    assert "Chương trình quốc gia (1520/QĐ-TTg) – kế thừa" in shown
    assert "Thư viện Trường TH số 1" in shown
    assert "15175_2024" in shown
    assert "đã nộp" in shown


def test_a_unit_with_its_own_plan_shows_what_the_plan_above_says(visit: Visit) -> None:
    shown = html_of(visit("pages/follow/unit.py", unit=str(CAM_LONG), period="2023")).replace("\u00a0", " ")
    assert "Kế hoạch của Xã Cẩm Long – của đơn vị" in shown


def test_a_unit_that_ended_says_so_instead_of_showing_nothing(visit: Visit) -> None:
    visitor = visit("pages/follow/unit.py", unit=str(CAM_LONG), period="2024")
    assert "chưa báo cáo" in html_of(visitor)


def test_the_method_page_computes_its_example(visit: Visit) -> None:
    shown = html_of(visit("pages/about/method.py", indicator="lib_visits_growth")).replace("\u00a0", " ")
    assert "9,7 %/năm (1.000 → 1.320)" in shown
    assert "10 – 15 %/năm" in shown
