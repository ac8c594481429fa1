"""How far an exercise is: begun behind which entry of the journal, which steps are done since."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from app.errors import LedgerError
from app.ledger import journal
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.exercises.course import EXERCISES, Exercise, ExerciseStep
from app.ledger.exercises.traces import Traces
from app.ledger.store import Ledger
from app.models.setting import Setting

KEPT = "exercises"  # the setting: number → {"head": …, "ticks": [place, …]}


@dataclass(frozen=True, slots=True)
class StepStanding:
    """`place` counts from one; `by_hand` is a step that leaves no trace, which the clerk ticks off.

    `what` is for what its page is opened.
    """

    place: int
    words: str
    page: str
    what: object
    by_hand: bool
    done: bool


def exercise(number: int) -> Exercise:
    """The exercise of this number. Raises LedgerError where there is none."""
    known = next((each for each in EXERCISES if each.number == number), None)
    if known is None:
        raise LedgerError(f"没有练习{number}，只有练习1至{len(EXERCISES)}。")
    return known


def begin(ledger: Ledger, number: int) -> None:
    """Begin an exercise, or begin it anew: only what is done from now on counts. Raises LedgerError."""
    _keep(ledger, number, "开始", lambda _, head: {"head": head, "ticks": []})


def tick(ledger: Ledger, number: int, place: int, *, done: bool = True) -> None:
    """Tick a step off that leaves no trace, or take the tick back. Raises LedgerError for any other."""
    steps = exercise(number).steps
    if not 1 <= place <= len(steps) or steps[place - 1].done is not None:
        raise LedgerError(f"练习{number}的第{place}步不用自己打勾，做了就算。")

    def ticked(kept: dict[str, Any] | None, _: int) -> dict[str, Any]:
        if kept is None:
            raise LedgerError(f"练习{number}还没有开始，请先开始。")
        ticks = {*kept["ticks"], place} if done else {*kept["ticks"]} - {place}
        return {**kept, "ticks": sorted(ticks)}

    _keep(ledger, number, "打勾", ticked)


def progress(ledger: Ledger, number: int) -> tuple[StepStanding, ...] | None:
    """The steps with what is done of them since it was begun; none before that. Raises LedgerError."""
    _demand_practice(ledger)
    steps, kept = exercise(number).steps, ledger.decided(KEPT).get(str(number))
    if kept is None:
        return None
    with ledger.read() as session:
        traces = Traces(session, kept["head"])
        return tuple(
            StepStanding(
                place,
                step.words,
                step.page,
                _what(step, traces),
                step.done is None,
                bool(step.done(traces)) if step.done is not None else place in kept["ticks"],
            )
            for place, step in enumerate(steps, start=1)
        )


def _what(step: ExerciseStep, traces: Traces) -> object:
    """The part of the page, and there the only thing that can be meant; nothing that was filtered before."""
    ids = step.about(traces) if step.about is not None else set()
    only = tuple(ids) if len(ids) == 1 else ()
    if isinstance(step.view, CasePlace):
        return (CaseFilter(), step.view, *only)
    return only[0] if only else step.view


def _keep(
    ledger: Ledger, number: int, act: str, change: Callable[[dict[str, Any] | None, int], dict[str, Any]]
) -> None:
    """Write down how one exercise stands; not an act that Ctrl+Z takes back."""
    _demand_practice(ledger)
    title = exercise(number).title
    with ledger.write(f"练习{number}“{title}”：{act}", remembered=False) as session:
        head, _ = journal.head(session)
        row = session.scalar(select(Setting).where(Setting.key == KEPT))
        before: dict[str, Any] = dict(row.value) if row is not None and isinstance(row.value, dict) else {}
        after = before | {str(number): change(before.get(str(number)), head)}
        if row is None:
            session.add(Setting(key=KEPT, value=after))
        else:
            row.value = after


def _demand_practice(ledger: Ledger) -> None:
    if not ledger.setting("practice"):
        raise LedgerError("这不是练习台账，练习只在练习台账里做。请先打开练习台账：第一次打开时点“用示例练习”。")
