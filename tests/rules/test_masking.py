"""What a profile leaves of a text, and of the cells of a record."""

import pytest

from app.rules.masking import Mask, phones
from app.rules.profiles import ASSIGNED, COUNTY, OFFICE, PROFILE_NAMED, PROFILES, PUBLIC

KNOWN = {
    "voters": ("样例丙", "示例甲", "样例丁、样例戊等5人"),
    "homes": ("示例村九组",),
    "deputies": ("示例甲", "示例乙"),
    "their_phones": ("13987654321",),
    "office_phones": ("0373-7123456", "示例所 13700000000"),
}


def mask(profile):
    return Mask(profile, **KNOWN)


def test_there_are_four_and_only_that_of_the_office_shows_all():
    assert [profile.name for profile in PROFILES] == ["对外公示", "部门交办", "县级上报", "内部全量"]
    assert [profile.masks for profile in PROFILES] == [True, True, True, False]
    assert PROFILE_NAMED["县级上报"] is COUNTY


@pytest.mark.parametrize(
    ("profile", "told"),
    [
        (PUBLIC, "样某电话（略），身份证（略），卡号（略）"),
        (ASSIGNED, "样例丙电话138****5678，身份证（略），卡号（略）"),
        (COUNTY, "样某电话（略），身份证（略），卡号（略）"),
        (OFFICE, "样例丙电话13812345678，身份证410725199001011234，卡号6222021234567890123"),
    ],
)
def test_each_profile_hides_what_it_declares(profile, told):
    text = "样例丙电话13812345678，身份证410725199001011234，卡号6222021234567890123"
    assert mask(profile)(text) == told


@pytest.mark.parametrize("number", ["138 1234 5678", "138-1234-5678", "１３８１２３４５６７８", "+86 13812345678"])
def test_a_telephone_shows_its_head_and_tail_however_it_is_written(number):
    assert mask(ASSIGNED)(f"打{number}。") == "打138****5678。"


def test_the_telephones_of_offices_stay_and_those_of_deputies_follow_their_own_rule():
    text = "联系0373-7123456、13700000000或代表13987654321"
    assert mask(PUBLIC)(text) == "联系0373-7123456、13700000000或代表（略）"
    assert mask(COUNTY)(text) == text
    assert phones("示例所 13700000000") == ["13700000000"]


def test_a_short_telephone_is_not_shown_in_part():
    assert mask(ASSIGNED)("座机72601234") == "座机（略）"


def test_a_deputy_is_named_even_where_a_voter_bears_the_name():
    assert mask(PUBLIC)("示例甲走访样例戊") == "示例甲走访样某"
    cells = mask(PUBLIC).cells({"raised_by": "示例甲", "deputies": "示例甲、示例乙", "content": "示例甲说路坏了"})
    assert cells == {"raised_by": "示某", "deputies": "示例甲、示例乙", "content": "示某说路坏了"}


@pytest.mark.parametrize("nobody", ["群众", "（要求保密）", "保密", "", "示例合作社"])
def test_who_is_no_person_stays(nobody):
    assert mask(PUBLIC).cells({"raised_by": nobody})["raised_by"] == nobody


def test_a_home_goes_whole_for_the_public_and_without_its_door_for_the_county():
    record = {"raised_by": "样例丙", "village": "示例村九组", "note": "住示例巷17号院", "phone": "13812345678"}
    assert mask(PUBLIC).cells(record) == {"raised_by": "样某", "village": "", "note": "", "phone": ""}
    assert mask(COUNTY).cells(record) == {
        "raised_by": "样某", "village": "示例村", "note": "住示例巷（略）", "phone": ""
    }  # fmt: skip
    assert mask(ASSIGNED).cells(record) == record | {"phone": "138****5678"}


def test_where_no_telephone_is_shown_the_cell_is_empty_even_of_who_asked_for_secrecy():
    record = {"raised_by": "（要求保密）", "phone": "（要求保密）"}
    assert mask(PUBLIC).cells(record) == {"raised_by": "（要求保密）", "phone": ""}
    assert mask(ASSIGNED).cells(record) == record


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("样例丙住示例小区3号楼2单元501室", "样某住示例小区（略）"),
        ("样例丙家在示例路88号", "样某家在示例路（略）"),
        ("样例丙说示例村3号机井坏了", "样某说示例村3号机井坏了"),
        ("6月12号样例丙来站", "6月12号样某来站"),
    ],
)
def test_an_address_goes_from_a_text_that_names_a_voter(text, told):
    assert mask(PUBLIC)(text) == told


def test_where_a_station_or_a_road_is_stays():
    assert mask(PUBLIC)("接待地点：示例巷17号院；示例村3组道路硬化") == "接待地点：示例巷17号院；示例村3组道路硬化"
    assert mask(PUBLIC)("示例村九组") == "示例村"


def test_other_values_than_texts_are_left_alone():
    assert mask(PUBLIC).cells({"count": 3, "on": None, "names": ("样例丙", "示例甲")}) == {
        "count": 3, "on": None, "names": ("样某", "示例甲")
    }  # fmt: skip


def test_only_a_number_with_the_countrys_before_it_loses_two_digits():
    assert phones("+86 13812345678") == phones("8613812345678") == ["13812345678"]
    assert phones("8637260") == ["8637260"]
    assert phones("0373-86123456") == ["037386123456"]
    assert phones("1380000123456") == ["1380000123456"]
    assert phones("无") == []


def test_a_profile_lies_within_another_that_shows_no_less_of_anything():
    pairs = [(mine.name, theirs.name) for mine in PROFILES for theirs in PROFILES if mine.within(theirs)]
    assert pairs == [
        ("对外公示", "对外公示"), ("对外公示", "部门交办"), ("对外公示", "县级上报"), ("对外公示", "内部全量"),
        ("部门交办", "部门交办"), ("部门交办", "内部全量"),
        ("县级上报", "部门交办"), ("县级上报", "县级上报"), ("县级上报", "内部全量"),
        ("内部全量", "内部全量"),
    ]  # fmt: skip


def test_a_number_that_is_only_called_a_telephone_is_one_of_the_office_or_of_a_deputy():
    text = "电话7123456，座机72601234，手机7000000"
    told = Mask(COUNTY, office_phones=("办公电话：7123456",), their_phones=("座机72601234",))(text)
    assert told == "电话7123456，座机72601234，手机（略）"


def test_only_telephones_are_taken_from_what_holds_other_numbers_too():
    assert phones("3号院电话7123456") == ["7123456"]
    assert phones("13700000000，卡号6222021234567890123") == ["13700000000"]
    assert phones("示例甲13800000001示例乙13900000002") == ["13800000001", "13900000002"]


def test_a_cell_that_holds_nothing_but_a_hidden_number_is_empty():
    assert mask(PUBLIC).cells({"content": "13812345678", "title": "打13812345678"}) == {
        "content": "",
        "title": "打（略）",
    }


def test_a_list_of_deputies_stays_however_it_ends():
    cells = mask(PUBLIC).cells(
        {"raised_by": "示例甲", "deputies": "示例甲、示例乙、", "came": "、示例乙（二选区）\n示例甲"}
    )
    assert cells == {"raised_by": "示某", "deputies": "示例甲、示例乙、", "came": "、示例乙（二选区）\n示例甲"}
