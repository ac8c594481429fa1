"""A 问政 in the window: asked, promised, overdue, urged on paper, answered, struck off."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.desk.asked import Asked
from app.desk.forms import shelf
from app.ledger import activities, cases
from app.ledger.activities import ActivityDraft, Present, promises
from app.ledger.cases import CaseFilter, CasePlace
from app.rules.cases import Kind, Satisfaction, Stage
from app.ui import start
from app.ui.pages.activities import ActivitiesPage
from app.ui.pages.cases import CasesPage
from app.ui.window import MainWindow, PageSpec
from tests.exports.papers import words
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import press
from tests.ui.hearing import tell

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
STEPS = [Kind.URGE, Kind.REPLY, Kind.EVALUATE, Kind.STRIKE_OFF]


@pytest.fixture
def window(ledger, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    pages = [
        PageSpec("activities", "活动", "calendar", lambda: ActivitiesPage(ledger)),
        PageSpec("cases", "意见办理", "talk", lambda: CasesPage(ledger)),
    ]
    made = MainWindow(pages, unit="原阳县太平镇人大主席团")
    qtbot.addWidget(made)
    tell(ledger, made)
    made.open("activities")
    made.show()
    qtbot.waitActive(made)
    return made


def step(window, key, **values):
    """Open a step by its letter, write it, record it by Ctrl+Enter."""
    window.activateWindow()
    window.page.list.table.setFocus()
    QApplication.processEvents()
    press(key)
    window.page.panel.form.grid.fill(values)
    press(Key.Key_Return, CTRL)
    QApplication.processEvents()
    assert window.page.panel.form is None


def test_a_promise_from_the_question_to_the_striking_off(window, ledger, days, tmp_path):
    ids = township.ids(ledger)
    draft = ActivityDraft(days.day, "问政", place="镇政府", attendance=(Present(ids["示例甲"]), Present(ids["示例乙"])))
    held = activities.add(ledger, draft, ())

    def ask(dialog):
        asked = {"words": "村道什么时候修", "asked_by": ("示例甲",), "unit": "村镇建设中心"}
        dialog.form.fill(asked | {"promise": "月底前修完", "due": date(2024, 6, 28)})
        dialog.try_accept()

    window.page.arrive(held.id)
    answer(ask)
    window.page.panel.ask()
    (promise,) = promises.of(ledger, held.id)
    assert (promise.stage, promise.due) == (Stage.OPEN, date(2024, 6, 28))

    days.day = date(2024, 7, 3)
    window.refresh()
    assert [line.id for line in cases.listing(ledger, CasePlace.OVERDUE, CaseFilter())] == [promise.case_id]
    window.open("cases", promise.case_id)
    step(window, Key.Key_C, text="电话催办，请三日内回复")
    paper = shelf.make(ledger, "reminder", Asked(case=promise.number), tmp_path / "催办.pdf")
    (page,) = words(paper.read_bytes())
    assert "村镇建设中心" in page
    assert promise.number in page

    days.day = date(2024, 7, 8)
    step(window, Key.Key_D, text="已修完并开通", result="A")
    step(window, Key.Key_P, outcome=Satisfaction.SATISFIED)
    step(window, Key.Key_X, text="现场看过")
    (kept,) = promises.of(ledger, held.id)
    assert (kept.stage, kept.reply, kept.struck_off_on) == (Stage.STRUCK_OFF, "已修完并开通", days.day)
    assert [line.step.kind for line in cases.get(ledger, promise.case_id).lines][-4:] == STEPS
