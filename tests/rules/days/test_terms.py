"""Which rule gives a term, and when the term ends."""

from datetime import date, datetime, timedelta

from app.rules.days import HENAN, Holidays, Rule, Terms, TermUnit

NEW_YEAR = date(2024, 1, 1)
DAY = date(2024, 6, 18)


def rule(key, count=1, unit=TermUnit.MONTHS, effective=NEW_YEAR):
    return Rule(key, count, unit, "示例规定", effective)


def test_the_units_own_rule_goes_before_the_methods_and_that_before_the_shipped():
    own, by_method, shipped = (rule("opinion", count) for count in (1, 2, 3))
    assert Terms((own,), {}, {"opinion": by_method}, (shipped,)).rule("opinion", DAY) == own
    assert Terms((), {}, {"opinion": by_method}, (shipped,)).rule("opinion", DAY) == by_method
    assert Terms((), {}, {}, (shipped,)).rule("opinion", DAY) == shipped


def test_the_units_latest_rule_of_that_term_holds_from_its_first_day_on():
    early, late, other = rule("opinion"), rule("opinion", 2, effective=DAY), rule("urgent", 9)
    terms = Terms(own=(early, other, late), shipped=(rule("opinion", 3),))
    assert terms.rule("opinion", DAY - timedelta(days=1)) == early
    assert terms.rule("opinion", DAY) == late
    assert terms.rule("opinion", NEW_YEAR - timedelta(days=1)) == rule("opinion", 3)


def test_the_rule_of_the_province_goes_before_the_national_one():
    national, henan = rule("opinion"), Rule("opinion", 2, TermUnit.MONTHS, "省的规定", NEW_YEAR, HENAN)
    assert Terms(shipped=(national, henan), province=HENAN).rule("opinion", DAY) == henan
    assert Terms(shipped=(national, henan)).rule("opinion", DAY) == national


def test_a_level_of_difficulty_has_its_own_rule_or_the_chosen_term_or_the_methods_or_none():
    opinion, urgent, hard = rule("opinion"), rule("urgent", 7, TermUnit.DAYS), rule("难", 6)
    shipped = (opinion, urgent)
    assert Terms(own=(hard,), chosen={"难": "urgent"}, shipped=shipped).level_rule("难", DAY) == hard
    assert Terms(chosen={"难": "urgent"}, by_method={"难": hard}, shipped=shipped).level_rule("难", DAY) == urgent
    assert Terms(by_method={"难": hard}, shipped=shipped).level_rule("难", DAY) == hard
    assert Terms(chosen={"难": "urgent"}, shipped=shipped).level_rule("易", DAY) == opinion
    assert Terms(own=(hard,), shipped=shipped).level_rule("", NEW_YEAR) == opinion


def test_hours_that_begin_today_begin_this_minute_and_others_at_no_hour():
    now = datetime(2024, 6, 18, 9, 30, 20, 5)
    hours = rule("urgent", 24, TermUnit.HOURS)
    terms = Terms(holidays=Holidays())
    assert terms.due(hours, DAY, now).at == datetime(2024, 6, 19, 9, 30)
    assert terms.due(hours, DAY - timedelta(days=1), now).at is None
    assert terms.due(rule("urgent", 3, TermUnit.DAYS), DAY, now).at is None


def test_a_last_day_on_a_weekend_moves_only_where_the_unit_counts_weekends():
    days = rule("opinion", 4, TermUnit.DAYS)
    now = datetime(2024, 6, 18, 9, 30)
    assert Terms().due(days, DAY, now).on == date(2024, 6, 24)  # 22 June 2024 is a Saturday
    assert Terms(weekends=False).due(days, DAY, now).on == date(2024, 6, 22)


def test_an_announced_holiday_moves_a_last_day():
    friday = Holidays(frozenset({date(2024, 6, 21)}), frozenset())
    term = Terms(holidays=friday).due(rule("opinion", 3, TermUnit.DAYS), DAY, datetime(2024, 6, 18, 9, 30))
    assert term.on == date(2024, 6, 24)
