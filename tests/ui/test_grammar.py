"""What is the same everywhere: what stays in sight, what saves, where the keyboard starts, where Enter goes."""

import threading
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ledger import activities, cases, deputies, projects
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.projects import ProjectDraft
from app.rules.cases import Kind
from app.ui.catalogue import Given, catalogue
from app.ui.pages.activities.questions import QuestionsDialog
from app.ui.pages.campaigns.forms import CampaignDialog
from app.ui.pages.deputies.acts import DutyDialog, StatusDialog
from app.ui.pages.polls.forms import SubjectsDialog
from app.ui.parts.project_dialog import ProjectDialog
from app.ui.preferences import Preferences
from app.ui.widgets.dialogs import Dialog, ProgressDialog, ReasonDialog
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ui import township
from tests.ui.accessible import out_of_reach
from tests.ui.hands import press

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SAVING = (Key.Key_Return, Key.Key_Enter, Key.Key_S)


@pytest.fixture
def window(ledger, qtbot, tmp_path):
    """The lowest window there is: 1366×700 with the banner of a practice ledger."""
    township.peopled(ledger)
    activities.add(ledger, activities.ActivityDraft(date(2024, 7, 5), "视察", place="郭庄"))
    given = Given(lambda: ledger, Preferences(tmp_path / "w.ini"), lambda _: None)
    made = MainWindow(catalogue(given), unit="太平镇")
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.banners.show_banner("practice", "这是练习台账。", tone="note", action="建立自己的台账", act=lambda: None)
    ledger.subscribe(made.changed)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def settle():
    Worker.finish()
    QApplication.processEvents()


def in_sight(window, part):
    """Whether the whole of a widget is inside the window, and inside every area that scrolls around it."""
    settle()
    above = part.parentWidget()
    while above is not None:
        box = above.rect()
        corner = part.mapTo(above, QPoint(0, 0))
        if corner.y() < 0 or corner.y() + part.height() > box.height():
            return False
        if above is window:
            return part.isVisible()
        above = above.parentWidget()
    return False


def rolls(part):
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def named(page, words):
    found = (each for each in page.findChildren(QWidget) if getattr(each, "text", None) and callable(each.text))
    return next(each for each in found if each.text() == words and each.isVisible())


def test_the_main_button_of_a_reception_is_in_sight_with_every_field_filled(window, ledger):
    window.open("reception")
    page = window.page
    page.kept.form.fill({"place": "郭庄", "deputies": ("示例甲", "示例乙"), "guests": "副镇长"})
    page.kept.start()
    page.form.fill({"raised_by": "示例王", "content": "排水沟淤堵"})
    page.save()
    page.form.fill({"raised_by": "示例李", "content": "排水沟淤堵", "unit": "水利站", "due": date(2024, 9, 2)})
    page.form._adjust()
    page._look_again()
    for words in ("保存并登记下一位", "保存", page.twin.text()):
        assert in_sight(window, named(page, words)), words
    assert page.twin.text().startswith("可能重复")


def test_what_a_panel_is_about_never_rolls_away(window, ledger, ids):
    on = date(2024, 7, 1)
    project = projects.gather(ledger, ProjectDraft(2024, "村道路灯"), on)
    window.open("cases", cases.listing(ledger, CasePlace.OVERDUE, CaseFilter())[0].id)
    story = window.page.panel.story
    heads = [story._number, story._tag, story.papers]
    window.open("activities", activities.listing(ledger)[0].id)
    heads += [window.page.panel._number, window.page.panel._kind, window.page.panel.papers]
    window.open("deputies", ids["示例甲"])
    heads += [window.page.panel._name, window.page.panel._state, window.page.panel.papers]
    window.open("projects", project.id)
    heads += [window.page.panel._name, window.page.panel._stage]
    assert [type(each).__name__ for each in heads if rolls(each)] == []


def test_the_buttons_of_a_step_are_in_sight_however_long_its_form(window, ledger):
    window.open("cases")
    for line in cases.listing(ledger, CasePlace.ALL, CaseFilter()):
        window.page.show_case(line.id)
        for kind in window.page.panel.case.possible:
            window.page.panel.open_step(kind)
            if kind is not Kind.AMEND:
                assert in_sight(window, window.page.panel.form._save), (line.number, kind)


@pytest.mark.parametrize("key", SAVING)
def test_each_key_that_saves_saves_on_every_page(window, ledger, key):
    window.open("outing", "登记")
    window.page.sheet.basics.fields["place"].set_value("郭庄")
    window.page.sheet.basics.on.setFocus()
    press(key, CTRL)
    assert window.page.sheet.outing is not None
    window.open("deputies", "登记")
    form = window.page.sheets.sheet.form
    form.fields["name"].setFocus()
    press(key, CTRL)
    assert form.fields["name"].error == "请填写姓名"
    window.open("books", "units")
    window.page._view().form.fields["name"].set_value("示例站")
    window.page._view().form.fields["name"].setFocus()
    press(key, CTRL)
    assert window.page._view().form.fields["name"].value() is None
    window.open("cases", "登记")
    sheet = window.page._sheets["opinion"]
    sheet.form.fields["content"].set_value("机井老化")
    sheet.form.fields["content"].setFocus()
    press(key, CTRL)
    assert cases.count(ledger, CasePlace.ALL, CaseFilter(words="机井老化")) == 1


@pytest.mark.parametrize("key", SAVING)
def test_each_key_that_saves_saves_a_dialog(window, key):
    reason = ReasonDialog(window, "作废", "这一条将不再计入。")
    reason.show()
    reason.activateWindow()
    QApplication.processEvents()
    reason.reason_field.set_value("重复登记")
    press(key, CTRL)
    assert reason.result() == Dialog.DialogCode.Accepted


def test_ctrl_enter_saves_and_goes_on_where_ctrl_s_saves_once(window, ledger):
    meeting = activities.add(ledger, activities.ActivityDraft(date(2024, 7, 5), "约见", place="郭庄"))
    dialog = QuestionsDialog(window, ledger, meeting)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    for key, made, open_still in ((Key.Key_Return, 1, True), (Key.Key_S, 2, False)):
        dialog.form.fill({"words": "几号通水？", "unit": "水利站", "answer": "当场答复"})
        press(key, CTRL)
        assert (dialog.made, dialog.isVisible()) == (made, open_still)


def test_no_key_that_saves_stops_what_is_running(window, qtbot):
    go = threading.Event()
    job = Worker.do(lambda _: go.wait(60))
    dialog = ProgressDialog(window, "导入", job)
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    QApplication.processEvents()
    for key in SAVING:
        press(key, CTRL)
    press(Key.Key_Return)
    press(Key.Key_Space)
    assert dialog.reject_button.isEnabled()
    QTest.mouseClick(dialog.reject_button, Qt.MouseButton.LeftButton)
    assert not dialog.reject_button.isEnabled()
    go.set()
    settle()


def dialogs(window, ledger):
    deputy = deputies.listing(ledger)[0]
    meeting = activities.add(ledger, activities.ActivityDraft(date(2024, 7, 5), "约见", place="郭庄"))
    yield StatusDialog(window, ledger, deputy)
    yield DutyDialog(window, ledger, deputy)
    yield SubjectsDialog(window, ledger)
    yield CampaignDialog(window, ledger)
    yield ProjectDialog(window, ledger, 2024)
    yield QuestionsDialog(window, ledger, meeting)
    yield ReasonDialog(window, "作废", "这一条将不再计入。")
    yield Dialog(window, "退出")


def test_the_keyboard_never_starts_on_the_button_that_gives_up(window, ledger):
    for dialog in dialogs(window, ledger):
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        where = dialog.focusWidget()
        assert where not in (None, dialog.reject_button), type(dialog).__name__
        fields = getattr(getattr(dialog, "form", None), "fields", {})
        inside = [each for each in fields.values() if each is where or each.isAncestorOf(where)]
        assert bool(inside) == bool(fields), type(dialog).__name__
        dialog.close()


def test_every_part_of_a_dialog_is_reached_by_tab(window, ledger):
    for dialog in dialogs(window, ledger):
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        assert out_of_reach(dialog) == [], type(dialog).__name__
        dialog.close()


def test_enter_leaves_the_list_of_deputies(window):
    window.open("outing", "登记")
    sheet = window.page.sheet
    sheet.people.begin()
    press(Key.Key_Return)
    assert sheet.rows._rows[0].name.edit.hasFocus()
    window.open("activities", "登记")
    form = window.page.sheets.sheet.form
    form.presence.list.begin()
    for _ in range(3):
        press(Key.Key_Return)
    assert window.page.sheets.sheet.save.hasFocus()
