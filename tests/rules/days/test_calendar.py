"""Days, months, working days and holidays."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.days import Holidays, add_months, add_working_days, load_holidays
from app.rules.days.calendar import settle, working_days_between

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
HOLIDAYS = load_holidays((RESOURCES / "holidays.toml").read_text(encoding="utf-8"))
DAYS = st.dates(date(2022, 12, 1), date(2027, 2, 1))


def test_the_shipped_years_are_known_and_others_are_not():
    assert HOLIDAYS.years == tuple(range(2014, 2027))
    assert HOLIDAYS.known(2024)
    assert not HOLIDAYS.known(2027)
    assert not Holidays().known(2024)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2014-01-31", "2014-02-06"), ("2015-09-03", "2015-09-05"), ("2019-05-01", "2019-05-04"),
        ("2020-01-24", "2020-02-02"), ("2021-02-11", "2021-02-17"), ("2022-10-01", "2022-10-07"),
        ("2023-01-21", "2023-01-27"), ("2023-04-29", "2023-05-03"), ("2023-09-29", "2023-10-06"),
        ("2024-02-10", "2024-02-17"), ("2024-05-01", "2024-05-05"), ("2024-09-15", "2024-09-17"),
        ("2024-10-01", "2024-10-07"), ("2025-01-28", "2025-02-04"), ("2025-05-31", "2025-06-02"),
        ("2025-10-01", "2025-10-08"), ("2026-01-01", "2026-01-03"), ("2026-02-15", "2026-02-23"),
        ("2026-05-01", "2026-05-05"), ("2026-10-01", "2026-10-07"),
    ],
)  # fmt: skip
def test_announced_holidays_are_off_to_their_last_day(first, last):
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    while day <= end:
        assert not HOLIDAYS.is_working(day)
        day += timedelta(days=1)


@pytest.mark.parametrize(
    "day",
    [
        "2014-01-26", "2015-09-06", "2016-10-09", "2018-12-29", "2019-05-05", "2020-01-19", "2021-09-26", "2022-10-08",
        "2023-01-28", "2023-04-23", "2023-06-25", "2023-10-07", "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28",
        "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28",
        "2025-10-11", "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
    ],
)  # fmt: skip
def test_weekend_days_moved_by_the_state_council_are_worked(day):
    assert date.fromisoformat(day).weekday() >= 5
    assert HOLIDAYS.is_working(date.fromisoformat(day))


def test_the_shipped_table_has_as_many_days_as_were_announced():
    off, work = (Counter(day.year for day in days) for days in (HOLIDAYS.off, HOLIDAYS.work))
    assert [off[year] for year in HOLIDAYS.years] == [27, 31, 30, 28, 29, 28, 30, 31, 32, 28, 28, 28, 33]
    assert [work[year] for year in HOLIDAYS.years] == [5, 5, 6, 5, 7, 6, 6, 7, 7, 7, 8, 5, 6]
    assert all(day.weekday() >= 5 for day in HOLIDAYS.work)


def test_a_year_without_a_table_has_its_weekends():
    assert not HOLIDAYS.is_working(date(2031, 10, 4))
    assert HOLIDAYS.is_working(date(2031, 10, 1))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2024, 11, 30), 3, date(2025, 2, 28)), (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)), (date(2025, 7, 1), 3, date(2025, 10, 1)),
        (date(2024, 12, 15), 1, date(2025, 1, 15)), (date(2024, 8, 31), 6, date(2025, 2, 28)),
    ],
)  # fmt: skip
def test_months_end_on_the_corresponding_day_or_the_last_of_the_month(start, months, end):
    assert add_months(start, months) == end


def test_a_term_that_ends_in_a_holiday_ends_after_it():
    assert settle(date(2025, 10, 1), HOLIDAYS) == date(2025, 10, 9)
    assert settle(date(2024, 2, 10), HOLIDAYS) == date(2024, 2, 18)
    assert settle(date(2025, 2, 28), HOLIDAYS) == date(2025, 2, 28)


def test_a_term_that_ends_on_a_weekend_ends_on_monday_unless_the_setting_is_off():
    saturday = date(2024, 6, 15)
    assert settle(saturday, HOLIDAYS) == date(2024, 6, 17)
    assert settle(saturday, HOLIDAYS, weekends=False) == saturday
    assert settle(date(2025, 10, 1), HOLIDAYS, weekends=False) == date(2025, 10, 9)


def test_working_days_skip_holidays_and_count_worked_weekends():
    assert add_working_days(date(2024, 9, 30), 10, HOLIDAYS) == date(2024, 10, 18)
    assert add_working_days(date(2024, 9, 13), 1, HOLIDAYS) == date(2024, 9, 14)
    assert add_working_days(date(2024, 9, 13), 0, HOLIDAYS) == date(2024, 9, 13)
    assert working_days_between(date(2024, 9, 30), date(2024, 10, 18), HOLIDAYS) == 10
    assert working_days_between(date(2024, 10, 18), date(2024, 9, 30), HOLIDAYS) == -10


@given(DAYS, st.integers(0, 60))
def test_adding_working_days_and_counting_them_agree(day, count):
    end = add_working_days(day, count, HOLIDAYS)
    assert working_days_between(day, end, HOLIDAYS) == count
    assert count == 0 or HOLIDAYS.is_working(end)


@given(DAYS)
def test_a_settled_day_is_worked_and_nothing_before_it_is(day):
    end = settle(day, HOLIDAYS)
    assert HOLIDAYS.is_working(end)
    assert working_days_between(day, end, HOLIDAYS) <= 1
    assert settle(end, HOLIDAYS) == end


@given(DAYS, st.integers(0, 24))
def test_months_never_leave_the_month_they_lead_to(day, months):
    end = add_months(day, months)
    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == months
    assert end.day <= day.day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[2027]\noff = ["2027-13-01"]', "2027 年放假表里不是日期：2027-13-01"),
        ('[2027]\noff = ["2026-10-01"]', "2027 年放假表里的日期不对：2026-10-01"),
        ('[2027]\noff = ["2027-10-07/2027-10-01"]', "2027 年放假表里的日期不对"),
        ('[2027]\noff = ["2027-10-02"]\nwork = ["2027-10-02"]', "既是放假又是上班：2027-10-02"),
        ('2027 = ["2027-10-01"]', "“2027”要写成一节"),
        ('[2027]\noff = "2027-10-01"', "“2027”要写成一节"),
        ('[2027]\nwork = "2027-10-01"', "“2027”要写成一节"),
    ],
)
def test_a_wrong_table_names_the_day_that_is_wrong(text, reason):
    with pytest.raises(ValueError, match=reason):
        load_holidays(text)


def test_a_table_holds_every_day_of_all_its_years():
    table = load_holidays(
        '[2027]\noff = ["2027-01-01", "2027-10-01/2027-10-02"]\nwork = ["2027-10-09"]\n[2028]\nwork = ["2028-10-08"]'
    )
    assert table.off == {date(2027, 1, 1), date(2027, 10, 1), date(2027, 10, 2)}
    assert table.work == {date(2027, 10, 9), date(2028, 10, 8)}
    assert load_holidays('[2027]\noff = ["2027-01-01"]').work == frozenset()
