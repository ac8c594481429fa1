"""A briefing as a Word document, read back."""

import re
from dataclasses import replace
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from app.books.briefing_text import read_briefing
from app.books.charts import Bar, Chart, Shape
from app.books.official import Paragraph
from app.exports.official import write_briefing_document
from tests.books.briefings import BRIEFING


@pytest.fixture
def path(tmp_path):
    write_briefing_document(read_briefing(BRIEFING), tmp_path / "a.docx")
    return tmp_path / "a.docx"


def letters(text):
    return re.sub(r"\s", "", text)


def test_the_page_is_that_of_an_official_paper(path):
    [section] = Document(path).sections
    assert (round(section.page_width.mm, 1), round(section.page_height.mm, 1)) == (210, 297)
    margins = section.top_margin, section.bottom_margin, section.left_margin, section.right_margin
    assert [round(each.mm) for each in margins] == [37, 35, 28, 26]
    assert section.footer.paragraphs[0].alignment != section.even_page_footer.paragraphs[0].alignment
    assert Document(path).settings.odd_and_even_pages_header_footer


def test_nothing_of_the_text_is_lost_and_its_order_stays(path):
    document = Document(path)
    written = letters("".join(each.text or "" for each in document.element.body.iter(qn("w:t"))))
    read = read_briefing(BRIEFING)
    at = 0
    for part in (read.masthead, read.issue, *read.issuer, read.dated, read.album, *read.contents):
        at = written.index(letters(part), at)
    for article in read.articles:
        for part in (article.title, *(each.run_in + each.words for each in article.paragraphs), article.source):
            at = written.index(letters(part), at)
    for part in (*(label + "：" + words for label, words in read.sent), read.printed_by):
        at = written.index(letters(part), at)


def test_the_foot_stands_on_the_lower_edge_of_the_last_page(path):
    [box] = Document(path).element.body.iter(qn("wp:anchor"))
    place = box.find(qn("wp:positionV"))
    assert (place.get("relativeFrom"), place.find(qn("wp:align")).text) == ("margin", "bottom")
    assert letters("".join(each.text for each in box.iter(qn("w:t")))).endswith(
        letters(read_briefing(BRIEFING).printed_by)
    )
    assert len(list(box.iter(qn("w:pBdr")))) == 3


def test_titles_are_headings_and_styles_name_chinese_faces(path):
    document = Document(path)
    titles = [letters(line.text) for line in document.paragraphs if line.style.name == "Heading 1"]
    assert titles == [letters(article.title) for article in read_briefing(BRIEFING).articles]
    faces = {
        name: document.styles[name].element.rPr.rFonts.get(qn("w:eastAsia"))
        for name in ("Normal", "公文正文", "Heading 1", "Heading 2", "Heading 3", "简报报头", "段首一级标题")
    }
    assert faces == {
        "Normal": "仿宋", "公文正文": "仿宋", "Heading 1": "方正小标宋简体", "Heading 2": "黑体", "Heading 3": "楷体",
        "简报报头": "方正小标宋简体", "段首一级标题": "黑体",
    }  # fmt: skip
    text = document.styles["公文正文"]
    assert text.font.size == Pt(16)
    assert text.paragraph_format.line_spacing == pytest.approx(Pt(225 / 22 * 72 / 25.4), abs=Pt(0.05))


def test_a_run_in_heading_has_a_face_of_its_own(path):
    [line] = [line for line in Document(path).paragraphs if line.text.startswith("一、")]
    assert next((run.style.name, run.text) for run in line.runs) == ("段首一级标题", "一、站点设在田埂上。")


def test_the_parts_of_the_file_are_in_the_order_that_word_demands(path):
    order = ["pBdr", "tabs", "autoSpaceDE", "autoSpaceDN", "spacing", "ind", "jc", "outlineLvl"]
    for name in ("Normal", "编印单位（红线）", "公文正文", "Heading 1"):
        parts = [part.tag.split("}")[1] for part in Document(path).styles[name].element.pPr]
        known = [part for part in parts if part in order]
        assert known == sorted(known, key=order.index)
    with ZipFile(path) as file:
        assert file.testzip() is None


def test_a_chart_is_a_picture_with_its_name_under_it_and_its_numbers_for_who_cannot_see(tmp_path):
    read = read_briefing(BRIEFING)
    chart = Chart("甲", Shape.BARS, "2024年6月", (Bar("道路", 23), Bar("水利", 7)))
    paragraphs = (*read.articles[0].paragraphs, Paragraph("图1　甲", chart=chart))
    out = tmp_path / "b.docx"
    write_briefing_document(replace(read, articles=(replace(read.articles[0], paragraphs=paragraphs),)), out)
    document = Document(out)
    [picture] = document.inline_shapes
    assert round(picture.width.mm) == 156
    assert picture._inline.docPr.get("descr") == "图1　甲：道路 23；水利 7"
    named = [place for place, line in enumerate(document.paragraphs) if line.text == "图1　甲"]
    assert [document.paragraphs[place].style.name for place in named] == ["图题"]
    assert document.paragraphs[named[0] - 1].style.name == "图表"
