"""The page of a reception day: what stays, what is asked, what is refused, what survives."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from app.ledger import activities, cases, drafts, rosters, undo
from app.rules.cases import Act, Kind, Stage
from app.ui.pages.reception import ReceptionPage
from app.ui.pages.reception.other_days import LastDays
from tests.ui import township
from tests.ui.hands import write
from tests.ui.hearing import placed

DAY = date(2024, 7, 5)


@pytest.fixture
def ledger(tmp_path):
    made = township.founded(tmp_path / "t.liubu", lambda: datetime(2024, 7, 5, 9, 30, tzinfo=UTC))
    yield made
    made.close()


def shown(ledger, qtbot):
    return placed(ReceptionPage(ledger), qtbot, ledger)


@pytest.fixture
def page(ledger, qtbot):
    return shown(ledger, qtbot)


def begin(page):
    form = page.kept.form
    form.fill({"place": "太平镇中心联络站", "deputies": ("示例甲", "示例乙"), "guests": "副镇长"})
    form.fields["times"].set_value("9:00-11:30")
    page.kept.start()


def draft_of(ledger, page):
    return drafts.kept(ledger, f"reception.{page.day.id}")


def visitor(page, **values):
    page.form.fill({"raised_by": "示例王", "content": "医保缴费减免对象核对", **values})
    page.form._adjust()


def test_the_day_is_opened_with_its_deputies_and_its_hours(page, ledger):
    begin(page)
    day = activities.get(ledger, page.day.id)
    assert (day.draft.starts, day.draft.ends, day.draft.guests) == ("09:00", "11:30", "副镇长")
    assert [each.name for each in day.draft.attendance] == ["示例甲", "示例乙"]
    assert page.card.isVisible()
    assert not page.kept.asking


def test_a_day_held_as_planned_is_taken_in_hand_with_its_place_and_deputies(page, ledger):
    wish = rosters.Wish(2024, "weekly:2", starts="09:00", ends="11:30", place="太平镇中心联络站")
    first = rosters.make(ledger, wish).days[0]
    held = rosters.hold(ledger, first.id)
    page.arrive(held.id)
    assert not page.kept.asking
    assert (page.held_on(), page.day.draft.place) == (first.on, "太平镇中心联络站")
    assert {each.name for each in page.day.draft.attendance} == {name for _, name in first.seats}
    visitor(page)
    page.save()
    assert activities.get(ledger, held.id).opinions == 1


def test_a_day_without_deputies_says_so_beneath_the_field(page):
    page.kept.form.fields["place"].set_value("太平镇中心联络站")
    page.kept.start()
    assert page.kept.form.fields["deputies"].error
    assert page.day is None


def test_one_deputy_alone_is_told_and_not_refused(page):
    field = page.kept.form.deputies
    page.kept.form.fill({"place": "郭庄"})
    for names, hint in (
        (("示例甲",), "只有 1 名，接待一般不少于 2 名"),
        (("示例甲", "示例乙"), ""),
        (("示例甲",), "只有 1 名"),
    ):
        field.set_value(names)
        field.edited.emit()
        assert field._foot.text().startswith(hint)
        assert bool(field._foot.text()) == bool(hint)
    page.kept.start()
    assert page.day is not None


def test_an_unknown_deputy_is_answered_with_the_nearest(page):
    page.kept.form.fill({"place": "太平镇中心联络站", "deputies": ("示例假",)})
    page.kept.start()
    assert "没有“示例假”" in page.kept.form.fields["deputies"].error


def test_a_visitor_is_registered_and_the_row_appears_at_once(page, ledger):
    begin(page)
    visitor(page, unit="民政所", level="小事")
    page.save()
    assert page.register.table.rows() == 1
    assert page.card._title.text() == "第 2 位来访人"
    case = cases.get(ledger, page.register.latest())
    assert (case.stage, case.handler, case.source) == (Stage.OPEN, "民政所", "接待选民")
    assert case.due_on == date(2024, 8, 5)
    assert [each.name for each in case.deputies] == ["示例甲", "示例乙"]
    assert page.form.fields["raised_by"].value() is None


def test_without_a_unit_the_matter_waits_to_be_assigned(page, ledger):
    begin(page)
    visitor(page)
    page.save()
    assert cases.get(ledger, page.register.latest()).stage is Stage.TO_ASSIGN


def test_an_answer_on_the_spot_needs_its_words(page, ledger):
    begin(page)
    visitor(page, route="SPOT")
    assert page.form.unit.isHidden()
    page.save()
    assert page.form.answer.error == "请填写答复内容"
    page.form.answer.set_value("已讲清流程")
    page.save()
    case = cases.get(ledger, page.register.latest())
    assert (case.stage, case.reply) == (Stage.ANSWERED, "已讲清流程")


def test_what_is_missing_stands_beneath_its_field_and_nothing_is_written(page, ledger):
    begin(page)
    page.save()
    assert page.form.fields["raised_by"].error == "请填写来访人"
    assert page.form.fields["content"].error == "请填写反映内容（按原话记录）"
    assert page.register.table.rows() == 0


def test_another_due_day_needs_its_reason(page, ledger):
    begin(page)
    visitor(page, unit="民政所")
    write_over(page.form.due.edit, "9.2")
    page.save()
    assert page.form.reason.error == "请填写改期限的理由"
    page.form.reason.set_value("要等上级批复")
    page.save()
    case = cases.get(ledger, page.register.latest())
    assert (case.due_on, case.due_basis) == (date(2024, 9, 2), "人工确定：要等上级批复")


def write_over(edit, text):
    edit.setFocus()
    edit.selectAll()
    write(edit, text)


def test_f4_copies_everything_but_who_it_was(page):
    begin(page)
    visitor(page, village="郭庄", category="医疗医保", unit="民政所", level="难事", phone="138")
    page.save()
    QTest.keyClick(page, Qt.Key.Key_F4)
    values = page.form.values()
    assert (values["village"], values["category"], values["level"], values["unit"]) == (
        "郭庄",
        "医疗医保",
        "难事",
        "民政所",
    )
    assert (values["raised_by"], values["phone"]) == (None, None)


def test_the_same_words_on_the_same_day_are_pointed_out(page, ledger, qtbot):
    begin(page)
    visitor(page)
    page.save()
    visitor(page, raised_by="示例李")
    page._look_again()
    number = cases.get(ledger, page.register.latest()).number
    assert page.twin.text() == f"可能重复：{number}"
    with qtbot.waitSignal(page.go) as went:
        page.twin.click()
    assert went.args == ["cases", number]


def test_another_deputy_later_in_the_morning_is_corrected_not_opened_anew(page, ledger):
    begin(page)
    first = page.day.id
    page.kept.correct()
    page.kept.form.fields["deputies"].set_value(("示例甲", "示例丙"))
    page.kept.start()
    assert page.day.id == first
    assert [each.name for each in activities.get(ledger, first).draft.attendance] == ["示例甲", "示例丙"]
    assert activities.count(ledger, kinds=("接待选民",)) == 1


def test_another_date_corrects_the_day_in_hand_and_takes_its_visitors_along(page, ledger):
    begin(page)
    first = page.day.id
    visitor(page, unit="民政所", level="小事")
    page.save()
    QTest.keyClick(page, Qt.Key.Key_F6)
    page.kept.form.fields["held_on"].set_value(date(2024, 7, 4))
    page.kept.start()
    assert (page.day.id, page.held_on()) == (first, date(2024, 7, 4))
    assert activities.count(ledger, kinds=("接待选民",)) == 1
    case = cases.get(ledger, page.register.latest())
    assert (case.raised_on, case.assigned_on, case.due_on) == (date(2024, 7, 4), date(2024, 7, 4), date(2024, 8, 5))
    assert "2024年7月4日" in page.kept.facts.findChildren(QLabel)[2].text()


def test_another_place_corrects_the_day_in_hand(page, ledger):
    begin(page)
    first = page.day.id
    page.kept.correct()
    page.kept.form.fields["place"].set_value("郭庄联络点")
    page.kept.start()
    assert (page.day.id, activities.get(ledger, first).draft.place) == (first, "郭庄联络点")
    assert activities.count(ledger, kinds=("接待选民",)) == 1


def test_a_day_to_which_its_visitors_cannot_follow_is_not_corrected(page, ledger):
    earlier = activities.add(ledger, activities.ActivityDraft(date(2024, 7, 1), "接待选民", place="郭庄"))
    page.kept.go_on(earlier.id)
    visitor(page, unit="民政所")
    page.save()
    made = cases.get(ledger, page.register.latest())
    cases.advance(ledger, made.id, Act(Kind.REPLY, date(2024, 7, 2), text="已核对"))
    page.kept.correct()
    page.kept.form.fill({"held_on": date(2024, 7, 4), "deputies": ("示例甲", "示例乙")})
    page.kept.start()
    assert made.number in page.kept.form.fields["held_on"].error
    assert activities.get(ledger, earlier.id).draft.held_on == date(2024, 7, 1)


def test_a_new_day_is_an_act_of_its_own_and_the_last_days_are_reopened(page, ledger):
    begin(page)
    first = page.day
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert page.kept.form.deputies.value() in (None, ())
    page.kept.form.fill({"held_on": date(2024, 7, 3), "deputies": ("示例丙", "示例丁")})
    page.kept.start()
    assert (page.day.id != first.id, page.held_on()) == (True, date(2024, 7, 3))
    assert activities.get(ledger, first.id).draft == first.draft
    menu = next(each for each in page.findChildren(LastDays) if each.isVisible()).fill()
    assert [act.text()[:8] for act in menu.actions()] == ["&1　7月5日（", "&2　7月3日（"]
    menu.actions()[0].trigger()
    assert page.day.id == first.id


def test_a_new_day_that_is_there_already_is_taken_in_hand_as_it_stands(page, ledger, qtbot):
    begin(page)
    first = page.day
    page.kept.ask()
    page.kept.form.fill({"place": "太平镇中心联络站", "deputies": ("示例丙", "示例丁")})
    with qtbot.waitSignal(page.news) as news:
        page.kept.start()
    assert "已经登记过" in news.args[0]
    assert (page.day.id, activities.get(ledger, first.id).draft) == (first.id, first.draft)


def test_todays_planned_day_is_one_enter_away(ledger, qtbot):
    wish = rosters.Wish(2024, "weekly:5", starts="09:00", ends="11:30", place="太平镇中心联络站")
    planned = next(day for day in rosters.make(ledger, wish).days if day.on == DAY)
    page = shown(ledger, qtbot)
    page.arrive(None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert (page.held_on(), page.day.draft.place) == (DAY, "太平镇中心联络站")
    assert {each.name for each in page.day.draft.attendance} == {seat.name for seat in planned.seats}
    assert QApplication.focusWidget() is page.form.fields["raised_by"].edit


def test_a_half_written_visitor_is_kept_a_second_after_the_last_key(page, ledger, qtbot):
    begin(page)
    write_over(page.form.fields["raised_by"].edit, "示例赵")
    write(page.form.fields["content"].edit, "一下雨就倒灌")
    assert draft_of(ledger, page) is None
    qtbot.waitUntil(lambda: draft_of(ledger, page) is not None)
    again = shown(ledger, qtbot)
    assert again.day is not None
    assert again.form.fields["content"].value() == "一下雨就倒灌"
    again.save()
    assert drafts.forms(ledger) == ()


def test_leaving_the_page_keeps_what_is_half_written_at_once(page, ledger):
    begin(page)
    write_over(page.form.fields["raised_by"].edit, "示例赵")
    assert page.may_leave()
    assert draft_of(ledger, page).content["raised_by"] == "示例赵"


def test_a_draft_that_is_no_longer_wanted_is_forgotten(page, ledger):
    begin(page)
    visitor(page)
    page.half.keep()
    page._discard()
    assert draft_of(ledger, page) is None
    assert not page.form.begun()


def test_a_half_written_visitor_stays_with_the_day_on_which_it_was_written(page, ledger):
    begin(page)
    friday = page.day.id
    write_over(page.form.fields["raised_by"].edit, "示例赵")
    write_over(page.form.unit.edit, "民政所")
    page.kept.ask()
    page.kept.form.fill({"held_on": date(2024, 7, 3), "deputies": ("示例丙", "示例丁")})
    page.kept.start()
    assert not page.form.begun()
    assert (page.form.fields["raised_by"].value(), page.form.due.value()) == (None, date(2024, 8, 5))
    assert page.card._side.text() == ""
    write_over(page.form.fields["raised_by"].edit, "示例钱")
    page.kept.go_on(friday)
    assert (page.form.fields["raised_by"].value(), page.form.unit.value()) == ("示例赵", "民政所")
    assert page.card._side.text() == "上次没登记完的，接着写"
    assert len(drafts.forms(ledger)) == 2


def test_correcting_the_date_of_a_day_keeps_the_visitor_being_written(page, ledger):
    begin(page)
    write_over(page.form.fields["raised_by"].edit, "示例赵")
    page.kept.correct()
    page.kept.form.fields["held_on"].set_value(date(2024, 7, 4))
    page.kept.start()
    assert page.form.fields["raised_by"].value() == "示例赵"


def test_a_draft_of_before_is_offered_to_the_first_day_and_kept_there(ledger, qtbot):
    drafts.keep(ledger, "reception", {"raised_by": "示例赵"})
    page = shown(ledger, qtbot)
    begin(page)
    assert page.form.fields["raised_by"].value() == "示例赵"
    assert drafts.forms(ledger) == (f"reception.{page.day.id}",)


def test_enter_while_an_input_method_composes_stays_in_the_field(page, ledger):
    begin(page)
    edit = page.form.fields["raised_by"].edit
    edit.setFocus()
    QApplication.sendEvent(edit, QInputMethodEvent("zhao", []))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is edit
    assert page.register.table.rows() == 0


def test_a_register_row_opens_its_case(page, qtbot):
    begin(page)
    visitor(page)
    page.save()
    page.register.table.select(page.register.latest())
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.register.table, Qt.Key.Key_Return)
    assert went.args == ["cases", page.register.latest()]


def test_the_register_counts_visitors_and_matters(page, ledger):
    begin(page)
    for words in ("路灯", "水渠"):
        visitor(page, content=words)
        page.save()
    assert page.register._side.text() == "1 人 · 2 条"
    assert cases.count(ledger, cases.CasePlace.ALL, cases.CaseFilter(activity_id=page.day.id)) == 2


def test_every_editor_has_a_name(page):
    begin(page)
    editors = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    assert all(editor.accessibleName() for editor in editors)


def test_taking_the_day_back_asks_for_it_again(page, ledger):
    begin(page)
    undo.undo(ledger)
    assert page.day is None
    assert page.kept.asking
    assert not page.card.isVisible()
