"""The window on a county's ledger in a server's database: a second clerk's changes come in, nobody's are overwritten."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from app.books.shelf import BOOKS
from app.errors import UnwritableError
from app.handoff.merging import merge
from app.ledger import custody, handovers, registers
from app.ledger.cases import CaseFilter, CasePlace, listing
from app.ledger.handovers import CountyDraft
from app.ledger.place import Server
from app.ledger.store import put_settings
from app.rules.handover import CountyAct
from app.ui import desktop
from app.ui.catalogue import Given, OfCounty, catalogue
from app.ui.instance import name_for
from app.ui.preferences import Preferences
from app.ui.sitting import Sitting
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ledger.servers.conftest import poured
from tests.ui import counties, township
from tests.ui.asked import answer

UNITS = BOOKS["units"]


@pytest.fixture
def place(cluster, tmp_path):
    """A county on the server, with two cases of a township."""
    home = counties.founded(tmp_path / "县", "410725", "原阳县", county=True)
    town = counties.founded(tmp_path / "镇", "410725104", "原阳县太平镇")
    counties.introduced(town, home)
    counties.registered(town, "示例：路灯不亮", "示例：井水浑")
    stick = tmp_path / "U盘"
    stick.mkdir()
    merge(home, [counties.handed(town, stick)])
    registers.add(home, UNITS, {"name": "示例水利局"})
    made = poured(home, cluster.database())
    for each in (home, town, made):
        each.close()
    return made.place


@pytest.fixture
def clerks(place):
    """Two programs on the same ledger."""
    both = [custody.open_ledger(place, clock=township.clock) for _ in range(2)]
    for ledger, name in zip(both, ("示例甲", "示例乙"), strict=True):
        ledger.clerk = name
    yield both
    Worker.finish()
    for each in both:
        each.close()


@pytest.fixture
def sat(clerks, qtbot, tmp_path):
    """The first clerk's window, and the sitting in it."""
    ledger = clerks[0]
    given = Given(lambda: ledger, Preferences(tmp_path / "w.ini"), lambda _: None)
    window = MainWindow(catalogue(given, OfCounty(lambda: ledger, lambda *_: None)), unit="原阳县人大常委会")
    qtbot.addWidget(window)
    sitting = Sitting(window, ledger, custody.occupy(ledger.place))
    window.show()
    window.home()
    sitting.begin(lambda: None)
    ledger.clerk = "示例甲"
    settled(sitting, qtbot)
    yield sitting
    sitting._glances.stop()
    Worker.finish()


def settled(sitting, qtbot):
    qtbot.waitUntil(lambda: not Worker.busy)
    sitting.catch_up()
    qtbot.waitUntil(lambda: not Worker.busy)


def names(view):
    return [view.table.model().index(at, 0).data() for at in range(view.table.rows())]


def units(sitting):
    window = sitting._window
    window.open("books", "units")
    return window.page._view()


def in_hand(view, name):
    view.table.selectRow(names(view).index(name))
    return view.form.fields["phone"]


def unit_id(ledger, name="示例水利局"):
    return next(each.id for each in registers.entries(ledger, UNITS) if each.record == name)


def test_another_clerks_entry_appears_while_a_form_is_half_written(sat, clerks, qtbot):
    view = units(sat)
    field = in_hand(view, "示例水利局")
    field.edit.setFocus()
    field.edit.setText("0373-0000000")
    registers.add(clerks[1], UNITS, {"name": "示例林业局"})
    settled(sat, qtbot)
    assert sorted(names(view)) == ["示例林业局", "示例水利局"]
    assert field.edit.text() == "0373-0000000"
    assert field.edit.hasFocus()
    assert view.table.key == unit_id(clerks[0])


def test_a_stale_correction_is_refused_and_what_was_typed_stays(sat, clerks, qtbot):
    view = units(sat)
    field = in_hand(view, "示例水利局")
    field.edit.setText("0373-0000000")
    registers.correct(clerks[1], UNITS, unit_id(clerks[1]), {"phone": "0373-1111111"}, "登错")
    settled(sat, qtbot)
    answer(lambda dialog: (dialog.reason_field.set_value("补电话"), dialog.try_accept()))
    view.save()
    assert "示例乙刚做过" in sat._window.toast.text
    assert "没有覆盖它" in sat._window.toast.text
    assert field.edit.text() == "0373-0000000"
    [entry] = registers.entries(clerks[1], UNITS)
    assert "0373-1111111" in entry.values
    field = in_hand(view, "示例水利局")
    view._chosen(view.table.key)
    field.edit.setText("0373-2222222")
    answer(lambda dialog: (dialog.reason_field.set_value("补电话"), dialog.try_accept()))
    view.save()
    [entry] = registers.entries(clerks[1], UNITS)
    assert "0373-2222222" in entry.values


def test_another_clerks_step_appears_in_the_open_case_and_its_row_stays_in_hand(sat, clerks, qtbot):
    window = sat._window
    line = listing(clerks[0], CasePlace.ALL, CaseFilter())[1]
    window.open("cases", line.id)
    page = window.page
    draft = CountyDraft(CountyAct.OPINION, date(2024, 7, 18), text="示例意见")
    handovers.add_county_step(clerks[1], line.id, draft)
    settled(sat, qtbot)
    assert [each.text for each in page.panel.case.county] == ["示例意见"]
    assert page.list.table.key == line.id


def test_the_settings_speak_of_a_database_and_not_of_a_file(sat):
    sat._window.open("settings", "单位与经办人")
    panel = sat._window.page.panels["单位与经办人"]
    words = " ".join(each.text() for each in panel.findChildren(QLabel))
    assert "经办人是连接数据库的用户名" in words
    assert "文件" not in words
    assert panel.form.fields["unit_name"].label_widget().text().startswith("单位名称")


def test_settings_half_written_stay_and_are_not_put_over_anothers(sat, clerks, qtbot):
    window = sat._window
    window.open("settings", "单位与经办人")
    panel = window.page.panels["单位与经办人"]
    name = panel.form.fields["unit_name"]
    name.edit.setText("原阳县示例")
    put_settings(clerks[1], unit_name="原阳县改名")
    settled(sat, qtbot)
    assert name.edit.text() == "原阳县示例"
    panel.save()
    assert name.edit.text() == "原阳县示例"
    assert clerks[1].setting("unit_name") == "原阳县改名"
    assert any("没有覆盖它" in words for words in (window.toast.text, name.error))
    window.refresh()
    assert name.edit.text() == "原阳县改名"
    name.edit.setText("原阳县示例")
    panel.save()
    clerks[1].catch_up()
    assert clerks[1].setting("unit_name") == "原阳县示例"


def test_what_only_files_have_has_no_button(sat):
    window = sat._window
    window.open("settings")
    assert "备份与核对" not in window.page._makers
    assert "clerk" not in window.page.panels["单位与经办人"].form.fields
    assert window.status._parts["backup"].text() == "备份由数据库服务器做"
    sat.beat()
    assert not sat._verifying


def test_a_server_that_is_away_is_said_until_it_is_back(sat, clerks, qtbot, monkeypatch):
    def away():
        raise UnwritableError("连不上。")

    with monkeypatch.context() as patch:
        patch.setattr(clerks[0], "catch_up", away)
        settled(sat, qtbot)
        assert sat._window.banners.keys == ("away",)
    settled(sat, qtbot)
    assert sat._window.banners.keys == ()


def test_a_server_s_ledger_opens_and_closes_in_the_window(qapp, place, tmp_path):
    seen = []
    preferences = Preferences(tmp_path / "w.ini")

    def look(window):
        seen.extend((window.key, window.windowTitle()))
        window.close()

    answer(look)
    assert desktop.sit(qapp, preferences, place) is None
    assert seen == ["county", "六簿 — 原阳县人大常委会"]
    assert preferences.ledger is None


def test_the_address_is_asked_for_as_on_the_command_line(monkeypatch, capsys):
    url = "postgresql+psycopg://zhang:secret@127.0.0.1:1/county"
    asked = desktop._asked(["--ledger", url])
    assert (asked, asked.user) == (Server(url), "zhang")
    assert desktop._asked([f"--ledger={url}"]) == Server(url)
    assert "secret" not in name_for(asked)
    assert desktop.open_window(["--ledger", "mysql://x"]) == 2
    assert "postgresql+psycopg://" in capsys.readouterr().err
