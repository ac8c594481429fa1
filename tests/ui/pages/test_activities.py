"""The page of activities: registered with ticks, found again, corrected with a reason."""

import os
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from app.exports.preview import page_count
from app.ledger import activities, attachments, drafts, undo
from app.ledger.activities import ActivityDraft, Present, promises
from app.ledger.cases import CaseDraft
from app.ledger.outgoing import departures
from app.ui.pages.activities import ActivitiesPage
from app.ui.pages.activities.form import ELSEWHERE
from app.ui.parts.picture_view import Viewer
from tests.exports import papers
from tests.ui.asked import answer
from tests.ui.hands import let_the_filter_go, press, write
from tests.ui.hearing import placed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(ledger, qtbot):
    return placed(ActivitiesPage(ledger), qtbot, ledger)


def held(ledger, kind="视察", day=date(2024, 7, 1), **values):
    return activities.add(ledger, ActivityDraft(day, kind, **values))


def shown(page):
    return [row[4] for row in page.list._fetch(0, 100)]


def test_a_training_is_registered_by_keyboard_with_its_ticks(page, ledger, ids, qtbot):
    press(Key.Key_N, CTRL)
    form = page.sheets.sheet.form
    assert form.fields["lecturer"].isHidden()
    write(form.on.edit, "")
    form.on.set_value(date(2024, 7, 3))
    form.kind.edit.setFocus()
    write(form.kind.edit, "xxpx")
    press(Key.Key_Return)
    assert form.kind.value() == "学习培训"
    assert not form.fields["lecturer"].isHidden()
    write(form.fields["times"].edit, "9:00-11:30")
    write(form.theme_field.edit, "代表法新变化")
    write(form.fields["lecturer"].edit, "示例讲师")
    write(form.fields["hours"].edit, "4")
    write(form.fields["materials"].edit, "讲义一份")
    qtbot.keyClick(form.fields["recorder"].edit, Key.Key_Return)
    view = form.presence.list.view
    assert page.focusWidget() is view
    for key in (Key.Key_1, Key.Key_2, Key.Key_3):
        qtbot.keyClick(view, key)
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    draft = page.panel.activity.draft
    assert (draft.starts, draft.ends, draft.lecturer, draft.hours) == ("09:00", "11:30", "示例讲师", 4)
    assert [each.status for each in draft.attendance] == ["出席", "请假", "缺席"]
    assert page.list.table.key == page.panel.activity.id


def test_role_and_hours_belong_to_the_one_under_the_cursor(page, ids, qtbot):
    page.register()
    presence = page.sheets.sheet.form.presence
    view = presence.list.view
    view.setCurrentIndex(view.model().index(1, 0))
    write(presence.role.edit, "组织")
    write(presence.hours.edit, "2.5")
    first, second = (view.model().key(row) for row in (1, 2))
    presence.list.set_mark(second, "出席")
    presence.spread()
    told = {each.deputy_id: (each.status, each.role, each.hours) for each in presence.attendance()}
    assert told == {first: ("出席", "组织", 2.5), second: ("出席", "", 2.5)}
    assert "组织，2.5小时" in str(view.model().index(1, 0).data(Qt.ItemDataRole.UserRole))


def test_what_cannot_be_saved_is_said_beneath_its_field(page, qtbot):
    page.register()
    form = page.sheets.sheet.form
    form.on.set_value(date(2024, 7, 19))
    form.kind.set_value("视察")
    write(form.theme_field.edit, "看路灯")
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(form.on.error))
    assert "今天之后" in form.on.error
    form.kind.set_value("流动联络站")
    assert not form.kind.check()
    assert form.kind.error == ELSEWHERE


def test_a_half_written_activity_is_there_again(page, ledger, ids, qtbot):
    page.register()
    form = page.sheets.sheet.form
    write(form.theme_field.edit, "看学校食堂")
    form.presence.list.mark(0, "请假")
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    assert drafts.forms(ledger) == ("activities.new",)
    page.register()
    form = page.sheets.sheet.form
    assert form.theme_field.value() == "看学校食堂"
    assert list(form.presence.list.marks().values()) == ["请假"]


def test_the_list_is_narrowed_by_kind_period_and_words(page, ledger):
    held(ledger, theme="看路灯")
    held(ledger, "会议", date(2023, 5, 1), theme="主席团会议")
    assert [chip.text() for chip in page.list.chips._buttons.values()] == ["全部", "会议", "视察"]
    page.list.chips.choose("会议")
    assert shown(page) == ["主席团会议"]
    page.list.chips.choose("")
    page.list.period.edit.setText("2024")
    page.list.refresh()
    assert shown(page) == ["看路灯"]
    page.list.period.clear()
    press(Key.Key_F, CTRL)
    write(page.list.words.edit, "主席团")
    press(Key.Key_Return)
    assert shown(page) == ["主席团会议"]
    assert page.panel.activity.draft.theme == "主席团会议"


def test_the_list_is_sorted_in_sql(page, ledger):
    for day in (3, 1, 2):
        held(ledger, day=date(2024, 7, day), theme=f"第{day}天")
    assert shown(page) == ["第3天", "第2天", "第1天"]
    page.list.table.sorted_by.emit("theme", False)
    assert shown(page) == ["第1天", "第2天", "第3天"]


def test_a_correction_writes_only_what_differs_and_asks_why(page, ledger, ids, qtbot):
    made = held(ledger, theme="看路灯", place="北街村", attendance=(Present(ids["示例甲"], role="组织", hours=2.0),))
    page.show_activity(made.id)
    press(Key.Key_E)
    qtbot.waitUntil(lambda: page.sheets.sheet is not None)
    form = page.sheets.sheet.form
    assert form.changes() == {}
    form.presence.list.mark_rest()
    assert list(form.changes()) == ["attendance"]
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(form.fields["why"].error))
    write(form.fields["why"].edit, "漏记了七位")
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    after = activities.get(ledger, made.id).draft
    assert len(after.attendance) == 8
    assert (after.attendance[0].role, after.attendance[0].hours) == ("组织", 2.0)


def test_an_outing_is_opened_on_the_page_of_the_mobile_station(page, ledger, qtbot):
    made = held(ledger, "流动联络站", theme="田间听意见")
    page.show_activity(made.id)
    assert not page.panel._edit.isVisible()
    with qtbot.waitSignal(page.go) as gone:
        press(Key.Key_O)
    assert gone.args == ["outing", made.id]


def test_the_opinions_of_an_activity_are_listed_and_opened(page, ledger, qtbot):
    made = activities.add(
        ledger,
        ActivityDraft(date(2024, 7, 1), "座谈", theme="听意见"),
        (CaseDraft(date(2024, 7, 1), "路灯不亮", source="座谈"),),
    )
    page.show_activity(made.id)
    assert page.panel._opinions.text() == "收集意见 1 条　现场答复 0 条"
    page.panel.table.setFocus()
    page.panel.table.selectRow(0)
    with qtbot.waitSignal(page.go) as gone:
        press(Key.Key_Return)
    assert gone.args == ["cases", page.panel.heard[0].id]


def test_an_activity_is_voided_with_a_reason_but_not_while_opinions_belong_to_it(page, ledger, qtbot):
    made = held(ledger, theme="登重了的")
    bound = activities.add(ledger, ActivityDraft(date(2024, 7, 1), "座谈"), (CaseDraft(date(2024, 7, 1), "路灯不亮"),))
    page.show_activity(bound.id)
    answer(lambda dialog: (write(dialog.reason_field.edit, "登重了"), dialog.try_accept()))
    with qtbot.waitSignal(page.news) as said:
        page.panel.void()
    assert "还有1条意见" in said.args[0]
    page.show_activity(made.id)
    answer(lambda dialog: (write(dialog.reason_field.edit, "登重了"), dialog.try_accept()))
    page.panel.void()
    assert page.panel.activity is None
    assert activities.count(ledger) == 1


def test_photos_are_kept_with_an_activity_and_voided(page, ledger, tmp_path, qtbot):
    made = held(ledger, theme="看路灯")
    page.show_activity(made.id)
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkBlue)
    picture.save(str(tmp_path / "现场.jpg"))
    with qtbot.waitSignal(page.news):
        page.panel.pictures.add_files([tmp_path / "现场.jpg"])
    qtbot.waitUntil(lambda: len(page.panel.pictures.shown) == 1)
    assert page.panel._photos.text() == "照片 1 张"

    def void(dialog):
        answer(lambda second: (write(second.reason_field.edit, "拍糊了"), second.try_accept()))
        dialog._void()

    answer(void)
    page.panel.pictures._open(page.panel.pictures.shown[0])
    assert attachments.listing(ledger, "activities", made.id) == ()
    page.refresh()
    assert page.panel._photos.isHidden()


def test_a_photo_that_is_saved_out_of_the_window_is_entered_like_every_export(
    page, ledger, tmp_path, qtbot, monkeypatch
):
    made = held(ledger, theme="看路灯")
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkBlue)
    picture.save(str(tmp_path / "现场.jpg"))
    attachments.attach(ledger, "activities", made.id, (tmp_path / "现场.jpg").read_bytes(), "现场.jpg")
    photo = attachments.listing(ledger, "activities", made.id)[0]
    viewer = Viewer(page, ledger, photo)
    qtbot.addWidget(viewer)
    out = tmp_path / "另存.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    viewer._save(ledger)
    assert out.read_bytes() == attachments.content(ledger, photo.id)
    last = departures(ledger)[0]
    assert (last.act, last.what, last.target) == ("导出", "附件（照片）", str(out))
    assert viewer._note.text() == f"已存好：{out}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "无" / "无" / "a.jpg"), ""))
    viewer._save(ledger)
    assert "写不进“a.jpg”" in viewer._note.text()
    assert len([each for each in departures(ledger) if each.what == "附件（照片）"]) == 1


@pytest.mark.limit(60)
def test_a_pipe_and_a_film_are_no_photos(page, ledger, tmp_path, qtbot):
    made = held(ledger, theme="看路灯")
    page.show_activity(made.id)
    os.mkfifo(tmp_path / "管道.jpg")
    with (tmp_path / "录像.jpg").open("wb") as film:
        film.truncate(4 << 30)
    for name, words in (("管道.jpg", "“管道.jpg”是管道或设备"), ("录像.jpg", "“录像.jpg”超过 50 MB")):
        with qtbot.waitSignal(page.news) as news:
            page.panel.pictures.add_files([tmp_path / name])
        assert news.args[0].startswith(words)
    assert attachments.listing(ledger, "activities", made.id) == ()


def test_an_empty_ledger_says_what_the_page_is_for(page, qtbot):
    assert page.list.empty.button.text() == "登记活动"
    page.list.empty.button.click()
    assert page.sheets.sheet is not None
    assert QApplication.focusWidget() is page.sheets.sheet.form.kind.edit


def test_an_activity_that_was_taken_back_is_no_longer_in_hand(page, ledger):
    page.show_activity(held(ledger, theme="看路灯").id)
    undo.undo(ledger)
    assert page.panel.activity is None
    assert page._right.currentWidget() is page.nothing


def test_a_promise_made_at_a_meeting_becomes_a_case_that_is_due_on_its_day(page, ledger, ids):
    meeting = held(ledger, "问政", date(2024, 7, 10), theme="供水供电问政", place="镇会议室")
    page.show_activity(meeting.id)

    def asked(dialog):
        fields = dialog.form.fields
        fields["words"].set_value("夏灌期间电压不足怎么解决")
        fields["asked_by"].set_value(("示例甲",))
        fields["unit"].set_value("县供电公司")
        fields["promise"].set_value("增容台区变压器")
        fields["due"].set_value(date(2024, 8, 9))
        dialog.try_accept()
        fields["words"].set_value("抄表收费公开吗")
        fields["answer"].set_value("每月在村务栏公开")
        dialog.try_accept()
        assert dialog._count.text() == "已登记 2 个问题"

    answer(asked)
    page.panel.ask()
    promised, settled = promises.of(ledger, meeting.id)
    assert (promised.unit, promised.due, promised.asked_by) == ("县供电公司", date(2024, 8, 9), ("示例甲",))
    assert settled.answer == "每月在村务栏公开"
    assert [each.stage for each in page.panel.heard] == ["在办", "即时答复"]


def test_questions_are_offered_where_they_are_asked(page, ledger):
    for kind, offered in (("问政", True), ("约见", True), ("视察", False)):
        page.show_activity(held(ledger, kind, theme=kind).id)
        assert page.panel._ask.isHidden() is not offered


def test_an_activity_that_the_filters_leave_out_is_not_in_hand(page, ledger):
    held(ledger, theme="看水利")
    held(ledger, "会议", theme="主席团会议")
    page.show_activity(activities.listing(ledger, kinds=("视察",))[0].id)
    page.list.narrow_to("会议")
    assert (page.panel.activity, page._right.currentWidget()) == (None, page.nothing)


def test_an_activity_that_was_asked_for_has_its_row_in_sight(page, ledger):
    for number in range(300):
        held(ledger, "会议", date(2024, 6, 1), theme=f"第{number}次")
    first = held(ledger, day=date(2024, 1, 5))
    page.list.narrow_to("会议")
    page.arrive(first.id)
    assert (page.list.table.key, page.panel.activity.id) == (first.id, first.id)
    assert page.list.table.currentIndex().row() == 300


def test_the_evidence_of_the_chosen_period_goes_into_a_folder_and_the_notice_says_where(
    page, ledger, qtbot, tmp_path, monkeypatch
):
    held(ledger, day=date(2024, 6, 5), theme="六月的视察")
    held(ledger, day=date(2024, 7, 5), theme="七月的视察")
    page.list.period.set_value("2024.7")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(page.filed) as filed:
        page.gather_evidence()
    sentence, folder = filed.args
    assert folder.name == "迎检包-20240701-20240731"
    assert folder.is_dir()
    assert sentence.startswith("迎检包已做好：1 次活动、1 个文件，1 次活动缺少材料，见缺件清单，都在 ")


def test_the_evidence_without_a_period_is_that_of_the_year_and_one_may_think_better_of_it(
    page, ledger, qtbot, tmp_path, monkeypatch
):
    held(ledger, day=date(ledger.today.year, 1, 5))
    page.list.period.set_value(None)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.gather_evidence()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(page.filed) as filed:
        page.gather_evidence()
    assert filed.args[1].name == f"迎检包-{ledger.today.year}0101-{ledger.today:%Y%m%d}"


def test_several_activities_are_printed_as_one_and_one_alone_is_shown_again(page, ledger, ids, tmp_path):
    numbers = {held(ledger, day=date(2024, 7, day), theme=f"第{day}次视察").number for day in (1, 2, 3)}
    page.refresh()
    page.list.table.selectAll()
    assert page._right.currentWidget() is page.many
    assert page.many._heading.text() == "已选 3 次"
    [offer] = [each for each in page.many.papers.offers if "活动记录" in each.words]
    assert offer.words.endswith("3 次")
    paper = offer.make(tmp_path)
    assert page_count(paper) == 3
    assert all(number in "".join(papers.words(paper.read_bytes())) for number in numbers)
    page.list.table.selectRow(1)
    assert page._right.currentWidget() is page.panel
    assert page.panel.activity.draft.theme == "第2次视察"


def test_words_that_find_no_activity_are_let_go_by_the_button_of_the_empty_list(page, ledger):
    held(ledger)
    let_the_filter_go(page.list.words, page.list.refresh, page.list.table, page.list.empty)
