"""The list of cases: chips with counts, filtered, sorted and paged in SQL."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, false, func, not_, or_, select, true

from app.ledger import search
from app.ledger.bylaws import soon_until
from app.ledger.store import Ledger
from app.models.case import Case
from app.rules.cases import WAITING, Route, Satisfaction, Stage
from app.rules.choices import PRESSING
from app.rules.days import days_left, hours_past
from app.rules.trade import OPINION


class CasePlace(Enum):
    """The places in which a case can be waiting; a case may stand under several."""

    ALL = "全部"
    UNDECIDED = "待分办"
    OPEN = "在办"
    SOON = "临期"
    OVERDUE = "超期"
    TO_EVALUATE = "待评价"
    TO_CLOSE = "待销号"
    AGAIN = "重办"
    TRACKED = "长期跟踪"
    STRUCK_OFF = "已销号"
    ANSWERED = "即时答复"
    OTHER = "转建议或不予受理"
    VOIDED = "已作废"

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that the place holds, by whose names a method calls it."""
        return _HELD.get(self, ())


_HELD: Mapping[CasePlace, tuple[Stage, ...]] = {
    CasePlace.UNDECIDED: (Stage.UNDECIDED, Stage.TO_ASSIGN),
    CasePlace.OPEN: (Stage.OPEN,),
    CasePlace.TO_EVALUATE: (Stage.REPLIED,),
    CasePlace.TO_CLOSE: (Stage.EVALUATED,),
    CasePlace.TRACKED: (Stage.TRACKED,),
    CasePlace.STRUCK_OFF: (Stage.STRUCK_OFF,),
    CasePlace.ANSWERED: (Stage.ANSWERED,),
    CasePlace.VOIDED: (Stage.VOIDED,),
}


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What the list shows: opinions or proposals, from when to when, of which unit, village or category; in a county's,
    of which township.

    With `words`, the 500 newest of the period that hold all of them; an item that was split only under its own number.
    """

    kind: str = OPINION
    since: date | None = None
    until: date | None = None
    handler: str = ""
    village: str = ""
    category: str = ""
    activity_id: str = ""
    words: str = ""
    unit_code: str = ""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One row of the list. `left` are days until the due day of a case that waits for a reply, negative when late; of
    one that is due today at an hour that has passed, `past` says by how long.
    """

    id: str
    number: str
    raised_on: date
    title: str
    content: str
    village: str
    raised_by: str
    handler: str
    stage: Stage
    round: int
    due_on: date | None
    outcome: Satisfaction | None
    left: int | None
    route: Route | None = None
    kind: str = OPINION
    unit_code: str = ""
    due_at: str = ""
    nature: str = ""
    review_on: date | None = None
    past: str = ""

    @property
    def heading(self) -> str:
        return self.title or self.content


_COLUMNS = tuple(each.name for each in fields(CaseLine) if each.name not in {"left", "past"})
_OPEN_NOW = and_(Case.closed_on.is_(None), Case.voided_on.is_(None), Case.is_item.is_(False))
_NUMBER = (Case.year, Case.series, Case.serial)  # as text 2024-接-1000 would come before 2024-接-999
_SORTED = {"left": (Case.due_on,), "number": _NUMBER}


def listing(
    ledger: Ledger,
    chip: CasePlace,
    wanted: CaseFilter,
    *,
    sort: str = "raised_on",
    descending: bool = True,
    offset: int = 0,
    limit: int = 256,
) -> tuple[CaseLine, ...]:
    """A page of the list, sorted in SQL by one of the columns of CaseLine."""
    order = _order(sort, descending=descending)
    query = _narrowed(ledger, select(*(getattr(Case, name) for name in _COLUMNS)), wanted)
    query = query.where(_standing(ledger)[chip]).order_by(*order).offset(offset).limit(limit)
    with ledger.read() as session:
        return tuple(_line(ledger, row) for row in session.execute(query))


def place_of(
    ledger: Ledger,
    case_id: str,
    chip: CasePlace,
    wanted: CaseFilter,
    *,
    sort: str = "raised_on",
    descending: bool = True,
) -> int | None:
    """Where in that list a case stands, from 0; None where it is not in the list."""
    numbered = func.row_number().over(order_by=_order(sort, descending=descending)) - 1
    query = _narrowed(ledger, select(Case.id, numbered.label("place")), wanted)
    listed = query.where(_standing(ledger)[chip]).subquery()
    with ledger.read() as session:
        return session.scalar(select(listed.c.place).where(listed.c.id == case_id))


def count(ledger: Ledger, chip: CasePlace, wanted: CaseFilter) -> int:
    """How many cases stand under a chip."""
    query = _narrowed(ledger, select(func.count()).select_from(Case), wanted).where(_standing(ledger)[chip])
    with ledger.read() as session:
        return session.scalar(query) or 0


def counts(ledger: Ledger, wanted: CaseFilter) -> Mapping[CasePlace, int]:
    """How many cases stand under each chip, in one pass."""
    standing = _standing(ledger)
    sums: list[Any] = [func.count().filter(standing[chip]) for chip in CasePlace]
    with ledger.read() as session:
        row = session.execute(_narrowed(ledger, select(*sums).select_from(Case), wanted)).one()
    return dict(zip(CasePlace, row, strict=True))


def waiting(ledger: Ledger, *, kind: str = "") -> Mapping[CasePlace, int]:
    """How many cases wait under each chip that asks for something, read off the index of open cases."""
    chips = (
        CasePlace.UNDECIDED,
        CasePlace.OPEN,
        CasePlace.SOON,
        CasePlace.OVERDUE,
        CasePlace.TO_EVALUATE,
        CasePlace.TO_CLOSE,
        CasePlace.AGAIN,
    )
    standing = _standing(ledger)
    sums: list[Any] = [func.count().filter(standing[chip]) for chip in chips]
    query = select(*sums).where(_OPEN_NOW, Case.kind == kind if kind else true())
    with ledger.read() as session:
        return dict(zip(chips, session.execute(query).one(), strict=True))


def undecided_and_pressing(ledger: Ledger) -> int:
    """How many cases wait to be assigned again and are late or soon due: they stand under two chips."""
    standing = _standing(ledger)
    pressing = or_(standing[CasePlace.OVERDUE], standing[CasePlace.SOON])
    query = select(func.count()).select_from(Case).where(_OPEN_NOW, standing[CasePlace.UNDECIDED], pressing)
    with ledger.read() as session:
        return session.scalar(query) or 0


def pressing(ledger: Ledger) -> tuple[CaseLine, ...]:
    """Open cases of a nature that is looked at before all others, and still without an answer; the oldest first."""
    query = select(*(getattr(Case, name) for name in _COLUMNS)).where(_OPEN_NOW, _pressing_now())
    with ledger.read() as session:
        return tuple(_line(ledger, row) for row in session.execute(query.order_by(Case.raised_on, *_NUMBER)))


def pressing_apart(ledger: Ledger) -> int:
    """How many of those stand under no chip that asks for something."""
    standing = _standing(ledger)
    chips = or_(standing[CasePlace.OVERDUE], standing[CasePlace.SOON], standing[CasePlace.UNDECIDED])
    query = select(func.count()).select_from(Case).where(_OPEN_NOW, _pressing_now(), not_(chips))
    with ledger.read() as session:
        return session.scalar(query) or 0


def _pressing_now() -> ColumnElement[bool]:
    return and_(Case.nature.in_(PRESSING), Case.stage.in_(WAITING))


def _order(sort: str, *, descending: bool) -> tuple[ColumnElement[Any], ...]:
    sorted_by = _SORTED.get(sort) or (getattr(Case, sort),)
    return *(column.desc() if descending else column.asc() for column in sorted_by), Case.number.desc()


def _standing(ledger: Ledger) -> Mapping[CasePlace, ColumnElement[bool]]:
    today = ledger.today
    soon = soon_until(ledger)
    alive = Case.voided_on.is_(None)
    awaits = and_(Case.stage.in_(WAITING), alive)
    return {
        CasePlace.ALL: alive,
        CasePlace.UNDECIDED: or_(Case.stage == Stage.UNDECIDED, Case.stage == Stage.TO_ASSIGN),
        CasePlace.OPEN: and_(Case.stage == Stage.OPEN, alive),
        CasePlace.SOON: and_(awaits, Case.due_on >= today, Case.due_on <= soon, not_(_passed(ledger))),
        CasePlace.OVERDUE: and_(awaits, or_(Case.due_on < today, _passed(ledger))),
        CasePlace.TO_EVALUATE: Case.stage == Stage.REPLIED,
        CasePlace.TO_CLOSE: Case.stage == Stage.EVALUATED,
        CasePlace.AGAIN: and_(
            Case.closed_on.is_(None),
            alive,
            or_(Case.round > 1, and_(Case.stage == Stage.EVALUATED, Case.outcome == Satisfaction.DISSATISFIED)),
        ),
        CasePlace.TRACKED: Case.stage == Stage.TRACKED,
        CasePlace.STRUCK_OFF: Case.stage == Stage.STRUCK_OFF,
        CasePlace.ANSWERED: Case.stage == Stage.ANSWERED,
        CasePlace.OTHER: Case.stage.in_((Stage.PROPOSED, Stage.REFUSED)),
        CasePlace.VOIDED: Case.stage == Stage.VOIDED,
    }


def _passed(ledger: Ledger) -> ColumnElement[bool]:
    """Whether a case is due today at an hour that has passed."""
    hour = f"{ledger.clock():%H:%M}"
    return and_(Case.due_on == ledger.today, Case.due_at != "", Case.due_at < hour)


def _narrowed(ledger: Ledger, query: Select[Any], wanted: CaseFilter) -> Select[Any]:
    conditions: list[ColumnElement[bool]] = [Case.kind == wanted.kind]
    conditions.append(
        or_(Case.is_item.is_(False), Case.number == wanted.words.strip())
    )  # who asks for it by name, sees it
    if wanted.since is not None:
        conditions.append(Case.raised_on >= wanted.since)
    if wanted.until is not None:
        conditions.append(Case.raised_on <= wanted.until)
    exact = ("handler", "village", "category", "activity_id", "unit_code")
    conditions += [getattr(Case, name) == getattr(wanted, name) for name in exact if getattr(wanted, name)]
    if wanted.words.strip():
        case_ids = search.cases(ledger, wanted.words, wanted.kind, wanted.since, wanted.until)
        conditions.append(Case.id.in_(case_ids) if case_ids else false())
    return query.where(*conditions)


def _line(ledger: Ledger, row: Row[Any]) -> CaseLine:
    left = _left(ledger, row.stage, row.due_on)
    hours = hours_past(row.due_at, ledger.clock()) if left == 0 else ""
    return CaseLine(**row._asdict(), left=left, past=hours)


def _left(ledger: Ledger, stage: Stage, due_on: date | None) -> int | None:
    if stage not in WAITING or due_on is None:
        return None
    return days_left(due_on, ledger.today)
