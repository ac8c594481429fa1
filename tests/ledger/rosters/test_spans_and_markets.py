"""Two rules at one station, duty for a while, and rosters made once that ask of a day no more than it needs."""

from datetime import date

import pytest

from app.errors import LedgerError
from app.ledger import bylaws, deputies, rosters
from app.ledger.bylaws import put_holidays
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.rosters import Wish
from app.rules.choices import ADVISER
from app.rules.rosters import days, parse_rule, says

HARVEST = "span:5.25-6.15"


@pytest.fixture
def people(ledger):
    return [deputies.add(ledger, DeputyDraft(f"示例{sign}", seats=(Seat("乡"),))).id for sign in "甲乙丙丁戊己庚辛"]


def test_the_methods_market_days_are_planned_beside_its_weekly_day(ledger, people):
    bylaws.methods.choose(ledger, "sanmenxia")
    wished = rosters.wish(ledger, 2024)
    assert wished.rule == "weekly:1+lunar-market:5,9"
    assert says(parse_rule(wished.rule)) == "每周一，农历逢五、逢九"
    made = rosters.make(ledger, wished)
    planned = {day.planned for day in made.days}
    market, weekly = (set(days(parse_rule(rule), 2024)) for rule in ("lunar-market:5,9", "weekly:1"))
    assert planned == market | weekly
    assert all(len(day.seats) >= 2 for day in made.days)
    assert made.words == "每周一，农历逢五、逢九"


def test_a_market_on_a_sunday_is_held_though_the_other_rule_moves_weekends(ledger, people):
    made = rosters.make(ledger, Wish(2024, "dates:9+solar-market:5"))
    sunday = date(2024, 8, 25)
    assert sunday.weekday() == 6
    assert sunday in {day.on for day in made.days}
    assert date(2024, 6, 9) not in {day.on for day in made.days}  # a fixed date on a Sunday moves on


def test_duty_at_the_checkpoints_lasts_from_day_to_day_over_holidays_with_two_deputies_each(ledger, people):
    put_holidays(ledger, 2024, (date(2024, 6, 10),), ())
    asked = rosters.by_rule(rosters.wish(ledger, 2024), HARVEST)
    made = rosters.make(ledger, asked)
    assert (made.days[0].on, made.days[-1].on, len(made.days)) == (date(2024, 5, 25), date(2024, 6, 15), 22)
    assert {len(day.seats) for day in made.days} == {2}
    assert made.words == "5月25日至6月15日每天"
    assert made.unmet == ()


def test_a_roster_made_once_asks_of_a_day_no_more_than_it_needs(ledger, people):
    made = rosters.make(ledger, rosters.by_rule(rosters.wish(ledger, 2024), "span:6.1-6.2"))
    assert [len(day.seats) for day in made.days] == [2, 2]
    many = rosters.make(ledger, Wish(2025, "span:6.1-6.2", per_day=2, times=1))
    assert sum(len(day.seats) for day in many.days) == 8, "a wish for turns is still one"


@pytest.mark.parametrize("rule", ["span:6.15-5.25", "span:2.30-3.1", "span:5.25", "weekly:1+", "weekly:1+每集"])
def test_a_span_or_a_part_that_cannot_be_is_refused(rule):
    with pytest.raises(LedgerError, match="读不懂") as refusal:
        parse_rule(rule)
    assert refusal.value.field == "rule"


def test_an_adviser_is_not_planned_for_a_reception(ledger, people):
    deputies.add(ledger, DeputyDraft("示例议政", capacity=ADVISER))
    made = rosters.make(ledger, Wish(2024, "weekly:1"))
    assert "示例议政" not in {seat.name for day in made.days for seat in day.seats}
    assert "示例议政" not in {tally.name for tally in made.counts}
