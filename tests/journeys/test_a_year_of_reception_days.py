"""A year of reception days in the window without a mouse: arranged, swapped, announced, held, looked back upon."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ledger import activities, rosters
from app.ui import start
from app.ui.pages.reception import ReceptionPage
from app.ui.pages.roster import RosterPage
from app.ui.pages.roster.model import NOTICE, STATE
from app.ui.parts.paper_dialog import PaperDialog
from app.ui.window import MainWindow, PageSpec
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import tell

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(ledger, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    pages = [
        PageSpec("roster", "排班", "roster", lambda: RosterPage(ledger)),
        PageSpec("reception", "接待登记", "register", lambda: ReceptionPage(ledger)),
    ]
    made = MainWindow(pages, unit="原阳县太平镇人大主席团")
    qtbot.addWidget(made)
    tell(ledger, made)
    made.open("roster")
    made.show()
    qtbot.waitActive(made)
    return made


def cell(page, day_id, column):
    model = page.table.days
    return model.index(model.row_of(day_id), column).data()


def choose(qtbot, segments, sign):
    """Walk through open choices with the arrow key until the wanted one is chosen."""
    segments.setFocus()
    for _ in range(len(segments._values)):
        if segments.value() == sign:
            return
        press(Key.Key_Right)
    raise AssertionError(sign)


def arrange(page, qtbot):
    """The Friday of the first full week, from the beginning of the year."""
    press(Key.Key_N, CTRL)
    form = page.sheets.sheet.form
    choose(qtbot, form.fields["kind"].segments, "monthly")
    choose(qtbot, form.fields["weekday"].segments, 4)
    form.ask.reading.setFocus()
    press(Key.Key_Down)
    for key, words in (("since", ""), ("times", "9:00-11:30"), ("place", "中心联络站")):
        edit = form.fields[key].edit
        edit.setFocus()
        edit.selectAll()
        press(Key.Key_Delete)
        write(edit, words)
    form.fields["theme"].setFocus()
    qtbot.waitUntil(page.sheets.sheet.save.isEnabled)
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)


def ask(page, qtbot, key, act):
    """Press a key of the page, act on the dialog that it opens, and wait until none is left."""
    page.table.setFocus()
    asked = answer(act)
    press(key)
    qtbot.waitUntil(lambda: asked.seen is not None and QApplication.activeModalWidget() is None)


def announce(page, qtbot):
    """Look at the notice, then say that it hangs; the title of the paper."""
    papers = []

    def look(dialog):
        assert isinstance(dialog, PaperDialog)
        qtbot.waitUntil(dialog.print_button.isEnabled)
        papers.append(dialog.windowTitle())
        answer(lambda asked: qtbot.keyClick(asked, Key.Key_Return, CTRL))
        dialog.reject()

    ask(page, qtbot, Key.Key_G, look)
    return papers


def stand_in(page, qtbot, coming):
    """Somebody comes instead of the first deputy of the day."""

    def swap(dialog):
        write(dialog.form.fields["coming"].edit, coming)
        press(Key.Key_Return)
        write(dialog.form.fields["reason"].edit, "麦收")
        qtbot.keyClick(dialog, Key.Key_Return, CTRL)

    page.table.setFocus()
    press(Key.Key_Right)
    ask(page, qtbot, Key.Key_H, swap)


def test_a_year_from_the_rule_to_the_registration(window, ledger, days, qtbot):
    page = window.page
    arrange(page, qtbot)
    made = rosters.show(ledger, 2024)
    assert made.words == "每月第一个完整周的星期五（周一至周日为一周）"
    assert len(made.days) == 12
    day = page.table.day
    assert day.on == date(2024, 6, 7)

    days.day = date(2024, 6, 4)
    window.refresh()
    assert announce(page, qtbot) == ["接待日公告"]
    assert cell(page, day.id, NOTICE) == "6月4日已贴"

    leaving = day.seats[0].name
    coming = next(name for _, name, _ in page.fairness.people if name not in {name for _, name in day.seats})
    stand_in(page, qtbot, coming)
    people = {name for _, name in page.table.day.seats}
    assert coming in people
    assert leaving not in people

    days.day = date(2024, 6, 7)
    window.refresh()
    page.table.setFocus()
    press(Key.Key_D)
    qtbot.waitUntil(lambda: window.key == "reception")
    held = activities.get(ledger, window.page.day.id)
    assert (held.draft.held_on, held.draft.place, held.draft.starts) == (date(2024, 6, 7), "中心联络站", "09:00")
    assert {each.name for each in held.draft.attendance} == people
    window.open("roster", day.id)
    assert cell(window.page, day.id, STATE) == "已开展"
    assert rosters.compare(ledger, 2024).count("按班开展") == 1
