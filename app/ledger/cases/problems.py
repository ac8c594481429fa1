"""Problems: an item that people brought up, split into what can be handled and struck off one by one."""

from dataclasses import replace

from app.errors import LedgerError
from app.ledger.cases.entries import CaseEntry, entry
from app.ledger.cases.life import CaseDraft, put
from app.ledger.numbers import Numbering
from app.ledger.store import Ledger
from app.rules.cases import Act, Kind, Route, Stage
from app.rules.reading import clean
from app.rules.trade import FIRST_ASKED, TAKER


def split(ledger: Ledger, case_id: str, contents: tuple[str, ...]) -> CaseEntry:
    """拆分为具体问题: each is a case of its own that inherits unit and due day; the item itself is no longer counted.

    Raises LedgerError where the item is closed, is a problem itself, or fewer than two problems are named.
    """
    words = tuple(filter(None, (clean(each) for each in contents)))
    with ledger.write("拆分为具体问题") as session:
        item = entry(session, case_id)
        _demand(item, len(words))
        draft = replace(_draft(item), acts=_acts(item))
        numbering = Numbering(session)
        for each in words:
            put(session, ledger, replace(draft, content=each), numbering)
            session.flush()
        return entry(session, case_id)


def _demand(item: CaseEntry, many: int) -> None:
    if item.parent_id is not None:
        raise LedgerError("这件已经是一个具体问题，不能再拆分。")
    if item.closed_on is not None or item.voided_on is not None:
        raise LedgerError("这件已经办结或作废，不能再拆分。")
    if many < (1 if item.is_item else 2):
        raise LedgerError("至少写两个具体问题，一行一个。", field="contents")


_KEPT = ("level", "title", "place", "activity_id", "nature", "demand", "identity", "companions")


def _draft(item: CaseEntry) -> CaseDraft:
    kept = ("raised_on", "kind", "source", "raised_by", "gender", "phone", "village", "confidential", "category")
    values = {name: getattr(item, name) for name in (*kept, *_KEPT)}
    takers, first = (tuple(each.id for each in item.deputies if each.role == role) for role in (TAKER, FIRST_ASKED))
    return CaseDraft(**values, content="", parent_id=item.id, takers=takers, first_asked=first)


def _acts(item: CaseEntry) -> tuple[Act, ...]:
    if item.stage is not Stage.OPEN or item.assigned_on is None:
        return ()
    standing = (line.step for line in item.lines if line.withdrawn is None)
    on = max(item.assigned_on, *(step.on for step in standing if step.kind in _ASSIGNED))
    route = Act(Kind.ROUTE, on, route=Route.TRANSFER)
    units = tuple(each for each in item.co_handlers.split("、") if each)
    return route, Act(Kind.ASSIGN, on, unit=item.handler, co_units=units, due=item.due_on, due_reason="随原件期限")


_ASSIGNED = {Kind.ASSIGN, Kind.REASSIGN, Kind.REOPEN}
