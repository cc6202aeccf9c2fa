"""Sheets in: from the bytes an officer sends to what was understood of them. Nothing is stored here."""
