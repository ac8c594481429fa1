"""Reading Chinese names."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.names import SURNAMES, initials, nearest, sort_key, surname, unmarked


@pytest.mark.parametrize(
    ("name", "key", "letters"),
    [
        ("单示例", "shan shi li", "ssl"), ("曾样例", "zeng yang li", "zyl"), ("查示甲", "zha shi jia", "zsj"),
        ("仇示乙", "qiu shi yi", "qsy"), ("区示丙", "ou shi bing", "osb"), ("解示丁", "xie shi ding", "xsd"),
        ("盖示戊", "ge shi wu", "gsw"), ("朴示己", "piao shi ji", "psj"), ("翟示庚", "zhai shi geng", "zsg"),
        ("覃示辛", "qin shi xin", "qsx"), ("缪示壬", "miao shi ren", "msr"), ("牟示癸", "mu shi gui", "msg"),
        ("吕示例", "lv shi li", "lsl"), ("欧阳示例", "ou yang shi li", "oysl"), ("尉迟示例", "yu chi shi li", "ycsl"),
        ("长孙示例", "zhang sun shi li", "zssl"), ("万俟示例", "mo qi shi li", "mqsl"), ("单于示例", "chan yu shi li", "cysl"),
        ("令狐示例", "ling hu shi li", "lhsl"), ("乐正示例", "yue zheng shi li", "yzsl"), ("张示例", "zhang shi li", "zsl"),
    ],
)  # fmt: skip
def test_a_name_is_read_as_it_is_spoken(name, key, letters):
    assert sort_key(name) == key
    assert initials(name) == letters


def test_a_short_name_of_a_compound_surname_is_a_surname_and_a_given_name():
    assert surname("单于") == "单"
    assert sort_key("单于") == "shan yu"
    assert surname("欧阳示例") == "欧阳"
    assert surname("吐谷浑示例") == "吐谷浑"
    assert surname("阿依·示例") == ""
    assert surname("") == ""


def test_a_name_with_a_dot_is_read_on_both_sides():
    assert sort_key("阿依·示例") == sort_key("阿依•示例") == "a yi shi li"
    assert initials("阿依·示例") == "aysl"


def test_rare_latin_and_numbered_names_are_tolerated():
    assert sort_key("示例𬴊") == "shi li lin"
    assert sort_key("示例\ue000") == "shi li \ue000"
    assert sort_key("示例甲 Ann") == "shi li jia ann"
    assert (sort_key("示例12"), initials("示例12")) == ("shi li 12", "sl12")
    assert (sort_key(""), initials("")) == ("", "")


def test_names_sort_by_syllable_and_not_by_letter():
    names = ["章示甲", "曾示甲", "李示甲", "梁示甲", "长孙示甲", "单示甲"]
    assert sorted(names, key=sort_key) == ["李示甲", "梁示甲", "单示甲", "曾示甲", "章示甲", "长孙示甲"]


def test_the_table_knows_more_than_a_hundred_surnames_and_every_syllable_of_them():
    assert len(SURNAMES) > 100
    assert all(len(family) == len(syllables) for family, syllables in SURNAMES.items())
    assert all(syllable.isascii() and syllable.isalpha() for each in SURNAMES.values() for syllable in each)


def test_nearest_suggests_the_same_sound_before_the_same_characters():
    known = ["示例甲（第一选区）", "示例乙", "样例一", "石立佳", "丙丁戊"]
    assert nearest("示栗甲", known) == ("示例甲（第一选区）", "石立佳", "示例乙")
    assert nearest("石丽家", known)[0] == "石立佳"
    assert nearest("示例甲", known)[0] == "示例甲（第一选区）"
    assert nearest("示例甲", known, n=1) == ("示例甲（第一选区）",)


def test_nearest_suggests_nothing_where_nothing_is_alike():
    assert nearest("庚辛壬", ["示例甲", "样例一"]) == ()
    assert nearest("", ["示例甲"]) == ()
    assert nearest("示例甲", []) == ()


@given(st.text(max_size=12))
def test_any_text_has_a_key_and_initials(text):
    assert sort_key(text) == sort_key(text).strip()
    assert len(initials(text)) >= len(sort_key(text).split())


@given(st.text(alphabet="示例甲乙单查", min_size=1, max_size=4), st.lists(st.text(alphabet="示例甲乙单查", max_size=4)))
def test_nearest_only_suggests_known_names_each_once(name, names):
    suggested = nearest(name, names)
    assert len(set(suggested)) == len(suggested) <= 3
    assert set(suggested) <= set(names)
    assert name not in names or suggested[0] == name


def test_the_pinyin_library_is_loaded_only_when_a_name_is_read():
    program = "import sys; import app.rules.names; assert 'pypinyin' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("示例甲", ("示例甲", ())),
        (" 示例甲（女） ", ("示例甲", ("女",))),
        ("示例甲( 回族 )", ("示例甲", ("回族",))),
        ("示 例（女）", ("示例", ("女",))),
        ("示例甲（女，回族）", ("示例甲", ("女", "回族"))),
        ("示例甲【土家族 女】", ("示例甲", ("土家族", "女"))),
        ("★示例甲*", ("示例甲", ())),
        ("示例甲*（女）", ("示例甲", ("女",))),
        ("示例甲（第一选区）", ("示例甲（第一选区）", ())),
        ("示例甲（女，组长）", ("示例甲（女，组长）", ())),
    ],
)
def test_the_mark_of_a_roll_is_told_from_the_name(written, read):
    assert unmarked(written) == read


def test_what_stands_in_the_bracket_of_a_name_is_not_compared():
    assert nearest("示例甲（东（西）", ["示例甲（南（北）"]) == ("示例甲（南（北）",)
    assert nearest(" 示例甲（东）", ["庚辛", "示例甲 （北）"]) == ("示例甲 （北）",)


def test_half_alike_is_alike_enough():
    assert nearest("示甲", ["石乙", "庚辛"]) == ("石乙",)


def test_a_name_that_is_all_bracket_is_like_nothing():
    assert nearest("（东）", ["（西）", "示例"]) == ()


@pytest.mark.parametrize(
    ("written", "name", "marks"),
    [("示例甲（回）", "示例甲", ("回族",)), ("（女）示例甲", "示例甲", ("女",)), ("（女）示例甲【蒙】", "示例甲", ("女", "蒙古族")), ("示例甲（兼）", "示例甲（兼）", ())],
)  # fmt: skip
def test_a_mark_may_be_one_sign_and_stand_before_the_name(written, name, marks):
    assert unmarked(written) == (name, marks)
