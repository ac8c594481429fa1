"""The terms that run beside the answer: objection, co-handlers, the deputy's feedback, a petition's sixty days."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.cases.acts import Moment
from app.rules.cases.steps import Kind, Route, Stage, State, Step
from app.rules.days import Due, full_day
from app.rules.trade import PROPOSAL

OBJECTION, CO_HANDLER, REASSIGN, FEEDBACK = "objection", "co_handler", "reassign", "feedback"


@dataclass(frozen=True, slots=True)
class SideTerm:
    """What else has its day: by the `key` of which term, in which words (a place is left for the day), by when."""

    key: str
    words: str
    due: Due


def terms_beside(moment: Moment, case_kind: str, state: State) -> tuple[SideTerm, ...]:
    """What else has its day while the case stands where it stands."""
    return tuple(SideTerm(key, words, moment.due(key, start)) for words, key, start in _running(case_kind, state))


def side_sentences(moment: Moment, case_kind: str, state: State) -> tuple[str, ...]:
    """The same as a clerk reads it: 承办单位有异议的，2025年10月18日前书面退办（依据）."""
    return tuple(
        f"{each.words.format(full_day(each.due.on))}（{each.due.basis}）"
        for each in terms_beside(moment, case_kind, state)
    )


def _running(case_kind: str, state: State) -> Iterator[tuple[str, str, date]]:
    if state.route is Route.PETITION and state.voided_on is None:
        sent = _last(state.steps, Kind.ROUTE)
        if sent is not None:
            yield "信访部门{}前书面告知是否受理", "petition_notice", sent
            yield "受理的{}前办结", "petition", sent
    if case_kind != PROPOSAL or state.voided_on is not None:
        return
    assigned = _last(state.steps, Kind.ASSIGN, Kind.REASSIGN)
    if state.stage is Stage.OPEN and assigned is not None:
        yield "承办单位有异议的{}前书面退办", OBJECTION, assigned
        if state.co_units:
            yield "协办单位{}前向主办单位提出意见", CO_HANDLER, assigned
    if state.stage is Stage.TO_ASSIGN and (returned := _last(state.steps, Kind.RETURN)) is not None:
        yield "{}前重新确定承办单位", REASSIGN, returned
    if state.stage is Stage.REPLIED and state.replied_on is not None:
        yield "代表{}前反馈对答复的意见", FEEDBACK, state.replied_on


def _last(steps: Iterable[Step], *kinds: Kind) -> date | None:
    return next((step.on for step in reversed(tuple(steps)) if step.kind in kinds), None)
