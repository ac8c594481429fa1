"""Lines that are typed again from paper: any slip is found, and on its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import LedgerError
from app.rules.secrecy import numbered, read, typed

LETTERS = st.text("0123456789abcdef", min_size=1, max_size=64)


@given(LETTERS)
def test_what_is_printed_is_read_again_however_it_is_typed(letters):
    lines = numbered("410725104", letters)
    assert read("410725104", "\n".join(lines).lower(), len(letters)) == letters
    wide = "\n".join(line.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)}) for line in lines)
    assert read("410725104", typed(wide), len(letters)) == letters


@given(LETTERS, st.integers(0, 1000), st.sampled_from("0123456789abcdef"))
def test_one_wrong_letter_is_named_by_its_line(letters, where, other):
    where %= len(letters)
    if letters[where] == other:
        return
    lines = list(numbered("甲", letters))
    at = where // 16
    wrong = numbered("甲", letters[:where] + other + letters[where + 1 :])[at]
    check = "".join(lines[at].split())[-2:]
    lines[at] = wrong[:-2] + check if wrong[-2:] != check else wrong
    if lines[at] == wrong:
        return  # one in 256: the two letters of the check are the same
    with pytest.raises(LedgerError, match=f"第{at + 1}行对不上"):
        read("甲", typed("\n".join(lines)), len(letters))


def test_a_line_that_is_missing_is_named():
    lines = numbered("甲", "0" * 40)
    with pytest.raises(LedgerError, match="缺第2行"):
        read("甲", typed("\n".join([lines[0], lines[2]])), 40)
