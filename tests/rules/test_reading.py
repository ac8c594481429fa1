"""Reading what people write."""

import unicodedata
from contextlib import suppress
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.folding import RADICALS
from app.rules.reading import (
    UNSEEN,
    clean,
    odd_mobile,
    read_count,
    read_date,
    read_decimal,
    read_month,
    read_name,
    read_phone,
    read_times,
    read_yes_no,
    split_names,
)

FRIDAY = date(2024, 6, 7)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    "written",
    [
        "2024-06-05", "2024-6-5", "2024/6/5", "2024.6.5", "2024年6月5日", "2024 年 6 月 5 日", "20240605", 20240605,
        " 2024-06-05 ", "２０２４－０６－０５", "2024-06-05 00:00:00", "2024-06-05T09:30", "2024年6月5日（星期三）",
        "2024年6月5日 周三", datetime.fromisoformat("2024-06-05 09:30"), date(2024, 6, 5), 45448, 45448.0, "\u200b2024-06-05",
    ],
)  # fmt: skip
def test_a_date_is_read_however_it_was_written(written):
    assert read_date(written) == date(2024, 6, 5)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("6.5", date(2024, 6, 5)), ("6月5日", date(2024, 6, 5)), ("6/5", date(2024, 6, 5)), ("0605", date(2024, 6, 5)),
        (6.5, date(2024, 6, 5)), ("今天", FRIDAY), ("昨天", date(2024, 6, 6)), ("前天", date(2024, 6, 5)),
        ("12.28", date(2023, 12, 28)), ("2.29", date(2024, 2, 29)), ("6.7", FRIDAY),
    ],
)  # fmt: skip
def test_a_day_without_a_year_is_the_last_such_day(written, meant):
    assert read_date(written, FRIDAY) == meant


def test_a_due_day_without_a_year_lies_ahead():
    assert read_date("1.5", FRIDAY, ahead=True) == date(2025, 1, 5)
    assert read_date("2.29", FRIDAY, ahead=True) == date(2028, 2, 29)
    assert read_date("明天", FRIDAY, ahead=True) == date(2024, 6, 8)
    assert read_date("6.7", FRIDAY, ahead=True) == FRIDAY


@pytest.mark.parametrize("written", ["6.5", "0605", "昨天"])
def test_a_day_without_a_year_is_refused_where_there_is_no_today(written):
    with pytest.raises(ValueError, match="应写成 2024-06-05"):
        read_date(written)


@pytest.mark.parametrize(
    "written",
    [
        "2024-13-05", "2024-02-30", "六月", "", "2024", "3024-01-01", "0024-06-05", None, True, float("nan"), 5,
        date(1, 1, 1),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_the_form_that_is_wanted(written):
    with pytest.raises(ValueError, match="不是日期"):
        read_date(written, FRIDAY)


def test_the_refusal_quotes_what_was_written_but_not_a_whole_page():
    with pytest.raises(ValueError, match="不是日期：2024-13-05（没有这一天，应写成 2024-06-05）"):
        read_date("2024-13-05")
    with pytest.raises(ValueError, match="…") as refusal:
        read_date("长" * 5000)
    assert len(str(refusal.value)) < 80


@given(
    DAYS,
    st.sampled_from(["{0.year}-{0.month}-{0.day}", "{0.year}年{0.month}月{0.day}日", "{0:%Y%m%d}", "{0:%Y.%m.%d}"]),
)
def test_every_day_survives_being_written_down(day, pattern):
    assert read_date(pattern.format(day)) == day


@given(DAYS.filter(lambda day: (day.month, day.day) != (2, 29)), DAYS)
def test_the_nearest_such_day_is_within_a_year(day, today):
    written = f"{day.month}.{day.day}"
    assert 0 <= (today - read_date(written, today)).days <= 366
    if today.year < 2199:
        assert 0 <= (read_date(written, today, ahead=True) - today).days <= 366


@given(st.text() | st.integers() | st.floats() | st.none() | st.binary() | st.times() | st.datetimes())
def test_whatever_stands_in_a_cell_is_read_or_refused_in_words(value):
    for read in (read_date, read_month, read_times, read_yes_no, read_count, read_decimal):
        with suppress(ValueError):
            read(value)


@pytest.mark.parametrize(
    "written",
    [
        "1975-03",
        "1975.3",
        "1975/03",
        "1975年3月",
        "197503",
        1975.3,
        1975.03,
        date(1975, 3, 9),
        "1975-03-09",
        "1975.03.09",
    ],
)
def test_a_month_is_read_however_it_was_written(written):
    assert read_month(written) == "1975-03"


def test_a_number_that_may_be_january_or_october_is_not_guessed():
    with pytest.raises(ValueError, match="1975-01 或 1975-10"):
        read_month(1975.1)
    assert read_month("1975.10") == "1975-10"


@pytest.mark.parametrize("written", ["1975", "1975-13", "三月", ""])
def test_what_is_no_month_is_refused(written):
    with pytest.raises(ValueError, match="不是年月"):
        read_month(written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9:00-11:30", ("09:00", "11:30")), ("9：00—11：30", ("09:00", "11:30")), ("09:00～11:30", ("09:00", "11:30")),
        ("9:00 至 11:30", ("09:00", "11:30")), ("上午9点半到11点", ("09:30", "11:00")), ("9:00", ("09:00", None)),
        ("下午2:30-5:00", ("14:30", "17:00")), ("下午3时", ("15:00", None)), ("9.00-11.30", ("09:00", "11:30")),
        (time(9, 0), ("09:00", None)), ("下午12:30", ("12:30", None)), ("上午9:00-下午5:00", ("09:00", "17:00")),
    ],
)  # fmt: skip
def test_times_of_a_reception_are_read(written, meant):
    assert read_times(written) == meant


@pytest.mark.parametrize("written", ["25:00", "9:70", "上午", "", "11:30-9:00", "9:00-10:00-11:00"])
def test_what_is_no_time_is_refused(written):
    with pytest.raises(ValueError, match="应写成 9:00-11:30"):
        read_times(written)


@pytest.mark.parametrize("written", ["是", "Y", "y", "1", 1, 1.0, "√", "✓", True, " 是 "])
def test_yes(written):
    assert read_yes_no(written)


@pytest.mark.parametrize("written", ["否", "N", "n", "0", 0, 0.0, "×", False])
def test_no(written):
    assert not read_yes_no(written)


def test_neither_yes_nor_no_is_refused():
    with pytest.raises(ValueError, match="不是“是”或“否”：也许"):
        read_yes_no("也许")


@pytest.mark.parametrize(
    ("written", "meant"), [("12", 12), (12, 12), (12.0, 12), ("1,200", 1200), ("１２人次", 12), ("0", 0), ("12.0", 12)]
)
def test_a_count_is_read(written, meant):
    assert read_count(written) == meant


@pytest.mark.parametrize("written", ["-1", "12.5", 12.5, "一百五", "十百", "", True, "1e3", "99999999999", None])
def test_what_is_no_count_is_refused(written):
    with pytest.raises(ValueError, match="不是整数"):
        read_count(written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("二十", 20), ("十二人次", 12), ("一百零五", 105), ("两千三百份", 2300), ("三千零五", 3005), ("廿一", 21),
     ("一万二千", 12000), ("零", 0), ("九千九百九十九", 9999)],
)  # fmt: skip
def test_a_count_in_chinese_words_is_understood(written, meant):
    assert read_count(written) == meant


def test_hours_may_have_a_half():
    assert read_decimal("1.5小时") == 1.5
    assert read_decimal("3,047") == 3047.0
    assert read_decimal("138部") == 138.0
    assert read_count("2025年度") == 2025
    assert read_decimal(2) == 2.0
    assert read_decimal("两小时") == 2.0
    assert read_decimal("0.333") == 0.33
    with pytest.raises(ValueError, match="不是数"):
        read_decimal("一上午")


def test_names_are_parted_by_any_list_sign_and_kept_once():
    assert split_names("示例甲、示例乙,示例丙，示例丁;示例戊；示例己\n示例甲、、") == (
        "示例甲", "示例乙", "示例丙", "示例丁", "示例戊", "示例己",
    )  # fmt: skip
    assert split_names("") == ()


def test_names_keep_what_belongs_to_them():
    assert split_names("示例甲（第一选区）、阿依·示例、SHILI JIA") == ("示例甲（第一选区）", "阿依·示例", "SHILI JIA")


def test_a_name_spread_over_a_column_is_put_together():
    assert read_name("示　例") == "示例"
    assert split_names("示 例、样  例") == ("示例", "样例")
    assert read_name("示例 甲乙") == "示例 甲乙"


def test_clean_keeps_the_words_and_drops_what_cannot_be_seen():
    assert clean("  路灯\r\n坏了\x00\x07\ud800\u200b ") == "路灯\n坏了"
    assert clean("㛃䶮𬴊𠮷\ue000") == "㛃䶮𬴊𠮷\ue000"


@given(st.text(alphabet=st.characters()))
def test_clean_text_can_be_stored_and_printed(text):
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")
    assert not any(ord(each) < 32 and each != "\n" for each in once)


@pytest.mark.parametrize("text", ["2024年6月5号", "2024–06–05", "2024—6—5", "2024。6。5", "2024.06.05.", "2024\\6\\5"])
def test_days_are_read_as_hurried_hands_write_them(text):
    assert read_date(text) == date(2024, 6, 5)


def test_a_time_whose_cell_has_lost_its_format_is_read():
    assert read_times(0.375) == ("09:00", None)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("示 例 甲", "示例甲"),
        ("欧阳　锋", "欧阳锋"),
        ("张三 李四", "张三 李四"),
        ("示 甲（东 选区）", "示甲（东 选区）"),
        ("O Neil", "O Neil"),
    ],
)
def test_blanks_that_set_a_name_apart_are_no_part_of_it(written, name):
    assert read_name(written) == name


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("'138 0000 0005", "13800000005"), (13800000005.0, "13800000005"), (13800000005, "13800000005"), ("", ""),
        ("１３８０００００００５", "13800000005"), ("13800000001 13900000002", "13800000001、13900000002"),
        ("0371-66668888", "0371-66668888"), ("  ", ""), ("1.5", "1.5"), (1.5, "1.5"),
    ],
)  # fmt: skip
def test_a_telephone_number_is_read_as_it_is_dialled(written, read):
    assert read_phone(written) == read


@pytest.mark.parametrize("written", ["1899-12-31", "2200-01-01", date(1899, 12, 31)])
def test_a_year_out_of_bounds_is_refused_with_the_bounds(written):
    with pytest.raises(ValueError, match="年份应在 1900 到 2199 之间"):
        read_date(written)


def test_the_first_and_the_last_year_are_read():
    assert (read_date("1900-01-01"), read_date("2199-12-31")) == (date(1900, 1, 1), date(2199, 12, 31))


def test_a_leap_day_without_a_year_may_be_eight_years_away():
    assert read_date("2.29", date(2104, 2, 28)) == date(2096, 2, 29)  # 2100 is no leap year
    assert read_date("2.29", date(2096, 3, 1), ahead=True) == date(2104, 2, 29)


def test_midnight_without_its_format_is_no_time():
    with pytest.raises(ValueError, match="不是时间"):
        read_times(0.0)
    with pytest.raises(ValueError, match="不是时间"):
        read_times(1.0)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("☑是□否", True), ("□是☑否", False), ("是☑否□", True), ("是□否☑", False), ("是√ 否", True), ("是 √否", False),
        ("√是 否", True), ("是 否√", False), ("✔ 否", False), ("是 ✓", True), ("☑是□否（当场）", True), ("是，已答复", True),
        ("否，未答复", False), ("是(当场)", True),
    ],
)  # fmt: skip
def test_a_tick_or_the_word_at_the_beginning_says_yes_or_no(written, meant):
    assert read_yes_no(written) is meant


@pytest.mark.parametrize("written", ["☑是☑否", "是√否", "□是□否", "是否", "是的", "不，是"])
def test_what_ticks_both_or_neither_says_nothing(written):
    with pytest.raises(ValueError, match="不是“是”或“否”"):
        read_yes_no(written)


def test_every_sign_that_ends_a_line_ends_it_and_a_tab_is_a_blank():
    assert clean("一\r二\t三\u2028四\r\n五") == "一\n二 三\n四\n五"


def test_what_was_written_is_quoted_in_one_line_and_whole_up_to_thirty_signs():
    with pytest.raises(ValueError, match=r"^不是日期：六月 初一（应写成 2024-06-05）$"):
        read_date("六月\n初一")
    with pytest.raises(ValueError, match=f"^不是日期：{'长' * 30}（"):
        read_date("长" * 30)
    with pytest.raises(ValueError, match=f"^不是日期：{'长' * 30}…（"):
        read_date("长" * 31)


@pytest.mark.parametrize("written", ["2024-06-05X", "2024-06-05.X"])
def test_a_letter_behind_a_day_is_none_of_it(written):
    with pytest.raises(ValueError, match="不是日期"):
        read_date(written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-06-05 9:00", ("09:00", None)), ("2024-06-05T09:30", ("09:30", None)), ("20240605 9:00-10:00", ("09:00", "10:00")),
        ("9:00-", ("09:00", None)), ("9:00-9:00", ("09:00", "09:00")), (0.99999, ("00:00", None)),
    ],
)  # fmt: skip
def test_a_time_is_read_behind_a_day_and_without_an_end(written, meant):
    assert read_times(written) == meant


def test_yes_is_no_number():
    for read in (read_count, read_decimal):
        with pytest.raises(ValueError, match="不是"):
            read(value=True)


def test_a_letter_between_a_day_and_a_time_is_refused():
    with pytest.raises(ValueError, match="不是时间"):
        read_times("2024-06-05X9:00")


@given(
    st.text(
        st.sampled_from("路灯坏了 a\n\r\t\x00\x1f\x7f\x9f\u2028\u200b\ufeff\ud800\udfff⼈⺠㛃𠮷\ue000"), max_size=12
    )
)
def test_what_needs_no_cleaning_is_only_stripped(text):
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u2028", "\n")
    kept = [
        each for each in lines.translate(RADICALS) if each == "\n" or unicodedata.category(each) not in {"Cc", "Cs"}
    ]
    assert clean(text) == "".join(each for each in kept if each not in UNSEEN).strip()


@pytest.mark.parametrize(
    "text",
    [
        *("二〇二四年六月五日", "二○二四年六月五日", "二零二四年六月五日", "二O二四年六月五日", "二〇二四年6月5日"),
        *(
            "2024、6、5",
            "2024，6，5",
            "2024 6 5",
            "'2024-06-05",
            "2024-06-05 9:00-11:30",
            "2024年6月5日上午9点至11点半",
        ),
    ],
)
def test_a_day_in_the_forms_of_old_ledgers(text):
    assert read_date(text) == date(2024, 6, 5)


@pytest.mark.parametrize(
    ("text", "day"), [("二〇二四年十一月二十五日", date(2024, 11, 25)), ("二〇二四年十月卅日", date(2024, 10, 30))]
)
def test_a_day_in_chinese_numerals(text, day):
    assert read_date(text) == day
    assert read_month(text) == f"{day:%Y-%m}"


@pytest.mark.parametrize("text", ["二〇二四年", "二〇二四年十三月五日", "2024 6", "民国一一三年六月五日"])
def test_what_is_no_day_in_chinese_numerals_is_refused(text):
    with pytest.raises(ValueError, match="不是日期"):
        read_date(text)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("138-0000-0001", "13800000001"), ("+86 138 0000 0001", "13800000001"), ("8613800000001", "13800000001"),
        ("电话：13800000001", "13800000001"), ("13800000001/13900000001", "13800000001、13900000001"),
        ("13800000001，0373-7000001", "13800000001、0373-7000001"), ("0373-7000001", "0373-7000001"),
    ],
)  # fmt: skip
def test_a_telephone_as_it_is_written_in_ledgers(written, read):
    assert read_phone(written) == read


def test_a_mobile_number_with_too_few_or_too_many_digits_is_odd():
    assert [odd_mobile(each) for each in ("1380000000", "0373-7000001、138000000011", "13800000001", "03737000001", "12")] == [
        "1380000000", "138000000011", "", "", "",
    ]  # fmt: skip


def test_names_are_not_parted_within_brackets():
    assert split_names("示例甲（东村、西村）、示例乙(一,二)，示例丙") == (
        "示例甲（东村、西村）",
        "示例乙(一,二)",
        "示例丙",
    )
    assert split_names("（示例甲、示例乙") == ("（示例甲", "示例乙")
