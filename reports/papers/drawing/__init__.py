"""Figures as SVG and PNG without a browser: the same Plotly dicts as on the screen, drawn to a fixed width for paper."""
