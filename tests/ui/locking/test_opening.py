"""A locked ledger in the window: opened by its passphrase or its sheet, locked and unlocked between two windows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ledger import custody, kept_days, locks, place
from app.ledger.lock_words import lock_lines
from app.ui import desktop
from app.ui.locking.choosing import STILL
from app.ui.parts.day import KeptDay
from app.ui.preferences import Preferences
from app.ui.welcome import Welcome
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import write

WORDS, OTHER = "麦场白鹭竹篮第七盏灯", "搪瓷缸北斗三更稻茬雨"


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "_held", {})
    made = tmp_path / "台账.liubu"
    ledger = township.founded(made)
    township.peopled(ledger)
    custody.rotate(ledger, custody.folder_of(made), ledger.clock())
    ledger.close()
    return made


@pytest.fixture
def locked(path):
    custody.lock(path, WORDS)
    locks._held.clear()
    return path


def give(dialog, words):
    write(dialog.words.edit, words)
    QTest.keyClick(dialog.words.edit, Qt.Key.Key_Return)


def choose(words):
    def act(dialog):
        write(dialog.words.edit, words)
        write(dialog.again.edit, words)
        dialog.try_accept()

    return act


def panel(window):
    window.open("settings", "加密和锁定")
    return window.page.panel("加密和锁定")


def test_it_opens_with_its_passphrase(qapp, qtbot, preferences, locked):
    seen = []

    def open_it(dialog):
        give(dialog, "别的")
        qtbot.waitUntil(lambda: "口令不对" in dialog.words.error)
        give(dialog, WORDS)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    answer(open_it)
    answer(lambda window: (seen.append(window.status._clerk.text()), window.close()))
    assert desktop.sit(qapp, preferences, locked) is None
    assert seen != []
    assert all(locks.is_locked(each.path) for each in custody.copies(locked))


def test_after_its_passphrase_the_page_of_today_stands_there_before_it_is_open(
    qapp, qtbot, preferences, locked, monkeypatch
):
    pages, begun = [], desktop._begun

    def look(window, stay):
        pages.append(type(window.page))
        return begun(window, stay)

    def open_it(dialog):
        give(dialog, WORDS)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    monkeypatch.setattr(desktop, "_begun", look)
    for _ in range(2):
        locks._held.clear()
        answer(open_it)
        answer(lambda window: window.close())
        desktop.sit(qapp, preferences, locked)
    assert pages == [type(None), KeptDay]
    assert kept_days.file_of(locked).read_bytes().startswith(b"LIUBU")


def test_who_does_not_open_it_comes_to_the_ways_out(qapp, preferences, locked):
    seen = []
    answer(lambda dialog: dialog.reject())
    answer(lambda dialog: (seen.append(type(dialog)), dialog.reject()))
    assert desktop.sit(qapp, preferences, locked) is None
    assert seen == [Welcome]
    assert place.glance(locked).unit == ""


def test_the_sheet_opens_it_when_the_passphrase_is_forgotten(qapp, preferences, locked):
    locks.unlock(locked, WORDS)
    lines = lock_lines(locked)
    locks._held.clear()

    def by_sheet(sheet):
        sheet.lines.set_value("\n".join([lines[0], "1  写错了"]))
        sheet.try_accept()
        assert "第1行" in sheet.lines.error
        sheet.lines.set_value("\n".join(lines))
        sheet.try_accept()

    answer(lambda dialog: dialog.ask_sheet())
    answer(by_sheet)
    answer(choose(OTHER))
    answer(lambda box: box.accept())
    answer(lambda window: window.close())
    assert desktop.sit(qapp, preferences, locked) is None
    locks._held.clear()
    locks.unlock(locked, OTHER)


def test_it_is_locked_from_the_settings_between_two_windows(qapp, preferences, path):
    said = []
    answer(lambda window: panel(window).lock_ledger())
    answer(choose(WORDS))
    answer(lambda box: box.try_accept())
    answer(lambda box: (said.append(box.windowTitle()), box.accept()))
    assert desktop.sit(qapp, preferences, path) == path
    assert said == ["加密台账"]
    assert locks.is_locked(path)
    assert all(locks.is_locked(each.path) for each in custody.copies(path))
    answer(lambda window: window.close())
    assert desktop.sit(qapp, preferences, path) is None


def test_another_passphrase_asks_for_the_present_one_first(qapp, qtbot, preferences, locked):
    locks.unlock(locked, WORDS)

    def know(dialog):
        give(dialog, WORDS)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    answer(lambda window: panel(window).change_passphrase())
    answer(know)
    answer(choose(OTHER))
    answer(lambda box: box.try_accept())
    answer(lambda box: box.accept())
    assert desktop.sit(qapp, preferences, locked) == locked
    locks._held.clear()
    locks.unlock(locked, OTHER)


def test_the_lock_comes_off_only_for_who_knows_the_passphrase(qapp, preferences, locked):
    locks.unlock(locked, WORDS)

    def leave(window):
        panel(window).unlock_ledger()
        window.close()

    answer(leave)
    answer(lambda dialog: dialog.reject())
    assert desktop.sit(qapp, preferences, locked) is None
    assert locks.is_locked(locked)


def test_an_easy_passphrase_is_judged_and_passes_when_asked_for_twice(qapp, preferences, path):
    def act(dialog):
        write(dialog.words.edit, "woaiwojia1314")
        assert dialog.verdict.text() == "容易被猜中：里面是人人爱用的词。"
        write(dialog.again.edit, "woaiwojia1315")
        dialog.try_accept()
        assert "不一样" in dialog.again.error
        dialog.again.set_value("woaiwojia1314")
        dialog.try_accept()
        assert dialog.accept_button.text() == STILL
        assert dialog.isVisible()
        dialog.try_accept()

    def leave(window):
        panel(window).lock_ledger()
        window.close()

    answer(leave)
    answer(act)
    answer(lambda box: box.reject())
    assert desktop.sit(qapp, preferences, path) is None
    assert not locks.is_locked(path)


def test_a_plain_ledger_says_that_it_is_plain(qapp, preferences, path):
    seen = []

    def act(window):
        page = panel(window)
        seen.extend([page.state.text()[:4], page.lock.isVisible(), page.sheet.isVisible()])
        window.close()

    answer(act)
    desktop.sit(qapp, preferences, path)
    assert seen == ["没有加密", True, False]
