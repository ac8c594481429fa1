"""Periods of a year, and who kept them."""

import itertools
from datetime import date, timedelta

import pytest

from app.rules.deed import Deed
from app.rules.frequencies import Every, Frequency, Span, SpanState, asked_of, counted, period_of, periods, state
from app.rules.tenure import Tenure

VISITS = Frequency("grid", "入格", ("进网格",), 1, Every.HALF_MONTH)
SECOND_QUARTER = Span(date(2025, 4, 1), date(2025, 6, 30), "第2季度")


@pytest.mark.parametrize("every", Every)
@pytest.mark.parametrize("year", range(2019, 2032))
def test_periods_follow_one_another_without_gap(every, year):
    spans = periods(every, year)
    for one, after in itertools.pairwise(spans):
        assert after.since == one.until + timedelta(days=1)
    assert spans[-1].until + timedelta(days=1) == periods(every, year + 1)[0].since


@pytest.mark.parametrize(
    ("every", "count"),
    [(Every.HALF_MONTH, 24), (Every.MONTH, 12), (Every.QUARTER, 4), (Every.HALF_YEAR, 2), (Every.YEAR, 1)],
)
def test_a_year_has_its_periods(every, count):
    assert len(periods(every, 2024)) == count


def test_a_week_belongs_to_the_year_of_its_thursday():
    assert periods(Every.WEEK, 2025)[0].since == date(2024, 12, 30)
    assert len(periods(Every.WEEK, 2026)) == 53
    assert period_of(Every.WEEK, date(2024, 12, 30)).words == "第1周"


def test_half_months_end_on_the_fifteenth_and_with_the_month():
    february = periods(Every.HALF_MONTH, 2024)[2:4]
    assert [(span.since.day, span.until.day, span.words) for span in february] == [
        (1, 15, "2月上半月"),
        (16, 29, "2月下半月"),
    ]


@pytest.mark.parametrize("every", Every)
def test_every_day_lies_in_one_period(every):
    for ahead in range(366):
        day = date(2024, 1, 1) + timedelta(days=ahead)
        span = period_of(every, day)
        assert span.since <= day <= span.until


@pytest.mark.parametrize(
    ("done", "on", "asked", "stands"),
    [
        (1, date(2025, 3, 1), True, SpanState.MET),
        (0, date(2025, 3, 16), True, SpanState.SHORT),
        (0, date(2025, 3, 15), True, SpanState.RUNNING),
        (0, date(2025, 2, 28), True, SpanState.AHEAD),
        (0, date(2025, 3, 16), False, SpanState.OUT),
        (1, date(2025, 3, 16), False, SpanState.MET),
    ],
)
def test_how_a_deputy_stands_in_a_period(done, on, asked, stands):
    span = period_of(Every.HALF_MONTH, date(2025, 3, 3))
    assert state(VISITS, span, done, on, asked=asked) is stands


def test_who_was_elected_late_in_a_period_is_not_asked_for_it():
    assert asked_of(SECOND_QUARTER, Tenure())
    assert asked_of(SECOND_QUARTER, Tenure(date(2025, 5, 1)))
    assert not asked_of(SECOND_QUARTER, Tenure(date(2025, 6, 1)))


@pytest.mark.parametrize(
    ("every", "day", "more", "half", "less"),
    [
        (Every.MONTH, date(2025, 6, 1), date(2025, 6, 15), date(2025, 6, 16), date(2025, 6, 17)),  # 30 days: 15 of them
        (Every.MONTH, date(2025, 2, 1), date(2025, 2, 14), date(2025, 2, 15), date(2025, 2, 16)),  # 28
        (Every.HALF_YEAR, date(2024, 1, 1), date(2024, 3, 31), date(2024, 4, 1), date(2024, 4, 2)),  # 182
        (Every.YEAR, date(2024, 1, 1), date(2024, 7, 1), date(2024, 7, 2), date(2024, 7, 3)),  # 366
        (Every.MONTH, date(2025, 7, 1), date(2025, 7, 16), None, date(2025, 7, 17)),  # 31: 16 of them, or 15
        (Every.HALF_MONTH, date(2025, 6, 1), date(2025, 6, 8), None, date(2025, 6, 9)),  # 15
        (Every.WEEK, date(2025, 6, 2), date(2025, 6, 5), None, date(2025, 6, 6)),  # 7
    ],
)
def test_exactly_half_a_period_in_office_is_asked_for(every, day, more, half, less):
    span = period_of(every, day)
    assert asked_of(span, Tenure(more))
    assert half is None or asked_of(span, Tenure(half))
    assert not asked_of(span, Tenure(less))


def test_a_frequency_reads_as_a_sentence():
    assert VISITS.words == "每半月至少1次"
    assert SECOND_QUARTER.left(date(2025, 6, 28)) == 2


def test_deeds_are_counted_in_the_period_of_their_day_from_the_first_to_the_last():
    spans = periods(Every.HALF_MONTH, 2025)
    days = [
        date(2024, 12, 31),
        date(2025, 1, 1),
        date(2025, 1, 15),
        date(2025, 1, 16),
        date(2025, 12, 31),
        date(2026, 1, 1),
    ]
    deeds = [Deed(day, "入格", ("进网格",)) for day in days]
    assert counted(VISITS, spans, deeds) == {0: 2, 1: 1, 23: 1}


def test_a_session_of_the_congress_counts_as_nothing_else():
    meetings = Frequency("meet", "碰头", ("会议",), 1, Every.YEAR)
    day = date(2025, 3, 3)
    congress, other = Deed(day, "人代会", ("出席人代会", "会议")), Deed(day, "会", ("其他会议", "会议"))
    assert counted(meetings, periods(Every.YEAR, 2025), [congress, other, Deed(day, "入格", ("进网格",))]) == {0: 1}


def test_a_period_runs_from_its_first_day_on_and_is_asked_for_unless_it_is_said_not_to_be():
    assert state(VISITS, SECOND_QUARTER, 0, date(2025, 4, 1)) is SpanState.RUNNING
    assert state(VISITS, SECOND_QUARTER, 0, date(2025, 7, 1)) is SpanState.SHORT
