"""What an import has to say of a row, why it is refused or disputed; and what the clerk decided about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from app.errors import one_line

Place = tuple[str, int]  # sheet and Excel row


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row was refused: sheet, Excel row number, heading of the column, reason."""

    sheet: str
    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        where = f"“{self.sheet}”表" + (f"第{self.row}行" if self.row else "")
        return one_line(f"{where}“{self.column}”：{self.reason}" if self.column else f"{where}：{self.reason}")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell that was changed in the workbook and in the ledger: what each says.

    `offered`: the row may be the ledger's with a slip mended, or another one; only the clerk can say.
    """

    sheet: str
    row: int
    column: str
    workbook: str
    ledger: str
    offered: bool = False

    def __str__(self) -> str:
        where = f"“{self.sheet}”表第{self.row}行“{self.column}”"
        if self.offered:
            return one_line(f"{where}：工作簿写“{self.workbook}”，台账里是“{self.ledger}”，是更正还是另一件，请说明")
        return one_line(f"{where}：工作簿改成“{self.workbook}”，台账里已另改为“{self.ledger}”")


class Fault(NamedTuple):
    """What is the matter with a cell of a row."""

    column: str
    reason: str


class RefusedError(Exception):
    """Raised while a row is written; caught by the import and turned into a Refusal."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Decision:
    """`apart`: a matter of its own; `same_as` a number, or another row: that entry; neither: the correction offered."""

    apart: bool = False
    same_as: str | Place = ""


Decisions = Mapping[Place, Decision]
NOTHING_DECIDED: Decisions = {}
