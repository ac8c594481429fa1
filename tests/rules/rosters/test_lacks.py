"""What a plan that stands lacks, sentence by sentence; the plan itself is given."""

from datetime import date, timedelta

import pytest

from app.rules.rosters import Demand, RosterPerson, Slot, lacking, remarks

FIRST = date(2026, 1, 7)  # a Wednesday
DAYS = tuple(FIRST + timedelta(days=7 * at) for at in range(12))


def people(count, **values):
    return tuple(RosterPerson(str(at), f"示例{at}", **values) for at in range(count))


def demand(days, per_day=2, times=0, most=10, **values):
    return Demand(tuple(Slot(day, day) for day in DAYS[:days]), per_day, times, most, **values)


def seated(*days):
    return {DAYS[at]: tuple(map(str, ids)) for at, ids in enumerate(days)}


def test_a_plan_that_meets_the_demand_lacks_nothing():
    plan = seated((0, 1), (2, 3))
    assert lacking(demand(2, times=1), people(4), plan) == ()
    assert remarks(demand(2, times=1), people(4), plan) == ()


def test_a_thin_day_asks_for_another_deputy_and_says_who_is_off():
    [bare] = lacking(demand(2), people(3), seated((0, 1), (2,)))
    assert bare == "1月14日（星期三）只排了1名代表，至少要2名；请补排代表。"
    off = (RosterPerson("9", "示例九", off=((DAYS[1], DAYS[1]),)),)
    [hindered] = lacking(demand(2), (*people(3), *off), seated((0, 1), (2,)))
    assert hindered == "1月14日（星期三）只排了1名代表，至少要2名，当天请假或不便的有示例九；请改日期或请人销假。"


@pytest.mark.parametrize(("thin", "rest"), [(6, ()), (7, ("还有1天不足2名代表。",)), (9, ("还有3天不足2名代表。",))])
def test_six_thin_days_are_named_and_the_others_counted(thin, rest):
    said = lacking(demand(thin), people(3), seated(*[(0,)] * thin))
    assert (len(said[:6]), said[6:]) == (6, rest)
    assert said[5].startswith("2月11日")


@pytest.mark.parametrize("many", [6, 7])
def test_six_who_are_off_are_named_and_all_are_counted(many):
    off = people(many, off=((DAYS[0], DAYS[0]),))
    said = lacking(demand(1), off, {DAYS[0]: ()})[0]
    assert ("示例0、示例1、示例2、示例3、示例4、示例5" in said, "示例6" in said) == (True, False)
    assert ("等7人；" in said) == (many == 7)


def test_days_that_are_over_are_not_asked_about_again():
    plan = seated((0,), (0,))
    assert len(lacking(demand(2), people(3), plan)) == 2
    [left] = lacking(demand(2), people(3), plan, done=[DAYS[0]])
    assert left.startswith("1月14日")


def test_as_many_deputies_as_a_day_needs_are_enough():
    assert lacking(demand(1), people(2), seated((0, 1))) == ()
    assert "每天至少3名办不到" in lacking(demand(1, per_day=3), people(2), seated((0, 1)))[0]


def test_who_is_off_and_sits_all_the_same_is_named():
    away = RosterPerson("1", "示例甲", off=((DAYS[0], DAYS[0]),))
    plan = seated((0, 1), (0, 1))
    assert lacking(demand(2), (people(1)[0], away), plan) == ("示例甲1月7日（星期三）请假或不便，仍排在班上；请换人。",)


def test_who_still_finds_room_is_to_be_seated():
    [said] = lacking(demand(3, times=2), people(4), seated((0, 1), (0, 1), (2, 3)))
    assert said == "示例2、示例3（各1次）还不满2次；请补排，或重新编排。"


def test_full_days_and_enough_seats_ask_for_more_a_day_or_an_exchange():
    away = RosterPerson("2", "示例2", off=((DAYS[2], DAYS[2]),))
    [said] = lacking(demand(3, times=2, most=2), (*people(2), away), seated((0, 1), (0, 1), (0, 1)))
    assert said == "示例2（0次）不满2次：能来的日子都排满了2人；请提高每天最多人数，或调班。"


def test_days_served_already_count_as_coming():
    served = people(4, served=1)
    assert lacking(demand(2, times=2), served, seated((0, 1), (2, 3))) == ()


def test_seven_who_are_away_too_often_are_named_or_counted():
    off = people(8, off=((DAYS[1], DAYS[3]),))
    plan = seated((0, 1, 2, 3, 4, 5, 6, 7), (), (), ())
    said = [each for each in lacking(demand(4, times=2), off, plan) if "不够2次" in each or "排不满" in each]
    assert said[0] == "示例0因请假或不便只有1个接待日可排，不够2次；请销假，或增加接待日。"
    assert (len(said), said[6]) == (7, "还有示例6、示例7（各1次）因请假或不便排不满2次。")


def test_who_could_come_oftener_than_he_was_seated_is_told_both():
    away = RosterPerson("2", "示例2", off=((DAYS[2], DAYS[3]),))
    said = lacking(demand(4, times=3), (*people(2), away), seated((0, 1, 2), (0, 1), (0, 1), (0, 1)))
    assert said == ("示例2因请假或不便只有2个接待日可排，排了1次，不够3次；请销假，或增加接待日。",)


def test_fuller_days_are_reckoned_with():
    assert remarks(demand(2, times=2), people(3), seated((0, 1, 2), (0, 1, 2)))[0] == (
        "3人×2次=6人次，2天×2人=4人次不够，每天排到了3人。"
    )
    assert "每天排到了2至3人" in remarks(demand(2, times=2), people(3), seated((0, 1, 2), (0, 1)))[0]


def test_who_sits_on_two_days_that_follow_is_counted():
    assert remarks(demand(3), people(4), seated((0, 1), (0, 1), (0, 2))) == (
        "有3处代表连着两个接待日都在班，人手或请假所限，可以调班。",
    )


def test_days_without_both_levels_are_counted():
    mixed = (RosterPerson("0", "示例0", "县"), *people(4, level="乡")[1:])
    assert remarks(demand(2), mixed, seated((0, 1), (2, 3))) == (
        "县级以上代表1人，2个接待日里有1天与乡镇代表同班（按人人次数均衡排定）。",
    )
    assert remarks(demand(1), mixed, seated((0, 1))) == ()
    assert remarks(demand(2), people(4, level="乡"), seated((0, 1), (2, 3))) == ()
    assert remarks(demand(2), people(4, level="县"), seated((0, 1), (2, 3))) == ()
