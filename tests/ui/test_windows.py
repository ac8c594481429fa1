"""Nothing but the window itself is ever a window: what is shown before it lies anywhere flashes up as one."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.books.shelf import BOOKS
from app.ledger import activities, cases
from app.ui.catalogue import Given, catalogue
from app.ui.preferences import Preferences
from app.ui.welcome import Welcome
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ui import township


def watching(seen):
    """Notes every plain window that is shown; menus, lists of words and dialogs are asked for by somebody."""

    def look(_, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and is_stray(watched):
            seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False

    return type("Watch", (QObject,), {"eventFilter": look})()


def is_stray(widget):
    plain = widget.isWindow() and widget.windowType() == Qt.WindowType.Window
    return plain and not isinstance(widget, MainWindow)


@pytest.fixture
def watch():
    seen = []
    eye = watching(seen)
    QApplication.instance().installEventFilter(eye)
    yield seen
    QApplication.instance().removeEventFilter(eye)


@pytest.fixture
def window(ledger, qtbot, tmp_path):
    township.peopled(ledger)
    activities.add(ledger, activities.ActivityDraft(date(2024, 7, 5), "视察", place="郭庄"))
    given = Given(lambda: ledger, Preferences(tmp_path / "w.ini"), lambda _: None)
    made = MainWindow(catalogue(given), unit="太平镇")
    qtbot.addWidget(made)
    made.show()
    return made


def settle():
    Worker.finish()
    QApplication.processEvents()


def test_no_page_opens_another_window_on_its_first_visit(window, watch):
    for key in window._specs:
        window.open(key)
        settle()
    assert watch == []


def test_no_form_opens_another_window(window, watch, ledger, ids):
    window.open("cases")
    page = window.page
    for line in cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter()):
        page.show_case(line.id)
        for kind in page.panel.case.possible:
            page.panel.open_step(kind)
            settle()
        page.panel.split()
        page.panel.close_form()
    page.register()
    window.open("deputies", ids["示例甲"])
    window.page.correct()
    window.open("deputies", "登记")
    window.open("activities", activities.listing(ledger)[0].id)
    window.page.correct()
    window.open("outing", "登记")
    window.open("reception")
    window.page.kept.form.fill({"place": "郭庄", "deputies": ("示例甲",)})
    window.page.kept.start()
    window.open("roster")
    window.page.arrange()
    for name in BOOKS:
        window.open("books", name)
        settle()
    settle()
    assert watch == []


def test_the_welcome_opens_no_window_for_what_went_wrong_before_it(watch, qtbot, tmp_path):
    made = Welcome(tmp_path / "台账.liubu", township.clock, "台账正由另一台电脑使用")
    qtbot.addWidget(made)
    made.show()
    settle()
    assert made.trouble.isVisible()
    assert watch == []
