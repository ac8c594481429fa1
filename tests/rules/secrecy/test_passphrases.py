"""How hard a passphrase is: what people here choose is weak, however long it is, and words out of nowhere are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.secrecy import judge
from app.rules.secrecy.passphrases import LONGEST

WEAK = [
    ("woaiwojia1314", "人人爱用的词"),
    ("zhangwei19780312", "拼音、日期或年份"),
    ("Taiping@2024", "拼音、日期或年份"),
    ("taipingzhenrenda", "人人爱用的词"),
    ("qwertyuiop123456", "连着的键"),
    ("1qaz2wsx", "连着的键"),
    ("13803801234", "电话号码"),
    ("太平镇人大2024", "人人爱用的词、日期或年份"),
    ("2024年6月5日", "日期或年份"),
    ("1234 5678", "连着的键"),
    ("啊啊啊啊啊啊啊啊啊啊", "重复的字"),
]


@pytest.mark.parametrize(("words", "why"), WEAK)
def test_what_people_choose_is_weak_and_told_why(words, why):
    judged = judge(words)
    assert judged.weak
    assert why in judged.why


@pytest.mark.parametrize("words", ["麦场白鹭竹篮第七盏灯", "gk3Vq9ZtLm2w", "搪瓷缸 北斗 三更 稻茬"])
def test_words_out_of_nowhere_are_strong(words):
    assert judge(words).strong
    assert judge(words).why == ""


def test_what_is_merely_short_is_told_to_be_short():
    assert judge("麦场白").why == "太短"
    assert judge("").weak


@given(st.text(max_size=80))
def test_a_longer_passphrase_is_never_easier_by_more_than_a_word(words):
    assert judge(words).bits >= 0
    assert judge(words + "麦").bits >= judge(words).bits or len(words) >= LONGEST


@given(st.lists(st.sampled_from(["zhang", "wei", "2024", "1314", "qwe", "19780312"]), max_size=4))
def test_pieces_that_a_thief_tries_cost_him_no_more_than_their_own_price(pieces):
    prices = {"zhang": 6, "wei": 6, "2024": 7, "1314": 4, "qwe": 4, "19780312": 13}
    assert judge("".join(pieces)).bits <= sum(prices[each] for each in pieces)
