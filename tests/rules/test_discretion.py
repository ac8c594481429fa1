"""What is taken out of a text before the public reads it."""

from datetime import date

import pytest

from app.rules.discretion import Discreet, discreet_cells, veiled


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("走访样例丁和样例丁戊", "走访样某和样某"),
        ("电话13812345678，固话0373-7260001", "电话（略），固话（略）"),
        ("身份证41072519800101001X登记", "身份证（略）登记"),
        ("古丽·示例来站", "古某来站"),
        ("接待群众12人，2024-接-001", "接待群众12人，2024-接-001"),
    ],
)
def test_names_and_numbers_are_taken_out(text, told):
    assert Discreet(["样例丁", "样例丁戊", "古丽·示例", "群众", "某村村民"])(text) == told


@pytest.mark.parametrize(
    ("written", "text", "told"),
    [
        ("样例、样爱民", "走访样爱民家", "走访样某家"),
        ("样例丁、样例戊", "样例戊说的", "样某说的"),
        ("样例丁等5人", "样例丁带头", "样某带头"),
        ("样例丁和样例戊", "样例丁与样例戊", "样某与样某"),
        ("样和平", "样和平来站", "样某来站"),
        ("欧阳样例", "欧阳样例来站", "欧阳某来站"),
        ("东街村、示例合作社", "东街村的示例合作社", "东街村的示例合作社"),
    ],
)
def test_one_field_may_name_several_persons_and_common_characters_hide_nobody(written, text, told):
    assert Discreet([written])(text) == told


@pytest.mark.parametrize("number", ["138 1234 5678", "138-1234-5678", "１３８１２３４５６７８", "+8613812345678"])
def test_a_number_is_known_however_it_is_spaced(number):
    assert Discreet([])(f"电话{number}。") == "电话（略）。"


@pytest.mark.parametrize(
    "number",
    [
        *("6222021234567890123", "6222 0212 3456 7890 123", "6222021234567890", "6222 0212 3456 7890"),
        *("410725 19900101 1234", "4107 2519 9001 0112 34", "41072519900101123ｘ", "410725900101123"),
    ],
)
def test_a_card_and_an_identity_are_known_however_they_are_grouped(number):
    assert Discreet([])(f"号码{number}。") == "号码（略）。"


def test_a_short_number_is_one_where_it_is_called_so():
    assert Discreet([])("电话：72601234，预算72601234元") == "电话（略），预算72601234元"


def test_a_row_is_masked_only_where_somebody_asked_for_it():
    day = date(2024, 6, 3)
    assert discreet_cells(None, ("样例丁", day)) == ("样例丁", day)
    assert discreet_cells("", ("样例丁，13812345678", None)) == ("样例丁，（略）", None)
    assert discreet_cells("样例丁", ("样例丁来站", 3, day)) == ("样某来站", 3, day)


def test_sums_and_years_are_no_telephone_numbers():
    text = "投资1380万元，2024年，灌溉13800亩，编号2024-001"
    assert Discreet([])(text) == text


def test_a_compound_surname_stays_whole():
    assert veiled("欧阳样例") == "欧阳某"


@pytest.mark.parametrize(
    ("written", "text"), [("样例和平", "样例来站"), ("丁", "丁来站"), ("样例和平", "平来站"), ("样和平", "和平路")]
)
def test_a_part_of_a_name_is_not_taken_for_another_person(written, text):
    assert Discreet([written])(text) == text


def test_two_persons_joined_by_a_word_are_two():
    assert Discreet(["样例和示例"])("样例说，示例也说，样例和示例都说") == "样某说，示某也说，样某都说"
