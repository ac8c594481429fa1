"""A month in the window becomes a briefing: begun, written, looked at, exported, issued; later changes leave it alone."""

from datetime import date, timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ledger import activities, briefings, cases, drafts, figures
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.ledger.figures import Period
from app.rules.cases import Act, Kind, Route
from app.rules.trade import MOBILE
from app.ui import start
from app.ui.pages.briefing import BriefingPage
from app.ui.window import MainWindow, PageSpec
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import tell

Key = Qt.Key
JUNE = Period(date(2024, 6, 1), date(2024, 6, 30))
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def month(ledger, days):
    """A June with two outings: 30 received, four opinions, two of them answered on the spot."""
    spot = (Act(Kind.ROUTE, days.day, route=Route.SPOT, text="当场答复"),)
    for received in (10, 20):
        opinions = (CaseDraft(days.day, "路灯不亮", acts=spot), CaseDraft(days.day, "水渠塌了"))
        activities.add(ledger, ActivityDraft(days.day, MOBILE, place="郭庄", received=received), opinions)
    days.day += timedelta(days=28)
    return ledger


@pytest.fixture
def window(month, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    page = PageSpec("briefing", "简报", "bulletin", lambda: BriefingPage(month))
    made = MainWindow([page], unit="原阳县太平镇人大主席团")
    qtbot.addWidget(made)
    tell(month, made)
    made.open("briefing")
    made.show()
    qtbot.waitActive(made)
    return made


def words_of(paper):
    document = pypdfium2.PdfDocument(paper.read_bytes())
    words = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(words.split())


def test_a_month_becomes_a_briefing(window, month, days, qtbot, tmp_path, monkeypatch):
    page = window.page

    def begin(dialog):
        dialog.form.fields["period"].set_value("2024.6")
        qtbot.keyClick(dialog.form.fields["number"].edit, Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    asked = answer(begin)
    press(Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: asked.seen is not None and QApplication.activeModalWidget() is None)
    composer = page.composer
    qtbot.waitUntil(lambda: composer.proof is not None)
    assert composer.draft.number == 1

    text = composer.sections.words
    text.setFocus()
    cursor = text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    text.setTextCursor(cursor)
    write(text, "群众都说好。")
    qtbot.waitUntil(lambda: "群众都说好" in briefings.unfinished(month)[0].draft.form.parts[1].text, timeout=5000)

    out = tmp_path / "简报.pdf"
    monkeypatch.setattr("app.ui.pages.briefing.composer.ask_where", lambda *_: out)
    with qtbot.waitSignal(page.filed):
        press(Key.Key_E, CTRL)
    words = words_of(out)
    assert "第1期" in words
    assert "接待群众30人次，收集意见建议4条，解决问题2件。群众都说好。" in words

    asked = answer(lambda dialog: dialog.accept())
    composer.issue()
    (line,) = briefings.listing(month)
    assert (line.number, line.since, line.until) == (1, date(2024, 6, 1), date(2024, 6, 30))
    assert drafts.forms(month) == ()
    qtbot.waitUntil(lambda: "与今天的台账一致" in page.issued.state.text())

    row = next(each for each in figures.rows(month, "opinions", JUNE) if each.words == "水渠塌了")
    cases.advance(month, row.id, Act(Kind.VOID, days.day, reason="登重了"))
    qtbot.waitUntil(lambda: "与今天的台账不同" in page.issued.state.text())
    assert {row.record for change in page.issued.changes for row in change.rows} == {row.record}

    again = tmp_path / "再印.pdf"
    monkeypatch.setattr("app.ui.pages.briefing.issued.ask_where", lambda *_: again)
    with qtbot.waitSignal(page.filed):
        page.issued.export("pdf")
    assert "收集意见建议4条" in words_of(again)
