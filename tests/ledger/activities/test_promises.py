"""面对面, 约见, 问政: a promise is a case with the promised day, and is read back for the record."""

from datetime import date, datetime

import pytest
from sqlalchemy import event

from app.errors import LedgerError
from app.ledger import activities, bylaws, cases, deputies
from app.ledger.activities import ActivityDraft, Present, Question, promises
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.figures import Period, figures
from app.rules.cases import Act, Kind, Satisfaction, Stage, due_of

DAY = date(2024, 9, 5)
DUE = date(2024, 9, 30)


@pytest.fixture
def people(ledger):
    return [deputies.add(ledger, DeputyDraft(name)).id for name in ("示例甲", "示例乙")]


def meeting(people, kind="问政"):
    return ActivityDraft(DAY, kind, theme="农村道路管护", attendance=tuple(Present(each) for each in people))


def asked(people):
    return (
        Question("村道什么时候修", "示例交通所", (people[0],), "已列入计划", "国庆前修完", DUE),
        Question("路灯由谁维护", "示例城建所", (people[1],), "由城建所统一维护"),
        Question("沟渠谁来清", "示例水利所", tuple(people)),
    )


def test_a_promise_becomes_a_case_of_the_unit_due_on_the_promised_day(ledger, people):
    held = promises.hold(ledger, meeting(people), asked(people))
    road, lamp, ditch = promises.of(ledger, held.id)
    assert (road.unit, road.answer, road.promise, road.due) == ("示例交通所", "已列入计划", "国庆前修完", DUE)
    assert (road.stage, road.asked_by) == (Stage.OPEN, ("示例甲",))
    assert cases.get(ledger, road.case_id).due_basis == "人工确定：承诺时限"
    assert cases.get(ledger, road.case_id).source == "问政"
    assert (lamp.stage, lamp.answer, lamp.unit) == (Stage.ANSWERED, "由城建所统一维护", "示例城建所")
    assert ditch.stage is Stage.OPEN
    assert ditch.asked_by == ("示例甲", "示例乙")
    assert ditch.due == due_of(bylaws.moment(ledger), "opinion", Kind.ASSIGN, DAY).on


def test_who_asked_is_told_apart_from_another_of_the_same_name(ledger, people):
    twin = deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="西街选区"),))).id
    held = promises.hold(ledger, meeting((twin,)), asked((twin, people[1])))
    assert promises.of(ledger, held.id)[0].asked_by == ("示例甲（西街选区）",)


def test_what_follows_a_promise_is_the_life_of_its_case(ledger, people, calendar):
    held = promises.hold(ledger, meeting(people, "约见"), asked(people))
    road = promises.of(ledger, held.id)[0]
    calendar.moment = datetime(2024, 10, 8, 9)
    assert [each.number for each in promises.owed(ledger, date(2024, 9, 30))] == [road.number]
    cases.advance(ledger, road.case_id, Act(Kind.REPLY, date(2024, 10, 8), text="修好了1.2公里"))
    cases.advance(ledger, road.case_id, Act(Kind.EVALUATE, date(2024, 10, 8), outcome=Satisfaction.SATISFIED))
    road = promises.of(ledger, held.id)[0]
    assert (road.reply, road.outcome) == ("修好了1.2公里", Satisfaction.SATISFIED)
    assert promises.owed(ledger, date(2024, 9, 30)) == ()
    assert cases.get(ledger, road.case_id).replied_late
    assert figures(ledger, Period(DAY, DAY))["answered_on_spot"] == 1


def test_questions_are_added_to_a_meeting_afterwards(ledger, people):
    held = promises.hold(ledger, meeting(people, "代表·局长面对面"), ())
    (one,) = activities.add_questions(ledger, held.id, asked(people)[:1])
    assert cases.get(ledger, one.case_id).source == "面对面"


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (Question(" "), "第1个问题：问题不能空"),
        (Question("路", promise="修好"), "作出承诺的单位"),
        (Question("路", "示例所", promise="修好", due=date(2024, 9, 1)), "早于2024年9月5日"),
    ],
)
def test_a_promise_nobody_could_keep_saves_nothing_of_the_meeting(ledger, people, question, sentence):
    with pytest.raises(LedgerError, match=sentence):
        promises.hold(ledger, meeting(people), (question,))
    assert activities.count(ledger) == 0


def test_only_meetings_with_a_unit_take_questions(ledger, people):
    with pytest.raises(LedgerError, match="不是代表·局长面对面、约见、问政"):
        promises.hold(ledger, meeting(people, "学习培训"), ())


def test_opinions_that_were_registered_or_imported_otherwise_read_back_too(ledger, people):
    held = promises.hold(ledger, meeting(people), ())
    act = Act(Kind.ASSIGN, DAY, unit="示例教办", text="开学前办好")
    cases.register(ledger, CaseDraft(DAY, "校门口拥堵", source="问政", activity_id=held.id, acts=(act,)))
    (one,) = promises.of(ledger, held.id)
    assert (one.unit, one.promise, one.asked_by) == ("示例教办", "开学前办好", ())


def test_many_questions_cost_no_more_statements_than_one(ledger, people):
    def statements(held):
        seen = []
        with ledger.connection() as connection:
            engine = connection.engine

        def note(*each):
            seen.append(each[2])

        event.listen(engine, "before_cursor_execute", note)
        promises.of(ledger, held.id)
        event.remove(engine, "before_cursor_execute", note)
        return len(seen)

    few = promises.hold(ledger, meeting(people), asked(people)[:1])
    many = promises.hold(ledger, meeting(people), asked(people) * 5)
    assert statements(few) == statements(many)
