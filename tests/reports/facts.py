"""FACTS made by hand: the communes of the former districts Cẩm Thủy and Đak Pơ, 2021–2025, plausible and always the same."""

import pandas as pd

from data.units.gazetteer import gazetteer
from indicators.words import State
from indicators.words.unit import UnitKind

CAM_THUY, DAK_PO = 1200390, 1200634
CAM_LONG, CAM_TAN_NEW = 1315172, 2315178


def communes(district: int) -> list[int]:
    known = gazetteer()
    return [
        unit.unit_id for unit in known.units.values() if unit.parent_id == district and unit.kind is UnitKind.COMMUNE
    ]


def made_facts(years: range = range(2021, 2025), silent: tuple[int, ...] = ()) -> pd.DataFrame:
    """Every old commune of Cẩm Thủy reports schools, commune library, visits; those in `silent` miss the last year."""
    rows = []
    for place, unit_id in enumerate(communes(CAM_THUY)):
        for year in years:
            if unit_id in silent and year == years[-1]:
                continue
            schools, step = 3 + place % 4, year - years[0]
            figures = {
                "libraries.general_school": schools,
                "libraries.general_school.service": min(schools, 1 + (step + place) % 3),
                "libraries.vocational": 0,
                "libraries.vocational.service": 0,
                "libraries.other_education": 1,
                "libraries.other_education.service": int(step > 1),
                "libraries.commune": 1,
                "libraries.commune.service": int((place + step) % 3 > 0),
                "libraries.commune.digital": int(place % 5 == 0),
                "library.visits": 1000 + 100 * place + 90 * step,
                "centres.village_house": 6,
                "centres.village_house.met": 2 + step,
                "population": 5000 + 10 * place,
            }
            rows += [(unit_id, year * 10, code, float(value)) for code, value in figures.items()]
    frame = pd.DataFrame(rows, columns=["unit_id", "period", "input", "value"])
    return frame.assign(state=State.REPORTED.value, approved=True, estimated=False, submission_id="s")
