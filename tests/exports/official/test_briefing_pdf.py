"""A briefing on the grid of an official paper, measured on the finished page in millimetres."""

import re
from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw

from app.books.briefing import Briefing
from app.books.briefing_text import read_briefing
from app.books.charts import Bar, Chart, Shape
from app.books.official import Paragraph
from app.errors import LedgerError
from app.exports.ink import EM, Widths
from app.exports.official import write_briefing
from app.exports.official.pdf import briefing_bytes
from app.exports.official.titles import balanced
from tests.books.briefings import BRIEFING, SENTENCE
from tests.exports.official.measured import BOTTOM, CELL, LEFT, NEAR, PITCH, RIGHT, TOP, lines, pages, rules, said

EDGE = 0.12 * 16 * 25.4 / 72  # millimetres from the base line to the lower edge of a character of 16 points


@pytest.fixture(scope="module")
def printed():
    return briefing_bytes(read_briefing(BRIEFING))[0]


def text_of(marks):
    return "".join(said(line) for line in lines(marks))


def test_the_parts_stand_in_the_order_of_a_published_briefing(printed):
    words = "".join(text_of(page) for page in pages(printed))
    parts = [
        "示例工作",
        "第7期",
        "示例县人大常委会",
        "2025年6月3日",
        "专辑（十二）",
        "*甲镇",
        "*乙镇",
        "甲镇：示例站点",
        "一、站点",
    ]
    parts += ["二、代表", "乙镇：示例代表听民生", "（乙镇人大供稿）", "送：", "发：", "工作委员会印发"]
    places = [words.find(part, 0) for part in parts]
    at = 0
    for part in parts:
        at = words.find(part, at)
        assert at >= 0, (part, places)


def test_nothing_of_the_text_is_lost(printed):
    words = "".join(said(line) for page in pages(printed) for line in lines(page)[:-1])
    read = read_briefing(BRIEFING)
    for _, part in read.parts:
        missing = set(re.sub(r"\s", "", part)) - set(words)
        assert not missing


def test_full_pages_have_22_lines_of_28_characters_within_the_margins(printed):
    body = lines(pages(printed)[1])[:-1]
    body = [line for line in body if line[0].size == pytest.approx(16)]
    full = [line for line in body if len(line) >= 26 and line[0].x < LEFT + CELL]
    assert len(lines(pages(printed)[1])) - 1 == 22
    assert len(full) > 12
    for line in full:
        assert line[0].x == pytest.approx(LEFT, abs=NEAR)
        assert line[-1].x + CELL == pytest.approx(RIGHT, abs=NEAR)
    for at, line in enumerate(body):
        assert line[0].base == pytest.approx(body[0][0].base + at * PITCH, abs=NEAR)
    assert sum(mark.middle for mark in full[0]) / len(full[0]) == pytest.approx(
        TOP + PITCH * (0.5 + body.index(full[0])), abs=NEAR
    )


def test_the_red_rule_is_as_wide_as_the_text_and_four_millimetres_under_the_line_above_it(printed):
    [(left, right, height, thickness, red)] = rules(printed)[0]
    assert red
    assert (left, right) == pytest.approx((LEFT, RIGHT), abs=NEAR)
    above = max(mark.base for mark in pages(printed)[0] if mark.base < height)
    assert height - thickness / 2 - (above + EDGE) == pytest.approx(4.0, abs=NEAR)


def test_the_masthead_is_centred_and_larger_than_everything_else(printed):
    first, *others = lines(pages(printed)[0])
    assert said(first) == "示例工作"
    assert min(mark.size for mark in first) > 50 > max(mark.size for line in others for mark in line)
    assert (first[0].x + first[-1].right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=2)


def test_whom_it_goes_to_stands_on_the_lower_edge_of_the_last_page(printed):
    thick, last, thin = rules(printed)[-1]
    assert last[2] == pytest.approx(BOTTOM, abs=NEAR)
    assert (thick[3], last[3], thin[3]) == pytest.approx((0.35, 0.35, 0.25), abs=0.02)
    assert thick[2] < thin[2] < last[2]
    foot = [line for line in lines(pages(printed)[-1]) if thick[2] < line[0].base < BOTTOM]
    assert said(foot[0]).startswith("送：")
    assert said(foot[-1]) == "示例县人大常委会示例工作委员会印发"
    assert foot[0][0].x == pytest.approx(LEFT + 14 * 25.4 / 72, abs=NEAR)
    label, follows = foot[1], foot[2]
    assert said(label).startswith("发：")
    assert follows[0].x == pytest.approx(label[2].x, abs=NEAR)  # behind the label


def test_page_numbers_stand_right_on_odd_and_left_on_even_pages(printed):
    for number, page in enumerate(pages(printed), start=1):
        folio = lines(page)[-1]
        assert said(folio) == f"—{number}—"
        assert folio[0].base > BOTTOM
        assert (folio[0].x > 105) == bool(number % 2)


def test_a_foot_alone_on_its_page_leaves_it_without_a_number():
    read = read_briefing(BRIEFING)
    paragraph = read.articles[0].paragraphs[0]
    for count in range(1, 40):
        article = replace(read.articles[0], paragraphs=(replace(paragraph, words=SENTENCE),) * count, source="")
        made = briefing_bytes(replace(read, articles=(article,)))[0]
        if said(lines(pages(made)[-1])[0]).startswith("送："):
            assert "—" not in text_of(pages(made)[-1])
            return
    pytest.fail("the foot never stood alone")


def test_no_line_begins_or_ends_with_a_wrong_sign_and_no_number_is_parted_from_its_unit():
    read = read_briefing(BRIEFING)
    for shift in range(28):
        first = replace(
            read.articles[0].paragraphs[1], run_in="", words="甲" * shift + read.articles[0].paragraphs[1].words
        )
        made = briefing_bytes(replace(read, articles=(replace(read.articles[0], paragraphs=(first,)),)))[0]
        told = [said(line) for page in pages(made) for line in lines(page)[:-1]]
        assert not [line for line in told if line[0] in "。，、；：？！）”》%" or line[-1] in "（“《"]
        joined = "\n".join(told)
        for whole in ("147人次", "73条", "51件", "95.17%", "2.6亿元"):
            assert whole in joined


def test_a_title_never_ends_a_page():
    read = read_briefing(BRIEFING)
    paragraph = read.articles[0].paragraphs[0]
    for count in range(8, 24):
        first = replace(read.articles[0], paragraphs=(replace(paragraph, words=SENTENCE),) * count)
        made = briefing_bytes(replace(read, articles=(first, read.articles[1])))[0]
        ends = [said(lines(page)[-2]) for page in pages(made)[:-1]]
        assert not [end for end in ends if end.startswith("乙镇：") or "一件一件办好" in end]


def test_a_title_breaks_where_a_reader_pauses():
    wide = Widths("serif-bold")
    title = "甲镇：以示例联络站为支点　听取群众意见、改进办理流程"
    assert balanced(title, "", 20 * EM, wide) == ["甲镇：以示例联络站为支点", "听取群众意见、改进办理流程"]
    title = "关于开展代表接待选民主题活动的情况通报和下一步安排"
    text = "代表接待选民，主题活动，情况通报，下一步安排。" * 3
    for line in balanced(title, text, 16 * EM, wide)[:-1]:
        assert title[: title.index(line) + len(line)][-1] in "展表民动的报和"


def test_an_article_alone_has_neither_masthead_nor_rule():
    made = briefing_bytes(read_briefing(f"示例镇开展接待活动\n\n{SENTENCE}"))[0]
    assert rules(made) == [[]]
    assert text_of(pages(made)[0]).startswith("示例镇开展接待活动")


def test_what_no_face_can_draw_is_said_and_nothing_is_written(tmp_path):
    wrong = "\U000e1234"
    out = tmp_path / "a.pdf"
    with pytest.raises(LedgerError, match="第1篇第1段"):
        write_briefing(read_briefing(BRIEFING.replace("听取", f"听{wrong}取")), out)
    assert not out.exists()


def test_the_same_briefing_gives_the_same_bytes_with_its_title(printed, tmp_path):
    assert write_briefing(read_briefing(BRIEFING), tmp_path / "a.pdf").pages == len(pages(printed))
    assert (tmp_path / "a.pdf").read_bytes() == printed
    assert pypdfium2.PdfDocument(printed).get_metadata_value("Title") == "示例工作第7期"


def test_an_empty_briefing_is_a_page():
    assert len(pages(briefing_bytes(Briefing((), masthead="示例工作"))[0])) == 1


def test_headings_of_each_order_have_the_face_of_their_order(printed):
    faces = {}
    document = pypdfium2.PdfDocument(printed)
    for page in document:
        texts = page.get_textpage()
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=1, textpage=texts):
            faces.setdefault(each.extract(), each.get_font().get_base_name().split("+")[-1])
    document.close()
    assert next(face for words, face in faces.items() if words.startswith("一、")) == "NotoSansSC-Bold"
    assert next(face for words, face in faces.items() if words.startswith("（一）")) == "LXGWWenKai-Regular"
    assert next(face for words, face in faces.items() if words.startswith("示例工作")) == "NotoSerifSC-Bold"


def charted(count):
    """A briefing whose chart stands behind so many paragraphs."""
    read = read_briefing(BRIEFING)
    paragraph = replace(read.articles[0].paragraphs[0], words=SENTENCE)
    chart = Chart("甲", Shape.BARS, "2024年6月", tuple(Bar(f"第{place}组", place) for place in range(1, 9)))
    paragraphs = (*(paragraph,) * count, Paragraph("图1　甲", chart=chart))
    return replace(read, articles=(replace(read.articles[0], paragraphs=paragraphs, source=""),))


def test_a_chart_stays_on_one_page_with_its_name_under_it():
    for count in range(14):
        made = pages(briefing_bytes(charted(count))[0])
        [at] = [place for place, page in enumerate(made) if "第1组" in text_of(page)]
        stand = {said(line): line[0].base for line in lines(made[at])}
        assert {f"第{place}组" for place in range(1, 9)} <= set(stand)
        assert stand["第8组"] < stand["图1甲"] < BOTTOM
        assert not [base for words, base in stand.items() if len(words) > 20 and stand["第1组"] < base < stand["图1甲"]]


def test_a_chart_is_drawn_within_the_text(printed):
    made = briefing_bytes(charted(1))[0]
    document = pypdfium2.PdfDocument(made)
    boxes = [each.get_bounds() for page in document for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
    document.close()
    points = 72 / 25.4
    assert len(boxes) > 8
    assert all(LEFT * points - 3 <= left <= right <= RIGHT * points + 3 for left, _, right, _ in boxes)


def test_a_character_that_no_face_has_is_said_of_a_chart_too():
    read = charted(1)
    paragraph = read.articles[0].paragraphs[-1]
    wrong = replace(paragraph, chart=replace(paragraph.chart, bars=(Bar("\U000e1234", 1),)))
    with pytest.raises(LedgerError, match="第2段的图表"):
        briefing_bytes(replace(read, articles=(replace(read.articles[0], paragraphs=(paragraph, wrong)),)))
