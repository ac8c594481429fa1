"""Cells that were merged: which they are, and what stands in those that seem empty."""

import re
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.books.workbook import ErrorCell

MOST = 20_000  # of one sheet; what is merged beyond is read as it is stored
HUGE = 64 << 20  # bytes of a sheet that is not searched for them
FILLED = 200_000  # cells of one sheet that are filled in from above
_MERGED = re.compile(rb'mergeCell\s[^<>]{0,80}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')

Row = tuple[int, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class MergedCells:
    """Rows and columns, the first of each is 1; the last ones belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def wide(self) -> int:
        """How many columns it covers."""
        return self.right - self.left + 1

    def covers(self, row: int, column: int) -> bool:
        """Whether a cell lies in it."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


def merged_in(path: Path, part: str) -> tuple[MergedCells, ...]:
    """The merged cells of one sheet, by the name of its part in the workbook."""
    with zipfile.ZipFile(path) as package:
        name = part.lstrip("/")
        if name not in package.namelist() or package.getinfo(name).file_size > HUGE:
            return ()
        content = package.read(name)
    return tuple(each for each, _ in zip(_read(content), range(MOST), strict=False))


def filled_down(rows: Iterable[Row], merged: Iterable[MergedCells]) -> list[Row]:
    """Rows in which words and days that were merged over several of them stand in each; a count stays where it is."""
    cells = {number: list(each) for number, each in rows}
    numbers = sorted(cells)
    left = FILLED
    for each in merged:
        value = _at(cells.get(each.top, []), each.left)
        if each.top == each.bottom or value is None or isinstance(value, (int, float, ErrorCell)):
            continue
        for number in _between(numbers, each.top + 1, each.bottom):
            left -= 1
            if left < 0:
                break
            _put(cells[number], each.left, value)
    return [(number, tuple(cells[number])) for number in numbers]


def _read(content: bytes) -> Iterator[MergedCells]:
    for match in _MERGED.finditer(content):
        left, top, right, bottom = match.groups()
        each = MergedCells(int(top), column_of(left), int(bottom), column_of(right))
        if each.top <= each.bottom and each.left <= each.right:
            yield each


def column_of(letters: bytes) -> int:
    """The number of a column by its letters; the first is 1."""
    place = 0
    for letter in letters:
        place = place * 26 + letter - ord("A") + 1
    return place


def _at(cells: list[object], column: int) -> object:
    return cells[column - 1] if column <= len(cells) else None


def _put(cells: list[object], column: int, value: object) -> None:
    if column > len(cells):
        cells.extend([None] * (column - len(cells)))
    if cells[column - 1] is None:
        cells[column - 1] = value


def _between(numbers: list[int], first: int, last: int) -> list[int]:
    return numbers[bisect_left(numbers, first) : bisect_right(numbers, last)]
