"""What a changed row adds to the steps of its case, so that they say what the workbook says."""

from dataclasses import fields, replace
from datetime import date

from app.ledger.cases import folded, steps_of, stored_step
from app.ledger.imports.batch import Batch
from app.ledger.imports.rows import ImportRow, RefusedError, restored
from app.ledger.imports.steps import COLUMN_OF, opinion_steps, proposal_steps
from app.models.case import Case
from app.rules.cases import Impossible, Kind, Step, amendment, due_of, effective, fold
from app.rules.days import Due
from app.rules.trade import PROPOSAL

MENDED = "按导入的工作簿更正"


def merge_steps(batch: Batch, row: ImportRow, case: Case) -> None:
    """Add the steps by which a case comes to say what its row says now."""
    taken = steps_of(batch.session, case.id)
    steps = steps_for(batch, row, case.kind)
    added = _corrections(taken, steps)
    if not _alike(_standing((*taken, *added)), steps):
        before = restored(row, batch.earlier.get(case.id, {}))
        if _alike(_standing(taken), steps_for(batch, before, case.kind) if before.values else ()):
            added = _anew(batch, taken, steps)  # nobody but the workbook has spoken yet: it may take its words back
    fold_into(row, case, (*taken, *added))
    batch.session.add_all(stored_step(case.id, step) for step in added)


def _standing(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(effective(steps))


def _alike(one: tuple[Step, ...], other: tuple[Step, ...]) -> bool:
    """Whether both say the same, by whomever and for whatever reason."""
    return [replace(step, seq=0, by="", reason="") for step in one] == [
        replace(step, seq=0, by="", reason="") for step in other
    ]


def _anew(batch: Batch, taken: tuple[Step, ...], wanted: tuple[Step, ...]) -> list[Step]:
    """Every step but the registration withdrawn, and told again."""
    added: list[Step] = []
    start = len(taken) + 1
    first, *rest = _standing(taken)
    for step in reversed(rest):
        added.append(
            Step(
                start + len(added),
                Kind.WITHDRAW,
                batch.moment.today,
                by=batch.moment.clerk,
                reason=MENDED,
                amends=step.seq,
            )
        )
    if not _alike((first,), wanted[:1]):
        added.append(amendment(first, wanted[0], seq=start + len(added), reason=MENDED))
    for step in wanted[1:]:
        added.append(replace(step, seq=start + len(added)))
    return added


def _corrections(taken: tuple[Step, ...], steps: tuple[Step, ...]) -> list[Step]:
    """What has to be added to the steps so that they say what the workbook says."""
    standing = list(effective(taken))
    added: list[Step] = []
    for wanted in steps:
        match = next((step for step in standing if step.kind is wanted.kind), None)
        if match is None:
            added.append(replace(wanted, seq=len(taken) + len(added) + 1))
            continue
        standing.remove(match)
        corrected = _over(match, wanted)
        if corrected != match:
            seq = len(taken) + len(added) + 1
            added.append(amendment(match, corrected, seq=seq, reason=MENDED))
    return added


def _over(old: Step, new: Step) -> Step:
    """`old` with what `new` says; what the workbook leaves empty stays."""
    values = {
        each.name: getattr(new, each.name) for each in fields(Step) if each.name not in {"seq", "kind", "by", "reason"}
    }
    return replace(old, **{name: value for name, value in values.items() if value not in (None, "", ())})


def fold_into(row: ImportRow, case: Case, steps: tuple[Step, ...]) -> None:
    """Write the fold of the steps into the case. Raises RefusedError at the cell whose step cannot follow."""
    state = None
    try:
        state = fold(steps)
    except Impossible as error:
        raise RefusedError(_column(row, steps), str(error)) from error
    for name, value in folded(state).items():
        if getattr(case, name) != value:
            setattr(case, name, value)


def _column(row: ImportRow, steps: tuple[Step, ...]) -> str:
    """The heading of the cell whose step cannot follow."""
    standing = effective(steps)
    for place in range(1, len(standing) + 1):
        try:
            fold(standing[:place])
        except Impossible as error:
            step = standing[place - 1]
            if error.field == "due":
                return "应办结日期" if row.sheet.name == "意见" else "应答复日期"
            if step.kind is Kind.STRIKE_OFF and row.sheet.name == "建议":
                return "落实日期"
            return COLUMN_OF.get(step.kind, "")
    return ""


def steps_for(batch: Batch, row: ImportRow, kind: str) -> tuple[Step, ...]:
    """The steps that a row stands for, by the clerk who imports it."""

    def due(on: date, level: str) -> Due:
        return due_of(batch.moment, kind, Kind.ASSIGN, on, level)

    build = proposal_steps if kind == PROPOSAL else opinion_steps
    return tuple(replace(step, by=batch.moment.clerk) for step in build(row, due))
