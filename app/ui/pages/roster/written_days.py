"""How a planned reception day is told: its date, its notice, how it stands; who has received often enough."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.ledger.rosters import Day
from app.rules.days import day_within
from app.ui.widgets.tags import Tag

WEEKDAYS = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
Spans = Sequence[tuple[date, date]]
Away = Mapping[str, Spans]


def with_weekday(day: date, year: int) -> str:
    """7月5日 周五; with its year where that is another than the roster's."""
    return f"{day_within(day, year)} {WEEKDAYS[day.weekday()]}"


def where(day: Day) -> str:
    """The station, the place, or both where they differ."""
    return "　".join(dict.fromkeys(part for part in (day.station, day.place) if part))


def span(day: Day) -> str:
    """9:00–11:30."""
    return "–".join(part.removeprefix("0") for part in (day.starts, day.ends) if part)


def state(day: Day, today: date, *, by_others: bool = False) -> Tag:
    """Whether the day was held, and whether others came than were planned."""
    if day.held:
        return Tag("换人开展", "note") if by_others else Tag("已开展", "done")
    if day.overdue:
        return Tag("未开展", "late")
    return Tag("今天接待", "soon") if day.on == today else Tag("待开展")


def notice(day: Day, today: date) -> Tag | str:
    """When its notice was posted, or by when it is to be posted."""
    if day.notice_on is not None:
        return Tag(f"{day_within(day.notice_on, day.year)}已贴", "done")
    if day.held or day.on < today:
        return "未公告"
    return Tag("该贴公告", "soon") if day.notice_due <= today else f"{day_within(day.notice_due, day.year)}前"


def standing(count: int, wanted: int) -> Tag:
    """Whether a deputy is on the roster often enough."""
    return Tag("已排够", "done") if count >= wanted else Tag(f"差 {wanted - count} 次", "late")


def is_away(away: Away, deputy_id: str, on: date) -> bool:
    """Whether a deputy is on leave that day."""
    return any(since <= on <= until for since, until in away.get(deputy_id, ()))
