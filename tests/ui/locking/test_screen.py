"""The screen locks itself: nothing behind it hears a key, and what was half-written is there afterwards."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from app.ledger import locks
from app.ui.composing.bridge import typed_into
from app.ui.locking.patience import FREE, LONGEST, Patience
from app.ui.locking.screen import ScreenLock
from app.ui.preferences import Preferences
from app.ui.widgets.dialogs import Dialog
from tests.ui.hands import write

WORDS = "麦场白鹭竹篮第七盏灯"

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Clock:
    moment = 1_700_000_000.0

    def __call__(self):
        return self.moment


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "_held", {})
    made = tmp_path / "台账.liubu"
    made.write_bytes(b"")
    locks.begin(made, locks.new_lock(WORDS))
    return made


@pytest.fixture
def patience(tmp_path, clock):
    return Patience(Preferences(tmp_path / "window.ini"), lambda: datetime.fromtimestamp(clock()))


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    made.resize(900, 600)
    middle = QWidget()
    made.line, made.save, made.saved = QLineEdit(), QPushButton("保存"), []
    column = QVBoxLayout(middle)
    column.addWidget(made.line)
    column.addWidget(made.save)
    made.setCentralWidget(middle)
    made.save.clicked.connect(lambda: made.saved.append("按钮"))
    QShortcut(QKeySequence("Ctrl+S"), made).activated.connect(lambda: made.saved.append("快捷键"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.line.setFocus()
    write(made.line, "写到一半")
    return made


@pytest.fixture
def lock(window, path, patience, clock):
    made = ScreenLock(window, path, patience, lambda: 10, clock)
    yield made
    made.end()


def opened(lock, words, qtbot):
    write(lock.field.edit, words)
    QTest.keyClick(lock.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lock.locked or lock.field.edit.hasSelectedText())


def test_it_locks_when_nobody_touched_anything_for_ten_minutes(lock, window, clock):
    clock.moment += 599
    lock.look()
    assert not lock.locked
    QTest.keyClick(window.line, Qt.Key.Key_A)
    clock.moment += 599
    lock.look()
    assert not lock.locked
    clock.moment += 1
    lock.look()
    assert lock.locked


def test_it_never_locks_itself_where_the_clerk_wants_it_so(window, path, patience, clock):
    lock = ScreenLock(window, path, patience, lambda: 0, clock)
    clock.moment += 1_000_000
    lock.look()
    assert not lock.locked
    lock.end()


def test_nothing_behind_it_is_seen_or_hears_a_key_or_a_click(lock, window):
    lock.lock()
    [cover] = lock.covers
    assert cover.rect() == window.rect()
    QTest.keyClicks(window.line, "abc")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(window.save, Qt.MouseButton.LeftButton)
    assert (window.line.text(), window.saved) == ("写到一半", [])
    window.resize(1000, 700)
    QApplication.processEvents()
    assert cover.rect() == window.rect()


def test_the_right_passphrase_brings_everything_back(lock, window, qtbot):
    lock.lock()
    opened(lock, WORDS, qtbot)
    assert not lock.locked
    assert window.line.text() == "写到一半"
    assert window.focusWidget() is window.line
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.saved == ["快捷键"]


def test_a_wrong_one_does_not(lock, qtbot):
    lock.lock()
    opened(lock, "别的", qtbot)
    assert lock.locked
    assert "口令不对" in lock.field.error


def test_a_dialog_that_is_open_is_covered_too_and_still_there(lock, window, qtbot):
    dialog = Dialog(window, "登记")
    line = QLineEdit("对话框里写到一半")
    line.setAccessibleName("理由")
    dialog.body.addWidget(line)
    dialog.setModal(True)
    dialog.show()
    lock.lock()
    assert {cover.parent() for cover in lock.covers} == {window, dialog}
    assert dialog.isAncestorOf(lock.field)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    opened(lock, WORDS, qtbot)
    assert line.text() == "对话框里写到一半"
    dialog.close()
    assert not dialog.isVisible()


def test_a_dialog_that_comes_while_it_is_locked_is_covered(lock, window, qtbot):
    lock.lock()
    late = Dialog(window, "迟来的")
    late.show()
    qtbot.waitUntil(lambda: any(cover.parent() is late for cover in lock.covers))
    opened(lock, WORDS, qtbot)
    late.close()


def test_one_that_has_ended_locks_nobody_out(lock, window, clock):
    """The window of before may still lie in memory: its watch would cover the next window for good."""
    lock.end()
    clock.moment += 100_000
    assert not lock._looks.isActive()
    QTest.keyClick(window.line, Qt.Key.Key_A)
    assert lock._last < clock.moment


def test_chinese_can_be_typed_into_a_passphrase_that_is_shown_and_no_input_method_sees_a_hidden_one(lock):
    lock.lock()
    assert not typed_into(lock.field.edit)
    lock.covers[0].findChild(QCheckBox).setChecked(True)
    assert typed_into(lock.field.edit)


def test_ctrl_shift_l_locks_at_once(lock, window):
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL_SHIFT)
    assert lock.locked


def test_who_guesses_waits_longer_each_time_also_after_a_new_start(patience, clock, tmp_path):
    for _ in range(FREE):
        patience.missed()
        assert patience.wait() == 0
    patience.missed()
    assert patience.wait() == 2
    again = Patience(Preferences(tmp_path / "window.ini"), lambda: datetime.fromtimestamp(clock()))
    assert again.wait() == 2
    clock.moment += 2
    assert again.wait() == 0
    for _ in range(20):
        again.missed()
    assert again.wait() == LONGEST
    clock.moment -= 10_000_000  # somebody put the clock back
    assert again.wait() <= LONGEST
    again.forget()
    assert patience.wait() == 0


def test_the_button_says_how_long_and_takes_nothing_meanwhile(lock, patience, qtbot):
    for _ in range(FREE + 1):
        patience.missed()
    lock.lock()
    write(lock.field.edit, WORDS)
    QTest.keyClick(lock.field.edit, Qt.Key.Key_Return)
    assert lock.locked
    button = next(each for each in lock.covers[0].findChildren(QPushButton))
    assert button.text() == "请等 2 秒再试"
    assert not button.isEnabled()
