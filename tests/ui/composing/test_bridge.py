"""What becomes of keys while an input method has them: in order, never lost, never twice, never a frozen window."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.composing import choice
from app.ui.composing.bridge import Bridge
from app.ui.composing.session import ADDRESS, IBUS, fcitx_name, reached
from app.ui.composing.strokes import PATIENCE
from tests.ui.composing import desks
from tests.ui.composing.invented import NAME, Invented
from tests.ui.composing.sheet import Sheet

SYMBOLS = {"\r": (Qt.Key.Key_Return, 0xFF0D), "\t": (Qt.Key.Key_Tab, 0xFF09)}


@pytest.fixture
def address():
    with desks.private_bus() as made:
        yield made


@pytest.fixture
def fcitx(address):
    made = Invented(address)
    yield made
    made.end()


@pytest.fixture
def window(qtbot, application):
    made = Sheet()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made).__enter__()
    made.activateWindow()
    made.go("place")
    return made


@pytest.fixture
def bridge(qtbot, application, window, fcitx, address):
    made = Bridge(application, reached({ADDRESS: address, "DISPLAY": ":9.0"}), plugin=False)
    qtbot.waitUntil(made.takes)
    yield made
    made.end()


def press(text, modifiers=Qt.KeyboardModifier.NoModifier):
    """Keys as X gives them to the window in hand, one after the other and without waiting."""
    window = QGuiApplication.focusWindow()
    for letter in text:
        key, symbol = SYMBOLS.get(letter, (ord(letter.upper()), ord(letter)))
        state = 4 if modifiers else 0
        code = "" if modifiers else letter
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            target = QGuiApplication.focusObject() if kind == QEvent.Type.ShortcutOverride else window
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, 0, symbol, state, code))


def compose(qtbot, bridge, letters):
    press(letters)
    qtbot.waitUntil(lambda: bridge._preedit.text == letters)


def test_letters_become_words(qtbot, bridge, window):
    press("taiping ")
    qtbot.waitUntil(lambda: window.place.edit.text() == "太平镇")
    press("x ")
    qtbot.waitUntil(lambda: window.place.edit.text() == "太平镇太平镇")


def test_the_candidates_stand_at_the_cursor(qtbot, bridge, window, fcitx):
    press("t")
    qtbot.waitUntil(lambda: "ProcessKeyEvent" in [name for name, _ in fcitx.calls])
    [*_, (x, y, _, height)] = [body for name, body in fcitx.calls if name == "SetCursorRect"]
    inside = window.place.edit.mapFromGlobal(QPoint(x, y))
    assert window.place.edit.rect().contains(inside)
    assert height > 0


def test_enter_while_composing_takes_no_name_and_goes_nowhere(qtbot, bridge, window):
    window.go("name")
    edit = window.name.edit
    edit.setText("tai")
    window.name.suggest()
    assert window.name.completion.open
    press("ping\r")
    qtbot.waitUntil(lambda: edit.text() == "taiping")
    press("\t")
    assert window.counts["walked"] == 0


def test_a_name_is_still_taken_by_enter_when_nothing_is_composed(qtbot, bridge, window):
    window.go("name")
    window.name.edit.setText("tai")
    window.name.suggest()
    press("\r")
    qtbot.waitUntil(lambda: window.name.edit.text() == "taiping")


def test_a_key_that_fcitx_leaves_does_what_it_does(qtbot, bridge, window):
    press("12\r")
    qtbot.waitUntil(lambda: window.counts["walked"] == 1)
    assert window.place.edit.text() == "12"


def test_what_is_typed_after_a_tab_goes_into_the_next_field(qtbot, bridge, window):
    press("a 1\tb ")
    qtbot.waitUntil(lambda: window.name.edit.text() == "太平镇")
    assert window.place.edit.text() == "太平镇1"


def test_a_shortcut_close_behind_a_letter_comes_after_it(qtbot, bridge, window):
    seen = []
    window.save.clicked.connect(lambda: seen.append(window.place.edit.text()))
    press("5")
    press("s", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["5"]


def test_a_password_is_never_shown_to_it(qtbot, bridge, window, fcitx):
    window.go("secret")
    press("geheim")
    qtbot.waitUntil(lambda: window.secret.edit.text() == "geheim")
    assert fcitx.keys == []


def test_what_is_composed_stays_where_it_was_begun(qtbot, bridge, window):
    compose(qtbot, bridge, "tai")
    assert window.place.composing
    window.go("content")
    assert window.place.edit.text() == "tai"
    assert not window.place.composing
    press("ping ")
    qtbot.waitUntil(lambda: window.content.edit.toPlainText() == "太平镇")


def test_a_click_beside_it_keeps_what_is_composed(qtbot, bridge, window):
    compose(qtbot, bridge, "tai")
    assert window.place.composing
    QTest.mouseClick(QGuiApplication.focusWindow(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert window.place.edit.text() == "tai"


def test_one_that_hangs_freezes_nothing_and_loses_no_key(qtbot, bridge, window, fcitx):
    fcitx.answers.clear()
    press("abc")
    started = time.monotonic()
    QApplication.processEvents()
    assert time.monotonic() - started < PATIENCE / 1000, "the window itself does not wait"
    qtbot.waitUntil(lambda: window.place.edit.text() == "abc")
    press("d")
    assert window.place.edit.text() == "abcd", "nothing more waits for one that does not answer"
    fcitx.answers.set()
    qtbot.waitUntil(bridge.takes)
    press("e ")
    qtbot.waitUntil(lambda: window.place.edit.text() == "abcd太平镇")


def test_an_enter_meant_for_one_that_hangs_submits_nothing(qtbot, bridge, window, fcitx):
    compose(qtbot, bridge, "tai")
    assert window.place.composing
    fcitx.answers.clear()
    press("\r")
    qtbot.waitUntil(lambda: window.place.edit.text() == "tai")
    assert window.counts["walked"] == 0


def test_it_may_end_and_begin_again(qtbot, bridge, window, fcitx, address):
    compose(qtbot, bridge, "tai")
    assert window.place.composing
    fcitx.end()
    qtbot.waitUntil(lambda: not bridge.takes())
    assert window.place.edit.text() == "tai"
    press("1")
    assert window.place.edit.text() == "tai1"
    again = Invented(address)
    qtbot.waitUntil(bridge.takes)
    press("x ")
    qtbot.waitUntil(lambda: window.place.edit.text() == "tai1太平镇")
    again.end()


def test_whom_the_keys_are_offered_to_is_read_off_the_bus(fcitx, address):
    environ = {"XMODIFIERS": "@im=fcitx", "DISPLAY": ":9", ADDRESS: address}
    chosen = choice.choose(environ, "linux")
    assert not chosen.plugin
    assert environ["QT_IM_MODULE"] == "compose"
    chosen.session.connection.close()


def test_one_that_answers_in_the_name_of_ibus_is_asked_by_qt_itself(address):
    fcitx5 = Invented(address, (NAME, IBUS))
    environ = {"QT_IM_MODULE": "fcitx", "DISPLAY": ":9", ADDRESS: address}
    chosen = choice.choose(environ, "linux")
    assert chosen.plugin
    assert (environ["QT_IM_MODULE"], environ["IBUS_USE_PORTAL"]) == ("ibus", "1")
    chosen.session.connection.close()
    fcitx5.end()


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"QT_IM_MODULE": "ibus", "DISPLAY": ":9"},
        {"QT_IM_MODULE": "fcitx", "DISPLAY": ":9", ADDRESS: "unix:path=/nowhere"},
        {"QT_IM_MODULE": "fcitx", "QT_QPA_PLATFORM": "offscreen"},
        {"QT_IM_MODULES": "wayland;fcitx", "QT_IM_MODULE": "fcitx"},
    ],
)
def test_qt_is_left_alone_where_fcitx_is_not_asked_for_or_not_reached(environ):
    before = dict(environ)
    assert choice.choose(environ, "linux") is None
    assert environ == before


def test_a_display_has_its_own_fcitx():
    assert fcitx_name({"DISPLAY": ":9.1"}) == NAME
    assert fcitx_name({"DISPLAY": "localhost:10.0"}) == "org.fcitx.Fcitx-10"
    assert fcitx_name({}) == "org.fcitx.Fcitx-0"
