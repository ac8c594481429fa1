"""The first day: four answers, last year's workbook, the figures, a book on paper, one step back, and home."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ledger import custody, figures
from app.ledger.custody import open_ledger
from app.ledger.figures import Period
from app.ui import desktop, start
from app.ui.preferences import Preferences
from app.ui.welcome import Welcome
from tests.ui.asked import answer

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "太平镇2024.xlsx"
ANSWERS = {"unit_code": "410725104", "unit_name": "原阳县太平镇", "clerk": "示例经办"}
PUBLISHED = Period(date(2024, 1, 1), date(2024, 9, 18))


@pytest.fixture
def paper(tmp_path, monkeypatch):
    out = tmp_path / "接待选民簿.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    return out


def rest():
    for _ in range(4):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


def answer_four(welcome, qtbot):
    welcome.form.fill(ANSWERS)
    welcome.make.click()
    qtbot.waitUntil(lambda: not welcome.isVisible())


def import_last_year(window, qtbot):
    today = window.page
    assert today.empty.isVisible()
    today.empty.pressed.emit()
    panel = window.page.panel("导入")
    panel.look(SAMPLE)
    qtbot.waitUntil(lambda: panel.report is not None)
    assert panel.report.refused == ()
    panel.take()
    qtbot.waitUntil(lambda: "已导入" in window.toast.text)
    window.open("today")
    rest()
    assert today.lines.isVisible()


def put_a_book_on_paper(window, paper, qtbot):
    window.open("books", "receptions")
    window.page.period.set_value("2024")
    window.page.show_book()
    rest()
    assert window.page.sheet.view.paper.pages > 20
    window.page.sheet.save_pdf()
    qtbot.waitUntil(paper.exists)
    rest()


def take_one_step_back(window, qtbot):
    window.open("settings", "单位与经办人")
    unit = window.page.panel("单位与经办人")
    unit.form.fields["clerk"].set_value("示例乙")
    unit.save()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rest()
    assert unit.form.fields["clerk"].value() == "示例经办"


def test_the_first_day_of_a_township(qapp, qtbot, tmp_path, paper):
    start.application(["liubu"], bundled_font=True, scheme="light")
    preferences, path = Preferences(tmp_path / "window.ini"), tmp_path / "台账.liubu"

    def work_through(window):
        import_last_year(window, qtbot)
        put_a_book_on_paper(window, paper, qtbot)
        take_one_step_back(window, qtbot)
        window.close()

    asked = answer(lambda welcome: answer_four(welcome, qtbot))
    assert desktop.sit(qapp, preferences, path) == path
    assert isinstance(asked.seen, Welcome)
    answer(work_through)
    desktop.sit(qapp, preferences, path)
    ledger = open_ledger(path, clock=start.now)
    found = figures.figures(ledger, PUBLISHED, kind="流动联络站")
    assert [found[key] for key in ("voters_received", "opinions", "resolved")] == [147, 73, 51]
    assert custody.copies(path)
    ledger.close()
