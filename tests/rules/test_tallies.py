"""What was counted, out of one line as a clerk types it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import LedgerError
from app.rules.tallies import Amount, demand_counted, read_tallies

TODAY = date(2024, 7, 18)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("装电梯 138部", [("装电梯", 138, "部")]),
        ("化解矛盾47件", [("化解矛盾", 47, "件")]),
        ("发放资料 3,047 份", [("发放资料", 3047, "份")]),
        ("装电梯：１３８ 部。", [("装电梯", 138, "部")]),
        ("修路1.5公里", [("修路", 1.5, "公里")]),
        ("28户困难家庭", [("困难家庭", 28, "户")]),
        ("G107修补 3处", [("G107修补", 3, "处")]),
        ("慰问80周岁老人 5名", [("慰问80周岁老人", 5, "名")]),
        ("招商70批次；客商100人次", [("招商", 70, "批次"), ("客商", 100, "人次")]),
        ("帮扶家庭28户、走访商户30家\n10户特殊群众", [("帮扶家庭", 28, "户"), ("走访商户", 30, "家"), ("特殊群众", 10, "户")]),
        ("", []),
    ],
)  # fmt: skip
def test_a_line_is_read_as_it_is_said(line, meant):
    assert [(each.what, each.amount, each.measure) for each in read_tallies(line)] == meant


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("装电梯 0部", "数量是 0"), ("装电梯", "看不懂“装电梯”"), ("138部", "看不懂“138部”"),
        ("问题200余件", "要写准数"), ("发 3,04 份", "看不懂"), ("装电梯 138部；没有数", "看不懂“没有数”"),
    ],
)  # fmt: skip
def test_what_counts_nothing_or_cannot_be_read_is_refused_with_the_way_to_write_it(line, why):
    with pytest.raises(LedgerError, match=why) as refused:
        read_tallies(line)
    assert refused.value.field == "counted"


WHATS = st.text(
    st.characters(whitelist_categories=["Lo"], max_codepoint=0x9FFF, min_codepoint=0x4E00), min_size=1, max_size=8
)
AMOUNTS = st.one_of(st.integers(1, 10**8), st.integers(1, 10**6).map(lambda cents: cents / 100))


@given(WHATS, AMOUNTS, st.sampled_from(["部", "处", "批次", "人次", "公里"]))
def test_what_is_said_may_be_typed_again(what, amount, measure):
    whole = int(amount) if amount == int(amount) else amount
    tally = Amount(what, whole, measure)
    assert read_tallies(tally.words) == (tally,)


def test_nothing_and_tomorrow_are_not_counted():
    with pytest.raises(LedgerError, match="大于 0"):
        demand_counted(0, TODAY, TODAY)
    with pytest.raises(LedgerError, match="在今天之后"):
        demand_counted(1, date(2024, 7, 19), TODAY)
    demand_counted(0.01, TODAY, TODAY)
