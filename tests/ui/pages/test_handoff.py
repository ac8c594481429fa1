"""上报 in the window: three steps onto the stick, what went before, the county's receipt, and the keys."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.errors import UnwritableError
from app.handoff import copies, keys, recovery, registration, returning
from app.handoff.drives import Drive
from app.handoff.merging import merge
from app.ledger import cases, handovers
from app.ledger.cases import CaseDraft
from app.ledger.handovers import CountyDraft
from app.ledger.outgoing import departures
from app.ledger.store import put_settings
from app.rules.handover import CountyAct, Party
from app.ui.pages.handoff import HandoffPage, place
from app.ui.pages.handoff.wizard import CHECK, MONTH, STICK
from app.ui.parts.saving import ask_where
from app.ui.workers import Worker
from tests import ledgers
from tests.handoff.conftest import introduced
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import press
from tests.ui.hearing import nothing_begins, placed

SECRET = "示例：不要告诉别人"


@pytest.fixture
def plugged(tmp_path, monkeypatch):
    """A stick that is plugged in, as the machine would tell it."""
    folder = tmp_path / "示例U盘"
    folder.mkdir()
    drive = Drive(folder, "示例U盘", 3 << 30, 8 << 30)
    monkeypatch.setattr(place, "drives", lambda: (drive,))
    return folder


@pytest.fixture
def county(tmp_path):
    (tmp_path / "县").mkdir()
    made = ledgers.opened(
        tmp_path / "县" / "台账.liubu", township.clock, unit_code="410725", unit_name="原阳县", method="taiping"
    )
    made.clerk = "示例县办"
    put_settings(made, county=True)
    yield made
    made.close()


@pytest.fixture
def page(ledger, qtbot, plugged):
    township.peopled(ledger)
    shown = placed(HandoffPage(ledger), qtbot, ledger)
    qtbot.waitUntil(lambda: shown.wizard.month.foreseen is not None)
    shown.news.connect(spoken.append)
    spoken.clear()
    return shown


spoken = []


def walk_to_the_stick(page, qtbot):
    page.wizard.go_on()
    qtbot.waitUntil(lambda: page.wizard.check.gaps is not None)
    page.wizard.go_on()
    qtbot.waitUntil(lambda: page.wizard.stick.place.folder is not None)


def written(page, qtbot):
    page.wizard.onward.click()
    qtbot.waitUntil(lambda: bool(page.wizard.stick.outcome.text()))
    return page.wizard.stick.outcome.text()


def test_the_wizard_begins_with_the_last_finished_month(page):
    wizard = page.wizard
    assert (wizard.step, wizard.month.month) == (MONTH, "2024-06")
    told = dict(wizard.month.facts.rows)
    assert "第一期" in told["上一次上报"]
    assert told["这一期"].startswith("第1期：新增 ")
    assert "口令" in wizard.month.words.text()


def test_who_asks_for_the_next_step_while_it_is_counted_goes_there_when_it_is(page, qtbot):
    wizard = page.wizard
    with nothing_begins():
        wizard.month.field.set_value("2024-05")
        wizard.month.refresh()
        assert "正在数" in dict(wizard.month.facts.rows)["这一期"]
        assert wizard.onward.isEnabled()
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert wizard.step == MONTH
        assert "数完就到下一步" in dict(wizard.month.facts.rows)["这一期"]
    qtbot.waitUntil(lambda: wizard.step == CHECK)
    qtbot.waitUntil(lambda: wizard.check.gaps is not None)


def test_asking_for_the_next_step_is_forgotten_with_another_month(page, qtbot):
    month = page.wizard.month
    with nothing_begins():
        month.field.set_value("2024-05")
        month.refresh()
        page.wizard.go_on()
        month.field.set_value("2024-04")
        month.refresh()
        assert "下一步" not in dict(month.facts.rows)["这一期"]
    qtbot.waitUntil(lambda: month.foreseen is not None)
    assert page.wizard.step == MONTH


def test_what_a_month_was_refused_for_is_not_said_beneath_another(page, qtbot):
    month = page.wizard.month
    with nothing_begins():
        month.field.set_value("2024-09")
        month.refresh()
        month.field.set_value("2024-05")
        month.refresh()
    qtbot.waitUntil(lambda: month.foreseen is not None)
    assert month.field.error == ""


def test_a_month_that_has_not_come_is_refused_beneath_its_field(page, qtbot):
    page.wizard.month.field.set_value("2024-09")
    page.wizard.month.refresh()
    qtbot.waitUntil(lambda: "还没有到" in page.wizard.month.field.error)
    assert not page.wizard.onward.isEnabled()


def asked_for(page, qtbot, what):
    """The first step with another wish than the month's news, as it says then what would go."""
    month = page.wizard.month
    month.what.set_value(what)
    month.refresh()
    qtbot.waitUntil(lambda: month.foreseen is not None and month.foreseen.errand == month.errand)
    return dict(month.facts.rows)["这一期"]


def test_a_whole_package_is_made_where_the_county_asks_for_it(page, qtbot, ledger, county, plugged):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)
    written(page, qtbot)
    page.wizard.again.click()
    assert page.wizard.month.what.value() == "新的改动"
    assert "整份：县里要以它为准" in asked_for(page, qtbot, "完整的一份")
    walk_to_the_stick(page, qtbot)
    assert "第2期" in written(page, qtbot)
    assert [(each.sequence, each.whole) for each in handovers.months_sent(ledger)] == [(1, True), (2, True)]
    [second] = plugged.glob("*-002.liubao")
    assert [each.state for each in merge(county, [second]).packages] == ["merged"]


def test_a_package_that_never_arrived_is_made_again_as_it_was(page, qtbot, ledger, county, plugged):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)
    written(page, qtbot)
    [lost] = plugged.glob("*-001.liubao")
    lost.unlink()
    page.wizard.again.click()
    cases.register(ledger, CaseDraft(date(2024, 6, 30), "示例：后来登记的"))
    assert asked_for(page, qtbot, "再做一份第1期").startswith("第1期：和当时送出的一样：新增 ")
    walk_to_the_stick(page, qtbot)
    assert "第1期" in written(page, qtbot)
    assert [each.state for each in merge(county, [lost]).packages] == ["merged"]
    page.wizard.again.click()
    page.wizard.month.field.set_value("2024-05")
    page.wizard.month.what.set_value("再做一份第1期")
    page.wizard.month.refresh()
    assert page.wizard.month.what.value() == "新的改动"


def test_a_line_of_the_check_list_opens_its_entry(page, qtbot):
    page.wizard.go_on()
    qtbot.waitUntil(lambda: bool(page.wizard.check.gaps))
    late = [at for at, each in enumerate(page.wizard.check.gaps) if each.matter.value == "超期未答复"]
    assert late
    gap = page.wizard.check.gaps[late[0]]
    with qtbot.waitSignal(page.go) as went:
        page.wizard.check.table.opened.emit(late[0])
    assert went.args == ["cases", gap.id]
    assert gap.id in {line.id for line in cases.listing(page._ledger, cases.CasePlace.OVERDUE, cases.CaseFilter())}


def test_what_is_mended_leaves_the_check_list(page, qtbot, ledger):
    page.wizard.go_on()
    qtbot.waitUntil(lambda: page.wizard.check.gaps is not None)
    before = len(page.wizard.check.gaps)
    cases.register(ledger, CaseDraft(date(2024, 6, 30), "示例：还没有分办"))
    qtbot.waitUntil(lambda: len(page.wizard.check.gaps) == before + 1)


def test_one_may_go_on_and_the_gaps_are_listed_in_what_goes(page, qtbot, ledger, county, plugged):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)
    gaps = page.wizard.check.gaps
    assert gaps
    outcome = written(page, qtbot)
    assert "可以拔下" in outcome
    assert "2024年6月第1期" in outcome
    excel = next(plugged.glob("*.xlsx"))
    listed = [row for row in load_workbook(excel)["还缺的"].values if row[-1]]
    assert {each.sentence for each in gaps} <= {str(row[-1]) for row in listed}
    assert any(f"还缺{len(gaps)}处" in each.what for each in departures(ledger))
    assert [(each.month, each.state) for each in page.record.sent] == [("2024-06", "sent")]
    assert str(plugged) in page.record.sent[0].target


def test_without_a_key_the_passphrase_seals(page, qtbot, ledger, county, plugged):
    walk_to_the_stick(page, qtbot)
    field = page.wizard.stick.passphrase
    assert field.isVisibleTo(page)
    page.wizard.onward.click()
    assert field.error
    assert not list(plugged.iterdir())
    field.set_value(SECRET)
    assert "可以拔下" in written(page, qtbot)
    package = next(plugged.glob("*.liubao"))
    assert [each.state for each in merge(county, [package], passphrase=SECRET).packages] == ["merged"]
    assert not field.isVisibleTo(page)
    assert field.text() == ""
    assert not page.wizard.stick.place.isVisibleTo(page)
    page.wizard.again.click()
    walk_to_the_stick(page, qtbot)
    assert field.isVisibleTo(page)
    assert page.wizard.stick.place.isVisibleTo(page)
    assert page.wizard.stick.copy.isVisibleTo(page)


def test_a_passphrase_that_is_easily_guessed_is_called_so_and_taken(page, qtbot, plugged):
    walk_to_the_stick(page, qtbot)
    field = page.wizard.stick.passphrase
    field.setFocus()
    QTest.keyClicks(field.edit, "123")
    assert field._foot.text().startswith("容易被猜中：")
    assert "可以拔下" in written(page, qtbot)
    assert list(plugged.glob("*.liubao"))


def test_with_the_countys_key_nobody_asks_for_a_passphrase(page, qtbot, ledger, county):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)
    assert not page.wizard.stick.passphrase.isVisibleTo(page)


def test_a_stick_that_fails_is_not_called_safe(page, qtbot, ledger, county, plugged, monkeypatch):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)

    def fail(*_):
        raise UnwritableError("示例：写完后再读，和写进去的不一样。请换一个盘再做一次。")

    monkeypatch.setattr("app.handoff.sticks.demand_written", fail)
    asked = answer(lambda box: box.accept())
    page.wizard.onward.click()
    qtbot.waitUntil(lambda: asked.seen is not None)
    qtbot.waitUntil(page.wizard.onward.isEnabled)
    assert "拔下" not in page.wizard.stick.outcome.text()
    assert list(plugged.iterdir()) == []
    assert handovers.months_sent(ledger) == ()


def test_a_locked_stick_cannot_be_written_to(page, qtbot, ledger, tmp_path, monkeypatch):
    drive = Drive(tmp_path, "只读盘", 1 << 30, 1 << 30, writable=False)
    monkeypatch.setattr(place, "drives", lambda: (drive,))
    page.wizard.go_on()
    page.wizard.go_on()
    table = page.wizard.stick.place.table
    qtbot.waitUntil(lambda: table.rows() == 1)
    assert not page.wizard.onward.isEnabled()


def test_a_folder_that_is_no_stick_is_taken_only_on_demand_and_called_so(
    page, qtbot, ledger, county, tmp_path, monkeypatch
):
    introduced(ledger, county)
    monkeypatch.setattr(place, "drives", lambda: ())
    elsewhere = tmp_path / "别处"
    elsewhere.mkdir()
    page.wizard.go_on()
    page.wizard.go_on()
    assert not page.wizard.onward.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(elsewhere))
    page.wizard.stick.place.other.click()
    assert "不在 U 盘上" in page.wizard.stick.place.note.text()
    page.wizard.onward.click()
    qtbot.waitUntil(lambda: bool(page.wizard.stick.outcome.text()))
    assert len(list(elsewhere.glob("*.liubao"))) == 1
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    ask_where(page, "保存代表履职档案", "代表履职档案", "pdf")
    assert str(elsewhere) not in asked[0]
    qtbot.waitUntil(lambda: not Worker.busy)


def test_a_sealed_copy_goes_along_when_it_is_wanted(page, qtbot, ledger, county, plugged, tmp_path):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)
    page.wizard.stick.copy.setChecked(True)
    assert "可以拔下" in written(page, qtbot)
    copy = next(plugged.glob(f"*{copies.SUFFIX}"))
    raw = copy.read_bytes()
    assert raw.startswith(b"age-encryption.org/v1")
    assert "示例甲".encode() not in raw
    back = copies.open_copy(ledger, copy, tmp_path / "回来.liubu")
    assert back.read_bytes()[:15] == b"SQLite format 3"


def test_a_copy_that_finds_no_room_does_not_take_the_package_back(page, qtbot, ledger, county, plugged, monkeypatch):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)
    page.wizard.stick.copy.setChecked(True)

    def full(*_):
        raise UnwritableError("示例：空间不够。")

    monkeypatch.setattr("app.desk.handing_over.seal_copy", full)
    outcome = written(page, qtbot)
    assert "备份没有放上" in outcome
    assert "可以拔下" not in outcome
    assert len(list(plugged.glob("*.liubao"))) == 1


def test_ctrl_enter_walks_through_the_three_steps(page, qtbot, ledger, county):
    introduced(ledger, county)
    page.take_keyboard(None)
    for step in (CHECK, STICK):
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert page.wizard.step == step
        qtbot.waitUntil(lambda: not Worker.busy)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "可以拔下" in page.wizard.stick.outcome.text())


def test_the_countys_receipt_shows_how_far_each_month_got(page, qtbot, ledger, county, plugged, tmp_path):
    introduced(ledger, county)
    walk_to_the_stick(page, qtbot)
    written(page, qtbot)
    merge(county, [next(plugged.glob("*.liubao"))])
    case = handovers.case_numbered(county, "410725104", "2024-接-001")
    handovers.add_county_step(county, case, CountyDraft(CountyAct.SUPERVISE, date(2024, 7, 18), text="示例督办"))
    made = returning.build_return(county, "410725104", tmp_path)
    page.record.receive(made.package)
    qtbot.waitUntil(lambda: any("县里已入库 1 期" in each and "环节 1 条" in each for each in spoken))
    assert [each.state for each in page.record.sent] == ["merged"]
    assert [line.text for line in cases.get(ledger, case).county] == ["示例督办"]


def test_a_wrong_file_is_no_receipt_and_says_so(page, ledger, tmp_path):
    strange = tmp_path / "别的.liubao"
    strange.write_bytes(b"nothing of ours")
    page.record.receive(strange)
    assert spoken
    assert "别的.liubao" in spoken[-1]


def test_the_registration_file_is_written_and_its_code_shown_large(page, qtbot, ledger, tmp_path, monkeypatch):
    page.arrive("登记和密钥")
    assert page.own.code.text() == ""
    assert keys.in_force(ledger, Party.OWN) is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.own.write_button.click()
    qtbot.waitUntil(lambda: bool(page.own.code.text()))
    written_file = next(tmp_path.glob("六簿登记-*.json"))
    assert page.own.code.text().replace(" ", "") == registration.code_of(written_file.read_bytes())
    assert page.own.picture.isVisibleTo(page)


def test_the_countys_file_is_trusted_by_the_code_that_is_heard(page, ledger, county, tmp_path):
    given = registration.write_registration(county, tmp_path)
    page.arrive("登记和密钥")

    def mishear(dialog):
        dialog.form.fields["code"].set_value("000000000000")
        dialog.try_accept()
        assert "对不上" in dialog.trouble
        dialog.form.fields["code"].set_value(f"{given.code[:4]} {given.code[4:8]} {given.code[8:]}")
        dialog.try_accept()

    answer(mishear)
    page.others.take(given.path)
    assert [each.party_name for each in page.others.keys] == ["原阳县"]
    assert keys.in_force(ledger, Party.COUNTY) is not None


def test_a_key_is_revoked_with_a_reason_and_stays_in_sight(page, ledger, county, tmp_path):
    introduced(ledger, county)
    page.arrive("登记和密钥")
    page.others.table.select(page.others.keys[0].id)

    def because(dialog):
        dialog.reason_field.set_value("示例：钥匙丢了")
        dialog.try_accept()

    answer(because)
    page.others.revoke_button.click()
    assert keys.in_force(ledger, Party.COUNTY) is None
    assert [(each.ending.value, each.end_reason) for each in page.others.keys] == [("已作废", "示例：钥匙丢了")]
    assert not page.others.revoke_button.isEnabled()


def test_a_recovery_sheet_brings_the_key_back_in_the_window(page, ledger, county):
    first = keys.own_key(ledger).key.sign_key
    lines = recovery.recovery_lines(ledger)
    keys.renewed(ledger, "示例：试一试")
    page.arrive("登记和密钥")

    def type_it(dialog):
        dialog.form.fields["words"].set_value("\n".join([*lines[:2], lines[2][:-1] + "~", *lines[3:]]))
        dialog.try_accept()
        assert "第2行" in dialog.form.fields["words"].error
        dialog.form.fields["words"].set_value("\n".join(lines).lower())
        dialog.try_accept()

    answer(type_it)
    page.own.recover_button.click()
    assert keys.own_key(ledger).key.sign_key == first
