"""Planned reception days as their papers need them: who receives voters, of which level, and what was changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from app.books.called import called
from app.ledger.named import named
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.roster_swap import REPLACED, RosterSwap
from app.models.station import Station
from app.rules.days import day_within, hours_words
from app.rules.titles import titled
from app.rules.trade import DEPUTY_LEVELS, TOWNSHIP


@dataclass(frozen=True, slots=True)
class Seated:
    """A deputy on a planned day; `levels` are the congresses that he or she sits in, the highest first."""

    name: str
    levels: tuple[str, ...]
    post: str

    @property
    def titled(self) -> str:
        """How a notice names the deputy: 示例甲（县、镇人大代表）."""
        return titled(self.name, f"{'、'.join(self.levels)}人大代表" if self.levels else "")

    @property
    def described(self) -> str:
        """How a roster lists the deputy, on one line: 示例甲（县、镇，示例村党支部书记）."""
        about = "，".join(part for part in ("、".join(self.levels), self.post) if part)
        return titled(self.name, about)


@dataclass(frozen=True, slots=True)
class NoticeDay:
    """One reception day of the plan; `held` is the number of the registration that it became."""

    id: str
    on: date
    planned_on: date
    station: str
    starts: str
    ends: str
    place: str
    theme: str
    guests: str
    contact: str
    notice_on: date | None
    held: str
    seats: tuple[Seated, ...]
    swaps: tuple[str, ...]

    @property
    def hours(self) -> str:
        """9:00—11:30, or what of it is known."""
        return hours_words(self.starts, self.ends)


def of_day(ledger: Ledger, on: date, station: str = "") -> tuple[NoticeDay, ...]:
    """The receptions planned for one day; several stations may receive on the same one."""
    with ledger.read() as session:
        return _read(session, (RosterDay.on_day == on,), station, _township(ledger))


def of_period(ledger: Ledger, since: date, until: date, station: str = "") -> tuple[NoticeDay, ...]:
    """The receptions planned for a year, a quarter or a month, in their order.

    A whole year has the days of its own rule, also where a holiday moved one over New Year.
    """
    whole = (since.month, since.day, until.month, until.day) == (1, 1, 12, 31)
    day = RosterDay.planned_on if whole else RosterDay.on_day
    with ledger.read() as session:
        return _read(session, (day.between(since, until),), station, _township(ledger))


def _township(ledger: Ledger) -> str:
    """What the lowest congress is called here: 镇人大代表 in a town."""
    return "镇" if str(ledger.setting("unit_name", "")).endswith("镇") else TOWNSHIP


def _read(session: Session, where: Iterable[ColumnElement[bool]], station: str, township: str) -> tuple[NoticeDay, ...]:
    wanted = [*where, RosterDay.voided_on.is_(None)]
    if station:
        wanted.append(RosterDay.station_id == named(session, Station, station))
    query = (
        select(RosterDay, Station.name.label("station"), Activity.number.label("held"))
        .outerjoin(Station, Station.id == RosterDay.station_id)
        .outerjoin(Activity, (Activity.id == RosterDay.activity_id) & Activity.voided_on.is_(None))
        .where(*wanted)
        .order_by(RosterDay.on_day, Station.name, RosterDay.id)
    )
    rows = session.execute(query).all()
    days = select(RosterDay.id).where(*wanted)
    seats, swaps = _seats(session, days, township), _swaps(session, days)
    return tuple(
        NoticeDay(
            row.id,
            row.on_day,
            row.planned_on,
            name or "",
            row.starts,
            row.ends,
            row.place,
            row.theme,
            row.guests,
            row.contact,
            row.notice_on,
            held or "",
            tuple(seats.get(row.id, ())),
            tuple(swaps.get(row.id, ())),
        )
        for row, name, held in rows
    )


def _seats(session: Session, days: object, township: str) -> dict[str, list[Seated]]:
    query = (
        select(RosterSeat.day_id, Deputy.id, called(), Deputy.post)
        .join(Deputy, Deputy.id == RosterSeat.deputy_id)
        .where(RosterSeat.day_id.in_(days))  # type: ignore[arg-type]
        .order_by(RosterSeat.position)
    )
    rows = session.execute(query).all()
    levels: dict[str, set[str]] = {}
    seated = select(RosterSeat.deputy_id).where(RosterSeat.day_id.in_(days))  # type: ignore[arg-type]
    for deputy_id, level in session.execute(
        select(Mandate.deputy_id, Mandate.level).where(Mandate.deputy_id.in_(seated))
    ):
        levels.setdefault(deputy_id, set()).add(level)
    by_day: dict[str, list[Seated]] = {}
    for day_id, deputy_id, name, post in rows:
        held = levels.get(deputy_id, set())
        known = tuple(township if level == DEPUTY_LEVELS[-1] else level for level in DEPUTY_LEVELS if level in held)
        by_day.setdefault(day_id, []).append(Seated(name, known, post))
    return by_day


def _swaps(session: Session, days: object) -> dict[str, list[str]]:
    """6月3日示例甲与示例乙对调（出差）"""
    coming, other = aliased(Deputy), aliased(RosterDay)
    query = (
        select(
            RosterSwap.day_id,
            RosterDay.on_day,
            RosterSwap.done_on,
            called(),
            called(coming),
            RosterSwap.kind,
            other.on_day,
            RosterSwap.reason,
        )
        .join(RosterDay, RosterDay.id == RosterSwap.day_id)
        .join(Deputy, Deputy.id == RosterSwap.leaving_id)
        .join(coming, coming.id == RosterSwap.coming_id)
        .outerjoin(other, other.id == RosterSwap.other_day_id)
        .where(RosterSwap.day_id.in_(days))  # type: ignore[arg-type]
        .order_by(RosterSwap.done_on, RosterSwap.id)
    )
    by_day: dict[str, list[str]] = {}
    for day_id, on, done_on, leaving, came, kind, exchanged, reason in session.execute(query):
        way = f"由{came}代" if kind == REPLACED else kind
        if exchanged:
            way = f"与{came}对调至{day_within(exchanged, on.year)}"
        why = f"（{reason}）" if reason else ""
        by_day.setdefault(day_id, []).append(f"{day_within(done_on, on.year)}{leaving}{way}{why}")
    return by_day
