"""Narrowing: a filter is a group — the figures under a station are those of its group; what cannot be told goes."""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, literal, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.books.figures import Source
from app.errors import LedgerError
from app.ledger import townships
from app.ledger.named import named, unknown
from app.ledger.store import Ledger
from app.ledger.word_lists import words_in
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.grid import GridRow
from app.models.mandate import Mandate
from app.models.station import Station
from app.models.unit import Unit
from app.models.village import Village
from app.rules.days import full_day

DIMENSIONS: Mapping[str, str] = {
    "kind": "活动类型",
    "station": "联络站",
    "station_type": "联络站类型",
    "tier": "联络站层级",
    "campaign": "专项",
    "category": "类别",
    "source": "来源",
    "level": "难度级别",
    "unit": "承办单位",
    "group": "代表小组",
    "deputy_level": "代表级别",
    "deputy": "代表",
    "village": "村组",
    "grid": "网格",
    "month": "月份",
}
TOWNSHIP = "township"
COUNTY_DIMENSIONS: Mapping[str, str] = {**DIMENSIONS, TOWNSHIP: "乡镇"}
LOCAL = ("station", "group", "village", "grid")  # of two townships, they are two although of one name
ELSEWHERE: Mapping[str, str] = {
    "kind": "无活动",
    "station": "无联络站",
    "station_type": "无联络站",
    "tier": "未记层级",
    "campaign": "不属专项",
    "category": "未分类",
    "source": "未记来源",
    "level": "未定级别",
    "unit": "无承办单位",
    "group": "未编组",
    "village": "未记村组",
    "grid": "无网格",
}  # what belongs to no group stands under a name of its own
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_OFFERED: Mapping[str, tuple[tuple[str, ...], tuple[Any, ...]]] = {
    "kind": (("activity_kinds", "duty_kinds"), (Activity.kind, Duty.kind)),
    "station": ((), (Station.name,)),
    "station_type": (("station_kinds",), (Station.type,)),
    "tier": ((), (Station.tier,)),
    "campaign": ((), (Campaign.name,)),
    "category": (("categories",), (Case.category,)),
    "source": (("sources",), (Case.source,)),
    "level": (("levels",), (Case.level,)),
    "unit": ((), (Unit.name, Case.handler)),
    "group": ((), (Deputy.group,)),
    "deputy_level": (("deputy_levels",), (Mandate.level,)),
    "village": ((), (Village.name, Case.village)),
    "grid": ((), (GridRow.name, Village.grid, Station.grid)),
}  # the word lists and the columns whose words name a group


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    since: date
    until: date

    def __post_init__(self) -> None:
        if self.until < self.since:
            raise LedgerError(
                f"起始日期{full_day(self.since)}晚于截止日期{full_day(self.until)}，请改正。", field="since"
            )


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The period, and the key of the group that is wanted of each dimension."""

    period: Period
    keys: Mapping[str, str]

    def tells(self, source: Source) -> bool:
        """Whether the rows of a source can be told apart by all that is asked."""
        return all(source.tells(by) for by in self.keys)

    def read(self, source: Source, columns: Iterable[Any], *ways: str) -> Select[Any]:
        """A query for columns of the rows of a source, as `Source.read`; the month is in the period."""
        asked = {by: key for by, key in self.keys.items() if by != "month"}
        return source.read(columns, (*asked, *ways)).where(*(_is_of(source, by, key) for by, key in asked.items()))


def narrow(session: Session, period: Period, where: Mapping[str, str]) -> Narrowed:
    """The groups that names mean. Raises LedgerError with the nearest names."""
    asked = {by: name for by, name in where.items() if name}
    keys: dict[str, str] = {}
    for by, name in asked.items():
        for dimension, key in _keys(session, by, name).items():
            if keys.setdefault(dimension, key) != key:
                raise unknown(COUNTY_DIMENSIONS[by], name, ())
    return Narrowed(_within(period, asked["month"]) if "month" in asked else period, keys)


def dimensions(ledger: Ledger) -> Mapping[str, str]:
    """The ways of grouping: a county's ledger has its townships, too."""
    return COUNTY_DIMENSIONS if ledger.setting("county") is True else DIMENSIONS


def deputy_names(session: Session) -> dict[str, str]:
    """How each deputy is called: namesakes of two townships by these, whoever cannot be told apart by the id's end."""
    known = townships.called(session)
    rows = session.execute(select(Deputy.id, called().label("name"), Deputy.unit_code)).all()
    again = Counter(row.name for row in rows)
    names = {
        row.id: _apart(row.name, known.get(row.unit_code, "")) if again[row.name] > 1 else row.name for row in rows
    }
    again = Counter(names.values())
    return {each: f"{name}{each[-4:]}" if again[name] > 1 else name for each, name in names.items()}


def local_names(session: Session, by: str) -> dict[tuple[str, str], str]:
    """How a county calls the groups that bear one name in several townships, by that name and the township's code."""
    known = townships.called(session) if by in LOCAL else {}
    if not known:
        return {}
    pairs = {
        (str(word), str(unit))
        for column in _OFFERED[by][1]
        for word, unit in session.execute(select(column, column.class_.unit_code).where(column != "").distinct())
    }
    again = Counter(word for word, _ in pairs)
    return {(word, unit): _apart(word, known.get(unit, unit)) for word, unit in pairs if again[word] > 1}


def _apart(name: str, township: str) -> str:
    return f"{name}（{township}）" if township else name


def _keys(session: Session, by: str, name: str) -> dict[str, str]:
    """The key of the group of that name; of one that several townships have, and of a township, that one's code."""
    if by == TOWNSHIP:
        return {by: townships.one(session, name)[0]}
    apart = local_names(session, by)
    for (word, unit), shown in apart.items():
        if name == shown:
            return {by: word, TOWNSHIP: unit}
    ways = [shown for (word, _), shown in apart.items() if word == name]
    if ways:
        raise LedgerError(
            f"有{len(ways)}个乡镇有名为“{name}”的{DIMENSIONS[by]}，请写成：{'、'.join(sorted(ways))}。", field=by
        )
    return {by: _key(session, by, name)}


def _key(session: Session, by: str, name: str) -> str:
    """The key of the group of that name; empty for what belongs to none."""
    if by == "month":
        return name
    if by == "deputy":
        known = {called_so: each for each, called_so in deputy_names(session).items()}
        return known.get(name) or named(session, Deputy, name)
    if name == ELSEWHERE.get(by):
        return ""
    word_lists, columns = _OFFERED[by]
    if any(session.scalar(select(exists().where(column == name))) for column in columns):
        return name
    offered = tuple(word for word_list in word_lists for word in words_in(session, word_list))
    if name in offered:
        return name
    listed = (session.scalars(select(column).where(column != "").distinct().order_by(column)) for column in columns)
    raise unknown(DIMENSIONS[by], name, dict.fromkeys((*offered, *(word for words in listed for word in words))))


def month_end(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def _within(period: Period, month: str) -> Period:
    """The days of a month that are in the period."""
    written = _MONTH.fullmatch(month)
    if written is None:
        raise LedgerError(f"月份“{month}”不对，请写成 2024-06 这样。", field="month")
    first = date(int(written[1]), int(written[2]), 1)
    last = month_end(first)
    if last < period.since or first > period.until:
        raise LedgerError(f"月份{month}不在统计期内，请改正。", field="month")
    return Period(max(first, period.since), min(last, period.until))


def _is_of(source: Source, by: str, key: str) -> ColumnElement[bool]:
    """Whether a row belongs to a group."""
    if by in source.groups:
        column = source.groups[by]
        return column == key if key else func.coalesce(column, "") == ""
    shared = source.shared[by]
    (first, on), *further = shared.steps
    rows = select(literal(1)).select_from(first).where(on, shared.key == key)
    for target, on in further:
        rows = rows.join(target, on)
    return rows.correlate_except(*(target for target, _ in shared.steps)).exists()  # over which groups may be counted
