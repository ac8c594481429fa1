"""Planned reception days as their papers need them."""

from datetime import date, timedelta

from sqlalchemy import event

from app.ledger import deputies, papers
from app.ledger.deputies import DeputyDraft, Seat
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat

FIRST = date(2024, 1, 2)


def planned(ledger, count, since=FIRST):
    people = [deputies.add(ledger, DeputyDraft(f"示例{sign}", seats=(Seat("乡"), Seat("县")))).id for sign in "甲乙"]
    with ledger.write("排班") as session:
        for at in range(count):
            on = since + timedelta(days=7 * at)
            day = RosterDay(year=on.year, on_day=on, planned_on=on, starts="09:00", ends="11:30")
            session.add(day)
            session.flush()
            session.add_all(RosterSeat(day_id=day.id, deputy_id=each, position=at) for at, each in enumerate(people))


def statements(ledger):
    seen = []
    with ledger.connection() as connection:
        engine = connection.engine

    def note(*each):
        seen.append(each[2])

    ledger.setting("unit_name")  # known from here on
    event.listen(engine, "before_cursor_execute", note)
    found = papers.of_period(ledger, FIRST, date(2024, 12, 31))
    event.remove(engine, "before_cursor_execute", note)
    return len(found), len(seen)


def test_a_year_of_days_costs_no_more_statements_than_one(ledger):
    planned(ledger, 1)
    one = statements(ledger)
    planned(ledger, 40, FIRST + timedelta(days=7))
    many = statements(ledger)
    assert (one[0], many[0]) == (1, 41)
    assert one[1] == many[1]


def test_a_deputy_is_titled_by_the_congresses_of_this_unit_the_highest_first(ledger):
    planned(ledger, 1)
    (day,) = papers.of_day(ledger, FIRST)
    assert [seat.titled for seat in day.seats] == ["示例甲（县、镇人大代表）", "示例乙（县、镇人大代表）"]
    assert day.hours == "9:00—11:30"
