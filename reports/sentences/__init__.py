"""Computed sentences in both languages: each is made of figures alone and says so where there is none."""
