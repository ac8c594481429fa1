"""What runs beside the answer of a case, stage by stage."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.rules.cases import Act, Kind, Moment, Route, Satisfaction, fold, registered, steps_for
from app.rules.cases.side_terms import terms_beside
from app.rules.days import Terms
from app.rules.trade import OPINION, PROPOSAL
from tests.rules.cases.test_acts import HOLIDAYS, SHIPPED

DAY = date(2024, 6, 3)
NOW = Moment(datetime(2024, 9, 1, 9, 30), "示例甲", Terms(shipped=SHIPPED, holidays=HOLIDAYS))
ASSIGNED = Act(Kind.ASSIGN, DAY, unit="水利站")


def beside(case_kind, *acts):
    """The terms beside a case registered on DAY, by the words that say what is to be done."""
    steps = registered(NOW, case_kind, "", DAY, ())
    for act in acts:
        steps += steps_for(NOW, case_kind, "", steps, act)
    return {each.words.replace("{}", ""): each.due.on for each in terms_beside(NOW, case_kind, fold(steps))}


def test_whoever_was_sent_to_the_petition_office_hears_in_15_days_and_is_answered_in_60():
    sent = Act(Kind.ROUTE, date(2024, 6, 5), route=Route.PETITION)
    assert beside(OPINION, sent) == {
        "信访部门前书面告知是否受理": date(2024, 6, 20),
        "受理的前办结": date(2024, 8, 5),  # the 60th day is a Sunday
    }


def test_what_was_refused_answered_or_voided_has_no_term_beside_it():
    assert beside(OPINION, Act(Kind.ROUTE, DAY, route=Route.REJECT)) == {}
    assert beside(OPINION, Act(Kind.ROUTE, DAY, route=Route.SPOT, text="当场说明")) == {}
    sent = Act(Kind.ROUTE, DAY, route=Route.PETITION)
    assert beside(OPINION, sent, Act(Kind.VOID, DAY, reason="重复登记")) == {}
    assert beside(PROPOSAL, ASSIGNED, Act(Kind.VOID, DAY, reason="重复登记")) == {}


def test_an_opinion_that_a_unit_handles_has_none():
    assert beside(OPINION, Act(Kind.ROUTE, DAY, route=Route.TRANSFER), ASSIGNED) == {}


def test_the_unit_of_a_proposal_may_object_and_its_co_handlers_give_their_opinion():
    assert beside(PROPOSAL, ASSIGNED) == {"承办单位有异议的前书面退办": date(2024, 6, 18)}
    assert beside(PROPOSAL, replace(ASSIGNED, co_units=("农业办",))) == {
        "承办单位有异议的前书面退办": date(2024, 6, 18),
        "协办单位前向主办单位提出意见": date(2024, 8, 5),
    }


def test_a_reminder_does_not_begin_the_term_anew_and_an_evaluation_ends_it():
    urged = Act(Kind.URGE, date(2024, 6, 20))
    assert beside(PROPOSAL, ASSIGNED, urged) == {"承办单位有异议的前书面退办": date(2024, 6, 18)}
    replied = Act(Kind.REPLY, date(2024, 7, 1), text="已列入计划")
    content = Act(Kind.EVALUATE, date(2024, 7, 3), outcome=Satisfaction.SATISFIED)
    assert beside(PROPOSAL, ASSIGNED, replied, content) == {}


def test_another_unit_objects_from_the_day_on_which_it_got_the_proposal():
    again = Act(Kind.REASSIGN, date(2024, 7, 1), unit="农业办")
    assert beside(PROPOSAL, ASSIGNED, again) == {"承办单位有异议的前书面退办": date(2024, 7, 15)}


def test_a_proposal_that_came_back_gets_its_unit_within_ten_working_days():
    returned = Act(Kind.RETURN, date(2024, 6, 13), reason="不属于本站职责")
    assert beside(PROPOSAL, ASSIGNED, returned) == {"前重新确定承办单位": date(2024, 6, 27)}


def test_the_deputy_says_what_he_thinks_of_the_answer_within_ten_working_days():
    replied = Act(Kind.REPLY, date(2024, 7, 1), text="已列入计划")
    assert beside(PROPOSAL, ASSIGNED, replied) == {"代表前反馈对答复的意见": date(2024, 7, 15)}
    urged = Act(Kind.URGE, date(2024, 6, 20))
    assert beside(PROPOSAL, ASSIGNED, urged, replied) == {"代表前反馈对答复的意见": date(2024, 7, 15)}


@pytest.mark.parametrize("kind", [OPINION, PROPOSAL])
def test_before_anything_is_decided_nothing_runs(kind):
    assert beside(kind) == {}
