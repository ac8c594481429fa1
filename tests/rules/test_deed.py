"""What a deputy's deed is: where it was written down, and what a part in a case counts as."""

from datetime import date

import pytest

from app.rules.deed import Deed, part_as

DAY = date(2024, 6, 5)


@pytest.mark.parametrize(
    ("role", "in_session", "counts"),
    [
        ("接单", True, ("收集意见",)),
        ("领衔", True, ("会议期间建议", "领衔建议")),
        ("领衔", False, ("闭会期间建议", "领衔建议")),
        ("附议", True, ("附议建议",)),
        ("附议", False, ("附议建议",)),
    ],
)
def test_a_part_in_a_case_counts_as_its_narrowest_kind_first(role, in_session, counts):
    assert part_as(role, in_session=in_session) == counts


def test_a_deed_says_the_part_or_that_nobody_came():
    assert Deed(DAY, "视察", ("视察",), role="主持").part == "主持"
    assert Deed(DAY, "视察", ("视察",), role="主持", missed="请假").part == "请假"


def test_a_deed_knows_whether_it_stands_in_a_case_or_an_activity():
    case, activity = (Deed(DAY, "x", ("x",), table=table, entry_id="1") for table in ("cases", "activities"))
    assert (case.case_id, case.activity, activity.case_id, activity.activity) == ("1", False, None, True)
