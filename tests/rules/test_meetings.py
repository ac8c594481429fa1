"""Which meetings are sessions of the congress."""

from datetime import date

import pytest

from app.rules.meetings import (
    absent_as,
    half_days,
    is_congress,
    is_numbered,
    level_of,
    present_as,
    registered_as,
    session_of,
)

SESSIONS = (
    "太平镇第十四届人民代表大会第三次会议",
    "太平镇十四届人大三次会议",
    "人大第十四届第三次会议",
    "镇人大第三次会议",
    "镇人代会",
    "2024年第一次人代会",
    "太平镇第十四届人民代表大会第三次会议暨表彰大会",
    "太平镇第十四届人民代表大会第三次会议（第二天）",
    "镇第十四届人大第四次会议开幕式",
)
OTHERS = (
    "镇人大主席团第一次会议",
    "第十四届人民代表大会主席团第一次会议",
    "“三夏”工作代表动员会",
    "列席县第十五届人民代表大会第四次会议",
    "学习贯彻县人代会精神",
    "第十四届人大代表培训",
    "中共太平镇第十四届代表大会第三次会议",
    "镇党代会十四届三次会议",
    "县人大常委会第三次会议",
    "人大代表座谈会",
    "太平镇第十四届人民代表大会第三次会议预备会议",
    "人代会筹备会",
    "第一次会议",
    "第十四届人民代表大会第三次会议建议交办会",
    "",
)


@pytest.mark.parametrize("theme", SESSIONS)
def test_a_session_of_the_congress_is_known_by_its_theme_or_form(theme):
    assert is_congress("会议", "", theme)
    assert is_congress("会议", f" {theme} ", "年中会议")


@pytest.mark.parametrize("theme", OTHERS)
def test_other_meetings_are_no_session(theme):
    assert not is_congress("会议", "", theme)


def test_only_a_meeting_is_a_session():
    assert not is_congress("视察", "", SESSIONS[0])
    assert is_congress("出席人代会", "", "")


@pytest.mark.parametrize(
    ("kind", "theme", "role", "counts"),
    [
        ("会议", SESSIONS[0], "", ("出席人代会", "会议")),
        ("会议", "镇人大主席团第一次会议", "", ("主席团会议", "会议")),
        ("会议", "列席县人大常委会会议", "", ("列席上级会议", "会议")),
        ("会议", "东片代表小组会议", "", ("代表小组活动", "会议")),
        ("会议", "“三夏”工作代表动员会", "", ("其他会议", "会议")),
        ("调研", "养老助餐服务专题调研", "", ("专题调研", "调研")),
        ("调研", "水稻产业调研", "", ("调研",)),
        ("述职评议", "代表向选民述职", "", ("向选民述职", "述职评议")),
        ("述职评议", "代表向选民述职", "主持", ("评议测评", "述职评议")),
        ("为民办实事", "修便道", "", ("办好事实事", "为民办实事")),
        ("接待选民", "", "", ("接待选民",)),
    ],
)
def test_an_attendance_counts_as_its_narrowest_kind_first(kind, theme, role, counts):
    assert present_as(kind, "", theme, role) == counts


def test_an_absence_from_the_congress_is_told_from_other_absences():
    assert absent_as("会议", "", SESSIONS[0], leave=False) == ("缺席人代会",)
    assert absent_as("会议", "", SESSIONS[0], leave=True) == ("请假人代会",)
    assert absent_as("学习培训", "", "培训", leave=False) == ("缺席活动",)
    assert absent_as("会议", "", "镇人大主席团第一次会议", leave=True) == ("请假活动",)


def test_the_days_of_one_session_have_its_number_in_common():
    first, second = SESSIONS[0], SESSIONS[7]
    assert session_of(first, date(2024, 3, 13)) == session_of(second, date(2024, 3, 14)) == "十四届三次"
    assert session_of("第14届第3次会议", date(2024, 3, 13)) == "十四届三次"
    assert session_of("20届10次", date(2024, 3, 13)) == "二十届十次"
    assert session_of("镇人代会", date(2024, 3, 13)) != session_of("镇人代会", date(2024, 8, 13))


def test_a_session_belongs_to_the_township_unless_only_a_county_is_named():
    assert level_of("原阳县太平镇第十四届人民代表大会第三次会议") == "乡"
    assert level_of("第十四届人民代表大会第三次会议") == "乡"
    assert level_of("原阳县第十六届人民代表大会第三次会议") == "县"


@pytest.mark.parametrize(
    ("times", "halves"),
    [
        (("08:30", "17:30"), 2),
        (("11:59", "13:01"), 2),
        (("08:30", "11:30"), 1),
        (("", ""), 1),
        (("12:00", "17:30"), 1),
        (("08:30", "13:00"), 1),
        (("", "17:30"), 1),
        (("08:30", ""), 1),
    ],
)
def test_a_meeting_that_spans_noon_takes_two_half_days(times, halves):
    assert half_days(*times) == halves


@pytest.mark.parametrize(
    ("theme", "number"),
    [
        ("99届1次", "九十九届一次"), ("100届0次", "100届0次"), ("11届20次", "十一届二十次"), ("十四届〇次", "十四届〇次"),
    ],
)  # fmt: skip
def test_a_number_below_a_hundred_is_written_in_words(theme, number):
    assert session_of(theme, date(2024, 3, 13)) == number


def test_a_session_may_be_told_with_or_without_its_number():
    assert is_numbered("太平镇十四届人大三次会议")
    assert not is_numbered("镇人代会")


def test_what_counts_as_one_thing_may_have_been_registered_as_a_wider_one():
    assert registered_as(["出席人代会", "走访选民"]) == {"出席人代会", "走访选民", "会议"}
    assert registered_as(["专题调研"]) == {"专题调研", "调研"}
    assert registered_as([]) == frozenset()
