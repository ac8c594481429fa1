"""The page of the mobile station: one sheet an outing, saved in one transaction, corrected with a reason."""

import os
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.books.shelf import BOOKS
from app.ledger import activities, attachments, campaigns, cases, drafts, registers, undo
from app.rules.cases import Stage
from app.ui.pages.outing import OutingPage
from app.ui.parts import acts
from app.ui.workers import Worker
from tests.ui import township
from tests.ui.hands import press, write
from tests.ui.hearing import placed


@pytest.fixture
def ledger(ledger):
    campaigns.add(ledger, "三夏")
    return ledger


@pytest.fixture
def page(ledger, qtbot):
    return placed(OutingPage(ledger), qtbot, ledger)


def fill(page, *, received=12):
    page.begin_fresh()
    values = {"form": "禁烧卡点", "place": "北街村卡点", "campaign": "三夏", "received": received, "advised": 30}
    page.sheet.basics.fill(values)
    page.sheet.people.mark(0, "出席")
    page.sheet.people.mark(1, "出席")
    page.sheet.people.mark(2, "请假")
    page.sheet.services.fields["解决农机故障"].set_value(3)
    opinion(page, 0, ("示例甲", "北街村", "生产路坑太深", "转交办理", "农业服务中心"))
    page.sheet.rows.add_row()
    opinion(page, 1, ("示例乙", "北街村", "联合收割机坏了", "当场答复", "已当场修好"))
    page._edited()


def opinion(page, line, values):
    for key, value in zip(("name", "village", "content", "route", "detail"), values, strict=True):
        getattr(page.sheet.rows._rows[line], key).set_value(value)


def test_an_empty_page_says_what_it_is_for(page):
    assert page.list._empty.isVisible()
    assert page.list._empty.button.text() == "登记一次活动"


def test_an_outing_and_its_opinions_are_saved_in_one_transaction(page, ledger):
    told = []
    ledger.subscribe(told.append)
    fill(page)
    page.save()
    assert len(told) == 1
    entry = activities.get(ledger, page.sheet.outing.id)
    assert (entry.draft.form, entry.campaign, entry.draft.received) == ("禁烧卡点", "三夏", 12)
    assert (entry.opinions, entry.answered, entry.named) == (2, 1, 2)
    assert entry.draft.services == (("解决农机故障", 3),)
    assert sorted(each.status for each in entry.draft.attendance) == ["出席", "出席", "请假"]
    lines = cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter(activity_id=entry.id), sort="number")
    assert {line.stage for line in lines} == {Stage.OPEN, Stage.ANSWERED}
    case = cases.get(ledger, lines[0].id)
    assert case.number.startswith("2024-流-")
    assert len([each for each in case.deputies if each.role == "接单"]) == 2


def test_totals_and_details_that_differ_are_shown(page):
    fill(page, received=1)
    assert "接待 1 人次比登记的少 1 人" in page.totals.text()
    assert page.totals.property("role") == "late"
    page.sheet.basics.fields["received"].set_value(12)
    page._edited()
    assert "比登记的多 10" in page.totals.text()
    assert "意见 2 条（当场答复 1，其余 1）" in page.totals.text()


def test_a_row_without_its_words_is_pointed_out(page, ledger):
    fill(page)
    opinion(page, 1, ("示例乙", "北街村", None, "转交办理", "水利站"))
    page.save()
    assert "第 2 行没有反映内容" in page.sheet.rows._trouble.text()
    assert activities.count(ledger) == 0


def test_what_is_missing_stands_beneath_its_field(page, ledger):
    page.begin_fresh()
    page.save()
    assert page.sheet.basics.fields["place"].error == "请填写地点"
    page.sheet.basics.fill({"place": "郭庄", "held_on": date(2024, 7, 30)})
    page.save()
    assert "在今天之后" in (page.sheet.basics.fields["held_on"].error or page.trouble.text())
    assert activities.count(ledger) == 0


def test_a_correction_asks_for_its_reason(page, ledger):
    fill(page)
    page.save()
    page.sheet.basics.fields["received"].set_value(15)
    page._edited()
    assert not page.why.isHidden()
    page.save()
    assert "理由" in page.why.error
    page.why.set_value("漏数了三位")
    page.save()
    assert activities.get(ledger, page.sheet.outing.id).draft.received == 15
    assert page.why.isHidden()


def test_more_opinions_are_added_to_an_outing_later(page, ledger):
    fill(page)
    page.save()
    opinion(page, 0, ("示例丙", "北街村", "路灯不亮", "转交办理", ""))
    page.save()
    entry = activities.get(ledger, page.sheet.outing.id)
    assert entry.opinions == 3
    assert page.sheet.heard.rows() == 3
    assert page.sheet.rows.written() == 0


def test_a_voided_outing_needs_its_opinions_gone_first(page, ledger, monkeypatch):
    fill(page)
    page.save()
    monkeypatch.setattr(acts, "ask_reason", lambda *_, **__: "重复登记")
    page.void()
    assert "还有2条意见" in page.trouble.text()


def test_the_box_of_a_row_stands_in_the_middle_of_its_line(page):
    page.begin_fresh()
    QApplication.processEvents()
    row = page.sheet.rows._rows[0]
    line, box = (each.mapTo(page, each.rect().center()) for each in (row.name.edit, row.confidential.box))
    assert abs(line.y() - box.y()) <= 1
    assert row.confidential.box.height() <= row.name.edit.height()


def test_enter_walks_the_rows_and_opens_the_next(page):
    page.begin_fresh()
    page.sheet.rows.begin()
    write(QApplication.focusWidget(), "示例甲")
    for _ in range(4):
        press(Qt.Key.Key_Return)
    write(QApplication.focusWidget(), "路灯不亮")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    write(QApplication.focusWidget(), "czjs")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    written = {key: value for key, value in page.sheet.rows.raw()[0].items() if value}
    assert written == {"name": "示例甲", "content": "路灯不亮", "route": "转交办理", "detail": "村镇建设中心"}
    assert len(page.sheet.rows._rows) == 2
    assert page.sheet.rows._rows[1].name.edit.hasFocus()


def test_a_half_written_sheet_is_kept_and_offered_back(page, ledger, qtbot):
    fill(page)
    write(page.sheet.basics.fields["account"].edit, "在卡点")
    qtbot.waitUntil(lambda: drafts.kept(ledger, "outing") is not None)
    again = OutingPage(ledger)
    qtbot.addWidget(again)
    again.begin_fresh()
    assert again.sheet.basics.fields["place"].value() == "北街村卡点"
    assert again.sheet.rows.written() == 2
    assert sorted(again.sheet.people.marks().values()) == ["出席", "出席", "请假"]
    again.save()
    assert drafts.kept(ledger, "outing") is None


def test_a_further_opinion_stays_with_its_outing(page, ledger):
    fill(page)
    page.save()
    first = page.sheet.outing.id
    write(page.sheet.rows._rows[0].content.edit, "路灯不亮")
    page.begin_fresh()
    assert page.sheet.rows.written() == 0
    write(page.sheet.basics.fields["theme"].edit, "秋种")
    page.open_outing(first)
    assert page.sheet.rows.raw()[0]["content"] == "路灯不亮"
    assert set(drafts.forms(ledger)) == {"outing", f"outing.{first}"}
    page.begin_fresh()
    assert page.sheet.basics.fields["theme"].value() == "秋种"


def test_an_outing_belongs_to_a_station_and_an_opinion_says_whose_it_is(page, ledger):
    station = registers.add(ledger, BOOKS["stations"], {"name": "北街联络站", "type": "固定站"})
    page.sheet.refresh_words()
    fill(page)
    page.sheet.basics.fields["station"].set_value("北街联络站")
    row = page.sheet.rows._rows[0]
    for key, value in (("phone", "138-0000-0000"), ("category", "道路交通"), ("confidential", True)):
        getattr(row, key).set_value(value)
    page.save()
    assert page.sheet.outing.draft.station_id == station.id
    lines = cases.listing(
        ledger, cases.CasePlace.ALL, cases.CaseFilter(activity_id=page.sheet.outing.id), sort="number"
    )
    case = cases.get(ledger, lines[-1].id)
    assert (case.phone, case.category, case.confidential) == ("138-0000-0000", "道路交通", True)
    assert page.sheet.basics.fields["station"].value() == "北街联络站"
    page.sheet.basics.fields["station"].set_value(None)
    assert page.sheet.changes() == {"station_id": None}


def test_photos_wait_for_the_first_save(page, ledger, tmp_path):
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    path = tmp_path / "现场.png"
    picture.save(str(path))
    fill(page)
    assert page.sheet._add.isVisibleTo(page.sheet)
    page.sheet.pictures.add_files([path])
    page.half.keep()
    page.begin_fresh()
    assert page.sheet.pictures.waiting == (path,)
    page.save()
    Worker.finish()
    QApplication.processEvents()
    assert [each.name for each in attachments.listing(ledger, "activities", page.sheet.outing.id)] == ["现场.png"]
    page.begin_fresh()
    assert page.sheet.pictures.waiting == ()


@pytest.mark.limit(60)
def test_a_photo_that_cannot_be_read_does_not_keep_the_rest_from_waiting(page, tmp_path):
    os.mkfifo(tmp_path / "管道.jpg")
    paths = (tmp_path / "管道.jpg", tmp_path / "没有.jpg")
    fill(page)
    page.sheet.pictures.add_files(paths)
    assert page.sheet.pictures.waiting == paths


def test_what_is_half_written_can_be_thrown_away(page, ledger):
    page.begin_fresh()
    assert not page._throw.isVisibleTo(page)
    fill(page)
    page.half.keep()
    page._throw.click()
    assert (drafts.forms(ledger), page.list.isVisible()) == ((), True)
    page.begin_fresh()
    assert not page.sheet.begun()


def test_a_draft_of_before_is_still_read(page, ledger):
    drafts.keep(
        ledger, "outing", {"basics": {"place": "郭庄"}, "rows": [["示例甲", "郭庄", "路灯", "转交办理", "水利站"]]}
    )
    page.begin_fresh()
    row = page.sheet.rows._rows[0]
    assert (row.name.value(), row.content.value(), row.detail.value()) == ("示例甲", "路灯", "水利站")


def test_a_half_written_correction_is_not_overwritten_by_a_change_elsewhere(page, ledger):
    fill(page)
    page.save()
    page.sheet.basics.fields["theme"].set_value("三夏禁烧")
    campaigns.add(ledger, "秋种")
    assert page.sheet.basics.fields["theme"].value() == "三夏禁烧"


def test_photos_of_an_outing_are_shown(page, ledger, tmp_path):
    fill(page)
    page.save()
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "卡点.png"))
    photo = (tmp_path / "卡点.png").read_bytes()
    attachments.attach(ledger, "activities", page.sheet.outing.id, photo, "卡点.png")
    assert len(page.sheet.pictures.shown) == 1


def test_an_opinion_of_the_outing_opens_in_its_place(page, ledger, qtbot):
    fill(page)
    page.save()
    page.sheet.heard.selectRow(0)
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.sheet.heard, Qt.Key.Key_Return)
    assert went.args[0] == "cases"
    assert cases.get(ledger, went.args[1]).activity_id == page.sheet.outing.id


def test_the_list_is_filtered_and_sorted_in_sql(page, ledger):
    fill(page)
    page.save()
    township.many(ledger, 1)
    page._back()
    assert page.list.table.rows() == 2
    page.list.words.set_value("卡点")
    page.list.reload()
    assert page.list.table.rows() == 1
    page.list.words.set_value("没有的词")
    page.list.reload()
    assert page.list._empty._title.text() == "没有符合条件的活动"


def test_every_editor_has_a_name(page):
    page.begin_fresh()
    editors = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    assert all(editor.accessibleName() for editor in editors)


def test_taking_an_outing_back_returns_to_the_list(page, ledger):
    fill(page)
    page.save()
    undo.undo(ledger)
    assert page._stack.currentIndex() == 0
    assert page.list.table.rows() == 0


def test_services_of_other_kinds_are_all_kept(page, ledger):
    services = (("送棉衣", 10), ("解决农机故障", 2), ("登记需求", 14))
    draft = activities.ActivityDraft(date(2024, 7, 9), "流动联络站", place="郭庄", services=services)
    made = activities.add(ledger, draft)
    page.open_outing(made.id)
    assert page.sheet.changes() == {}
    assert page.why.isHidden()
    page.sheet.services.fields["登记需求"].set_value(15)
    page.why.set_value("少记一户")
    page.save()
    assert activities.get(ledger, made.id).draft.services == (("送棉衣", 10), ("解决农机故障", 2), ("登记需求", 15))


def test_a_service_written_by_name_gets_a_field_of_its_own(page):
    page.begin_fresh()
    services = page.sheet.services
    services.other.setFocus()
    write(services.other.edit, "送棉衣")
    press(Qt.Key.Key_Return)
    write(services.other_count.edit, "10")
    press(Qt.Key.Key_Return)
    assert services.other.edit.hasFocus()
    write(services.other.edit, "登记需求")
    assert services.services() == (("送棉衣", 10), ("登记需求", None))


def test_a_word_that_finds_no_outing_is_let_go_by_the_button_of_the_empty_list(page, ledger):
    township.peopled(ledger)
    page.list.words.set_value("示例：哪里都没有")
    page.list.reload()
    assert page.list._empty.button.text() == "清掉筛选"
    page.list._empty.button.click()
    assert page.list.words.text() == ""
    assert page.list._empty.button.text() == "登记一次活动"


def test_the_head_of_the_page_says_how_many_are_listed(page, ledger):
    township.many(ledger, 2)
    page.refresh()
    assert page.subtitle == "1 次"
    page.list.words.set_value("示例：哪里都没有")
    page.list.words.edited.emit()
    assert page.subtitle == "0 次"
    page.list._empty.button.click()
    assert page.subtitle == "1 次"
