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
        ('heading = "听民声"', 'source = "示例"', "第10行：“source”（供稿）写在文章的 title 旁边"),
        ('text = "收集{opinions|kind=进集会}条。"', 'title = "又一篇"', "第10行：“heading”写在正文的 text 旁边"),
    ],
)
def test_a_mistake_is_refused_with_its_place_and_what_to_do(old, new, says):
    with pytest.raises(LedgerError, match=says):
        load_template("示例", GOOD.replace(old, new, 1), KNOWN)


def test_a_template_without_a_paragraph_is_none():
    with pytest.raises(LedgerError, match="至少要写一段正文"):
        load_template("示例", GOOD[: GOOD.index("[[parts]]\nheading")], KNOWN)


WHOLE = """title = "示例"
masthead = "{unit}简报"
issuer = ["{unit}甲", "乙"]
album = "专辑{album}"
sent = ["送：示例", "发：{unit}"]
printed_by = "{unit}印"
empty = "{unit}无事。"
[[parts]]
heading = "听民声"
text = "收集{opinions}条。"
"""


def test_every_line_of_a_template_is_kept_where_it_belongs():
    template = load_template("示例", WHOLE)
    assert (template.key, template.title, template.masthead) == ("示例", "示例", "{unit}简报")
    assert (template.issuer, template.album, template.sent) == (
        ("{unit}甲", "乙"),
        "专辑{album}",
        ("送：示例", "发：{unit}"),
    )
    assert (template.printed_by, template.empty) == ("{unit}印", "{unit}无事。")
    bare = load_template("示例", 'title = "一"\nmasthead = "二"\n[[parts]]\ntext = "三"')
    assert (bare.issuer, bare.album, bare.sent, bare.printed_by) == (("{presidium}",), "", (), "")
    assert bare.empty == "{period}，台账里没有登记代表活动和群众意见建议。"


@pytest.mark.parametrize(
    ("key", "line"),
    [("masthead", 2), ("issuer", 3), ("album", 4), ("sent", 5), ("printed_by", 6), ("empty", 7), ("text", 10)],
)
def test_a_field_that_nobody_knows_is_refused_in_every_line(key, line):
    lines = WHOLE.splitlines()
    lines[line - 1] = (
        lines[line - 1].replace("{unit}", "{nobody}").replace("{album}", "{nobody}").replace("{opinions}", "{nobody}")
    )
    with pytest.raises(LedgerError, match=f"第{line}行：没有叫“nobody”的数字或文字，可以写：opinions、unit、album"):
        load_template("示例", "\n".join(lines), KnownFields(("opinions", "unit", "album"), ("kind",)))
    assert lines[line - 1].startswith(key)


@pytest.mark.parametrize(
    ("old", "new", "longest"),
    [
        ('title = "示例"', 'title = "{}"', 30), ('masthead = "{unit}简报"', 'masthead = "{}"', 20),
        ('album = "专辑{album}"', 'album = "{}"', 120), ('printed_by = "{unit}印"', 'printed_by = "{}"', 120),
        ('empty = "{unit}无事。"', 'empty = "{}"', 120), ('heading = "听民声"', 'heading = "{}"', 120),
        ('text = "收集{opinions}条。"', 'text = "{}"', 2000),
    ],
)  # fmt: skip
def test_every_line_has_its_greatest_length(old, new, longest):
    assert load_template("示例", WHOLE.replace(old, new.replace("{}", "字" * longest)))
    with pytest.raises(LedgerError, match=f"太长，请不超过{longest}个字"):
        load_template("示例", WHOLE.replace(old, new.replace("{}", "字" * (longest + 1))))


@pytest.mark.parametrize("key", ["title", "source"])
def test_the_head_of_an_article_has_its_greatest_length(key):
    head = {"title": "一", "source": "二", key: "字" * 121}
    with pytest.raises(LedgerError, match="太长，请不超过120个字"):
        load_template("示例", f'{WHOLE}[[parts]]\ntitle = "{head["title"]}"\nsource = "{head["source"]}"\n')
