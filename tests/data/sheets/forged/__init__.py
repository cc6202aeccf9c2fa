"""Workbooks as commune officers send them, each forged with its truth: what a careful officer of the district would store."""
