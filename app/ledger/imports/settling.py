"""Which side of a cell counts: what the workbook changed, unless the ledger was changed there, too."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from app.ledger.imports.batch import Batch
from app.ledger.imports.faults import Conflict
from app.ledger.imports.rows import ImportRow, plain
from app.models.origin import GONE


class Side(NamedTuple):
    """One thing that a cell stands for: what the workbook last gave, what it gives now, and what the ledger holds."""

    name: str
    label: str
    given: Any
    wanted: Any
    held: Any


@dataclass(slots=True)
class Settled:
    """What is to be written of a row, what is left as the ledger has it, and under which headings that stands."""

    take: dict[str, Any] = field(default_factory=dict)
    left: set[str] = field(default_factory=set)
    disputed: set[str] = field(default_factory=set)


def settle(batch: Batch, row: ImportRow, sides: Iterable[Side]) -> Settled:
    """Take what changed in the workbook alone; name what changed in the ledger, too, and leave it there."""
    settled = Settled()
    for side in sides:
        if side.given == GONE:  # it was erased on demand: no workbook brings it back
            settled.left.add(side.name)
            settled.disputed.add(side.label)
            continue
        wanted, held = compared(side.wanted), compared(side.held)
        if wanted == held:
            continue
        if held == compared(side.given) or batch.prefer_workbook:
            settled.take[side.name] = side.wanted
            continue
        dispute(batch, row, side, settled)
    return settled


def dispute(batch: Batch, row: ImportRow, side: Side, settled: Settled) -> None:
    """Leave what the ledger holds, and name the cell, once; what only follows from other cells has none."""
    settled.take.pop(side.name, None)
    settled.left.add(side.name)
    if not side.label or side.label in settled.disputed:
        return
    settled.disputed.add(side.label)
    workbook, held = (batch.references.words(plain(value)) for value in (row.content.get(side.label), side.held))
    batch.conflicts.append(Conflict(*row.place, side.label, workbook, held))


def compared(value: Any) -> Any:
    """A value as it is compared: nothing, 否 and an empty list are the same."""
    value = plain(value)
    return None if value is False or (not value and value != 0) else value
