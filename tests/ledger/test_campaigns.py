from datetime import date

import pytest
from sqlalchemy import event

from app.errors import LedgerError
from app.ledger import campaigns
from app.ledger.campaigns import TaskDraft

DAY = date(2024, 6, 20)


@pytest.fixture
def campaign(ledger):
    return campaigns.add(ledger, "三夏整改").id


def test_tasks_and_their_problems_are_counted_apart(ledger, campaign):
    task = campaigns.add_task(ledger, TaskDraft(campaign, "沟渠清淤"))
    parts = [campaigns.add_task(ledger, TaskDraft(campaign, f"第{n}段", parent_id=task.id)) for n in (1, 2)]
    campaigns.add_task(ledger, TaskDraft(campaign, "单项任务"))
    campaigns.strike_off(ledger, (parts[0].id,), DAY, "照片3")
    entry = campaigns.listing(ledger)[0]
    assert (entry.tasks, entry.problems, entry.closed) == (1, 3, 1)
    tree = campaigns.tree(ledger, campaign)
    assert [(each.depth, each.draft.number) for each in tree] == [(0, "1"), (1, "1.1"), (1, "1.2"), (0, "2")]


def test_a_task_is_struck_off_after_its_problems(ledger, campaign):
    task = campaigns.add_task(ledger, TaskDraft(campaign, "沟渠清淤"))
    part = campaigns.add_task(ledger, TaskDraft(campaign, "一段", parent_id=task.id))
    with pytest.raises(LedgerError, match="还有1条"):
        campaigns.strike_off(ledger, (task.id,), DAY)
    assert campaigns.strike_off(ledger, (part.id, task.id), DAY) == 2


def test_a_strike_off_is_taken_back_with_its_cause(ledger, campaign):
    task = campaigns.add_task(ledger, TaskDraft(campaign, "路灯"))
    campaigns.strike_off(ledger, (task.id,), DAY)
    with pytest.raises(LedgerError, match="理由"):
        campaigns.resume(ledger, task.id, "")
    campaigns.resume(ledger, task.id, "又坏了")
    assert campaigns.tree(ledger, campaign)[0].draft.obstacle == "又坏了"


def test_numbers_and_names_are_not_used_twice(ledger, campaign):
    campaigns.add_task(ledger, TaskDraft(campaign, "路灯", number="7"))
    with pytest.raises(LedgerError, match="已经用过"):
        campaigns.add_task(ledger, TaskDraft(campaign, "水井", number="7"))
    with pytest.raises(LedgerError, match="已经有专项"):
        campaigns.add(ledger, "三夏整改")


def test_no_correction_takes_a_number_or_a_name_that_is_in_use(ledger, campaign):
    other = campaigns.add(ledger, "秋收整改")
    for name in ("三夏整改", " "):
        with pytest.raises(LedgerError, match="专项"):
            campaigns.correct(ledger, other.id, name=name, note="")
    campaigns.correct(ledger, other.id, name="秋收整改", note="名称不改")
    campaigns.add_task(ledger, TaskDraft(campaign, "路灯", number="7"))
    task = campaigns.add_task(ledger, TaskDraft(campaign, "水井", number="8"))
    refused = (({"number": "7"}, "已经用过"), ({"number": ""}, "不能空"), ({"done_on": date(2025, 1, 1)}, "今天之后"))
    for values, sentence in refused:
        with pytest.raises(LedgerError, match=sentence):
            campaigns.correct_task(ledger, task.id, values, "改错了")
    campaigns.correct_task(ledger, task.id, {"number": "8", "title": "机井"}, "名称不确切")
    assert [each.draft.title for each in campaigns.tree(ledger, campaign)] == ["路灯", "机井"]


def test_all_campaigns_are_counted_by_as_many_statements_as_one(ledger, campaign):
    def statements():
        asked = []
        with ledger.connection() as connection:
            engine = connection.engine
        event.listen(engine, "before_cursor_execute", lambda *each: asked.append(each[2]))
        campaigns.listing(ledger)
        return len(asked)

    one = statements()
    for name in "甲乙丙":
        campaigns.add_task(ledger, TaskDraft(campaigns.add(ledger, f"示例专项{name}").id, "路灯"))
    assert statements() == one


def test_a_voided_task_takes_its_problems_with_it(ledger, campaign):
    task = campaigns.add_task(ledger, TaskDraft(campaign, "沟渠"))
    campaigns.add_task(ledger, TaskDraft(campaign, "一段", parent_id=task.id))
    campaigns.void_task(ledger, task.id, "登重了")
    assert campaigns.tree(ledger, campaign) == ()
    with pytest.raises(LedgerError, match="作废"):
        campaigns.strike_off(ledger, (task.id,), DAY)
    with pytest.raises(LedgerError, match="作废"):
        campaigns.add_task(ledger, TaskDraft(campaign, "二段", number="9", parent_id=task.id))


def test_a_task_is_not_put_beneath_itself(ledger, campaign):
    task = campaigns.add_task(ledger, TaskDraft(campaign, "沟渠清淤"))
    part = campaigns.add_task(ledger, TaskDraft(campaign, "一段", parent_id=task.id))
    for above in (task.id, part.id):
        with pytest.raises(LedgerError, match="下级任务"):
            campaigns.correct_task(ledger, task.id, {"parent_id": above}, "调整")
    other = campaigns.add_task(ledger, TaskDraft(campaign, "路灯"))
    campaigns.correct_task(ledger, part.id, {"parent_id": other.id}, "归到路灯")
    assert [each.depth for each in campaigns.tree(ledger, campaign)] == [0, 0, 1]
