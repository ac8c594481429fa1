"""What a period is held against."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.ledger.figures import BEFORE, THIS, Period, spans, year_before
from app.ledger.figures.beside import TO_DATE

days = st.dates(date(1950, 1, 1), date(2100, 12, 31))


def period(since, until):
    return Period(date.fromisoformat(since), date.fromisoformat(until))


def test_a_month_is_held_against_the_whole_month_of_last_year():
    assert year_before(period("2025-02-01", "2025-02-28")) == period("2024-02-01", "2024-02-29")
    assert year_before(period("2024-02-01", "2024-02-29")) == period("2023-02-01", "2023-02-28")
    assert year_before(period("2024-02-29", "2024-03-01")) == period("2023-02-28", "2023-03-01")
    assert year_before(period("2025-02-28", "2025-03-30")) == period("2024-02-28", "2024-03-30")


def test_no_span_stands_twice_and_the_first_year_has_none_before_it():
    assert list(spans(period("2024-01-01", "2024-03-31"))) == [THIS, BEFORE]
    assert spans(period("2024-04-01", "2024-06-30"))[TO_DATE] == period("2024-01-01", "2024-06-30")
    assert list(spans(Period(date.min, date(1, 1, 31)))) == [THIS]
    assert spans(period("2023-07-01", "2024-06-30"))[TO_DATE] == period("2024-01-01", "2024-06-30")


@given(days, st.integers(0, 800))
def test_the_year_before_is_as_long_give_or_take_a_leap_day(since, length):
    now = Period(since, since + timedelta(days=length))
    before = year_before(now)
    assert (before.since.year, before.until.year) == (now.since.year - 1, now.until.year - 1)
    assert abs((before.until - before.since) - (now.until - now.since)) <= timedelta(days=1)
