"""The window from opening to closing: one window to a ledger, copies, search, undo, warnings."""

import contextlib
import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ledger import cases, custody, deputies, place
from app.ledger.cases import CaseDraft, CaseFilter, CasePlace
from app.ledger.custody import open_ledger
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind, Route
from app.ui import desktop
from app.ui.catalogue import Given, catalogue
from app.ui.keys import KeysDialog
from app.ui.preferences import Preferences
from app.ui.sitting import IDLE, PLACES, Sitting
from app.ui.widgets.buttons import Button
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import write


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "台账.liubu"
    ledger = township.founded(made)
    township.peopled(ledger)
    put_settings(ledger, clerk="示例经办")
    ledger.close()
    return made


class Clock:
    def __init__(self):
        self.moment = datetime(2024, 7, 18, 10, 32)

    def __call__(self):
        return self.moment


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def sitting(path, preferences, clock, qtbot):
    lock = custody.occupy(path)
    ledger = open_ledger(path, clock=clock)
    window = MainWindow(
        catalogue(Given(lambda: ledger, preferences, lambda _: None)), unit=f"{place.glance(path).unit}人大主席团"
    )
    qtbot.addWidget(window)
    made = Sitting(window, ledger, lock)
    window.show()
    window.activateWindow()
    window.open("today")
    window.count()
    made.begin(lambda: None)
    made.window = window
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    yield made
    made.end()


def visible(kind):
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


def test_a_ledger_opens_on_today_and_is_copied_when_it_is_closed(qapp, preferences, path):
    seen = []

    def act(window):
        seen.extend((window.key, window.windowTitle()))
        window.close()

    answer(act)
    assert desktop.sit(qapp, preferences, path) is None
    assert seen == ["today", "六簿 — 原阳县太平镇人大主席团"]
    assert custody.copies(path)
    assert preferences.ledger == path
    with custody.occupy(path):
        pass


def test_a_second_start_brings_the_first_window_forward(qapp, preferences, path, qtbot):
    answers = []

    def act(window):
        window.showMinimized()
        answers.append(desktop.sit(qapp, preferences, path))
        qtbot.waitUntil(lambda: not window.isMinimized())
        window.close()

    answer(act)
    desktop.sit(qapp, preferences, path)
    assert answers == [None]


def test_another_size_of_letters_opens_the_window_again(qapp, preferences, path):
    def act(window):
        preferences.scale = 1.25
        window.open("settings", "显示")
        window.page.panel("显示").again.click()

    answer(act)
    assert desktop.sit(qapp, preferences, path) == path
    preferences.scale = 1.0


def test_a_copy_is_only_shown_and_leads_back_to_the_ledger(qapp, preferences, path):
    """Nothing is written while a copy is shown: neither to it nor to the ledger of today."""
    answer(lambda window: window.close())
    assert desktop.sit(qapp, preferences, path) is None
    shown = custody.unfold(custody.copies(path)[0].path, path)
    before, copies = path.read_bytes(), custody.copies(path)
    seen = []

    def act(window):
        seen.extend(window.banners.keys)
        window.banners.findChild(Button).click()

    answer(act)
    assert desktop.sit(qapp, preferences, shown) == path
    assert seen == ["shown"]
    assert preferences.ledger == path
    assert (path.read_bytes(), custody.copies(path)) == (before, copies)
    assert not shown.parent.exists()


def test_a_ledger_that_is_damaged_leads_to_the_ways_out(qapp, preferences, tmp_path):
    broken = tmp_path / "坏.liubu"
    broken.write_bytes(b"SQLite format 3\x00" + b"?" * 5000)
    said = []

    def act(welcome):
        said.append(welcome.trouble.text())
        welcome.reject()

    answer(act)
    assert desktop.sit(qapp, preferences, broken) is None
    assert "损坏" in said[0] or "不是六簿台账" in said[0]
    assert broken.exists()


def test_the_words_after_ledger_are_its_path():
    assert desktop._asked([]) is None
    assert desktop._asked(["--ledger", "甲.liubu"]) == desktop._asked(["--ledger=甲.liubu"]) == Path("甲.liubu")


def test_the_window_says_whose_it_is_and_how_safe_it_is(sitting):
    status = sitting.window.status
    assert "经办人：示例经办" in status._clerk.text()
    assert status._parts["backup"].text().startswith("备份：今天")


def test_what_is_written_is_said_to_be_saved_and_counted(sitting):
    deputies.add(sitting.ledger, deputies.DeputyDraft("示例新", seats=(deputies.Seat("乡"),)))
    QApplication.processEvents()
    assert "已保存 10:32" in sitting.window.status._parts["saved"].text()


def test_undo_takes_back_the_last_act_and_names_it(sitting):
    deputies.add(sitting.ledger, deputies.DeputyDraft("示例新", seats=(deputies.Seat("乡"),)))
    QTest.keyClick(sitting.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert sitting.window.toast.text == "已撤销：登记代表"
    assert "示例新" not in [name for _, name, _ in deputies.candidates(sitting.ledger)]


def test_the_case_whose_step_was_taken_back_is_in_hand_again(sitting):
    taken = cases.register(sitting.ledger, CaseDraft(date(2024, 7, 5), "示例：路灯不亮"))
    sitting.window.open("cases", (CaseFilter(), CasePlace.UNDECIDED))
    page = sitting.window.page
    page.list.table.select(taken.id)
    cases.advance(sitting.ledger, taken.id, Act(Kind.ROUTE, date(2024, 7, 5), route=Route.REJECT, text="已有答复"))
    assert page.panel.case.id != taken.id
    sitting.undo()
    assert (page.panel.case.id, page.list.table.key) == (taken.id, taken.id)
    sitting.undo()
    assert page.panel.case.id != taken.id
    assert sitting.window.toast.text.startswith("已撤销：")


def test_undo_with_nothing_to_take_back_says_so(sitting):
    sitting.undo()
    assert "还没有可以撤销" in sitting.window.toast.text


@pytest.mark.parametrize(("typed", "page"), [("路灯", "cases"), ("slj", "deputies"), ("示例甲", "deputies")])
def test_everything_is_found_from_one_box_and_opened_on_its_page(sitting, qtbot, typed, page):
    box = sitting.window.search
    box.setFocus()
    write(box, typed)
    qtbot.waitUntil(lambda: box.popup.isVisible() and box.popup.list.count() > 0)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert sitting.window.key == page


def test_every_kind_that_a_search_finds_has_a_page(sitting):
    pages = set(sitting.window._specs)
    assert {page for _, page in PLACES.values()} <= pages


def test_a_full_disk_is_said_above_the_page_until_there_is_room(sitting):
    sitting.ledger.closed_for_writing = "磁盘已满，台账暂时只读。"
    sitting.ledger.announce(frozenset({"closed_for_writing"}))
    QApplication.processEvents()
    assert "closed" in sitting.window.banners.keys
    sitting._reopen()
    QApplication.processEvents()
    assert "closed" not in sitting.window.banners.keys
    assert not sitting.ledger.closed_for_writing


def test_once_a_week_the_newest_copy_is_examined_while_nothing_is_written(sitting, qtbot):
    for _ in range(IDLE - 1):
        sitting.beat()
    put_settings(sitting.ledger, note="还在写")
    QApplication.processEvents()
    sitting.beat()
    assert custody.last_check(sitting.ledger) is None
    for _ in range(IDLE):
        sitting.beat()
    qtbot.waitUntil(lambda: "已全面核对" in sitting.window.status._parts["backup"].text())
    assert custody.last_check(sitting.ledger) == sitting.ledger.today


def test_what_the_weekly_check_finds_stands_above_the_page(sitting, qtbot):
    with contextlib.closing(sqlite3.connect(sitting.ledger.path)) as connection, connection:
        connection.execute("UPDATE settings SET value = '\"改过\"' WHERE key = 'unit_name'")
    sitting.verify_if_due()
    qtbot.waitUntil(lambda: "check" in sitting.window.banners.keys)
    assert custody.last_check(sitting.ledger) is None


def test_the_line_of_safety_tells_of_a_copy_made_by_hand(sitting, clock, qtbot):
    clock.moment += timedelta(minutes=42)
    put_settings(sitting.ledger, clerk="示例乙")
    sitting.window.open("settings", "备份与核对")
    sitting.window.page.panel("备份与核对").back_up()
    qtbot.waitUntil(lambda: "11:14" in sitting.window.status._parts["backup"].text())


def test_midnight_turns_todays_page_and_the_day_of_the_copy(sitting, clock, qtbot):
    before = sitting.window.status._parts["backup"].text()
    assert "今天" in before
    clock.moment += timedelta(days=1)
    sitting.beat()
    assert "7月19日" in sitting.window.page.subtitle
    qtbot.waitUntil(lambda: sitting.window.status._parts["backup"].text() == before.replace("今天", "昨天"))


def test_a_new_name_of_the_unit_is_in_the_title_at_once(sitting):
    put_settings(sitting.ledger, unit_name="示例县示例镇", clerk="示例乙")
    QApplication.processEvents()
    assert sitting.window.windowTitle() == "六簿 — 示例县示例镇人大主席团"
    assert "示例乙" in sitting.window.status._clerk.text()


def test_a_practice_ledger_says_that_it_is_one(path, preferences, clock, qtbot):
    ledger = open_ledger(path, clock=clock)
    put_settings(ledger, practice=True)
    assert place.glance(path).practice
    window = MainWindow(catalogue(Given(lambda: ledger, preferences, lambda _: None)), unit="")
    qtbot.addWidget(window)
    made = Sitting(window, ledger, custody.occupy(path))
    made.begin(lambda: None)
    assert "practice" in window.banners.keys
    made.end()


def test_the_keys_of_every_page_are_listed(sitting, qtbot):
    for key in ("today", "cases", "books"):
        sitting.window.open(key)
        dialog = KeysDialog(sitting.window, sitting.window.page)
        qtbot.addWidget(dialog)
        assert sitting.window.page.title


def test_every_page_opens_on_an_empty_ledger(tmp_path, preferences, clock, qtbot):
    ledger = township.founded(tmp_path / "空.liubu")
    window = MainWindow(catalogue(Given(lambda: ledger, preferences, lambda _: None)), unit="")
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    for key in list(window._specs):
        window.open(key)
        QApplication.processEvents()
        assert window.key == key
    Worker.finish()
    QApplication.processEvents()
    ledger.close()
