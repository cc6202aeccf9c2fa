"""The arithmetic: rows to figures, figures to sums, sums to results. Sum first, divide last; nothing is imputed."""
