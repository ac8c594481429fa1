"""How a briefing puts its numbers: 290余, 95.17%, 同比, 2024年上半年."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.briefings import about, compared, compared_rates, percent, so_far_words, span_words, year_before

numbers = st.integers(0, 10**7)
days = st.dates(date(1960, 1, 1), date(2090, 12, 31))


def value_of(words):
    """What a rounded number says at least."""
    shown = words.removesuffix("余")
    return round(float(shown.removesuffix("万")) * (10_000 if "万" in shown else 1))


@given(numbers)
def test_a_rounded_number_never_says_more_than_there_is_and_says_so_where_there_is_more(number):
    words = about(number)
    assert value_of(words) <= number
    assert words.endswith("余") == (value_of(words) < number)


@given(numbers)
def test_a_rounded_number_leaves_out_less_than_a_tenth(number):
    assert number - value_of(about(number)) <= number / 10 or number < 100


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0"),
        (9, "9"),
        (47, "40余"),
        (290, "290"),
        (295, "290余"),
        (1310, "1300余"),
        (12_400, "1.2万余"),
        (10, "10"),
        (15, "10余"),
        (1000, "1000"),
        (1005, "1000余"),
        (10_000, "1万"),
        (20_500, "2万余"),
        (9999, "9900余"),
    ],
)
def test_numbers_are_rounded_as_briefings_do(number, words):
    assert about(number) == words


@pytest.mark.parametrize(
    ("rate", "words"), [((197, 207), "95.17%"), ((51, 73), "69.86%"), ((7, 8), "87.5%"), ((3, 3), "100%"), ((0, 0), "")]
)
def test_a_rate_has_two_decimals_where_it_needs_them(rate, words):
    assert percent(*rate) == words


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_a_comparison_says_which_way_and_nothing_where_there_was_nothing(now, before):
    words = compared(now, before)
    assert bool(words) == bool(before)
    if before:
        way = "增长" if now > before else "下降" if now < before else "持平"
        assert way in words
    if before and now != before:
        assert float(re.search(r"[\d.]+", words)[0]) == pytest.approx(100 * abs(now - before) / before, abs=0.00501)


def test_a_change_that_is_too_small_to_be_said_is_no_growth_of_nothing():
    assert compared(100_001, 100_000) == compared(99_999, 100_000) == "与上年同期基本持平"


def test_rates_are_compared_in_points():
    assert compared_rates((9, 10), (8, 10)) == "同比提高10个百分点"
    assert compared_rates((8, 10), (9, 10)) == "同比降低10个百分点"
    assert compared_rates((8, 10), (4, 5)) == "与上年同期持平"
    assert compared_rates((8, 10), (0, 0)) == ""
    assert compared_rates((0, 0), (8, 10)) == ""
    assert compared_rates((501, 1000), (500, 1000)) == "同比提高0.1个百分点"
    assert compared_rates((500, 1000), (501, 1000)) == "同比降低0.1个百分点"


@given(days, st.integers(0, 400))
def test_the_same_period_of_last_year_is_a_year_earlier_and_in_order(since, length):
    until = since + timedelta(days=length)
    before = year_before(since, until)
    assert [day.year for day in before] == [since.year - 1, until.year - 1]
    assert before[0] <= before[1]


def test_a_month_is_compared_with_the_whole_month():
    assert year_before(date(2025, 2, 1), date(2025, 2, 28)) == (date(2024, 2, 1), date(2024, 2, 29))
    assert year_before(date(2024, 2, 1), date(2024, 2, 29)) == (date(2023, 2, 1), date(2023, 2, 28))


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("2024-01-01", "2024-12-31", "2024年"),
        ("2024-01-01", "2024-06-30", "2024年上半年"),
        ("2024-04-01", "2024-06-30", "2024年第二季度"),
        ("2024-06-01", "2024-06-30", "2024年6月"),
        ("2024-05-01", "2024-07-31", "2024年5月至7月"),
        ("2024-01-01", "2024-09-18", "2024年1月1日至9月18日"),
        ("2023-12-01", "2024-01-31", "2023年12月1日至2024年1月31日"),
        ("2024-06-05", "2024-06-05", "2024年6月5日"),
    ],
)
def test_a_period_is_called_as_one_calls_it(since, until, words):
    assert span_words(date.fromisoformat(since), date.fromisoformat(until)) == words


def test_this_year_so_far_is_said_in_this_year_only():
    assert so_far_words(date(2024, 9, 18), date(2024, 9, 20)) == "今年以来"
    assert so_far_words(date(2024, 6, 30), date(2025, 1, 3)) == "2024年上半年"
    assert so_far_words(date(2024, 9, 18), date(2025, 1, 3)) == "2024年1月1日至9月18日"
