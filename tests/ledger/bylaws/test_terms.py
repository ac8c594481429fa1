"""The terms of the trade in a ledger: the published test dates, the unit's own rules, holidays, what runs beside."""

from datetime import date, datetime

import pytest

from app.errors import LedgerError
from app.ledger import bylaws, cases, deputies
from app.ledger.bylaws import days_off, terms, unit_rules
from app.ledger.cases import CaseDraft, CaseFilter, CasePlace
from app.ledger.store import put_settings
from app.rules.cases import Act, Kind, Route, side_sentences
from app.rules.days import TERMS, Rule, TermUnit

OWN = Rule("opinion", 15, TermUnit.DAYS, "示例镇接待办法第五条", date(2024, 7, 1))


def beside(ledger, case):
    """What runs beside the case, as a clerk reads it."""
    return side_sentences(bylaws.moment(ledger), case.kind, case.state)


@pytest.mark.parametrize(
    ("key", "start", "last"),
    [
        ("proposal", date(2024, 11, 30), date(2025, 2, 28)),
        ("proposal", date(2025, 7, 1), date(2025, 10, 9)),  # the 1st is 国庆, which with 中秋 ends on the 8th
        ("proposal_complex", date(2024, 11, 29), date(2025, 5, 29)),
        ("objection", date(2024, 6, 3), date(2024, 6, 18)),  # ten working days around 端午
        ("reassign", date(2024, 6, 3), date(2024, 6, 18)),
        ("co_handler", date(2024, 6, 3), date(2024, 8, 5)),
        (
            "feedback",
            date(2024, 9, 29),
            date(2024, 10, 17),
        ),  # the 30th, then 8 to 12 October (a Saturday that is worked), 14 to 17
        ("redo", date(2024, 7, 1), date(2024, 8, 1)),
        ("opinion", date(2024, 1, 31), date(2024, 2, 29)),
        ("petition_notice", date(2024, 6, 5), date(2024, 6, 20)),
        ("petition", date(2024, 6, 5), date(2024, 8, 5)),
        ("petition_extension", date(2024, 8, 5), date(2024, 9, 4)),
    ],
)
def test_the_dates_of_the_rules(ledger, key, start, last):
    due = bylaws.moment(ledger).due(key, start)
    assert due.on == last
    assert due.basis


def test_every_term_has_a_name_and_a_rule(ledger):
    assert set(TERMS) == {rule.key for rule in bylaws.shipped_rules()}
    assert set(TERMS) < set(bylaws.terms_there_are(ledger))


def test_a_rule_of_the_unit_holds_from_its_day_until_the_next_one(ledger):
    assert bylaws.add_rule(ledger, OWN) == OWN
    later = Rule("opinion", 10, TermUnit.WORKING_DAYS, "新办法", date(2024, 8, 1))
    bylaws.add_rule(ledger, later)
    assert "一个月" in bylaws.moment(ledger).due("opinion", date(2024, 6, 30)).basis
    assert bylaws.moment(ledger).due("opinion", date(2024, 7, 1)).on == date(2024, 7, 16)
    assert bylaws.terms_in_force(ledger).rule("opinion", date(2024, 8, 1)) == later
    assert bylaws.own_rules(ledger) == (OWN, later)
    assert bylaws.terms_in_force(ledger).own == (OWN, later)
    shorter = Rule("opinion", 5, TermUnit.DAYS, "更正", OWN.effective)
    bylaws.add_rule(ledger, shorter)
    assert bylaws.own_rules(ledger) == (shorter, later)
    bylaws.drop_rule(ledger, "opinion", OWN.effective)
    assert bylaws.own_rules(ledger) == (later,)


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (Rule("明天", 1, TermUnit.DAYS, "依据", OWN.effective), "没有叫“明天”的期限"),
        (Rule("opinion", 0, TermUnit.DAYS, "依据", OWN.effective), "1到999"),
        (Rule("opinion", 5, TermUnit.DAYS, "  ", OWN.effective), "写明依据"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(ledger, rule, why):
    with pytest.raises(LedgerError, match=why):
        bylaws.add_rule(ledger, rule)
    with pytest.raises(LedgerError, match="本单位没有这条"):
        bylaws.drop_rule(ledger, rule.key, rule.effective)


def test_soon_is_counted_in_working_days_and_can_be_set(ledger, calendar):
    calendar.moment = datetime(2024, 9, 30, 9, 0)  # the last working day before the week of 国庆
    assert bylaws.soon_until(ledger) == date(2024, 10, 12)  # a Saturday that is worked
    act = Act(Kind.ASSIGN, date(2024, 9, 10), unit="水利站")
    entry = cases.register(ledger, CaseDraft(date(2024, 9, 10), "机井不出水", acts=(act,)))
    assert entry.due_on == date(2024, 10, 10)
    assert cases.counts(ledger, CaseFilter())[CasePlace.SOON] == 1
    put_settings(ledger, soon_days=1)
    assert bylaws.soon_until(ledger) == date(2024, 10, 8)
    assert cases.counts(ledger, CaseFilter())[CasePlace.SOON] == 0


def test_next_years_holidays_are_missed_from_november_on(ledger, calendar):
    known = max(days_off.shipped_holidays().years)
    calendar.moment = datetime(known, 10, 31, 9, 0)
    assert bylaws.missing_years(ledger) == ()
    calendar.moment = datetime(known, 11, 1, 9, 0)
    assert bylaws.missing_years(ledger) == (known + 1,)
    notice = f"国务院办公厅关于{known + 1}年部分节假日安排的通知\n一、元旦：1月1日（周五）放假。1月3日（周日）上班。"
    assert days_off.import_holidays(ledger, notice) == known + 1
    assert bylaws.missing_years(ledger) == ()
    assert not bylaws.holidays(ledger).is_working(date(known + 1, 1, 1))


def test_a_year_that_the_unit_wrote_replaces_the_shipped_one_and_no_other(ledger):
    work_of_2023, work_of_2024 = (
        date(2023, 1, 28),
        date(2024, 2, 4),
    )  # a Saturday and a Sunday before and after holidays
    off_of_2023, off_of_2024 = date(2023, 1, 27), date(2024, 2, 12)
    bylaws.put_holidays(ledger, 2024, (date(2024, 3, 5),), ())
    days = bylaws.holidays(ledger)
    working = [days.is_working(day) for day in (work_of_2023, off_of_2023, work_of_2024, off_of_2024)]
    assert working == [True, False, False, True]
    assert not days.is_working(date(2024, 3, 5))


@pytest.mark.parametrize("text", ["元旦放假", "2030年的事以后再说"])
def test_what_is_no_notice_is_refused(ledger, text):
    with pytest.raises(LedgerError, match="放假通知"):
        days_off.import_holidays(ledger, text)


@pytest.fixture
def proposal(ledger):
    leader = deputies.add(ledger, deputies.DeputyDraft("示例甲")).id
    day = date(2024, 6, 3)
    return cases.register(ledger, CaseDraft(day, "正文", kind="proposal", title="修路", leaders=(leader,)))


def test_a_proposal_that_is_wide_and_hard_has_six_months(ledger, proposal):
    act = Act(Kind.ASSIGN, date(2024, 6, 3), unit="水利站", complex=True)
    entry = cases.advance(ledger, proposal.id, act)
    assert (entry.due_on, "处理难度大" in entry.due_basis) == (date(2024, 12, 3), True)


def test_other_terms_run_beside_a_proposals_answer(ledger, proposal):
    def after(kind, on, **values):
        return beside(ledger, cases.advance(ledger, proposal.id, Act(kind, on, **values)))

    objection, co_handler = after(Kind.ASSIGN, date(2024, 6, 3), unit="水利站", co_units=("电力所",))
    assert objection.startswith("承办单位有异议的2024年6月18日前书面退办（河南")
    assert co_handler.startswith("协办单位2024年8月5日前")
    (again,) = after(Kind.RETURN, date(2024, 6, 14), reason="不归本站管")
    assert again.startswith("2024年6月28日前重新确定承办单位")
    after(Kind.ASSIGN, date(2024, 6, 20), unit="农业站")
    (feedback,) = after(Kind.REPLY, date(2024, 9, 2), text="已列入计划")
    assert feedback.startswith("代表2024年9月14日前反馈")  # a Saturday that is worked


def test_what_goes_to_the_petition_office_has_fifteen_and_sixty_days(ledger):
    day = date(2024, 6, 5)
    act = Act(Kind.ROUTE, day, route=Route.PETITION)
    entry = cases.register(ledger, CaseDraft(day, "宅基地纠纷", acts=(act,)))
    told, settled = beside(ledger, entry)
    assert told.startswith("信访部门2024年6月20日前书面告知")
    assert settled.startswith("受理的2024年8月5日前办结")
    assert beside(ledger, cases.register(ledger, CaseDraft(day, "路不平"))) == ()


def test_a_level_may_be_given_one_of_the_terms(ledger):
    bylaws.methods.choose(ledger, "longting")
    put_settings(ledger, opinion_terms={"小事": "opinion", "大事": "urgent"})
    assert bylaws.terms_in_force(ledger).level_rule("小事", date(2024, 6, 3)).key == "opinion"
    assert bylaws.terms_in_force(ledger).level_rule("大事", date(2024, 6, 3)).basis == "本程序缺省：急件48小时"


@pytest.mark.parametrize(
    ("kept", "counted"),
    [(1, 1), (30, 30), (7, 7), (0, None), (31, None), (-1, None), (True, None), ("9", None), (2.5, None)],
)
def test_the_units_own_number_of_days_counts_where_it_can_be_counted_by(ledger, kept, counted):
    assert not terms.soon_days_unread(ledger)
    assert terms.soon_days(ledger) == 5
    put_settings(ledger, soon_days=kept)
    assert terms.soon_days_unread(ledger) is (counted is None)
    assert terms.soon_days(ledger) == (counted or 5)


def test_the_terms_in_force_are_those_of_the_province_and_of_its_way_with_weekends(ledger):
    in_force = bylaws.terms_in_force(ledger)
    assert (in_force.province, in_force.weekends) == (unit_rules.PROVINCES["41"], True)
    assert in_force.shipped == bylaws.shipped_rules()
    put_settings(ledger, weekend_shift=False, unit_code="990000000")
    in_force = bylaws.terms_in_force(ledger)
    assert (in_force.province, in_force.weekends) == (unit_rules.NATIONAL, False)


def test_the_terms_of_a_working_method_are_known_by_opinion_urgent_and_level(ledger):
    assert bylaws.terms_in_force(ledger).by_method == {}
    bylaws.methods.choose(ledger, "longting")
    by_method = bylaws.terms_in_force(ledger).by_method
    assert {key: (rule.key, rule.amount) for key, rule in by_method.items()} == {
        "urgent": ("urgent", 48),
        "小事": ("小事", 48),
    }
    bylaws.methods.choose(ledger, "sanmenxia")
    assert {key: rule.key for key, rule in bylaws.terms_in_force(ledger).by_method.items()} == {"opinion": "opinion"}
