"""The official report of a commune, a former district or a province: gathered from a store, worded, laid out by NĐ 30/2020.

What it says is a tree of plain blocks (model.py); writing it as Word or PDF is done next door (word, pdf)."""
