"""Numbers in Chinese words: what is written can be read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.numerals import MOST, arabic, chinese, number_of


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


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("零", 0), ("〇", 0), ("廿一", 21), ("卅", 30), ("两万", 20_000), ("一万零一", 10_001), ("二万一千", 21_000),
        ("一百零五", 105), ("三千零五", 3005), ("九千九百九十九万九千九百九十九", MOST), ("一万二千", 12_000),
    ],
)  # fmt: skip
def test_words_of_any_size_are_read(words, number):
    assert number_of(words) == number


@pytest.mark.parametrize(
    "words", ["", "十百", "二三", "一百五", "一千五", "万", "万二", "一百五万", "三万一百五", "零万"]
)
def test_what_is_no_number_or_two_is_not_read(words):
    assert number_of(words) is None


@pytest.mark.parametrize(("number", "words"), [(11_000, "一万一千"), (10_999, "一万零九百九十九"), (20_000, "二万"),
                                               (1001, "一千零一"),
        (10_001, "一万零一"), (1100, "一千一百"), (MOST, "九千九百九十九万九千九百九十九")])  # fmt: skip
def test_a_place_that_is_left_out_is_told_and_no_other(number, words):
    assert chinese(number) == words


@pytest.mark.parametrize(
    ("text", "digits"), [("二十人", "20人"), ("一百五", "一百五"), ("人二十", "人二十"), ("20人", "20人"), ("", "")]
)
def test_the_number_with_which_a_text_begins_is_written_in_digits(text, digits):
    assert arabic(text) == digits
