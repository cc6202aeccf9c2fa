"""Which administrative units there are on a day, how they hang together, what followed whom and how people write them."""

from data.units.gazetteer import Gazetteer, gazetteer
from data.units.names import Suggestion
from data.units.rollup import Member, communes_of, roll_up, succession_table

__all__ = ["Gazetteer", "Member", "Suggestion", "communes_of", "gazetteer", "roll_up", "succession_table"]
