"""The numbers of today stand in the window before the ledger is open, and what is asked for meanwhile is done then."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.errors import DamagedError
from app.ledger import agenda, cases, custody, drafts, kept_days
from app.ledger.store import Ledger, put_settings
from app.ui import desktop, start
from app.ui.catalogue import waits
from app.ui.exercises import ExercisesPanel
from app.ui.keeping import DAYS, keep_days
from app.ui.pages.today import Today, day_words
from app.ui.parts.day import KeptDay, read_day
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.opinion_form import OpinionForm
from app.ui.preferences import Preferences
from app.ui.sitting import SETTLED
from app.ui.widgets.buttons import Button
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hearing import tell

NOW = datetime(2024, 7, 18, 10, 32)


@pytest.fixture(autouse=True)
def the_clock_stands(monkeypatch):
    monkeypatch.setattr(start, "now", lambda: NOW)


@pytest.fixture
def ledger(tmp_path):
    made = township.founded(tmp_path / "台账.liubu", at=lambda: NOW)
    township.peopled(made)
    yield made
    Worker.finish()
    made.close()


@pytest.fixture
def path(ledger):
    """The same, closed once in a window, so that its days are kept."""
    put_settings(ledger, clerk="示例经办")
    custody.rotate(ledger, custody.folder_of(ledger.path), NOW)
    assert keep_days(ledger)
    ledger.close()
    return ledger.path


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


def settle():
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def words_on(page):
    tiles = [tile.accessibleName() for tile in page.tiles.values()]
    lines = [row.accessibleName() for row in page.lines._rows]
    return page.subtitle, tiles, lines, page.agenda._side.text(), page.month.view.accessibleName()


def while_opening(monkeypatch, act):
    """Let the clerk do something while the ledger is not open yet."""
    begun = desktop._begun

    def begin(window, stay):
        assert stay.ledger is None
        act(window)
        return begun(window, stay)

    monkeypatch.setattr(desktop, "_begun", begin)


def test_the_kept_page_says_what_the_page_of_today_says(ledger, qtbot):
    kept = KeptDay(read_day(day_words(ledger).written()), NOW.date())
    page = Today(ledger)
    for each in (kept, page):
        qtbot.addWidget(each)
        each.resize(1178, 688)
        each.show()
    settle()
    assert words_on(kept) == words_on(page)
    assert kept.tiles["opinions"].toolTip() == page.tiles["opinions"].toolTip()
    assert len(page.lines._rows) > 1


def test_the_same_holds_of_an_empty_ledger(tmp_path, qtbot):
    empty = township.founded(tmp_path / "空.liubu", at=lambda: NOW)
    kept, page = KeptDay(read_day(day_words(empty).written()), NOW.date()), Today(empty)
    for each in (kept, page):
        qtbot.addWidget(each)
        each.show()
    settle()
    assert kept.empty.isVisible() == page.empty.isVisible()
    assert kept.empty.button.text() == page.empty.button.text()
    assert words_on(kept) == words_on(page)
    empty.close()


def test_what_was_written_down_in_another_way_is_done_without():
    assert read_day("") is None
    assert read_day("[]") is None
    assert read_day('{"agenda": {}}') is None


def test_tomorrow_is_reckoned_as_it_will_be_tomorrow(ledger):
    assert keep_days(ledger)
    for ahead in range(DAYS):
        day = NOW.date() + timedelta(days=ahead)
        words = read_day(kept_days.seen(ledger.path, day))
        then = ledger.at(lambda day=day: datetime(day.year, day.month, day.day, 8))
        assert words.subtitle.startswith(f"{day.year}年{day.month}月{day.day}日")
        assert words.waits == waits(then)
        assert [line.key for line in words.agenda.lines] == [line.key for line in day_words(then).agenda.lines]
    assert read_day(kept_days.seen(ledger.path, NOW.date())).waits["cases"] < words.waits["cases"]


def test_a_county_keeps_none(tmp_path):
    county = custody.create(
        tmp_path / "县.liubu",
        unit_code="410725",
        unit_name="示例县",
        method="liuwei-2026",
        clock=lambda: NOW,
        county=True,
    )
    assert not keep_days(county)
    assert not kept_days.file_of(county.path).exists()
    county.close()


def test_the_numbers_stand_there_before_the_ledger_is_open(qapp, preferences, path, monkeypatch):
    before, after = [], []

    def look(window):
        before.append((type(window.page), window._title.text(), words_on(window.page)))

    while_opening(monkeypatch, look)

    def close(window):
        settle()
        after.append((type(window.page), window._title.text(), words_on(window.page)))
        window.close()

    answer(close)
    desktop.sit(qapp, preferences, path)
    assert [before[0][0], after[0][0]] == [KeptDay, Today]
    assert before[0][1:] == after[0][1:]


def test_a_ledger_that_was_changed_since_shows_no_old_numbers(qapp, preferences, path, monkeypatch):
    ledger = custody.open_ledger(path, clock=lambda: NOW)
    drafts.keep(ledger, "reception", {"content": "路灯"})
    ledger.close()
    seen = []

    def look(window):
        seen.append((window.page, [each.text() for each in window._stack.findChildren(QLabel)]))
        seen.append(window._stack.count())

    while_opening(monkeypatch, look)
    answer(lambda window: (seen.append(window._stack.count()), window.close()))
    desktop.sit(qapp, preferences, path)
    assert seen == [(None, ["正在打开台账……"]), 1, 1]


def test_a_page_that_is_asked_for_meanwhile_opens_afterwards(qapp, preferences, path, monkeypatch):
    def ask(window):
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(window.page, KeptDay)

    keys = []
    while_opening(monkeypatch, ask)
    answer(lambda window: (keys.append(window.key), window.close()))
    desktop.sit(qapp, preferences, path)
    assert keys == ["cases"]


def test_a_line_that_is_opened_meanwhile_leads_to_its_case(qapp, preferences, path, monkeypatch):
    lines, opened = [], []

    def ask(window):
        row = window.page.lines._rows[0]
        lines.append(row.line.key)
        QTest.keyClick(row, Qt.Key.Key_Return)

    def look(window):
        settle()
        opened.extend((window.key, window.page.panel.case.id))
        window.close()

    while_opening(monkeypatch, ask)
    answer(look)
    desktop.sit(qapp, preferences, path)
    assert opened == ["cases", lines[0]]


def test_letters_that_are_typed_meanwhile_stay_and_are_searched_for(qapp, preferences, path, monkeypatch, qtbot):
    def ask(window):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.search, "slj")
        qtbot.wait(400)

    def look(window):
        assert window.search.text() == "slj"
        assert window.search.hasFocus()
        qtbot.waitUntil(lambda: window.search.popup.list.count() > 0)
        window.close()

    while_opening(monkeypatch, ask)
    answered = answer(look)
    desktop.sit(qapp, preferences, path)
    assert answered.seen is not None


def test_a_window_that_is_closed_meanwhile_lets_the_ledger_go(qapp, preferences, path, monkeypatch):
    while_opening(monkeypatch, lambda window: window.close())
    assert desktop.sit(qapp, preferences, path) is None
    with custody.occupy(path):
        pass


def test_closing_keeps_the_days_of_what_was_written(qapp, preferences, path):
    def write(window):
        ledger = window.page._ledger
        cases.register(ledger, cases.CaseDraft(NOW.date(), "桥栏杆断了一截"))
        window.close()

    answer(write)
    desktop.sit(qapp, preferences, path)
    words = read_day(kept_days.seen(path, NOW.date()))
    assert any("桥栏杆断了一截" in line.title for line in words.agenda.lines)
    assert kept_days.seen(path, NOW.date() + timedelta(days=DAYS - 1))


def test_a_while_after_the_last_change_the_days_are_kept(ledger, preferences, qtbot):
    from app.ui.catalogue import Given, catalogue
    from app.ui.sitting import Sitting

    window = MainWindow(catalogue(Given(lambda: ledger, preferences, lambda _: None)), unit="")
    qtbot.addWidget(window)
    sitting = Sitting(window, ledger, custody.occupy(ledger.path))
    for _ in range(SETTLED - 1):
        sitting.beat()
    put_settings(ledger, note="还在写")
    QApplication.processEvents()
    for _ in range(SETTLED - 1):
        sitting.beat()
    settle()
    assert not kept_days.file_of(ledger.path).exists()
    sitting.beat()
    settle()
    assert kept_days.seen(ledger.path, NOW.date())
    sitting.end()


def test_a_draft_is_part_of_what_the_days_are_kept_for(ledger, qtbot):
    assert keep_days(ledger)
    form = OpinionForm(ledger)
    qtbot.addWidget(form)
    half = HalfWritten(ledger, "cases.opinion", form, form.begun)
    form.fields["raised_by"].set_value("示例赵")
    half.keep()
    assert kept_days.seen(ledger.path, NOW.date()) == ""
    half.drop()


def test_the_page_that_takes_over_shows_no_empty_tiles(ledger, qtbot):
    kept = day_words(ledger)
    page = Today(ledger, kept)
    qtbot.addWidget(page)
    tell(ledger, page)
    assert [tile.accessibleName() for tile in page.tiles.values()] == [
        f"{each.name} {each.number} {each.note}".strip() for each in kept.tiles
    ]


def test_what_was_read_while_the_ledger_was_opened_is_shown_once(ledger, qtbot):
    whole = agenda.today(ledger)
    page = Today(ledger, None, replace(whole, items=whole.items[:1]))
    qtbot.addWidget(page)
    page.show()
    before = len(page.lines._rows)
    page.refresh()
    assert len(page.lines._rows) == before + len(whole.items) - 1 > before
    settle()


def test_a_window_that_is_closed_soon_counts_nothing_afterwards(qapp, preferences, path, monkeypatch, qtbot):
    counted = []
    monkeypatch.setattr(desktop, "LATER", 500)
    monkeypatch.setattr(MainWindow, "count", lambda window: counted.append(window.isVisible()))
    answer(lambda window: window.close())
    desktop.sit(qapp, preferences, path)
    qtbot.wait(600)
    assert False not in counted
    answer(lambda window: (qtbot.waitUntil(lambda: True in counted), window.close()))
    desktop.sit(qapp, preferences, path)


def test_a_practice_ledger_says_that_it_is_one_from_the_first_moment(qapp, preferences, path, monkeypatch):
    ledger = custody.open_ledger(path, clock=lambda: NOW)
    put_settings(ledger, practice=True)
    keep_days(ledger)
    ledger.close()
    places = []

    def place(window):
        QApplication.processEvents()
        places.append(window.page.mapTo(window, window.page.rect().topLeft()).y())
        return next(each for each in window.banners.findChildren(Button) if each.text() == "练习")

    def look(window):
        place(window)
        settle()
        assert type(window.page) is Today
        assert any(isinstance(each, ExercisesPanel) and each.isVisible() for each in QApplication.topLevelWidgets())
        window.close()

    while_opening(monkeypatch, lambda window: place(window).click())
    answer(look)
    desktop.sit(qapp, preferences, path)
    assert places[0] == places[1] > 60


def test_a_ledger_that_cannot_be_read_on_is_let_go_and_leads_to_the_ways_out(qapp, preferences, path, monkeypatch):
    def damaged(_):
        raise DamagedError("台账“台账.liubu”已损坏，没有再写入任何内容。请从最近的备份恢复。")

    closed, close = [], Ledger.close
    monkeypatch.setattr(desktop, "_read_ahead", damaged)
    monkeypatch.setattr(Ledger, "close", lambda ledger: (closed.append(ledger.path), close(ledger)))
    said = answer(lambda welcome: welcome.reject())
    assert desktop.sit(qapp, preferences, path) is None
    assert "已损坏" in said.seen.trouble.text()
    assert closed == [path]
    with custody.occupy(path):
        pass
