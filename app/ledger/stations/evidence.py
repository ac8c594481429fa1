"""What the ledger itself can say about the nine of a station, so that nobody types it again."""

from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import ColumnElement, distinct, func, or_, select
from sqlalchemy.orm import Session

from app.ledger.deputies import serving
from app.ledger.stations.checks import NINE, CheckLine, row_of
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attachment import Attachment
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.roster_day import RosterDay
from app.models.station import Station
from app.rules.days import day_within
from app.rules.trade import OPINION, PRESENT, PROPOSAL, RECEPTION, TRAINING

SEEN = ("场所", "牌子", "设备", "制度")  # what only a picture or a visit can show


@dataclass(frozen=True, slots=True)
class StationFacts:
    """What a station's papers say of it at their head."""

    name: str
    address: str = ""
    head: str = ""
    type: str = ""
    members: str = ""
    founded_on: date | None = None
    closed_on: date | None = None


def facts(ledger: Ledger, station_id: str) -> StationFacts:
    """Name, address, people and days of a station."""
    with ledger.read() as session:
        station = row_of(session, station_id)
        return StationFacts(**{each.name: getattr(station, each.name) for each in fields(StationFacts)})


def proposed(ledger: Ledger, station_id: str, on: date) -> tuple[CheckLine, ...]:
    """The nine lines of a station on a day, filled as far as the ledger knows; `has` is none where it does not."""
    with ledger.read() as session:
        station = row_of(session, station_id)
        known = _pictures(session, station_id)
        if "场所" not in known and station.address:
            known["场所"] = CheckLine("场所", has=True, evidence=f"地址：{station.address}")
        counts = _counts(session, station_id, on)
        for line in (
            _people(station, counts), _plan(counts, on), _held(counts, on, ledger.today), _registers(counts),
            _files(counts, on, ledger.today),
        ):  # fmt: skip
            known[line.item] = line
    return tuple(known.get(item, CheckLine(item)) for item in NINE)


def _pictures(session: Session, station_id: str) -> dict[str, CheckLine]:
    """Items that a picture of the station names in its role or caption."""
    query = select(Attachment.role, Attachment.caption).where(
        Attachment.entry_table == Station.__tablename__,
        Attachment.entry_id == station_id,
        Attachment.voided_on.is_(None),
    )
    captions = [f"{role}{caption}" for role, caption in session.execute(query)]
    shown = {item: sum(item in words for words in captions) for item in SEEN}
    return {item: CheckLine(item, has=True, evidence=f"照片{number}张") for item, number in shown.items() if number}


def _counts(session: Session, station_id: str, on: date) -> dict[str, int]:
    """What the year up to `on` holds of this station, in one SELECT."""
    year = (date(on.year, 1, 1), on)
    here = (Activity.station_id == station_id, Activity.held_on.between(*year), Activity.voided_on.is_(None))
    mine = select(Deputy.id).where(Deputy.station_id == station_id, serving())
    case_of = (Case.voided_on.is_(None), Case.is_item.is_(False), Case.raised_on.between(*year))
    sums: dict[str, ColumnElement[int]] = {
        "deputies": _count(Deputy.id.in_(mine), counted=Deputy.id),
        "planned": _count(
            RosterDay.year == on.year,
            or_(RosterDay.station_id == station_id, RosterDay.station_id.is_(None)),
            RosterDay.voided_on.is_(None),
            counted=RosterDay.id,
        ),
        "activities": _count(*here, counted=Activity.id),
        "themes": _count(*here, Activity.kind.not_in((RECEPTION, TRAINING)), counted=Activity.id),
        "trainings": _count(*here, Activity.kind == TRAINING, counted=Activity.id),
        "receptions": _count(
            *case_of, Case.kind == OPINION, Case.activity_id.in_(select(Activity.id).where(*here)), counted=Case.id
        ),
        "proposals": _count(
            *case_of,
            Case.kind == PROPOSAL,
            Case.id.in_(select(CaseDeputy.case_id).where(CaseDeputy.deputy_id.in_(mine))),
            counted=Case.id,
        ),
        "duties": _count(
            Duty.deputy_id.in_(mine), Duty.done_on.between(*year), Duty.voided_on.is_(None), counted=Duty.id
        ),
        "filed": _filed(mine, year),
    }
    row = session.execute(select(*(column.label(name) for name, column in sums.items()))).one()
    return {name: int(getattr(row, name)) for name in sums}


def _count(*where: ColumnElement[bool], counted: object) -> ColumnElement[int]:
    return select(func.count(counted)).where(*where).scalar_subquery()  # type: ignore[arg-type]


def _filed(mine: object, year: tuple[date, date]) -> ColumnElement[int]:
    """Deputies of the station whose file has an entry of this year."""
    return (
        select(func.count(distinct(Attendance.deputy_id)))
        .join(Activity, Activity.id == Attendance.activity_id)
        .where(
            Attendance.deputy_id.in_(mine),  # type: ignore[arg-type]
            Attendance.status == PRESENT,
            Activity.held_on.between(*year),
            Activity.voided_on.is_(None),
        )
        .scalar_subquery()
    )


def _people(station: Station, counts: dict[str, int]) -> CheckLine:
    head = f"站长{station.head}" if station.head else "没有登记站长"
    evidence = f"{head}，驻站代表{counts['deputies']}名"
    return CheckLine("人员", has=bool(station.head) and counts["deputies"] > 0, evidence=evidence)


def _plan(counts: dict[str, int], on: date) -> CheckLine:
    evidence = f"{on.year}年接待日已排{counts['planned']}天" if counts["planned"] else ""
    return CheckLine("计划", has=counts["planned"] > 0, evidence=evidence)


def _held(counts: dict[str, int], on: date, today: date) -> CheckLine:
    until = "至今" if on.year == today.year else f"截至{day_within(on, on.year)}"
    evidence = f"{on.year}年{until}活动{counts['activities']}次" if counts["activities"] else ""
    return CheckLine("活动", has=counts["activities"] > 0, evidence=evidence)


def _registers(counts: dict[str, int]) -> CheckLine:
    six = (
        ("代表信息", "deputies"), ("主题活动", "themes"), (TRAINING, "trainings"), (RECEPTION, "receptions"),
        ("建议办理", "proposals"), ("履职登记", "duties"),
    )  # fmt: skip
    evidence = "六簿：" + "、".join(f"{label}{counts[key]}" for label, key in six)
    return CheckLine("台账", has=counts["deputies"] > 0 and counts["activities"] > 0, evidence=evidence)


def _files(counts: dict[str, int], on: date, today: date) -> CheckLine:
    year = "本年" if on.year == today.year else f"{on.year}年"
    evidence = f"履职档案{counts['deputies']}份，{year}有记录的{counts['filed']}份"
    return CheckLine("档案", has=counts["filed"] > 0, evidence=evidence)
