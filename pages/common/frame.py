"""The filter bar, the same on every page: Đơn vị · Kỳ · Mốc. It offers what it is given and reads no data itself."""

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


@dataclass(frozen=True, slots=True)
class Choice:
    """What the visitor looks at. unit, period: a code from the options given to `frame` · horizon: 2025 or 2030."""

    unit: str
    period: str
    horizon: int
    lang: Language

    def query(self, **more: str) -> dict[str, str]:
        """The address parameters of this view, for st.page_link(query_params=…); `more` replaces or adds."""
        return {"unit": self.unit, "period": self.period, "horizon": str(self.horizon), "lang": self.lang} | more


def frame(
    units: Options,
    periods: Options,
    *,
    illustrative: bool,
    horizons: Sequence[int] = (2025, 2030),
    default_unit: str | None = None,
    default_period: str | None = None,
) -> Choice:
    """Draw banner and filter bar, return what is chosen. Options are (code, name in the visitor's language); none may be
    empty (ValueError: the page says what is missing instead). Without a default the first option is taken."""
    lang = visitor_language()
    banner(illustrative)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="filter_bar"):
        unit = kept_select("unit", UNIT, units, default=default_unit)
        period = kept_select("period", PERIOD, periods, default=default_period)
        horizon = kept_select(
            "horizon", HORIZON, [(str(year), str(year)) for year in horizons], default=str(horizons[-1])
        )
    return Choice(unit=unit, period=period, horizon=int(horizon), lang=lang)
