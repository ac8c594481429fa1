"""Today's page: what waits, the figures of a period, the month, who has received voters."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ledger import activities, agenda, bylaws, campaigns, cases, drafts, figures, rosters
from app.ledger.activities import ActivityDraft, Present
from app.ledger.agenda import AgendaItem, Why
from app.ledger.figures import Period
from app.ledger.rosters import Wish
from app.rules.cases import Act, Kind, Route, Satisfaction, Stage
from app.rules.tallies import read_tallies
from app.ui import theme
from app.ui.catalogue import _overdue, _waiting
from app.ui.pages.cases.moments import line_tag
from app.ui.pages.today import Today
from app.ui.pages.today.lines import ACTS, acted, backup_line, line_of, opened, paper_of
from app.ui.pages.today.reading import TILES
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.opinion_form import OpinionForm
from app.ui.widgets.buttons import Button
from app.ui.widgets.lists.lines import ProgressLine
from app.ui.workers import Worker
from tests.ui import township
from tests.ui.hearing import tell

JULY = Period(date(2024, 7, 1), date(2024, 7, 31))


@pytest.fixture
def ledger(tmp_path):
    made = township.founded(tmp_path / "t.liubu", at=lambda: datetime(2024, 7, 18, 10, 32))
    township.peopled(made)
    yield made
    Worker.finish()
    made.close()


def settle():
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def shown(page, qtbot, ledger):
    qtbot.addWidget(page)
    tell(ledger, page)
    page.resize(1178, 688)
    page.show()
    settle()
    return page


@pytest.fixture
def page(ledger, qtbot):
    return shown(Today(ledger), qtbot, ledger)


def lines(page):
    return [row.line for row in page.lines.widget().findChildren(object) if hasattr(row, "line")]


def test_a_late_case_without_a_unit_stands_once_and_is_to_be_assigned(ledger):
    spot = Act(Kind.ROUTE, date(2024, 3, 1), route=Route.SPOT, text="当场答复")
    unhappy = Act(Kind.EVALUATE, date(2024, 3, 2), outcome=Satisfaction.DISSATISFIED)
    before = agenda.today(ledger)
    entry = cases.register(ledger, cases.CaseDraft(date(2024, 3, 1), "井盖松动", acts=(spot, unhappy)))
    after = agenda.today(ledger)
    [item] = [item for item in after.items if item.case is not None and item.case.id == entry.id]
    assert (item.why, after.total) == (Why.OVERDUE, before.total + 1)
    assert item.sentence.startswith("还没有承办单位")
    line = line_of(item, ledger.today)
    assert (line.button, line.paper, acted(line)) == ("交办", "", ("cases", (entry.id, Kind.ASSIGN)))
    assert line.state[0].startswith("超期")
    tag = line_tag(item.case, date(2024, 7, 25))
    assert tag.text == line.state[0]


def test_what_was_begun_and_not_saved_leads_back_to_its_page_and_record(page, ledger):
    day = activities.add(ledger, ActivityDraft(date(2024, 7, 12), "接待选民", place="郭庄"))
    case = cases.listing(ledger, cases.CasePlace.OVERDUE, cases.CaseFilter(), limit=1)[0]
    before = agenda.today(ledger).total
    written = {
        f"reception.{day.id}": ("reception", day.id),
        "outing": ("outing", "登记"),
        f"step.{case.id}.URGE": ("cases", (case.id, Kind.URGE)),
        "cases.opinion": ("cases", (cases.CaseFilter("opinion"), "登记")),
        "deputies.new": ("deputies", "登记"),
        "activities.new": ("activities", "登记"),
    }
    for form in written:
        drafts.keep(ledger, form, {"raised_by": "示例赵", "content": "路灯"})
    drafts.keep(ledger, "reception.gone", {"raised_by": "示例赵"})
    items = [item for item in agenda.today(ledger).items if item.why is Why.DRAFT]
    assert agenda.today(ledger).total == before + len(written)
    assert {item.about: acted(line_of(item, ledger.today)) for item in items} == written
    assert "7月12日（星期五）郭庄的接待" in next(item.sentence for item in items if item.about.startswith("reception"))
    assert all("示例赵" in item.detail for item in items)


def test_a_draft_stands_on_the_page_and_in_the_badge_as_soon_as_it_is_kept(ledger, qtbot):
    page = shown(Today(ledger), qtbot, ledger)
    form = OpinionForm(ledger)
    qtbot.addWidget(form)
    half = HalfWritten(ledger, "cases.opinion", form, form.begun)
    form.fields["raised_by"].set_value("示例赵")
    half.keep()
    assert [line.state[0] for line in lines(page)].count("未写完") == 1
    half.drop()
    assert "未写完" not in [line.state[0] for line in lines(page)]


def test_every_way_of_waiting_has_a_button_and_a_tone():
    assert set(ACTS) == set(Why)


def test_the_lines_are_what_the_ledger_says_and_the_first_is_the_one_to_do(page, ledger):
    found = lines(page)
    assert found
    assert [line.primary for line in found] == [True] + [False] * (len(found) - 1)
    assert found[0].state[0].startswith("超期")


def test_a_line_opens_its_case_and_its_button_the_step(page, qtbot):
    line = lines(page)[0]
    assert opened(line) == ("cases", line.what.case.id)
    assert acted(line) == ("cases", (line.what.case.id, Kind.URGE))
    with qtbot.waitSignal(page.go) as went:
        page.lines.acted.emit(line)
    assert went.args == ["cases", (line.what.case.id, Kind.URGE)]


def test_what_is_decided_but_not_assigned_opens_the_assignment(page):
    line = next(line for line in lines(page) if line.what.why is Why.UNDECIDED)
    step = Kind.ASSIGN if line.what.case.stage is Stage.TO_ASSIGN else Kind.ROUTE
    assert acted(line)[1][1] is step


def test_an_old_copy_stands_on_the_list_until_there_is_a_new_one():
    today = date(2024, 7, 18)
    assert backup_line(date(2024, 7, 12), today) is None
    line = backup_line(date(2024, 7, 1), today)
    assert "7月1日" in line.title
    assert opened(line) == acted(line) == ("settings", "备份与核对")
    assert "还没有备份" in backup_line(None, today).title


def test_the_tiles_show_the_figures_with_their_definitions(page, ledger):
    found = figures.figures(ledger, page.period)
    for key in TILES:
        value = found[key]
        number = str(value) if isinstance(value, int) else f"{value.numerator} / {value.denominator}"
        assert number in page.tiles[key].accessibleName()
        assert page.tiles[key].toolTip()


def test_another_period_counts_again(page, ledger, qtbot):
    page.spans.setFocus()
    QTest.keyClick(page.spans, Qt.Key.Key_Right)
    settle()
    assert page.period == Period(date(2024, 7, 1), date(2024, 9, 30))
    QTest.keyClick(page.spans, Qt.Key.Key_Right)
    settle()
    assert str(figures.figures(ledger, page.period)["opinions"]) in page.tiles["opinions"].accessibleName()


def test_a_tile_opens_the_rows_behind_it(page, qtbot):
    with qtbot.waitSignal(page.go) as went:
        page.tiles["opinions"].clicked.emit()
    assert went.args == ["figure", ("opinions", page.period)]


def test_a_day_with_an_activity_opens_it_and_a_day_without_says_so(page, ledger, qtbot):
    made = activities.add(ledger, ActivityDraft(date(2024, 7, 5), "接待选民", place="中心站"))
    settle()
    with qtbot.waitSignal(page.go) as went:
        page.month.view.chosen.emit(date(2024, 7, 5))
    assert went.args == ["activities", made.id]
    with qtbot.waitSignal(page.news) as said:
        page.month.view.chosen.emit(date(2024, 7, 6))
    assert "没有登记活动" in said.args[0]


def test_a_planned_day_stands_in_the_month_and_leads_to_the_roster(page, ledger, qtbot):
    roster = rosters.make(ledger, Wish(2024, "monthly:first-friday"))
    settle()
    planned = next(day for day in roster.days if day.on.month == 8)
    page.turn(1)
    assert page.month.view._marks[planned.on].word == "排定"
    with qtbot.waitSignal(page.go) as went:
        page.month.view.chosen.emit(planned.on)
    assert went.args == ["roster", planned.id]


def test_what_is_overdue_is_the_same_number_on_the_tile_in_the_list_and_in_the_badge(page, ledger):
    page.spans._choose(2)
    settle()
    late = _overdue(ledger)
    assert late == sum(line.state[0].startswith("超期") for line in lines(page)) > 0
    assert f"现在超期 {late}" in page.tiles["open"]._note.text()


def test_the_badge_counts_the_lines_of_the_page(page, ledger, tmp_path, qtbot):
    assert _waiting(ledger) == len(lines(page))
    from app.ledger import custody

    empty = custody.create(
        tmp_path / "空.liubu",
        unit_code="410725104",
        unit_name="原阳县太平镇",
        method="taiping",
        clock=lambda: datetime(2031, 7, 18, 9, 0),
    )
    began = shown(Today(empty), qtbot, empty)
    assert (began.empty.isVisible(), _waiting(empty), len(lines(began))) == (True, 0, 0)
    settle()
    empty.close()


def test_where_letters_are_large_what_has_to_be_done_comes_first(application, ledger, qtbot):
    theme.dress(application, scheme="light", scale=1.5)
    page = shown(Today(ledger), qtbot, ledger)
    page.resize(1114, 580)
    settle()
    rows = [row for row in page.lines.widget().findChildren(QWidget) if hasattr(row, "line")]
    bottom = [row.mapTo(page, QPoint(0, row.height())).y() for row in rows]
    assert sum(each <= page.height() for each in bottom) >= 4


def test_the_month_turns_back_and_forth(page):
    page.turn(-1)
    assert page.month._title.text() == "2024年6月"
    page.turn(1)
    assert page.month._title.text() == "2024年7月"


def test_a_deputy_who_received_voters_counts_once_in_the_group(page, ledger):
    deputy = township.ids(ledger)["示例甲"]
    for day in (3, 5):
        activities.add(
            ledger, ActivityDraft(date(2024, 7, day), "接待选民", place="中心站", attendance=(Present(deputy),))
        )
    settle()
    bars = page.coverage.findChildren(ProgressLine)
    words = [label.text() for bar in bars for label in bar.findChildren(type(page.month._title))]
    assert "1/8" in words


def test_an_empty_ledger_offers_the_import(tmp_path, qtbot):
    from app.ledger import custody

    empty = custody.create(
        tmp_path / "空.liubu",
        unit_code="410725104",
        unit_name="原阳县太平镇",
        method="taiping",
        clock=lambda: datetime(2024, 7, 18, 9, 0),
    )
    page = shown(Today(empty), qtbot, empty)
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.go) as went:
        page.empty.pressed.emit()
    assert went.args == ["settings", "导入"]
    settle()
    empty.close()


def test_a_reception_day_and_its_notice_lead_to_the_roster_and_to_paper(ledger, qtbot):
    rosters.make(ledger, Wish(year=2024, rule="dates:19", per_day=2, times=1))
    page = shown(Today(ledger), qtbot, ledger)
    line = next(line for line in lines(page) if line.paper == "接待日公告")
    assert opened(line) == acted(line) == ("roster", line.what.about)
    assert paper_of(ledger, line).words == "接待日公告"


def test_a_duty_that_lags_leads_to_its_list(ledger, qtbot):
    with_some = next(each for each in bylaws.methods.known(ledger) if each.frequencies)
    line = line_of(AgendaItem(Why.LAGGING, "走访选民：12月还有3天", about=with_some.frequencies[0].key), ledger.today)
    assert opened(line) == ("deputies", ("频次", with_some.frequencies[0].key))


def test_a_stage_of_a_campaign_leads_to_the_campaign(ledger, qtbot):
    stages = "起好步 2024-07-10\n扫尾 2024-07-25"
    campaign = campaigns.add(ledger, "示例改种", milestones=stages).id
    campaigns.add_task(ledger, campaigns.TaskDraft(campaign, "第1户", phase="起好步"))
    page = shown(Today(ledger), qtbot, ledger)
    told = {line.state: line for line in lines(page) if line.what is not None and "示例改种" in line.title}
    assert set(told) == {("节点已过", "late"), ("节点将到", "soon")}
    assert {opened(line) for line in told.values()} == {("campaigns", campaign)}
    assert {line.button for line in told.values()} == {"看进度"}


def test_what_was_counted_stands_beneath_the_tiles_and_opens_its_rows(page, ledger, qtbot):
    assert page.amounts.isHidden()
    draft = activities.ActivityDraft(ledger.today, "为民办实事")
    activities.add(ledger, draft, counted=read_tallies("装电梯 138部；治理飞线 3,047处"))
    qtbot.waitUntil(lambda: len(page.amounts.findChildren(Button)) == 2)
    buttons = page.amounts.findChildren(Button)
    assert [each.text() for each in buttons] == ["治理飞线 3047 处", "装电梯 138 部"]
    with qtbot.waitSignal(page.go) as led:
        buttons[1].click()
    where, (_, period, view, what) = led.args
    assert (where, period, view, what) == ("figure", page.period, "工作量", ("装电梯", "部"))
