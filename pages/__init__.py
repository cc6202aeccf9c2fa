"""Screens: choose, lay out, call. Only this file lies here: a page lives in a section folder, or a deep link goes round app.py."""
