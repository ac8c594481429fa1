"""The page of cases: what it shows, what it offers, what it refuses."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from app.ledger import activities, bylaws, cases, drafts, projects, undo
from app.ledger.cases import CaseDraft
from app.rules.cases import Act, Kind, Result, Route, Satisfaction, Stage
from app.ui.catalogue import _overdue
from app.ui.pages.cases import CasesPage
from app.ui.pages.cases.moments import _WORDS, RESULTS, line_tag
from app.ui.pages.cases.step_fields import MAKERS
from app.ui.pages.cases.steps import ASKS
from app.ui.pages.outing.heard import HeardTable
from app.ui.pages.reception.register import VisitorRegister
from app.ui.parts.stages import STAGE_TONES
from app.ui.widgets.buttons import Button
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import placed

ASSIGNED = (Act(Kind.ROUTE, date(2024, 3, 5), route=Route.TRANSFER), Act(Kind.ASSIGN, date(2024, 3, 5), unit="水利站"))


@pytest.fixture
def page(ledger, qtbot):
    return placed(CasesPage(ledger), qtbot, ledger)


def open_case(ledger, **values):
    acts = (
        Act(Kind.ROUTE, date(2024, 7, 5), route=Route.TRANSFER),
        Act(Kind.ASSIGN, date(2024, 7, 5), unit="水利站"),
    )
    return cases.register(
        ledger, CaseDraft(date(2024, 7, 5), "机井配套设施老化", village="菜吴村", acts=acts, **values)
    )


def offered(page):
    QApplication.processEvents()
    return [button.text() for button in page.panel.offers.findChildren(Button) if button.isVisible()]


def menu(page):
    return [action.text().partition("(")[0] for action in page.panel.offers.actions()]


def urgent(page):
    """The buttons that stand out: what is to be done."""
    QApplication.processEvents()
    shown = (each for each in page.panel.offers.findChildren(Button) if each.isVisible())
    return [each.text() for each in shown if each.property("kind") == "primary"]


def test_of_a_case_that_is_over_nothing_stands_out(page, ledger):
    case = open_case(ledger)
    page.show_case(case.id)
    assert len(urgent(page)) == 1
    for act in (
        Act(Kind.REPLY, date(2024, 7, 8), text="已修好", result=Result.A),
        Act(Kind.EVALUATE, date(2024, 7, 9), outcome=Satisfaction.SATISFIED),
        Act(Kind.STRIKE_OFF, date(2024, 7, 10)),
    ):
        case = cases.advance(ledger, case.id, act)
    page.show_case(case.id)
    assert case.closed_on is not None
    assert urgent(page) == []


def record():
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_every_step_has_its_form_its_words_and_a_key_of_its_own():
    assert set(ASKS) == set(Kind) - {Kind.REGISTER}
    assert set(_WORDS) == set(Kind)
    assert set(STAGE_TONES) == set(Stage)
    assert {each.value for each in RESULTS} == {"A", "B", "C"}
    keys = [ask.key for ask in ASKS.values()]
    assert len(keys) == len(set(keys) | {"M", "S", "I"}) - 3
    assert {key for ask in ASKS.values() for key in ask.fields} <= set(MAKERS)


def test_an_empty_ledger_says_what_the_page_is_for(page):
    assert page.list.table.rows() == 0
    assert page.list._empty.isVisible()
    assert page.list._empty.button.text() == "登记意见"


def test_chips_count_and_narrow_the_list(page, ledger):
    township.peopled(ledger)
    assert page.subtitle == "10 条意见"
    page.list.chips.choose("OVERDUE")
    assert page.list.table.rows() == 1
    page.arrive(cases.CasePlace.TO_EVALUATE)
    assert page.list.place is cases.CasePlace.TO_EVALUATE
    assert page.list.table.rows() == 1


def test_only_the_steps_that_are_possible_are_offered(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    assert offered(page) == ["记录答复", "催办", "督办", "更多"]
    assert "分办" not in menu(page)
    assert "销号" in menu(page)
    cases.advance(ledger, case.id, Act(Kind.VOID, date(2024, 7, 6), reason="重复登记"))
    assert page.panel.case is None
    page.arrive(case.id)
    assert page.list.place is cases.CasePlace.VOIDED
    assert offered(page) == ["更多"]
    assert menu(page) == ["撤回"]


def test_a_letter_opens_the_step_and_ctrl_enter_records_it(page, ledger, qtbot):
    case = open_case(ledger)
    page.arrive(case.id)
    page.list.table.setFocus()
    press(Qt.Key.Key_C)
    write(QApplication.focusWidget(), "电话，站长说本周派人")
    record()
    qtbot.waitUntil(lambda: cases.get(ledger, case.id).urged == 1)
    assert page.panel.form is None
    assert page.panel.story.timeline.moments[-2].words == "第 1 次　电话，站长说本周派人"


def test_a_step_that_lacks_something_says_so_beneath_the_field(page, ledger, qtbot):
    page.arrive(open_case(ledger).id)
    page.panel.open_step(Kind.REPLY)
    record()
    qtbot.waitUntil(lambda: page.panel.form.grid.fields["text"].error == "请填写答复内容")
    page.panel.form.grid.fields["text"].set_value("已修好")
    page.panel.form.grid.fields["on"].set_value(date(2024, 7, 1))
    page.panel.form.accept()
    assert "早于上一环节" in page.panel.form.grid.fields["on"].error


def test_another_due_day_asks_for_its_reason(page, ledger):
    case = cases.register(ledger, CaseDraft(date(2024, 7, 5), "路灯不亮"))
    page.arrive(case.id)
    page.panel.open_step(Kind.ASSIGN)
    fields = page.panel.form.grid.fields
    assert fields["due"].value() == date(2024, 8, 19)
    assert "一个月" in fields["due"]._foot.text()
    assert fields["due_reason"].isHidden()
    fields["unit"].set_value("村镇建设中心")
    fields["due"].edit.selectAll()
    write(fields["due"].edit, "9.2")
    assert fields["due"].value() == date(2024, 9, 2)
    assert not fields["due_reason"].isHidden()
    page.panel.form.accept()
    assert fields["due_reason"].error
    write(fields["due_reason"].edit, "要等材料")
    page.panel.form.accept()
    assert cases.get(ledger, case.id).due_basis == "人工确定：要等材料"


def test_an_unsatisfied_voter_opens_a_new_round_and_the_reply_stays(page, ledger):
    case = open_case(ledger)
    cases.advance(ledger, case.id, Act(Kind.REPLY, date(2024, 7, 10), text="已派人看过"))
    page.arrive((case.id, Kind.EVALUATE))
    form = page.panel.form
    form.grid.fields["outcome"].segments._choose(2)
    assert "第 2 轮" in form.grid.fields["outcome"]._foot.text()
    form.accept()
    told = [(moment.name, moment.words) for moment in page.panel.story.timeline.moments]
    assert ("答复", "已派人看过") in told
    assert told[-2][0] == "重办"
    assert told[-2][1].startswith("第 2 轮　水利站")
    assert cases.get(ledger, case.id).round == 2


def test_a_reply_is_corrected_with_a_reason_and_the_old_words_stay(page, ledger):
    case = open_case(ledger)
    cases.advance(ledger, case.id, Act(Kind.REPLY, date(2024, 7, 10), text="换了水泵"))
    page.arrive((case.id, Kind.AMEND))
    reply = next(line.step for line in page.panel.case.lines if line.step.kind is Kind.REPLY)
    page.panel._picked(reply)
    fields = page.panel.form.grid.fields
    assert fields["text"].value() == "换了水泵"
    fields["text"].set_value("换了水泵和电缆")
    page.panel.form.accept()
    assert fields["why"].error
    fields["why"].set_value("漏写")
    page.panel.form.accept()
    assert cases.get(ledger, case.id).reply == "换了水泵和电缆"
    note = page.panel.story.timeline.moments[-2].note
    assert "换了水泵" in note
    assert "漏写" in note


def test_what_was_written_down_is_corrected_with_a_reason(page, ledger):
    case = open_case(ledger)
    page.arrive((case.id, Kind.AMEND))
    page.panel._picked(None)
    form = page.panel.form
    form.grid.fields["village"].set_value("郭庄")
    form.save.click()
    assert form.grid.fields["why"].error
    form.grid.fields["why"].set_value("听错了")
    form._accept()
    assert cases.get(ledger, case.id).village == "郭庄"


def test_the_last_step_is_withdrawn_and_stays_in_sight(page, ledger):
    case = open_case(ledger)
    cases.advance(ledger, case.id, Act(Kind.REPLY, date(2024, 7, 10), text="写错了件"))
    page.arrive((case.id, Kind.WITHDRAW))
    assert "撤回7月10日的“答复”" in page.panel.form.findChildren(QLabel)[1].text()
    page.panel.form.grid.fields["reason"].set_value("记到别的件上了")
    page.panel.form.accept()
    assert cases.get(ledger, case.id).stage is Stage.OPEN
    assert any(moment.name == "答复（撤回）" for moment in page.panel.story.timeline.moments)


def test_an_opinion_becomes_a_proposal_with_leader_and_co_signers(page, ledger):
    case = open_case(ledger)
    page.arrive((case.id, Kind.PROPOSE))
    form = page.panel.form
    form.grid.fill({"title": "关于更新机井的建议", "leader": "示例甲", "co_signers": ("示例乙", "示例丙")})
    form.accept()
    number = cases.get(ledger, case.id).proposals[0]
    made = cases.find(ledger, number)
    assert [each.role for each in made.deputies] == ["领衔", "附议", "附议"]
    assert made.origin_id == case.id


def test_a_deputy_nobody_knows_is_refused_with_the_nearest_names(page, ledger):
    page.arrive((open_case(ledger).id, Kind.PROPOSE))
    form = page.panel.form
    form.grid.fill({"title": "关于更新机井的建议", "leader": "示例假"})
    form.accept()
    assert "没有“示例假”" in form.grid.fields["leader"].error


def test_an_item_is_split_into_problems_that_keep_unit_and_due_day(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    page.panel.split()
    page.panel.form.lines.set_value("换水泵\n修井台\n清淤")
    page.panel.form._accept()
    item = cases.get(ledger, case.id)
    assert len(item.problems) == 3
    problem = cases.find(ledger, item.problems[0])
    assert (problem.handler, problem.due_on, problem.parent_id) == (case.handler, case.due_on, case.id)
    assert page.list.table.rows() == 3


def test_marked_cases_are_urged_at_once_and_the_numbers_are_said_before(page, ledger):
    township.peopled(ledger)
    page.list.table.setFocus()
    page.list.table.selectAll()
    buttons = [button.text() for button in page.batch._buttons.findChildren(Button) if button.isVisible()]
    assert "批量催办 6 件" in buttons
    page.batch.open_step(Kind.URGE)
    page.batch.form.grid.fields["text"].set_value("书面催办")
    page.batch.form.accept()
    lines = cases.listing(ledger, cases.CasePlace.OPEN, cases.CaseFilter())
    assert all(cases.get(ledger, line.id).urged >= 1 for line in lines)


def test_a_batch_is_all_or_none(page, ledger):
    township.peopled(ledger)
    page.list.table.selectAll()
    page.batch.open_step(Kind.URGE)
    page.batch.form.grid.fields["on"].set_value(date(2024, 6, 25))
    page.batch.form.accept()
    assert "早于上一环节" in page.batch.form.grid.fields["on"].error
    lines = cases.listing(ledger, cases.CasePlace.OPEN, cases.CaseFilter())
    assert sum(cases.get(ledger, line.id).urged for line in lines) == 1


def test_an_opinion_without_a_reception_is_registered_here(page, ledger, qtbot):
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    sheet = page._stack.currentWidget()
    sheet.form.fill({"raised_by": "示例戊", "content": "路灯不亮", "source": "来信", "unit": "村镇建设中心"})
    record()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 0)
    assert page.panel.case.source == "来信"
    assert page.panel.case.stage is Stage.OPEN


def test_a_proposal_is_registered_by_its_own_sheet(page, ledger):
    page.list.filters.kind.set_value("proposal")
    page.register()
    sheet = page._stack.currentWidget()
    sheet.form.fill({"title": "关于修路的建议", "leader": "示例甲", "unit": "村镇建设中心"})
    sheet.save()
    assert page.panel.case.number == "2024-建-001"
    assert page.panel.case.due_basis.startswith("代表法")


def test_a_half_written_opinion_survives(page, ledger, qtbot):
    page.register()
    sheet = page._stack.currentWidget()
    write(sheet.form.fields["content"].edit, "没写完的话")
    qtbot.waitUntil(lambda: drafts.kept(ledger, "cases.opinion") is not None)
    again = CasesPage(ledger)
    qtbot.addWidget(again)
    again.register()
    assert again._stack.currentWidget().form.fields["content"].value() == "没写完的话"


def test_enter_while_an_input_method_composes_records_nothing(page, ledger):
    case = open_case(ledger)
    page.arrive((case.id, Kind.URGE))
    edit = page.panel.form.grid.fields["text"].edit
    edit.setFocus()
    QApplication.sendEvent(edit, QInputMethodEvent("dianhua", []))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is edit
    assert cases.get(ledger, case.id).urged == 0


def test_letters_typed_into_a_filter_are_letters(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    page.list.filters.handler.setFocus()
    for letter in "slz":
        press(getattr(Qt.Key, f"Key_{letter.upper()}"))
    assert page.panel.form is None
    assert page.list.filters.handler.text().lower().endswith("slz") or page.list.filters.handler.text() == "水利站"


def test_filters_narrow_by_unit_village_period_and_words(page, ledger, qtbot):
    township.peopled(ledger)
    page.list.filters.handler.set_value("农业服务中心")
    page.list.filters._apply()
    assert page.list.table.rows() == 3
    page.list.filters.period.edit.setText("2024.6")
    page.list.filters._apply()
    assert page.list.table.rows() == 2
    page.list.filters.words.set_value("秸秆")
    page.list.filters._apply()
    assert page.list.table.rows() == 1


def test_the_list_never_reads_a_hundred_thousand_rows(page, ledger, monkeypatch):
    township.many(ledger, 3000)
    read = []
    listing = cases.listing
    monkeypatch.setattr(cases, "listing", lambda *a, **k: read.append(k["offset"]) or listing(*a, **k))
    page.refresh()
    page.grab()
    assert len(read) <= 2
    page.list.table.selectAll()
    assert len(read) <= 6


def test_what_the_page_says_is_chinese_and_every_editor_has_a_name(page, ledger):
    page.arrive((open_case(ledger).id, Kind.REPLY))
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    editors = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    assert all(editor.accessibleName() for editor in editors)


def test_satisfied_cases_are_struck_off_without_a_reason(page, ledger):
    case = open_case(ledger)
    cases.advance(ledger, case.id, Act(Kind.REPLY, date(2024, 7, 10), text="已修好"))
    cases.advance(ledger, case.id, Act(Kind.EVALUATE, date(2024, 7, 11), outcome=Satisfaction.SATISFIED))
    page.arrive((case.id, Kind.STRIKE_OFF))
    assert page.panel.form.grid.fields["reason"].isHidden()
    page.panel.form.accept()
    assert cases.get(ledger, case.id).stage is Stage.STRUCK_OFF


def test_taking_the_registration_back_leaves_nothing_in_hand(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    undo.undo(ledger)
    assert page.panel.case is None
    assert page._right.currentWidget() is page._nothing
    assert page.list.table.rows() == 0


def test_taking_a_step_back_offers_it_again(page, ledger):
    case = open_case(ledger)
    page.arrive((case.id, Kind.REPLY))
    page.panel.form.grid.fields["text"].set_value("已修好")
    page.panel.form.accept()
    undo.undo(ledger)
    assert offered(page)[0] == "记录答复"


def test_a_case_that_leaves_the_list_gives_way_to_the_next_and_the_notice_leads_to_it(page, ledger):
    first, second = open_case(ledger), open_case(ledger)
    heard = []
    page.followed.connect(lambda sentence, ways: heard.append((sentence, dict(ways))))
    page.arrive((cases.CaseFilter(), cases.CasePlace.OPEN))
    page.list.table.select(second.id)
    page.panel.open_step(Kind.REPLY)
    page.panel.form.grid.fields["text"].set_value("已修好")
    page.panel.form.accept()
    assert page.panel.case.id == first.id
    [(sentence, ways)] = heard
    assert sentence == f"{second.number} 已答复，现在是“待评价”"
    ways["看这一件"]()
    assert (page.panel.case.id, page.list.table.key) == (second.id, second.id)


def test_the_two_kinds_say_how_many_are_late_and_together_they_are_the_number_in_the_navigation(page, ledger, ids):
    open_case(ledger)
    for title in ("修桥", "修路"):
        draft = CaseDraft(date(2024, 1, 5), "正文", kind="proposal", title=title, leaders=(ids["示例甲"],))
        made = cases.register(ledger, draft)
        cases.advance(ledger, made.id, Act(Kind.ASSIGN, date(2024, 1, 8), unit="水利站"))
    late = cases.register(ledger, CaseDraft(date(2024, 3, 5), "机井坏了", acts=ASSIGNED))
    assert cases.get(ledger, late.id).due_on < ledger.today
    page.refresh()
    kinds = page.list.filters.kind
    assert kinds.accessibleDescription() == "意见，超期 1；建议，超期 2"
    assert [button.icon().isNull() for button in kinds.findChildren(QToolButton)] == [False, False]
    assert _overdue(ledger) == 3


def test_a_case_that_stays_in_the_list_stays_in_hand(page, ledger):
    _, second = open_case(ledger), open_case(ledger)
    heard = []
    page.followed.connect(lambda *what: heard.append(what))
    page.arrive((second.id, Kind.REPLY))
    page.panel.form.grid.fields["text"].set_value("已修好")
    page.panel.form.accept()
    assert (page.panel.case.id, heard) == (second.id, [])


def test_a_half_written_reply_survives_and_is_offered_back(page, ledger, qtbot):
    case = open_case(ledger)
    page.arrive((case.id, Kind.REPLY))
    write(page.panel.form.grid.fields["text"].edit, "已派人去看，正在")
    page.panel.form.grid.fields["result"].segments._choose(1)
    page.may_leave()
    again = CasesPage(ledger)
    qtbot.addWidget(again)
    again.arrive((case.id, Kind.REPLY))
    fields = again.panel.form.grid.fields
    assert fields["text"].value() == "已派人去看，正在"
    assert fields["result"].value() is Result.B
    again.panel.form.accept()
    assert drafts.forms(ledger) == ()


def test_a_proposal_owed_by_a_reception_is_written_down_later(page, ledger):
    acts = (Act(Kind.ROUTE, date(2024, 7, 5), route=Route.PROPOSE),)
    case = cases.register(ledger, CaseDraft(date(2024, 7, 5), "盼着修一条路", acts=acts))
    page.arrive(case.id)
    assert offered(page)[0] == "登记建议"
    page.panel.open_step(Kind.PROPOSE)
    page.panel.form.grid.fill({"title": "关于修路的建议", "leader": "示例甲"})
    page.panel.form.accept()
    made = cases.get(ledger, case.id)
    assert made.proposals == ("2024-建-001",)
    assert "登记建议" not in offered(page)
    page.arrive("2024-建-001")
    assert page.list.kind == "proposal"


def test_no_key_acts_on_a_case_that_is_not_listed(page, ledger):
    township.peopled(ledger)
    page.list.chips.choose("TO_EVALUATE")
    page.list.table.selectRow(0)
    assert page.panel.case.stage is Stage.REPLIED
    page.list.filters.kind.set_value("proposal")
    page.list.filters._apply()
    assert (page.panel.case, page._right.currentWidget()) == (None, page._nothing)
    page.list.table.setFocus()
    press(Qt.Key.Key_P)
    assert page.panel.form is None


def test_marks_that_are_gone_take_their_batch_along(page, ledger):
    township.peopled(ledger)
    page.list.chips.choose("OPEN")
    page.list.table.selectAll()
    assert page._right.currentWidget() is page.batch
    page.list.chips.choose("STRUCK_OFF")
    assert page._right.currentWidget() is not page.batch


def test_the_next_case_of_the_list_is_taken_when_one_leaves_it(page, ledger):
    township.peopled(ledger)
    page.list.chips.choose("OPEN")
    first, second = page.list.table._paged.key(0), page.list.table._paged.key(1)
    page.list.table.selectRow(0)
    page.panel.open_step(Kind.REPLY)
    page.panel.form.grid.fields["text"].set_value("已修好")
    page.panel.form.accept()
    assert cases.get(ledger, first).stage is Stage.REPLIED
    assert (page.list.table.key, page.panel.case.id, page.panel.form) == (second, second, None)
    assert drafts.forms(ledger) == ()


def test_a_case_that_was_asked_for_has_its_row_in_sight(page, ledger):
    township.peopled(ledger)
    made = cases.listing(ledger, cases.CasePlace.STRUCK_OFF, cases.CaseFilter())[0]
    page.list.chips.choose("OVERDUE")
    page.arrive(made.id)
    assert (page.list.place, page.list.table.key) == (cases.CasePlace.ALL, made.id)
    cases.advance(ledger, page.list.table._paged.key(0), Act(Kind.VOID, date(2024, 7, 18), reason="重复登记"))
    voided = cases.listing(ledger, cases.CasePlace.VOIDED, cases.CaseFilter())[0]
    page.arrive(voided.id)
    assert (page.list.place, page.list.table.key) == (cases.CasePlace.VOIDED, voided.id)


def test_an_item_that_was_split_is_listed_under_its_own_number(page, ledger):
    item = open_case(ledger)
    cases.split(ledger, item.id, ("机井", "电缆"))
    page.arrive(item.id)
    assert page.list.table.rows() == 1
    assert (page.list.table.key, page.panel.case.id) == (item.id, item.id)
    assert page.list.filters.words.value() == item.number


def test_a_case_far_down_the_list_is_found(page, ledger):
    township.many(ledger, 600)
    line = cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter(), offset=590, limit=1)[0]
    page.arrive(line.id)
    assert (page.list.table.key, page.list.table.currentIndex().row()) == (line.id, 590)


def test_enter_in_the_list_goes_to_the_first_step(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget().text() == "记录答复"


def test_the_keys_of_the_menu_work_open_and_closed(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    page.list.table.setFocus()
    press(Qt.Key.Key_E)
    assert page.panel.form.kind is Kind.EXTEND
    press(Qt.Key.Key_Escape)
    assert page.panel.form is None
    page.panel.offers.more.click()
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_G)
    assert page.panel.form.kind is Kind.REASSIGN


def test_an_opinion_becomes_a_livelihood_project_once(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    led, said = [], []
    page.go.connect(lambda key, what: led.append((key, what)))
    page.news.connect(said.append)
    page.list.table.setFocus()

    def listed(dialog):
        dialog.form.fill({"name": "村内路灯", "year": 2025})
        dialog.try_accept()

    asked = answer(listed)
    press(Qt.Key.Key_I)
    assert asked.seen.windowTitle() == f"{case.number} 列为民生实事"
    (project,) = projects.listing(ledger, 2025)
    assert (project.draft.name, project.case, project.draft.content) == ("村内路灯", case.number, case.content)
    page.panel.list_as_project()
    assert led == [("projects", project.id)] * 2
    assert said[-1] == f"{case.number} 已列为民生实事“村内路灯”"


def test_a_proposal_is_assigned_at_once_and_is_not_turned_into_one(page, ledger):
    leader = township.ids(ledger)["示例甲"]
    draft = CaseDraft(date(2024, 7, 5), "", kind="proposal", title="关于修路的建议", leaders=(leader,))
    case = cases.register(ledger, draft)
    page.arrive((case.id, Kind.ROUTE))
    assert page.panel.form.kind is Kind.ASSIGN
    page.panel.close_form()
    assert offered(page)[0] == "交办"
    assert "转为建议" not in [*offered(page), *menu(page)]
    assert page.list.table.isColumnHidden(3)


def test_a_paper_case_whose_voter_was_not_content_says_so():
    line = cases.CaseLine(
        *("1", "2024-接-001", date(2024, 7, 5), "", "路灯", "", "", "水利站", Stage.EVALUATED, 1, None),
        outcome=Satisfaction.DISSATISFIED,
        left=None,
    )
    assert line_tag(line, date(2024, 7, 20)) == ("不满意", "late")


def test_what_was_sent_to_the_petition_office_is_never_called_refused(page, ledger, qtbot):
    day = activities.add(ledger, activities.ActivityDraft(date(2024, 7, 5), "接待选民", place="郭庄"))
    route = Act(Kind.ROUTE, date(2024, 7, 5), route=Route.PETITION, text="已引导到信访办")
    case = cases.register(
        ledger, CaseDraft(date(2024, 7, 5), "宅基地纠纷", activity_id=day.id, acts=(route,), raised_by="示例甲")
    )
    page.arrive(case.id)
    assert page.list.table._paged.row(0)[-1].text == "引导信访"
    assert page.panel.story._tag.tag.text == "引导信访"
    assert [each.stage for each in activities.heard(ledger, day.id)] == ["引导信访"]
    register, heard = VisitorRegister(ledger), HeardTable(ledger)
    qtbot.addWidget(register)
    qtbot.addWidget(heard)
    register.show_day(activities.get(ledger, day.id))
    heard.show_outing(day.id)
    assert register.table._paged.row(0)[-1].text == "引导信访"
    assert heard._paged.row(0)[-1].text == "引导信访"
    page.batch.show_cases(page.list.lines((case.id,)))
    assert page.batch._words.text() == "引导信访 1"


def test_an_hour_is_asked_for_where_the_term_is_one_of_hours(page, ledger):
    page.arrive(open_case(ledger).id)
    page.panel.open_step(Kind.REPLY)
    assert "at" not in page.panel.form.grid.fields
    bylaws.methods.choose(ledger, "longting")
    small = cases.register(ledger, CaseDraft(ledger.today, "路灯不亮", level="小事"))
    page.arrive(small.id)
    page.panel.open_step(Kind.ASSIGN)
    fields = page.panel.form.grid.fields
    fields["unit"].set_value("水利站")
    fields["at"].edit.setText("8点半")
    page.panel.form.accept()
    after = cases.get(ledger, small.id)
    assert (after.due_on, after.due_at) == (ledger.today + timedelta(days=2), "08:30")
    assert page.panel.story.timeline.moments[-1].words.endswith("7月20日 8:30前办结")
    ledger.clock = lambda: datetime(2024, 7, 20, 17, 0)
    page.refresh()
    page.arrive(small.id)
    assert page.panel.story._tag.tag.text == "超期 8 小时"
    page.panel.open_step(Kind.REPLY)
    fields = page.panel.form.grid.fields
    fields["text"].set_value("已修好")
    fields["at"].edit.setText("17:00")
    page.panel.form.accept()
    assert cases.get(ledger, small.id).replied_late
    reply = next(each for each in page.panel.story.timeline.moments if each.name == "答复")
    assert reply.on == "7月20日 17:00"


def test_a_day_for_another_look_is_asked_for_and_shown(page, ledger):
    case = open_case(ledger)
    page.arrive(case.id)
    page.panel.open_step(Kind.TRACK)
    fields = page.panel.form.grid.fields
    fields["review_on"].edit.setText("12.1")
    fields["reason"].set_value("等汛期过后")
    page.panel.form.accept()
    after = cases.get(ledger, case.id)
    assert (after.stage, after.review_on) == (Stage.TRACKED, date(2024, 12, 1))
    assert page.panel.story.timeline.moments[-1].words == "12月1日复查；有进展时记录答复"


def test_a_filter_that_leaves_nothing_is_let_go_by_the_button_of_the_empty_list(page, ledger):
    township.peopled(ledger)
    page.arrive((cases.CaseFilter(handler="水利站"), cases.CasePlace.UNDECIDED))
    page.list.filters.words.set_value("示例：哪里都没有的话")
    page.list.narrow()
    assert page.list.table.rows() == 0
    assert page.list._empty.button.text() == "清掉筛选"
    place = page.list.place
    page.list._empty.button.click()
    assert not page.list.filters.narrowed()
    assert page.list.place is place
    page.list.chips.choose("ALL")
    assert page.list.table.rows() == cases.count(ledger, cases.CasePlace.ALL, cases.CaseFilter()) > 0
