"""The page of campaigns: tasks as a tree, struck off one or many, never lost."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.ledger import bylaws, campaigns
from app.ledger.campaigns import TaskDraft
from app.ui import theme
from app.ui.pages.campaigns import CampaignsPage
from app.ui.pages.campaigns.tags import figures
from app.ui.pages.campaigns.tasks import STATE
from app.ui.widgets.buttons import Button
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import placed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def campaign(ledger):
    return campaigns.add(ledger, "三夏整改", "镇党委交办").id


@pytest.fixture
def tasks(ledger, campaign):
    """A task with three problems, late, soon and without a day, and a task without problems."""
    head = campaigns.add_task(ledger, TaskDraft(campaign, "沟渠清淤", unit="水利站")).id
    dues = (date(2024, 7, 10), date(2024, 7, 19), None)
    parts = [
        campaigns.add_task(ledger, TaskDraft(campaign, f"第{n}段", parent_id=head, due_on=due)).id
        for n, due in enumerate(dues, start=1)
    ]
    alone = campaigns.add_task(ledger, TaskDraft(campaign, "换路灯", due_on=date(2024, 7, 18))).id
    return {"head": head, "parts": parts, "alone": alone}


@pytest.fixture
def page(ledger, qtbot):
    return placed(CampaignsPage(ledger), qtbot, ledger)


def states(page):
    return {item.text(1): item.text(STATE) for item in page.panel.tree._items()}


def offered(page):
    QApplication.processEvents()
    return [button.text() for button in page.panel.acts.findChildren(Button) if button.isVisible()]


def mark(page, *ids):
    page.panel.tree.setFocus()
    page.panel.tree.clearSelection()
    for item in page.panel.tree._items():
        item.setSelected(item.data(0, Qt.ItemDataRole.UserRole) in ids)


def on_dialog(act):
    """Write into the next dialog and save it."""
    return answer(lambda dialog: (act(dialog.form.fields), dialog.try_accept()))


def test_late_and_soon_are_said_in_words(page, tasks, ledger):
    page.refresh()
    assert states(page) == {
        "沟渠清淤": "0/3", "第1段": "超期 8 天", "第2段": "还有 1 天", "第3段": "未完成", "换路灯": "今天到期",
    }  # fmt: skip
    entry = campaigns.listing(ledger)[0]
    assert figures(entry) == "任务 1 项 · 具体问题 4 条 · 完成 0 条"
    assert page.panel._figures.text() == figures(entry)


def test_a_day_of_another_year_is_shown_whole(page, ledger, tasks):
    ledger.clock = lambda: datetime(2025, 1, 10, 9)
    page.refresh()
    tree = page.panel.tree
    said = max((item.text(4) for item in tree._items()), key=len)
    assert said == "24-07-10"
    room = tree.columnWidth(4) - theme.px(10)
    assert QFontMetrics(theme.font(bold=True)).horizontalAdvance(said) <= room


def test_the_tree_is_narrowed_to_what_is_late(page, tasks):
    page.refresh()
    page.panel.chips.choose("late")
    assert list(states(page)) == ["沟渠清淤", "第1段"]
    page.panel.chips.choose("soon")
    assert list(states(page)) == ["沟渠清淤", "第2段", "换路灯"]


def test_only_what_is_possible_is_offered(page, tasks, ledger):
    page.refresh()
    mark(page)
    assert offered(page) == ["加任务"]
    mark(page, tasks["parts"][0])
    assert offered(page) == ["销号", "加任务", "加问题", "记工作量", "更正", "作废"]
    mark(page, *tasks["parts"])
    assert offered(page) == ["销号 3 条", "加任务"]
    campaigns.strike_off(ledger, (tasks["alone"],), date(2024, 7, 17))
    mark(page, tasks["alone"])
    assert offered(page) == ["恢复为未完成", "加任务", "加问题", "记工作量", "更正", "作废"]


def test_a_campaign_and_its_tasks_are_written_by_keyboard(page, ledger, qtbot):
    def found(dialog):
        write(dialog.form.fields["name"].edit, "禁烧值守")
        qtbot.keyClick(dialog.form.fields["name"].edit, Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    def add(dialog):
        title = dialog.form.fields["title"].edit
        for words in ("划定卡点", "排好班次"):
            write(title, words)
            dialog.try_accept()
        write(title, "备好水车")
        qtbot.keyClick(title, Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    answer(found)
    page.begin_campaign()
    assert page.panel.campaign.name == "禁烧值守"
    answer(add)
    page.panel.add_task()
    assert [task.draft.number for task in page.panel.tasks] == ["1", "2", "3"]
    assert [task.draft.title for task in page.panel.tasks] == ["划定卡点", "排好班次", "备好水车"]


def test_a_problem_inherits_whose_it_is_and_stands_under_its_task(page, ledger, tasks):
    page.refresh()
    mark(page, tasks["parts"][0])
    asked = answer(lambda dialog: (write(dialog.form.fields["title"].edit, "第4段"), dialog.try_save()))
    page.panel.add_part()
    assert "1 下添加具体问题" in asked.seen.windowTitle()
    made = next(task for task in page.panel.tasks if task.draft.title == "第4段")
    assert (made.draft.parent_id, made.draft.unit, made.draft.number) == (tasks["head"], "水利站", "1.4")


def test_many_are_struck_off_at_once_with_day_and_evidence(page, ledger, tasks):
    page.refresh()
    mark(page, *tasks["parts"])
    asked = on_dialog(
        lambda fields: (fields["on"].set_value(date(2024, 7, 17)), write(fields["evidence"].edit, "照片3"))
    )
    page.panel.strike_off()
    assert asked.seen.windowTitle() == "销号 3 条"
    done = [task.draft for task in page.panel.tasks if task.id in tasks["parts"]]
    assert {(draft.done_on, draft.evidence) for draft in done} == {(date(2024, 7, 17), "照片3")}
    assert states(page)["沟渠清淤"] == "可以销号"
    assert page.panel.campaign.closed == 3


def test_a_task_with_open_problems_is_refused_in_words(page, tasks, ledger):
    page.refresh()
    mark(page, tasks["head"])
    seen = []
    answer(lambda dialog: (dialog.try_accept(), seen.append(dialog.trouble)))
    page.panel.strike_off()
    assert "还有3条具体问题" in seen[0]
    on_tomorrow = answer(
        lambda dialog: (
            dialog.form.fields["on"].set_value(date(2024, 7, 19)),
            dialog.try_accept(),
            seen.append(dialog.form.fields["on"].error),
        )
    )
    mark(page, tasks["alone"])
    page.panel.strike_off()
    assert on_tomorrow.seen is not None
    assert "今天之后" in seen[1]
    assert page.panel.campaign.closed == 0


def test_a_strike_off_is_taken_back_with_its_cause(page, ledger, tasks):
    campaigns.strike_off(ledger, (tasks["alone"],), date(2024, 7, 17), "照片1")
    page.refresh()
    mark(page, tasks["alone"])
    answer(lambda dialog: (write(dialog.reason_field.edit, "灯又坏了"), dialog.try_accept()))
    page.panel.resume()
    draft = next(task.draft for task in page.panel.tasks if task.id == tasks["alone"])
    assert (draft.done_on, draft.obstacle, draft.evidence) == (None, "灯又坏了", "照片1")
    assert "未完成原因：灯又坏了" in page.panel._about._whole


def test_a_task_is_corrected_with_a_reason(page, ledger, tasks):
    page.refresh()
    mark(page, tasks["alone"])
    errors = []

    def correct(dialog):
        dialog.form.fields["unit"].set_value("县供电公司")
        dialog.try_accept()
        errors.append(dialog.form.fields["why"].error)
        write(dialog.form.fields["why"].edit, "责任单位写错")
        dialog.try_accept()

    answer(correct)
    page.panel.correct()
    assert errors == ["请填写更正理由"]
    assert next(task.draft.unit for task in page.panel.tasks if task.id == tasks["alone"]) == "县供电公司"


def test_a_method_offers_its_reasons_for_what_is_not_done(page, ledger, tasks):
    bylaws.methods.choose(ledger, "luzhai")
    page.refresh()
    mark(page, tasks["alone"])
    asked = answer(lambda dialog: dialog.reject())
    page.panel.correct()
    assert asked.seen.form.fields["obstacle"]._candidates.texts == ["地势高", "沙土地"]


def test_a_voided_task_takes_its_problems_and_says_how_many(page, tasks):
    page.refresh()
    mark(page, tasks["head"])
    said = []

    def void(dialog):
        said.append(dialog.body.itemAt(0).widget().text())
        write(dialog.reason_field.edit, "并到别的任务")
        dialog.try_accept()

    answer(void)
    page.panel.void()
    assert "连同它下面的 3 条具体问题" in said[0]
    assert [task.draft.title for task in page.panel.tasks] == ["换路灯"]


def test_a_campaign_is_renamed_and_voided(page, ledger, tasks):
    page.refresh()
    on_dialog(lambda fields: fields["name"].set_value("三夏突出问题整改"))
    page.panel.rename()
    assert page.panel.campaign.name == "三夏突出问题整改"
    answer(lambda dialog: (write(dialog.reason_field.edit, "登重了"), dialog.try_accept()))
    page.panel.void_campaign()
    assert campaigns.listing(ledger) == ()
    assert page.panel.campaign is None
    assert page.empty.button.text() == "建立专项"


def test_the_search_leads_to_a_task_that_is_filtered_away(page, tasks):
    page.refresh()
    page.panel.chips.choose("done")
    page.arrive(tasks["parts"][2])
    assert page.panel.tree.ids() == (tasks["parts"][2],)


def test_folds_and_marks_stay_when_something_changes(page, ledger, tasks):
    page.refresh()
    top = page.panel.tree.topLevelItem(0)
    top.setExpanded(False)
    mark(page, tasks["alone"])
    campaigns.strike_off(ledger, (tasks["parts"][0],), date(2024, 7, 17))
    assert not page.panel.tree.topLevelItem(0).isExpanded()
    assert page.panel.tree.ids() == (tasks["alone"],)


def test_keys_walk_the_tree_and_do_the_work(page, tasks, qtbot):
    page.refresh()
    page.panel.select(tasks["parts"][0])
    press(Key.Key_Down)
    assert page.panel.tree.ids() == (tasks["parts"][1],)
    asked = answer(lambda dialog: dialog.reject())
    press(Key.Key_D)
    qtbot.waitUntil(lambda: asked.seen is not None)
    assert asked.seen.windowTitle() == "销号 1 条"


def test_a_village_has_households_and_they_their_plots_and_the_page_says_how_far_it_reaches(ledger, page):
    made = campaigns.add(ledger, "水稻改种", milestones="起好步 2024-04-10\n签协议")
    village = campaigns.add_task(ledger, TaskDraft(made.id, "示例柳庄", level="村", unit="示例片"))
    page.arrive(made.id)
    for title, level, area in (("示例一户", "户", None), ("东地", "地块", "2.5")):
        page.panel.select(campaigns.tree(ledger, made.id)[-1].id)

        def fill(dialog, title=title, level=level, area=area):
            fields = dialog.form.fields
            assert fields["level"].value() == level
            assert level in dialog.windowTitle()
            fields["title"].set_value(title)
            fields["phase"].set_value("起好步")
            if area:
                fields["area"].set_value(area)
            dialog.try_save()
            dialog.reject()

        answer(fill)
        page.panel.add_part()
    assert [(each.depth, each.draft.level) for each in campaigns.tree(ledger, made.id)] == [
        (0, "村"), (1, "户"), (2, "地块"),
    ]  # fmt: skip
    page.changed(frozenset({"tasks"}))
    assert page.panel._reach.text() == "完成 村 0/1 · 户 0/1 · 地块 0/1（0/2.5亩）　未完成的在：起好步 1 · 签协议 0"
    assert page.panel._gaps.text() == "节点已过还在“起好步”的：1条"
    assert village.id
