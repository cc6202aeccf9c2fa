"""Which administrative units there are on a day, how they hang together, what followed whom and how people write them.

The roll-up (data.units.rollup) works on frames and is not loaded here: the reading process knows units without them.
"""

from data.units.gazetteer import Gazetteer, gazetteer
from data.units.names import Suggestion

__all__ = ["Gazetteer", "Suggestion", "gazetteer"]
