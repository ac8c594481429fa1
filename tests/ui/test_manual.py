"""The manual in its window: F1 at the page in hand, links, search, and a chapter for every page and key of the window."""

import importlib
import pkgutil
import re

import pytest
from PySide6.QtCore import Qt, QUrl

from app.books.manual import PassageKind, Spot, chapters
from app.books.manual.contents import _contents
from app.ledger import custody
from app.ledger.exercises import EXERCISES
from app.ui import pages
from app.ui.catalogue import Given, OfCounty, catalogue
from app.ui.keys import EVERYWHERE, keys_of
from app.ui.manual import ManualWindow
from app.ui.page import Page
from app.ui.preferences import Preferences
from app.ui.sitting import Sitting
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ui import counties, township


@pytest.fixture
def manual(qtbot):
    made = ManualWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def kinds(kind=Page):
    for each in kind.__subclasses__():
        yield each
        yield from kinds(each)


def test_every_page_of_the_window_has_its_place_in_the_manual():
    for held in pkgutil.iter_modules(pages.__path__):
        importlib.import_module(f"{pages.__name__}.{held.name}")
    of_window = {each for each in kinds() if each.__module__.startswith(pages.__name__)}
    assert [each.__name__ for each in of_window if each.manual not in _contents()["pages"]] == []
    assert {each.manual for each in of_window} == set(_contents()["pages"])


def window_on(ledger, folder, *, county=False):
    given = Given(lambda: ledger, Preferences(folder / "w.ini"), lambda _: None)
    specs = catalogue(given, OfCounty(lambda: ledger, lambda *_: None) if county else None)
    return MainWindow(specs, unit="示例"), specs


def listed():
    [chapter] = [each for each in chapters() if each.key == "keys"]
    section, held = "", {}
    for passage in chapter.passages:
        if passage.kind is PassageKind.SECTION:
            section = passage.text
        if passage.kind is PassageKind.ROW:
            held.setdefault(section, set()).add(tuple(cell.strip("`") for cell in passage.cells))
    return held


def test_every_key_of_a_case_that_the_exercises_use_is_listed():
    words = " ".join(step.words for each in EXERCISES for step in each.steps if step.page == "cases")
    keys = set(re.findall("按 ([A-Z])\\b", words))
    assert {"C", "D", "J", "M", "P", "X"} <= keys
    assert keys <= {key for key, _ in listed()["意见办理"]}


@pytest.mark.parametrize("county", [False, True])
def test_every_key_that_a_page_shows_is_listed(county, ledger, tmp_path, qtbot):
    held = listed()
    assert set(EVERYWHERE) <= held["任何时候"]
    opened = counties.founded(tmp_path / "县", "410725", "原阳县", county=True) if county else ledger
    window, specs = window_on(opened, tmp_path, county=county)
    qtbot.addWidget(window)
    window.show()
    for spec in specs:
        window.open(spec.key)
        qtbot.waitUntil(lambda: not Worker.busy)
        title = (window.page.title or spec.title) + ("（县级）" if county else "")
        shown = {(key, words.removesuffix("…").strip()) for key, words in keys_of(window.page)}
        assert shown <= held.get(title, set()), f"{title}：重写快捷键一章 python -m tests.screenshots.keys"
    if county:
        Worker.finish()
        opened.close()


def test_the_keys_of_a_menu_and_of_a_place_to_write_are_listed_with_those_of_the_buttons(ledger, tmp_path, qtbot):
    made = township.peopled(ledger)
    window, _ = window_on(ledger, tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.open("cases", made[3].id)
    assert {("D", "记录答复"), ("M", "更多"), ("V", "作废"), ("S", "拆分为具体问题")} <= set(keys_of(window.page))
    window.open("deputies", township.ids(ledger)["示例甲"])
    assert {("Ctrl F", "查找代表"), ("P", "添加头像")} <= set(keys_of(window.page))


def test_f1_opens_the_manual_at_the_page_in_hand_and_it_goes_with_the_window(ledger, tmp_path, qtbot):
    window, _ = window_on(ledger, tmp_path)
    qtbot.addWidget(window)
    sitting = Sitting(window, ledger, custody.occupy(ledger.path))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open("handoff")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert sitting.manual.isVisible()
    assert sitting.manual.spot == Spot("pages", "上报")
    window.open("roster")
    window.navigation.help.click()
    assert sitting.manual.spot == Spot("pages", "排班")
    window.close()
    assert sitting.manual is None
    sitting.end()


def test_links_are_followed_and_gone_back(manual):
    manual.open_for("handoff")
    manual.text.anchorClicked.emit(QUrl("month.md#上报"))
    assert manual.spot == Spot("month", "上报")
    assert "可以拔下 U 盘了" in manual.text.toPlainText()
    manual.back.click()
    assert manual.spot == Spot("pages", "上报")


def test_a_chapter_is_chosen_in_the_list(manual):
    manual.list.select(Spot("trouble"))
    assert manual.spot == Spot("trouble")
    assert "磁盘满了" in manual.text.toPlainText()


def test_a_search_lists_sections_and_opens_them(manual, qtbot):
    manual.words.edit.setText("恢复单")
    manual.words.edited.emit()
    qtbot.waitUntil(lambda: manual.list.rows() not in (0, len(chapters())))
    manual.list.selectRow(0)
    assert "恢复单" in manual.text.toPlainText()
    manual.words.edit.setText("")
    manual.words.edited.emit()
    qtbot.waitUntil(lambda: manual.list.rows() == len(chapters()))
