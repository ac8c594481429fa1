"""What was counted is typed as one line where one is: at an activity, a case, a task, a duty, an outing."""

from datetime import date

import pytest

from app.books.shelf import BOOKS
from app.ledger import activities, campaigns, cases, deputies, registers, tallies
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.tallies import CountedAt
from app.ui.pages.activities import ActivitiesPage
from app.ui.pages.books import BooksPage
from app.ui.pages.campaigns import CampaignsPage
from app.ui.pages.cases import CasesPage
from app.ui.pages.deputies.acts import DutyDialog
from app.ui.pages.outing import OutingPage
from tests.ui.asked import answer
from tests.ui.hearing import placed

DAY = date(2024, 7, 5)


@pytest.fixture
def shown(ledger, qtbot):
    return lambda page: placed(page(ledger), qtbot, ledger)


def typing(line):
    def act(dialog):
        dialog.line.edit.setText(line)
        dialog.try_accept()

    return answer(act)


def words(strip):
    assert strip.isVisible()
    return [each.tally.words for each in strip.entries]


def test_at_an_activity(ledger, shown):
    held = activities.add(ledger, activities.ActivityDraft(DAY, "视察", theme="看电梯"))
    page = shown(ActivitiesPage)
    page.arrive(held.id)
    assert page.panel.tallies.isHidden()
    typing("装电梯 138部；发放资料 3,047 份")
    page.panel.tally()
    assert words(page.panel.tallies) == ["装电梯 138部", "发放资料 3047份"]
    assert [each.on for each in tallies.listing(ledger, CountedAt.ACTIVITY, held.id)] == [DAY, DAY]


def test_nothing_is_refused_beneath_the_line(ledger, shown):
    held = activities.add(ledger, activities.ActivityDraft(DAY, "视察", theme="看电梯"))
    page = shown(ActivitiesPage)
    page.arrive(held.id)
    asked = typing("装电梯 0部")
    page.panel.tally()
    assert "数量是 0" in asked.seen.line.error
    assert tallies.listing(ledger, CountedAt.ACTIVITY, held.id) == ()


def test_in_a_case_and_its_entry_opens_from_there(ledger, shown):
    case = cases.register(ledger, cases.CaseDraft(DAY, "楼道飞线乱拉"))
    page = shown(CasesPage)
    page.arrive(case.id)
    led = []
    page.go.connect(lambda where, what: led.append((where, what)))
    typing("治理飞线 3047处")
    page.panel.tally()
    strip = page.panel.story.tallies
    assert words(strip) == ["治理飞线 3047处"]
    strip.wanted.emit("books", ("quantities", strip.entries[0].id))
    assert led == [("books", ("quantities", strip.entries[0].id))]


def test_for_the_marked_task(ledger, shown):
    campaign = campaigns.add(ledger, "老旧小区")
    task = campaigns.add_task(ledger, campaigns.TaskDraft(campaign.id, "加装电梯"))
    page = shown(CampaignsPage)
    page.arrive(task.id)
    typing("装电梯 138部")
    page.panel.tally()
    assert words(page.panel.tallies) == ["装电梯 138部"]
    page.panel.tree.clearSelection()
    assert page.panel.tallies.isHidden()


@pytest.fixture
def deputy(ledger):
    return deputies.add(ledger, DeputyDraft("示例新", seats=(Seat("乡"),)))


def test_by_a_duty_as_it_is_registered_and_afterwards(ledger, shown, deputy):
    page = shown(BooksPage)
    dialog = DutyDialog(page, ledger, deputy)
    for key, text in (("kind", "招商引资"), ("matter", "引来一家"), ("counted", "招商 70批次")):
        dialog.form.fields[key].edit.setText(text)
    dialog.try_accept()
    assert dialog.trouble == ""
    [duty] = registers.entries(ledger, BOOKS["other-duties"])
    page.arrive(("other-duties", duty.id))
    view = page._view()
    assert words(view.tallies) == ["招商 70批次"]
    typing("客商 100人次")
    view.tally()
    assert words(view.tallies) == ["招商 70批次", "客商 100人次"]
    view.fresh()
    assert view.tallies.isHidden()


def test_on_the_sheet_of_an_outing_and_again_on_one_that_stands(ledger, shown):
    page = shown(OutingPage)
    page.begin_fresh()
    page.sheet.basics.fill({"place": "北街村卡点"})
    page.sheet.basics.line.edit.setText("发放资料 800份")
    page.save()
    assert words(page.sheet.tallies) == ["发放资料 800份"]
    assert page.sheet.basics.line.text() == ""
    page.sheet.basics.line.edit.setText("困难家庭 28户")
    page.save()
    assert words(page.sheet.tallies) == ["发放资料 800份", "困难家庭 28户"]


def test_in_the_form_of_an_activity(ledger, shown):
    page = shown(ActivitiesPage)
    page.register()
    form = page.sheets.sheet.form
    form.fill({"kind": "为民办实事", "theme": "修路"})
    form.line.edit.setText("修路 1.5公里")
    page.sheets.sheet.accept()
    assert words(page.panel.tallies) == ["修路 1.5公里"]
