"""The stages of a campaign are read a line each, in their order, and what cannot be read is named."""

from datetime import date

import pytest

from app.errors import LedgerError
from app.rules.milestones import Milestone, coming, late_in, reached, read_milestones

STAGES = "起好步 2024-04-10\n签协议 2024年5月20日\n\n扫尾"


def test_stages_have_their_days_or_none():
    stages = read_milestones(STAGES)
    assert stages == (
        Milestone("起好步", date(2024, 4, 10)),
        Milestone("签协议", date(2024, 5, 20)),
        Milestone("扫尾"),
    )
    assert [each.written for each in stages] == ["起好步 2024-04-10", "签协议 2024-05-20", "扫尾"]
    assert read_milestones(" ") == ()


def test_a_stage_is_over_after_its_day_and_not_on_it():
    stages = read_milestones(STAGES)
    assert [reached(stages, date(2024, *day)) for day in ((4, 10), (4, 11), (5, 21), (12, 31))] == [0, 1, 2, 2]


def test_a_stage_without_a_day_is_behind_with_the_one_after_it():
    stages = read_milestones("动员\n起好步 2024-04-10\n扫尾 2024-06-01")
    waiting = {"动员": 2, "起好步": 1, "扫尾": 4}
    assert late_in(stages, waiting, date(2024, 4, 10)) == {}
    assert late_in(stages, waiting, date(2024, 4, 11)) == {"动员": 2, "起好步": 1}


def test_the_next_stage_is_named_from_its_first_day_to_its_own():
    stages = read_milestones(STAGES)
    assert coming(stages, date(2024, 4, 10), date(2024, 4, 24)) == stages[0]
    assert coming(stages, date(2024, 4, 11), date(2024, 5, 19)) is None
    assert coming(stages, date(2024, 4, 11), date(2024, 5, 20)) == stages[1]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("起好步 明年春天", "第1个阶段“起好步 明年春天”的节点读不懂"),
        ("起好步\n起好步 2024-05-01", "不能重复"),
        ("起" * 13, "不超过12个字"),
        ("起好步 2024-05-01\n签协议 2024-04-01", "早于前面的“起好步”"),
    ],
)
def test_a_stage_that_cannot_be_is_refused_in_its_field(text, why):
    with pytest.raises(LedgerError, match=why) as refusal:
        read_milestones(text)
    assert refusal.value.field == "milestones"
