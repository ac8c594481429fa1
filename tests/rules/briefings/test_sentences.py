"""A clause whose figures are all nothing falls away; what remains is still a sentence."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.briefings import Manner, Placeholder, Spelled, Stretch, fields_in, filled
from app.rules.briefings.fields import read_field


def reads(**values):
    def read(field):
        return Spelled(str(values[field.name]), values[field.name] > 0)

    return read


def words(text, **values):
    return filled(text, reads(**values)).words


def test_a_clause_with_nothing_falls_away_and_the_sentence_ends_as_it_did():
    text = "今年以来，接待群众{a}人次，收集意见{b}条，解决问题{c}件。"
    assert words(text, a=147, b=73, c=51) == "今年以来，接待群众147人次，收集意见73条，解决问题51件。"
    assert words(text, a=147, b=73, c=0) == "今年以来，接待群众147人次，收集意见73条。"
    assert words(text, a=0, b=73, c=51) == "今年以来，收集意见73条，解决问题51件。"


def test_items_of_a_list_fall_one_by_one():
    assert words("其中满意{a}条、基本满意{b}条、不满意{c}条，共{d}条。", a=3, b=0, c=0, d=3) == "其中满意3条，共3条。"


def test_a_sentence_without_anything_left_takes_what_leads_to_it_along():
    assert words("站点设在田间。“三夏”期间，接待{a}人次。", a=0) == ""
    assert words("“三夏”期间，接待{a}人次。全年接待{b}人次。", a=0, b=5) == "全年接待5人次。"


def test_one_figure_of_a_clause_is_enough():
    assert words("{a}项任务共计{b}条问题。", a=0, b=57) == "0项任务共计57条问题。"


def test_a_mark_within_quotes_parts_nothing():
    assert words("按“收集、研判，整改。”办理{a}件，解决{b}件。", a=4, b=0) == "按“收集、研判，整改。”办理4件。"


def test_a_text_without_figures_stays_as_it_is():
    assert words("主席团组织代表学习；代表都到了。") == "主席团组织代表学习；代表都到了。"


def test_a_bracket_with_nothing_in_it_goes():
    read = lambda field: Spelled("" if field.name == "b" else "5", field.name == "a")  # noqa: E731
    assert filled("接待{a}人次（{b}）。", read).words == "接待5人次。"


pieces = st.lists(st.integers(0, 3), min_size=1, max_size=4)
texts = st.lists(st.lists(pieces, min_size=1, max_size=3), min_size=1, max_size=3)


@given(texts)
def test_whatever_falls_no_zero_stands_alone_and_no_mark_stands_double(drawn):
    """Drawn: sentences of clauses of items, each item with its figure."""
    values, sentences = {}, []
    for sentence in drawn:
        clauses = []
        for clause in sentence:
            items = []
            for value in clause:
                name = f"f{len(values)}"
                values[name] = value
                items.append(f"事{{{name}}}件")
            clauses.append("、".join(items))
        sentences.append("，".join(clauses) + "。")
    sentence = filled("".join(sentences), reads(**values))
    assert re.findall(r"\d+", sentence.words) == [str(value) for value in values.values() if value]
    assert [field.name for field in sentence.fields] == [name for name, value in values.items() if value]
    assert not re.search("[，、。]{2}|^[，、。]|[，、]$", sentence.words)
    assert sentence.words.endswith("。") or not sentence.words


def test_a_field_is_written_as_it_is_read():
    field = read_field("接待群众|活动类型=流动联络站|今年以来|余")
    assert field == Placeholder("接待群众", (("活动类型", "流动联络站"),), Stretch.SO_FAR, Manner.ABOUT)
    assert list(fields_in(f"共{field.code}人次")) == [field]
    assert read_field(" a | 村组 = 东=西 | 本期 ") == Placeholder("a", (("村组", "东=西"),))
    assert Placeholder("a").code == "{a}"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{}", "要写数字的名称"),
        ("{a|=b}", "看不懂“{a|=b}”里的“=b”，可以写：本期、"),
        ("{a|b=}", "看不懂“{a|b=}”里的“b=”"),
        ("{a|多}", "看不懂"),
        ("{a", "没有配对"),
        ("a}", "没有配对"),
    ],
)
def test_a_field_that_cannot_be_read_is_refused(text, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        list(fields_in(text))
