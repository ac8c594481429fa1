"""Templates: a mistake is refused with its line and the reason."""

import pytest

from app.errors import LedgerError
from app.rules.briefings import KnownFields, Part, load_template

GOOD = """title = "示例"
masthead = "示例简报"
sent = ["送：示例"]

[[parts]]
title = "{unit}的工作"
source = "（示例供稿）"

[[parts]]
heading = "听民声"
text = "收集{opinions|kind=进集会}条。"
"""
KNOWN = KnownFields(("opinions", "unit"), ("kind",))


def test_a_template_is_read_in_the_order_of_its_parts():
    template = load_template("示例", GOOD, KNOWN)
    assert template.parts == (
        Part(title="{unit}的工作", source="（示例供稿）"),
        Part(heading="听民声", text="收集{opinions|kind=进集会}条。"),
    )
    assert (template.issuer, template.sent) == (("{presidium}",), ("送：示例",))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("opinions|", "opinion|", "第11行：没有叫“opinion”"),
        ("kind=", "where=", "第11行：不能按“where”筛选"),
        ("|kind=进集会}", "|多}", "第11行：看不懂"),
        ("条。", "条}。", "第11行：花括号没有配对"),
        ('title = "示例"\n', "", "title"),
        ('masthead = "示例简报"\n', "", "masthead"),
        ('heading = "听民声"\ntext', "heading = '听民声'\nwords", "不认识“words”"),
        ('title = "{unit}的工作"\n', "", "写 title 或 text"),
        ('source = "（示例供稿）"', 'text = "正文"', "写 title 或 text"),
        ('heading = "听民声"', 'source = "示例"', "写在文章的 title 旁边"),
        ('text = "收集{opinions|kind=进集会}条。"', 'title = "又一篇"', "写在正文的 text 旁边"),
    ],
)
def test_a_mistake_is_refused_with_its_place_and_what_to_do(old, new, says):
    with pytest.raises(LedgerError, match=says):
        load_template("示例", GOOD.replace(old, new, 1), KNOWN)


def test_a_template_without_a_paragraph_is_none():
    with pytest.raises(LedgerError, match="至少要写一段正文"):
        load_template("示例", GOOD[: GOOD.index("[[parts]]\nheading")], KNOWN)
