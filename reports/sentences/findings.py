"""The sentence under a chart and the finding above it, computed from one result and its verdicts. Null-safe: a missing
figure is said as missing, with its reason."""

from indicators.words import Coverage, Indicator, Occasions, Text, UnitsWith
from indicators.words.goal import GoalKind
from reports.language import Language, choose, day
from reports.sentences.figures import part_words, reason_words, reporters_words, value_words, warnings
from reports.sentences.goals import gap_words, goal_words, need_sentence
from reports.views.values import Result, Verdict

COVERED = Text("Đến {day}, {value} {name}{brackets}.", "At {day}, {name}: {value}{brackets}.")
GREW = Text(
    "{name} tăng bình quân {value} giai đoạn {start}–{end}{brackets}.",
    "{name}: {value} on average, {start}–{end}{brackets}.",
)
FELL = Text(
    "{name} giảm bình quân {value} giai đoạn {start}–{end}{brackets}.",
    "{name}: a fall of {value} on average, {start}–{end}{brackets}.",
)
GROWING = "tăng bình quân mỗi năm"
STOOD = Text("{name}: {value}, {period}{brackets}.", "{name}: {value}, {period}{brackets}.")
NOT_YET = Text("{name}, {period}: {why}.", "{name}, {period}: {why}.")
TITLE = Text("{value} {name}; {gap} (mục tiêu {year}: {goal})", "{name}: {value}; {gap} (goal {year}: {goal})")
PLAIN_TITLE = Text("{name}: {value}; {gap} (mục tiêu {year}: {goal})", "{name}: {value}; {gap} (goal {year}: {goal})")
UNJUDGED_TITLE = Text("{name}: {value}; mục tiêu {year}: {why}", "{name}: {value}; goal {year}: {why}")
FOLLOWED_TITLE = Text("{name}: {value}", "{name}: {value}")


def state_sentence(indicator: Indicator, result: Result, verdicts: tuple[Verdict, ...], lang: Language) -> str:
    """Where it stands and what is needed: "Đến 31/12/2024, 68,5 % thư viện … (137/200; 23/25 xã đã báo cáo). Cần thêm …"."""
    needs = [need_sentence(indicator, verdict, lang) for verdict in verdicts]
    return " ".join([standing(indicator, result, lang), *needs])


def standing(indicator: Indicator, result: Result, lang: Language) -> str:
    """The first of these sentences alone."""
    period = _lower(choose(result.period.label, lang))
    if result.value is None:
        why = reason_words(result, lang)
        return choose(NOT_YET.fill(name=indicator.name, period=period, why=why), lang)
    brackets = _brackets(indicator, result, lang)
    value = value_words(indicator, result.value, lang)
    if is_share_of_things(indicator):
        name = _lower(choose(indicator.name, lang))
        said = COVERED.fill(day=day(result.period.end, lang), value=value, name=name, brackets=brackets)
    elif indicator.is_growth and (base := result.base_period):
        value = value_words(indicator, abs(result.value), lang)
        window = {"start": base.year, "end": result.period.year, "brackets": brackets}
        said = (FELL if result.value < 0 else GREW).fill(name=counted_name(indicator), value=value, **window)
    else:
        said = STOOD.fill(name=indicator.name, value=value, period=period, brackets=brackets)
    return choose(said, lang)


def finding(indicator: Indicator, result: Result, verdict: Verdict | None, lang: Language) -> str:
    """The title of a chart: "68,5 % thư viện … có dịch vụ; thiếu 12 thư viện (mục tiêu 2030: ≥ 90 %)"."""
    if result.value is None:
        return choose(FOLLOWED_TITLE.fill(name=indicator.name, value=reason_words(result, lang)), lang)
    value = value_words(indicator, result.value, lang)
    if verdict is None:
        return choose(FOLLOWED_TITLE.fill(name=indicator.name, value=value), lang)
    name = choose(indicator.short, lang)
    if verdict.goal_low is None and verdict.goal_kind != GoalKind.YES_NO:
        why = goal_words(indicator, verdict, lang)
        return choose(UNJUDGED_TITLE.fill(name=name, value=value, year=verdict.horizon, why=why), lang)
    is_thing = is_share_of_things(indicator)
    return choose(
        (TITLE if is_thing else PLAIN_TITLE).fill(
            value=value,
            name=_lower(name) if is_thing and lang == "vi" else name,
            gap=gap_words(indicator, verdict, lang),
            year=verdict.horizon,
            goal=goal_words(indicator, verdict, lang),
        ),
        lang,
    )


def is_share_of_things(indicator: Indicator) -> bool:
    """Whether "68,5 % <name>" reads well: the percentage counts things that the name names."""
    return indicator.noun is not None and isinstance(indicator.formulas[-1].measure, Coverage | UnitsWith | Occasions)


def counted_name(indicator: Indicator) -> Text:
    """The name of a growth without the words that the sentence itself says: "Lượt người sử dụng thư viện"."""
    return Text(indicator.name.vi.removesuffix(GROWING).rstrip(), indicator.name.en)


def _brackets(indicator: Indicator, result: Result, lang: Language) -> str:
    inside = [part_words(indicator, result, lang), reporters_words(result, lang), *warnings(result, lang)]
    said = "; ".join(part for part in inside if part)
    return f" ({said})" if said else ""


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
