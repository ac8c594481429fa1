"""The lunar calendar of 2024, as the almanac prints it."""

from datetime import date

import pytest

from app.rules.days import lunar_day, lunar_number, lunar_words


@pytest.mark.parametrize(
    ("day", "written", "words", "number"),
    [
        (date(2024, 2, 9), "三十", "农历腊月三十", 30),
        (date(2024, 2, 10), "正月", "农历正月初一", 1),
        (date(2024, 2, 11), "初二", "农历正月初二", 2),
        (date(2024, 7, 18), "十三", "农历六月十三", 13),
    ],
)
def test_a_day_is_written_as_in_the_almanac(day, written, words, number):
    assert (lunar_day(day), lunar_words(day), lunar_number(day)) == (written, words, number)
