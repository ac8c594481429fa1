"""What is wrong between the cells of an opinion or a proposal: days out of order, steps that cannot follow."""

from app.ledger.imports.batch import Batch
from app.ledger.imports.cells import is_cut
from app.ledger.imports.merging import cells_of, steps_for
from app.ledger.imports.order import disorders
from app.ledger.imports.rows import ImportRow
from app.rules.cases import Impossible, Step, fold


def judge(kind: str, batch: Batch, row: ImportRow) -> None:
    """Name every day that lies before one that must come first, else the step that cannot follow."""
    assert batch.judged is not None
    for fault in disorders(row):
        batch.fault(*fault)
    if is_cut(phone := row.get("联系电话")):
        batch.note(row, f"联系电话“{phone}”成了科学计数法，丢了后面的数字，请按文字重填")
    if batch.judged.faults or row.barred:
        return
    steps = steps_for(batch, row, kind)
    try:
        fold(steps)
    except Impossible as error:
        batch.fault(_column(kind, _impossible(steps), error.field), str(error))


def _impossible(steps: tuple[Step, ...]) -> Step:
    """The step that cannot follow."""
    for place in range(1, len(steps)):
        try:
            fold(steps[:place])
        except Impossible:
            return steps[place - 1]
    return steps[-1]


def _column(kind: str, step: Step, field: str) -> str:
    """Under which heading the step stands that cannot follow."""
    names = cells_of(kind).get(step.kind, {})
    return next(iter(names.get(field) or names.get("on") or next(iter(names.values()), ("",))))
