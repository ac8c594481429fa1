"""What comes round: a plan whose day comes, stations that are to look at themselves each quarter."""

from datetime import timedelta

from sqlalchemy import func, select

from app.ledger import bylaws, figures, scores
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.station import Station
from app.models.station_check import StationCheck
from app.models.year_plan import YearPlan
from app.rules.days import day_words
from app.rules.frequencies import NINE_CHECKS, NOTICE, Every, period_of

AHEAD = 14  # days before its day from which a plan is named
NAMED = 4  # stations that a line names


def plans(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Planned for a day that comes soon, or is over, and not held."""
    held = select(Activity.id).where(Activity.voided_on.is_(None))
    query = (
        select(YearPlan.id, YearPlan.matter, YearPlan.kind, YearPlan.planned_on, YearPlan.responsible)
        .where(YearPlan.voided_on.is_(None), YearPlan.planned_on <= ledger.today + timedelta(days=AHEAD))
        .where(YearPlan.activity_id.is_(None) | YearPlan.activity_id.not_in(held))
        .order_by(YearPlan.planned_on, YearPlan.id)
    )
    with ledger.read() as session:
        rows = session.execute(query).all()
    items = []
    for plan_id, matter, kind, on, responsible in rows:
        assert on is not None  # the question asks for a day
        left = (on - ledger.today).days
        when = f"已过{-left}天，还没有登记活动" if left < 0 else "就是今天" if left == 0 else f"还有{left}天"
        sentence = f"{matter}：计划{day_words(on, ledger.today)}，{when}"
        items.append(
            AgendaItem(Why.PLAN, sentence, detail="　".join(filter(None, (kind, responsible))), about=plan_id, on=on)
        )
    return tuple(items)


def owed(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """What the unit itself is to hold in a period that is about to end, and has not: 一周一调度, 主席团会议."""
    if figures.newest(ledger) is None:
        return ()
    return tuple(
        AgendaItem(
            Why.RHYTHM,
            f"{each.frequency.label}：{each.span.words}{f'还有{each.left}天' if each.left else '今天截止'}，"
            + (f"只登记了{each.done}次" if each.done else "还没有登记"),
            detail=f"{each.frequency.shown}，计{'、'.join(each.frequency.kinds)}",
            about=each.frequency.key,
        )
        for each in scores.owed(ledger)
    )


def checks(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Stations in use that have not looked at themselves in the quarter that ends, or let the last one pass."""
    span = period_of(Every.QUARTER, ledger.today)
    before = period_of(Every.QUARTER, span.since - timedelta(days=1))
    latest = func.max(StationCheck.checked_on)
    query = (
        select(Station.id, Station.name, latest)
        .outerjoin(StationCheck, (StationCheck.station_id == Station.id) & StationCheck.voided_on.is_(None))
        .where(Station.voided_on.is_(None), bylaws.not_closed(ledger.today))
        .where(Station.founded_on.is_(None) | (Station.founded_on < span.since))
        .group_by(Station.id, Station.name)
        .order_by(Station.name)
    )
    with ledger.read() as session:
        rows = session.execute(query).all()
    ever = any(checked for *_, checked in rows)
    asked = any(NINE_CHECKS in each.kinds for each in bylaws.rhythms(ledger))
    if not ever and not asked:
        return ()
    ending = span.left(ledger.today) <= NOTICE[Every.QUARTER]
    due = [
        (key, name)
        for key, name, on in rows
        if (on is None or on < span.since) and (ending or on is None or on < before.since)
    ]
    if not due:
        return ()
    named = "、".join(name for _, name in due[:NAMED]) + ("等" if len(due) > NAMED else "")
    left = f"{span.words}还有{span.left(ledger.today)}天" if ending else f"{before.words}没有自查"
    return (AgendaItem(Why.CHECK, f"九有自查：{left}，{len(due)}个站还没有自查", detail=named, about=due[0][0]),)
