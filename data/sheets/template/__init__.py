"""The official workbook: written for a commune and a period, and read back. Layouts of others are read in data/sheets/layout."""
