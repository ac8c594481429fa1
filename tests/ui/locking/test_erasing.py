"""A voter's data erased from the settings: found first, said why, and done between two windows."""

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from app.ledger import attachments, cases, custody, erasure
from app.rules.cases import Act, Kind, Route
from app.ui import desktop
from app.ui.pages.settings.erasing import ErasureDialog, ErasuresDialog
from app.ui.preferences import Preferences
from tests.ledger.erasure.test_erasing import readable
from tests.soak import world
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import write

NAME, PHONE = "窦样例", "13803800007"


@pytest.fixture
def ledger(tmp_path):
    """One case of theirs that is over, one that is in hand."""
    made = township.founded(tmp_path / "台账.liubu")
    acts = (Act(Kind.ROUTE, date(2024, 6, 7), route=Route.SPOT, text=f"已答复{NAME}"),)
    who = {"raised_by": NAME, "phone": PHONE, "village": "北街村3组12号"}
    over = cases.register(made, cases.CaseDraft(date(2024, 6, 7), "路灯不亮", acts=acts, **who))
    attachments.attach(made, "cases", over.id, world.photo(), "现场.png")
    cases.register(made, cases.CaseDraft(date(2024, 7, 5), "水渠不通", **who))
    custody.rotate(made, custody.folder_of(made.path), made.clock())
    yield made
    made.close()


def shown(qtbot, ledger):
    dialog = ErasureDialog(None, ledger)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def sought(qtbot, dialog, name=NAME, phone=PHONE):
    write(dialog.name.edit, name)
    write(dialog.phone.edit, phone)
    dialog.look()
    qtbot.waitUntil(lambda: dialog.found_words.text().startswith(("找到", "台账、")))


def words_of(dialog):
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def test_what_is_found_is_listed_and_what_is_in_hand_is_not_ticked(qtbot, ledger):
    dialog = shown(qtbot, ledger)
    assert not dialog.accept_button.isEnabled()
    sought(qtbot, dialog)
    assert dialog.ticked == ("2024-接-001",)
    assert "还在办理" in dialog.cases["2024-接-002"].text()
    assert dialog.copies.isChecked()
    assert not dialog.attachments.isChecked()
    assert dialog.accept_button.isEnabled()
    write(dialog.name.edit, "旁人")
    assert not dialog.accept_button.isEnabled(), "what was found was another's"


def test_nobody_found_is_said(qtbot, ledger):
    dialog = shown(qtbot, ledger)
    sought(qtbot, dialog, "示例某人", "13900000000")
    assert "没有找到这个人" in dialog.found_words.text()
    assert not dialog.accept_button.isEnabled()


def test_a_demand_that_would_be_refused_is_said_before_the_window_closes(qtbot, ledger):
    dialog = shown(qtbot, ledger)
    sought(qtbot, dialog)
    assert dialog.asked_on.value() == ledger.today
    dialog.asked_on.edit.clear()
    dialog.try_accept()
    assert dialog.asked_on.error == "请填写哪天提出的"
    write(dialog.asked_on.edit, "2024-07-16")
    write(dialog.reason.edit, f"{NAME}要求")
    dialog.try_accept()
    assert "不要写姓名和电话" in dialog.reason.error
    dialog.reason.set_value("本人书面要求")
    for number, box in dialog.cases.items():
        box.setChecked(number == "2024-接-002")
    said = answer(lambda box: box.accept())
    dialog.try_accept()
    assert "还在办理" in words_of(said.seen)
    assert dialog.demand is None


def test_it_is_erased_between_two_windows_and_recorded(qapp, qtbot, tmp_path, ledger):
    ledger.close()
    path, preferences, said = ledger.path, Preferences(tmp_path / "window.ini"), []

    def fill(dialog):
        sought(qtbot, dialog)
        dialog.attachments.setChecked(True)
        dialog.asked_on.edit.clear()
        write(dialog.asked_on.edit, "2024-07-16")
        write(dialog.reason.edit, "本人书面要求")
        dialog.try_accept()

    def erase(window):
        window.open("settings", "备份与核对")
        window.page.panel("备份与核对").erase()

    answer(erase)
    answer(fill)
    answer(lambda box: box.try_accept())
    answer(lambda box: (said.append(words_of(box)), box.accept()))
    assert desktop.sit(qapp, preferences, path) == path
    assert "删去附件 1 个、备份" in said[0]
    assert readable(path.parent, [NAME, PHONE]) == [NAME, PHONE], "the case in hand keeps its voter"
    with closing(custody.open_ledger(path, clock=township.clock)) as again:
        first, second = (cases.get(again, cases.find(again, f"2024-接-00{each}").id) for each in (1, 2))
        assert (first.raised_by, first.village, first.reply) == ("", "北街村3组", "已答复某")
        assert second.raised_by == NAME
        [record] = erasure.records(again)
        assert (record.reason, record.numbers) == ("本人书面要求", ("2024-接-001",))
        dialog = ErasuresDialog(None, again)
        qtbot.addWidget(dialog)
        assert dialog._fetch(0, 9)[0][2:5] == ("2024-07-16", "2024-接-001", "本人书面要求")
    assert custody.examine(path).findings == ()
