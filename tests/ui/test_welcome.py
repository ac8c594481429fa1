"""The first start: four questions, a sample, an existing ledger, a safety copy."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ledger import place
from app.ledger.custody import backup, create, open_ledger
from app.ui import theme
from app.ui.preferences import SCALES
from app.ui.welcome import NARROW, Welcome, read_code
from app.ui.widgets.buttons import Button
from tests.ui.hands import press, write


def clock():
    return datetime(2024, 7, 18, 9, 0)


@pytest.fixture
def welcome(tmp_path, qtbot):
    made = Welcome(tmp_path / "台账.liubu", clock)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def chosen(monkeypatch):
    """The file that the clerk chooses in the system's own dialog."""

    def choose(path):
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return choose


def answered(welcome):
    for key, text in (("unit_code", "410725104"), ("unit_name", "原阳县太平镇"), ("clerk", "示例经办")):
        welcome.form.fields[key].setFocus()
        write(welcome.form.fields[key].edit, text)
        press(Qt.Key.Key_Return)


def test_four_answers_make_a_ledger(welcome, qtbot):
    answered(welcome)
    with qtbot.waitSignal(welcome.accepted):
        QTest.keyClick(welcome, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ledger = open_ledger(welcome.chosen, clock=clock)
    keys = ("unit_code", "unit_name", "clerk", "method")
    assert [ledger.setting(key) for key in keys] == ["410725104", "原阳县太平镇", "示例经办", "taiping"]
    ledger.close()


def test_a_county_is_asked_for_six_digits_and_gets_a_countys_ledger(welcome, qtbot):
    welcome.form.fields["whose"].segments._choose(1)
    answered(welcome)
    assert "六位" in welcome.form.fields["unit_code"]._hint
    QTest.keyClick(welcome, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "6 位数字" in welcome.trouble.text())
    welcome.form.fields["unit_code"].set_value("410725")
    welcome.form.fields["unit_name"].set_value("原阳县")
    with qtbot.waitSignal(welcome.accepted):
        welcome.make.click()
    ledger = open_ledger(welcome.chosen, clock=clock)
    assert [ledger.setting(key) for key in ("unit_code", "unit_name", "county")] == ["410725", "原阳县", True]
    ledger.close()
    assert place.glance(welcome.chosen).county


def test_the_other_method_can_be_chosen(welcome, qtbot):
    answered(welcome)
    welcome.form.fields["method"].set_value("henan")
    with qtbot.waitSignal(welcome.accepted):
        welcome.make.click()
    ledger = open_ledger(welcome.chosen, clock=clock)
    assert ledger.setting("method") == "henan"
    ledger.close()


def test_what_is_missing_is_said_beneath_its_field(welcome):
    welcome.make_ledger()
    assert welcome.form.fields["unit_code"].error
    assert welcome.form.fields["clerk"].error
    assert welcome.chosen is None


@pytest.mark.parametrize("code", ["4107", "太平镇", "41072510x", "４１０７２５１０４"])
def test_a_code_that_is_none_is_refused(code):
    with pytest.raises(ValueError, match="九位"):
        read_code(code)


def test_a_code_may_be_written_with_blanks():
    assert read_code(" 410725 104 ") == "410725104"


def test_a_ledger_is_never_laid_over_another(tmp_path, qtbot):
    there = tmp_path / "台账.liubu"
    create(there, unit_code="410725104", unit_name="示例县示例镇", method="taiping", clock=clock).close()
    made = Welcome(there, clock)
    qtbot.addWidget(made)
    assert made._path != there


def test_an_existing_ledger_is_opened(welcome, chosen, tmp_path):
    chosen(tmp_path / "别处.liubu")
    welcome.open_existing()
    assert welcome.chosen == tmp_path / "别处.liubu"


def test_the_ledger_may_lie_elsewhere(welcome, chosen, tmp_path):
    chosen(tmp_path / "U盘" / "我的台账")
    welcome.choose_place()
    assert welcome._path == tmp_path / "U盘" / "我的台账.liubu"


def test_a_copy_comes_back_as_a_new_file(tmp_path, qtbot, chosen):
    lost = tmp_path / "台账.liubu"
    ledger = create(lost, unit_code="410725104", unit_name="示例县示例镇", method="taiping", clock=clock)
    copy = backup(ledger, tmp_path / "备份.liubu").path
    ledger.close()
    made = Welcome(lost, clock, "台账坏了")
    qtbot.addWidget(made)
    chosen(copy)
    with qtbot.waitSignal(made.accepted):
        made.restore()
    assert made.chosen == tmp_path / "台账（恢复）.liubu"
    assert lost.exists()


def test_a_copy_that_is_none_is_refused_in_a_sentence(welcome, qtbot, chosen, tmp_path):
    wrong = tmp_path / "照片.liubu"
    wrong.write_bytes(b"GIF89a")
    chosen(wrong)
    welcome.restore()
    qtbot.waitUntil(welcome.trouble.isVisible)
    assert "照片.liubu" in welcome.trouble.text()
    assert welcome.make.isEnabled()


def test_the_sample_is_opened_when_it_is_there(welcome):
    path = place.default_ledger().with_name(place.SAMPLE_NAME)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    welcome.practise()
    assert welcome.chosen == path
    Path(path).unlink()


def test_what_was_taken_by_somebody_else_can_be_tried_again(tmp_path, qtbot):
    there = tmp_path / "台账.liubu"
    create(there, unit_code="410725104", unit_name="示例县示例镇", method="taiping", clock=clock).close()
    made = Welcome(there, clock, "台账正由另一台电脑使用")
    qtbot.addWidget(made)
    made.try_again()
    assert made.chosen == there


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("trouble", ["", "台账正由另一台电脑使用，请等对方关闭后再打开。"])
def test_at_every_size_of_letters_it_fits_the_screen_and_rolls_to_the_last_button(
    scale, trouble, dressed, tmp_path, qtbot
):
    theme.dress(dressed, scheme="light", scale=scale)
    made = Welcome(tmp_path / "台账.liubu", clock, trouble)
    qtbot.addWidget(made)
    made.show()
    room = made.screen().availableGeometry()
    assert made.height() <= room.height()
    assert made.width() <= max(room.width(), theme.px(NARROW))
    for button in made.findChildren(Button):
        button.setFocus()
        QApplication.processEvents()
        seen = button.visibleRegion().boundingRect()
        assert (seen.width(), seen.height()) == (button.width(), button.height()), button.text()
