"""Reads a workbook into plain rows, with nothing of the product's own code."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

Rows = list[dict[str, Any]]


def read_rows(path: Path) -> dict[str, Rows]:
    """Every sheet, every row, under its heading; empty cells are empty strings."""
    book = load_workbook(path)
    return {sheet.title: _rows(list(sheet.values)) for sheet in book.worksheets}


def _rows(lines: list[tuple[Any, ...]]) -> Rows:
    heads = lines[0]
    return [dict(zip(heads, ("" if cell is None else cell for cell in line), strict=True)) for line in lines[1:]]


def day(cell: Any) -> date:
    """A day, whichever of the ways of docs/workbook.md it is written in."""
    if isinstance(cell, datetime):
        return cell.date()
    found = re.fullmatch(r"(\d{4})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})日?", cell)
    assert found, cell
    return date(*map(int, found.groups()))


def names(cell: str) -> list[str]:
    return [name for name in re.split("[、,，;；\n]", cell) if name]


def leaves(opinions: Rows) -> Rows:
    """Opinions that were not split: those that no other one names as its 上级编号."""
    parents = {row["上级编号"] for row in opinions}
    return [row for row in opinions if row["意见编号"] not in parents]


def resolved(row: dict[str, Any]) -> bool:
    content = row["结果评价"] in {"满意", "基本满意"} and row["销号日期"] != ""
    return row["现场答复"] == "是" or row["结果类别"] == "A" or content
