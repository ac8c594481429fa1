"""What waits today besides cases: absences, notices, the next reception day, duties that lag, holidays."""

from datetime import date

from app.ledger import bylaws, deputies, figures, rosters, scores
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.rosters import Day
from app.ledger.store import Ledger
from app.rules.days import day_words, weekday_within

AHEAD = 14  # days ahead from which the next reception day is shown
CLOSE = 3  # days ahead from which it comes before the cases
NAMED = 8  # deputies that a line names


def alarms(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Deputies who stayed away from the congress without leave."""
    return tuple(
        AgendaItem(
            Why.ABSENCE, f"{each.name}：{each.count}次未经批准缺席人代会", detail=each.sentence, about=each.deputy_id
        )
        for each in deputies.alarms(ledger, ledger.today)
    )


def notices(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Reception days whose notice ought to hang by now."""
    return tuple(
        AgendaItem(
            Why.NOTICE,
            f"{_called(day, ledger.today)}的公告还没有张贴",
            detail=f"应于{day_words(day.notice_due, ledger.today)}前张贴　{_seated(day)}",
            about=day.id,
            on=day.on,
            place=day.station,
        )
        for day in rosters.due_notices(ledger, ledger.today)
    )


def receptions(ledger: Ledger, announced: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    """The next reception day, unless the line of its notice says it already; today's own is always said."""
    day = rosters.next_day(ledger, ledger.today)
    if day is None or (day.on - ledger.today).days > AHEAD:
        return ()
    if day.on > ledger.today and any(item.about == day.id for item in announced):
        return ()
    return (
        AgendaItem(
            Why.RECEPTION, _called(day, ledger.today), detail=_seated(day), about=day.id, on=day.on, place=day.station
        ),
    )


def is_close(item: AgendaItem, today: date) -> bool:
    """Whether a reception day is so near that it comes before the cases."""
    return item.on is not None and (item.on - today).days <= CLOSE


def lagging(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """One line for each frequency whose period is about to end."""
    items = []
    for each in scores.behind(ledger, ledger.today):
        left = f"还有{each.left}天" if each.left else "今天截止"
        names = "、".join(deputy.name for deputy in each.deputies[:NAMED])
        rest = "等" if len(each.deputies) > NAMED else ""
        items.append(
            AgendaItem(
                Why.LAGGING,
                f"{each.frequency.label}：{each.span.words}{left}，{len(each.deputies)}名代表未完成",
                detail=f"{each.frequency.shown}　{names}{rest}",
                about=each.frequency.key,
            )
        )
    return tuple(items)


def holidays(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Years whose holidays should be known by now; of no concern to a ledger in which nothing stands yet."""
    if figures.newest(ledger) is None:
        return ()
    return tuple(
        AgendaItem(Why.HOLIDAYS, f"还没有{year}年的放假安排，期限只按周末推算；公布后请在“设置”中录入")
        for year in bylaws.missing_years(ledger)
    )


def _called(day: Day, today: date) -> str:
    where = f"　{day.station}" if day.station else ""
    return f"{weekday_within(day.on, today.year)}接待日{where}"


def _seated(day: Day) -> str:
    hours = f"{day.starts}–{day.ends}" if day.starts else ""
    names = f"接待代表：{'、'.join(seat.name for seat in day.seats) or '还没有排'}"
    return "　".join(part for part in (hours, day.place, names) if part)
