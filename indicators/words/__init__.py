"""The words of the house: frozen values that every floor shares. Nothing here computes a result."""

from indicators.words.indicator import Direction, Example, Indicator, Theme
from indicators.words.input import Input, Kind, Tally
from indicators.words.measure import Count, Coverage, Dated, Growth, Measure, Occasions, Rate, Share, UnitsWith
from indicators.words.period import Period
from indicators.words.register import Column, ColumnKind, FacilityType, Register
from indicators.words.state import State
from indicators.words.text import Text, TextError

__all__ = [
    "Column", "ColumnKind", "Count", "Coverage", "Dated", "Direction", "Example", "FacilityType", "Growth", "Indicator",
    "Input", "Kind", "Measure", "Occasions", "Period", "Rate", "Register", "Share", "State", "Tally", "Text", "TextError", "Theme",
    "UnitsWith",
]  # fmt: skip
