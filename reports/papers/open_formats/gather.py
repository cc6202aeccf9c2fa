"""The open tables of a store, or of one group and period in it: facts, results, progress, units, submissions, codebook."""

from collections.abc import Iterable

import pandas as pd

from data.store import Store, facts, submissions
from data.units.gazetteer import gazetteer
from indicators.progress.progress import progress
from indicators.registry import catalogue
from indicators.words import Period, Text
from indicators.words.unit import Unit
from reports.papers.open_formats import fields
from reports.papers.open_formats.dataset import Dataset, dataset
from reports.views.numbers import Numbers


def datasets(
    store: Store, numbers: Numbers, group: Unit | None = None, period: Period | None = None
) -> tuple[Dataset, ...]:
    """All tables; with a group those of its communes and itself, with a period that period alone."""
    periods = [period] if period else sorted(numbers.periods)
    units = {int(one) for one in numbers.scope["unit_id"]} if group is None else _members(numbers, group, periods)
    groups = {one.unit_id for one in numbers.groups} if group is None else units | {group.unit_id}
    keys = [one.key for one in periods]
    figures = facts(store, sorted(units), keys)
    results = numbers.results[numbers.results["group_id"].isin(groups) & numbers.results["period"].isin(keys)]
    sent = submissions(store, sorted(units))
    sent = sent[sent["period"].isin(keys)]
    mentioned = groups.union(figures["unit_id"], sent["unit_id"])
    return (
        dataset("facts", Text("Số liệu đã báo cáo", "Figures as reported"), fields.FACTS, ("period", "unit_id", "input"), coded(figures)),
        dataset("results", Text("Kết quả các chỉ tiêu", "Results of indicators"), fields.RESULTS, ("period", "group_id", "indicator"),
                coded(results)),
        dataset("progress", Text("Tiến độ theo mục tiêu", "Progress toward goals"), fields.PROGRESS,
                ("period", "group_id", "indicator", "horizon"), judged(numbers, groups, periods)),
        dataset("units", Text("Đơn vị hành chính", "Administrative units"), fields.UNITS, ("unit_id",), unit_rows(mentioned)),
        dataset("submissions", Text("Các lần nộp báo cáo", "Submissions"), fields.SUBMISSIONS, ("submission_id",), coded(sent)),
        dataset("codebook", Text("Giải thích mã", "Codebook"), fields.CODEBOOK, ("table", "code"), codebook_rows()),
    )  # fmt: skip


def coded(rows: pd.DataFrame) -> pd.DataFrame:
    """Periods as people write them: 20240 becomes "2024"."""
    return rows.assign(period=rows["period"].map(lambda key: Period.from_key(int(key)).code).astype(str))


def judged(numbers: Numbers, groups: set[int], periods: Iterable[Period]) -> pd.DataFrame:
    """PROGRESS of each period, under the period it was judged at."""
    made = []
    for period in periods:
        rows = progress(numbers.results, numbers.goals, period, catalogue().indicators)
        made.append(rows[rows["group_id"].isin(groups)].assign(period=period.code))
    columns = [field.name for field in fields.PROGRESS]
    return pd.concat(made, ignore_index=True) if made else pd.DataFrame(columns=columns)


def unit_rows(unit_ids: Iterable[int]) -> pd.DataFrame:
    """The units and all above them."""
    known = gazetteer()
    wanted = {int(one) for one in unit_ids}
    wanted |= {above.unit_id for one in tuple(wanted) for above in known.ancestors(one)}
    rows = [
        (unit.unit_id, unit.code, unit.name, unit.kind.value, unit.parent_id, unit.valid_from, unit.valid_to)
        for unit in (known.by_id(one) for one in wanted)
    ]
    made = pd.DataFrame(rows, columns=[field.name for field in fields.UNITS])
    return made.astype({"parent_id": "Int64"})


def codebook_rows() -> pd.DataFrame:
    rows = [
        ("facts", one.code, one.name.vi, one.name.en, one.unit.vi, one.unit.en, one.definition.vi, one.definition.en, "",
         one.decimals, "")
        for one in catalogue().inputs.values()
    ] + [
        ("results", one.code, one.name.vi, one.name.en, one.unit.vi, one.unit.en, one.definition.vi, one.definition.en,
         one.formula.vi, one.decimals, one.source.vi)
        for one in catalogue().indicators.values()
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=[field.name for field in fields.CODEBOOK])


def _members(numbers: Numbers, group: Unit, periods: Iterable[Period]) -> set[int]:
    return {unit_id for period in periods for unit_id in numbers.members(group.unit_id, period)}
