"""Pieces of a page as HTML, made of views, sentences and figures. Names are escaped; nothing is computed or read here."""
