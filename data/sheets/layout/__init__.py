"""Officers' own layouts become a Reading: headings are recognised, rows and columns understood, doubts become questions.

Nothing is stored, no rule about figures is judged here (data/checks does), and nothing is matched by likeness alone.
"""
