from datetime import date, timedelta

import pytest

from app.errors import LedgerError
from app.rules.days import Holidays
from app.rules.rosters import Shift, days, parse_rule, says
from app.rules.rosters.reception_days import shifted
from tests.rules.moons import first_days, lunar_numbers

YEARS = (2024, 2025, 2026)
FIRST_FRIDAYS = """
    2024: 1-5 2-2 3-1 4-5 5-3 6-7 7-5 8-2 9-6 10-4 11-1 12-6
    2025: 1-3 2-7 3-7 4-4 5-2 6-6 7-4 8-1 9-5 10-3 11-7 12-5
    2026: 1-2 2-6 3-6 4-3 5-1 6-5 7-3 8-7 9-4 10-2 11-6 12-4
"""
FULL_WEEK_FRIDAYS = """
    2024: 1-5 2-9 3-8 4-5 5-10 6-7 7-5 8-9 9-6 10-11 11-8 12-6
    2025: 1-10 2-7 3-7 4-11 5-9 6-6 7-11 8-8 9-5 10-10 11-7 12-5
    2026: 1-9 2-6 3-6 4-10 5-8 6-5 7-10 8-7 9-11 10-9 11-6 12-11
"""
# 朔日 of the lunar months that touch 2026, as the almanacs print them
MONTHS_OF_2026 = "2025-12-20 2026-01-19 2026-02-17 2026-03-19 2026-04-17 2026-05-17 2026-06-15 2026-07-14 2026-08-13 2026-09-11 2026-10-10 2026-11-09 2026-12-09"
DAYS_OFF = Holidays(
    off=frozenset(date(2026, 10, day) for day in range(1, 8)), work=frozenset({date(2026, 9, 20), date(2026, 10, 10)})
)


def written(table):
    for line in table.strip().splitlines():
        year, days_of_year = line.split(":")
        for day in days_of_year.split():
            month, number = day.split("-")
            yield date(int(year), int(month), int(number))


def falls(text, years=YEARS):
    return [day for year in years for day in days(parse_rule(text), year)]


def test_the_first_friday_of_36_months():
    assert falls("monthly:first-friday") == list(written(FIRST_FRIDAYS))


def test_the_friday_of_the_first_full_week_of_36_months():
    assert falls("monthly:first-full-week-friday") == list(written(FULL_WEEK_FRIDAYS))


def test_the_two_readings_differ_in_19_of_36_months():
    both = zip(falls("monthly:first-friday"), falls("monthly:first-full-week-friday"), strict=True)
    assert sum(one != other for one, other in both) == 19


def test_a_full_week_is_seven_days_of_one_month():
    for number, ordinal in enumerate(("first", "second", "third", "fourth")):
        for friday in falls(f"monthly:{ordinal}-full-week-friday"):
            week = [friday + timedelta(days=ahead) for ahead in range(-4, 3)]
            assert {day.month for day in week} == {friday.month}
            assert (week[0].day - 1) // 7 == number


def test_the_new_moons_of_2026_are_those_of_the_almanac():
    assert [day.isoformat() for day in first_days(2026)] == MONTHS_OF_2026.split()


@pytest.mark.parametrize("year", range(2020, 2031))
def test_lunar_market_days_are_those_that_the_new_moons_give(year):
    numbers = lunar_numbers(year)
    for rule, wanted in (("5,9", {5, 15, 25, 9, 19, 29}), ("1,6", {1, 11, 21, 6, 16, 26}), ("10", {10, 20, 30})):
        expected = [day for day, number in numbers.items() if number in wanted]
        assert list(days(parse_rule(f"lunar-market:{rule}"), year)) == expected


def test_every_lunar_month_of_2026_has_six_market_days():
    starts = [date.fromisoformat(day) for day in MONTHS_OF_2026.split()]
    expected = [start + timedelta(days=number - 1) for start in starts for number in (5, 9, 15, 19, 25, 29)]
    assert falls("lunar-market:5,9", [2026]) == [day for day in expected if day.year == 2026]


def test_the_days_of_a_leap_month_count():
    leap_sixth = (date(2025, 7, 25), date(2025, 8, 22))
    found = [day for day in falls("lunar-market:5,9", [2025]) if leap_sixth[0] <= day <= leap_sixth[1]]
    assert [(day - leap_sixth[0]).days + 1 for day in found] == [5, 9, 15, 19, 25, 29]


def test_markets_by_the_solar_calendar_are_six_a_month():
    assert [day.day for day in falls("solar-market:5,9", [2026])[:6]] == [5, 9, 15, 19, 25, 29]
    assert [day.day for day in falls("solar-market:1,10", [2026])[:6]] == [1, 10, 11, 20, 21, 30]
    assert len(falls("solar-market:9", [2026])) == 3 * 12 - 1  # no 29 February


def test_odd_months_fixed_dates_and_several_weekdays():
    assert falls("dates:15@odd", [2026]) == [date(2026, month, 15) for month in range(1, 12, 2)]
    assert [day.month for day in falls("dates:31", [2026])] == [1, 3, 5, 7, 8, 10, 12]
    assert {day.isoweekday() for day in falls("weekly:3,1")} == {1, 3}
    assert len(falls("weekly:2", [2026])) == 52


def test_the_last_weekday_and_the_last_full_week_end_a_month():
    assert [day.day for day in falls("monthly:last-monday", [2026])] == [26, 23, 30, 27, 25, 29, 27, 31, 28, 26, 30, 28]
    assert [day.day for day in falls("monthly:last-full-week-friday", [2026])] == [
        23, 20, 27, 24, 29, 26, 24, 28, 25, 23, 27, 25,
    ]  # fmt: skip
    assert [day.day for day in falls("monthly:second-tuesday", [2026])][:4] == [13, 10, 10, 14]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("weekly:2", "每周二"),
        ("weekly:3,1", "每周一、三"),
        ("monthly:first-friday", "每月第一个星期五"),
        ("monthly:first-full-week-friday", "每月第一个完整周的星期五（周一至周日为一周）"),
        ("monthly:last-monday", "每月最后一个星期一"),
        ("monthly:last-full-week-friday", "每月最后一个完整周的星期五（周一至周日为一周）"),
        ("dates:19,9", "每月9日、19日"),
        ("dates:15@odd", "每月15日（单月）"),
        ("lunar-market:5,9", "农历逢五、逢九"),
        ("solar-market:5,9", "公历逢五、逢九"),
        ("lunar-dates:6,10,17,20,29,30", "农历每月初六、初十、十七、二十、廿九、三十"),
    ],
)
def test_a_rule_reads_as_a_clerk_would_say_it(rule, words):
    assert says(parse_rule(rule)) == words


def test_a_rule_may_be_written_carelessly():
    assert parse_rule(" Weekly：3，1, ").text == "weekly:1,3"
    assert parse_rule("Dates:15@ODD") == parse_rule("dates:15@odd")
    assert parse_rule("monthly: first-Friday, ,first-friday").text == "monthly:first-friday"


@pytest.mark.parametrize(
    "text",
    ["", "weekly", "weekly:8", "weekly:0", "weekly:²", "market:5", "monthly:fifth-friday", "monthly:first-freitag",
     "dates:32", "dates:9@", "dates:9@leap", "lunar-market:11", "monthly:first-full-week", "weekly:a"],
)  # fmt: skip
def test_what_is_no_rule_is_said_with_what_may_be_written(text):
    with pytest.raises(LedgerError, match="读不懂，可以写：weekly:2"):
        parse_rule(text)


def test_a_holiday_moves_the_day_as_chosen():
    day = date(2026, 10, 6)
    assert shifted(day, DAYS_OFF, Shift.NEXT) == date(2026, 10, 8)
    assert shifted(day, DAYS_OFF, Shift.PREVIOUS) == date(2026, 9, 30)
    assert shifted(day, DAYS_OFF, Shift.SKIP) is None
    assert shifted(day, DAYS_OFF, Shift.KEEP) == day


def test_a_plain_weekend_moves_the_day_only_where_that_is_wanted():
    sunday, worked = date(2026, 9, 13), date(2026, 9, 20)
    assert shifted(sunday, DAYS_OFF, Shift.NEXT) == sunday
    assert shifted(sunday, DAYS_OFF, Shift.NEXT, weekends=True) == date(2026, 9, 14)
    assert shifted(worked, DAYS_OFF, Shift.NEXT, weekends=True) == worked
