"""A workbook that tells the steps of a case otherwise than before: what is mended, what is told anew, what stays."""

from datetime import date

import pytest

from app.ledger import cases, imports
from app.ledger.imports.steps import in_order
from app.rules.cases import Act, Kind, Result, Satisfaction, Stage, Step
from tests.ledger.imports.sheets import sheet

FIRST = {
    "意见编号": "O1",
    "日期": "2024-06-05",
    "来源": "来电",
    "内容": "路坏",
    "承办单位": "交通所",
    "交办日期": "2024-06-06",
}
LABELS = (*FIRST, "答复日期", "办理结果", "结果类别", "评价日期", "结果评价", "销号日期", "协办单位", "应办结日期", "办理态度", "现场答复",
          "答复内容", "处理方式")  # fmt: skip
CLOSED = {"结果评价": "满意", "评价日期": "2024-06-11", "销号日期": "2024-06-12"}


def day(number, month=6):
    return date(2024, month, number)


def told(ledger, **cells):
    """Import the row with these cells; what came of it, and the case as it stands."""
    values = FIRST | cells
    report = imports.import_sheets(
        ledger, (sheet("意见", " ".join(LABELS), tuple(values.get(each) for each in LABELS)),)
    )
    assert report.refused == ()
    return report, cases.find(ledger, "O1")


def kinds(ledger):
    """Every step that was ever written of the case."""
    with ledger.read() as session:
        return [step.kind.name for step in cases.steps_of(session, cases.find(ledger, "O1").id)]


def test_a_reply_that_comes_before_what_was_told_already_is_put_in_its_place(ledger):
    told(ledger, **CLOSED)
    report, case = told(ledger, **CLOSED, 答复日期="2024-06-10", 办理结果="已修", 日期="2024-06-04")
    assert (report.changed, report.conflicts) == (1, ())
    assert (case.raised_on, case.replied_on, case.reply, case.outcome) == (
        day(4),
        day(10),
        "已修",
        Satisfaction.SATISFIED,
    )
    assert (case.stage, case.struck_off_on) == (Stage.STRUCK_OFF, day(12))


def test_what_was_told_anew_stands_in_the_order_of_its_days(ledger):
    told(ledger, **CLOSED)
    _, case = told(ledger, **CLOSED, 答复日期="2024-06-10", 办理结果="已修")
    standing = [line.step.kind.name for line in case.lines if line.withdrawn is None]
    assert [name for name in standing if name != "WITHDRAW"] == [
        *("REGISTER", "ROUTE", "ASSIGN", "REPLY", "EVALUATE", "STRIKE_OFF")
    ]
    assert case.replied_on == day(10)


def test_a_step_at_the_end_that_the_workbook_takes_back_is_withdrawn_alone(ledger):
    told(ledger, **CLOSED, 答复日期="2024-06-10", 办理结果="已修")
    before = kinds(ledger)
    report, case = told(ledger, 结果评价="满意", 评价日期="2024-06-11", 答复日期="2024-06-10", 办理结果="已修")
    assert (report.changed, kinds(ledger)) == (1, [*before, "WITHDRAW"])
    assert (case.stage, case.struck_off_on, case.replied_on) == (Stage.EVALUATED, None, day(10))


@pytest.mark.parametrize(
    ("cells", "attribute", "value"),
    [
        ({"承办单位": "供电所"}, "handler", "供电所"),
        ({"交办日期": "2024-06-07"}, "assigned_on", day(7)),
        ({"应办结日期": "2024-07-30"}, "due_on", day(30, 7)),
        ({"协办单位": "一所、二所"}, "co_handlers", "一所、二所"),
        ({"答复日期": "2024-06-09"}, "replied_on", day(9)),
        ({"办理结果": "修了两处"}, "reply", "修了两处"),
        ({"办理结果": None}, "reply", ""),
        ({"结果类别": "B"}, "result", Result("B")),
        ({"结果评价": "基本满意"}, "outcome", Satisfaction.BASICALLY),
        ({"办理态度": "满意"}, "attitude", Satisfaction.SATISFIED),
        ({"评价日期": "2024-06-12"}, "evaluated_on", day(12)),
        ({"销号日期": "2024-06-13"}, "struck_off_on", day(13)),
    ],
)
def test_one_cell_that_changed_is_mended_in_its_step_and_the_rest_stays(ledger, cells, attribute, value):
    whole = CLOSED | {"答复日期": "2024-06-10", "办理结果": "已修", "结果类别": "A"}
    _, before = told(ledger, **whole)
    written = kinds(ledger)
    report, after = told(ledger, **(whole | cells))
    assert (report.changed, report.conflicts, getattr(after, attribute)) == (1, (), value)
    names = (
        "raised_on stage handler co_handlers assigned_on due_on replied_on reply result attitude outcome struck_off_on"
    )
    assert {name for name in names.split() if getattr(after, name) != getattr(before, name)} <= {attribute, "due_on"}
    assert kinds(ledger) == [*written, "AMEND"]


def test_a_step_that_the_window_added_stays_while_the_workbook_mends_an_earlier_one(ledger):
    _, case = told(ledger)
    cases.advance(ledger, case.id, Act(Kind.URGE, day(10)))
    report, case = told(ledger, 承办单位="供电所")
    assert (report.changed, report.conflicts) == (1, ())
    assert (case.handler, kinds(ledger)[-2:]) == ("供电所", ["URGE", "AMEND"])


def test_what_the_window_added_leaves_no_room_for_an_earlier_reply(ledger):
    _, case = told(ledger)
    cases.advance(ledger, case.id, Act(Kind.URGE, day(10, 7)))
    before = kinds(ledger)
    report, case = told(ledger, 答复日期="2024-06-10", 办理结果="已修")
    assert {each.column for each in report.conflicts} <= {"答复日期", "办理结果"}
    assert report.conflicts
    assert (case.replied_on, kinds(ledger)) == (None, before)


def test_an_answer_on_the_spot_that_becomes_an_assignment_is_told_anew(ledger):
    told(ledger, 承办单位=None, 交办日期=None, 现场答复="是", 答复内容="马上修")
    report, case = told(ledger, 答复日期="2024-06-10", 办理结果="已修")
    assert (report.changed, report.conflicts) == (1, ())
    assert (case.stage, case.handler, case.replied_on, case.reply) == (Stage.REPLIED, "交通所", day(10), "已修")


def test_steps_of_one_day_follow_as_they_are_decided_and_discontent_comes_last():
    order = (Kind.ROUTE, Kind.ASSIGN, Kind.REPLY, Kind.EVALUATE, Kind.STRIKE_OFF)
    steps = [Step(0, kind, day(5)) for kind in reversed(order)]
    assert [step.kind for step in in_order(steps)] == list(order)
    unhappy = Step(0, Kind.EVALUATE, day(5), outcome=Satisfaction.DISSATISFIED)
    later = Step(0, Kind.ROUTE, day(6))
    assert in_order([later, unhappy, *steps])[-2:] == [unhappy, later]
