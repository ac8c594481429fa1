"""Charts in a template: which figure, by what it is parted, beside last year or not."""

import pytest

from app.errors import LedgerError
from app.rules.briefings import KnownFields, Manner, Part, Placeholder, Stretch, load_template, read_chart_field

KNOWN = KnownFields(("opinions", "意见", "unit"), ("kind",), ("category", "类别"))
TEMPLATE = """title = "示例"
masthead = "示例简报"

[[parts]]
text = "收集{opinions}条。"
chart = "opinions by category|kind=进集会|同比"

[[parts]]
heading = "一图"
chart = "意见 按 类别"
"""


@pytest.mark.parametrize(
    ("text", "name", "by"),
    [
        ("opinions by category", "opinions", "category"),
        ("收集意见建议 按 类别", "收集意见建议", "类别"),
        ("收集意见建议按类别", "收集意见建议", "类别"),
        ("建议按期答复率按月份", "建议按期答复率", "月份"),
    ],
)
def test_a_chart_is_a_figure_and_a_way_to_part_it(text, name, by):
    chart = read_chart_field(text)
    assert (chart.figure, chart.by, chart.beside) == (Placeholder(name), by, False)


def test_it_is_narrowed_and_held_against_last_year_as_a_field_is():
    chart = read_chart_field("opinions by category|kind=进集会|今年以来|同比")
    assert chart.figure == Placeholder("opinions", (("kind", "进集会"),), Stretch.SO_FAR, Manner.COMPARED)
    assert chart.beside
    assert read_chart_field(chart.code) == chart


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("opinions", "写“数字 by 分法”"),
        ("opinions by category|余", "“余”用不上"),
        ("opinions by category|多", "看不懂"),
        (" by category", "看不懂图表"),
    ],
)
def test_what_is_no_chart_is_refused(text, says):
    with pytest.raises(ValueError, match=says):
        read_chart_field(text)


def test_a_part_may_have_a_chart_beside_its_text_or_alone():
    assert load_template("示例", TEMPLATE, KNOWN).parts == (
        Part(text="收集{opinions}条。", chart="opinions by category|kind=进集会|同比"),
        Part(heading="一图", chart="意见 按 类别"),
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("opinions by", "opinion by", "第6行：没有叫“opinion”"),
        ("by category", "by colour", "第6行：图表不能按“colour”分，可以写：category、类别"),
        ("kind=进集会", "where=甲", "第6行：不能按“where”筛选"),
        ("opinions by category|", "opinions|", "第6行：看不懂图表"),
        ('heading = "一图"', 'title = "一篇"', "只写一样"),
    ],
)
def test_a_mistake_in_a_chart_is_refused_with_its_line(old, new, says):
    with pytest.raises(LedgerError, match=says):
        load_template("示例", TEMPLATE.replace(old, new, 1), KNOWN)
