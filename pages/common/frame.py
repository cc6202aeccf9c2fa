"""The filter bar, the same on every page: Đơn vị · Kỳ · Mốc. It offers what it is given and reads no data itself."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from indicators.words.text import Text
from pages.common.kept import keep, keep_widget, kept_value
from pages.common.visitor import visitor_language
from reports.language import Language, choose

Options = Sequence[tuple[str, str]]

UNIT = Text("Đơn vị", "Unit")
PERIOD = Text("Kỳ", "Period")
HORIZON = Text("Mốc", "Horizon")
REFUSED = Text(
    "Địa chỉ trang có {label} không dùng được; đang xem {shown}.",
    "The page address has an unusable {label}; showing {shown}.",
)
ILLUSTRATIVE = Text(
    "Dữ liệu minh họa – không phải số liệu thật, không dùng để báo cáo.",
    "Illustrative data – not real figures, not for reporting.",
)


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
    banner(illustrative, lang)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="filter_bar"):
        unit = kept_select("unit", UNIT, units, default=default_unit)
        period = kept_select("period", PERIOD, periods, default=default_period)
        horizon = kept_select("horizon", HORIZON, [(str(year), str(year)) for year in horizons], default=str(horizons[-1]))
    return Choice(unit=unit, period=period, horizon=int(horizon), lang=lang)


def banner(illustrative: bool, lang: Language) -> None:
    """One line saying that figures are illustrative; nothing on a store of real figures."""
    if illustrative:
        st.html(f'<p class="hsd-illustrative" role="note">{choose(ILLUSTRATIVE, lang)}</p>')


def kept_select(name: str, label: Text, options: Options, default: str | None = None) -> str:
    """A select box whose code is kept in the address under `name`; a code the options lack falls back with a notice."""
    if not options:
        raise ValueError(f"no options for {name}")
    names = dict(options)
    codes = list(names)
    lang = visitor_language()
    value, refused = kept_value(name, codes, default if default in names else codes[0])
    if refused is not None:
        st.toast(choose(REFUSED.fill(label=label, shown=names[value]), lang))
    keep(**{name: value})
    key = f"frame.{name}"
    st.session_state[key] = value
    st.selectbox(
        choose(label, lang), codes, format_func=lambda code: names.get(code, code), key=key, on_change=keep_widget, args=(name, key)
    )
    return value
