"""A file's bytes become grids of values with their addresses: xlsx, xls, ods, csv and web pages dressed as sheets.

What a cell means is never asked here: no heading, unit or period is recognised, nothing is stored, no file is written.
"""
