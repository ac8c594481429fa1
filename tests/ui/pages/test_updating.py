"""设置 · 程序更新: what the window shows of a stick, and what becomes of a click."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from app.handoff.drives import Drive
from app.ledger import custody
from app.ledger.database import SCHEMA, schema_of
from app.ui.pages.settings import SettingsPage, updating
from app.ui.preferences import Preferences
from app.update import installed
from app.update.statement import FILE
from tests.ledger.custody.test_earlier import EARLIER
from tests.ui.asked import answer
from tests.ui.hearing import placed
from tests.update import sticks


def settle():
    for _ in range(4):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def plugged(monkeypatch):
    """The sticks that are in the machine."""
    plugged = []
    monkeypatch.setattr(updating, "drives", lambda: tuple(Drive(each, "盘", 1, 1) for each in plugged))
    return plugged


@pytest.fixture
def running(tmp_path, monkeypatch):
    """Says which version runs from now on."""
    sticks.founded(tmp_path / "程序", schema=SCHEMA - 1)

    def run(version):
        place = sticks.home(tmp_path / "程序", version)
        monkeypatch.setattr(installed, "home", lambda: place)
        return place

    run("0.1.0")
    return run


@pytest.fixture
def stick(tmp_path):
    return sticks.stick(tmp_path / "安装盘")


def shown(ledger, qtbot, tmp_path):
    page = placed(SettingsPage(ledger, Preferences(tmp_path / "window.ini"), [].append, [].append), qtbot, ledger)
    page.arrive("程序更新")
    settle()
    panel = page.panel("程序更新")
    panel.held_by = page  # else the page goes, and the panel with it
    return panel


@pytest.fixture
def panel(running, ledger, qtbot, tmp_path):
    return shown(ledger, qtbot, tmp_path)


def agree(dialog):
    dialog.accept()


def taken(panel):
    """Update from the stick in sight, and leave the window open."""
    first, last = answer(agree), answer(lambda dialog: dialog.reject())
    panel.update_program()
    settle()
    return first.seen.windowTitle(), last.seen.windowTitle()


def test_a_stick_is_seen_by_itself_and_its_release_told_before_anything_is_done(panel, plugged, stick):
    assert panel.words.text() == updating.NO_STICK
    assert not panel.update_button.isEnabled()
    plugged += [stick.parent, stick]
    panel.find_button.click()
    settle()
    rows = dict(panel.on_stick.rows)
    assert rows["盘上的"] == "0.2.0（2026年11月30日发布，比正在用的新）"
    assert rows["签名"] == "是原来的发布者签的，核对无误"
    assert panel.update_button.isEnabled()
    assert not panel.back_button.isEnabled()


def test_a_click_updates_after_a_copy_of_the_ledger_and_another_goes_back(panel, stick, running, ledger):
    panel.look(stick)
    settle()
    assert taken(panel) == ("更新到 0.2.0", "更新好了")
    assert dict(panel.facts.rows)["下次启动用"] == "0.2.0"
    assert [each.made_for for each in custody.copies(ledger.path)] == ["更新程序前"]
    running("0.2.0")
    panel.refresh()
    settle()
    assert panel.back_button.text() == "回到上一版…"
    answer(agree)
    answer(lambda dialog: dialog.reject())
    panel.back_button.click()
    settle()
    assert running("0.1.0").starting() == "0.1.0"
    panel.refresh()
    settle()
    assert panel.back_button.text() == "换成 0.2.0…"


def test_nothing_is_done_without_a_yes(panel, stick, running):
    panel.look(stick)
    settle()
    answer(lambda dialog: dialog.reject())
    panel.update_program()
    assert running("0.1.0").starting() == "0.1.0"


def test_what_is_refused_is_said_in_the_stead_of_an_offer(panel, stick, plugged, monkeypatch, tmp_path):
    file = stick / FILE
    file.write_bytes(file.read_bytes().replace(b"0.2.0", b"0.9.0"))
    plugged.append(stick)
    panel.look_for_stick()
    settle()
    assert "不是原来的发布者签名的" in panel.words.text()
    assert not panel.update_button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    panel.choose()
    settle()
    assert "不是六簿的安装盘" in panel.words.text()
    panel.look(sticks.stick(tmp_path / "同", "0.1.0"))
    settle()
    assert panel.words.text() == "就是正在用的这一版，不用更新。"
    assert not panel.update_button.isEnabled()


def test_a_package_that_was_cut_off_is_told_in_a_box_and_nothing_changed(panel, stick, running):
    panel.look(stick)
    settle()
    panel.offer.file.write_bytes(b"cut off")
    answer(agree)
    told = answer(agree)
    panel.update_program()
    settle()
    assert told.seen.windowTitle() == "更新程序没有办成"
    assert running("0.1.0").starting() == "0.1.0"


def test_from_source_the_page_says_why_it_cannot(ledger, qtbot, tmp_path):
    panel = shown(ledger, qtbot, tmp_path)
    assert panel.state.text() == installed.FROM_SOURCE
    buttons = (panel.back_button, panel.find_button, panel.choose_button, panel.update_button)
    assert [each.isEnabled() for each in buttons] == [False] * 4


def test_what_a_package_manager_installed_is_opened_by_it(panel, stick, running, monkeypatch):
    place = running("0.1.0")
    apps = place.folder.rename(place.folder.with_name("files"))
    (apps.parent / "info").write_text("{}")
    (apps.parent / "entries").mkdir()
    monkeypatch.setattr(installed, "home", lambda: sticks.home(apps, "0.1.0"))
    panel.refresh()
    panel.look(stick)
    settle()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    answer(agree)
    answer(agree)
    panel.update_program()
    settle()
    assert opened == [stick / "Linux" / "liubu.deb"]
    assert not panel.back_button.isEnabled()


def test_going_back_from_a_raised_ledger_lays_the_copy_from_before_for_the_older_version(
    running, stick, qtbot, tmp_path
):
    path = tmp_path / "旧台账.liubu"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((EARLIER / f"{SCHEMA - 1}.sql").read_text(encoding="utf-8"))
    with closing(custody.open_ledger(path, clock=lambda: datetime(2024, 12, 20, 9, 30))) as raised:
        panel = shown(raised, qtbot, tmp_path)
        panel.look(stick)
        settle()
        taken(panel)
        running("0.2.0")
        panel.refresh()
        settle()
        asked = answer(agree)
        answer(lambda dialog: dialog.reject())
        panel.go_back()
        settle()
    words = [each.text() for each in asked.seen.findChildren(type(panel.words))]
    assert any("0.1.0 打不开它" in each and "旧台账（退回）.liubu" in each for each in words)
    laid = tmp_path / "旧台账（退回）.liubu"
    assert schema_of(laid) == SCHEMA - 1
    assert Preferences(tmp_path / "window.ini").ledger == laid.resolve()
    assert running("0.1.0").starting() == "0.1.0"
