"""Votes: ballots that add up, rates with numerator and denominator, and the bands of a share of the votes."""

from dataclasses import replace
from datetime import date

import pytest

from app.errors import LedgerError
from app.ledger import deputies, polls
from app.ledger.deputies import DeputyDraft
from app.ledger.polls import PollDraft, PollLineDraft, ballots
from app.ledger.store import put_settings

DAY = date(2024, 9, 10)


def appraisal(*lines, **values):
    told = {"expected": 60, "present": 55, "issued": 55, "returned": 54, "valid": 50} | values
    return PollDraft("述职评议", "代表向选民述职测评", DAY, lines=lines, **told)


def test_rates_keep_numerator_and_denominator(ledger):
    entry = polls.add(ledger, appraisal(PollLineDraft("示例甲", (20, 22, 5, 2))))
    assert (entry.turnout.numerator, entry.turnout.denominator) == (55, 60)
    assert (entry.returns.numerator, entry.returns.denominator) == (54, 55)
    assert (entry.validity.numerator, entry.validity.denominator) == (50, 54)
    [line] = entry.lines
    assert line.votes == (("优秀", 20), ("称职", 22), ("基本称职", 5), ("不称职", 2))
    assert [(rate.numerator, rate.denominator) for _, rate in line.rates] == [(20, 50), (22, 50), (5, 50), (2, 50)]
    assert (line.blank, line.favour.numerator, line.favour.percent) == (1, 42, "84%")


@pytest.mark.parametrize(
    ("votes", "band"), [((20, 20, 5, 5), "称职"), ((20, 19, 6, 5), "基本称职"), ((10, 14, 20, 6), "不称职")]
)
def test_the_share_of_votes_makes_the_band(ledger, votes, band):
    entry = polls.add(ledger, appraisal(PollLineDraft("示例甲", votes)))
    assert (entry.lines[0].band, entry.grading) == (band, "大悟：选民票决")


def test_the_unit_may_go_without_bands(ledger):
    put_settings(ledger, poll_bands="")
    entry = polls.add(ledger, appraisal(PollLineDraft("示例甲", (20, 20, 5, 5))))
    assert (entry.lines[0].band, entry.grading) == ("", "")


def test_a_decision_needs_more_than_half_of_all_deputies(ledger):
    lines = (PollLineDraft("修路", (31, 10, 9)), PollLineDraft("打井", (30, 10, 10)))
    entry = polls.add(ledger, replace(appraisal(*lines), kind="民生实事票决", options=()))
    assert [line.carried for line in entry.lines] == [True, False]
    assert [line.band for line in entry.lines] == ["", ""]


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"present": 61}, "实到61人，多于应到60人"),
        ({"issued": 56}, "发出56张，多于实到55人"),
        ({"returned": 56}, "收回56张，多于发出55张"),
        ({"valid": 55}, "有效55张，多于收回54张"),
        ({"valid": -1}, "有效不能是负数"),
        ({"valid": 48}, "合计49张，多于有效票48张"),
        ({"options": ("满意", "满意", "不满意", "弃权")}, "不能重复"),
        ({"options": ("满意", "不满意")}, "各写一个票数"),
    ],
)
def test_what_cannot_be_is_refused(ledger, values, why):
    with pytest.raises(LedgerError, match=why):
        polls.add(ledger, appraisal(PollLineDraft("示例甲", (20, 22, 5, 2)), **values))
    assert polls.listing(ledger) == ()


def test_persons_that_nobody_counted_do_not_stand_in_the_way(ledger):
    entry = polls.add(ledger, appraisal(PollLineDraft("示例甲", (20, 22, 5, 2)), expected=0, present=0))
    assert entry.turnout.percent == "—"


def test_a_vote_of_tomorrow_or_without_a_line_is_refused(ledger):
    with pytest.raises(LedgerError, match="今天之后"):
        polls.add(ledger, replace(appraisal(PollLineDraft("示例甲", (1, 1, 1, 1))), held_on=date(2024, 9, 21)))
    with pytest.raises(LedgerError, match="至少写一行"):
        polls.add(ledger, appraisal())
    with pytest.raises(LedgerError, match="写了两行"):
        polls.add(ledger, appraisal(PollLineDraft("示例甲", (1, 1, 1, 1)), PollLineDraft(" 示例甲 ", (1, 1, 1, 1))))


def test_a_vote_is_corrected_and_voided_with_a_reason(ledger):
    someone = deputies.add(ledger, DeputyDraft("示例甲")).id
    entry = polls.add(ledger, appraisal(PollLineDraft("示例甲", (20, 22, 5, 2), someone)))
    better = appraisal(PollLineDraft("示例甲", (21, 22, 5, 2), someone))
    with pytest.raises(LedgerError, match="理由"):
        polls.correct(ledger, entry.id, better, "")
    polls.correct(ledger, entry.id, better, "唱票时数错一张")
    [(poll, line)] = ballots.of_deputy(ledger, someone)
    assert (poll.id, line.votes[0]) == (entry.id, ("优秀", 21))
    polls.void(ledger, entry.id, "重复登记")
    assert polls.listing(ledger) == ballots.of_deputy(ledger, someone) == ()
    with pytest.raises(LedgerError, match="没有找到"):
        ballots.get(ledger, entry.id)


def test_votes_are_listed_by_time_and_kind(ledger):
    for month in (3, 6, 9):
        polls.add(ledger, replace(appraisal(PollLineDraft("示例甲", (1, 1, 1, 1))), held_on=date(2024, month, 1)))
    assert [each.draft.held_on.month for each in polls.listing(ledger)] == [9, 6, 3]
    assert len(polls.listing(ledger, date(2024, 4, 1), date(2024, 6, 30), kind="述职评议")) == 1
    assert polls.listing(ledger, kind="满意度测评") == ()
