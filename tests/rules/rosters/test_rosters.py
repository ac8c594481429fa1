import re
from datetime import date, timedelta
from itertools import combinations, pairwise, product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.rules.days import load_holidays
from app.rules.rosters import Demand, RosterPerson, Shift, Slot, calendar, generate, parse_rule

NEW_YEAR, YEARS_END = date(2026, 1, 1), date(2026, 12, 31)
ALL_YEAR = ((NEW_YEAR, YEARS_END),)


def slots(count, step=7):
    return tuple(Slot(day, day) for day in (NEW_YEAR + timedelta(days=step * at) for at in range(count)))


def deputies(count, upper=0, off=None):
    return tuple(
        RosterPerson(
            f"{at:03d}", f"示例{at}", "县" if at < upper else "乡", grid=f"第{at % 7}网格", off=(off or {}).get(at, ())
        )
        for at in range(count)
    )


def spread(plan):
    least, most = plan.fairness
    return most - least


@st.composite
def townships(draw, most_people=25, most_days=30):
    """Deputies with leave here and there, and what is asked of them."""
    days = slots(draw(st.integers(1, most_days)))
    people = []
    for at in range(draw(st.integers(1, most_people))):
        spans = draw(st.lists(st.tuples(st.integers(0, 210), st.integers(0, 60)), max_size=2))
        off = tuple(
            (NEW_YEAR + timedelta(days=since), NEW_YEAR + timedelta(days=since + long)) for since, long in spans
        )
        people.append(RosterPerson(f"{at:03d}", f"示例{at}", draw(st.sampled_from(("", "乡", "县", "市"))), off=off))
    asked = Demand(days, draw(st.integers(1, 3)), draw(st.integers(0, 4)), draw(st.integers(0, 8)))
    return asked, tuple(people)


@given(townships())
def test_nobody_sits_on_leave_or_twice_and_no_day_is_emptier_than_it_must_be(township):
    asked, people = township
    by_id = {person.id: person for person in people}
    for day in generate(asked, people).days:
        free = sum(person.free(day.slot.on) for person in people)
        assert len(set(day.ids)) == len(day.ids)
        assert all(by_id[each].free(day.slot.on) for each in day.ids)
        assert min(asked.per_day, free) <= len(day.ids) <= asked.room


@given(townships())
def test_whatever_is_not_met_is_said(township):
    asked, people = township
    plan = generate(asked, people)
    met = all(len(day.ids) >= asked.per_day for day in plan.days) and min(plan.counts.values()) >= asked.times
    days = [day.slot.on for day in plan.days]
    met &= not days or all(person.served or any(map(person.free, days)) for person in people)  # nobody away all year
    assert met is not bool(plan.unmet)


@given(townships(), st.randoms())
def test_the_order_in_which_deputies_are_read_changes_nothing(township, chance):
    asked, people = township
    shuffled = list(people)
    chance.shuffle(shuffled)
    assert generate(asked, shuffled, seed=7) == generate(asked, people, seed=7)


@given(townships(most_people=5, most_days=3))
def test_no_other_choice_of_deputies_for_these_days_is_fairer(township):
    asked, people = township
    plan = generate(asked, people)
    free = [[person.id for person in people if person.free(day.slot.on)] for day in plan.days]
    ways = product(*(combinations(ids, len(day.ids)) for ids, day in zip(free, plan.days, strict=True)))
    counts = ([sum(person.id in ids for ids in way) for person in people] for way in ways)
    assert spread(plan) == min(max(each) - min(each) for each in counts)


@given(townships(most_people=4, most_days=3))
def test_everybody_comes_often_enough_wherever_that_can_be(township):
    asked, people = township
    plan = generate(asked, people)
    free = [[person.id for person in people if person.free(day.slot.on)] for day in plan.days]
    sizes = [range(min(asked.per_day, len(ids)), min(asked.room, len(ids)) + 1) for ids in free]
    choices = [[way for size in each for way in combinations(ids, size)] for each, ids in zip(sizes, free, strict=True)]
    enough = {person.id: min(asked.times, sum(person.id in ids for ids in free)) for person in people}
    possible = any(all(sum(each in ids for ids in way) >= enough[each] for each in enough) for way in product(*choices))
    assert all(plan.counts[each] >= enough[each] for each in enough) is possible


@given(st.integers(2, 60), st.integers(1, 3), st.integers(9, 80), st.integers(0, 80))
def test_without_leave_everybody_comes_as_often_as_the_others_and_never_twice_in_a_row(days, per_day, people, upper):
    assume(people >= 3 * per_day)
    plan = generate(Demand(slots(days), per_day, times=0), deputies(people, min(upper, people)))
    assert spread(plan) <= 1
    assert not any(set(one.ids) & set(other.ids) for one, other in pairwise(plan.days))


@given(st.integers(4, 60), st.integers(2, 3), st.integers(9, 80), st.integers(1, 40))
def test_upper_levels_are_spread_over_the_days(days, per_day, people, upper):
    assume(people >= 3 * per_day and upper < people)
    plan = generate(Demand(slots(days), per_day, times=0), deputies(people, upper))
    uppers = [sum(int(each) < upper for each in day.ids) for day in plan.days]
    assert max(uppers) - min(uppers) <= 1


def test_a_year_of_160_deputies_gives_everybody_two_days():
    plan = generate(Demand(slots(52)), deputies(160, 20))
    assert plan.fairness == (2, 2)
    assert {len(day.ids) for day in plan.days} == {6, 7}
    assert plan.unmet == ()
    assert plan.notes[0] == "160人×2次=320人次，52天×2人=104人次不够，每天排到了6至7人。"


def test_days_held_already_count():
    served = tuple(RosterPerson(f"{at}", f"示例{at}", served=at) for at in range(4))
    assert generate(Demand(slots(5), 2, 0), served).fairness == (4, 4)


def test_another_year_begins_with_others():
    first = {seed: generate(Demand(slots(4)), deputies(40), seed).days[0].ids for seed in range(2020, 2030)}
    assert len(set(first.values())) > 5


def test_deputies_of_one_grid_do_not_sit_together_where_there_are_others():
    plan = generate(Demand(slots(10), 2, 0), deputies(21))
    assert all(len({int(each) % 7 for each in day.ids}) == 2 for day in plan.days)


def test_too_few_seats_are_reckoned_with_what_would_help():
    plan = generate(Demand(slots(12), most=2), deputies(160))
    sentence, names = plan.unmet
    assert sentence == (
        "160人×2次=320人次，只有12天×每天最多2人=24人次，还差296人次，160人排不满；"
        "可把每天最多人数提高到27人，或把接待日增加到160天。"
    )
    assert plan.fairness == (0, 1)
    assert names.startswith("不满2次的：")
    assert set(re.findall(r"示例\d+", names)) == {person.name for person in deputies(160)}
    assert ("（各0次）" in names, names.endswith("（各1次）。")) == (True, True)


def test_too_few_seats_for_three_may_do_for_one():
    assert "或把每人次数降到2次" in generate(Demand(slots(12), 2, 3, 2), deputies(12)).unmet[0]


def test_who_is_on_leave_is_named_with_what_is_left():
    half = ((NEW_YEAR, date(2026, 3, 12)),)
    plan = generate(Demand(slots(12), 2, 3), deputies(12, off={3: ALL_YEAR, 5: half}))
    assert plan.unmet == (
        "示例3全年12个接待日都请假或不便，一次也排不进去；请销假，或另行安排。",
        "示例5因请假或不便只有1个接待日可排，不够3次；请销假，或增加接待日。",
    )
    assert plan.counts["005"] == 1


def test_a_day_on_which_too_many_are_away_is_named():
    gone = ((date(2026, 1, 8), date(2026, 1, 8)),)
    plan = generate(Demand(slots(4), 2, 1), deputies(4, off=dict.fromkeys(range(3), gone)))
    assert plan.unmet == (
        "1月8日（星期四）只排了1名代表，至少要2名，当天请假或不便的有示例0、示例1、示例2；请改日期或请人销假。",
    )
    assert [len(day.ids) for day in plan.days] == [2, 1, 2, 2]


def test_where_a_day_needs_more_deputies_than_there_are_who_misses_the_times_is_named_too():
    late = ((NEW_YEAR, date(2026, 3, 12)),)
    plan = generate(Demand(slots(12), 4, 3, station="示例站"), deputies(3, off={0: ALL_YEAR, 1: late}))
    assert plan.unmet == (
        "示例站只有3名在任代表（示例0、示例1、示例2），每天至少4名办不到；请调入代表，或把每天人数改为3人，或与别的站合排。",
        "示例0全年12个接待日都请假或不便，一次也排不进去；请销假，或另行安排。",
        "示例1因请假或不便只有1个接待日可排，不够3次；请销假，或增加接待日。",
    )


@pytest.mark.parametrize("times", [0, 1, 3])
def test_who_is_away_all_year_is_named_however_often_one_should_come(times):
    plan = generate(Demand(slots(2), 2, times), deputies(4, off={3: ALL_YEAR}))
    assert "示例3全年2个接待日都请假或不便，一次也排不进去；请销假，或另行安排。" in plan.unmet
    short = "全年只有2个接待日，每人3次办不到："
    told = [sentence for sentence in plan.unmet if sentence.startswith(short)]
    assert len(told) == (times == 3)
    for sentence in told:
        assert set(re.findall(r"示例\d", sentence)) == {"示例0", "示例1", "示例2"}


@given(st.integers(0, 8), st.integers(1, 5), st.integers(0, 5), st.integers(1, 14), st.integers(1, 4), st.data())
def test_everyone_who_comes_too_seldom_is_named(days, per_day, times, people, most, data):
    off = data.draw(
        st.dictionaries(st.integers(0, people - 1), st.sampled_from((ALL_YEAR, ((NEW_YEAR, date(2026, 1, 20)),))))
    )
    asked = deputies(people, off=off)
    plan = generate(Demand(slots(days), per_day, times, most), asked)
    named = set(re.findall(r"示例\d+", " ".join(plan.unmet)))
    if days:
        assert {person.name for person in asked if plan.counts[person.id] < times} <= named
        assert {asked[at].name for at, spans in off.items() if spans is ALL_YEAR} <= named


@pytest.mark.parametrize(
    ("people", "days", "says"),
    [
        (deputies(1), slots(5), "示例站只有1名在任代表（示例0），每天至少2名办不到"),
        ((), slots(5), "示例站没有在任代表，无人可排"),
        (deputies(9), (), "这一年按这条规则没有接待日"),
        (deputies(9), slots(1), "全年只有1个接待日，每人2次办不到"),
    ],
)
def test_what_is_in_the_way_is_said(people, days, says):
    plan = generate(Demand(days, station="示例站"), people)
    assert any(says in sentence for sentence in plan.unmet)
    assert len(plan.days) == len(days)


HOLIDAYS = load_holidays("""
[2026]
off = ["2026-02-15/2026-02-23", "2026-10-01/2026-10-07"]
work = ["2026-02-14", "2026-02-28", "2026-10-10"]
""")


def moved(rule, way=Shift.NEXT, **options):
    found = calendar(parse_rule(rule), 2026, HOLIDAYS, way, **options)
    return {f"{slot.planned:%m-%d}": f"{slot.on:%m-%d}" for slot in found.slots if slot.on != slot.planned}, found.notes


def test_a_day_pushed_onto_another_reception_moves_on_and_says_so():
    days, notes = moved("weekly:2")
    assert days == {"02-17": "02-25", "10-06": "10-08"}
    assert notes == ("2月17日（星期二）顺延到2月24日（星期二），那天已有接待，改在2月25日（星期三）。",)


def test_a_day_may_come_earlier_fall_out_or_stay():
    assert moved("weekly:2", Shift.PREVIOUS)[0] == {"02-17": "02-14", "10-06": "09-30"}
    assert moved("weekly:2", Shift.SKIP) == ({}, ("2月17日、10月6日逢假日，取消。",))
    assert moved("weekly:2", Shift.KEEP) == ({}, ())


def test_every_working_day_is_taken_so_the_holidays_fall_out():
    days, notes = moved("weekly:1,2,3,4,5")
    assert days == {"02-16": "02-28", "10-01": "10-10"}
    assert notes[-1].endswith("等9天逢假日，前后一周没有空闲的工作日可移，取消。")


@given(st.sampled_from(("weekly:2", "weekly:2,3", "lunar-market:5,9", "dates:1,15", "weekly:1,2,3,4,5,6,7")),
       st.sampled_from(Shift))  # fmt: skip
def test_no_two_receptions_share_a_date(rule, way):
    found = calendar(parse_rule(rule), 2026, HOLIDAYS, way)
    dates = [slot.on for slot in found.slots]
    assert len(set(dates)) == len(dates)
    assert dates == sorted(dates)


def test_a_fixed_date_leaves_the_weekend_a_market_does_not():
    assert moved("dates:9")[0]["05-09"] == "05-11"
    assert "05-09" not in moved("solar-market:9")[0]
    assert moved("solar-market:9", weekends=True)[0]["05-09"] == "05-11"


def test_what_stands_already_is_not_planned_once_more():
    kept = [Slot(date(2026, 2, 17), date(2026, 2, 25)), Slot(date(2026, 3, 5), date(2026, 3, 5))]
    found = calendar(parse_rule("weekly:2"), 2026, HOLIDAYS, Shift.NEXT, kept=kept)
    assert date(2026, 2, 17) not in {slot.planned for slot in found.slots}
    assert found.notes == ()
    assert len(found.slots) == 51


def test_a_year_without_a_holiday_table_says_so():
    found = calendar(parse_rule("weekly:2"), 2027, HOLIDAYS, Shift.NEXT)
    assert found.notes == ("2027年的放假安排还没有录入，只避开了能确定的日子；录入后请重新排班。",)
