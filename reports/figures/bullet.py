"""A bullet and a sparkline as HTML: lighter than a chart, printed as they are, each with words beside it for those who do
not see it. Widths are percent of the scale."""

from collections.abc import Sequence


def bullet(value: float | None, *, goal: float | None, path: float | None, kind: str, top: float = 100) -> str:
    """Bar to `value`, thin tick at `path` (where it should stand today), thick tick at `goal`. None draws nothing.

    kind: colour name of the status. The caller writes value and goal in words beside it; the drawing itself is hidden
    from screen readers.
    """
    marks = []
    if value is not None:
        marks.append(f'<span class="hsd-bar hsd-{kind}" style="width:{_share(value, top)}%"></span>')
    if path is not None:
        marks.append(f'<span class="hsd-path" style="left:{_share(path, top)}%"></span>')
    if goal is not None:
        marks.append(f'<span class="hsd-goal" style="left:{_share(goal, top)}%"></span>')
    return f'<span class="hsd-bullet" aria-hidden="true">{"".join(marks)}</span>'


def sparkline(values: Sequence[float | None]) -> str:
    """Small columns of a series from 0; a gap stays empty. No value above 0 at all gives an empty frame."""
    highest = max((value for value in values if value is not None), default=0.0)
    columns = "".join(f'<span style="height:{_height(value, highest)}%"></span>' for value in values)
    return f'<span class="hsd-spark" aria-hidden="true">{columns}</span>'


def _height(value: float | None, highest: float) -> str:
    return "0" if value is None or highest <= 0 else f"{max(value / highest * 100, 4 if value > 0 else 0):.0f}"


def _share(value: float, top: float) -> str:
    return f"{min(max(value / top * 100, 0), 100):.1f}"
