"""The terms that run beside the answer: objection, co-handlers, the deputy's feedback, a petition's sixty days."""

from collections.abc import Iterator
from datetime import date

from app.ledger.bylaws import term
from app.ledger.cases.entries import CaseEntry
from app.ledger.store import Ledger
from app.rules.cases import Kind, Route, Stage, Step
from app.rules.days import Due, full_day
from app.rules.trade import PROPOSAL


def side_terms(ledger: Ledger, case: CaseEntry) -> tuple[tuple[str, Due], ...]:
    """What else has its day while the case stands where it stands: (what is to be done, by when)."""
    steps = [line.step for line in case.lines if line.withdrawn is None]
    return tuple((words, term(ledger, key, start)) for words, key, start in _running(case, steps))


def words(ledger: Ledger, case: CaseEntry) -> tuple[str, ...]:
    """The same as a clerk reads it: 承办单位有异议的，2025年10月18日前书面退办（依据）."""
    return tuple(f"{what.format(full_day(due.on))}（{due.basis}）" for what, due in side_terms(ledger, case))


def _running(case: CaseEntry, steps: list[Step]) -> Iterator[tuple[str, str, date]]:
    if case.route is Route.PETITION and case.voided_on is None:
        sent = _last(steps, Kind.ROUTE)
        if sent is not None:
            yield "信访部门{}前书面告知是否受理", "petition_notice", sent
            yield "受理的{}前办结", "petition", sent
    if case.kind != PROPOSAL or case.voided_on is not None:
        return
    assigned = _last(steps, Kind.ASSIGN, Kind.REASSIGN)
    if case.stage is Stage.OPEN and assigned is not None:
        yield "承办单位有异议的{}前书面退办", "objection", assigned
        if case.co_handlers:
            yield "协办单位{}前向主办单位提出意见", "co_handler", assigned
    if case.stage is Stage.TO_ASSIGN and (returned := _last(steps, Kind.RETURN)) is not None:
        yield "{}前重新确定承办单位", "reassign", returned
    if case.stage is Stage.REPLIED and case.replied_on is not None:
        yield "代表{}前反馈对答复的意见", "feedback", case.replied_on


def _last(steps: list[Step], *kinds: Kind) -> date | None:
    return next((step.on for step in reversed(steps) if step.kind in kinds), None)
