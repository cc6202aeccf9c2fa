"""Figures and marks as plain values: Plotly dicts and small pieces of HTML. No data access, no screen, no text of a finding."""
