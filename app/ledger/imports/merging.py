"""What a changed row adds to the steps of its case, so that they say what the workbook says where nobody else spoke."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.ledger.cases import folded, steps_of, stored_step
from app.ledger.imports.batch import Batch
from app.ledger.imports.rows import ImportRow, restored
from app.ledger.imports.settling import Side, compared
from app.ledger.imports.steps import in_order, is_dated, opinion_steps, proposal_steps
from app.models.case import Case
from app.rules.cases import Impossible, Kind, State, Step, amendment, due_of, effective, fold, opened_round
from app.rules.days import Due, full_day, unknown_words
from app.rules.taken_over import WRITTEN
from app.rules.trade import PROPOSAL

MENDED = "按导入的工作簿更正"
Cells = Mapping[Kind, Mapping[str, tuple[str, ...]]]
_DECIDED = ("处理方式", "现场答复", "承办单位")
OPINION_CELLS: Cells = {
    Kind.ROUTE: {"route": _DECIDED, "on": ("日期",), "text": ("答复内容", "办理结果"), "result": ("结果类别",)},
    Kind.ASSIGN: {
        "unit": _DECIDED[::-1],
        "on": ("交办日期",),
        "co_units": ("协办单位",),
        "due": ("应办结日期",),
        "at": ("交办时间",),
    },
    Kind.REPLY: {
        "on": ("答复日期",),
        "text": ("办理结果", "答复内容"),
        "result": ("结果类别",),
        "at": ("答复时间",),
    },
    Kind.EVALUATE: {"outcome": ("结果评价", "办理态度"), "on": ("评价日期",), "attitude": ("办理态度",)},
    Kind.TRACK: {"due": ("复查日期",), "on": ()},
    Kind.STRIKE_OFF: {"on": ("销号日期",), "text": ("办理结果",)},
}
PROPOSAL_CELLS: Cells = {
    Kind.ASSIGN: {"unit": ("主办单位",), "on": ("交办日期",), "co_units": ("协办单位",), "due": ("应答复日期",)},
    Kind.REPLY: {
        "on": ("答复日期",),
        "text": ("面商日期",),
        "number": ("答复文号",),
        "result": ("结果类别",),
        "met_on": ("面商日期",),
    },
    Kind.EVALUATE: {"outcome": ("结果评价", "办理态度"), "on": (), "attitude": ("办理态度",)},
    Kind.STRIKE_OFF: {"on": ("落实日期",)},
}  # what each step says, and under which headings that stands
REGISTERED = "raised_on"


def cells_of(kind: str) -> Cells:
    """Under which headings the steps of an opinion or a proposal stand."""
    return PROPOSAL_CELLS if kind == PROPOSAL else OPINION_CELLS


def step_values(steps: Iterable[Step], cells: Cells) -> dict[str, Any]:
    """What steps say, the first of each kind, by step and attribute."""
    first = _first(steps)
    return {
        f"{kind.name}.{name}": getattr(first[kind], name)
        for kind, names in cells.items()
        if kind in first
        for name in names
    }


def step_sides(
    batch: Batch, row: ImportRow, before: ImportRow | None, held: Mapping[str, Any], kind: str
) -> Iterator[Side]:
    """What a row says of steps otherwise than before; a step that it no longer tells is one thing as a whole."""
    cells = cells_of(kind)
    given_steps = _first(steps_for(batch, before, kind) if before is not None and is_dated(before) else ())
    wanted_steps = _first(steps_for(batch, row, kind))
    for step, names in cells.items():
        given, wanted = given_steps.get(step), wanted_steps.get(step)
        if given is not None and wanted is None:
            yield _whole(row, before, names, given, held)
            continue
        for name, labels in names.items():
            was, now = getattr(given, name, None), getattr(wanted, name, None)
            if before is None or compared(was) != compared(now):
                key = f"{step.name}.{name}"
                yield Side(key, _changed_label(row, before, labels), was, now, held.get(key))


def merge_steps(batch: Batch, row: ImportRow, case: Case, values: Mapping[str, Any]) -> set[str]:
    """Write what was taken of the steps; the names of what the steps of the ledger leave no room for."""
    taken = steps_of(batch.session, case.id)
    wanted = _wanted(batch, row, case, taken, values)
    before = restored(row, batch.earlier[case.id])
    earlier = steps_for(batch, before, case.kind) if is_dated(before) else ()
    spoken = {step.kind for step in (*earlier, *steps_for(batch, row, case.kind))}
    for added in _ways(batch, taken, wanted, spoken):
        try:
            state = fold((*taken, *added))
        except Impossible:
            continue
        fold_into(case, state)
        batch.session.add_all(stored_step(case.id, step) for step in added)
        return set()
    return set(values)


def fold_into(case: Case, state: State) -> None:
    """Write the fold of the steps into the case."""
    for name, value in folded(state).items():
        if getattr(case, name) != value:
            setattr(case, name, value)


def steps_for(batch: Batch, row: ImportRow, kind: str) -> tuple[Step, ...]:
    """The steps that a row stands for, by the clerk who imports it; asked for several times while it is in hand."""
    if batch.in_hand is not None and batch.in_hand[0] is row:
        return batch.in_hand[1]

    def due(on: Any, level: str, at: str) -> Due:
        ruled = due_of(batch.moment, kind, Kind.ASSIGN, on, level, at=at)
        if ruled.unknown:
            batch.note(row, f"应办结日期按期限推算为{full_day(ruled.on)}，{unknown_words(ruled.unknown)}，请核对")
        return ruled

    build = proposal_steps if kind == PROPOSAL else opinion_steps
    steps = build(row, due, batch.moment.clerk)
    batch.in_hand = row, steps
    return steps


def _wanted(batch: Batch, row: ImportRow, case: Case, taken: tuple[Step, ...], values: Mapping[str, Any]) -> list[Step]:
    """The steps of the ledger with what the workbook changed about them; new ones have no place yet."""
    theirs = _first(steps_for(batch, row, case.kind))
    standing = effective(taken)
    mine = _first(standing)
    evaluation = mine.get(Kind.EVALUATE)
    better = evaluation is not None and values.get("EVALUATE.outcome", evaluation.outcome) is not evaluation.outcome
    undone = opened_round(taken, evaluation) if evaluation is not None and better else None
    wanted: list[Step] = []
    for step in standing:
        if step is undone:
            continue
        if step is not mine[step.kind]:
            wanted.append(step)
            continue
        if step.kind.name in values:
            continue
        changes = _changes(step.kind, values)
        if step.kind in theirs and ("due" in changes or (step.kind is Kind.ASSIGN and "at" in changes)):
            changes |= _due_of(changes.get("due", step.due), theirs[step.kind], step)
        wanted.append(replace(step, **changes))
    taken_kinds = {each.partition(".")[0] for each in values}
    new = [step for kind, step in theirs.items() if kind not in mine and kind.name in taken_kinds]
    return [*wanted, *(replace(step, seq=0) for step in new)]


def _ways(batch: Batch, taken: tuple[Step, ...], wanted: list[Step], spoken: set[Kind]) -> Iterator[tuple[Step, ...]]:
    """The steps that may be added: corrections and what follows; or, where only a workbook spoke, all told anew."""
    standing = effective(taken)
    kept = {step.seq: step for step in wanted if step.seq}
    new = [step for step in wanted if not step.seq]
    gone = [step for step in standing if step.seq not in kept]
    changed = [step for step in standing if step.seq in kept and kept[step.seq] != step]
    if gone == list(standing[len(standing) - len(gone) :]):
        yield _placed(
            taken, [*_withdrawn(batch, gone), *(_amended(batch, each, kept[each.seq]) for each in changed), *new]
        )
    kinds = [step.kind for step in standing[1:]]
    if len(set(kinds)) == len(kinds) and not set(kinds) - spoken:
        first, *rest = standing
        mended = [_amended(batch, first, kept[first.seq])] if first in changed else []
        again = in_order([*(step for step in wanted if step.seq != first.seq)])
        yield _placed(taken, [*_withdrawn(batch, rest), *mended, *again])


def _withdrawn(batch: Batch, steps: Iterable[Step]) -> list[Step]:
    today, clerk = batch.moment.today, batch.moment.clerk
    return [Step(0, Kind.WITHDRAW, today, by=clerk, reason=MENDED, amends=step.seq) for step in reversed(list(steps))]


def _amended(batch: Batch, step: Step, wanted: Step) -> Step:
    return amendment(step, wanted, seq=0, reason=MENDED, by=batch.moment.clerk)


def _placed(taken: tuple[Step, ...], added: list[Step]) -> tuple[Step, ...]:
    return tuple(replace(step, seq=len(taken) + place) for place, step in enumerate(added, 1))


def _whole(
    row: ImportRow, before: ImportRow | None, names: Mapping[str, tuple[str, ...]], given: Step, held: Mapping[str, Any]
) -> Side:
    """A step that the row no longer tells; a due day that nobody wrote down is not compared."""
    parts = [name for name in names if name != "due" or given.basis == WRITTEN]
    was = "；".join(str(compared(getattr(given, name)) or "") for name in parts)
    now = "；".join(str(compared(held.get(f"{given.kind.name}.{name}")) or "") for name in parts)
    labels = tuple(label for each in names.values() for label in each)
    return Side(given.kind.name, _changed_label(row, before, labels), was, None, now.strip("；") and now)


def _changed_label(row: ImportRow, before: ImportRow | None, labels: tuple[str, ...]) -> str:
    """The heading of the cell that changed; none where the step only follows from other cells."""
    was, now = before.content if before is not None else {}, row.content
    return next((label for label in labels if was.get(label) != now.get(label)), "")


def _due_of(due: date | None, theirs: Step, step: Step) -> dict[str, Any]:
    """The hour and the basis of a due day, by the step that the row tells where it means that day."""
    known = theirs if theirs.due == due else step
    return {"due_at": known.due_at, "basis": known.basis}


def _changes(kind: Kind, values: Mapping[str, Any]) -> dict[str, Any]:
    if kind is Kind.REGISTER:
        return {"on": values[REGISTERED]} if REGISTERED in values else {}
    return {name.partition(".")[2]: value for name, value in values.items() if name.startswith(f"{kind.name}.")}


def _first(steps: Iterable[Step]) -> dict[Kind, Step]:
    first: dict[Kind, Step] = {}
    for step in steps:
        first.setdefault(step.kind, step)
    return first
