"""When an answer is due, and on what basis."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import LedgerError
from app.rules.days import Due, Rule, TermUnit, choose, days_left, load_holidays, load_rules, unknown_words
from app.rules.days.deadlines import due, rule_for

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
HOLIDAYS = load_holidays((RESOURCES / "holidays.toml").read_text(encoding="utf-8"))
RULES = load_rules((RESOURCES / "deadlines.toml").read_text(encoding="utf-8"))
KEYS = (
    "opinion", "urgent", "proposal", "proposal_complex", "objection", "reassign", "co_handler", "feedback", "opinion_redo", "redo",
    "petition_notice", "petition", "petition_extension",
)  # fmt: skip


def end(key, start, province="豫", **options):
    on = start.date() if isinstance(start, datetime) else start
    return due(rule_for(RULES, key, on, province), start, HOLIDAYS, **options)


@pytest.mark.parametrize(
    ("key", "start", "last"),
    [
        ("proposal", date(2024, 11, 30), date(2025, 2, 28)),  # the month has no 30th (民法典 §202)
        ("proposal", date(2025, 7, 1), date(2025, 10, 9)),  # 国庆 and 中秋 in one holiday (§203)
        ("proposal_complex", date(2025, 4, 1), date(2025, 10, 9)),
        ("opinion", date(2024, 5, 15), date(2024, 6, 17)),  # a Saturday moves to Monday
        ("opinion", date(2024, 1, 31), date(2024, 2, 29)),
        ("objection", date(2024, 9, 30), date(2024, 10, 18)),
        ("feedback", date(2025, 1, 22), date(2025, 2, 11)),
        ("redo", date(2024, 3, 5), date(2024, 4, 7)),  # 清明 to the 6th, Sunday the 7th is worked
        ("co_handler", date(2024, 3, 4), date(2024, 5, 6)),
        ("petition_notice", date(2024, 6, 3), date(2024, 6, 18)),
        ("petition", date(2024, 6, 3), date(2024, 8, 2)),
    ],
)
def test_terms_end_where_the_civil_code_says(key, start, last):
    assert end(key, start).on == last


def test_a_setting_lets_terms_end_on_a_weekend():
    assert end("opinion", date(2024, 5, 15), weekends=False).on == date(2024, 6, 15)


@pytest.mark.parametrize(
    ("key", "start", "last"),
    [
        ("opinion", date(2022, 9, 1), date(2022, 10, 8)),  # a Saturday that was worked
        ("opinion", date(2023, 9, 1), date(2023, 10, 7)),
        ("opinion", date(2021, 1, 11), date(2021, 2, 18)),
        ("proposal", date(2022, 7, 3), date(2022, 10, 8)),
        ("redo", date(2019, 4, 1), date(2019, 5, 5)),
        ("objection", date(2020, 1, 22), date(2020, 2, 13)),
    ],
)
def test_terms_of_years_past_know_the_holidays_of_their_time(key, start, last):
    ends = end(key, start)
    assert (ends.on, ends.unknown) == (last, ())
    assert "未计" not in ends.basis


@pytest.mark.parametrize(
    ("key", "start", "years"),
    [
        ("opinion", date(2026, 11, 30), ()),
        ("opinion", date(2026, 12, 1), (2027,)),
        ("proposal", date(2026, 10, 8), (2027,)),
        ("objection", date(2026, 12, 24), (2027,)),  # its working days run into that year
        ("objection", date(2026, 12, 1), ()),
        ("opinion", date(2013, 6, 3), (2013,)),
        ("urgent", date(2013, 6, 3), ()),  # hours run through holidays
    ],
)
def test_a_day_counted_without_the_holidays_of_its_year_says_so(key, start, years):
    ends = end(key, start)
    assert ends.unknown == years
    assert [year for year in range(2012, 2029) if f"未计{year}年放假安排" in ends.basis] == list(years)


def test_forty_eight_hours_run_from_the_minute_through_holidays():
    assert end("urgent", datetime.fromisoformat("2025-10-01 09:30")) == Due(
        date(2025, 10, 3),
        datetime.fromisoformat("2025-10-03 09:30"),
        "本程序缺省：急件48小时，至10月3日09:30",
    )


def test_forty_eight_hours_of_a_bare_day_run_from_its_end():
    found = end("urgent", date(2024, 6, 3))
    assert (found.on, found.at) == (date(2024, 6, 5), None)
    assert found.basis.endswith("钟点未记，自次日零时起算")


def test_a_day_begun_counts_as_a_whole_one_where_nobody_wrote_the_hour_down():
    hours = Rule("urgent", 25, TermUnit.HOURS, "示例规定", date(2024, 1, 1))
    assert due(hours, date(2024, 6, 18), HOLIDAYS).on == date(2024, 6, 20)


def test_days_that_begin_at_an_hour_end_on_a_day():
    days = Rule("opinion", 3, TermUnit.DAYS, "示例规定", date(2024, 1, 1))
    assert due(days, datetime(2024, 6, 18, 9, 30), HOLIDAYS) == Due(date(2024, 6, 21), None, "示例规定")


def test_a_term_without_a_basis_shows_only_the_years_that_are_not_known():
    days = Rule("opinion", 3, TermUnit.DAYS, "", date(2024, 1, 1))
    assert due(days, date(2024, 6, 18), HOLIDAYS).basis == ""
    assert due(days, date(1999, 6, 18), HOLIDAYS).basis == unknown_words((1999,))


def test_the_basis_is_the_law_of_that_day():
    assert "第四十二条" in end("proposal", date(2025, 3, 11)).basis
    assert "第五十一条" in end("proposal", date(2025, 3, 12)).basis
    assert "第四十二条" in end("proposal", date(1999, 1, 1)).basis


@pytest.mark.parametrize(
    ("key", "province", "term"),
    [
        ("proposal", "豫", "3个月"), ("proposal", "鲁", "2个月"), ("proposal", "渝", "2个月"), ("proposal", "浙", "3个月"),
        ("proposal_complex", "豫", "6个月"), ("proposal_complex", "鲁", "4个月"), ("co_handler", "豫", "2个月"),
        ("co_handler", "鲁", "1个月"), ("co_handler", "渝", "30个工作日"), ("feedback", "渝", "20个工作日"),
        ("feedback", "鲁", "10个工作日"), ("redo", "渝", "2个月"), ("redo", "豫", "1个月"), ("petition", "渝", "60日"),
    ],
)  # fmt: skip
def test_provinces_differ_and_henan_stands_in_where_one_is_silent(key, province, term):
    assert rule_for(RULES, key, date(2025, 6, 1), province).term == term


def test_every_term_of_the_trade_has_a_rule_with_a_basis():
    assert {rule.key for rule in RULES} == set(KEYS)
    assert all(rule.basis for rule in RULES)
    assert {rule.province for rule in RULES} == {"", "豫", "鲁", "渝"}


def test_an_unknown_term_is_refused():
    with pytest.raises(LedgerError, match="期限规则里没有“明天”"):
        rule_for(RULES, "明天", date(2024, 6, 1))


def test_a_newer_rule_holds_from_its_day():
    old = Rule("opinion", 1, TermUnit.MONTHS, "旧", date(2020, 1, 1))
    new = Rule("opinion", 15, TermUnit.DAYS, "新", date(2024, 7, 1))
    assert rule_for((new, old), "opinion", date(2024, 6, 30)) is old
    assert rule_for((old, new), "opinion", date(2024, 7, 1)) is new


def test_a_due_day_of_the_clerks_own_needs_a_reason():
    ruled = Due(date(2024, 7, 1), None, "本地做法")
    assert choose(ruled, None, "") is ruled
    assert choose(ruled, date(2024, 7, 1), "") is ruled
    assert choose(None, None, "") is None
    assert choose(ruled, date(2024, 6, 20), "汛期将至") == Due(date(2024, 6, 20), None, "人工确定：汛期将至")
    with pytest.raises(LedgerError, match="按规定是2024年7月1日（本地做法）；请写明理由") as refusal:
        choose(ruled, date(2024, 6, 20), "  ")
    assert refusal.value.field == "due_reason"
    with pytest.raises(LedgerError, match="没有规定期限；请写明理由"):
        choose(None, date(2024, 6, 20), "")


def test_days_left_turn_negative_when_the_day_has_passed():
    assert days_left(date(2024, 6, 5), date(2024, 6, 5)) == 0
    assert days_left(date(2024, 6, 5), date(2024, 6, 7)) == -2


@pytest.mark.parametrize(
    "values",
    [
        "amount = 0",
        "amount = true",
        'amount = "3"',
        'amount = 3\nunit = "WEEKS"',
        'amount = 3\nunit = "DAYS"\neffective = "昨天"',
    ],
)
def test_a_wrong_rule_is_named(values):
    with pytest.raises(ValueError, match="期限规则“opinion”不对"):
        load_rules(f"[[opinion]]\n{values}")


def test_a_rule_may_be_without_basis_and_province():
    [bare] = load_rules('[[opinion]]\namount = 3\nunit = "DAYS"\neffective = 2024-01-01')
    assert bare == Rule("opinion", 3, TermUnit.DAYS, "", date(2024, 1, 1), "")


@given(st.sampled_from(RULES), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_term_ends_before_it_begins(rule, start):
    found = due(rule, start, HOLIDAYS)
    assert found.on > start
    assert found.basis.startswith(rule.basis)
    assert rule.unit is TermUnit.HOURS or HOLIDAYS.is_working(found.on)
