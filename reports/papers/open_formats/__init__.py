"""Figures and results in formats for other programs: CSV, Parquet, JSON and a data package, with documented, stable keys."""
