"""The exercises beside the window: chosen, begun, followed while the ledger is worked on, told in the manual."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea

from app.books.manual import Spot
from app.desk.asked import Asked
from app.desk.demo import sample_ledger
from app.desk.forms.shelf import make
from app.ledger import cases, custody, deputies, exercises, scores
from app.ledger.cases import CaseFilter, CasePlace
from app.rules.cases import Act, Kind, Result
from app.ui import theme
from app.ui.catalogue import Given, catalogue
from app.ui.clearing import clearest
from app.ui.preferences import Preferences
from app.ui.sitting import Sitting
from app.ui.widgets.buttons import Button
from app.ui.widgets.tags import StateTag
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests import ledgers
from tests.ui.asked import answer


@pytest.fixture
def sitting(tmp_path, qtbot):
    path = tmp_path / "练习台账.liubu"
    ledger = ledgers.opened(path, lambda: datetime(2025, 3, 4, 9, 30), build=sample_ledger)
    given = Given(lambda: ledger, Preferences(tmp_path / "w.ini"), lambda _: None)
    window = MainWindow(catalogue(given), unit="太平镇")
    qtbot.addWidget(window)
    made = Sitting(window, ledger, custody.occupy(path))
    window.show()
    window.open("today")
    made.begin(lambda: None)
    made.window = window
    Worker.finish()
    QApplication.processEvents()
    yield made
    Worker.finish()
    made.end()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("key", ["cases", "reception", "activities", "handoff", "briefing"])
def test_the_panel_finds_a_place_where_it_covers_no_button_of_the_page(application, sitting, scale, key):
    theme.dress(application, scheme="light", scale=scale)
    window = sitting.window
    window.resize(1366, 768)
    window.open(key)
    QApplication.processEvents()
    size = QSize(theme.px(400), theme.px(198))
    place = QRect(clearest(window, size), size)
    buttons = [each for each in window.page.findChildren(Button) if each.isVisible() and each.isEnabled()]
    covered = [each.text() for each in buttons if place.intersects(QRect(each.mapTo(window, QPoint()), each.size()))]
    assert (covered, window.rect().contains(place)) == ([], True)


def test_the_panel_covers_no_case_in_hand(sitting):
    sitting.window.resize(1366, 768)
    sitting.window.open("cases", "2024-意-054")
    QApplication.processEvents()
    size = QSize(theme.px(400), theme.px(198))
    panel = sitting.window.page.panel
    assert panel.isVisible()
    place = QRect(clearest(sitting.window, size), size)
    assert not place.intersects(QRect(panel.mapTo(sitting.window, QPoint()), panel.size()))


def test_where_the_clerk_has_taken_it_the_panel_stays(sitting):
    sitting.open_exercises()
    QApplication.processEvents()
    panel = sitting.exercises
    panel.move(17, 29)
    sitting.window.open("cases")
    QApplication.processEvents()
    assert panel.pos() == QPoint(17, 29)


def press(place, words):
    button = next(each for each in place.findChildren(Button) if each.text().startswith(words))
    button.click()
    QApplication.processEvents()


def states(panel):
    return [each.tag.text for each in panel.findChildren(StateTag)]


def words(panel):
    return "\n".join(each.text() for each in panel.findChildren(QLabel))


@pytest.fixture
def panel(sitting):
    press(sitting.window.banners.findChild(QFrame, "banner"), "练习")
    return sitting.exercises


def test_the_banner_of_a_practice_ledger_leads_to_the_five(panel):
    assert panel.isVisible()
    assert not panel.isModal()
    shown = [each.text() for each in panel.findChildren(Button)]
    assert shown == [*(f"{each.number}　{each.title}" for each in exercises.EXERCISES), "手册里怎么讲"]
    assert words(panel).count("还没有开始。") == 5
    assert "程序自己标上" in words(panel)


def test_a_step_is_ticked_off_while_the_clerk_works_on_the_pages(sitting, panel):
    press(panel, "5")
    assert states(panel) == []
    press(panel, "开始")
    assert states(panel) == ["下一步"]
    press(panel, "去这一步的页面")
    assert sitting.window.key == "deputies"
    assert sitting.window.page.views.view == "考评"
    press(panel, "全部步骤")
    scores.freeze(sitting.ledger, 2024)
    QApplication.processEvents()
    assert states(panel) == ["做了", "下一步"]
    assert "做了1步，共5步。" in words(panel)
    press(panel, "去这一步的页面")
    press(panel, "自己打勾")
    assert states(panel) == ["做了", "下一步", "做了"]
    press(panel, "去掉勾")
    assert states(panel) == ["做了", "下一步"]
    asked = answer(lambda box: press(box, "重新开始"))
    press(panel, "重新开始")
    assert "登记进台账的都留着" in words(asked.seen)
    assert states(panel) == ["下一步"]
    press(panel, "五个练习")
    assert words(panel).count("还没有开始。") == 4


def test_an_exercise_of_which_something_is_done_is_begun_anew_only_when_the_clerk_says_so(sitting, panel):
    press(panel, "5")
    press(panel, "开始")
    press(panel, "全部步骤")
    press(panel, "重新开始")  # nothing to lose yet
    scores.freeze(sitting.ledger, 2024)
    QApplication.processEvents()
    answer(lambda box: press(box, "取消"))
    press(panel, "重新开始")
    assert states(panel) == ["做了", "下一步"]


def all_but_the_tick(ledger, folder):
    """The fifth exercise up to the step that the clerk ticks off."""
    scores.freeze(ledger, 2024)
    name = next(name for _, name, _ in deputies.candidates(ledger))
    make(ledger, "deputy-file", Asked(deputy=name), folder / "档案.pdf")
    make(ledger, "taking-over", Asked(), folder / "移交清单.pdf")
    custody.backup(ledger, folder / "另存.liubu")
    QApplication.processEvents()


def test_the_last_tick_leaves_the_keyboard_where_it_takes_nothing_away(sitting, panel, qtbot, tmp_path):
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    press(panel, "5")
    press(panel, "开始")
    all_but_the_tick(sitting.ledger, tmp_path)
    assert panel.focusWidget().text() == "去这一步的页面"
    tick = next(each for each in panel.findChildren(Button) if each.text() == "自己打勾")
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert "做完了。" in words(panel)
    assert panel.focusWidget().text() == "下一个练习"
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert "练习1" in words(panel)
    assert all(each.done for each in exercises.progress(sitting.ledger, 5))


def test_the_step_in_hand_stands_alone_in_little_room_until_all_are_wanted(sitting, panel):
    press(panel, "2")
    assert words(panel).count("Ctrl P") == 1  # all that is to come, before it is begun
    press(panel, "开始")
    assert panel.width() <= theme.px(400)
    assert panel.height() <= theme.px(230)
    assert "催办" in words(panel)
    assert "Ctrl P" not in words(panel)
    corner = panel.frameGeometry().bottomRight()
    press(panel, "全部步骤")
    assert panel.focusWidget().text() == "只看这一步"
    assert panel.height() > theme.px(400)
    assert words(panel).count("Ctrl P") == 1
    press(panel, "只看这一步")
    assert panel.height() <= theme.px(230)
    moved = panel.frameGeometry().bottomRight() - corner
    assert moved.manhattanLength() < theme.px(8)  # but for the frame, which the desktop draws


def test_the_panel_comes_back_where_it_was_put_and_whole_onto_the_screen(sitting, panel):
    press(panel, "5")
    press(panel, "开始")
    screen = panel.screen().availableGeometry()
    panel.move(40, screen.bottom() - 60)  # its buttons are out of sight
    scores.freeze(sitting.ledger, 2024)
    QApplication.processEvents()
    assert screen.contains(panel.frameGeometry())
    panel.move(40, 50)
    panel.close()
    sitting.open_exercises()
    assert panel.x() == 40
    press(panel, "全部步骤")
    assert screen.contains(panel.frameGeometry())


def test_of_all_steps_the_one_in_hand_is_in_sight(sitting, panel, qtbot):
    press(panel, "5")
    press(panel, "开始")
    press(panel, "全部步骤")
    panel.resize(panel.width(), theme.px(300))
    scores.freeze(sitting.ledger, 2024)
    name = next(name for _, name, _ in deputies.candidates(sitting.ledger))
    make(sitting.ledger, "deputy-file", Asked(deputy=name), sitting.ledger.path.with_suffix(".pdf"))
    area = panel.findChild(QScrollArea)
    [ahead] = [each for each in panel.findChildren(QLabel) if each.text().startswith("3. ")]

    def in_sight():
        at = ahead.mapTo(area.viewport(), QPoint())
        return at.y() >= 0 and at.y() + ahead.height() <= area.viewport().height()

    qtbot.waitUntil(in_sight)
    assert area.verticalScrollBar().value() > 0


def test_the_keyboard_keeps_clear_of_what_takes_a_tick_back(sitting, panel):
    press(panel, "4")
    press(panel, "开始")
    press(panel, "全部步骤")
    press(panel, "自己打勾")
    sitting.window.activateWindow()
    exercises.tick(sitting.ledger, 4, 1)  # the ledger changed while the clerk is in the window
    QApplication.processEvents()
    assert panel.focusWidget().text() == "去这一步的页面"


def test_a_step_leads_to_its_case_whatever_was_filtered_there(sitting, panel):
    window, ledger = sitting.window, sitting.ledger
    press(panel, "2")
    press(panel, "开始")
    press(panel, "去这一步的页面")
    page = window.page
    assert page.list.chips.key == CasePlace.OVERDUE.name
    urged = cases.listing(ledger, CasePlace.OVERDUE, CaseFilter(), limit=3)[2].id
    cases.advance(ledger, urged, Act(Kind.URGE, ledger.today, text="电话"))
    window.open("cases", CaseFilter("proposal", words="没有这样的"))
    press(panel, "去这一步的页面")
    assert page.panel.case.id == page.list.table.key == urged
    cases.advance(ledger, urged, Act(Kind.REPLY, ledger.today, text="已办号", result=Result.A))
    QApplication.processEvents()
    window.open("cases", CaseFilter(words="没有这样的"))
    press(panel, "去这一步的页面")
    assert page.list.chips.key == CasePlace.TO_EVALUATE.name
    assert page.panel.case.id == page.list.table.key == urged


@pytest.mark.parametrize("number", [each.number for each in exercises.EXERCISES])
def test_every_step_names_a_view_that_its_page_has(sitting, number):
    exercises.begin(sitting.ledger, number)
    for step in exercises.progress(sitting.ledger, number):
        sitting.window.open(step.page, step.what)
        Worker.finish()
        if step.page == "settings":
            assert step.what in sitting.window.page.panels
        if step.page == "deputies":
            assert sitting.window.page.views.view == step.what[0]


def test_the_chapter_opens_at_the_exercise_in_hand(sitting, panel, qtbot):
    press(panel, "手册里怎么讲")
    assert sitting.manual.spot == Spot("exercises")
    press(panel, "2")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    qtbot.keyClick(panel, Qt.Key.Key_F1)
    assert sitting.manual.spot == Spot("exercises", exercises.EXERCISES[1].title)
    assert "催办、答复、更正、评价、销号" in sitting.manual.text.toPlainText()


def test_the_keyboard_stays_in_the_panel_and_escape_closes_it(panel, qtbot):
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    press(panel, "1")
    assert panel.focusWidget().text() == "开始"
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_ledger_that_cannot_be_written_says_so_and_begins_nothing(sitting, panel):
    press(panel, "1")
    sitting.ledger.closed_for_writing = "台账暂时只读。"
    press(panel, "开始")
    assert exercises.progress(sitting.ledger, 1) is None
    assert "台账暂时只读" in sitting.window.toast._text


def test_the_panel_goes_with_the_window(sitting, panel):
    sitting.window.close()
    assert sitting.exercises is None
