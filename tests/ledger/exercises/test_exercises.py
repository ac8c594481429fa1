"""The five exercises lived through: each step is done by its act and not before, and the sample's year never counts."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from app.desk import briefings as paper_briefings
from app.desk.asked import Asked
from app.desk.forms.shelf import make
from app.desk.paper import put_on_paper
from app.desk.workbooks import import_file
from app.errors import LedgerError
from app.files import RESOURCES
from app.handoff.building import build
from app.handoff.planning import Errand
from app.ledger import activities, attachments, briefings, cases, custody, exercises, scores, undo
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft
from app.ledger.figures import Period
from app.ledger.store import put_settings
from app.models.case import Case
from app.models.deputy import Deputy
from app.rules.cases import Act, Kind, Result, Route, Satisfaction, Stage
from app.rules.trade import OPINION
from tests.ledger.exercises.conftest import TODAY
from tests.soak.world import photo

YEAR = 2024


@pytest.fixture
def present(practice):
    with practice.read() as session:
        return tuple(Present(each) for each in session.scalars(select(Deputy.id).limit(3)))


@pytest.fixture
def opened_case(practice):
    """An opinion of the sample that a unit still has."""
    with practice.read() as session:
        return session.scalars(select(Case.id).where(Case.stage == Stage.OPEN, Case.kind == OPINION)).first()


def written(practice, name, folder, **asked):
    return make(practice, name, Asked(**asked), folder / f"{name}.pdf")


def test_there_are_five_of_four_to_seven_steps_each():
    assert [each.number for each in exercises.EXERCISES] == [1, 2, 3, 4, 5]
    assert all(4 <= len(each.steps) <= 7 and each.purpose.endswith("。") for each in exercises.EXERCISES)
    assert all(sum(step.done is None for step in each.steps) <= 1 for each in exercises.EXERCISES)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_nothing_is_begun_before_the_clerk_does_and_the_sample_does_nothing_of_it(practice, done, number):
    assert exercises.progress(practice, number) is None
    exercises.begin(practice, number)
    assert done(number) == []


def test_a_reception_day_from_the_door_to_the_unit(practice, done, present, opened_case, tmp_path):
    exercises.begin(practice, 1)
    draft = ActivityDraft(TODAY, "接待选民", place="人大代表联络站")
    activities.add(practice, replace(draft, attendance=present[:1]))
    assert done(1) == []  # one deputy is too few
    day = activities.add(practice, replace(draft, attendance=present[:2]))
    assert done(1) == [1]
    heard = CaseDraft(TODAY, "路灯不亮", raised_by="示例甲")
    cases.register(practice, replace(heard, acts=(Act(Kind.ROUTE, TODAY, route=Route.TRANSFER),)))
    assert done(1) == [1]  # not at that day
    heard = replace(heard, activity_id=day.id)
    case = cases.register(practice, replace(heard, acts=(Act(Kind.ROUTE, TODAY, route=Route.TRANSFER),)))
    assert done(1) == [1, 2]
    exercises.tick(practice, 1, 3)
    spot = Act(Kind.ROUTE, TODAY, route=Route.SPOT, text="当场说明")
    cases.register(practice, replace(heard, raised_by="示例乙", acts=(spot,)))
    assert done(1) == [1, 2, 3, 4]
    cases.advance(practice, case.id, Act(Kind.ASSIGN, TODAY, unit="农业服务中心"))
    assert done(1) == [1, 2, 3, 4, 5]
    written(practice, "assignment", tmp_path, cases=(cases.get(practice, opened_case).number,))
    assert done(1) == [1, 2, 3, 4, 5]  # another's
    written(practice, "assignment", tmp_path, cases=(case.number,))
    assert done(1) == [1, 2, 3, 4, 5, 6]


def test_an_opinion_from_its_answer_to_its_striking_off(practice, done, opened_case, tmp_path):
    exercises.begin(practice, 2)
    cases.advance(practice, opened_case, Act(Kind.URGE, TODAY, text="电话"))
    assert done(2) == [1]
    case = cases.advance(practice, opened_case, Act(Kind.REPLY, TODAY, text="已办好", result=Result.A))
    assert done(2) == [1, 2]
    seq = case.lines[-1].step.seq
    amended = Act(Kind.REPLY, TODAY, text="已经办好", result=Result.A, reason="错了一个字")
    cases.amend(practice, opened_case, seq, amended)
    assert done(2) == [1, 2, 3]
    cases.advance(practice, opened_case, Act(Kind.EVALUATE, TODAY, outcome=Satisfaction.SATISFIED))
    assert done(2) == [1, 2, 3, 4]
    case = cases.advance(practice, opened_case, Act(Kind.STRIKE_OFF, TODAY, text="现场看过"))
    assert done(2) == [1, 2, 3, 4, 5]
    written(practice, "strike-off", tmp_path, cases=(case.number,))
    assert done(2) == [1, 2, 3, 4, 5, 6]


def test_an_answer_is_corrected_where_it_says_something_else(practice, done, opened_case):
    exercises.begin(practice, 2)
    urged = Act(Kind.URGE, TODAY, text="电话")
    reply = Act(Kind.REPLY, TODAY, text="已办号", result=Result.A)
    seq = cases.advance(practice, opened_case, urged).lines[-1].step.seq
    cases.advance(practice, opened_case, reply)
    cases.amend(practice, opened_case, seq, replace(urged, text="打了电话", reason="写错了"))
    assert done(2) == [1, 2]  # not the answer
    with suppress(LedgerError):
        cases.amend(practice, opened_case, seq + 1, replace(reply, reason="写错了"))
    assert done(2) == [1, 2]  # it says what it said
    cases.amend(practice, opened_case, seq + 1, replace(reply, text="已办好", reason="写错了"))
    assert done(2) == [1, 2, 3]


def test_an_unhappy_voter_ends_no_opinion(practice, done, opened_case):
    exercises.begin(practice, 2)
    for act in (
        Act(Kind.URGE, TODAY, text="电话"),
        Act(Kind.REPLY, TODAY, text="已办好", result=Result.A),
        Act(Kind.EVALUATE, TODAY, outcome=Satisfaction.DISSATISFIED),
    ):
        cases.advance(practice, opened_case, act)
    assert done(2) == [1, 2]


def test_an_outing_in_the_harvest(practice, done, present, tmp_path):
    exercises.begin(practice, 3)
    written(practice, "mobile", tmp_path, blank=3)
    assert done(3) == [1]
    draft = ActivityDraft(TODAY, "流动联络站", place="北街村麦田", attendance=present)
    spot = Act(Kind.ROUTE, TODAY, route=Route.SPOT, text="当场说明")
    activities.add(practice, replace(draft, kind="进集会"))
    assert done(3) == [1]  # its record is another form
    heard = CaseDraft(TODAY, "收割机过不去", source="流动联络站", acts=(spot,))
    activities.add(practice, draft, (heard,))
    assert done(3) == [1, 2]
    transferred = replace(heard, content="想要地磅", acts=(Act(Kind.ROUTE, TODAY, route=Route.TRANSFER),))
    outing = activities.add(practice, draft, (heard, transferred))
    assert done(3) == [1, 2, 3]
    attachments.attach(practice, "activities", outing.id, photo(), "麦田.png")
    assert done(3) == [1, 2, 3, 4]
    written(practice, "mobile", tmp_path, activities=(outing.number,))
    assert done(3) == [1, 2, 3, 4, 5]
    exercises.tick(practice, 3, 6)
    assert done(3) == [1, 2, 3, 4, 5, 6]


def test_the_end_of_a_month(practice, done, tmp_path):
    exercises.begin(practice, 4)
    exercises.tick(practice, 4, 1)
    put_on_paper(practice, "themes", date(2025, 1, 1), TODAY, form="xlsx", out=tmp_path / "主题.xlsx")
    assert done(4) == [1]  # another book
    put_on_paper(practice, "receptions", date(2025, 1, 1), TODAY, form="xlsx", out=tmp_path / "接待.xlsx")
    assert done(4) == [1, 2]
    draft = briefings.begin(practice, Period(date(2025, 2, 1), date(2025, 2, 28)), 1, on=TODAY)
    paper_briefings.put_draft_on_paper(practice, draft, form="pdf", out=tmp_path / "草稿.pdf")
    assert done(4) == [1, 2]
    issue = briefings.issue(practice, replace(draft, number=2))
    assert done(4) == [1, 2, 3]
    paper_briefings.put_issue_on_paper(practice, issue, form="pdf", out=tmp_path / "简报.pdf")
    assert done(4) == [1, 2, 3, 4]
    build(practice, Errand("2025-02"), tmp_path / "U盘", {}, passphrase="示例口令 一二三四")
    assert done(4) == [1, 2, 3, 4, 5]


def test_the_end_of_a_year_and_the_handing_over(practice, done, tmp_path):
    exercises.begin(practice, 5)
    scores.freeze(practice, YEAR - 1)
    assert done(5) == []  # a year of which the sample tells nothing
    scores.freeze(practice, YEAR)
    assert done(5) == [1]
    with practice.read() as session:
        name = session.scalar(select(Deputy.name).group_by(Deputy.name).having(func.count() == 1))
    written(practice, "deputy-file", tmp_path, deputy=name)
    assert done(5) == [1, 2]
    written(practice, "taking-over", tmp_path)
    assert done(5) == [1, 2, 3]
    custody.rotate(practice, custody.folder_of(practice.path), practice.clock())
    assert done(5) == [1, 2, 3]  # it came by itself
    custody.backup(practice, tmp_path / "另存.liubu")
    assert done(5) == [1, 2, 3, 4]
    exercises.tick(practice, 5, 5)
    assert done(5) == [1, 2, 3, 4, 5]


def test_what_is_undone_voided_or_withdrawn_is_not_done(practice, done, present, opened_case):
    exercises.begin(practice, 1)
    exercises.begin(practice, 2)
    day = ActivityDraft(TODAY, "接待选民", place="人大代表联络站", attendance=present[:2])
    activities.add(practice, day)
    assert done(1) == [1]
    undo.undo(practice)
    assert done(1) == []
    activities.void(practice, activities.add(practice, day).id, "登重了")
    assert done(1) == []
    cases.advance(practice, opened_case, Act(Kind.URGE, TODAY, text="电话"))
    cases.withdraw(practice, opened_case, "记到了别的件上")
    assert done(2) == []


def test_what_an_import_brings_meanwhile_is_not_done_by_the_clerk(practice, done):
    exercises.begin(practice, 1)
    exercises.begin(practice, 2)
    assert import_file(practice, RESOURCES / "sample" / "修武2024.xlsx").written
    assert done(1) == done(2) == []


def test_an_exercise_that_is_begun_anew_is_empty_and_the_others_stay_as_they_are(practice, done):
    exercises.begin(practice, 4)
    exercises.begin(practice, 5)
    exercises.tick(practice, 4, 1)
    scores.freeze(practice, YEAR)
    exercises.begin(practice, 5)
    assert (done(4), done(5)) == ([1], [])


def test_a_tick_is_taken_back(practice, done):
    exercises.begin(practice, 4)
    exercises.tick(practice, 4, 1)
    exercises.tick(practice, 4, 1, done=False)
    assert done(4) == []


def test_what_the_ledger_knows_itself_is_not_ticked_off_by_hand(practice):
    exercises.begin(practice, 1)
    with pytest.raises(LedgerError, match="不用自己打勾"):
        exercises.tick(practice, 1, 1)
    with pytest.raises(LedgerError, match="不用自己打勾"):
        exercises.tick(practice, 1, 9)
    with pytest.raises(LedgerError, match="还没有开始"):
        exercises.tick(practice, 3, 6)
    with pytest.raises(LedgerError, match="没有练习6"):
        exercises.begin(practice, 6)


def test_the_beginning_of_an_exercise_is_nothing_to_be_taken_back(practice):
    exercises.begin(practice, 1)
    assert undo.undo(practice) is None
    assert custody.check(practice).sound


def test_a_ledger_of_ones_own_offers_none(ledger):
    for act in (exercises.begin, exercises.progress):
        with pytest.raises(LedgerError, match="不是练习台账"):
            act(ledger, 1)
    put_settings(ledger, practice=True)
    exercises.begin(ledger, 1)
    assert exercises.progress(ledger, 1)
