"""Activities: reception days, outings of the mobile station, trainings, inspections, meetings."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, false, func, or_, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.errors import LedgerError
from app.ledger import cases, tallies
from app.ledger.numbers import ACTIVITY_SERIES, Numbering
from app.ledger.store import Ledger
from app.ledger.tallies import CountedAt
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.station import Station
from app.rules.cases import Route
from app.rules.days import day_words
from app.rules.reading import clean
from app.rules.reasons import demand_reason
from app.rules.tallies import Amount
from app.rules.trade import OPINION, PRESENT


@dataclass(frozen=True, slots=True)
class Present:
    """One deputy's attendance: 出席, 请假 or 缺席; `hours` are clock hours."""

    deputy_id: str
    status: str = PRESENT
    role: str = ""
    hours: float | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """Counts are person-times (`received`, `advised`) and copies (`leaflets`); `services` is ((what, count), …)."""

    held_on: date
    kind: str
    starts: str = ""
    ends: str = ""
    form: str = ""
    theme: str = ""
    place: str = ""
    station_id: str | None = None
    campaign_id: str | None = None
    guests: str = ""
    received: int | None = None
    advised: int | None = None
    leaflets: int | None = None
    services: tuple[tuple[str, int | None], ...] = ()
    account: str = ""
    recorder: str = ""
    organiser: str = ""
    lecturer: str = ""
    hours: float | None = None
    materials: str = ""
    outcome: str = ""
    group: str = ""
    host: str = ""
    original_number: str = ""
    attendance: tuple[Present, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityEntry:
    """`named` counts the different named visitors, `opinions` the leaves, `answered` those answered on the spot.

    `notes` are what the clerk should know of its registration.
    """

    id: str
    number: str
    revision: int
    voided_on: date | None
    draft: ActivityDraft
    station: str = ""
    campaign: str = ""
    named: int = 0
    opinions: int = 0
    answered: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One row of the list of activities."""

    id: str
    number: str
    held_on: date
    kind: str
    form: str
    theme: str
    place: str
    present: int
    received: int | None
    opinions: int


_COLUMNS = tuple(each.name for each in fields(ActivityDraft) if each.name not in {"attendance", "services"})


def add(
    ledger: Ledger,
    draft: ActivityDraft,
    opinions: tuple[cases.CaseDraft, ...] = (),
    counted: tuple[Amount, ...] = (),
) -> ActivityEntry:
    """Register an activity with who came, what was `counted` and, for an outing, what people asked for, all in one
    transaction.
    """
    with ledger.write(f"登记{draft.kind}") as session:
        numbering = Numbering(session)
        row = put(session, ledger, draft, numbering)
        session.flush()
        for opinion in opinions:
            cases.put(session, ledger, replace(opinion, activity_id=row.id), numbering)
        tallies.put(session, ledger, CountedAt.ACTIVITY, row.id, counted, row.held_on)
        session.flush()
        return entry(session, row.id)


def put(session: Session, ledger: Ledger, draft: ActivityDraft, numbering: Numbering) -> Activity:
    """Write a new activity within a verb."""
    values = _values({name: getattr(draft, name) for name in _COLUMNS}, ledger)
    row = Activity(**values, **numbering.give(Activity, ACTIVITY_SERIES, draft.held_on.year))
    row.services = [list(each) for each in draft.services]
    session.add(row)
    set_attendance(session, row.id, draft.attendance)
    return row


def correct(
    ledger: Ledger,
    activity_id: str,
    values: Mapping[str, Any],
    reason: str,
    opinions: tuple[cases.CaseDraft, ...] = (),
    counted: tuple[Amount, ...] = (),
) -> ActivityEntry:
    """Correct an activity (`attendance` and `services` replace what stood there), with the reason; add opinions and
    what was counted.

    What was heard on its old day goes along to the new one.
    """
    why = demand_reason(reason, "更正")
    with ledger.write(f"更正活动：{why}") as session:
        row = row_of(session, activity_id)
        before = row.held_on
        change(session, ledger, row, values)
        if row.held_on != before:
            _bring_along(session, ledger, row, before)
        session.flush()
        numbering = Numbering(session)
        for opinion in opinions:
            cases.put(session, ledger, replace(opinion, activity_id=activity_id), numbering)
        tallies.put(session, ledger, CountedAt.ACTIVITY, activity_id, counted, row.held_on)
        session.flush()
        return entry(session, activity_id)


def change(session: Session, ledger: Ledger, row: Activity, values: Mapping[str, Any]) -> None:
    """Write new values into an activity within a verb."""
    given = dict(values)
    attendance = given.pop("attendance", None)
    services = given.pop("services", None)
    for name, value in _values(given, ledger).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    if services is not None and row.services != [list(each) for each in services]:
        row.services = [list(each) for each in services]
    if attendance is not None:
        set_attendance(session, row.id, attendance)


def _bring_along(session: Session, ledger: Ledger, row: Activity, before: date) -> None:
    heard = select(Case).where(Case.activity_id == row.id, Case.raised_on == before, Case.voided_on.is_(None))
    for each in session.scalars(heard).all():
        try:
            cases.shift(session, ledger, each, row.held_on)
        except LedgerError as error:
            raise LedgerError(str(error), field="held_on") from error


def void(ledger: Ledger, activity_id: str, reason: str) -> None:
    """作废 an activity, with the reason. Raises LedgerError while opinions still belong to it."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废活动") as session:
        row = row_of(session, activity_id)
        bound = session.scalar(select(func.count()).where(Case.activity_id == activity_id, Case.voided_on.is_(None)))
        if bound:
            raise LedgerError(f"{row.number}还有{bound}条意见，请先把它们改到别的活动或作废。")
        row.voided_on, row.void_reason = ledger.today, why


def get(ledger: Ledger, activity_id: str) -> ActivityEntry:
    """One activity with its attendance and the totals of its opinions."""
    with ledger.read() as session:
        return entry(session, activity_id)


def reception_day(ledger: Ledger, draft: ActivityDraft) -> ActivityEntry:
    """The reception day of that date and place, as it stands; opened when there is none yet (连录 keeps to it)."""
    with ledger.read() as session:
        activity_id = session.scalar(
            select(Activity.id).where(
                Activity.held_on == draft.held_on,
                Activity.kind == draft.kind,
                Activity.place == clean(draft.place),
                Activity.voided_on.is_(None),
            )
        )
        if activity_id is not None:
            return entry(session, activity_id)
    return add(ledger, draft)


def listing(
    ledger: Ledger,
    *,
    kinds: tuple[str, ...] = (),
    since: date | None = None,
    until: date | None = None,
    words: str = "",
    sort: str = "held_on",
    descending: bool = True,
    offset: int = 0,
    limit: int = 256,
) -> tuple[ActivityLine, ...]:
    """A page of the list of activities, sorted in SQL by one of its columns."""
    columns = _line_columns()
    query = select(*(column.label(name) for name, column in columns.items()))
    query = narrowed(query, kinds, since, until, words).order_by(*_order(sort, descending=descending))
    with ledger.read() as session:
        return tuple(ActivityLine(**row) for row in session.execute(query.offset(offset).limit(limit)).mappings())


def place_of(
    ledger: Ledger,
    activity_id: str,
    *,
    kinds: tuple[str, ...] = (),
    since: date | None = None,
    until: date | None = None,
    words: str = "",
    sort: str = "held_on",
    descending: bool = True,
) -> int | None:
    """Where in that list an activity stands, from 0; None where it is not in the list."""
    numbered = func.row_number().over(order_by=_order(sort, descending=descending)) - 1
    listed = narrowed(select(Activity.id, numbered.label("place")), kinds, since, until, words).subquery()
    with ledger.read() as session:
        return session.scalar(select(listed.c.place).where(listed.c.id == activity_id))


def count(
    ledger: Ledger,
    *,
    kinds: tuple[str, ...] = (),
    since: date | None = None,
    until: date | None = None,
    words: str = "",
) -> int:
    """How many activities the list has."""
    query = narrowed(select(func.count()).select_from(Activity), kinds, since, until, words)
    with ledger.read() as session:
        return session.scalar(query) or 0


def row_of(session: Session, activity_id: str) -> Activity:
    """The stored activity. Raises LedgerError when there is none."""
    row = session.get(Activity, activity_id)
    if row is None:
        raise LedgerError("没有找到这次活动，可能刚刚被撤销。请刷新后再看。")
    return row


def entry(session: Session, activity_id: str) -> ActivityEntry:
    """One activity as it leaves the ledger."""
    row = row_of(session, activity_id)
    present = session.execute(
        select(Attendance.deputy_id, Attendance.status, Attendance.role, Attendance.hours, called())
        .join(Deputy, Deputy.id == Attendance.deputy_id)
        .where(Attendance.activity_id == activity_id)
        .order_by(Attendance.position)
    )
    leaf = Case.is_item.is_(False)
    totals = session.execute(
        select(
            func.count(func.distinct(func.nullif(Case.raised_by, ""))),
            func.coalesce(func.sum(case((leaf, 1), else_=0)), 0),
            func.coalesce(func.sum(case((leaf & func.coalesce(Case.route == Route.SPOT, false()), 1), else_=0)), 0),
        ).where(Case.activity_id == activity_id, Case.kind == OPINION, Case.voided_on.is_(None))
    ).one()
    draft = ActivityDraft(
        **{name: getattr(row, name) for name in _COLUMNS},
        services=tuple((str(what), _whole(amount)) for what, amount in row.services),
        attendance=tuple(Present(*each) for each in present),
    )
    station = session.scalar(select(Station.name).where(Station.id == row.station_id))
    campaign = session.scalar(select(Campaign.name).where(Campaign.id == row.campaign_id))
    return ActivityEntry(row.id, row.number, row.revision, row.voided_on, draft, station or "", campaign or "", *totals)


def set_attendance(session: Session, activity_id: str, attendance: tuple[Present, ...]) -> None:
    """Say who came, who was on leave, who was absent."""
    rows = session.scalars(select(Attendance).where(Attendance.activity_id == activity_id))
    kept = {row.deputy_id: row for row in rows}
    wanted = {each.deputy_id: each for each in attendance}
    for deputy_id in kept.keys() - wanted.keys():
        session.delete(kept[deputy_id])
    for place, each in enumerate(wanted.values()):
        values = {"status": each.status, "role": each.role, "hours": each.hours, "position": place}
        row = kept.get(each.deputy_id)
        if row is None:
            session.add(Attendance(activity_id=activity_id, deputy_id=each.deputy_id, **values))
            continue
        for name, value in values.items():
            if getattr(row, name) != value:
                setattr(row, name, value)


def _order(sort: str, *, descending: bool) -> tuple[ColumnElement[Any], ...]:
    column = _line_columns()[sort]
    return (column.desc() if descending else column.asc()), Activity.number.desc()


def _line_columns() -> dict[str, Any]:
    present = select(func.count()).where(Attendance.activity_id == Activity.id, Attendance.status == PRESENT)
    opinions = select(func.count()).where(
        Case.activity_id == Activity.id, Case.kind == OPINION, Case.is_item.is_(False), Case.voided_on.is_(None)
    )
    named = ("id", "number", "held_on", "kind", "form", "theme", "place")
    return {name: getattr(Activity, name) for name in named} | {
        "present": present.correlate_except(Attendance).scalar_subquery(),
        "received": Activity.received,
        "opinions": opinions.correlate_except(Case).scalar_subquery(),
    }


def narrowed(
    query: Select[Any], kinds: tuple[str, ...], since: date | None, until: date | None, words: str
) -> Select[Any]:
    """The same query, of valid activities of these kinds, in this period, with these words."""
    conditions: list[ColumnElement[bool]] = [Activity.voided_on.is_(None)]
    if kinds:
        conditions.append(Activity.kind.in_(kinds))
    if since is not None:
        conditions.append(Activity.held_on >= since)
    if until is not None:
        conditions.append(Activity.held_on <= until)
    if words.strip():
        looked_in = (Activity.theme, Activity.place, Activity.number, Activity.kind, Activity.organiser)
        conditions.append(or_(*(column.icontains(words.strip(), autoescape=True) for column in looked_in)))
    return query.where(*conditions)


def _values(values: Mapping[str, Any], ledger: Ledger) -> dict[str, Any]:
    given: dict[str, Any] = {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}
    held_on = given.get("held_on")
    if held_on is not None and held_on > ledger.today:
        raise LedgerError(
            f"日期{day_words(held_on, ledger.today)}在今天之后，活动办完再登记；请核对日期。", field="held_on"
        )
    if "kind" in given and not given["kind"]:
        raise LedgerError("请选择活动类型。", field="kind")
    if given.get("starts") and given.get("ends") and given["ends"] < given["starts"]:
        raise LedgerError(f"结束时间{given['ends']}早于开始时间{given['starts']}，请核对。", field="ends")
    for name, label in (("received", "接待人次"), ("advised", "宣传咨询人次"), ("leaflets", "发放资料份数")):
        if (given.get(name) or 0) < 0:
            raise LedgerError(f"{label}不能是负数，请核对。", field=name)
    return given


def _whole(amount: object) -> int | None:
    return int(amount) if isinstance(amount, int | float) else None
