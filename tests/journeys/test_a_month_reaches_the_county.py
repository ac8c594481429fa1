"""A month from the township to the county and back: keys, stick, merging, the county's step, the receipt."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.handoff.drives import Drive
from app.ledger import cases, figures
from app.ledger.agenda import Why, today
from app.ledger.cases import CaseDraft
from app.ledger.figures import Period
from app.rules.cases import Act, Kind, Route
from app.rules.handover import CountyAct
from app.ui.catalogue import Given, OfCounty, catalogue
from app.ui.pages.handoff import arrivals, place
from app.ui.preferences import Preferences
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ui import counties
from tests.ui.asked import answer

JUNE = Period(date(2024, 6, 1), date(2024, 6, 30))


@pytest.fixture
def county(tmp_path):
    made = counties.founded(tmp_path / "县", "410725", "原阳县", county=True)
    yield made
    Worker.finish()
    made.close()


@pytest.fixture
def stick(tmp_path, monkeypatch):
    folder = tmp_path / "U盘"
    folder.mkdir()
    for module in (place, arrivals):
        monkeypatch.setattr(module, "drives", lambda: (Drive(folder, "示例U盘", 3 << 30, 8 << 30),))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def windowed(ledger, qtbot, tmp_path, county=None):
    given = Given(lambda: ledger, Preferences(tmp_path / "window.ini"), lambda _: None)
    window = MainWindow(catalogue(given, county), unit="示例")
    qtbot.addWidget(window)
    ledger.subscribe(lambda _: None)
    window.show()
    return window


def rest(qtbot):
    qtbot.waitUntil(lambda: not Worker.busy, timeout=60_000)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not Worker.busy, timeout=60_000)


def trusted(giver, taker, stick, qtbot):
    """One side writes its registration file onto the stick, the other takes it in by the code that it hears."""
    giver.own.write_button.click()
    rest(qtbot)
    code = giver.own.code.text()

    def hear(dialog):
        dialog.form.fields["code"].set_value(code)
        dialog.try_accept()

    answer(hear)
    newest = max(stick.glob("六簿登记-*.json"), key=lambda path: path.stat().st_mtime_ns)
    taker.others.take(newest)


def on_the_stick(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.folder is not None)
    dialog.accept_button.click()


def take_in(there, qtbot):
    """The county takes in what lies on the stick."""
    there.open("county", "收包")
    there.page.arrivals.stick_button.click()
    qtbot.waitUntil(lambda: there.page.arrivals.report is not None)
    there.page.arrivals.take_button.click()
    qtbot.waitUntil(lambda: "已入库 1 个" in there.page.arrivals.summary.text())
    rest(qtbot)


def assign_and_answer(there, case_id, stick, qtbot):
    """The county hands the case to a unit of its own, and makes the return package."""
    there.open("cases", case_id)

    def assign(dialog):
        dialog.form.fields["unit"].set_value("示例县水利局")
        dialog.try_accept()

    answer(assign)
    there.page.panel.county_offers.buttons[CountyAct.ASSIGN].click()
    there.open("county", "各乡镇")
    there.page.townships.field.set_value("2024-06")
    there.page.refresh()
    assert [each.state for each in there.page.townships.months] == ["merged"]
    answer(lambda dialog: on_the_stick(dialog, qtbot))
    there.page.townships.all_button.click()
    qtbot.waitUntil(lambda: bool(list(stick.glob("六簿回执-*.liubao"))))
    rest(qtbot)


def test_a_month_goes_to_the_county_and_its_answer_comes_back(ledger, county, stick, days, qtbot, tmp_path):
    days.day = date(2024, 6, 12)
    acts = (
        Act(Kind.ROUTE, date(2024, 6, 12), route=Route.TRANSFER),
        Act(Kind.ASSIGN, date(2024, 6, 12), unit="水利站"),
    )
    case = cases.register(ledger, CaseDraft(date(2024, 6, 12), "示例：机井坏了", village="郭庄", acts=acts))
    days.day = date(2024, 7, 2)
    here = windowed(ledger, qtbot, tmp_path)
    there = windowed(county, qtbot, tmp_path, OfCounty(lambda: county, lambda *_: None))
    here.open("handoff", "登记和密钥")
    there.open("county", "登记和密钥")
    trusted(here.page, there.page, stick, qtbot)
    trusted(there.page, here.page, stick, qtbot)

    due = [item for item in today(ledger).items if item.why is Why.HANDOVER]
    assert [item.about for item in due] == ["2024-06"]
    here.open("handoff", due[0].about)
    rest(qtbot)
    wizard = here.page.wizard
    wizard.go_on()
    rest(qtbot)
    assert wizard.check.gaps is not None
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.stick.place.folder == stick)
    wizard.go_on()
    qtbot.waitUntil(lambda: "可以拔下" in wizard.stick.outcome.text())
    rest(qtbot)
    assert not [item for item in today(ledger).items if item.why is Why.HANDOVER]

    take_in(there, qtbot)
    assert figures.figures(county, JUNE)["opinions"] == figures.figures(ledger, JUNE)["opinions"] == 1

    assign_and_answer(there, case.id, stick, qtbot)
    here.open("handoff")
    here.page.record.receive(next(stick.glob("六簿回执-*.liubao")))
    qtbot.waitUntil(lambda: "县里已入库 1 期" in here.toast.text)
    rest(qtbot)
    assert [each.state for each in here.page.record.sent] == ["merged"]
    assert cases.get(ledger, case.id).county == cases.get(county, case.id).county
    news = [item for item in today(ledger).items if item.why is Why.COUNTY]
    assert [(item.about, "县里交办" in item.sentence) for item in news] == [(case.id, True)]
