"""Problems under an item: split once, handled and struck off one by one."""

from datetime import date

import pytest

from app.errors import LedgerError
from app.ledger import bylaws, cases
from app.ledger.cases import CaseDraft
from app.ledger.figures import Period, figures
from app.rules.cases import Act, Kind, Route, Stage

DAY = date(2024, 7, 5)


def item(ledger, **values):
    acts = (Act(Kind.ROUTE, DAY, route=Route.TRANSFER), Act(Kind.ASSIGN, DAY, unit="水利站", **values))
    return cases.register(ledger, CaseDraft(DAY, "机井配套设施老化", village="菜吴村", acts=acts))


def test_problems_keep_unit_day_and_due_day_and_the_item_is_not_counted(ledger):
    case = item(ledger)
    split = cases.split(ledger, case.id, ("换水泵", " 修井台 ", ""))
    made = [cases.find(ledger, number) for number in split.problems]
    assert [each.content for each in made] == ["换水泵", "修井台"]
    assert {(each.handler, each.due_on, each.village, each.stage) for each in made} == {
        ("水利站", case.due_on, "菜吴村", Stage.OPEN)
    }
    assert split.is_item
    assert cases.count(ledger, cases.CasePlace.ALL, cases.CaseFilter()) == 2


def test_a_due_day_of_its_own_goes_over_to_the_problems(ledger):
    case = item(ledger, due=date(2024, 7, 20), due_reason="三夏急件")
    split = cases.split(ledger, case.id, ("换水泵", "修井台"))
    assert cases.find(ledger, split.problems[0]).due_on == date(2024, 7, 20)


def test_a_withdrawn_step_does_not_date_the_problems(ledger):
    case = item(ledger, due=date(2024, 7, 20), due_reason="三夏急件")
    cases.advance(ledger, case.id, Act(Kind.REASSIGN, date(2024, 8, 1), unit="农机站"))
    cases.withdraw(ledger, case.id, "还是原单位办")
    split = cases.split(ledger, case.id, ("换水泵", "修井台"))
    made = cases.find(ledger, split.problems[0])
    assert (made.handler, made.assigned_on, made.due_on) == ("水利站", DAY, date(2024, 7, 20))


def test_one_problem_alone_is_no_splitting_but_may_be_added_later(ledger):
    case = item(ledger)
    with pytest.raises(LedgerError, match="至少写两个") as refused:
        cases.split(ledger, case.id, ("换水泵",))
    assert refused.value.field == "contents"
    cases.split(ledger, case.id, ("换水泵", "修井台"))
    assert len(cases.split(ledger, case.id, ("清淤",)).problems) == 3


def test_a_problem_or_a_closed_case_is_not_split(ledger):
    case = item(ledger)
    problem = cases.split(ledger, case.id, ("换水泵", "修井台")).problems[0]
    with pytest.raises(LedgerError, match="已经是一个具体问题"):
        cases.split(ledger, cases.find(ledger, problem).id, ("一", "二"))
    other = item(ledger)
    cases.advance(ledger, other.id, Act(Kind.VOID, DAY, reason="重复"))
    with pytest.raises(LedgerError, match="办结或作废"):
        cases.split(ledger, other.id, ("一", "二"))


def test_what_was_written_once_is_offered_again(ledger):
    item(ledger)
    cases.register(ledger, CaseDraft(DAY, "路灯不亮", village="新村"))
    assert bylaws.villages(ledger) == ("新村", "菜吴村")
    assert "水利站" in bylaws.units(ledger)


def void(ledger, number):
    cases.advance(ledger, cases.find(ledger, number).id, Act(Kind.VOID, DAY, reason="登错"))


def test_an_item_whose_problems_were_all_voided_is_an_opinion_again(ledger):
    case = item(ledger)
    first, second = cases.split(ledger, case.id, ("换水泵", "修井台")).problems
    void(ledger, first)
    assert cases.get(ledger, case.id).is_item
    void(ledger, second)
    assert not cases.get(ledger, case.id).is_item
    assert cases.count(ledger, cases.CasePlace.OPEN, cases.CaseFilter()) == 1
    assert figures(ledger, Period(DAY, DAY)).values["opinions"] == 1
    cases.withdraw(ledger, cases.find(ledger, second).id, "没有登错")
    assert cases.get(ledger, case.id).is_item
    assert figures(ledger, Period(DAY, DAY)).values["opinions"] == 1


def test_an_item_is_counted_anew_without_touching_another(ledger):
    one, other = item(ledger), item(ledger)
    problems = cases.split(ledger, one.id, ("换水泵", "修井台")).problems
    cases.split(ledger, other.id, ("清淤", "修渠"))
    for number in problems:
        void(ledger, number)
    assert [cases.get(ledger, each.id).is_item for each in (one, other)] == [False, True]
