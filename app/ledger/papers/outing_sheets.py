"""Activities as their papers tell them: many at once, in as many reads as one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.called import called
from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attachment import Attachment
from app.models.attendance import Attendance
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.models.quantity import Quantity
from app.models.station import Station
from app.rules.cases import Route
from app.rules.days import full_day, hours_words
from app.rules.tallies import Amount, whole
from app.rules.titles import titled
from app.rules.trade import ABSENT, LEAVE, OPINION, PRESENT

PHOTO = "image/jpeg"
MOST_PHOTOS = 6
AT_ONCE = 500  # numbers in one question


@dataclass(frozen=True, slots=True)
class Outing:
    """An activity on paper: who came (姓名（县代表）), how many, what was asked for.

    `photos` are (picture, caption).
    """

    id: str
    number: str
    on: date
    held: str
    kind: str
    form: str
    theme: str
    place: str
    station: str
    station_head: str
    campaign: str
    guests: str
    received: int | None
    advised: int | None
    leaflets: int | None
    services: tuple[tuple[str, int | None], ...]
    account: str
    recorder: str
    organiser: str = ""
    lecturer: str = ""
    hours: float | None = None
    materials: str = ""
    outcome: str = ""
    counted: tuple[Amount, ...] = ()
    deputies: tuple[str, ...] = ()
    on_leave: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    photos: tuple[tuple[bytes, str], ...] = ()
    matters: tuple["OutingMatter", ...] = ()


@dataclass(frozen=True, slots=True)
class OutingMatter:
    """One opinion of an outing in a line."""

    number: str
    raised_by: str
    confidential: bool
    content: str
    route: Route | None
    handler: str


def cases_of(ledger: Ledger, activity: str) -> tuple[str, ...]:
    """The numbers of the opinions raised at the activity of that number."""
    with ledger.read() as session:
        rows = rows_of(session, Activity, (activity.strip(),))
        demand(rows, (activity.strip(),), "没有编号为{}的活动，请核对编号。")
        row = rows[activity.strip()]
        mine = (Case.activity_id == row.id, Case.kind == OPINION, Case.voided_on.is_(None))
        return tuple(session.scalars(select(Case.number).where(*mine).order_by(Case.number)))


def outings(ledger: Ledger, numbers: Sequence[str], *, photos: bool = True) -> tuple[Outing, ...]:
    """The activities of these numbers with what was asked for there, in the order asked for.

    Raises LedgerError naming every number that is none.
    """
    wanted = tuple(number.strip() for number in numbers)
    with ledger.read() as session:
        rows = rows_of(session, Activity, wanted)
        demand(rows, wanted, "没有编号为{}的活动，请核对编号。")
        made = {each.id: each for each in read_outings(session, {row.id for row in rows.values()}, photos=photos)}
        return tuple(made[rows[number].id] for number in wanted)


def rows_of(session: Session, table: Any, wanted: Sequence[str]) -> dict[str, Any]:
    """The rows by the number asked for; our own number comes before one of the paper book."""
    by_number: dict[str, Any] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        known = session.scalars(select(table).where(table.number.in_(some) | table.original_number.in_(some))).all()
        by_number |= {row.original_number: row for row in known if row.original_number in some}
        by_number |= {row.number: row for row in known if row.number in some}
    return by_number


def demand(rows: dict[str, Any], wanted: Iterable[str], sentence: str) -> None:
    unknown = [f"“{number}”" for number in dict.fromkeys(wanted) if number not in rows]
    if unknown:
        raise LedgerError(sentence.format("、".join(unknown)))
    voided = [f"“{row.number}”" for row in rows.values() if row.voided_on is not None]
    if voided:
        raise LedgerError(f"{'、'.join(dict.fromkeys(voided))}已经作废，不能再印；请换一个编号。")


def read_outings(session: Session, ids: set[str], *, photos: bool = False) -> list[Outing]:
    rows = session.execute(
        select(Activity, Station.name, Station.head, Campaign.name)
        .outerjoin(Station, Station.id == Activity.station_id)
        .outerjoin(Campaign, Campaign.id == Activity.campaign_id)
        .where(Activity.id.in_(ids))
    ).all()
    present, pictures, matters = _present(session, ids), _photos(session, ids, photos), _matters(session, ids)
    counted = _counted(session, ids)
    return [
        Outing(
            **{name: getattr(row, name) for name in _TOLD},
            on=row.held_on,
            held=moment(row),
            station=station or "",
            station_head=head or "",
            campaign=campaign or "",
            services=tuple((str(what), count if isinstance(count, int) else None) for what, count in row.services),
            counted=tuple(counted[row.id]),
            deputies=tuple(present[row.id, PRESENT]),
            on_leave=tuple(present[row.id, LEAVE]),
            absent=tuple(present[row.id, ABSENT]),
            photos=tuple(pictures[row.id]),
            matters=tuple(matters[row.id]),
        )
        for row, station, head, campaign in rows
    ]


_TOLD = (
    *("id", "number", "kind", "form", "theme", "place", "guests", "received", "advised", "leaflets", "account"),
    *("recorder", "organiser", "lecturer", "hours", "materials", "outcome"),
)


def moment(row: Activity) -> str:
    """2024年6月5日 9:00—11:30"""
    return f"{full_day(row.held_on)} {hours_words(row.starts, row.ends)}".strip()


def _present(session: Session, ids: set[str]) -> dict[tuple[str, str], list[str]]:
    """Who came to each activity, was on leave or absent, with the level of the seat: 示例甲（县）."""
    level = select(Mandate.level).where(Mandate.deputy_id == Deputy.id).order_by(Mandate.position).limit(1)
    rows = session.execute(
        select(Attendance.activity_id, Attendance.status, called(), level.correlate(Deputy).scalar_subquery())
        .join(Deputy, Deputy.id == Attendance.deputy_id)
        .where(Attendance.activity_id.in_(ids))
        .order_by(Attendance.activity_id, Attendance.position)
    )
    by_activity: dict[tuple[str, str], list[str]] = defaultdict(list)
    for activity_id, status, name, rank in rows:
        by_activity[activity_id, status].append(titled(name, rank or ""))
    return by_activity


def _counted(session: Session, ids: set[str]) -> dict[str, list[Amount]]:
    """What was counted at each activity."""
    mine = (Quantity.activity_id.in_(ids), Quantity.voided_on.is_(None))
    columns = (Quantity.activity_id, Quantity.what, Quantity.amount, Quantity.measure)
    by_activity: dict[str, list[Amount]] = defaultdict(list)
    for activity_id, what, amount, measure in session.execute(select(*columns).where(*mine).order_by(Quantity.id)):
        by_activity[str(activity_id)].append(Amount(what, whole(amount), measure))
    return by_activity


def _photos(session: Session, ids: set[str], wanted: bool) -> dict[str, list[tuple[bytes, str]]]:
    by_entry: dict[str, list[tuple[bytes, str]]] = defaultdict(list)
    if not wanted:
        return by_entry
    rows = session.execute(
        select(Attachment.entry_id, Attachment.content, Attachment.caption)
        .where(
            Attachment.entry_table == Activity.__tablename__,
            Attachment.entry_id.in_(ids),
            Attachment.media_type == PHOTO,
            Attachment.voided_on.is_(None),
        )
        .order_by(Attachment.entry_id, Attachment.position, Attachment.id)
    )
    for entry_id, content, caption in rows:
        if len(by_entry[entry_id]) < MOST_PHOTOS:
            by_entry[entry_id].append((content, caption))
    return by_entry


def _matters(session: Session, ids: set[str]) -> dict[str, list[OutingMatter]]:
    columns = (Case.number, Case.raised_by, Case.confidential, Case.content, Case.route, Case.handler)
    leaves = (Case.kind == OPINION, Case.is_item.is_(False), Case.voided_on.is_(None))
    rows: Any = session.execute(
        select(Case.activity_id, *columns).where(Case.activity_id.in_(ids), *leaves).order_by(Case.number)
    )
    by_activity: dict[str, list[OutingMatter]] = defaultdict(list)
    for activity_id, *values in rows:
        by_activity[activity_id].append(OutingMatter(*values))
    return by_activity
