"""Searching Chinese in a real FTS5 table."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.rules.bigrams import PARTED, bigrams, match, match_together, normal

LETTERS = "路灯坏了水渠㛃𬴊aB1２é，。 、·\"'*-()\n"
WORDS = st.text(alphabet=LETTERS, max_size=12)


def found(texts, query, columns="x", options="prefix='1 2'"):
    """The places of the texts that a table with these options finds."""
    with closing(sqlite3.connect(":memory:")) as file:
        file.execute(f"CREATE VIRTUAL TABLE words USING fts5({columns}, tokenize='ascii', {options})")
        file.executemany("INSERT INTO words(rowid, x) VALUES (?, ?)", enumerate(map(bigrams, texts), start=1))
        rows = file.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (match(query),))
        return [place - 1 for (place,) in rows]


def contains(text, query):
    """What a reader would say: every word of the query stands within a run of the text."""
    return all(any(word in run for run in normal(text).split()) for word in normal(query).split())


@given(st.lists(WORDS, max_size=6), WORDS, st.sampled_from(["prefix='1 2'", "content=''", "content='', detail=full"]))
@example(["坏路灯", "路灯", "灯路", "路，灯"], "路灯", "prefix='1 2'")
@example(["路灯坏", "路灯路灯坏了"], "路灯坏了", "prefix='1 2'")
@example(["灯"], "灯", "content=''")
def test_a_search_finds_exactly_the_texts_that_contain_the_words(texts, query, options):
    if not match(query):
        assert not normal(query)
        return
    assert found(texts, query, options=options) == [at for at, text in enumerate(texts) if contains(text, query)]


@given(st.text(max_size=20), st.text(max_size=5))
def test_no_query_is_an_error_of_syntax(text, query):
    if match(query):
        assert found([text], query) == ([0] if contains(text, query) else [])


@pytest.mark.parametrize("query", ["路", "路灯", "路灯坏", "村口路灯坏了三天", "ｌｅｄ", "13800", "坏 路灯", "灯，led"])
def test_words_of_any_length_are_found(query):
    assert found(["村口路灯坏了三天，LED灯，电话13800000000"], query) == [0]


@pytest.mark.parametrize("query", ["灯路", "三天LED", "路灯 水渠", "13900"])
def test_what_does_not_stand_there_is_not_found(query):
    assert found(["村口路灯坏了三天，LED灯，电话13800000000"], query) == []


@pytest.mark.parametrize("query", ["", "  ", "，。！", '"*()'])
def test_a_query_of_signs_only_searches_nothing(query):
    assert match(query) == ""


def test_the_tokens_are_pairs_and_the_last_character():
    assert bigrams("路灯坏了，AB") == "路灯 灯坏 坏了 了 ab b"
    assert bigrams("灯") == "灯"
    assert bigrams("") == ""


def test_operators_of_the_search_language_are_words_like_others():
    assert found(["and or not near", "别的"], "AND") == [0]
    assert found(["and or not near"], "or not") == [0]


def test_rare_and_private_characters_are_searched():
    assert found(["代表㛃", "代表𬴊", "代表\ue000"], "𬴊") == [1]
    assert found(["代表㛃", "代表𬴊", "代表\ue000"], "表\ue000") == [2]


@given(st.text(max_size=30))
def test_normal_text_stays_as_it_is(text):
    assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize(
    ("word", "expression"),
    [
        ("路灯坏", '("路灯 灯坏" OR "路灯 灯坏")'),
        ("9-11", '("91 11" OR "9 11")'),
        ("0371-6666", '("03 37 71 16 66 66 66" OR "03 37 71 1 66 66 66")'),
        ("灯-1", '("灯1" OR "灯 1"*)'),
    ],
)
def test_what_a_sign_parts_is_looked_for_in_one_piece_and_in_several_one_behind_the_other(word, expression):
    assert match_together(word) == expression


@pytest.mark.parametrize(
    "sign",
    [" ", "，", "+", "\n", "\x07", "\u200e", "\ud800"],
    ids=["blank", "comma", "plus", "line", "control", "format", "surrogate"],
)
def test_signs_blanks_and_what_cannot_be_seen_part_the_words(sign):
    assert normal(f"路{sign}灯") == "路 灯"


def test_the_table_of_what_parts_words_learns_every_sign_anew():
    learning = type(PARTED)()
    text = "路，灯\n坏\x07了\u200e一\ud800二+三 四a1\ue000é\u0301ǅⅷ"
    for _ in range(2):
        assert text.translate(learning) == "路 灯 坏 了 一 二 三 四a1\ue000é\u0301ǅⅷ"
    assert learning[ord("路")] == ord("路")
