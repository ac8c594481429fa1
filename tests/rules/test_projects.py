"""Who is chosen when the deputies vote on livelihood projects, and which stage may follow which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import LedgerError
from app.rules.projects import NEXT, ProjectStage, Votes, demand_forward, demand_next, elected


def test_more_than_half_of_all_deputies_and_most_votes_first():
    votes = (Votes("路", 50), Votes("井", 61), Votes("灯", 39), Votes("桥", 70))
    outcome = elected(votes, deputies=78, places=2)
    assert outcome.chosen == ("桥", "井")
    assert outcome.rejected == ("路", "灯")


def test_exactly_half_is_not_enough():
    assert elected((Votes("路", 39), Votes("井", 40)), deputies=78, places=1).chosen == ("井",)
    assert elected((Votes("路", 39), Votes("井", 39)), deputies=78, places=1).chosen == ()
    few = elected((Votes("路", 39), Votes("井", 38), Votes("灯", 40)), deputies=78, places=3)
    assert (few.chosen, few.level, few.rejected) == (("灯",), (), ("路", "井"))


def test_those_level_at_the_last_place_wait_for_another_vote():
    outcome = elected((Votes("路", 60), Votes("井", 50), Votes("灯", 50), Votes("桥", 45)), deputies=78, places=2)
    assert (outcome.chosen, outcome.level, outcome.rejected) == (("路",), ("井", "灯"), ("桥",))


@given(
    st.lists(st.integers(0, 80), min_size=1, max_size=12),
    st.integers(1, 80),
    st.integers(1, 11),
)
def test_nobody_is_lost_and_no_place_is_given_twice(ballots, deputies, places):
    votes = [Votes(str(at), agreed) for at, agreed in enumerate(ballots)]
    outcome = elected(votes, deputies=deputies, places=places)
    assert sorted((*outcome.chosen, *outcome.level, *outcome.rejected)) == sorted(each.key for each in votes)
    assert len(outcome.chosen) <= places
    agreed = {each.key: each.agreed for each in votes}
    assert all(agreed[key] * 2 > deputies for key in (*outcome.chosen, *outcome.level))
    if outcome.level:
        assert len(outcome.chosen) < places < len(outcome.chosen) + len(outcome.level)
    lowest = min((agreed[key] for key in outcome.chosen), default=999)
    assert all(agreed[key] < lowest for key in outcome.level)


def test_every_stage_says_what_may_follow():
    assert set(NEXT) == set(ProjectStage)
    with pytest.raises(LedgerError, match="现在是“征集”，不能直接到“实施”；下一步可以是：候选、未列入"):
        demand_next("村道", ProjectStage.GATHERED, ProjectStage.RUNNING)
    with pytest.raises(LedgerError, match="到此为止"):
        demand_next("村道", ProjectStage.NOT_CHOSEN, ProjectStage.RUNNING)


def refusal(demand, *given):
    with pytest.raises(LedgerError) as caught:
        demand(*given)
    return str(caught.value), caught.value.field


def test_a_stage_that_cannot_follow_belongs_to_the_stage():
    assert refusal(demand_next, "村道", ProjectStage.NOT_CHOSEN, ProjectStage.RUNNING) == (
        "“村道”现在是“落选”，不能直接到“实施”；这一项到此为止。", "stage",
    )  # fmt: skip
    demand_next("村道", ProjectStage.RUNNING, ProjectStage.DONE)


@pytest.mark.parametrize(
    ("done", "paid", "why", "field"),
    [
        ((0, 101), (), "“村道”的进度要在0到100之间，请核对。", "percent"),
        ((-1,), (), "“村道”的进度要在0到100之间，请核对。", "percent"),
        ((0, 50, 40), (), "“村道”的进度40%低于上次的50%，请核对，或先更正上一步。", "percent"),
        ((), (2.5, 1.0), "“村道”的累计支出1万元少于上次报的2.5万元，请核对，或先更正上一步。", "spent"),
        ((), (-0.5,), "“村道”的累计支出-0.5万元少于上次报的0万元，请核对，或先更正上一步。", "spent"),
    ],
)
def test_work_and_money_that_go_back_are_refused(done, paid, why, field):
    assert refusal(demand_forward, "村道", done, paid) == (why, field)


def test_work_and_money_may_stand_still():
    demand_forward("村道", (0, 0, 50, 50, 100), (0.0, 0.0, 3.0, 3.0))
    demand_forward("村道", (), ())
