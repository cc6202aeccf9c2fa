"""Illustrative data ("Dữ liệu minh họa"): invented reports of two former districts, as workbooks that are really filled and read.

Communes are real, every place, person and figure is invented. The same today as tomorrow: no clock, no shared chance.
"""

from data.demo.workbooks import DemoWorkbook, demo_readings, demo_units, demo_workbooks, reasons_for

__all__ = ["DemoWorkbook", "demo_readings", "demo_units", "demo_workbooks", "reasons_for"]
