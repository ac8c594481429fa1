"""Numbers in Chinese words: what is written can be read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.numerals import MOST, chinese, number_of


@given(st.integers(0, MOST))
def test_a_number_written_in_words_is_read_as_the_same_number(number):
    assert number_of(chinese(number)) == number


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "零"),
        (7, "七"),
        (10, "十"),
        (12, "十二"),
        (30, "三十"),
        (36, "三十六"),
        (105, "一百零五"),
        (110, "一百一十"),
        (1020, "一千零二十"),
        (10_020, "一万零二十"),
        (120_000, "十二万"),
    ],
)
def test_a_number_is_written_as_one_says_it(number, words):
    assert chinese(number) == words


@pytest.mark.parametrize("number", [-1, MOST + 1])
def test_what_has_no_words_is_refused(number):
    with pytest.raises(ValueError, match="写不成"):
        chinese(number)
