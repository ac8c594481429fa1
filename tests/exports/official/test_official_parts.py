"""What an official paper has beside its text: levels, seal, enclosures, letter head, mark, 版记, tables that lie across."""

import io
from datetime import date

import pypdfium2
import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt

from app.books.official import EnclosedTable, Enclosure, Official, Paragraph, Voice, levelled
from app.errors import LedgerError
from app.exports.official import write_official_document
from app.exports.official.pdf import official_bytes
from app.exports.official.word_paper import official_document
from tests.exports.official.measured import BOTTOM, CELL, LEFT, MM, NEAR, PITCH, RIGHT, TOP, lines, pages, rules, said
from tests.exports.papers import words

SENDER = "示例县示例镇人大主席团"
LIST = EnclosedTable(
    ("序号", "内容", "时限"), (4, 30, 8), tuple((str(at), "示例内容" * 12, "2024.6.5") for at in range(1, 31))
)


def paper(*paragraphs, **changes):
    given = {
        "title": "关于交办意见建议的函",
        "paragraphs": tuple(Paragraph(each) if isinstance(each, str) else each for each in paragraphs or ("正文。",)),
        "sender": SENDER,
        "dated": date(2024, 6, 5),
    }
    return Official(**(given | changes))


def line_of(marks, text):
    return next(line for line in lines(marks) if text in said(line))


def test_a_text_is_read_by_its_levels():
    text = "一、基本情况\n（一）来源。有三条。\n1.道路\n（1）村道。今年修。\n平常的一段，说了很多话。"
    read = levelled(text)
    assert [each.voice for each in read] == [Voice.FIRST, Voice.TEXT, Voice.THIRD, Voice.TEXT, Voice.TEXT]
    assert (read[1].run_in, read[1].leading, read[1].words) == ("（一）来源。", Voice.SECOND, "有三条。")
    assert (read[3].run_in, read[3].leading) == ("（1）村道。", Voice.FOURTH)
    assert [each.voice for each in levelled("3.5公里路坏了")] == [Voice.TEXT]


def test_a_sealed_paper_has_its_day_four_characters_from_the_edge_and_its_sender_over_the_middle_of_it():
    [page] = pages(official_bytes(paper(sealed=True))[0])
    day, sender, text = line_of(page, "2024年6月5日"), line_of(page, SENDER), line_of(page, "正文。")
    assert day[-1].right == pytest.approx(RIGHT - 4 * CELL, abs=2)
    middle = (day[0].x + day[-1].right) / 2
    assert (sender[0].x + sender[-1].right) / 2 == pytest.approx(middle, abs=1.5) or sender[-1].right <= RIGHT + NEAR
    assert sender[0].base - text[0].base == pytest.approx(3 * PITCH, abs=NEAR)


def test_enclosures_are_named_under_the_text_and_begin_a_page_of_their_own():
    enclosed = (Enclosure("示例甲", (Paragraph("甲的内容。"),)), Enclosure("示例乙", (Paragraph("乙的内容。"),)))
    first, second, third = pages(official_bytes(paper(enclosures=enclosed))[0])
    text, one, two = line_of(first, "正文。"), line_of(first, "1.示例甲"), line_of(first, "2.示例乙")
    assert said(one) == "附件：1.示例甲"
    assert one[0].x == pytest.approx(LEFT + 2 * CELL, abs=NEAR)
    assert one[0].base - text[0].base == pytest.approx(2 * PITCH, abs=NEAR)
    assert two[0].x == pytest.approx(LEFT + 5 * CELL, abs=1)
    for at, (page, name) in enumerate(((second, "示例甲"), (third, "示例乙")), start=1):
        head = line_of(page, f"附件{at}")
        assert (head[0].x, head[0].middle) == (
            pytest.approx(LEFT, abs=NEAR), pytest.approx(TOP + PITCH / 2, abs=1)
        )  # fmt: skip
        assert line_of(page, name)[0].middle == pytest.approx(TOP + 2.5 * PITCH, abs=1)


def test_a_letter_has_its_sender_30_mm_from_the_edge_and_double_rules_of_170_mm():
    content, _ = official_bytes(paper(letter=True, number="示人函〔2024〕3号"))
    [page], [drawn] = pages(content), rules(content)
    head = line_of(page, SENDER)
    assert head[0].middle - head[0].size / MM / 2 == pytest.approx(30, abs=0.8)
    assert len(drawn) == 4
    upper, fine, low_fine, low = sorted(drawn, key=lambda each: each[2])
    for left, right, _, _, red in drawn:
        assert red
        assert right - left == pytest.approx(170, abs=1)
        assert (left + right) / 2 == pytest.approx(105, abs=NEAR)
    assert upper[3] > fine[3]
    assert low[3] > low_fine[3]
    assert upper[2] - (head[0].middle + head[0].size / MM / 2) == pytest.approx(4, abs=1)
    assert low[2] == pytest.approx(297 - 20, abs=1)
    number = line_of(page, "示人函〔2024〕3号")
    assert number[-1].right == pytest.approx(RIGHT, abs=2)
    assert line_of(page, "关于交办")[0].base - number[0].base >= 2.5 * PITCH


def test_the_first_page_of_a_letter_has_no_number_and_the_second_has():
    made = words(official_bytes(paper(*["示例的一段话。" * 20] * 12, letter=True))[0])
    assert "—1—" not in made[0]
    assert "—2—" in made[1]


def test_the_mark_stands_at_the_upper_right_of_the_first_page_alone():
    first, *others = pages(official_bytes(paper(*["示例的一段话。" * 20] * 12, mark="A"))[0])
    mark = next(each for each in first if each.text == "A")
    assert mark.right == pytest.approx(RIGHT, abs=1)
    assert mark.middle < TOP
    assert all(each.text != "A" for page in others for each in page)


def test_the_note_stands_under_the_day_and_the_foot_at_the_lower_edge():
    made = paper(note="联系人：示例甲", copies="示例办公室。", issued=("示例镇人大主席团", "2024年6月5日印发"))
    content, _ = official_bytes(made)
    [page], [drawn] = pages(content), rules(content)
    assert said(line_of(page, "联系人")) == "（联系人：示例甲）"
    assert line_of(page, "联系人")[0].base > line_of(page, "2024年6月5日")[0].base
    assert max(each[2] for each in drawn) == pytest.approx(BOTTOM, abs=NEAR)
    assert sorted(each[3] for each in drawn) == [pytest.approx(each, abs=0.02) for each in (0.25, 0.35, 0.35)]
    assert line_of(page, "印发")[-1].right == pytest.approx(RIGHT - 14 / MM, abs=1)
    assert "抄送：示例办公室。" in said(line_of(page, "抄送"))


def test_a_table_lies_across_its_pages_with_its_heads_on_each_and_the_number_where_it_always_is():
    content, printed = official_bytes(paper(enclosures=(Enclosure("示例清单", table=LIST),)))
    document = pypdfium2.PdfDocument(content)
    texts = [each.get_textpage().get_text_range() for each in document]
    document.close()
    assert printed.pages == len(texts) > 2
    assert all("序号" in "".join(text.split()) for text in texts[1:])
    assert [sum(f"\n{at}" in f"\n{text}" or str(at) in text for text in texts[1:]) > 0 for at in (1, 15, 30)] == [
        True
    ] * 3
    for number, page in enumerate(pages(content)[1:], start=2):
        folio = [each for each in page if each.text == "—"]
        assert folio[0].middle == pytest.approx(BOTTOM + 7, abs=0.5)
        assert (folio[0].x < LEFT + 20) == (number % 2 == 0)
        inside = [each for each in page if each.middle < BOTTOM]
        assert min(each.x for each in inside) >= LEFT - 1
        assert max(each.right for each in inside) <= RIGHT + 1


def test_a_cell_longer_than_a_page_goes_on_and_nothing_is_lost():
    text = "".join(chr(0x4E00 + at) for at in range(2500))
    table = EnclosedTable(("序号", "内容"), (4, 30), (("1", text), ("2", "完")))
    made = words(official_bytes(paper(enclosures=(Enclosure("示例清单", table=table),)))[0])
    seen = "".join(made[1:])
    assert all(sign in seen for sign in text)
    assert "完" in seen


def test_what_no_face_draws_is_named_wherever_it_stands():
    table = EnclosedTable(("内容",), (4,), (("笑😀",),))
    with pytest.raises(LedgerError, match="附件第1行的“😀”"):
        official_bytes(paper(enclosures=(Enclosure("示例清单", table=table),)))


def test_the_same_text_as_a_word_document_has_styles_faces_and_set_up():
    made = paper(
        *levelled("一、基本情况\n（一）来源\n1.道路\n（1）村道\n正文一段。"), letter=True, mark="B", number="示人函〔2024〕3号",
        addressee="示例所", sealed=True, note="联系人：示例甲", enclosures=(Enclosure("示例清单", table=LIST),),
    )  # fmt: skip
    document = Document(io.BytesIO(official_document(made)))
    styles = {each.text: each.style.name for each in document.paragraphs}
    assert [styles[text] for text in ("一、基本情况", "（一）来源", "1.道路", "（1）村道")] == [
        f"Heading {level}" for level in (2, 3, 4, 5)
    ]
    assert styles["关于交办意见建议的函"] == "Heading 1"
    assert {"示例所：", SENDER, "2024年6月5日", "（联系人：示例甲）", "附件：示例清单", "正文一段。"} <= set(styles)
    first, second = document.sections
    for found, wanted in ((first.page_width, 210), (first.left_margin, 28), (first.top_margin, 37)):
        assert found == pytest.approx(Mm(wanted), abs=Mm(0.1))
    assert second.orientation == WD_ORIENT.LANDSCAPE
    assert second.page_width == pytest.approx(Mm(297), abs=Mm(0.1))
    assert [each.text for each in first.first_page_header.paragraphs] == ["B", SENDER]
    table = document.tables[0]
    assert len(table.rows) == 31
    assert table.rows[0].cells[1].text == "内容"
    assert table.columns[1].width == pytest.approx(Pt(225 * MM * 30 / 42), abs=Pt(1))


def test_only_one_paper_goes_into_a_word_document(tmp_path):
    with pytest.raises(LedgerError, match="Word 文件一次只能写一份，这里有2份"):
        write_official_document([paper(), paper()], tmp_path / "a.docx")
    assert list(tmp_path.iterdir()) == []
