"""The charts of So sánh, drawn from their views: two periods as a slope, two indicators as a scatter."""

from reports.figures.of_indicator import goal_line, scale_of
from reports.figures.scatter import Dot, Measure, scatter
from reports.figures.slope import Rise, slope
from reports.figures.style import LIGHT, Figure, Palette
from reports.language import Language, choose
from reports.sentences.compare import marked
from reports.views.pairs import Changes, Crossed


def slope_of(found: Changes, lang: Language, palette: Palette = LIGHT) -> Figure:
    """The commune the title speaks of is drawn strong."""
    strong = marked(found)
    rises = [Rise(one.unit.name, one.before, one.after, one is strong) for one in found.changes]
    ends = (choose(found.before.label, lang), choose(found.after.label, lang))
    return slope(rises, ends, scale_of(found.indicator, lang), lang, palette)


def scatter_of(found: Crossed, lang: Language, palette: Palette = LIGHT) -> Figure:
    dots = [
        Dot(one.unit.name, one.x.value, one.y.value)
        for one in found.met
        if one.x.value is not None and one.y.value is not None
    ]
    x, y = (
        Measure(choose(entry.short, lang), scale_of(entry, lang), goal_line(goal) if goal else None)
        for entry, goal in ((found.x, found.x_goal), (found.y, found.y_goal))
    )
    return scatter(dots, x, y, lang, palette)
