"""A plain text is read as the briefing that a reader sees in it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.books.briefing_text import paragraph, read_briefing
from app.books.official import Paragraph, Voice
from app.errors import LedgerError
from tests.books.briefings import ARTICLES, BRIEFING, FOOT, SENTENCE


def letters(text):
    return re.sub(r"\s", "", text)


def test_the_parts_of_a_published_briefing_are_told_apart():
    read = read_briefing(BRIEFING)
    assert (read.masthead, read.issue, read.dated) == ("示例工作", "第7期", "2025年6月3日")
    assert read.issuer == ("示例县人大常委会", "示例工作委员会")
    assert read.album == "“示例在行动”主题活动专辑（十二）"
    assert read.contents == (
        "甲镇：示例站点进田间 服务送到家门口",
        "乙镇：示例代表听民声，把群众的事一件一件办好",
    )
    assert [article.title for article in read.articles] == [
        "甲镇：示例站点进田间　服务送到家门口",
        "乙镇：示例代表听民生，把群众的事一件一件办好",  # a slip of the pen in one of the two
    ]
    assert [article.source for article in read.articles] == ["", "（乙镇人大供稿）"]
    assert [label for label, _ in read.sent] == ["送", "发"]
    assert read.sent[1][1].endswith("示例县农业农村局")
    assert read.printed_by == "示例县人大常委会示例工作委员会印发"


def test_a_paragraph_that_a_page_cut_in_two_is_one():
    first = read_briefing(BRIEFING).articles[0]
    assert any("接着说下一页的话。" in each.words for each in first.paragraphs)
    assert len(first.paragraphs) == 4


def test_a_numbered_sentence_leads_its_paragraph():
    assert paragraph("一、先登记。再转交。") == Paragraph("再转交。", Voice.TEXT, "一、先登记。", Voice.FIRST)
    assert paragraph("（二）分片。再转交。") == Paragraph("再转交。", Voice.TEXT, "（二）分片。", Voice.SECOND)
    assert paragraph("三、总的要求") == Paragraph("三、总的要求", Voice.FIRST)
    assert paragraph("一是先登记。二是再转交。") == Paragraph("一是先登记。二是再转交。")
    long = f"四、{'很' * 80}长。再转交。"
    assert paragraph(long) == Paragraph(long)


def test_numbers_and_their_units_are_written_together():
    assert paragraph("接待 147 人次，占 95.17 % 。").words == "接待147人次，占95.17 % 。"
    assert paragraph("use 3 words").words == "use 3 words"


def test_a_text_without_a_masthead_is_an_article():
    read = read_briefing(f"示例镇开展接待活动\n\n{SENTENCE}\n\n示例镇学习培训\n\n{SENTENCE}")
    assert (read.masthead, read.issue, read.contents) == ("", "", ())
    assert [article.title for article in read.articles] == ["示例镇开展接待活动", "示例镇学习培训"]


def test_articles_without_a_foot_lose_nothing():
    read = read_briefing(ARTICLES)
    assert (read.sent, read.printed_by) == ((), "")
    assert read_briefing(FOOT).articles


@pytest.mark.parametrize("text", ["", " \n\n\t\n", "\ufeff"[:0]])
def test_a_text_without_words_is_refused(text):
    with pytest.raises(LedgerError, match="没有文字"):
        read_briefing(text)


@given(
    st.lists(
        st.sampled_from(
            [
                *BRIEFING.split("\n\n"),
                "示例",
                "* 丙镇",
                "要目",
                "本期导读：\n* 丁镇",
                "2025年第3期（总第60期）",
                "第3期",
                "送：甲",
                "乙印发",
                "2025年1月1日",
            ]
        ),
        min_size=1,
    )
)
def test_whatever_the_order_nothing_of_a_text_is_lost(blocks):
    text = "\n\n".join(blocks)
    if not text.strip():
        return
    read = read_briefing(text)
    kept = letters("".join(words for _, words in read.parts)) + letters(read.issue + read.dated)
    missing = [sign for sign in set(letters(text)) - set("*") if letters(text).count(sign) > kept.count(sign)]
    assert not missing


@pytest.mark.parametrize("breaks", ["\r\n", "\r"])
def test_line_ends_of_every_system_are_read_alike(breaks):
    assert read_briefing(BRIEFING.replace("\n", breaks)) == read_briefing(BRIEFING)
