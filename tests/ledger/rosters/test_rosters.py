from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import event

from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, bylaws, deputies, papers, registers, rosters, undo
from app.ledger.activities import ActivityDraft, Present
from app.ledger.bylaws import put_holidays
from app.ledger.custody import check
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.rosters import Wish
from app.rules.days import weekday_within
from app.rules.rosters import Shift
from tests.ledger.conftest import Calendar

SIGNS = "甲乙丙丁戊己庚辛"
MARCH = {"rule": "monthly:first-tuesday", "per_day": 2, "times": 0, "most": 2}


@pytest.fixture
def calendar():
    return Calendar(datetime(2025, 12, 20, 9, 30))


@pytest.fixture
def station(ledger):
    return registers.add(ledger, BOOKS["stations"], {"name": "示例一站", "type": "固定站"}).id


@pytest.fixture
def people(ledger):
    levels = ("县", "乡", "乡", "乡", "县", "乡", "乡", "乡")
    return {
        sign: deputies.add(ledger, DeputyDraft(f"示例{sign}", seats=(Seat(level, constituency=f"第{sign}选区"),))).id
        for sign, level in zip(SIGNS, levels, strict=True)
    }


@pytest.fixture
def year(ledger, people):
    """2026 by the first Tuesday of each month, two deputies a day."""
    return rosters.make(ledger, Wish(2026, **MARCH, starts="09:00", ends="11:30", place="镇政府"))


def names(day):
    return [seat.name for seat in day.seats]


def tallied(roster):
    return {tally.name: tally.days for tally in roster.counts}


def test_a_year_is_made_and_read_back_as_it_was_made(ledger, year):
    assert (len(year.days), year.words, year.fairness, year.unmet) == (12, "每月第一个星期二", (3, 3), ())
    assert rosters.show(ledger, 2026) == year
    day = year.days[2]
    assert (day.on, day.starts, day.place, day.notice_due) == (date(2026, 3, 3), "09:00", "镇政府", date(2026, 2, 28))


def test_a_preview_is_what_would_be_made_and_writes_nothing(ledger, people):
    asked = Wish(2026, **MARCH)
    seen = rosters.preview(ledger, asked)
    assert rosters.show(ledger, 2026).days == ()
    made = rosters.make(ledger, asked)
    assert [(day.on, day.seats) for day in seen.days] == [(day.on, day.seats) for day in made.days]


def test_every_day_mixes_levels_where_there_are_enough_of_upper_ones(ledger, people):
    made = rosters.make(ledger, Wish(2026, "weekly:2", per_day=4, times=2))
    upper = {"示例甲", "示例戊"}
    assert all(len(upper & set(names(day))) == 1 for day in made.days)
    assert made.people[made.days[0].seats[0].deputy_id].level == "县"


def test_the_method_gives_the_first_wish_and_the_last_choice_the_next(ledger, people):
    asked = bylaws.methods.choose(ledger, "xiuwu").reception
    first = rosters.wish(ledger, 2026)
    assert first.rule == "weekly:2"
    assert (first.rule, first.per_day, first.times) == (asked.rule, asked.deputies, asked.times)
    rosters.make(ledger, Wish(2026, "dates:9,19", per_day=3, shift=Shift.SKIP, place="示例村"))
    last = Wish(2027, "dates:9,19", per_day=3, shift=Shift.SKIP, place="示例村")
    assert rosters.wish(ledger, 2027) == last
    ruled = bylaws.methods.choose(ledger, "taiping").reception.rule
    assert rosters.wish(ledger, 2027) == replace(last, rule=ruled)
    assert rosters.wish(ledger, 2026).rule == "dates:9,19"


def test_a_wish_that_names_no_hours_and_no_place_has_the_usual_ones(ledger, people):
    bylaws.methods.choose(ledger, "taiping")
    assert (rosters.wish(ledger, 2026).starts, rosters.wish(ledger, 2026).place) == ("09:00", "")
    far = {"name": "示例流动站", "type": "流动站", "address": "示例路9号"}
    home = {"name": "示例代表之家", "type": "固定站", "address": ""}
    seat = {"name": "示例二站", "type": "固定站", "address": "示例街2号"}
    ids = [registers.add(ledger, BOOKS["stations"], each).id for each in (far, home, seat)]
    asked = rosters.wish(ledger, 2026)
    assert (asked.starts, asked.ends, asked.place) == ("09:00", "11:30", "示例代表之家")
    assert [rosters.wish(ledger, 2026, each).place for each in ids] == ["示例路9号", "", "示例街2号"]


def test_hours_and_place_that_were_emptied_stay_empty(ledger, people, station):
    rosters.make(ledger, Wish(2026, **MARCH))
    assert (rosters.wish(ledger, 2026).starts, rosters.wish(ledger, 2027).place) == ("", "")


def test_planning_anew_what_is_planned_writes_nothing_and_keeps_the_notices(ledger, people, year, calendar):
    calendar.moment = datetime(2026, 2, 28, 9, 0)
    rosters.notice_posted(ledger, year.days[2].id, ledger.today)
    shown = rosters.show(ledger, 2026)
    again = rosters.make(ledger, Wish(2026, **MARCH, starts="09:00", ends="11:30", place="镇政府"))
    assert again == shown
    rosters.make(ledger, Wish(2026, "weekly:2"))
    undo.undo(ledger)
    assert rosters.show(ledger, 2026) == shown
    assert check(ledger).sound


def test_a_deputy_entered_by_mistake_and_voided_is_pointed_out(ledger, people, year):
    deputies.void(ledger, people["甲"], "录重")
    shown = rosters.show(ledger, 2026)
    assert people["甲"] not in shown.people
    assert sum("示例甲已不在任" in sentence for sentence in shown.unmet) == 3


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (Wish(26, "weekly:2"), "年份“26”不对"),
        (Wish(2026, "weekly:9"), "读不懂"),
        (Wish(2026, ""), "没有规定接待日"),
        (Wish(2026, "weekly:2", per_day=0), "至少要有1名"),
        (Wish(2026, "weekly:2", station_id="nowhere"), "没有找到这个联络站"),
    ],
)
def test_nonsense_is_refused_and_nothing_written(ledger, people, wish, says):
    with pytest.raises(LedgerError, match=says):
        rosters.make(ledger, wish)
    assert rosters.show(ledger, 2026).days == ()


def test_who_is_out_of_office_or_on_leave_is_not_planned(ledger, people):
    deputies.set_status(ledger, people["乙"], "暂停", "示例")
    deputies.add_leave(ledger, people["丙"], date(2026, 1, 1), date(2026, 6, 30), "外出学习")
    made = rosters.make(ledger, Wish(2026, **MARCH))
    assert "示例乙" not in tallied(made)
    assert not any("示例丙" in names(day) for day in made.days[:6])
    assert made.fairness in {(3, 4), (2, 4)}


def test_who_was_suspended_is_not_planned_for_these_days(ledger, people, calendar):
    calendar.moment = datetime(2026, 7, 1, 9)
    deputies.set_status(ledger, people["丙"], "暂停", "被羁押", date(2026, 3, 1))
    deputies.set_status(ledger, people["丙"], "在任", "恢复", date(2026, 6, 1))
    made = rosters.make(ledger, Wish(2026, "weekly:2", times=2))
    sat = [day.on for day in made.days if "示例丙" in names(day)]
    assert sat
    assert not [on for on in sat if date(2026, 3, 1) <= on <= date(2026, 5, 31)]
    april = next(day for day in made.days if day.on.month == 4)
    with pytest.raises(LedgerError, match="示例丙不在任"):
        rosters.swap(ledger, april.id, april.seats[0].deputy_id, people["丙"], reason="示例")
    after = next(day for day in made.days if day.on.month == 6 and "示例丙" not in names(day))
    assert "示例丙" in names(rosters.swap(ledger, after.id, after.seats[0].deputy_id, people["丙"], reason="示例"))


def test_a_seat_in_days_of_suspension_is_pointed_out_once(ledger, people, calendar):
    calendar.moment = datetime(2026, 7, 1, 9)
    april = next(day for day in rosters.make(ledger, Wish(2026, "weekly:2")).days if day.on.month == 4)
    someone = april.seats[0]
    deputies.set_status(ledger, someone.deputy_id, "暂停", "被羁押", date(2026, 3, 1))
    deputies.set_status(ledger, someone.deputy_id, "在任", "恢复", date(2026, 6, 1))
    on = weekday_within(april.on, 2026)
    told = [each for each in rosters.show(ledger, 2026).unmet if someone.name in each and on in each]
    assert told == [f"{someone.name}已不在任，仍排在{on}；请换人。"]


def test_leave_and_resignation_after_the_roster_was_made_are_pointed_out(ledger, people, year):
    first, second = year.days[0].seats[0], year.days[1].seats[0]
    deputies.add_leave(ledger, first.deputy_id, year.days[0].on, year.days[0].on)
    deputies.set_status(ledger, second.deputy_id, "终止", "示例")
    unmet = rosters.show(ledger, 2026).unmet
    assert f"{first.name}1月6日（星期二）请假或不便，仍排在班上；请换人。" in unmet
    assert f"{second.name}已不在任，仍排在2月3日（星期二）；请换人。" in unmet


def test_a_new_deputy_is_missing_from_a_roster_that_asks_for_everybody(ledger, people):
    rosters.make(ledger, Wish(2026, "weekly:2", times=2))
    deputies.add(ledger, DeputyDraft("示例新"))
    assert rosters.show(ledger, 2026).unmet == ("示例新（0次）还不满2次；请补排，或重新编排。",)


def test_a_holiday_pushes_a_day_aside_and_the_roster_remembers_why(ledger, people):
    rosters.make(ledger, Wish(2026, "weekly:2"))
    shown = rosters.show(ledger, 2026)
    assert next(day for day in shown.days if day.planned == date(2026, 2, 17)).on == date(2026, 2, 25)
    assert "2月17日（星期二）顺延到2月24日（星期二），那天已有接待，改在2月25日（星期三）。" in shown.notes
    put_holidays(ledger, 2026, (), ())
    assert all(day.on == day.planned for day in rosters.preview(ledger, Wish(2026, "weekly:2")).days)


def test_two_deputies_change_days(ledger, year):
    one, other = year.days[0], year.days[1]
    leaving, coming = one.seats[0], other.seats[0]
    changed = rosters.swap(ledger, one.id, leaving.deputy_id, coming.deputy_id, other.id, "外出")
    assert names(changed)[0] == coming.name
    assert names(rosters.get(ledger, other.id))[0] == leaving.name
    assert rosters.show(ledger, 2026).fairness == (3, 3)
    (told,) = rosters.history(ledger, 2026)
    assert told.words == (
        f"1月6日（星期二）{leaving.name}换成{coming.name}，2月3日（星期二）{coming.name}换成{leaving.name}"
    )
    assert (told.on, told.reason) == (ledger.today, "外出")


def test_somebody_stands_in_without_exchange(ledger, year):
    day = year.days[0]
    coming = next(tally for tally in year.counts if tally.name not in names(day))
    rosters.swap(ledger, day.id, day.seats[1].deputy_id, coming.deputy_id)
    assert tallied(rosters.show(ledger, 2026))[coming.name] == 4
    undo.undo(ledger)
    assert rosters.show(ledger, 2026) == year
    assert rosters.history(ledger, 2026) == ()


def test_nobody_sits_twice_on_a_day_or_at_two_stations(ledger, year, people, station):
    day = year.days[0]
    with pytest.raises(LedgerError, match="已经在1月6日（星期二）的班上"):
        rosters.swap(ledger, day.id, day.seats[0].deputy_id, day.seats[1].deputy_id)
    values = {"on": day.on, "station_id": station, "deputies": (day.seats[0].deputy_id,)}
    with pytest.raises(LedgerError, match="已经排在乡镇的接待班"):
        rosters.add_day(ledger, 2026, values)
    free = next(tally for tally in year.counts if tally.name not in names(day))
    deputies.set_status(ledger, free.deputy_id, "暂停", "示例")
    with pytest.raises(LedgerError, match="不在任，不能排接待"):
        rosters.swap(ledger, day.id, day.seats[0].deputy_id, free.deputy_id)


def test_a_deputy_entered_by_mistake_is_not_planned(ledger, year):
    day = year.days[2]
    free = next(tally for tally in year.counts if tally.name not in names(day))
    deputies.void(ledger, free.deputy_id, "登错了")
    with pytest.raises(LedgerError, match="不在任，不能排接待"):
        rosters.set_day(ledger, day.id, {"deputies": (free.deputy_id,)}, "示例")


def test_a_day_is_moved_filled_up_and_dropped_with_reasons(ledger, year):
    day = year.days[2]
    more = next(tally for tally in year.counts if tally.name not in names(day))
    ids = (*(seat.deputy_id for seat in day.seats), more.deputy_id)
    with pytest.raises(LedgerError, match="理由"):
        rosters.set_day(ledger, day.id, {"deputies": ids}, " ")
    rosters.set_day(ledger, day.id, {"deputies": ids}, "集日人多")
    rosters.set_day(ledger, day.id, {"on": date(2026, 3, 5), "theme": "春耕"}, "和镇里的会冲突")
    moved = rosters.set_day(ledger, day.id, {"deputies": ids[1:]}, "请假")
    assert (moved.on, moved.planned, moved.theme, len(moved.seats)) == (date(2026, 3, 5), day.planned, "春耕", 2)
    rosters.drop_day(ledger, year.days[3].id, "停电")
    told = {(each.words, each.reason) for each in rosters.history(ledger, 2026)}
    assert told == {
        (f"3月5日（星期四）增加{more.name}", "集日人多"),
        (f"3月5日（星期四）减去{day.seats[0].name}", "请假"),
        ("3月3日（星期二）改到3月5日（星期四）", "和镇里的会冲突"),
        ("去掉4月7日（星期二）的接待", "停电"),
    }
    assert len(rosters.show(ledger, 2026).days) == 11
    (paper,) = papers.of_day(ledger, date(2026, 3, 5))
    assert paper.swaps == (
        f"2025年12月20日{more.name}增加（集日人多）",
        f"2025年12月20日{day.seats[0].name}减去（请假）",
    )


def test_the_history_hangs_on_no_word_of_a_reason(ledger, year):
    """A reason may read like anything: what was changed stands in columns of its own."""
    day = year.days[2]
    more = next(tally for tally in year.counts if tally.name not in names(day))
    ids = (*(seat.deputy_id for seat in day.seats), more.deputy_id)
    rosters.set_day(ledger, day.id, {"deputies": ids}, "减去：写错的那一位")
    rosters.set_day(ledger, day.id, {"on": date(2026, 3, 5)}, "改接待安排：停电")
    rosters.drop_day(ledger, day.id, "重新编排")
    assert [(each.words, each.reason) for each in rosters.history(ledger, 2026)] == [
        ("去掉3月5日（星期四）的接待", "重新编排"),
        ("3月3日（星期二）改到3月5日（星期四）", "改接待安排：停电"),
        (f"3月5日（星期四）增加{more.name}", "减去：写错的那一位"),
    ]
    undo.undo(ledger)
    undo.undo(ledger)
    assert [each.reason for each in rosters.history(ledger, 2026)] == ["减去：写错的那一位"]


def test_a_year_that_is_planned_anew_drops_no_day_by_hand(ledger, year):
    rosters.make(ledger, Wish(2026, **MARCH | {"rule": "monthly:second-tuesday"}))
    assert rosters.history(ledger, 2026) == ()


def test_a_whole_day_may_be_given_to_others(ledger, year):
    day, other = year.days[0], next(each for each in year.days if not set(each.seats) & set(year.days[0].seats))
    rosters.set_day(ledger, day.id, {"deputies": [seat.deputy_id for seat in other.seats]}, "对调")
    assert rosters.get(ledger, day.id).seats == other.seats
    assert len(rosters.history(ledger, 2026)) == 2


def test_two_receptions_on_one_date_are_refused(ledger, year):
    with pytest.raises(LedgerError, match="3月3日（星期二）已经有一次接待安排"):
        rosters.add_day(ledger, 2026, {"on": date(2026, 3, 3)})
    with pytest.raises(LedgerError, match="已经有一次接待安排"):
        rosters.set_day(ledger, year.days[0].id, {"on": year.days[1].on}, "示例")


def test_planning_anew_keeps_what_was_held_and_what_was_added_by_hand(ledger, year, calendar):
    calendar.moment = datetime(2026, 3, 10, 9, 0)
    rosters.hold(ledger, year.days[0].id)
    added = rosters.add_day(ledger, 2026, {"on": date(2026, 3, 12), "deputies": (year.days[0].seats[0].deputy_id,)})
    made = rosters.make(ledger, Wish(2026, "monthly:first-wednesday", times=0, most=2))
    kept = [day.id for day in made.days if day.held or not day.rule]
    assert kept == [year.days[0].id, added.id]
    assert len(made.days) == 14
    assert made.fairness in {(3, 4), (3, 5)}
    since = rosters.make(ledger, Wish(2026, "dates:20", times=0, since=date(2026, 7, 1)))
    assert [day.planned.day for day in since.days if day.on > date(2026, 7, 1)] == [20] * 6
    assert sum(day.rule == "monthly:first-wednesday" for day in since.days) == 6
    assert (since.rule, since.words) == ("dates:20", "每月20日")


def test_the_roster_of_a_station_has_only_its_deputies_and_leaves_the_townships_alone(ledger, people, station):
    for sign in "甲乙丙丁":
        deputies.correct(ledger, people[sign], {"station_id": station}, "示例")
    rosters.make(ledger, Wish(2026, **MARCH))
    made = rosters.make(ledger, Wish(2026, "monthly:first-tuesday", station_id=station, times=2, most=2))
    assert set(tallied(made)) == {"示例甲", "示例乙", "示例丙", "示例丁"}
    assert {day.station for day in made.days} == {"示例一站"}
    both = rosters.show(ledger, 2026)
    assert len(both.days) == 24
    for one, other in zip(both.days[::2], both.days[1::2], strict=True):
        assert one.on == other.on
        assert not set(one.seats) & set(other.seats)
    assert rosters.show(ledger, 2026, station) == made


def test_a_station_with_one_deputy_says_so(ledger, people, station):
    deputies.correct(ledger, people["甲"], {"station_id": station}, "示例")
    made = rosters.make(ledger, Wish(2026, "weekly:2", station_id=station))
    assert made.unmet[0].startswith("示例一站只有1名在任代表（示例甲），每天至少2名办不到")
    assert len(made.days[0].seats) == 1


def test_deputies_of_one_name_are_told_apart(ledger):
    for place in ("东街选区", "西街选区"):
        deputies.add(ledger, DeputyDraft("示例同", seats=(Seat("乡", constituency=place),)))
    made = rosters.make(ledger, Wish(2026, "dates:9"))
    assert {*names(made.days[0])} == {"示例同（东街选区）", "示例同（西街选区）"}


def test_notices_are_due_three_days_before(ledger, year, calendar):
    day = year.days[2]
    assert rosters.due_notices(ledger, date(2026, 2, 27)) == ()
    due = {each.on for each in rosters.due_notices(ledger, date(2026, 2, 28))}
    assert due == {date(2026, 3, 3)}
    calendar.moment = datetime(2026, 2, 28, 9, 0)
    assert rosters.notice_posted(ledger, day.id, date(2026, 2, 28)).notice_on == date(2026, 2, 28)
    assert rosters.due_notices(ledger, date(2026, 2, 28)) == ()
    with pytest.raises(LedgerError, match="在今天之后"):
        rosters.notice_posted(ledger, day.id, date(2026, 3, 1))


def test_a_planned_day_becomes_a_registration(ledger, year, calendar):
    day = year.days[0]
    with pytest.raises(LedgerError, match="还没有到"):
        rosters.hold(ledger, day.id)
    calendar.moment = datetime(2026, 1, 6, 15, 0)
    entry = rosters.hold(ledger, day.id)
    assert (entry.draft.kind, entry.draft.held_on, entry.draft.starts) == ("接待选民", day.on, "09:00")
    assert [each.deputy_id for each in entry.draft.attendance] == [seat.deputy_id for seat in day.seats]
    held = rosters.get(ledger, day.id)
    assert (held.held, held.activity_id, held.overdue) == (True, entry.id, False)
    with pytest.raises(LedgerError, match="已经登记过"):
        rosters.hold(ledger, day.id)
    with pytest.raises(LedgerError, match="不能再改安排"):
        rosters.drop_day(ledger, day.id, "示例")


def test_a_deputy_who_left_office_is_not_registered_as_present(ledger, year, calendar):
    calendar.moment = datetime(2026, 1, 6, 15, 0)
    gone, stays = year.days[0].seats
    deputies.set_status(ledger, gone.deputy_id, "终止", "示例")
    entry = rosters.hold(ledger, year.days[0].id)
    assert [each.deputy_id for each in entry.draft.attendance] == [stays.deputy_id]
    assert entry.notes == (f"{gone.name}已不在任，没有列入出席；如当天确实到场，请在活动里更正。",)


def test_a_registration_that_was_voided_leaves_the_day_open_again(ledger, year, calendar):
    calendar.moment = datetime(2026, 1, 6, 15, 0)
    entry = rosters.hold(ledger, year.days[0].id)
    activities.void(ledger, entry.id, "重复")
    assert not rosters.get(ledger, year.days[0].id).held
    assert [day.held for day in papers.of_day(ledger, year.days[0].on)] == [""]
    assert rosters.hold(ledger, year.days[0].id).id != entry.id


def test_a_reception_registered_by_hand_is_taken_over_not_doubled(ledger, year, calendar):
    calendar.moment = datetime(2026, 1, 7, 9, 0)
    by_hand = activities.add(ledger, ActivityDraft(date(2026, 1, 6), "接待选民", place="镇政府"))
    assert rosters.show(ledger, 2026).days[0].held
    assert rosters.hold(ledger, year.days[0].id).id == by_hand.id
    assert activities.count(ledger) == 1


def test_the_plan_stands_beside_what_was_held(ledger, year, calendar, people):
    calendar.moment = datetime(2026, 4, 1, 9, 0)
    rosters.hold(ledger, year.days[0].id)
    other = next(each for each in people.values() if each not in {seat.deputy_id for seat in year.days[1].seats})
    activities.add(ledger, ActivityDraft(year.days[1].on, "接待选民", attendance=(Present(other),)))
    activities.add(ledger, ActivityDraft(date(2026, 3, 20), "接待选民"))
    found = rosters.compare(ledger, 2026)
    assert [line.outcome for line in found.lines[:4]] == ["按班开展", "换人开展", "未开展", "未到"]
    assert (found.count("未到"), found.unplanned) == (9, 1)
    assert found.lines[1].came == (next(f"示例{sign}" for sign in SIGNS if people[sign] == other),)
    assert rosters.next_day(ledger, ledger.today).on == date(2026, 4, 7)
    assert [day.overdue for day in rosters.show(ledger, 2026).days[:3]] == [False, False, True]


def test_leave_is_listed_and_taken_back_with_a_reason(ledger, people):
    entry = deputies.add_leave(ledger, people["甲"], date(2026, 3, 1), date(2026, 3, 31), "外出务工")
    with pytest.raises(LedgerError, match="已经请假"):
        deputies.add_leave(ledger, people["甲"], date(2026, 3, 5), date(2026, 3, 6))
    with pytest.raises(LedgerError, match="早于起日"):
        deputies.add_leave(ledger, people["甲"], date(2026, 3, 5), date(2026, 3, 4))
    assert deputies.leaves_of(ledger, date(2026, 3, 31), date(2026, 4, 30)) == (entry,)
    assert deputies.leaves_of(ledger, date(2026, 4, 1)) == ()
    with pytest.raises(LedgerError, match="理由"):
        deputies.void_leave(ledger, entry.id, "")
    deputies.void_leave(ledger, entry.id, "提前返乡")
    assert deputies.leaves_of(ledger) == ()


def test_a_year_is_read_with_as_many_statements_as_a_month(ledger, people):
    said = []
    event.listen(ledger._engine, "before_cursor_execute", lambda *heard: said.append(heard[2]))
    lengths = []
    for rule in ("monthly:first-tuesday", "weekly:2"):
        rosters.make(ledger, Wish(2026, rule))
        said.clear()
        rosters.show(ledger, 2026)
        lengths.append(len(said))
    assert lengths[0] == lengths[1] < 13


def test_a_day_brought_forward_over_new_year_finds_no_other_reception_there(ledger, people):
    rosters.make(ledger, Wish(2025, "dates:31"))
    made = rosters.make(ledger, Wish(2026, "dates:1", shift=Shift.PREVIOUS))
    assert (made.days[0].planned, made.days[0].on) == (date(2026, 1, 1), date(2025, 12, 30))
    assert rosters.show(ledger, 2026).days[0] == made.days[0]
    assert [day.on for day in rosters.show(ledger, 2025).days][-1] == date(2025, 12, 31)
    printed = papers.of_period(ledger, date(2026, 1, 1), date(2026, 12, 31))
    assert [day.on for day in printed] == [day.on for day in made.days]


def test_the_year_before_leaves_out_a_day_that_the_next_one_has_taken(ledger, people):
    rosters.make(ledger, Wish(2026, "dates:1", shift=Shift.PREVIOUS))
    made = rosters.make(ledger, Wish(2025, "dates:31"))
    assert date(2025, 12, 31) not in [day.on for day in made.days]
    assert "12月31日（星期三）已有2026年移来的接待，不再另排。" in made.notes
    with pytest.raises(LedgerError, match="不在2025年"):
        rosters.add_day(ledger, 2025, {"on": date(2026, 1, 5)})
