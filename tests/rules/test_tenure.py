"""In office on which days: worked out by hand, and against a count day by day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.frequencies import Every, asked_of, periods
from app.rules.tenure import OfficeState, Tenure, out_words, tenure

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
SPRING = (OfficeState("暂停", date(2024, 3, 1), "被羁押"), OfficeState("在任", date(2024, 6, 1), "恢复"))


def test_who_was_suspended_in_spring_was_in_office_before_and_after():
    known = tenure(None, SPRING)
    days = [date(2024, 2, 29), date(2024, 3, 1), date(2024, 5, 31), date(2024, 6, 1)]
    assert [known.on(day) for day in days] == [True, False, False, True]
    assert known.days(*YEAR) == 366 - 92
    assert [each.reason for each in known.outside(*YEAR)] == ["被羁押"]
    assert out_words(known.out) == "2024年3月1日至2024年5月31日暂停（92天）"
    assert out_words(known.outside(date(2024, 5, 1), YEAR[1])) == "2024年5月1日至2024年5月31日暂停（31天）"


@pytest.mark.parametrize(
    ("states", "days", "words"),
    [
        ((), 366, ""),
        ((OfficeState("终止", None),), 0, "终止，没有记从哪天起"),
        ((OfficeState("终止", date(2024, 12, 31)),), 365, "2024年12月31日起终止"),
        ((OfficeState("终止", None), OfficeState("在任", date(2024, 12, 31))), 1, "至2024年12月30日终止"),
        ((OfficeState("暂停", date(2024, 1, 1)), OfficeState("终止", date(2024, 1, 2))), 0,
         "2024年1月1日至2024年1月1日暂停（1天）；2024年1月2日起终止"),
    ],
)  # fmt: skip
def test_open_ends_are_told_as_such(states, days, words):
    known = tenure(None, states)
    assert (known.days(*YEAR), out_words(known.out)) == (days, words)


def test_nobody_is_in_office_before_the_first_election():
    known = Tenure(date(2024, 9, 1))
    assert (known.on(date(2024, 8, 31)), known.on(date(2024, 9, 1)), known.days(*YEAR)) == (False, True, 122)
    assert known.days(date(2024, 1, 1), date(2024, 8, 31)) == 0


def test_a_period_is_asked_for_when_half_its_days_were_served():
    half = tenure(None, (OfficeState("暂停", date(2024, 6, 16)), OfficeState("在任", date(2024, 7, 1))))
    less = tenure(None, (OfficeState("暂停", date(2024, 6, 15)), OfficeState("在任", date(2024, 7, 1))))
    june = periods(Every.MONTH, 2024)[5]
    assert (asked_of(june, half), asked_of(june, less)) == (True, False)
    quarters = [asked_of(span, tenure(None, SPRING)) for span in periods(Every.QUARTER, 2024)]
    assert quarters == [True, False, True, True]


@given(
    st.none() | st.integers(0, 80),
    st.lists(
        st.tuples(st.sampled_from(("在任", "暂停", "终止")), st.integers(0, 80)),
        max_size=5,
        unique_by=lambda each: each[1],
    ),
    st.integers(-5, 90),
    st.integers(0, 40),
)
def test_days_in_office_are_those_on_which_one_was(elected, changes, first, length):
    start = date(2024, 1, 1)
    states = tuple(
        OfficeState(status, start + timedelta(days=at)) for status, at in sorted(changes, key=lambda each: each[1])
    )
    known = tenure(None if elected is None else start + timedelta(days=elected), states)
    days = [start + timedelta(days=first + at) for at in range(length + 1)]

    def served(day):
        status = "在任"
        for state in states:
            status = state.status if state.since <= day else status
        return status == "在任" and (elected is None or day >= start + timedelta(days=elected))

    assert [known.on(day) for day in days] == [served(day) for day in days]
    assert known.days(days[0], days[-1]) == sum(served(day) for day in days)
