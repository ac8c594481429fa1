from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from app.errors import LedgerError
from app.ledger import activities, bylaws, cases, deputies
from app.ledger.activities import ActivityDraft
from app.ledger.bylaws import shipped_rules
from app.ledger.bylaws.unit_rules import PROVINCES
from app.ledger.cases import CaseDraft, CasePlace
from app.ledger.custody import create
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.figures import Period, figures
from app.models.case import Case
from app.models.county_step import CountyStep
from app.rules.cases import Act, Impossible, Kind, Result, Route, Satisfaction, Stage, due_of, fold
from app.rules.days import NATIONAL
from app.rules.handover import CountyAct

JUNE_18 = date(2024, 6, 18)
HEARD = CaseDraft(JUNE_18, "生产路坑太深，收割机进不来", source="流动联络站", raised_by="样例甲", village="北街村")
ASSIGNED = replace(
    HEARD,
    acts=(
        Act(Kind.ROUTE, JUNE_18, route=Route.TRANSFER),
        Act(Kind.ASSIGN, date(2024, 6, 22), unit="农业服务中心"),
    ),
)


def kinds(entry):
    return [line.step.kind.value for line in entry.lines]


def through(ledger, entry, *acts):
    for act in acts:
        entry = cases.advance(ledger, entry.id, act)
    return entry


@pytest.mark.parametrize(
    "draft",
    [
        HEARD,
        ASSIGNED,
        replace(
            ASSIGNED, acts=(ASSIGNED.acts[0], replace(ASSIGNED.acts[1], co_units=("水利站", "派出所"), at="15:30"))
        ),
        replace(HEARD, acts=(Act(Kind.ROUTE, JUNE_18, route=Route.SPOT, text=" 当场答复 "),)),
        replace(HEARD, raised_by=" 样例甲 ", content="路\r\n灯", companions=3, confidential=True),
    ],
)
def test_what_registering_tells_is_what_is_read_afterwards(ledger, draft):
    deputy = deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡"),)))
    day = activities.add(ledger, ActivityDraft(JUNE_18, "接待选民", place="中心站"))
    registered = cases.register(ledger, replace(draft, takers=(deputy.id,), activity_id=day.id))
    assert registered == cases.find(ledger, registered.number)
    assert registered.activity
    assert [each.name for each in registered.deputies] == ["示例甲"]


def test_a_case_goes_from_registration_over_an_unhappy_voter_to_its_striking_off(ledger):
    entry = cases.register(ledger, HEARD)
    entry = through(
        ledger,
        entry,
        Act(Kind.ROUTE, JUNE_18, route=Route.TRANSFER),
        Act(Kind.ASSIGN, date(2024, 6, 22), unit="农业服务中心"),
        Act(Kind.URGE, date(2024, 7, 19), text="电话"),
        Act(Kind.REPLY, date(2024, 7, 20), text="已垫石渣", result=Result.B),
        Act(Kind.EVALUATE, date(2024, 7, 21), outcome=Satisfaction.DISSATISFIED),
    )
    assert (entry.stage, entry.round, entry.replied_on) == (Stage.OPEN, 2, None)
    entry = through(
        ledger,
        entry,
        Act(Kind.REPLY, date(2024, 8, 5), text="已重新硬化", result=Result.A),
        Act(Kind.EVALUATE, date(2024, 8, 6), outcome=Satisfaction.SATISFIED),
        Act(Kind.STRIKE_OFF, date(2024, 8, 7)),
    )
    assert entry.stage is Stage.STRUCK_OFF
    assert kinds(entry) == ["登记", "分办", "交办", "催办", "答复", "评价", "重办", "答复", "评价", "销号"]
    assert [line.step.text for line in entry.lines if line.step.kind is Kind.REPLY] == ["已垫石渣", "已重新硬化"]


def test_numbers_run_without_gaps_by_source_and_year(ledger):
    numbers = [cases.register(ledger, HEARD).number for _ in range(2)]
    numbers.append(cases.register(ledger, replace(HEARD, source="接待选民")).number)
    numbers.append(cases.register(ledger, replace(HEARD, raised_on=date(2023, 12, 31))).number)
    with pytest.raises(LedgerError):
        cases.register(ledger, replace(HEARD, content=" "))
    numbers.append(cases.register(ledger, HEARD).number)
    assert numbers == ["2024-流-001", "2024-流-002", "2024-接-001", "2023-流-001", "2024-流-003"]


def test_the_due_day_of_an_opinion_is_one_month_and_says_why(ledger):
    entry = cases.register(ledger, ASSIGNED)
    assert entry.due_on == date(2024, 7, 22)
    assert "一个月" in entry.due_basis


def test_a_ledger_follows_its_own_provinces_rules(tmp_path, calendar):
    assert set(PROVINCES.values()) | {NATIONAL} == {rule.province for rule in shipped_rules()}
    made = create(tmp_path / "鲁.liubu", unit_code="371325104", unit_name="示例镇", method="taiping", clock=calendar)
    due = due_of(bylaws.moment(made), "proposal", Kind.ASSIGN, date(2024, 6, 5))
    assert (due.on, due.basis[:2]) == (date(2024, 8, 5), "山东")
    made.close()


def test_a_due_day_against_the_rule_needs_a_reason(ledger):
    entry = through(ledger, cases.register(ledger, HEARD), Act(Kind.ROUTE, JUNE_18, route=Route.TRANSFER))
    act = Act(Kind.ASSIGN, date(2024, 6, 22), unit="水利站", due=date(2024, 6, 25))
    with pytest.raises(LedgerError, match="请写明理由"):
        cases.advance(ledger, entry.id, act)
    entry = cases.advance(ledger, entry.id, replace(act, due_reason="汛期急件"))
    assert (entry.due_on, entry.due_basis) == (date(2024, 6, 25), "人工确定：汛期急件")


def test_an_impossible_step_says_why_and_writes_nothing(ledger):
    entry = cases.register(ledger, HEARD)
    with pytest.raises(Impossible, match="不能催办"):
        cases.advance(ledger, entry.id, Act(Kind.URGE, JUNE_18))
    assert kinds(cases.get(ledger, entry.id)) == ["登记"]


def test_a_step_may_not_be_dated_after_today(ledger):
    entry = cases.register(ledger, ASSIGNED)
    with pytest.raises(Impossible, match="今天之后"):
        cases.advance(ledger, entry.id, Act(Kind.REPLY, date(2024, 9, 21), text="x"))


def test_many_cases_are_urged_together_or_not_at_all(ledger):
    first, second = cases.register(ledger, ASSIGNED), cases.register(ledger, ASSIGNED)
    waiting = cases.register(ledger, HEARD)
    act = Act(Kind.URGE, date(2024, 7, 25))
    with pytest.raises(Impossible, match=waiting.number):
        cases.advance_all(ledger, (first.id, waiting.id), act)
    assert cases.get(ledger, first.id).urged == 0
    assert cases.advance_all(ledger, (first.id, second.id), act) == 2
    assert cases.get(ledger, second.id).urged == 1


def test_a_corrected_step_keeps_what_it_said_before(ledger):
    entry = cases.register(ledger, ASSIGNED)
    act = Act(Kind.ASSIGN, date(2024, 6, 23), unit="水利站", due=entry.due_on, reason="写错了单位")
    entry = cases.amend(ledger, entry.id, 3, act)
    line = entry.lines[2]
    assert (entry.handler, line.step.unit, line.original.unit) == ("水利站", "水利站", "农业服务中心")
    with pytest.raises(Impossible, match="理由"):
        cases.amend(ledger, entry.id, 3, replace(act, unit="派出所", reason=""))


def test_the_last_step_can_be_withdrawn_with_a_reason(ledger):
    entry = through(ledger, cases.register(ledger, ASSIGNED), Act(Kind.REPLY, date(2024, 7, 1), text="记错了"))
    entry = cases.withdraw(ledger, entry.id, "答复记到了别的件上")
    assert entry.stage is Stage.OPEN
    assert entry.lines[-1].withdrawn is not None


def test_an_evaluation_corrected_to_unsatisfied_opens_a_new_round(ledger):
    entry = through(
        ledger,
        cases.register(ledger, ASSIGNED),
        Act(Kind.REPLY, date(2024, 7, 20), text="已垫石渣", result=Result.B),
        Act(Kind.EVALUATE, date(2024, 7, 21), outcome=Satisfaction.SATISFIED),
    )
    heard_wrong = Act(Kind.EVALUATE, date(2024, 7, 21), outcome=Satisfaction.DISSATISFIED, reason="记反了")
    entry = cases.amend(ledger, entry.id, 5, heard_wrong)
    assert (entry.stage, entry.round, entry.due_on) == (Stage.OPEN, 2, date(2024, 8, 21))
    entry = cases.amend(
        ledger, entry.id, 3, Act(Kind.ASSIGN, date(2024, 6, 22), unit="水利站", due=date(2024, 7, 22), reason="写错")
    )
    assert (entry.round, kinds(entry).count("重办")) == (2, 1)


@pytest.mark.parametrize("better", [Satisfaction.SATISFIED, Satisfaction.BASICALLY, None])
@pytest.mark.parametrize("corrected_before", [False, True])
def test_an_evaluation_corrected_to_content_takes_its_new_round_back(ledger, calendar, better, corrected_before):
    first = Satisfaction.SATISFIED if corrected_before else Satisfaction.DISSATISFIED
    entry = through(
        ledger,
        cases.register(ledger, ASSIGNED),
        Act(Kind.REPLY, date(2024, 7, 20), text="已垫石渣", result=Result.B),
        Act(Kind.EVALUATE, date(2024, 7, 21), outcome=first, attitude=Satisfaction.SATISFIED),
    )
    wrong = Act(Kind.EVALUATE, date(2024, 7, 21), outcome=Satisfaction.DISSATISFIED, reason="记反了")
    if corrected_before:
        entry = cases.amend(ledger, entry.id, 5, wrong)
    assert (entry.stage, entry.round) == (Stage.OPEN, 2)
    right = replace(wrong, outcome=better, attitude=Satisfaction.SATISFIED, reason="没有记反")
    entry = cases.amend(ledger, entry.id, 5, right)
    assert (entry.stage, entry.outcome, entry.round) == (Stage.EVALUATED, better, 1)
    assert [line.step.kind for line in entry.lines if line.withdrawn is not None] == [Kind.REOPEN]
    assert cases.waiting(ledger)[CasePlace.OVERDUE] == 0
    with ledger.write("核对") as session:
        assert recounted(session, entry.id)


def test_a_new_round_whose_own_day_was_corrected_is_taken_back_as_well(ledger, calendar):
    wrong = Act(Kind.EVALUATE, date(2024, 7, 21), outcome=Satisfaction.DISSATISFIED, reason="记反了")
    entry = through(
        ledger, cases.register(ledger, ASSIGNED), Act(Kind.REPLY, date(2024, 7, 20), text="已垫石渣"), wrong
    )
    reopened = entry.lines[-1].step
    later = Act(Kind.REOPEN, date(2024, 7, 22), unit=reopened.unit, due=date(2024, 8, 30), reason="与反映人约定")
    cases.amend(ledger, entry.id, reopened.seq, later)
    entry = cases.amend(ledger, entry.id, 5, replace(wrong, outcome=Satisfaction.SATISFIED, reason="没有记反"))
    assert (entry.stage, entry.round, entry.due_on) == (Stage.EVALUATED, 1, date(2024, 7, 22))


def recounted(session, case_id):
    row = session.get(Case, case_id)
    return all(
        getattr(row, name) == value for name, value in cases.folded(fold(cases.steps_of(session, case_id))).items()
    )


def test_a_new_round_that_went_on_is_taken_back_before_its_evaluation_is_corrected(ledger):
    entry = through(
        ledger,
        cases.register(ledger, ASSIGNED),
        Act(Kind.REPLY, date(2024, 7, 20), text="已垫石渣"),
        Act(Kind.EVALUATE, date(2024, 7, 21), outcome=Satisfaction.DISSATISFIED),
        Act(Kind.REPLY, date(2024, 7, 30), text="已铺沥青"),
    )
    right = Act(Kind.EVALUATE, date(2024, 7, 21), outcome=Satisfaction.SATISFIED, reason="记反了")
    with pytest.raises(Impossible, match="重办以后已经有答复"):
        cases.amend(ledger, entry.id, 5, right)
    cases.withdraw(ledger, entry.id, "记错了")
    assert cases.amend(ledger, entry.id, 5, right).stage is Stage.EVALUATED


@pytest.mark.parametrize("route", [Route.SPOT, Route.REJECT])
def test_a_case_reopened_after_a_closing_word_is_late_when_its_day_has_passed(ledger, calendar, route):
    entry = cases.register(ledger, CaseDraft(JUNE_18, "路灯不亮", acts=(Act(Kind.ROUTE, JUNE_18, route=route),)))
    entry = cases.advance(
        ledger, entry.id, Act(Kind.REOPEN, date(2024, 7, 1), reason="又来问", due=date(2024, 7, 10), due_reason="急件")
    )
    assert entry.due_on == date(2024, 7, 10)
    assert cases.waiting(ledger)[CasePlace.OVERDUE] == 1
    [line] = cases.listing(ledger, CasePlace.OVERDUE, cases.CaseFilter())
    assert line.left == (date(2024, 7, 10) - ledger.today).days
    assert figures(ledger, Period(JUNE_18, ledger.today)).values["overdue"] == 1


def test_a_case_that_waits_for_a_unit_after_an_unhappy_voter_has_a_due_day_and_is_late(ledger, calendar):
    spot = Act(Kind.ROUTE, JUNE_18, route=Route.SPOT, text="当场答复")
    unhappy = Act(Kind.EVALUATE, date(2024, 6, 20), outcome=Satisfaction.DISSATISFIED)
    entry = through(ledger, cases.register(ledger, replace(HEARD, acts=(spot,))), unhappy)
    assert (entry.stage, entry.handler) == (Stage.TO_ASSIGN, "")
    calendar.moment = datetime.combine(entry.due_on, datetime.min.time()).replace(hour=9)
    assert (cases.waiting(ledger)[CasePlace.SOON], cases.waiting(ledger)[CasePlace.OVERDUE]) == (1, 0)
    calendar.moment += timedelta(days=1)
    assert (cases.waiting(ledger)[CasePlace.SOON], cases.waiting(ledger)[CasePlace.OVERDUE]) == (0, 1)
    assert [line.left for line in cases.listing(ledger, CasePlace.OVERDUE, cases.CaseFilter())] == [-1]
    assert figures(ledger, Period(JUNE_18, JUNE_18)).values["overdue"] == 1
    cases.advance(ledger, entry.id, Act(Kind.ASSIGN, ledger.today, unit="农业服务中心"))
    assert cases.waiting(ledger)[CasePlace.OVERDUE] == 0
    assert figures(ledger, Period(JUNE_18, JUNE_18)).values["overdue"] == 1


@pytest.mark.parametrize(
    ("act", "late"),
    [
        (Act(Kind.EXTEND, date(2024, 7, 18), due=date(2024, 8, 18), reason="雨季"), False),
        (Act(Kind.EXTEND, date(2024, 7, 19), due=date(2024, 8, 19), reason="雨季"), True),
        (Act(Kind.REASSIGN, date(2024, 7, 18), unit="水利站"), False),
        (Act(Kind.REASSIGN, date(2024, 7, 19), unit="水利站"), True),
        (Act(Kind.RETURN, date(2024, 7, 18), reason="不归我管"), False),
        (Act(Kind.RETURN, date(2024, 7, 19), reason="不归我管"), True),
        (Act(Kind.TRACK, date(2024, 7, 18), reason="等规划"), False),
        (Act(Kind.TRACK, date(2024, 7, 19), reason="等规划"), True),
        (Act(Kind.PROPOSE, date(2024, 7, 18)), False),
        (Act(Kind.PROPOSE, date(2024, 7, 19)), True),
    ],
    ids=lambda each: getattr(getattr(each, "kind", None), "name", each),
)
def test_a_step_made_after_the_due_day_does_not_take_the_lateness_back(ledger, calendar, act, late):
    acts = (Act(Kind.ASSIGN, JUNE_18, unit="农业服务中心", due=date(2024, 7, 18), due_reason="约定"),)
    entry = cases.register(ledger, CaseDraft(JUNE_18, "路灯不亮", acts=acts))
    calendar.moment = datetime(2024, 7, 20, 9)
    cases.advance(ledger, entry.id, act)
    assert figures(ledger, Period(JUNE_18, ledger.today)).values["overdue"] == int(late)


def test_a_correction_of_the_day_moves_the_registration_and_is_refused_after_later_steps(ledger):
    entry = cases.register(ledger, ASSIGNED)
    entry = cases.correct(ledger, entry.id, {"raised_on": date(2024, 6, 17), "village": "南街村"}, "日期写错")
    assert (entry.raised_on, entry.lines[0].step.on, entry.village) == (date(2024, 6, 17), date(2024, 6, 17), "南街村")
    with pytest.raises(LedgerError):
        cases.correct(ledger, entry.id, {"raised_on": date(2024, 6, 30)}, "晚于交办")
    with pytest.raises(LedgerError, match="理由"):
        cases.correct(ledger, entry.id, {"village": "x"}, " ")


def test_a_correction_that_changes_nothing_is_refused(ledger):
    entry = cases.register(ledger, ASSIGNED)
    same = replace(ASSIGNED.acts[1], due=entry.due_on, reason="写错了")
    with pytest.raises(Impossible, match="没有改动"):
        cases.amend(ledger, entry.id, 3, same)
    assert cases.find(ledger, entry.number) == entry
    changed = cases.amend(ledger, entry.id, 3, replace(same, unit="水利站"))
    assert (changed.handler, changed.lines[2].corrected) == ("水利站", True)


def test_no_correction_leaves_what_could_not_be_registered(ledger):
    leader = deputies.add(ledger, DeputyDraft("示例甲")).id
    opinion = cases.register(ledger, HEARD)
    proposal = cases.register(ledger, CaseDraft(JUNE_18, "", kind="proposal", title="修路", leaders=(leader,)))
    for case, values, sentence in (
        (opinion, {"raised_on": date(2024, 9, 21)}, "今天之后"),
        (opinion, {"content": " "}, "按原话"),
        (proposal, {"title": ""}, "标题"),
        (proposal, {"leaders": ()}, "一名领衔"),
    ):
        with pytest.raises(LedgerError, match=sentence):
            cases.correct(ledger, case.id, values, "改错了")
        assert cases.get(ledger, case.id) == case


def test_a_deputy_named_twice_stands_beside_a_case_once(ledger):
    taker = deputies.add(ledger, DeputyDraft("示例甲")).id
    entry = cases.register(ledger, replace(HEARD, takers=(taker, taker)))
    assert [each.id for each in entry.deputies] == [taker]
    corrected = cases.correct(ledger, entry.id, {"takers": (taker, taker)}, "核对")
    assert corrected.deputies == entry.deputies


def test_a_correction_changes_who_took_led_and_co_signed_and_leaves_the_others(ledger):
    one, two, three = (deputies.add(ledger, DeputyDraft(name)).id for name in ("示例甲", "示例乙", "示例丙"))
    draft = CaseDraft(JUNE_18, "示例正文", kind="proposal", title="示例建议", leaders=(one,), co_signers=(two,))
    proposal = cases.register(ledger, draft)

    def beside(entry):
        return [(taker.id, taker.role) for taker in entry.deputies]

    assert beside(proposal) == [(one, "领衔"), (two, "附议")]
    again = cases.correct(ledger, proposal.id, {"co_signers": (three, two)}, "漏写附议")
    assert beside(again) == [(one, "领衔"), (three, "附议"), (two, "附议")]
    last = cases.correct(ledger, proposal.id, {"leaders": (two,), "co_signers": (one,)}, "写反了")
    assert beside(last) == [(two, "领衔"), (one, "附议")]
    opinion = cases.register(ledger, replace(HEARD, takers=(one,)))
    assert [taker.id for taker in cases.correct(ledger, opinion.id, {"takers": (two,)}, "认错人").deputies] == [two]


def test_an_opinion_goes_along_with_the_true_day_of_its_activity(ledger):
    held = activities.add(ledger, ActivityDraft(JUNE_18, "接待选民"))
    route = Act(Kind.ROUTE, JUNE_18, route=Route.TRANSFER)
    acts = (route, Act(Kind.ASSIGN, JUNE_18, unit="水利站"))
    opinion = cases.register(ledger, replace(HEARD, activity_id=held.id, acts=acts))
    activities.correct(ledger, held.id, {"held_on": date(2024, 6, 11)}, "日期写错")
    moved = cases.get(ledger, opinion.id)
    assert (moved.raised_on, moved.assigned_on) == (date(2024, 6, 11), date(2024, 6, 11))
    assert moved.due_on == date(2024, 7, 11)


def test_a_voided_activity_takes_no_more_opinions(ledger):
    activity = activities.add(ledger, ActivityDraft(JUNE_18, "接待选民"))
    activities.void(ledger, activity.id, "登重了")
    with pytest.raises(LedgerError, match="已经作废"):
        cases.register(ledger, replace(HEARD, activity_id=activity.id))
    entry = cases.register(ledger, HEARD)
    with pytest.raises(LedgerError, match="已经作废"):
        cases.correct(ledger, entry.id, {"activity_id": activity.id}, "归到活动")


def test_a_proposal_comes_out_of_an_opinion_and_closes_it(ledger):
    leader = deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="第一选区"),)))
    opinion = cases.register(ledger, HEARD)
    draft = CaseDraft(date(2024, 6, 20), "建议硬化", title="关于硬化生产路的建议", leaders=(leader.id,))
    proposal = cases.propose(ledger, opinion.id, Act(Kind.PROPOSE, date(2024, 6, 20)), draft)
    assert (proposal.number, proposal.origin_id) == ("2024-建-001", opinion.id)
    assert cases.get(ledger, opinion.id).closed_on == date(2024, 6, 20)
    assigned = cases.advance(ledger, proposal.id, Act(Kind.ASSIGN, date(2024, 6, 21), unit="交通所"))
    assert assigned.due_on == date(2024, 9, 23)  # three months; 21 September 2024 is a Saturday
    with pytest.raises(LedgerError, match="领衔"):
        cases.register(ledger, CaseDraft(JUNE_18, "x", kind="proposal", title="无人领衔"))


def test_an_opinion_shows_its_own_proposals_and_problems_and_nobody_elses(ledger):
    leader = deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", constituency="第一选区"),)))
    opinions = [cases.register(ledger, replace(HEARD, content=content)) for content in ("路上有坑", "路灯不亮")]
    for opinion in opinions:
        draft = CaseDraft(date(2024, 6, 20), "建议", title=f"关于{opinion.content}的建议", leaders=(leader.id,))
        cases.propose(ledger, opinion.id, Act(Kind.PROPOSE, date(2024, 6, 20)), draft)
    items = [cases.register(ledger, replace(HEARD, content=content)) for content in ("机井失修", "水渠淤塞")]
    numbers = [cases.register(ledger, replace(HEARD, content="其中一处", parent_id=item.id)).number for item in items]
    assert [cases.get(ledger, opinion.id).proposals for opinion in opinions] == [("2024-建-001",), ("2024-建-002",)]
    assert [cases.get(ledger, item.id).problems for item in items] == [(number,) for number in numbers]


def test_an_item_is_split_into_problems_that_are_counted_instead_of_it(ledger):
    item = cases.register(ledger, HEARD)
    problem = cases.register(ledger, replace(HEARD, content="第一个坑", parent_id=item.id))
    found = cases.get(ledger, item.id)
    assert (found.is_item, found.problems, problem.parent_id) == (True, (problem.number,), item.id)


def test_a_repeated_matter_is_pointed_out(ledger):
    entry = cases.register(ledger, HEARD)
    assert cases.similar(ledger, HEARD) == (entry.number,)
    assert cases.similar(ledger, replace(HEARD, raised_on=date(2024, 7, 1))) == (entry.number,)
    assert cases.similar(ledger, replace(HEARD, content="别的事")) == ()


def test_a_case_is_found_by_our_number_or_the_paper_books(ledger):
    entry = cases.register(ledger, replace(HEARD, original_number="意37"))
    assert cases.find(ledger, "意37").id == cases.find(ledger, entry.number).id
    with pytest.raises(LedgerError, match="没有编号"):
        cases.find(ledger, "没有的")


def test_a_new_round_rests_on_our_default_for_a_voter_and_on_the_rules_for_a_deputy(ledger):
    voter = due_of(bylaws.moment(ledger), "opinion", Kind.REOPEN, date(2024, 7, 1))
    deputy = due_of(bylaws.moment(ledger), "proposal", Kind.REOPEN, date(2024, 7, 1))
    assert voter.on == deputy.on == date(2024, 8, 1)
    assert "本程序缺省" in voter.basis
    assert "建议办理办法" in deputy.basis


def test_a_case_says_what_may_follow_and_who_handles_it_beside_the_unit(ledger):
    fresh = cases.register(ledger, HEARD)
    assert Kind.ASSIGN in fresh.possible
    assert Kind.REPLY not in fresh.possible
    beside = ("供电所", "农机站")
    alone = cases.advance(ledger, fresh.id, Act(Kind.ASSIGN, JUNE_18, unit="水利站"))
    act = Act(Kind.ASSIGN, JUNE_18, unit="水利站", co_units=beside)
    together = cases.advance(ledger, cases.register(ledger, HEARD).id, act)
    assert Kind.REPLY in alone.possible
    assert [entry.lines[-1].step.co_units for entry in (alone, together)] == [(), beside]
    assert together.co_handlers == "供电所、农机站"


def refusal(verb, *given):
    with pytest.raises(LedgerError) as caught:
        verb(*given)
    return str(caught.value), caught.value.field


def test_a_case_says_at_which_activity_it_was_heard(ledger):
    held = activities.add(ledger, ActivityDraft(JUNE_18, "视察", theme="看渠", place="东街"))
    entry = cases.register(ledger, replace(HEARD, activity_id=held.id))
    assert entry.activity == f"{held.number} 视察 看渠 东街"
    assert cases.register(ledger, HEARD).activity == ""


def test_a_case_of_tomorrow_is_refused_at_its_day(ledger):
    assert refusal(cases.register, ledger, replace(HEARD, raised_on=date(2024, 9, 21))) == (
        "日期9月21日在今天之后，请核对。",
        "raised_on",
    )
    assert cases.register(ledger, replace(HEARD, raised_on=date(2024, 9, 20))).raised_on == ledger.today


def test_a_proposal_has_one_leader(ledger):
    leaders = tuple(deputies.add(ledger, DeputyDraft(f"示例{sign}")).id for sign in "甲乙")
    for given in ((), leaders):
        draft = CaseDraft(JUNE_18, "正文", kind="proposal", title="修路", leaders=given)
        assert refusal(cases.register, ledger, draft) == ("请写明一名领衔代表。", "leaders")


def test_a_case_that_cannot_follow_its_activity_to_another_day_says_why(ledger):
    held = activities.add(ledger, ActivityDraft(JUNE_18, "视察"))
    entry = cases.register(ledger, replace(ASSIGNED, activity_id=held.id))
    words, field = refusal(activities.correct, ledger, held.id, {"held_on": date(2024, 6, 30)}, "记错")
    assert words.startswith(f"{entry.number}不能跟着改到6月30日：")
    assert field == "held_on"


def test_what_the_county_did_stands_beside_a_case_by_its_days(ledger):
    one, other = cases.register(ledger, HEARD), cases.register(ledger, HEARD)
    assert one.county == ()
    told = {
        "kind": CountyAct.ASSIGN, "on": date(2024, 7, 2), "by": "示例县经办", "unit": "示例局", "text": "请研办",
        "due": date(2024, 8, 1), "number": "县2024-1",
    }  # fmt: skip
    with ledger.write("收到县级办理结果") as session:
        later = CountyStep(case_id=one.id, kind=CountyAct.REPLY, on=date(2024, 7, 3))
        first = CountyStep(case_id=one.id, **told)
        session.add_all((later, first))
    county = cases.get(ledger, one.id).county
    assert [each.id for each in county] == [first.id, later.id]
    assert {name: getattr(county[0], name) for name in told} == told
    assert cases.get(ledger, other.id).county == ()
