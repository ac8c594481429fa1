"""使用范围 in the window: chosen at each paper, on the paper at once, and remembered where that hides more."""

from datetime import date

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from app.books.forms.orders import ASSIGNMENT
from app.books.forms.receptions import NOTICE
from app.books.receptions import RECEPTIONS
from app.desk.asked import Asked
from app.ledger import cases
from app.ledger.outgoing import departures
from app.rules.cases import Stage
from app.rules.profiles import ASSIGNED, COUNTY, OFFICE, PROFILES, PUBLIC
from app.ui.pages.books.sheet import BookSheet
from app.ui.parts.for_whom import CHOSEN, HINTS, ForWhom
from app.ui.parts.paper_dialog import PaperDialog, form
from tests.exports.papers import words
from tests.ui import township

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


@pytest.fixture(autouse=True)
def nothing_chosen(qapp):
    qapp.setProperty(CHOSEN, None)
    yield
    qapp.setProperty(CHOSEN, None)


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


def test_every_profile_says_what_it_shows():
    assert set(HINTS) == {profile.name for profile in PROFILES}


def test_what_hides_more_is_offered_again_and_what_shows_more_is_asked_for_again(qtbot):
    first = ForWhom()
    qtbot.addWidget(first)
    assert first.offer("assignment", ASSIGNED) is ASSIGNED
    first.pick(COUNTY)
    again = ForWhom()
    qtbot.addWidget(again)
    assert again.offer("assignment", ASSIGNED) is COUNTY
    again.pick(OFFICE)
    assert again.offer("assignment", ASSIGNED) is ASSIGNED
    again.offer("receptions", OFFICE)
    again.pick(PUBLIC)
    assert again.offer("receptions", OFFICE) is PUBLIC
    assert again.offer("themes", OFFICE) is OFFICE


def test_only_a_paper_with_a_public_version_offers_one(qtbot):
    whom = ForWhom()
    qtbot.addWidget(whom)
    whom.offer("assignment", ASSIGNED, public=False)
    assert not any("对外公示" in action.text() for action in whom.fill().actions())
    whom.offer("notice", PUBLIC)
    assert [action.isChecked() for action in whom.fill().actions()] == [True, False, False, False]


def test_the_paper_in_sight_is_for_whom_it_says(ledger, qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    number = next(each.number for each in township.peopled(ledger) if cases.get(ledger, each.id).stage is Stage.OPEN)
    dialog = PaperDialog(window, form(ledger, ASSIGNMENT, Asked(case=number)))
    qtbot.addWidget(dialog)
    settle()
    assert "使用范围：部门交办" in words(dialog.paper.shown.paper.read_bytes())[0]
    assert dialog.for_whom.text() == "使用范围：部门交办"
    dialog.for_whom.pick(COUNTY)
    assert not dialog.print_button.isEnabled()
    settle()
    assert "使用范围：县级上报" in words(dialog.paper.shown.paper.read_bytes())[0]
    dialog._offer.leave.file(dialog.paper.shown.paper, tmp_path / "a.pdf")
    assert departures(ledger)[0].profile == "县级上报"


def test_a_blank_is_for_nobody(ledger, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = PaperDialog(window, form(ledger, NOTICE, Asked(blank=1)))
    qtbot.addWidget(dialog)
    settle()
    assert dialog.for_whom.isHidden()


def test_a_book_is_laid_out_for_whom_it_is(ledger, qtbot):
    township.peopled(ledger)
    sheet = BookSheet(ledger)
    qtbot.addWidget(sheet)
    sheet.show_book(RECEPTIONS, *YEAR)
    settle()
    assert "使用范围：内部全量" in words(sheet.shown.paper.read_bytes())[-1]
    sheet.for_whom.pick(PUBLIC)
    settle()
    pages = words(sheet.shown.paper.read_bytes())
    assert "使用范围：对外公示" in pages[-1]
    assert "村组/单位" not in pages[-1]


def test_what_stands_in_for_a_face_is_said_before_an_official_paper_is_printed(ledger, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = PaperDialog(window, form(ledger, NOTICE, Asked(blank=1)))
    qtbot.addWidget(dialog)
    settle()
    assert dialog.outcome.startswith("正文用仿宋处以随附的思源宋体代替")
    assert "设置 · 公文字体" in dialog.outcome
