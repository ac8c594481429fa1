"""Which word was ticked."""

import pytest

from app.rules.ticks import ticked


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("□是☑否", {"否"}), ("是□否☑", {"否"}), ("☑是 ☑否", {"是", "否"}), ("是 √否", {"否"}), ("是√ 否", {"是"}),
        ("是√否", set()), ("□是□否", set()), ("是", set()), ("√", set()), ("", set()), ("以后再说", set()),
    ],
)  # fmt: skip
def test_a_tick_belongs_to_the_word_on_its_side(text, words):
    assert ticked(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("☑满意□不满意", {"满意"}),
        ("□满意 ☑基本满意 □不满意", {"基本满意"}),
        ("不满意√", {"不满意"}),
        ("基本满意", set()),
    ],
)
def test_the_longest_word_beside_the_tick_is_meant(text, words):
    assert ticked(text, ("满意", "基本满意", "不满意")) == words
