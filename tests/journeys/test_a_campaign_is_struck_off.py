"""A campaign in the window without a mouse: founded, split into problems, struck off, one reopened, finished."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ledger import campaigns, figures, undo
from app.ledger.figures import Period
from app.ui import start
from app.ui.pages.campaigns import CampaignsPage
from app.ui.window import MainWindow, PageSpec
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import tell

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


@pytest.fixture
def window(ledger, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    page = PageSpec("campaigns", "专项", "checklist", lambda: CampaignsPage(ledger))
    made = MainWindow([page], unit="原阳县太平镇人大主席团")
    qtbot.addWidget(made)
    tell(ledger, made)
    made.open("campaigns")
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def ask(qtbot):
    """Press a key of the page, write into the dialog that it opens, and wait until that is closed."""

    def asking(key, act, modifier=Qt.KeyboardModifier.NoModifier):
        asked = answer(act)
        press(key, modifier)
        qtbot.waitUntil(lambda: asked.seen is not None and not asked.seen.isVisible())
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        return asked.seen

    return asking


def typed(qtbot, **words):
    """Write words into fields, each followed by Enter; the last one is saved with Ctrl+S."""

    def act(dialog):
        for key, text in words.items():
            write(dialog.form.fields[key].edit, text)
        qtbot.keyClick(dialog.form.fields[list(words)[-1]].edit, Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    return act


def reasoned(qtbot, words):
    def act(dialog):
        write(dialog.reason_field.edit, words)
        qtbot.keyClick(dialog.reason_field.edit, Key.Key_Return)

    return act


def several(qtbot, *titles):
    """Write one problem after another with Ctrl+Enter, the last with Ctrl+S."""

    def act(dialog):
        title = dialog.form.fields["title"].edit
        for number, words in enumerate(titles, start=1):
            write(title, words)
            last = number == len(titles)
            qtbot.keyClick(title, Key.Key_S if last else Key.Key_Return, CTRL)
            qtbot.waitUntil(lambda last=last: not dialog.isVisible() if last else not title.toPlainText())

    return act


def test_a_campaign_from_its_founding_to_the_last_problem(window, ledger, days, ask, qtbot):
    page = window.page
    ask(Key.Key_N, typed(qtbot, name="三夏整改"), CTRL)
    page.panel.tree.setFocus()
    ask(Key.Key_A, typed(qtbot, title="沟渠清淤", unit="水利站", due_on="6.20"))
    ask(Key.Key_S, several(qtbot, "北头堵", "南头塌", "桥洞淤"))
    assert [task.draft.number for task in page.panel.tasks] == ["1", "1.1", "1.2", "1.3"]
    assert page.panel._figures.text() == "任务 1 项 · 具体问题 3 条 · 完成 0 条"

    days.day = date(2024, 6, 25)
    window.refresh()
    assert [chip.accessibleName() for chip in page.panel.chips._buttons.values()][2] == "超期 3"

    page.panel.select(page.panel.tasks[1].id)
    ask(Key.Key_D, typed(qtbot, evidence="照片1"))
    page.panel.select(page.panel.tasks[2].id)
    press(Key.Key_Down, SHIFT)
    assert page.panel.acts.buttons["strike"].text() == "销号 2 条"
    ask(Key.Key_D, typed(qtbot, evidence="验收单"))
    page.panel.select(page.panel.tasks[0].id)
    ask(Key.Key_D, typed(qtbot, evidence="验收单"))
    assert all(task.draft.done_on == date(2024, 6, 25) for task in page.panel.tasks)

    page.panel.select(page.panel.tasks[2].id)
    ask(Key.Key_R, reasoned(qtbot, "雨后又塌"))
    assert page.panel.campaign.closed == 2
    assert undo.undo(ledger) == "撤销专项销号"
    qtbot.waitUntil(lambda: page.panel.campaign.closed == 3)

    counted = figures.figures(ledger, YEAR, campaign="三夏整改")
    shown = page.panel.campaign
    assert (counted["tasks"], counted["problems"], counted["problems_closed"]) == (
        shown.tasks,
        shown.problems,
        shown.closed,
    )
    assert campaigns.listing(ledger)[0].closed == 3
