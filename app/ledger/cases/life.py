"""Cases: register an opinion or a proposal and take it through its steps."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.bylaws import moment, stage_names
from app.ledger.cases.entries import CaseEntry, begun, entry, refold, row_of, steps_of
from app.ledger.cases.items import recount_items
from app.ledger.numbers import OTHER_SERIES, PROPOSAL_SERIES, SERIES, Numbering
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.rules.cases import (
    Act,
    Impossible,
    Kind,
    Moment,
    Step,
    corrected,
    moved,
    registered,
    shifted,
    steps_for,
    withdrawn,
)
from app.rules.days import day_words
from app.rules.reading import clean
from app.rules.reasons import demand_reason
from app.rules.trade import CO_SIGNER, FIRST_ASKED, LEADER, OPINION, PROPOSAL, RECEPTION, TAKER

__all__ = [
    "CaseDraft",
    "advance",
    "advance_all",
    "amend",
    "change",
    "correct",
    "find",
    "get",
    "propose",
    "put",
    "register",
    "set_deputies",
    "shift",
    "withdraw",
]


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """An opinion as it was heard, or a proposal as it was handed in; deputies by their ids.

    `acts` are the steps that the clerk decides at once (分办, 交办).
    """

    raised_on: date
    content: str
    kind: str = OPINION
    source: str = RECEPTION
    raised_by: str = ""
    gender: str = ""
    phone: str = ""
    village: str = ""
    confidential: bool = False
    category: str = ""
    level: str = ""
    title: str = ""
    in_session: bool = False
    key_supervised: bool = False
    public: bool = False
    place: str = ""
    note: str = ""
    nature: str = ""
    demand: str = ""
    identity: str = ""
    companions: int | None = None
    original_number: str = ""
    activity_id: str | None = None
    parent_id: str | None = None
    origin_id: str | None = None
    takers: tuple[str, ...] = ()
    first_asked: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()
    co_signers: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()


EDITABLE = (
    *("raised_on", "source", "raised_by", "gender", "phone", "village", "confidential", "category", "level", "title"),
    *("content", "in_session", "key_supervised", "public", "place", "note", "activity_id"),
    *("nature", "demand", "identity", "companions"),
)


ROLES: Mapping[str, str] = {TAKER: "takers", FIRST_ASKED: "first_asked", LEADER: "leaders", CO_SIGNER: "co_signers"}


def register(ledger: Ledger, draft: CaseDraft) -> CaseEntry:
    """登记: keep what was said, with the steps decided at once. Raises LedgerError, nothing written."""
    action = "登记建议" if draft.kind == PROPOSAL else "登记意见"
    with ledger.write(action) as session:
        row, steps = _begin(session, ledger, draft, Numbering(session))
        session.flush()
        return begun(session, row, steps)


def put(session: Session, ledger: Ledger, draft: CaseDraft, numbering: Numbering) -> Case:
    """Write a new case and its first steps within a verb."""
    return _begin(session, ledger, draft, numbering)[0]


def _begin(session: Session, ledger: Ledger, draft: CaseDraft, numbering: Numbering) -> tuple[Case, tuple[Step, ...]]:
    _demand(draft.kind, draft.title, draft.content, len(set(draft.leaders)))
    _demand_past(draft.raised_on, ledger)
    _demand_held(session, draft.activity_id)
    series = PROPOSAL_SERIES if draft.kind == PROPOSAL else SERIES.get(draft.source, OTHER_SERIES)
    values = {name: getattr(draft, name) for name in (*EDITABLE, "kind", "original_number", "parent_id", "origin_id")}
    row = Case(**_cleaned(values), **numbering.give(Case, series, draft.raised_on.year))
    steps = registered(moment(ledger), row.kind, row.level, draft.raised_on, draft.acts)
    refold(session, row, steps)
    session.add(row)
    roles = tuple((role, getattr(draft, key)) for role, key in ROLES.items())
    for role, ids in roles:
        session.add_all(
            CaseDeputy(case_id=row.id, deputy_id=each, role=role, position=place)
            for place, each in enumerate(dict.fromkeys(ids))
        )
    if draft.parent_id is not None:
        row_of(session, draft.parent_id).is_item = True
    return row, steps


def advance(ledger: Ledger, case_id: str, act: Act) -> CaseEntry:
    """Take a case one step further; an unsatisfied evaluation opens a new round in the same transaction.

    Raises Impossible with the reason when the step cannot follow.
    """
    with ledger.write(act.kind.value) as session:
        _advance(session, ledger, moment(ledger), case_id, act)
        session.flush()
        return entry(session, case_id)


def advance_all(ledger: Ledger, case_ids: tuple[str, ...], act: Act) -> int:
    """The same step for many cases, all or none; returns how many. Raises Impossible naming the case that refuses."""
    keep_copy = ledger.safeguard(f"批量{act.kind.value}前")
    with ledger.write(f"批量{act.kind.value}") as session:
        now = moment(ledger)
        for case_id in case_ids:
            try:
                _advance(session, ledger, now, case_id, act)
            except Impossible as error:
                raise Impossible(f"{row_of(session, case_id).number}：{error}", field=error.field) from error
    keep_copy()
    return len(case_ids)


def propose(ledger: Ledger, case_id: str, act: Act, draft: CaseDraft) -> CaseEntry:
    """转为建议: close the opinion and register the deputy's proposal that comes out of it; returns the proposal."""
    with ledger.write("转为建议") as session:
        if Kind.PROPOSE is act.kind:
            _advance(session, ledger, moment(ledger), case_id, act)
        row = put(session, ledger, replace(draft, kind=PROPOSAL, origin_id=case_id), Numbering(session))
        session.flush()
        return entry(session, row.id)


def amend(ledger: Ledger, case_id: str, seq: int, act: Act) -> CaseEntry:
    """更正 one earlier step: new values and the reason; the old ones stay in the timeline."""
    with ledger.write("更正环节") as session:
        row = row_of(session, case_id)
        steps = corrected(moment(ledger), row.kind, steps_of(session, case_id), seq, act)
        refold(session, row, steps, names=stage_names(ledger))
        session.flush()
        return entry(session, case_id)


def withdraw(ledger: Ledger, case_id: str, reason: str) -> CaseEntry:
    """撤回 the last step of a case, with the reason; it stays visible in the timeline."""
    with ledger.write("撤回环节") as session:
        row = row_of(session, case_id)
        step = withdrawn(moment(ledger), steps_of(session, case_id), reason)
        refold(session, row, (step,), names=stage_names(ledger))
        recount_items(session, (row.parent_id,))
        session.flush()
        return entry(session, case_id)


def correct(ledger: Ledger, case_id: str, values: Mapping[str, Any], reason: str) -> CaseEntry:
    """更正 what was written down about a case, with the reason. Raises LedgerError for a value that cannot be."""
    why = demand_reason(reason, "更正")
    if unknown := set(values) - {*EDITABLE, *ROLES.values()}:
        raise KeyError(unknown)
    with ledger.write(f"更正：{why}") as session:
        row = row_of(session, case_id)
        change(session, ledger, row, values)
        session.flush()
        return entry(session, case_id)


def change(session: Session, ledger: Ledger, row: Case, values: Mapping[str, Any]) -> None:
    """Write new values into a case within a verb; a new day moves the day of its registration, too."""
    for name, value in _cleaned({name: values[name] for name in EDITABLE if name in values}).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    _demand(row.kind, row.title, row.content, len(set(values["leaders"])) if "leaders" in values else 1)
    _demand_held(session, row.activity_id)
    if "raised_on" in values:
        _demand_past(row.raised_on, ledger)
        if added := moved(moment(ledger), steps_of(session, row.id), row.raised_on):
            refold(session, row, added)
    for role, key in ROLES.items():
        if key in values:
            set_deputies(session, row.id, role, values[key])


def shift(session: Session, ledger: Ledger, row: Case, on: date) -> None:
    """Bring a case to the true day of its activity within a verb. Raises LedgerError that names the case."""
    now, steps = moment(ledger), steps_of(session, row.id)
    try:
        refold(session, row, shifted(now, row.kind, row.level, steps, on), names=stage_names(ledger))
    except Impossible as error:
        raise LedgerError(
            f"{row.number}不能跟着改到{day_words(on, ledger.today)}：{error}", field="raised_on"
        ) from error


def set_deputies(session: Session, case_id: str, role: str, ids: tuple[str, ...]) -> None:
    """Say which deputies stand beside a case in one role."""
    rows = session.scalars(select(CaseDeputy).where(CaseDeputy.case_id == case_id, CaseDeputy.role == role))
    kept = {row.deputy_id: row for row in rows}
    for deputy_id in kept.keys() - set(ids):
        session.delete(kept[deputy_id])
    for place, deputy_id in enumerate(dict.fromkeys(ids)):
        row = kept.get(deputy_id)
        if row is None:
            session.add(CaseDeputy(case_id=case_id, deputy_id=deputy_id, role=role, position=place))
            continue
        if row.position != place:
            row.position = place


def get(ledger: Ledger, case_id: str) -> CaseEntry:
    """One case with its timeline."""
    with ledger.read() as session:
        return entry(session, case_id)


def find(ledger: Ledger, number: str) -> CaseEntry:
    """The case of that number, ours or the paper book's. Raises LedgerError when there is none."""
    with ledger.read() as session:
        wanted = number.strip()
        named = select(Case.id).where((Case.number == wanted) | (Case.original_number == wanted))
        case_id = session.scalar(named.order_by(Case.number != wanted, Case.voided_on.is_not(None)).limit(1))
        if case_id is None:
            raise LedgerError(f"没有编号为“{wanted}”的意见或建议，请核对编号。")
        return entry(session, case_id)


def _advance(session: Session, ledger: Ledger, now: Moment, case_id: str, act: Act) -> None:
    row = row_of(session, case_id)
    steps = steps_for(now, row.kind, row.level, steps_of(session, case_id), act)
    refold(session, row, steps, names=stage_names(ledger))
    if act.kind is Kind.VOID:
        recount_items(session, (row.parent_id,))


def _cleaned(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}


def _demand(kind: str, title: str, content: str, leaders: int) -> None:
    if kind == OPINION and not clean(content):
        raise LedgerError("反映内容不能空，请按原话记录。", field="content")
    if kind == PROPOSAL and not clean(title):
        raise LedgerError("建议标题不能空，一事一议。", field="title")
    if kind == PROPOSAL and leaders != 1:
        raise LedgerError("请写明一名领衔代表。", field="leaders")


def _demand_past(raised_on: date, ledger: Ledger) -> None:
    if raised_on > ledger.today:
        raise LedgerError(f"日期{day_words(raised_on, ledger.today)}在今天之后，请核对。", field="raised_on")


def _demand_held(session: Session, activity_id: str | None) -> None:
    activity = session.get(Activity, activity_id) if activity_id is not None else None
    if activity is not None and activity.voided_on is not None:
        raise LedgerError(f"活动{activity.number}已经作废，不能再往里登记意见；请另选活动。", field="activity_id")
