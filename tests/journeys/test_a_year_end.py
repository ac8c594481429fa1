"""A year's end in the window: a duty that lags is seen and done, says why it counts, and the year is settled on paper."""

from datetime import date

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from app.desk.asked import Asked
from app.desk.forms import shelf
from app.ledger import bylaws, scores
from app.ledger.scores import assessing, frozen
from app.rules.frequencies import SpanState
from app.ui import start
from app.ui.pages.deputies import DeputiesPage
from app.ui.pages.deputies.views import DUTIES, SCORES
from app.ui.pages.today import Today
from app.ui.window import MainWindow, PageSpec
from tests.exports.papers import words
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import write
from tests.ui.hearing import tell

KIND = "政策宣讲"


@pytest.fixture
def window(ledger, days, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    days.day = date(2024, 12, 27)
    bylaws.methods.choose(ledger, "xixia")
    counting = next(
        each
        for each in bylaws.schemes.known(ledger)
        if any(KIND in item.kinds for item in each.items if not item.by_hand)
    )
    bylaws.schemes.choose(ledger, counting.key)
    pages = [
        PageSpec("today", "今日", "home", lambda: Today(ledger)),
        PageSpec("deputies", "代表", "person", lambda: DeputiesPage(ledger)),
    ]
    made = MainWindow(pages, unit="原阳县太平镇人大主席团")
    qtbot.addWidget(made)
    tell(ledger, made)
    made.open("today")
    made.show()
    qtbot.waitActive(made)
    settle()
    return made


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


def shown(today):
    """The lines of the page of today."""
    return [row.line for row in today.lines.widget().findChildren(object) if hasattr(row, "line")]


def record(window, name):
    """Write down a duty of a deputy beside his or her file."""

    def duty(dialog):
        dialog.form.fields["kind"].set_value(KIND)
        write(dialog.form.fields["matter"].edit, "到村宣讲医保政策")
        dialog.try_accept()

    window.page.show_deputy(name)
    answer(duty)
    window.page.panel.record_duty()
    settle()


def test_a_year_is_settled_from_the_duty_that_lagged_to_the_sheet(window, ledger, tmp_path):
    ids = township.ids(ledger)
    frequency = next(each for each in bylaws.methods.current(ledger).frequencies if KIND in each.kinds)
    lagging = next(line for line in shown(window.page) if frequency.label in line.title)
    window.page.lines.opened.emit(lagging)
    settle()
    assert (window.key, window.page.views.view) == ("deputies", DUTIES)
    assert ids["示例甲"] in {row.key for row in window.page.views.duties.grid.rows}

    for _ in range(frequency.least):
        record(window, ids["示例甲"])
    mine = next(each for each in scores.matrix(ledger, 2024, frequency.key).lines if each.name == "示例甲")
    assert mine.marks[-1].state is SpanState.MET

    window.page.views.show_view(SCORES)
    settle()
    ranking = window.page.views.scores
    ranking.table.select(ids["示例甲"])
    item = next(each for each in ranking.view.score.items if each.entries)
    ranking.view.items.select(item.item)
    assert [each.what for each in item.entries] == ["政策宣讲：到村宣讲医保政策"] * frequency.least
    assert ranking.view.entries.rows() == frequency.least

    total = ranking.scored.of(ids["示例甲"]).total
    answer(lambda dialog: (dialog.reason_field.set_value("主席团会议审定"), dialog.try_accept()))
    ranking.freeze()
    settle()
    record(window, ids["示例甲"])
    assert frozen.is_frozen(ledger, 2024)
    assert assessing.of(ledger, ids["示例甲"], 2024).total == total

    sheet = "".join(words(shelf.make(ledger, "score-sheet", Asked(year=2024), tmp_path / "考评.pdf").read_bytes()))
    assert "示例甲" in sheet
    assert f"{total.normalize():f}" in sheet
