"""The notice of the State Council, as it was published, against the table that ships with the program."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.days import load_holidays, read_days, read_notice, spans

TABLE = load_holidays((Path(__file__).parents[3] / "resources" / "holidays.toml").read_text(encoding="utf-8"))
NOTICE_2024 = """一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（周日）、2月18日（周日）上班。鼓励各单位安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（周日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（周日）、5月11日（周六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（周六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（周日）、10月12日（周六）上班。"""
NOTICE_2025 = """一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。"""


def test_the_notice_of_2024_gives_the_table_that_ships():
    off, work = read_notice(NOTICE_2024, 2024)
    assert set(off) == {day for day in TABLE.off if day.year == 2024}
    assert set(work) == {day for day in TABLE.work if day.year == 2024}


def test_a_span_may_cross_the_months():
    off, _ = read_notice(NOTICE_2025, 2025)
    assert date(2025, 5, 31) in off
    assert date(2025, 6, 2) in off
    assert sum(day < date(2025, 3, 1) for day in off) == 1 + 8


def test_a_text_without_holidays_says_so():
    with pytest.raises(ValueError, match="粘贴通知的正文"):
        read_notice("各单位要妥善安排好值班。", 2026)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("1月1日", 1),
        ("10月1日至7日", 7),
        ("10.1至10.7、9-29", 8),
        ("2023年12月30日至2024年1月1日", 3),
        ("", 0),
    ],
)
def test_days_are_read_as_a_clerk_writes_them(written, days):
    assert len(read_days(written, 2024)) == days


@pytest.mark.parametrize("written", ["国庆", "2月30日", "10月7日至1日", "13.1", "1月1日至12月31日"])
def test_what_is_no_day_is_named(written):
    with pytest.raises(ValueError, match=r"不是日期|没有这一天|起止不对"):
        read_days(written, 2024)


def test_a_holiday_of_twenty_days_is_read_and_a_longer_one_is_a_slip_of_the_pen():
    assert len(read_days("2月1日至20日", 2024)) == 20
    with pytest.raises(ValueError, match="起止不对"):
        read_days("2月1日至21日", 2024)


def test_a_run_of_days_names_its_second_month_only_where_it_is_another():
    turn = [date(2024, 1, 30), date(2024, 1, 31), date(2024, 2, 1)]
    assert spans(turn, 2024) == "1月30日至2月1日"
    assert spans(turn[:2], 2024) == "1月30日至31日"


@given(st.sets(st.dates(date(2024, 1, 1), date(2024, 12, 31)), max_size=15))
def test_days_written_down_are_read_back(days):
    assert read_days(spans(days, 2024), 2024) == tuple(sorted(days))
