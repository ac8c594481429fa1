"""Working methods in the window: their words on chips, tags, steps, timeline and buttons."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.ledger import bylaws, cases
from app.ledger.cases import CaseDraft
from app.rules.cases import Act, Kind, Route, Satisfaction, Stage
from app.ui.method_field import MethodField
from app.ui.pages.cases import CasesPage
from app.ui.pages.cases.batch import BatchPanel
from app.ui.pages.cases.step_form import StepForm
from app.ui.parts.opinion_form import OpinionForm
from app.ui.widgets.buttons import Button
from app.ui.widgets.tags import StateTag
from tests.ui.township import TODAY, peopled


@pytest.fixture
def made(ledger):
    return peopled(ledger)


@pytest.fixture
def page(qtbot, ledger, made):
    shown = CasesPage(ledger)
    qtbot.addWidget(shown)
    shown.resize(1200, 760)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def tags(page):
    lines = page.list._fetch(0, 50)
    return {line[-1].text for line in lines}


@pytest.mark.parametrize("key", sorted(bylaws.methods.shipped))
def test_a_case_is_told_in_the_words_of_every_method(page, ledger, made, key):
    method = bylaws.methods.choose(ledger, key)
    page.changed(frozenset({"settings"}))
    names, kinds = method.stage_names, method.kind_names
    words = " ".join(chip.text for chip in (each._chip for each in page.list.chips._buttons.values()))
    assert all(names[stage] in words for stage in (Stage.OPEN, Stage.REPLIED, Stage.STRUCK_OFF, Stage.ANSWERED))
    assert {names[Stage.UNDECIDED], names[Stage.REPLIED], names[Stage.STRUCK_OFF], names[Stage.ANSWERED]} <= tags(page)
    page.arrive(made[3].id)
    story = page.panel.story
    assert [tag.text for tag in story.steps.tags] == [step.name for step in method.steps]
    assert [tag.text for tag in story.steps.tags if tag.tone == "note"] == [method.steps[method.at(Stage.OPEN)].name]
    beside = [
        each.text()
        for each in story.steps.findChildren(QLabel)
        if each.text() not in {"", *(t.text for t in story.steps.tags)}
    ]
    assert beside == ([method.steps_unsourced] if method.steps_unsourced else [])
    told = [moment.name for moment in story.timeline.moments]
    assert told == [kinds[Kind.REGISTER], kinds[Kind.ROUTE], kinds[Kind.ASSIGN], "下一步"]
    offered = [button.text() for button in page.panel.offers.findChildren(Button)]
    assert f"记录{kinds[Kind.REPLY]}" in " ".join(offered)


@pytest.mark.parametrize("key", sorted(bylaws.methods.shipped))
def test_what_is_said_of_a_methods_steps_asks_for_no_wider_a_panel_than_the_steps_do(page, ledger, made, key):
    bylaws.methods.choose(ledger, key)
    page.changed(frozenset({"settings"}))
    page.arrive(made[3].id)
    steps = page.panel.story.steps
    assert steps.minimumSizeHint().width() <= 2 * max(each.sizeHint().width() for each in steps.findChildren(StateTag))


def test_the_form_of_a_step_and_what_was_done_speak_the_methods_words(qtbot, ledger, made):
    bylaws.methods.choose(ledger, "xiuwu")
    form = StepForm(ledger, cases.get(ledger, made[3].id), Kind.REPLY)
    qtbot.addWidget(form)
    assert "记录销单" in form._save.text()
    batch = BatchPanel(ledger)
    qtbot.addWidget(batch)
    said = []
    batch.news.connect(said.append)
    picked = {each.id for each in made[3:5]}
    lines = cases.listing(ledger, cases.CasePlace.OPEN, cases.CaseFilter())
    batch.show_cases([line for line in lines if line.id in picked])
    assert batch._words.text() == "待销单 2"
    assert "批量办结 2 件" in [button.text() for button in batch.findChildren(Button)]
    batch.open_step(Kind.STRIKE_OFF)
    batch.form.grid.fields["reason"].set_value("未联系上反映人")
    batch.form.accept()
    assert said == ["已办结 2 件"]


def test_a_struck_off_case_has_all_steps_behind_it_and_a_refused_one_shows_none(page, ledger, made):
    page.arrive(made[6].id)
    assert {tag.tone for tag in page.panel.story.steps.tags} == {"done"}
    acts = (Act(Kind.ROUTE, TODAY, route=Route.PETITION),)
    refused = cases.register(ledger, CaseDraft(TODAY, "宅基地纠纷", acts=acts))
    page.arrive(refused.id)
    assert page.panel.story.steps.tags == ()
    assert page.panel.story.timeline.moments[-1].words.startswith("信访部门2024年8月2日前书面告知")


def test_the_other_terms_stand_beneath_the_next_step_of_a_proposal(page, ledger, ids):
    leader = (ids["示例甲"],)
    draft = CaseDraft(TODAY, "正文", kind="proposal", title="修路", leaders=leader)
    proposal = cases.advance(ledger, cases.register(ledger, draft).id, Act(Kind.ASSIGN, TODAY, unit="水利站"))
    page.arrive(proposal.id)
    last = page.panel.story.timeline.moments[-1]
    assert (last.name, "2024年8月1日前书面退办" in last.note) == ("下一步", True)
    unsatisfied = Act(Kind.EVALUATE, TODAY, outcome=Satisfaction.SATISFIED)
    cases.advance(ledger, proposal.id, Act(Kind.REPLY, TODAY, text="已列入计划"))
    page.changed(frozenset({"cases"}))
    assert "代表2024年8月1日前反馈" in page.panel.story.timeline.moments[-1].note
    cases.advance(ledger, proposal.id, unsatisfied)
    page.changed(frozenset({"cases"}))
    assert page.panel.story.timeline.moments[-1].note == ""


def test_a_wide_and_hard_proposal_is_given_six_months_where_it_is_assigned(qtbot, ledger, ids):
    draft = CaseDraft(TODAY, "正文", kind="proposal", title="修路", leaders=(ids["示例甲"],))
    form = StepForm(ledger, cases.register(ledger, draft), Kind.ASSIGN)
    qtbot.addWidget(form)
    assert f"{form.grid.fields['due'].value()}" == "2024-10-18"
    form.grid.fields["complex"].set_value(True)
    form.grid.fields["complex"].edited.emit()
    assert f"{form.grid.fields['due'].value()}" == "2025-01-20"
    assert not form.grid.fields["due"].departs
    form.grid.fields["unit"].set_value("水利站")
    entry = cases.advance(ledger, form.case.id, form.act())
    assert (f"{entry.due_on}", "六个月" in entry.due_basis) == ("2025-01-20", True)


def test_a_method_is_chosen_by_its_title_and_shows_its_steps(qtbot):
    field = MethodField(value="taiping")
    qtbot.addWidget(field)
    assert field.value() == "taiping"
    field.set_value("xiuwu")
    assert (field.value(), field.edit.text()) == ("xiuwu", "修武五单")
    assert field._foot.text() == "修武县：点单 → 接单 → 派单 → 销单 → 验单"


def test_todays_list_speaks_the_methods_words(ledger, made):
    from app.ledger import agenda
    from app.ui.pages.today.lines import line_of

    method = bylaws.methods.choose(ledger, "xiuwu")
    lines = [line_of(item, TODAY, method=method) for item in agenda.today(ledger).items if item.case]
    assert {(line.state[0], line.button) for line in lines} >= {("待接单", "接单"), ("待验单", "记录验单")}


def test_what_a_case_waits_for_is_told_in_the_methods_words(page, ledger, made):
    from app.ledger import agenda

    bylaws.methods.choose(ledger, "xiuwu")
    page.changed(frozenset({"settings"}))
    waits = {}
    for line in cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter()):
        page.arrive(line.id)
        waits[line.stage] = page.panel.story.timeline.moments[-1].words.split("，应于")[0]
    assert waits[Stage.UNDECIDED] == "等待接单、派单"
    assert waits[Stage.REPLIED] == "等待回访反映人，记录验单"
    sentences = {item.sentence for item in agenda.today(ledger).items if item.case}
    assert "登记以后还没有接单、派单" in sentences
    assert any(each.endswith("已答复，请回访反映人，记录验单") for each in sentences)


def test_the_forms_ask_in_the_methods_words(qtbot, ledger, made):
    form = OpinionForm(ledger)
    qtbot.addWidget(form)
    assert hints(form.unit) == ["不填则以后再交办"]
    bylaws.methods.choose(ledger, "xiuwu")
    form.refresh_words()
    assert hints(form.unit) == ["不填则以后再派单"]


def hints(field):
    return [each.text() for each in field.findChildren(QLabel) if each.text().startswith("不填")]


def test_an_empty_day_says_in_the_methods_words_what_does_not_wait(ledger):
    from app.ledger import agenda
    from app.ui.pages.today.reading import agenda_words

    bylaws.methods.choose(ledger, "xiuwu")
    words = agenda_words(ledger, replace(agenda.today(ledger), items=(), total=0), empty=False)
    assert "待验单、待接单" in words.empty[1]


def test_the_register_of_a_day_says_what_was_decided_as_the_form_does_and_then_as_the_method_does(ledger, made):
    from app.ui.pages.reception.register import _routed

    def told():
        names, lines = bylaws.stage_names(ledger), cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter())
        return {line.stage: _routed(line, names).text for line in lines}

    ours = told()
    assert (ours[Stage.ANSWERED], ours[Stage.OPEN]) == (Route.SPOT.value, Route.TRANSFER.value)
    bylaws.methods.choose(ledger, "changyuan")
    assert told()[Stage.OPEN] == "督办中"


def test_the_figures_of_today_are_those_the_method_asks_for_first(qtbot, ledger, made):
    from app.ui.pages.today import Today

    page = Today(ledger)
    qtbot.addWidget(page)
    page.show()
    assert list(page.tiles)[:3] == ["voters_received", "opinions", "resolved"]
    bylaws.methods.choose(ledger, "xiuwu")
    page.changed(frozenset({"settings"}))
    assert list(page.tiles) == ["opinions", "answered_on_spot", "assigned", "reply_rate", "closure_rate", "open"]
    qtbot.waitUntil(lambda: " / " in page.tiles["reply_rate"].accessibleName())
    bylaws.methods.choose(ledger, "taiping")
    page.changed(frozenset({"settings"}))
    assert tuple(page.tiles) == bylaws.methods.current(ledger).figures  # all nine of them


def test_a_level_says_who_sees_to_it(page, ledger, made):
    bylaws.methods.choose(ledger, "longting")
    page.arrive(made[3].id)
    assert "小事（网格速办）" in page.panel.story._facts.text()
