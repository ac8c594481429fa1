"""The page of deputies: found by any handle, told by year, corrected with a reason."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.ledger import activities, attachments, deputies, drafts, rosters, undo
from app.ledger.activities import ActivityDraft, Present
from app.ledger.deputies import DeputyDraft, Seat
from app.ui.pages.deputies import DeputiesPage
from app.ui.pages.deputies.acts import StatusDialog
from app.ui.pages.deputies.panel import ALL
from app.ui.pages.deputies.portrait import PORTRAIT
from app.ui.widgets.lists.matrix import MatrixCell, MatrixRow, MatrixView
from tests.exports import papers
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import let_the_filter_go, press, write
from tests.ui.hearing import placed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(ledger, qtbot):
    return placed(DeputiesPage(ledger), qtbot, ledger)


def names(page):
    return [each.name for each in page._shown]


def look_for(page, qtbot, words):
    press(Key.Key_F, CTRL)
    page.words.edit.selectAll()
    write(page.words.edit, words)
    press(Key.Key_Return)


def test_a_deputy_is_found_by_name_pinyin_initials_phone_tail_and_constituency(page, ledger, ids, qtbot):
    deputies.correct(ledger, ids["示例丙"], {"phone": "13800004321"}, "补登")
    for words in ("示例丙", "shi li bing", "shilibing", "slb", "4321", "第3选区"):
        look_for(page, qtbot, words)
        assert names(page) == ["示例丙"], words
        assert page.panel.deputy.name == "示例丙"


def test_status_and_group_narrow_the_list_and_are_counted(page, ledger, ids):
    deputies.set_status(ledger, ids["示例甲"], "终止", "调离本行政区域")
    deputies.correct(ledger, ids["示例乙"], {"group": "东片代表小组"}, "编组")
    page.chips.choose("终止")
    assert names(page) == ["示例甲"]
    assert page.subtitle == "8 人，在任 7 人"
    page.chips.choose("全部")
    page.group.set_value("东片代表小组")
    page._list()
    assert names(page) == ["示例乙"]


def test_the_list_is_sorted_by_what_each_has_done(page, ledger, ids, qtbot):
    activities.add(ledger, ActivityDraft(date(2024, 7, 1), "视察", attendance=(Present(ids["示例戊"]),)))
    qtbot.waitUntil(lambda: page._done == {ids["示例戊"]: 1})
    page.table.sorted_by.emit("done", True)
    assert names(page)[0] == "示例戊"


def test_the_file_tells_the_deeds_of_a_year_and_how_often_the_deputy_came(page, ledger, ids):
    for on, mark in ((date(2024, 7, 1), "出席"), (date(2024, 6, 1), "请假"), (date(2023, 6, 1), "出席")):
        activities.add(ledger, ActivityDraft(on, "视察", theme="看路", attendance=(Present(ids["示例甲"], mark),)))
    page.show_deputy(ids["示例甲"])
    panel = page.panel
    assert panel.years.key == "2024"
    assert [deed.on.year for deed in panel.deeds.file.deeds] == [2024]
    assert panel.deeds.turnout.startswith("出席率 50%")
    panel.years.choose(ALL)
    assert panel.deeds.file.kinds == {"视察": 2}
    assert panel.deeds.table.rows() == 2


def test_a_deed_leads_to_where_it_was_written_down(page, ledger, ids, qtbot):
    made = activities.add(ledger, ActivityDraft(date(2024, 7, 1), "视察", attendance=(Present(ids["示例甲"]),)))
    page.show_deputy(ids["示例甲"])
    press(Key.Key_Return)
    assert page.panel.deeds.table.hasFocus()
    with qtbot.waitSignal(page.go) as gone:
        press(Key.Key_Return)
    assert gone.args == ["activities", made.id]


def test_a_deputy_is_registered_by_keyboard_with_two_seats(page, ledger, qtbot):
    press(Key.Key_N, CTRL)
    write(QApplication.focusWidget(), "单示例")
    form = page.sheets.sheet.form
    assert (form.reading.value(), form.letters.value()) == ("shan shi li", "ssl")
    write(form.letters.edit, "")
    form.letters.edit.setFocus()
    press(Key.Key_Return)
    write(QApplication.focusWidget(), "乡")
    form.seats.rows[0].fill({"term": "第十五届", "constituency": "第9选区"})
    press(Key.Key_L, CTRL)
    form.seats.rows[1].fill({"level": "县", "elected_on": date(2022, 3, 18)})
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    made = page.panel.deputy
    assert made.seats == (Seat("乡", "第十五届", "第9选区"), Seat("县", "第十五届", "第9选区", "", date(2022, 3, 18)))
    assert deputies.get(ledger, made.id).sort_key == "shan shi li"
    assert page.table.key == made.id


def test_what_is_missing_is_said_beneath_the_field(page, qtbot):
    page.register()
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(page.sheets.sheet.form.name.error))
    assert page.sheets.sheet.form.name.error == "请填写姓名"
    assert "代表级别" in page.sheets.sheet.form.seats.rows[0].fields["level"].error
    assert QApplication.focusWidget() is page.sheets.sheet.form.name.edit


def test_a_namesake_is_pointed_out_while_the_name_is_written(page):
    page.register()
    write(page.sheets.sheet.form.name.edit, "示例甲")
    assert "示例甲（第1选区）" in page.sheets.sheet.form.name._foot.text()


def test_a_half_written_deputy_is_there_again(page, ledger, qtbot):
    page.register()
    write(page.sheets.sheet.form.name.edit, "示例辛丑")
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    assert drafts.forms(ledger) == ("deputies.new",)
    page.register()
    assert page.sheets.sheet.form.name.value() == "示例辛丑"
    page.sheets.sheet.throw.click()
    assert drafts.forms(ledger) == ()


def test_the_reading_of_a_name_is_corrected_with_a_reason(page, ledger, ids, qtbot):
    page.show_deputy(ids["示例甲"])
    press(Key.Key_E)
    qtbot.waitUntil(lambda: page.sheets.sheet is not None)
    page.sheets.sheet.form.reading.set_value("shi lie jia")
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(page.sheets.sheet.form.fields["why"].error))
    write(page.sheets.sheet.form.fields["why"].edit, "读音不对")
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    assert deputies.get(ledger, ids["示例甲"]).sort_key == "shi lie jia"


def test_a_correction_without_a_change_is_not_written(page, ids, qtbot):
    page.show_deputy(ids["示例甲"])
    page.correct()
    write(page.sheets.sheet.form.fields["why"].edit, "手误")
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(page.sheets.sheet.trouble))
    assert "没有改动" in page.sheets.sheet.trouble


def test_another_status_needs_its_reason(page, ledger, ids, qtbot):
    def write_reason(dialog):
        dialog.state.segments.setFocus()
        press(Key.Key_3)
        dialog.try_accept()
        assert dialog.why.error
        write(dialog.why.edit, "调离本行政区域")
        press(Key.Key_Return, CTRL)
        QApplication.processEvents()

    page.show_deputy(ids["示例甲"])
    answer(write_reason)
    page.panel.set_status()
    entry = deputies.get(ledger, ids["示例甲"])
    assert (entry.status, entry.status_reason) == ("终止", "调离本行政区域")


def test_the_days_out_of_office_stand_in_the_panel(page, ledger, ids):
    deputies.set_status(ledger, ids["示例甲"], "暂停", "被羁押", date(2024, 3, 1))
    deputies.set_status(ledger, ids["示例甲"], "在任", "恢复", date(2024, 6, 1))
    page.show_deputy(ids["示例甲"])
    assert "不在任的日子：2024年3月1日至2024年5月31日暂停（92天）" in page.panel._seats.text()


def test_leaving_office_asks_for_the_day_and_names_what_is_planned(page, ledger, ids, qtbot):
    roster = rosters.make(ledger, rosters.Wish(2024, "weekly:2"))
    planned = [
        day.on
        for day in roster.days
        if day.on >= date(2024, 7, 10) and ids["示例甲"] in {each for each, _ in day.seats}
    ]
    dialog = StatusDialog(page.window(), ledger, deputies.get(ledger, ids["示例甲"]))
    qtbot.addWidget(dialog)
    dialog.state.set_value("终止")
    dialog.on.set_value(date(2024, 7, 10))
    dialog._explain()
    assert planned
    assert f"还有 {len(planned)} 天" in dialog.planned.text()
    assert all(f"{day.month}月{day.day}日" in dialog.planned.text() for day in planned)
    dialog.why.set_value("调离本行政区域")
    dialog.try_accept()
    assert (dialog.result(), dialog.since) == (1, date(2024, 7, 10))
    dialog.on.set_value(date(2024, 8, 1))
    dialog.try_accept()
    assert "还没有到" in dialog.on.error


def test_a_duty_that_is_no_activity_is_recorded_beside_the_file(page, ids):
    def write_duty(dialog):
        dialog.form.fields["kind"].set_value("宣传报道")
        write(dialog.form.fields["matter"].edit, "县报刊登履职事迹")
        write(dialog.form.fields["hours"].edit, "2.5")
        dialog.try_accept()

    page.show_deputy(ids["示例甲"])
    answer(write_duty)
    page.panel.record_duty()
    (deed,) = page.panel.deeds.file.deeds
    assert (deed.matter, deed.hours, deed.table) == ("县报刊登履职事迹", 2.5, "duties")


def test_a_voided_deputy_leaves_the_list(page, ids):
    page.show_deputy(ids["示例甲"])
    asked = answer(lambda dialog: (write(dialog.reason_field.edit, "登重了"), dialog.try_accept()))
    page.panel.void()
    assert "作废代表 示例甲" in asked.seen.windowTitle()
    assert "示例甲" not in names(page)
    assert page.panel.deputy is None


def test_a_portrait_is_kept_and_replaced(page, ledger, ids, tmp_path, qtbot):
    page.show_deputy(ids["示例甲"])
    picture = QImage(300, 400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "头像.png"))
    for _ in range(2):
        with qtbot.waitSignal(page.news):
            page.panel.portrait.put_file(tmp_path / "头像.png")
    assert page.panel.portrait.has_picture
    kept = [each for each in attachments.listing(ledger, "deputies", ids["示例甲"]) if each.role == PORTRAIT]
    assert len(kept) == 1
    with qtbot.waitSignal(page.news) as said:
        page.panel.portrait.put_file(tmp_path / "没有这个.png")
    assert "重新选择" in said.args[0]


def test_an_empty_ledger_says_what_the_page_is_for(page, ledger, ids):
    for each in ids.values():
        deputies.void(ledger, each, "登重了")
    assert page.empty.button.text() == "登记代表"
    page.empty.button.click()
    assert page.sheets.sheet is not None


def test_the_search_opens_a_deputy_whom_the_filters_hide(page, ledger, ids):
    page.chips.choose("终止")
    page.arrive(ids["示例乙"])
    assert page.panel.deputy.name == "示例乙"
    assert page.chips.key == "全部"


def test_a_deputy_who_was_taken_back_is_no_longer_in_hand(page, ledger):
    page.show_deputy(deputies.add(ledger, DeputyDraft("示例辛丑")).id)
    undo.undo(ledger)
    assert page.panel.deputy is None
    assert page._right.currentWidget() is page.nothing


def test_why_a_deputy_left_stands_in_the_file(page, ledger, ids):
    deputies.set_status(ledger, ids["示例甲"], "终止", "调离本行政区域")
    page.show_deputy(ids["示例甲"])
    assert page.panel._state.tag.text == "终止"
    assert page.panel._seats.text().startswith("终止：调离本行政区域")


def test_a_deputy_whom_the_filters_hide_is_not_in_hand(page, ids, qtbot):
    page.show_deputy(ids["示例甲"])
    page.words.set_value("示例乙")
    page._list()
    assert (page.panel.deputy, page._right.currentWidget()) == (None, page.nothing)


def test_the_deeds_scroll_with_the_file_and_the_file_follows_them(page, ledger, ids):
    for number in range(40):
        held = ActivityDraft(date(2024, 7, 1), "会议", theme=f"第{number}次", attendance=(Present(ids["示例甲"]),))
        activities.add(ledger, held)
    page.show_deputy(ids["示例甲"])
    table, area = page.panel.deeds.table, page.panel._area
    assert table.verticalScrollBar().maximum() == 0
    page.panel.to_deeds()
    for _ in range(39):
        press(Key.Key_Down)
    row = table.row_box()
    assert table.currentIndex().row() == 39
    seen = table.mapTo(area.viewport(), row.center())
    assert area.viewport().rect().contains(0, seen.y())


def test_half_months_of_a_year_stand_beside_each_other_at_1366(page, ledger):
    page.views.show_view("频次")
    grid = next(each for each in page.findChildren(MatrixView) if each.accessibleName() == "履职频次")
    grid.show()
    cells = tuple(MatrixCell("1") for _ in range(24))
    grid.show_rows([f"{number}" for number in range(24)], [MatrixRow("a", "示例甲", cells, "24")], corner="代表")
    QApplication.processEvents()
    assert grid.horizontalScrollBar().maximum() == 0


def test_the_files_of_several_deputies_are_printed_as_one(page, ledger, ids, tmp_path):
    page.table.selectAll()
    assert page._right.currentWidget() is page.many
    assert page.many._heading.text() == "已选 8 位"
    assert [each.words for each in page.many.papers.offers] == [
        "代表履职档案 8 位",
        "代表履职档案（公开版） 8 位",
        "代表履职登记表2024年 8 位",
    ]
    paper = "".join(papers.words(page.many.papers.offers[0].make(tmp_path).read_bytes()))
    assert all(name in paper for name in names(page))
    page.table.selectRow(2)
    assert page._right.currentWidget() is page.panel
    assert page.panel.deputy.name == names(page)[2]


def test_words_that_find_nobody_are_let_go_by_the_button_of_the_empty_list(page, ledger):
    township.peopled(ledger)
    let_the_filter_go(page.words, page._list, page.table, page.empty)
