"""Keys of a page: each does one thing, and says so where the pointer rests."""

from collections import Counter
from datetime import date, datetime

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from app.desk import demo
from app.files import RESOURCES
from app.ledger import cases, polls, projects
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.custody import open_ledger
from app.ledger.polls import PollDraft, PollLineDraft
from app.ledger.projects import Progress, ProjectDraft
from app.rules.projects import ProjectStage
from app.ui.catalogue import Given, catalogue
from app.ui.locking import LOCK_KEY
from app.ui.preferences import Preferences
from app.ui.widgets.buttons import Button, spoken
from app.ui.widgets.lists.tables import PagedTable
from app.ui.window import MainWindow
from app.ui.workers import Worker


def clock():
    return datetime(2024, 12, 31, 9, 0)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    made = demo.build(tmp_path_factory.mktemp("demo"), clock).ledger
    opened = open_ledger(made.path, clock=clock)
    on = date(2024, 12, 30)
    project = projects.gather(opened, ProjectDraft(2024, "村道路灯"), on)
    projects.advance(opened, project.id, Progress(on, ProjectStage.CANDIDATE))
    counts = PollDraft("满意度测评", "年终测评", on, 60, 50, 50, 50, 50, lines=(PollLineDraft("供电所", (40, 5, 5)),))
    polls.add(opened, counts)
    opened.close()
    return made.path


@pytest.fixture
def ledger(path):
    made = open_ledger(path, clock=clock)
    made.clerk = "示例经办"
    yield made
    Worker.finish()
    made.close()


def given(ledger, folder):
    return Given(lambda: ledger, Preferences(folder / "window.ini"), lambda _: None)


@pytest.fixture
def window(ledger, tmp_path, qtbot):
    made = MainWindow(catalogue(given(ledger, tmp_path)), unit="原阳县太平镇人大主席团")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def settled():
    for _ in range(3):
        QApplication.processEvents()


def pressed(window):
    """Every key that is heard in the window now, as often as something answers to it."""
    heard = [
        shortcut.key().toString()
        for shortcut in window.findChildren(QShortcut)
        if isinstance(shortcut.parent(), QWidget) and shortcut.parent().isVisible() and shortcut.isEnabled()
    ]
    menus = {
        id(action): action.shortcut().toString()
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        for action in widget.actions()
        if isinstance(action, QAction) and not action.shortcut().isEmpty()
    }
    return Counter([*heard, *menus.values()])


def twice(window):
    return {key: many for key, many in pressed(window).items() if many > 1}


def silent(page):
    """Visible buttons with a key whose tooltip does not name it."""
    keyed = [each for each in page.findChildren(Button) if each.isVisible() and each.findChildren(QShortcut)]
    return [each.accessibleName() or each.text() for each in keyed if "快捷键" not in each.toolTip()]


def take_first(page):
    for table in page.findChildren(PagedTable):
        if table.isVisible() and table.rows():
            table.selectRow(0)
            settled()


def walked(page):
    """The page as it opens, with what is first in its lists in hand, and by each of its tabs."""
    yield "打开"
    take_first(page)
    yield "选中第一行"
    for tabs in page.findChildren(QTabBar):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            settled()
            yield f"第{at + 1}页"


def test_no_key_of_a_page_means_two_things(window, ledger, tmp_path):
    found = {}
    for key in [spec.key for spec in catalogue(given(ledger, tmp_path))]:
        window.open(key)
        settled()
        for where in walked(window.page):
            if clash := twice(window):
                found[key, where] = clash
            assert silent(window.page) == [], (key, where)
    assert found == {}


def test_no_key_of_a_case_means_two_things_at_any_stage(window, ledger):
    window.open("cases")
    for chip in CasePlace:
        for line in cases.listing(ledger, chip, CaseFilter(), limit=1):
            window.page.arrive(line.id)
            settled()
            assert twice(window) == {}, chip
            assert silent(window.page) == [], chip


def test_the_key_that_locks_the_screen_is_no_pages():
    """Of two that ask for one key Qt hears neither."""
    listed = (RESOURCES / "manual" / "keys.md").read_text(encoding="utf-8")
    assert listed.count(f"| `{spoken(LOCK_KEY)}` |") == 1


def test_no_page_opens_a_window_of_its_own(window, ledger, tmp_path):
    """A stray one would flash beside the page, and keep the program running when the window is closed."""
    for spec in catalogue(given(ledger, tmp_path)):
        window.open(spec.key)
        QApplication.processEvents()
        assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window], spec.key
