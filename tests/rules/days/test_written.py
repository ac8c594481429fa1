from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.days import day_within, day_words, full_day, full_weekday, span_words, weekday_within, weekday_words
from app.rules.reading import read_date

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@given(DAYS)
def test_a_full_day_is_read_back_without_knowing_today(day):
    assert read_date(full_day(day)) == day


@given(DAYS, DAYS)
def test_a_day_names_its_year_unless_it_is_this_year(day, today):
    words = day_words(day, today)
    assert words == full_day(day) if day.year != today.year else f"{day.year}年{words}" == full_day(day)


@given(DAYS, DAYS)
def test_a_day_of_a_sentence_is_never_mistaken_for_one_of_another_year(day, today):
    year = today.replace(month=12, day=31)
    assert read_date(day_words(day, today), year) == day


@given(DAYS, st.integers(1950, 2150))
def test_the_weekday_stands_behind_the_day(day, year):
    assert weekday_within(day, year) == f"{day_within(day, year)}（{weekday_words(day)}）"
    assert full_weekday(day) == f"{full_day(day)} {weekday_words(day)}"


def test_days_read_as_a_clerk_writes_them():
    friday, today = date(2024, 7, 5), date(2024, 11, 29)
    assert full_weekday(friday) == "2024年7月5日 星期五"
    assert weekday_within(friday, 2024) == "7月5日（星期五）"
    assert day_words(friday, today) == "7月5日"
    assert day_words(date(2023, 7, 5), today) == "2023年7月5日"
    assert not day_words(None, today)


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("2024-02-01", "2024-02-29", "2024年2月"),
        ("2023-02-01", "2023-02-28", "2023年2月"),
        ("2024-04-01", "2024-06-30", "2024年第二季度"),
        ("2024-10-01", "2024-12-31", "2024年第四季度"),
        ("2024-01-01", "2024-06-30", "2024年上半年"),
        ("2024-07-01", "2024-12-31", "2024年下半年"),
        ("2024-01-01", "2024-12-31", "2024年度"),
        ("2024-02-01", "2024-04-30", "2024年2月1日至2024年4月30日"),
        ("2024-04-01", "2024-09-30", "2024年4月1日至2024年9月30日"),
        ("2024-01-01", "2024-02-29", "2024年1月1日至2024年2月29日"),
        ("2024-01-02", "2024-01-31", "2024年1月2日至2024年1月31日"),
        ("2023-01-01", "2024-12-31", "2023年1月1日至2024年12月31日"),
    ],
)
def test_a_span_is_called_a_month_a_quarter_a_half_or_a_year_only_where_it_is_one(since, until, words):
    assert span_words(date.fromisoformat(since), date.fromisoformat(until)) == words
