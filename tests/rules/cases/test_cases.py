"""The life of a case, told rule by rule."""

from dataclasses import replace
from datetime import date

import pytest

from app.errors import LedgerError
from app.rules.cases import (
    NAMES,
    Impossible,
    Kind,
    Result,
    Route,
    Satisfaction,
    Stage,
    Step,
    amendment,
    effective,
    fold,
    possible,
    stage_name,
    timeline,
)
from app.rules.cases.life import apply, following, last_act
from app.rules.cases.steps import overdue, part

WATER = "示例水利站"
FARM = "示例农业办"


def day(number):
    """The so-manieth day of 2024."""
    return date.fromordinal(date(2023, 12, 31).toordinal() + number)


def life(*acts):
    """Steps out of (kind, day of the year, values), registered on day 1."""
    told = [Step(1, Kind.REGISTER, day(1))]
    for kind, on, *values in acts:
        told.append(Step(len(told) + 1, kind, day(on), **(values[0] if values else {})))
    return tuple(told)


TRANSFERRED = (Kind.ROUTE, 1, {"route": Route.TRANSFER})
ASSIGNED = (Kind.ASSIGN, 2, {"unit": WATER, "due": day(33), "basis": "本地做法"})
REPLIED = (Kind.REPLY, 20, {"text": "已经修好", "number": "示水〔2024〕1号", "result": Result.A})
SATISFIED = (Kind.EVALUATE, 22, {"attitude": Satisfaction.SATISFIED, "outcome": Satisfaction.BASICALLY})
UNSATISFIED = (Kind.EVALUATE, 22, {"outcome": Satisfaction.DISSATISFIED})


def refused(*acts):
    """The sentence with which the last of these steps is refused."""
    told = life(*acts)
    state = fold(told[:-1])
    with pytest.raises(Impossible) as refusal:
        apply(state, told[-1])
    return str(refusal.value)


@pytest.mark.parametrize(
    ("acts", "field"),
    [
        ([(Kind.ROUTE, 1)], "route"),
        ([TRANSFERRED, (Kind.ASSIGN, 2)], "unit"),
        ([TRANSFERRED, ASSIGNED, (Kind.REASSIGN, 5, {"unit": WATER})], "unit"),
        ([TRANSFERRED, (Kind.ASSIGN, 9, {"unit": WATER, "due": day(8)})], "due"),
        ([TRANSFERRED, ASSIGNED, (Kind.EXTEND, 5, {"reason": "等汛期过后"})], "due"),
        ([TRANSFERRED, ASSIGNED, (Kind.EXTEND, 5, {"reason": "等汛期过后", "due": day(33)})], "due"),
        ([TRANSFERRED, ASSIGNED, (Kind.EXTEND, 5, {"due": day(40)})], "reason"),
        ([TRANSFERRED, ASSIGNED, (Kind.RETURN, 5)], "reason"),
        ([TRANSFERRED, ASSIGNED, (Kind.TRACK, 5)], "reason"),
        ([TRANSFERRED, ASSIGNED, REPLIED, (Kind.REOPEN, 30)], "reason"),
        ([TRANSFERRED, ASSIGNED, (Kind.STRIKE_OFF, 5)], "reason"),
        ([(Kind.VOID, 5)], "reason"),
        ([TRANSFERRED, (Kind.WITHDRAW, 5, {"amends": 2})], "reason"),
        ([TRANSFERRED, (Kind.AMEND, 5, {"amends": 2})], "why"),
        ([TRANSFERRED, ASSIGNED, (Kind.REPLY, 20, {"met_on": day(0)})], "met_on"),
        ([TRANSFERRED, ASSIGNED, (Kind.REPLY, 1)], "on"),
        ([TRANSFERRED, ASSIGNED, REPLIED, (Kind.EVALUATE, 22)], "outcome"),
    ],
)
def test_a_refusal_belongs_to_the_field_that_the_clerk_mends(acts, field):
    told = life(*acts)
    with pytest.raises(Impossible) as refusal:
        apply(fold(told[:-1]), told[-1])
    assert refusal.value.field == field


def test_a_case_goes_from_the_register_to_the_striking_off():
    state = fold(life(TRANSFERRED, ASSIGNED, (Kind.URGE, 15), REPLIED, SATISFIED, (Kind.STRIKE_OFF, 30)))
    assert state.stage is Stage.STRUCK_OFF
    assert (state.raised_on, state.assigned_on, state.due) == (day(1), day(2), day(33))
    assert (state.unit, state.basis, state.urged) == (WATER, "本地做法", 1)
    assert (state.reply, state.reply_number, state.result) == ("已经修好", "示水〔2024〕1号", Result.A)
    assert (state.attitude, state.outcome) == (Satisfaction.SATISFIED, Satisfaction.BASICALLY)
    assert (state.replied_on, state.evaluated_on, state.struck_off_on, state.closed_on) == (
        day(20), day(22), day(30), day(30),
    )  # fmt: skip
    assert not state.late
    assert part(state) == "assigned"


def test_a_case_begins_with_its_registration():
    with pytest.raises(Impossible, match="还没有登记，不能答复；请先登记"):
        fold([Step(1, Kind.REPLY, day(1))])
    with pytest.raises(Impossible, match="请先登记"):
        fold([])
    assert refused((Kind.REGISTER, 2)).endswith("不能登记；现在可以：分办、交办、转为建议。")


def test_a_refusal_is_the_clerks_to_mend():
    assert issubclass(Impossible, LedgerError)
    assert Impossible.exit_code == 1


@pytest.mark.parametrize(
    ("route", "stage", "key", "closed"),
    [
        (Route.SPOT, Stage.ANSWERED, "answered_on_spot", True),
        (Route.TRANSFER, Stage.TO_ASSIGN, "assigned", False),
        (Route.PROPOSE, Stage.PROPOSED, "proposed", True),
        (Route.REJECT, Stage.REFUSED, "not_accepted", True),
        (Route.PETITION, Stage.REFUSED, "not_accepted", True),
    ],
)
def test_the_route_decides_where_a_case_goes_and_whether_it_is_closed(route, stage, key, closed):
    state = fold(life((Kind.ROUTE, 3, {"route": route, "text": "当场说明"})))
    assert state.stage is stage
    assert part(state) == key
    assert state.closed_on == (day(3) if closed else None)
    assert state.reply == ("当场说明" if route is Route.SPOT else "")


def test_a_case_that_nobody_has_routed_is_undecided():
    assert part(fold(life())) == "undecided"
    assert "分办要选处理方式" in refused((Kind.ROUTE, 1))


def test_a_proposal_is_assigned_without_being_routed():
    state = fold(life(ASSIGNED))
    assert (state.stage, state.route) == (Stage.OPEN, Route.TRANSFER)


def test_an_assignment_names_its_unit_and_a_due_day_that_lies_ahead():
    assert refused(TRANSFERRED, (Kind.ASSIGN, 2)) == "交办要写明承办单位。"
    assert refused(TRANSFERRED, (Kind.ASSIGN, 2, {"unit": "  "})) == "交办要写明承办单位。"
    too_soon = (Kind.ASSIGN, 9, {"unit": WATER, "due": day(8)})
    assert refused(TRANSFERRED, too_soon) == "应办结日期2024年1月8日早于交办日期2024年1月9日，请核对。"


def test_an_assigned_case_is_not_assigned_twice_but_reassigned():
    again = (Kind.ASSIGN, 5, {"unit": FARM})
    assert "现在是“在办”，不能交办；现在可以：答复、催办、督办、延期、退办、改派" in refused(
        TRANSFERRED, ASSIGNED, again
    )
    state = fold(life(TRANSFERRED, ASSIGNED, (Kind.REASSIGN, 5, {"unit": FARM})))
    assert (state.unit, state.first_assigned_on, state.assigned_on) == (FARM, day(2), day(5))
    assert (state.due, state.basis) == (day(33), "本地做法")


def test_reassigning_needs_another_unit_and_an_earlier_assignment():
    assert "改派要换一个单位" in refused(TRANSFERRED, ASSIGNED, (Kind.REASSIGN, 5, {"unit": WATER}))
    assert "还没有交办过，不能改派；请先交办" in refused(TRANSFERRED, (Kind.REASSIGN, 5, {"unit": FARM}))


def test_a_returned_case_waits_for_a_new_unit_and_nobody_is_late():
    state = fold(life(TRANSFERRED, ASSIGNED, (Kind.RETURN, 5, {"reason": "不属于本站职责"})))
    assert (state.stage, state.unit, state.due, state.returned) == (Stage.TO_ASSIGN, "", None, 1)
    assert not overdue(state, day(300))
    assert {Kind.ASSIGN, Kind.REASSIGN} <= set(possible(state))
    assert refused(TRANSFERRED, ASSIGNED, (Kind.RETURN, 5)) == "退办要写明理由。"


def test_an_extension_leads_beyond_the_old_due_day_and_has_a_reason():
    late = {"due": day(50), "reason": "等汛期过后", "basis": "延期：等汛期过后"}
    state = fold(life(TRANSFERRED, ASSIGNED, (Kind.EXTEND, 30, late)))
    assert (state.due, state.basis, state.extended) == (day(50), "延期：等汛期过后", 1)
    assert refused(TRANSFERRED, ASSIGNED, (Kind.EXTEND, 30, {**late, "reason": " "})) == "延期要写明理由。"
    assert "要延到原期限以后" in refused(TRANSFERRED, ASSIGNED, (Kind.EXTEND, 30, {**late, "due": day(33)}))
    assert "延期要写明新的应办结日期" in refused(TRANSFERRED, ASSIGNED, (Kind.EXTEND, 30, {"reason": "等汛期过后"}))


def test_reminders_are_counted_and_supervision_is_remembered():
    state = fold(life(TRANSFERRED, ASSIGNED, (Kind.URGE, 15), (Kind.SUPERVISE, 16), (Kind.URGE, 18)))
    assert (state.stage, state.urged, state.supervised) == (Stage.OPEN, 2, True)


def test_the_presidium_may_answer_what_no_unit_has():
    state = fold(life(TRANSFERRED, (Kind.REPLY, 5, {"text": "主席团说明情况"})))
    assert (state.stage, state.replied_on, state.unit) == (Stage.REPLIED, day(5), "")


def test_a_reply_after_the_due_day_is_late_for_good():
    late = (Kind.REPLY, 34, {"text": "已经修好"})
    assert fold(life(TRANSFERRED, ASSIGNED, late)).late
    assert not fold(life(TRANSFERRED, ASSIGNED, (Kind.REPLY, 33, {"text": "已经修好"}))).late
    again = fold(life(TRANSFERRED, ASSIGNED, late, (Kind.REOPEN, 40, {"reason": "没有修好"}), (Kind.REPLY, 41)))
    assert again.late
    assert again.first_replied_on == day(34)


def test_a_case_is_overdue_from_the_day_after_its_due_day():
    state = fold(life(TRANSFERRED, ASSIGNED))
    assert not overdue(state, day(33))
    assert overdue(state, day(34))


def test_the_day_of_meeting_stays_when_the_evaluation_or_a_further_reply_names_none():
    met = (Kind.REPLY, 20, {"text": "已经修好", "met_on": day(19)})
    assert fold(life(TRANSFERRED, ASSIGNED, met, SATISFIED)).met_on == day(19)
    later = (Kind.EVALUATE, 22, {"outcome": Satisfaction.SATISFIED, "met_on": day(21)})
    assert fold(life(TRANSFERRED, ASSIGNED, met, later)).met_on == day(21)
    again = (Kind.REOPEN, 25, {"reason": "又坏了"})
    assert fold(life(TRANSFERRED, ASSIGNED, met, again, (Kind.REPLY, 30, {"text": "又修好"}))).met_on == day(19)


def test_a_new_round_goes_to_another_unit_where_one_is_named():
    again = (Kind.REOPEN, 25, {"reason": "又坏了", "unit": FARM, "co_units": ("示例派出所",), "due": day(40)})
    state = fold(life(TRANSFERRED, ASSIGNED, REPLIED, again))
    assert (state.stage, state.unit, state.co_units, state.due) == (Stage.OPEN, FARM, ("示例派出所",), day(40))
    same = fold(life(TRANSFERRED, ASSIGNED, REPLIED, (Kind.REOPEN, 25, {"reason": "又坏了"})))
    assert (same.unit, same.due) == (WATER, None)


def test_a_new_round_begins_with_its_own_basis_and_without_the_old_number_or_the_tracking():
    tracked = (Kind.TRACK, 25, {"reason": "列入明年计划"})
    again = (Kind.REOPEN, 30, {"reason": "又坏了", "due": day(60), "basis": "重办一个月"})
    state = fold(life(TRANSFERRED, ASSIGNED, REPLIED, tracked, again))
    assert (state.basis, state.reply, state.reply_number, state.tracked_on) == ("重办一个月", "", "", None)


def test_who_gets_a_case_again_has_the_term_of_that_assignment_only():
    returned = (Kind.RETURN, 5, {"reason": "不属于本站职责"})
    refused_round = (Kind.REOPEN, 9, {"reason": "又来反映", "due": day(40), "basis": "重办"})
    spot = (Kind.ROUTE, 3, {"route": Route.SPOT, "text": "当场说明"})
    assert fold(life(spot, refused_round)).due == day(40)
    assert fold(life(spot, refused_round, (Kind.ASSIGN, 10, {"unit": WATER}))).due is None
    state = fold(life(TRANSFERRED, (Kind.ASSIGN, 2, {**ASSIGNED[2], "co_units": (FARM,)}), returned))
    assert (state.co_units, state.basis, state.due) == ((), "", None)
    moved = (Kind.REASSIGN, 5, {"unit": FARM, "due": day(50), "basis": "人工确定：换了单位"})
    state = fold(life(TRANSFERRED, ASSIGNED, moved))
    assert (state.due, state.basis) == (day(50), "人工确定：换了单位")


def test_what_is_written_on_the_spot_or_at_the_end_is_the_answer():
    spot = (Kind.ROUTE, 3, {"route": Route.SPOT, "text": "当场说明", "result": Result.A})
    assert (fold(life(spot)).reply, fold(life(spot)).result) == ("当场说明", Result.A)
    off = (Kind.STRIKE_OFF, 30, {"reason": "本人撤回", "text": "电话里说不用办了"})
    assert fold(life(TRANSFERRED, ASSIGNED, off)).reply == "电话里说不用办了"
    assert fold(life(TRANSFERRED, ASSIGNED, REPLIED, SATISFIED, off)).reply == "已经修好"


def test_a_voided_case_was_never_struck_off_and_a_meeting_may_be_on_the_day_of_the_case():
    off, void = (Kind.STRIKE_OFF, 30), (Kind.VOID, 31, {"reason": "重复登记"})
    state = fold(life(TRANSFERRED, ASSIGNED, REPLIED, SATISFIED, off, void))
    assert (state.struck_off_on, state.closed_on, state.voided_on) == (None, None, day(31))
    assert fold(life(TRANSFERRED, ASSIGNED, (Kind.REPLY, 20, {"met_on": day(1)}))).met_on == day(1)


def test_corrections_that_follow_one_another_are_judged_together():
    told = life(TRANSFERRED, ASSIGNED)
    later = [replace(step, on=day(at + 10), due=day(60) if step.due else None) for at, step in enumerate(told)]
    amended = [
        amendment(step, to, seq=4 + at, reason="日期写错")
        for at, (step, to) in enumerate(zip(told, later, strict=True))
    ]
    assert [step.on for step in effective((*told, *amended))] == [day(10), day(11), day(12)]
    assert (fold((*told, *amended)).raised_on, fold((*told, *amended)).assigned_on) == (day(10), day(12))
    with pytest.raises(Impossible, match="对不上"):
        fold((*told, amended[0]))


def test_a_corrected_step_keeps_its_author_and_a_withdrawal_of_nothing_changes_nothing():
    told = (Step(1, Kind.REGISTER, day(1), by="示例丙"),)
    corrected = amendment(told[0], replace(told[0], on=day(2)), seq=2, reason="日期写错", by="示例丁")
    (now,) = effective((*told, corrected))
    assert (now.by, now.on, now.amends) == ("示例丙", day(2), None)
    assert effective((*told, Step(2, Kind.WITHDRAW, day(2), amends=9))) == told
    reopened = following(fold(life(TRANSFERRED, ASSIGNED, REPLIED)), Step(5, Kind.EVALUATE, day(22), by="示例丙",
        outcome=Satisfaction.DISSATISFIED), due=day(50), basis="重办")  # fmt: skip
    assert [(step.by, step.seq, step.due, step.basis) for step in reopened] == [("示例丙", 6, day(50), "重办")]


def test_an_unsatisfied_voter_reopens_the_case_and_the_reply_stays_in_the_steps():
    told = life(TRANSFERRED, ASSIGNED, REPLIED, UNSATISFIED)
    again = following(fold(told[:-1]), told[-1], due=day(53), basis="一个月内再次办理")
    assert again == following(fold(told), told[-1], due=day(53), basis="一个月内再次办理")
    state = fold((*told, *again))
    assert (state.stage, state.round, state.unit, state.due) == (Stage.OPEN, 2, WATER, day(53))
    assert (state.reply, state.replied_on, state.result) == ("", None, None)
    assert state.outcome is Satisfaction.DISSATISFIED
    assert "已经修好" in [step.text for step in state.steps]
    assert last_act(state) == (again[0], told[-1])


def test_a_new_round_of_the_clerks_own_is_an_act_by_itself():
    told = life(TRANSFERRED, ASSIGNED, REPLIED, UNSATISFIED, (Kind.REOPEN, 25, {"reason": "现场核查没有修好"}))
    assert last_act(fold(told)) == (told[-1],)
    assert last_act(fold(told[:1])) == (told[0],)


def test_after_an_unsatisfied_evaluation_only_a_new_round_or_tracking_is_open():
    told = life(TRANSFERRED, ASSIGNED, REPLIED, UNSATISFIED)
    assert possible(fold(told)) == (Kind.REOPEN, Kind.TRACK, Kind.AMEND, Kind.WITHDRAW, Kind.VOID)
    sentence = refused(TRANSFERRED, ASSIGNED, REPLIED, UNSATISFIED, (Kind.STRIKE_OFF, 23))
    assert sentence == "评价是“不满意”，不能销号；请重办、长期跟踪，或更正评价。"


@pytest.mark.parametrize("route", [Route.SPOT, Route.PROPOSE, Route.REJECT, Route.PETITION])
def test_what_no_unit_ever_had_is_not_tracked_after_it_was_struck_off(route):
    struck = ((Kind.ROUTE, 2, {"route": route}), (Kind.STRIKE_OFF, 3))
    assert Kind.TRACK not in possible(fold(life(*struck)))
    sentence = refused(*struck, (Kind.TRACK, 4, {"reason": "列入明年计划"}))
    assert sentence == "这件没有转交办理，不能长期跟踪；还要办的请重办。"


def test_a_satisfied_voter_is_followed_by_nothing():
    told = life(TRANSFERRED, ASSIGNED, REPLIED, SATISFIED)
    assert following(fold(told), told[-1]) == ()
    assert following(fold(told), told[-2]) == ()


def test_the_second_round_can_satisfy():
    told = life(TRANSFERRED, ASSIGNED, REPLIED, UNSATISFIED)
    again = following(fold(told), told[-1], due=day(53))
    rest = (
        Step(7, Kind.REPLY, day(40), text="换了新灯"),
        Step(8, Kind.EVALUATE, day(41), outcome=Satisfaction.SATISFIED),
        Step(9, Kind.STRIKE_OFF, day(42)),
    )
    state = fold((*told, *again, *rest))
    assert (state.stage, state.round, state.outcome, state.late) == (
        Stage.STRUCK_OFF, 2, Satisfaction.SATISFIED, False,
    )  # fmt: skip
    assert (state.first_replied_on, state.replied_on, state.closed_on) == (day(20), day(40), day(42))


def test_an_answer_on_the_spot_may_be_evaluated_and_stays_closed():
    spot = (Kind.ROUTE, 1, {"route": Route.SPOT})
    state = fold(life(spot, SATISFIED))
    assert (state.stage, state.closed_on, state.outcome) == (Stage.ANSWERED, day(1), Satisfaction.BASICALLY)
    struck = fold(life(spot, (Kind.STRIKE_OFF, 9)))
    assert (struck.stage, struck.closed_on, struck.struck_off_on) == (Stage.STRUCK_OFF, day(1), day(9))


def test_an_answer_on_the_spot_that_does_not_satisfy_can_be_assigned():
    told = life((Kind.ROUTE, 1, {"route": Route.SPOT}), UNSATISFIED)
    assert fold(told).stage is Stage.ANSWERED
    state = fold((*told, *following(fold(told), told[-1])))
    assert (state.stage, state.closed_on, part(state)) == (Stage.TO_ASSIGN, None, "assigned")
    assert Kind.ASSIGN in possible(state)


def test_a_refused_case_that_is_taken_up_again_is_routed_anew():
    state = fold(life((Kind.ROUTE, 1, {"route": Route.REJECT}), (Kind.REOPEN, 9, {"reason": "应当受理"})))
    assert (state.stage, state.closed_on, part(state)) == (Stage.UNDECIDED, None, "undecided")


def test_an_old_paper_book_may_hold_an_evaluation_without_a_reply():
    state = fold(life(TRANSFERRED, ASSIGNED, SATISFIED, (Kind.STRIKE_OFF, 23)))
    assert (state.stage, state.replied_on, state.outcome) == (Stage.STRUCK_OFF, None, Satisfaction.BASICALLY)
    assert fold(life(TRANSFERRED, SATISFIED)).stage is Stage.EVALUATED


def test_an_evaluation_says_something():
    assert refused(TRANSFERRED, ASSIGNED, REPLIED, (Kind.EVALUATE, 22)) == "评价要选满意、基本满意或不满意。"


@pytest.mark.parametrize("before", [(), (REPLIED,)])
def test_striking_off_without_a_satisfied_voter_needs_a_reason(before):
    acts = (TRANSFERRED, ASSIGNED, *before)
    assert "直接销号要写明理由（如：未联系上反映人）" in refused(*acts, (Kind.STRIKE_OFF, 30))
    assert fold(life(*acts, (Kind.STRIKE_OFF, 30, {"reason": "未联系上反映人"}))).closed_on == day(30)


def test_an_evaluation_of_the_attitude_alone_does_not_strike_off_by_itself():
    polite = (Kind.EVALUATE, 22, {"attitude": Satisfaction.SATISFIED})
    assert "直接销号要写明理由" in refused(TRANSFERRED, ASSIGNED, REPLIED, polite, (Kind.STRIKE_OFF, 30))


def test_a_struck_off_case_can_come_back():
    closed = (TRANSFERRED, ASSIGNED, REPLIED, SATISFIED, (Kind.STRIKE_OFF, 30))
    state = fold(life(*closed, (Kind.REOPEN, 60, {"reason": "回头看发现又坏了"})))
    assert (state.stage, state.round, state.closed_on, state.struck_off_on) == (Stage.OPEN, 2, None, None)
    assert refused(*closed, (Kind.REOPEN, 60)) == "重办要写明理由。"


def test_a_tracked_case_stays_open_and_is_not_overdue():
    state = fold(life(TRANSFERRED, ASSIGNED, (Kind.TRACK, 30, {"reason": "列入明年计划"})))
    assert (state.stage, state.closed_on, state.tracked_on) == (Stage.TRACKED, None, day(30))
    assert not overdue(state, day(300))
    assert not fold(life(TRANSFERRED, ASSIGNED, (Kind.TRACK, 30, {"reason": "列入明年计划"}), (Kind.REPLY, 200))).late
    assert refused(TRANSFERRED, ASSIGNED, (Kind.TRACK, 30)) == "长期跟踪要写明理由。"
    assert fold(life(TRANSFERRED, ASSIGNED, REPLIED, (Kind.TRACK, 30))).stage is Stage.TRACKED


@pytest.mark.parametrize("before", [(), (TRANSFERRED,), (TRANSFERRED, ASSIGNED), (TRANSFERRED, ASSIGNED, REPLIED)])
def test_a_case_can_become_a_proposal_at_any_time_and_is_closed_by_it(before):
    state = fold(life(*before, (Kind.PROPOSE, 30, {"number": "2024-建-001"})))
    assert (state.stage, part(state), state.closed_on) == (Stage.PROPOSED, "proposed", day(30))


def test_a_void_case_is_neither_open_nor_closed_and_needs_a_reason():
    spot = (Kind.ROUTE, 1, {"route": Route.SPOT})
    state = fold(life(spot, (Kind.VOID, 5, {"reason": "重复登记"})))
    assert (state.stage, state.voided_on, state.closed_on) == (Stage.VOIDED, day(5), None)
    assert possible(state) == (Kind.WITHDRAW,)
    assert refused((Kind.VOID, 5)) == "作废要写明理由。"
    sentence = refused((Kind.VOID, 5, {"reason": "重复登记"}), (Kind.ROUTE, 6))
    assert sentence == "这件现在是“已作废”，不能分办；现在可以：撤回。"


def test_days_never_run_backwards():
    assert refused(TRANSFERRED, ASSIGNED, (Kind.REPLY, 1)) == (
        "答复日期2024年1月1日早于上一环节（交办，2024年1月2日），请核对日期，或先更正上一环节。"
    )


def test_a_meeting_does_not_come_before_the_case():
    assert "面商日期2023年12月31日早于登记日期" in refused(TRANSFERRED, ASSIGNED, (Kind.REPLY, 20, {"met_on": day(0)}))


def test_a_correction_replaces_the_values_and_keeps_what_was_written():
    told = life(TRANSFERRED, ASSIGNED, REPLIED)
    corrected = replace(told[2], unit=FARM, on=day(3), due=day(34))
    told = (*told, amendment(told[2], corrected, seq=5, reason="单位写错", by="示例丙"))
    state = fold(told)
    assert (state.unit, state.assigned_on, state.due, state.stage) == (FARM, day(3), day(34), Stage.REPLIED)
    assert [step.seq for step in effective(told)] == [1, 2, 3, 4]
    line = timeline(told)[2]
    assert (line.original.unit, line.step.unit, line.corrected) == (WATER, FARM, True)
    assert (line.corrections[0].reason, line.corrections[0].by) == ("单位写错", "示例丙")
    assert not timeline(told)[1].corrected


def test_a_correction_can_make_a_late_reply_timely():
    told = life(TRANSFERRED, ASSIGNED, (Kind.REPLY, 40, {"text": "已经修好"}))
    assert fold(told).late
    assert not fold((*told, amendment(told[3], replace(told[3], on=day(30)), seq=5, reason="日期写错"))).late


def test_the_last_of_several_corrections_counts():
    told = life(TRANSFERRED, ASSIGNED)
    first = amendment(told[2], replace(told[2], unit=FARM), seq=4, reason="单位写错")
    second = amendment(told[2], replace(told[2], unit="示例派出所"), seq=5, reason="还是写错")
    assert fold((*told, first, second)).unit == "示例派出所"
    assert len(timeline((*told, first, second))[2].corrections) == 2


def test_a_step_keeps_its_own_reason_when_it_is_corrected():
    told = life(TRANSFERRED, ASSIGNED, (Kind.RETURN, 5, {"reason": "不属于本站职责"}))
    told = (*told, amendment(told[3], replace(told[3], on=day(6)), seq=5, reason="日期写错"))
    assert effective(told)[3].reason == "不属于本站职责"
    assert effective(told)[3].on == day(6)


def test_a_correction_after_which_the_steps_do_not_fit_is_refused():
    told = life(TRANSFERRED, ASSIGNED, REPLIED, SATISFIED, (Kind.STRIKE_OFF, 30))
    state = fold(told)
    unsatisfied = replace(told[4], outcome=Satisfaction.DISSATISFIED)
    with pytest.raises(Impossible, match="这样更正以后，各环节对不上：评价是“不满意”，不能销号"):
        apply(state, amendment(told[4], unsatisfied, seq=7, reason="评价写错"))
    with pytest.raises(Impossible, match="对不上：答复日期"):
        apply(state, amendment(told[2], replace(told[2], on=day(25), due=None), seq=7, reason="日期写错"))


def test_a_correction_names_a_step_that_is_there_and_its_reason():
    state = fold(life(TRANSFERRED))
    with pytest.raises(Impossible, match="要更正的环节不存在"):
        apply(state, Step(3, Kind.AMEND, day(1), amends=9, reason="写错了"))
    with pytest.raises(Impossible, match="更正要写明理由"):
        apply(state, Step(3, Kind.AMEND, day(1), amends=2, route=Route.SPOT))


def test_the_last_step_can_be_withdrawn_and_stays_visible():
    told = (*life(TRANSFERRED, ASSIGNED), Step(4, Kind.WITHDRAW, day(2), amends=3, reason="点错了", by="示例丙"))
    assert fold(told).stage is Stage.TO_ASSIGN
    line = timeline(told)[2]
    assert (line.step.unit, line.withdrawn.reason, line.stage) == (WATER, "点错了", None)
    with pytest.raises(Impossible, match="只能撤回最后一个环节（分办）"):
        apply(fold(told), Step(5, Kind.WITHDRAW, day(2), amends=1, reason="点错了"))
    with pytest.raises(Impossible, match="只能撤回最后一个环节（交办）"):
        apply(fold(told[:-1]), Step(5, Kind.WITHDRAW, day(2), amends=1, reason="点错了"))


def test_the_registration_cannot_be_withdrawn():
    with pytest.raises(Impossible, match="登记不能撤回"):
        apply(fold(life()), Step(2, Kind.WITHDRAW, day(1), amends=1, reason="点错了"))


def test_a_working_method_names_the_stages_and_no_rule_changes():
    names = {**NAMES, Stage.OPEN: "派单办理"}
    state = fold(life(TRANSFERRED, ASSIGNED))
    assert stage_name(state, names) == "派单办理"
    assert stage_name(state, {}) == "在办"
    with pytest.raises(Impossible, match="现在是“派单办理”"):
        apply(state, Step(4, Kind.ROUTE, day(3)), names=names)
    with pytest.raises(Impossible, match="现在是“派单办理”"):
        fold(life(TRANSFERRED, ASSIGNED, (Kind.ROUTE, 3)), names=names)
    told = life(TRANSFERRED, ASSIGNED, (Kind.EXTEND, 5, {"reason": "等汛期过后", "due": day(40)}))
    spot = amendment(told[1], replace(told[1], route=Route.SPOT), seq=5, reason="方式写错")
    with pytest.raises(Impossible, match="对不上：这件现在是“说明白了”，不能交办") as refusal:
        fold((*told, spot), names={**names, Stage.ANSWERED: "说明白了"})
    assert refusal.value.field == ""
    unnamed = amendment(told[2], replace(told[2], unit=""), seq=5, reason="单位写错")
    with pytest.raises(Impossible, match="对不上：交办要写明承办单位") as refusal:
        fold((*told, unnamed))
    assert refusal.value.field == "unit"


def test_what_lasts_is_looked_after_when_it_is_done_and_judged_and_even_struck_off():
    tracked = (Kind.TRACK, 40, {"due": day(130), "text": "一季度一查"})
    judged = fold(life(TRANSFERRED, ASSIGNED, REPLIED, SATISFIED, tracked))
    struck = fold(life(TRANSFERRED, ASSIGNED, REPLIED, SATISFIED, (Kind.STRIKE_OFF, 30, {}), tracked))
    for state in (judged, struck):
        assert (state.stage, state.tracked_on, state.closed_on) == (Stage.TRACKED, day(40), None)
        assert (state.outcome, state.reply) == (Satisfaction.BASICALLY, "已经修好")
        done = apply(state, Step(9, Kind.STRIKE_OFF, day(130)))  # it was judged: no other reason is asked for
        assert (done.stage, done.closed_on) == (Stage.STRUCK_OFF, day(130))


def test_what_is_tracked_and_was_never_judged_in_this_round_is_not_struck_off_without_a_reason():
    tracked = (Kind.TRACK, 40, {"reason": "要等明年立项"})
    again = (Kind.REOPEN, 30, {"reason": "又坏了"})
    for acts in ((TRANSFERRED, ASSIGNED, tracked), (TRANSFERRED, ASSIGNED, REPLIED, SATISFIED, again, tracked)):
        with pytest.raises(Impossible) as refusal:
            apply(fold(life(*acts)), Step(9, Kind.STRIKE_OFF, day(130)))
        assert refusal.value.field == "reason"


def test_what_was_sent_to_the_petition_office_says_so():
    assert stage_name(fold(life((Kind.ROUTE, 1, {"route": Route.PETITION})))) == "引导信访"
    assert stage_name(fold(life((Kind.ROUTE, 1, {"route": Route.REJECT})))) == "不予受理"


def test_the_possible_steps_come_in_the_order_of_a_clerks_mind():
    assert possible(fold(life()))[0] is Kind.ROUTE
    assert possible(fold(life(TRANSFERRED)))[0] is Kind.ASSIGN
    assert possible(fold(life(TRANSFERRED, ASSIGNED)))[:2] == (Kind.REPLY, Kind.URGE)
    assert possible(fold(life(TRANSFERRED, ASSIGNED, REPLIED)))[0] is Kind.EVALUATE
    assert possible(fold(life(TRANSFERRED, ASSIGNED, REPLIED, SATISFIED)))[0] is Kind.STRIKE_OFF
