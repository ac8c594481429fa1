"""An exercise in the window by the chapter of the manual alone: its keys, its pages, and the panel that ticks it off."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QLabel

from app.desk.demo import sample_ledger
from app.ledger import custody
from app.ledger.cases import CasePlace
from app.ui import start
from app.ui.catalogue import Given, catalogue
from app.ui.preferences import Preferences
from app.ui.sitting import Sitting
from app.ui.widgets.buttons import Button
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.tags import StateTag
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests import ledgers
from tests.ui.asked import answer
from tests.ui.hands import press, write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sitting(tmp_path, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    path = tmp_path / "练习台账.liubu"
    ledger = ledgers.opened(path, lambda: datetime(2025, 3, 4, 9, 30), build=sample_ledger)
    given = Given(lambda: ledger, Preferences(tmp_path / "w.ini"), lambda _: None)
    window = MainWindow(catalogue(given), unit="太平镇")
    qtbot.addWidget(window)
    made = Sitting(window, ledger, custody.occupy(path))
    made.window = window
    window.show()
    window.open("today")
    made.begin(lambda: None)
    settle()
    yield made
    Worker.finish()
    made.end()


def settle():
    Worker.finish()
    QApplication.processEvents()


def click(place, words):
    next(each for each in place.findChildren(Button) if each.text().startswith(words)).click()
    settle()


def begun(sitting, number, qtbot):
    """The panel with an exercise begun, gone on to its first page; the keyboard is in the window again."""
    click(sitting.window.banners.findChild(QFrame, "banner"), "练习")
    for words in (str(number), "开始", "全部步骤", "去这一步的页面"):
        click(sitting.exercises, words)
    sitting.window.activateWindow()
    qtbot.waitUntil(sitting.window.isActiveWindow)


def done(sitting):
    settle()
    return sum(each.tag.text == "做了" for each in sitting.exercises.findChildren(StateTag))


def enter(times=1):
    for _ in range(times):
        press(Qt.Key.Key_Return)


def record():
    press(Qt.Key.Key_Return, CTRL)


def type_in(text):
    write(QApplication.focusWidget(), text)


def choose(page, place, number=None):
    """Click a chip, then the line with this number, or the first."""
    page.arrive(place)
    settle()
    table = page.list.table
    numbers = [table.model().index(row, 0).data() for row in range(table.rows())]
    table.selectRow(numbers.index(number) if number else 0)
    table.setFocus()
    settle()
    return page.panel.case.number


def save_paper(qtbot):
    """存为 PDF what is shown to be printed: the first form of the menu."""

    def save(dialog):
        qtbot.waitUntil(dialog.save_button.isEnabled)
        dialog.save_button.click()
        qtbot.waitUntil(dialog.folder_button.isVisible)

    shown = answer(save)
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: shown.seen is not None and not shown.seen.isVisible())


def words(place):
    return "\n".join(each.text() for each in place.findChildren(QLabel))


@pytest.fixture(autouse=True)
def filed(tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "表单.pdf"), ""))


def test_an_opinion_is_taken_from_its_answer_to_its_striking_off(sitting, qtbot):
    begun(sitting, 2, qtbot)
    page = sitting.window.page
    assert sitting.window.key == "cases"
    number = choose(page, CasePlace.OVERDUE)
    press(Qt.Key.Key_C)
    type_in("电话")
    record()
    assert done(sitting) == 1
    press(Qt.Key.Key_D)
    type_in("已经办号")
    record()
    assert done(sitting) == 2
    assert choose(page, CasePlace.TO_EVALUATE, number) == number
    press(Qt.Key.Key_H)  # in the menu of 更多
    press(Qt.Key.Key_5)  # 登记、分办、交办、催办、答复
    fields = {each.key: each for each in page.panel.findChildren(FormField) if each.isVisibleTo(page)}
    fields["text"].set_value("已经办好")
    fields["why"].setFocus()
    type_in("写错了一个字")
    record()
    assert done(sitting) == 3
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_1)  # 满意
    record()
    assert done(sitting) == 4
    choose(page, CasePlace.TO_CLOSE, number)
    press(Qt.Key.Key_X)
    record()
    assert done(sitting) == 5
    choose(page, CasePlace.STRUCK_OFF, number)
    press(Qt.Key.Key_P, CTRL)
    save_paper(qtbot)
    assert done(sitting) == 6
    assert "做完了。" in words(sitting.exercises)


def test_a_reception_day_goes_from_the_door_to_the_unit(sitting, qtbot):
    begun(sitting, 1, qtbot)
    assert sitting.window.key == "reception"
    type_in("9:00-11:30")
    enter()
    type_in("太平镇中心联络站")
    enter()
    type_in("示例丙申、示例丙戌")
    enter(3)
    record()
    assert done(sitting) == 1

    type_in("示例王")
    enter(6)  # sex, telephone, village and the like are left out
    type_in("路灯不亮")
    enter(3)  # 转交办理, not confidential, no unit yet
    record()
    assert done(sitting) == 2
    type_in("示例孙")
    press(Qt.Key.Key_1, CTRL)
    assert sitting.window.key == "today"
    press(Qt.Key.Key_2, CTRL)
    settle()
    form = {each.key: each for each in sitting.window.page.findChildren(FormField) if each.isVisible()}
    assert form["raised_by"].value() == "示例孙"
    click(sitting.exercises, "自己打勾")
    assert done(sitting) == 3
    form["raised_by"].setFocus()
    enter(6)
    type_in("老年证怎么办")
    enter()
    press(Qt.Key.Key_1)  # 当场答复
    enter(2)
    type_in("讲清了怎么办")
    record()
    assert done(sitting) == 4

    press(Qt.Key.Key_4, CTRL)
    assert sitting.window.key == "cases"
    number = choose(sitting.window.page, CasePlace.UNDECIDED, "2025-接-001")
    press(Qt.Key.Key_J)
    type_in("派出所")
    enter()
    record()
    assert done(sitting) == 5
    choose(sitting.window.page, CasePlace.OPEN, number)
    press(Qt.Key.Key_P, CTRL)
    save_paper(qtbot)
    assert done(sitting) == 6
