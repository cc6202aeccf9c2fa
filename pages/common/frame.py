"""The filter bar, the same on every page: Đơn vị · Kỳ · Mốc · Địa giới · Số liệu. It offers what it is given and reads no data itself."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from indicators.words.text import Text
from pages.common.heading import banner
from pages.common.select import Options, kept_select
from pages.common.visitor import visitor_language
from reports.language import Language

UNIT = Text("Đơn vị", "Unit")
PERIOD = Text("Kỳ", "Period")
HORIZON = Text("Mốc", "Horizon")
BOUNDARIES = Text("Địa giới", "Boundaries")
FIGURES = Text("Số liệu", "Figures")
PLAIN = {"boundaries": "day", "figures": "all"}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the visitor looks at. unit, period, boundaries, figures: a code from the options given to `frame`, the last two
    the plain ones where none are offered · horizon: 2025 or 2030."""

    unit: str
    period: str
    horizon: int
    lang: Language
    boundaries: str = PLAIN["boundaries"]
    figures: str = PLAIN["figures"]

    def query(self, **more: str) -> dict[str, str]:
        """The address parameters of this view, for st.page_link(query_params=…); `more` replaces or adds. What is plain
        anyway is not said."""
        chosen = {"unit": self.unit, "period": self.period, "horizon": str(self.horizon), "lang": self.lang}
        ways = {"boundaries": self.boundaries, "figures": self.figures}
        return chosen | {name: value for name, value in ways.items() if value != PLAIN[name]} | more


def frame(
    units: Options,
    periods: Options,
    *,
    illustrative: bool,
    horizons: Sequence[int] = (2025, 2030),
    default_unit: str | None = None,
    default_period: str | None = None,
    boundaries: Options = (),
    figures: Options = (),
) -> Choice:
    """Draw banner and filter bar, return what is chosen. Options are (code, name in the visitor's language); none may be
    empty (ValueError: the page says what is missing instead), but for the last two, which are then not drawn. Without a
    default the first option is taken."""
    lang = visitor_language()
    banner(illustrative)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="filter_bar"):
        unit = kept_select("unit", UNIT, units, default=default_unit)
        period = kept_select("period", PERIOD, periods, default=default_period)
        horizon = kept_select(
            "horizon", HORIZON, [(str(year), str(year)) for year in horizons], default=str(horizons[-1])
        )
        ways = {
            name: kept_select(name, label, options, default=PLAIN[name])
            for name, label, options in (("boundaries", BOUNDARIES, boundaries), ("figures", FIGURES, figures))
            if options
        }
    return Choice(unit=unit, period=period, horizon=int(horizon), lang=lang, **ways)
