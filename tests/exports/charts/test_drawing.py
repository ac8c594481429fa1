"""A chart as it is drawn: every number and name in sight, nothing over the edge, to be read without colour."""

import io
from itertools import pairwise

import pypdfium2
import pytest
from reportlab.graphics.shapes import Group, Rect, String

from app.books.charts import Bar, Chart, Shape
from app.exports.charts import chart_drawing, chart_picture, put_drawing
from app.exports.ink import EM, Ink, widths

WIDTH = 442.0
LONG = "环境卫生和垃圾清运以及村容村貌整治的一个很长的类别名称"
GROUPS = Chart(
    "收集意见建议（条），按类别",
    Shape.BARS,
    "2024年6月",
    (Bar("道路交通", 23, None, 14), Bar(LONG, 12), Bar("未分类", 0, None, 3)),
    "2023年6月",
    "只画前12组，共30组",
)
RATES = Chart("满意率", Shape.BARS, "2024年", (Bar("水利站", 20, 21), Bar("派出所", 0, 0)))
MONTHS = Chart(
    "收集意见建议（条），按月份",
    Shape.COLUMNS,
    "2024年",
    tuple(Bar(f"{month}月", 90 + month, None, month) for month in range(1, 13)),
    "2023年",
)
PARTS = Chart(
    "收集意见建议（条），按处理方式",
    Shape.SHARES,
    "2024年6月",
    tuple(Bar(name, value) for name, value in zip("甲乙丙丁戊", (120, 60, 9, 1, 0), strict=True)),
)
ALL = (GROUPS, RATES, MONTHS, PARTS)


def parts(node, kind):
    found = [node] if isinstance(node, kind) else []
    for each in getattr(node, "contents", []):
        found += parts(each, kind)
    return found


def words(chart, width=WIDTH):
    return [each.text for each in parts(chart_drawing(chart, width), String)]


def span(words):
    """From where to where words stand."""
    long = widths("fang").of(words.text) * words.fontSize / EM
    left = words.x - long * {"start": 0.0, "middle": 0.5, "end": 1.0}[words.textAnchor]
    return left, left + long


def test_every_bar_has_its_name_and_its_number():
    assert {"道路交通", "23", "14", "12", "未分类", "0", "3", "2024年6月", "2023年6月"} <= set(words(GROUPS))
    assert {"95.2%（20/21）", "—"} <= set(words(RATES))
    assert {*(f"{month}月" for month in range(1, 13)), *(str(90 + month) for month in range(1, 13))} <= {*words(MONTHS)}
    assert [each for each in words(PARTS) if each.startswith("甲")] == ["甲　120（63.2%）"]
    assert [each for each in words(PARTS) if each.startswith("戊")] == ["戊　0（0%）"]


def test_how_many_groups_are_left_out_is_said():
    assert GROUPS.note in words(GROUPS)


@pytest.mark.parametrize("width", [WIDTH, 250.0])
@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.title)
def test_nothing_stands_over_the_edge(chart, width):
    drawn = chart_drawing(chart, width)
    for each in parts(drawn, String):
        left, right = span(each)
        assert left >= -0.01
        assert right <= width + 0.01
        assert 0 <= each.y <= drawn.height
    for each in parts(drawn, Rect):
        assert -0.01 <= each.x <= each.x + each.width <= width + 0.01
        assert 0 <= each.y <= each.y + each.height <= drawn.height + 0.01


def test_a_name_that_is_too_long_ends_with_an_ellipsis():
    [cut] = [each for each in words(GROUPS) if each.startswith("环境卫生")]
    assert cut.endswith("…")
    assert LONG.startswith(cut[:-1])


def test_a_bar_is_as_long_as_its_number():
    drawn = chart_drawing(Chart("甲", Shape.BARS, "2024年", (Bar("一", 40), Bar("二", 10))), WIDTH)
    one, two = (each.width for each in parts(drawn, Rect))
    assert one == pytest.approx(4 * two)


def test_the_numbers_of_two_years_do_not_run_into_each_other():
    numbers = sorted(
        (each for each in parts(chart_drawing(MONTHS, WIDTH), String) if each.text.isdigit()), key=lambda each: each.x
    )
    for one, other in pairwise(numbers):
        if abs(one.y - other.y) < one.fontSize:
            assert span(one)[1] <= span(other)[0] + 0.01


def test_months_whose_numbers_have_no_room_stand_beneath_one_another():
    wide = Chart("甲", Shape.COLUMNS, "2024年", tuple(Bar(f"{month}月", 10**7) for month in range(1, 13)))
    months = [each for each in parts(chart_drawing(wide, WIDTH), String) if each.text.endswith("月")]
    assert len({each.y for each in months}) == 12


def test_the_parts_of_a_whole_are_told_apart_without_colour():
    keys = [each for each in parts(chart_drawing(PARTS, WIDTH), Group) if len(parts(each, Rect)) == 1]
    looks = set()
    for key in (each for each in keys if each.contents[0].width == each.contents[0].height):
        lines = [(each.x2 - each.x1) * (each.y2 - each.y1) > 0 for each in key.contents[1:]]
        looks.add((key.contents[0].fillColor.hexval(), lines[0] if lines else None))
    assert len(looks) == 5


def test_last_year_is_pale_and_this_year_full():
    fills = [each.fillColor for each in parts(chart_drawing(MONTHS, WIDTH), Rect)]
    dark, pale = (sum((each.red, each.green, each.blue)) / 3 for each in fills[-2:])
    assert (dark < 0.45, pale > 0.8) == (True, True)


def test_its_words_are_embedded_and_can_be_read_back():
    out = io.BytesIO()
    ink = Ink(out, (500, 300), "甲", "")
    put_drawing(ink, chart_drawing(GROUPS, WIDTH), 10, 10)
    ink.showPage()
    ink.save()
    document = pypdfium2.PdfDocument(out.getvalue())
    page = document[0].get_textpage()
    said = page.get_text_range()
    faces = {each.get_font().get_base_name() for each in document[0].get_objects() if hasattr(each, "get_font")}
    document.close()
    assert all(each in said for each in ("道路交通", "23", "2023年6月"))
    assert faces
    assert all("+" in face for face in faces)


def test_the_picture_is_the_same_drawing_on_white():
    picture = chart_picture(GROUPS, WIDTH, 2)
    assert picture.width == pytest.approx(2 * (WIDTH + 4), abs=2)
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert len(set(picture.pixels[0::4])) > 20


def test_a_chart_without_anything_is_empty():
    assert Chart("甲", Shape.BARS, "2024年", (Bar("一", 0, None, 5),), "2023年").empty
    assert Chart("甲", Shape.BARS, "2024年", ()).empty
    assert not Chart("甲", Shape.BARS, "2024年", (Bar("一", 0, 5),)).empty
