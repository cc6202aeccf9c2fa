"""Papers written as Word: page and fonts by NĐ 30/2020/NĐ-CP, the masthead, blocks, footnotes. Words nothing by itself."""
