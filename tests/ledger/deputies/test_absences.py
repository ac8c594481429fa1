"""The alarm after the first unapproved absence from the congress."""

from datetime import date

import pytest

from app.ledger import activities, deputies
from app.ledger.activities import ActivityDraft, Present
from app.ledger.deputies import DeputyDraft, Seat

THIRD = "太平镇第十四届人民代表大会第三次会议"
FOURTH = "太平镇第十四届人民代表大会第四次会议"


@pytest.fixture
def someone(ledger):
    return deputies.add(ledger, DeputyDraft("示例甲", seats=(Seat("乡", elected_on=date(2022, 3, 1)),))).id


def session(ledger, day, theme, *attendance, kind="会议"):
    return activities.add(ledger, ActivityDraft(day, kind, theme=theme, attendance=attendance))


def test_the_first_absence_raises_the_alarm_and_the_second_says_what_the_law_says(ledger, someone):
    first = session(ledger, date(2024, 3, 13), THIRD, Present(someone, "缺席"))
    [alarm] = deputies.alarms(ledger)
    assert (alarm.deputy_id, alarm.count, alarm.ended) == (someone, 1, False)
    assert [(each.id, each.number) for each in alarm.entries] == [(first.id, first.number)]
    assert alarm.sentence == (
        f"示例甲未经批准缺席{THIRD}（2024年3月13日）；再有一次，代表资格就要终止（代表法第四十九条第三项），请及早提醒、谈话。"
    )
    session(ledger, date(2024, 8, 23), FOURTH, Present(someone, "缺席"))
    [alarm] = deputies.alarms(ledger)
    assert (alarm.count, alarm.ended) == (2, True)
    assert "已2次未经批准缺席" in alarm.sentence
    assert deputies.alarms(ledger, date(2024, 8, 22))[0].count == 1


def test_the_law_of_the_day_is_named(ledger, someone):
    session(ledger, date(2024, 3, 13), THIRD, Present(someone, "缺席"))
    assert "代表法第六十二条第三项" in deputies.alarms(ledger, date(2025, 3, 12))[0].sentence


def test_a_day_before_all_the_laws_we_know_is_judged_by_the_oldest(ledger):
    earlier = deputies.add(ledger, DeputyDraft("示例乙", seats=(Seat("乡", elected_on=date(2012, 3, 1)),))).id
    session(ledger, date(2014, 3, 13), THIRD, Present(earlier, "缺席"))
    assert "代表法第四十九条第三项" in deputies.alarms(ledger, date(2014, 5, 1))[0].sentence


def test_leave_is_approval_and_other_meetings_are_no_congress(ledger, someone):
    session(ledger, date(2024, 3, 13), THIRD, Present(someone, "请假"))
    session(ledger, date(2024, 3, 20), "镇人大主席团第一次会议", Present(someone, "缺席"))
    session(ledger, date(2024, 4, 1), f"{THIRD}精神传达会", Present(someone, "缺席"))
    session(ledger, date(2024, 4, 2), THIRD, Present(someone, "缺席"), kind="学习培训")
    assert deputies.alarms(ledger) == ()


def test_who_came_on_one_day_of_a_session_did_not_miss_it(ledger, someone):
    session(ledger, date(2024, 3, 13), THIRD, Present(someone))
    session(ledger, date(2024, 3, 14), f"{THIRD}（第二天）", Present(someone, "缺席"))
    assert deputies.alarms(ledger) == ()


def test_two_days_of_one_session_are_one_absence(ledger, someone):
    for day, theme in ((13, THIRD), (14, f"{THIRD}（第二天）")):
        session(ledger, date(2024, 3, day), theme, Present(someone, "缺席"))
    assert deputies.alarms(ledger)[0].count == 1


def test_an_earlier_term_is_over(ledger, someone):
    session(ledger, date(2021, 3, 13), "太平镇第十三届人民代表大会第五次会议", Present(someone, "缺席"))
    assert deputies.alarms(ledger) == ()


def test_only_a_deputys_own_congress_counts(ledger, someone):
    session(ledger, date(2024, 3, 13), "原阳县第十六届人民代表大会第三次会议", Present(someone, "缺席"))
    assert deputies.alarms(ledger) == ()


def test_who_was_suspended_on_the_day_of_a_session_missed_none(ledger, someone):
    session(ledger, date(2024, 3, 13), THIRD, Present(someone, "缺席"))
    deputies.set_status(ledger, someone, "暂停", "被羁押", date(2024, 3, 14))
    deputies.set_status(ledger, someone, "在任", "恢复", date(2024, 6, 1))
    assert len(deputies.alarms(ledger)) == 1
    deputies.set_status(ledger, someone, "暂停", "被羁押", date(2024, 3, 13))
    deputies.set_status(ledger, someone, "在任", "恢复", date(2024, 6, 1))
    assert deputies.alarms(ledger) == ()


def test_a_voided_meeting_and_a_deputy_who_left_raise_no_alarm(ledger, someone):
    entry = session(ledger, date(2024, 3, 13), THIRD, Present(someone, "缺席"))
    deputies.set_status(ledger, someone, "终止", "调离")
    assert deputies.alarms(ledger) == ()
    deputies.set_status(ledger, someone, "在任", "恢复")
    assert len(deputies.alarms(ledger)) == 1
    activities.void(ledger, entry.id, "登错了")
    assert deputies.alarms(ledger) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("镇人民代表大会（第一天）", "镇人民代表大会（第二天）"),
        (THIRD, "太平镇第14届人民代表大会第3次会议"),
        (THIRD, "镇人代会闭幕式"),
        ("镇人代会开幕式", THIRD),
    ],
)
def test_days_that_follow_each_other_are_one_session_however_they_are_written(ledger, someone, first, second):
    session(ledger, date(2024, 3, 15), first, Present(someone, "缺席"))
    session(ledger, date(2024, 3, 18), second, Present(someone, "缺席"))
    [alarm] = deputies.alarms(ledger)
    assert (alarm.count, alarm.ended) == (1, False)


def test_a_session_is_over_when_three_days_have_passed_without_another(ledger, someone):
    session(ledger, date(2024, 3, 15), THIRD, Present(someone, "缺席"))
    session(ledger, date(2024, 3, 19), "镇人代会闭幕式", Present(someone, "缺席"))
    assert deputies.alarms(ledger)[0].count == 2


def test_two_sessions_with_numbers_of_their_own_are_two_however_near(ledger, someone):
    session(ledger, date(2024, 3, 13), THIRD, Present(someone, "缺席"))
    session(ledger, date(2024, 3, 15), FOURTH, Present(someone, "缺席"))
    assert deputies.alarms(ledger)[0].count == 2


def test_a_day_without_a_number_does_not_draw_two_numbered_sessions_together(ledger, someone):
    for day, theme in ((13, THIRD), (15, "镇人代会闭幕式"), (17, FOURTH)):
        session(ledger, date(2024, 3, day), theme, Present(someone, "缺席"))
    assert deputies.alarms(ledger)[0].count == 2


def test_whoever_came_hides_nobody_who_did_not(ledger, someone):
    other = deputies.add(ledger, DeputyDraft("示例乙", seats=(Seat("乡", elected_on=date(2022, 3, 1)),))).id
    session(ledger, date(2024, 3, 13), THIRD, Present(someone), Present(other, "缺席"))
    [alarm] = deputies.alarms(ledger)
    assert (alarm.deputy_id, alarm.count) == (other, 1)


@pytest.mark.parametrize(
    ("level", "congress", "announced"),
    [("乡", "太平镇第十四届人民代表大会", "由镇人大公告"), ("县", "原阳县第十六届人民代表大会", "由本级人大公告")],
)
def test_the_congress_of_that_level_announces_the_end_of_a_mandate(ledger, level, congress, announced):
    seat = Seat(level, elected_on=date(2022, 3, 1))
    deputy = deputies.add(ledger, DeputyDraft("示例丙", seats=(seat,))).id
    session(ledger, date(2024, 3, 13), f"{congress}第三次会议", Present(deputy, "缺席"))
    session(ledger, date(2024, 8, 13), f"{congress}第四次会议", Present(deputy, "缺席"))
    [alarm] = deputies.alarms(ledger)
    assert announced in alarm.sentence


def test_a_foreign_congress_hides_none_of_the_deputys_own(ledger, someone):
    session(ledger, date(2024, 3, 5), "原阳县第十六届人民代表大会第三次会议", Present(someone, "缺席"))
    session(ledger, date(2024, 3, 13), THIRD, Present(someone, "缺席"))
    [alarm] = deputies.alarms(ledger)
    assert [each.on for each in alarm.entries] == [date(2024, 3, 13)]


def test_the_worst_alarm_comes_first_then_the_oldest(ledger, someone):
    seat = Seat("乡", elected_on=date(2022, 3, 1))
    worst, last = (deputies.add(ledger, DeputyDraft(name, seats=(seat,))).id for name in ("示例乙", "示例丙"))
    session(ledger, date(2024, 3, 13), THIRD, Present(someone, "缺席"), Present(worst, "缺席"))
    session(ledger, date(2024, 8, 13), FOURTH, Present(worst, "缺席"), Present(last, "缺席"))
    assert [alarm.deputy_id for alarm in deputies.alarms(ledger)] == [worst, someone, last]
