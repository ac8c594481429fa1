"""How much of a workbook is read before it is called endless, and how far that has come."""

from collections.abc import Callable
from pathlib import Path
from typing import Never

from app.errors import LedgerError
from app.exports.workbooks.guard import ROWS

WIDE = 20_000_000  # cells, the gaps between them counted
FILLED = 200_000  # rows with something in them, of all sheets
HEADINGS = 2_000  # headings, of all sheets
TEXT = 20_000_000  # characters, of all cells
TOGETHER = 500  # rows between two words of how far it is

Progress = Callable[[int, int], None]


def silent(_done: int, _rows: int) -> None:
    """Nobody asked how far it is."""


class Budget:
    """What one workbook may still take; what is over raises LedgerError."""

    def __init__(self, path: Path, claimed: int, progress: Progress) -> None:
        self._path = path
        self._claimed = claimed
        self._progress = progress
        self._rows = self._cells = self._filled = self._headings = self._text = 0

    def read(self, number: int, cells: int) -> None:
        """One row more, the `number`th of its sheet; `cells` are counted with the gaps between them."""
        if number > ROWS:
            self._refuse(f"里有超过第 {ROWS} 行的内容")
        self._cells += cells
        if self._cells > WIDE:
            self._refuse("里的单元格散得太开，读不完")
        if cells:
            self._rows += 1
            if self._rows % TOGETHER == 0:
                self._progress(min(self._rows, self._claimed), self._claimed)

    def keep(self, cells: tuple[object, ...]) -> None:
        """One row with something in it."""
        self._text += sum(len(cell) for cell in cells if isinstance(cell, str))
        if self._text > TEXT:
            self._refuse(f"超过 {TEXT // 10_000} 万字")
        self._filled += 1
        if self._filled > FILLED:
            self._refuse(f"超过 {FILLED} 行")

    def head(self, headings: int) -> None:
        """The headings of one sheet."""
        self._headings += headings
        if self._headings > HEADINGS:
            self._refuse(f"超过 {HEADINGS} 栏")

    def _refuse(self, why: str) -> Never:
        raise LedgerError(f"“{self._path.name}”{why}，没有读取；请另存一份只含台账的 .xlsx，或分成几个文件再导入。")
