from datetime import date

import pytest

from app.books.shelf import BOOKS
from app.ledger import activities, campaigns, cases, deputies, dossiers, registers
from app.ledger.activities import ActivityDraft, Present
from app.ledger.campaigns import TaskDraft
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft

DAY = date(2024, 6, 5)


@pytest.fixture
def people(ledger):
    return [deputies.add(ledger, DeputyDraft(f"示例{sign}")).id for sign in "甲乙丙"]


@pytest.fixture
def outing(ledger, people):
    marks = (Present(people[0], role="组织"), Present(people[1], "请假"), Present(people[2], "缺席"))
    return activities.add(
        ledger,
        ActivityDraft(DAY, "流动联络站", theme="田间听意见", attendance=marks),
        (CaseDraft(DAY, "收割机过不去", source="流动联络站", takers=(people[0],)),),
    )


def test_a_file_holds_attendance_opinions_proposals_and_other_duties(ledger, people, outing):
    cases.register(ledger, CaseDraft(DAY, "修路", kind="proposal", title="修路", leaders=(people[0],)))
    registers.add(
        ledger,
        BOOKS["other-duties"],
        {"done_on": "2023-05-01", "deputy_id": "示例甲", "kind": "宣传报道", "matter": "投稿"},
    )
    file = dossiers.read(ledger, people[0])
    assert dossiers.years(ledger, people[0]) == {2024: 3, 2023: 1}
    assert file.kinds == {"流动联络站": 1, "收集意见": 1, "领衔建议": 1, "宣传报道": 1}
    assert {deed.table for deed in file.deeds} == {"activities", "cases", "duties"}
    assert next(deed for deed in file.deeds if deed.table == "activities").entry_id == outing.id
    assert [deed.matter for deed in dossiers.read(ledger, people[0], 2023).deeds] == ["投稿"]


def test_the_file_says_how_often_a_deputy_came_of_all_that_were_expected(ledger, people, outing):
    activities.add(ledger, ActivityDraft(DAY, "视察", attendance=(Present(people[1]),)))
    turnout = dossiers.read(ledger, people[1], 2024).turnout
    assert (turnout.present, turnout.leave, turnout.absent, turnout.rate.percent) == (1, 1, 0, "50%")
    assert dossiers.read(ledger, people[1], 2023).turnout.rate.percent == "—"


def test_the_duties_of_all_deputies_are_counted_at_once_and_voided_ones_are_not(ledger, people, outing):
    meeting = activities.add(ledger, ActivityDraft(DAY, "会议", attendance=(Present(people[1]),)))
    assert dossiers.counts(ledger, 2024) == {people[0]: 2, people[1]: 1}
    activities.void(ledger, meeting.id, "登重了")
    assert dossiers.counts(ledger, 2024) == {people[0]: 2}


def test_activities_are_counted_by_kind_and_give_their_opinions(ledger, people, outing):
    activities.add(ledger, ActivityDraft(date(2024, 7, 1), "视察", theme="看路灯"))
    assert activities.kinds(ledger) == {"流动联络站": 1, "视察": 1}
    assert activities.kinds(ledger, since=date(2024, 7, 1)) == {"视察": 1}
    assert activities.kinds(ledger, words="路灯") == {"视察": 1}
    (heard,) = activities.heard(ledger, outing.id)
    assert (heard.content, heard.stage) == ("收割机过不去", "待分办")


def test_a_voided_campaign_takes_its_tasks_along(ledger):
    campaign = campaigns.add(ledger, "三夏整改").id
    task = campaigns.add_task(ledger, TaskDraft(campaign, "沟渠"))
    part = campaigns.add_task(ledger, TaskDraft(campaign, "一段", parent_id=task.id))
    campaigns.add_task(ledger, TaskDraft(campaign, "一段的北头", parent_id=part.id))
    campaigns.void_task(ledger, task.id, "登重了")
    assert campaigns.tree(ledger, campaign) == ()
    campaigns.void(ledger, campaign, "并入三秋")
    assert campaigns.listing(ledger) == ()
