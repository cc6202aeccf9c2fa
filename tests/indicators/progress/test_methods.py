"""International methods give their published values to four decimals, and a sentence says where they differ from ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.progress.methods.open_sdg import WITH_TARGET, WITHOUT_TARGET, open_sdg, ranked, score
from indicators.progress.methods.points import Points
from indicators.progress.methods.side_by_side import NAMES, disagreement, side_by_side
from indicators.progress.methods.straight import path_value, straight
from indicators.progress.methods.un_chart import un_chart
from indicators.progress.methods.unicef import unicef
from indicators.progress.methods.verdict import Word
from indicators.words import Direction
from indicators.words.reason import Reason
from tests.indicators.methods_cases import CASES


def points(key: str) -> Points:
    case = CASES[key]["input"]
    (base_year, base), (year, current), (target_year, target) = case["base"], case["current"], case["target"]
    return Points(base_year, base, year, current, target_year, target, Direction(case.get("direction", "up")))


@pytest.mark.parametrize("key", ["OSDG-V1", "OSDG-V2", "OSDG-V3"])
def test_open_sdg(key: str) -> None:
    made, expected = open_sdg(points(key)), CASES[key]["expected"]
    assert made.word == expected["status"]
    assert made.parts["ratio"] == pytest.approx(expected["ratio"], abs=5e-5)
    assert made.parts["score"] == pytest.approx(expected["score"], abs=5e-4)


@pytest.mark.parametrize("key", ["OSDG-K1", "OSDG-K2", "OSDG-K3"])
def test_the_knots_of_the_open_sdg_score(key: str) -> None:
    ratio, expected = CASES[key]["input"]["ratio"], CASES[key]["expected"]
    assert score(ratio) == pytest.approx(expected["score"], abs=5e-5)
    assert ranked(ratio, WITH_TARGET) == expected["status"]


@pytest.mark.parametrize("key", ["UNSD-1", "UNSD-2", "UNSD-3"])
def test_the_un_progress_chart(key: str) -> None:
    made, expected = un_chart(points(key)), CASES[key]["expected"]
    assert made.parts["score"] == expected["score"]
    assert made.parts["expected"] == pytest.approx(expected["expected_2030"], abs=5e-4)
    assert made.parts["ratio"] == pytest.approx(expected["ratio"], abs=5.1e-5)


@pytest.mark.parametrize("key", ["UNICEF-1", "UNICEF-2"])
def test_the_unicef_variant(key: str) -> None:
    made, expected = unicef(points(key), CASES[key]["input"]["scale"]), CASES[key]["expected"]
    assert made.parts["cs"] == pytest.approx(expected["CS"], abs=5e-5)
    assert made.parts["projected"] == pytest.approx(expected["projected_2030"], abs=5e-3)
    assert made.parts["ap"] == pytest.approx(expected["AP"], abs=5e-4)


def test_the_published_target_path() -> None:
    case, expected = CASES["WHO-4"]["input"], CASES["WHO-4"]["expected"]["path"]
    way = Points(case["base_year"], case["base"], case["base_year"], None, case["target_year"], case["target"])
    made = [path_value(way, year) for year in range(case["base_year"], case["target_year"] + 1)]
    assert made == pytest.approx(expected, abs=5e-5)


def test_our_own_path() -> None:
    made, expected = straight(points("OURS-L1")).parts, CASES["OURS-L1"]["expected"]
    found = [made["path"], made["gap"], made["ratio"], made["needed_per_year"]]
    assert found == pytest.approx([expected[key] for key in ("path_2024", "gap", "ratio", "needed_per_year")], abs=5e-4)


def test_a_base_of_0_is_a_path_for_us_and_a_reason_for_the_others() -> None:
    made = side_by_side(points("OURS-0"))
    assert made["straight"].parts["ratio"] == pytest.approx(CASES["OURS-0"]["expected"]["linear_ratio"], abs=5e-4)
    assert made["open_sdg"].reason is made["un_chart"].reason is Reason.BASE_ZERO
    assert made["unicef"].reason is Reason.OUT_OF_SCALE
    assert "Không phương pháp" in disagreement(made).vi


@pytest.mark.parametrize(
    ("changes", "straight_says", "sdg_says", "un_says"),
    [
        ({"base": None}, Reason.BASE_MISSING, Reason.BASE_MISSING, Reason.BASE_MISSING),
        ({"current": None}, Reason.NOT_REPORTED, Reason.NOT_REPORTED, Reason.NOT_REPORTED),
        ({"target": None}, Reason.NO_GOAL, Word.SUBSTANTIAL, Reason.NO_GOAL),
        ({"target": 0.0, "direction": Direction.DOWN}, Word.DETERIORATION, Reason.TARGET_ZERO, Word.LIMITED),
        ({"year": 2022}, Reason.ONE_POINT, Reason.ONE_POINT, Reason.ONE_POINT),
        ({"base": -1.0}, Word.SUBSTANTIAL, Reason.NEGATIVE, Reason.NEGATIVE),
        ({"target_year": 2022}, Reason.HORIZON_NOT_AFTER_BASE, Reason.HORIZON_NOT_AFTER_BASE, Reason.HORIZON_NOT_AFTER_BASE),
        ({"base": 60.0, "current": 50.0}, Word.DETERIORATION, Reason.BASE_IS_TARGET, Reason.BASE_IS_TARGET),
        ({"base": 0.0, "current": 70.0}, Word.ACHIEVED, Word.ACHIEVED, Word.ACHIEVED),
    ],
)  # fmt: skip
def test_every_edge_case_has_a_word_or_a_named_reason(
    changes: dict[str, object], straight_says: object, sdg_says: object, un_says: object
) -> None:
    case = Points(
        **(
            {"base_year": 2022, "base": 20.0, "year": 2024, "current": 40.0, "target_year": 2030, "target": 60.0}
            | changes
        )
    )  # type: ignore[arg-type]
    made = side_by_side(case)
    said = [made[key].word or made[key].reason for key in ("straight", "open_sdg", "un_chart")]
    assert said == [straight_says, sdg_says, un_says]
    assert all((verdict.word is None) == (verdict.reason is not None) for verdict in made.values())


def test_growth_without_a_target_is_ranked_by_its_own_steps() -> None:
    assert [ranked(growth, WITHOUT_TARGET) for growth in (0.015, 0.005, 0.0, -0.001)] == [
        Word.SUBSTANTIAL, Word.MODERATE, Word.LIMITED, Word.DETERIORATION,
    ]  # fmt: skip


def test_a_sentence_names_the_methods_that_differ_from_ours() -> None:
    apart = disagreement(side_by_side(points("OSDG-V2")))
    assert NAMES["open_sdg"].vi in apart.vi
    assert NAMES["un_chart"].vi not in apart.vi
    assert NAMES["open_sdg"].en in apart.en
    assert "cùng kết luận" in disagreement(side_by_side(points("OSDG-V1"))).vi
    silent = side_by_side(Points(2022, None, 2024, 5.0, 2030, 60.0))
    assert Reason.BASE_MISSING.label.vi in disagreement(silent).vi


@given(st.floats(1, 99), st.floats(1, 99), st.floats(1, 99))
def test_turning_the_scale_round_turns_the_unicef_verdict_round(base: float, current: float, target: float) -> None:
    up = unicef(Points(2022, base, 2024, current, 2030, target))
    down = unicef(Points(2022, 100 - base, 2024, 100 - current, 2030, 100 - target, Direction.DOWN))
    assert up.reason == down.reason
    if up.reason is None:
        assert up.parts["cs"] == pytest.approx(down.parts["cs"], abs=1e-6)
