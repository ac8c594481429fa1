"""Declared files: what nobody writes is refused in a sentence before the parser chokes on it."""

import time

import pytest

from app.errors import LedgerError
from app.rules.days import load_holidays
from app.rules.declared import declared

MANY = 90_000
SOON = 2.0  # seconds of work


@pytest.mark.limit(60)
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a = " + "[" * MANY, "own 括号套得太深。"),
        ("a = " + "{a = " * MANY, "own 括号套得太深。"),
        ("title = 1\na" + ".a" * MANY + " = 1", "own 第2行：点太多。"),
        ("[a" + ".a" * MANY + "]", "own 第1行：点太多。"),
        ("[a" + " " * MANY * 2 + "x", "own 第1行：写法不对。"),
        ("a = " + "9" * MANY, "own 有一个数太长。"),
    ],
    ids=["arrays", "tables", "names", "heads", "blanks", "numbers"],
)
def test_what_nobody_writes_is_refused_at_once(text, sentence):
    started = time.process_time()
    with pytest.raises(LedgerError) as caught:
        declared("own", text)
    assert str(caught.value) == sentence
    assert time.process_time() - started < SOON


def test_blanks_within_a_head_do_not_matter():
    table = declared("own", "\n  [[ rows ]]  # 第一行\nname = 1\n[[rows]]\nname = 2\n")
    assert [str(each.refused("不对", "name")) for each in table.tables("rows")] == [
        "own 第3行：不对。",
        "own 第5行：不对。",
    ]


@pytest.mark.parametrize("text", ["2027 = 1", "[2027]\noff = 1", '[2027]\nwork = "2027-10-02"'])
def test_a_table_of_holidays_of_another_shape_is_refused(text):
    with pytest.raises(ValueError, match="“2027”要写成一节"):
        load_holidays(text)


def test_a_table_of_holidays_that_cannot_be_read_names_the_line():
    with pytest.raises(LedgerError, match="放假安排 第2行"):
        load_holidays("[2027]\noff =")
