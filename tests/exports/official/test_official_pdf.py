"""Official papers by GB/T 9704-2012, measured on the finished page in millimetres."""

from datetime import date

import pytest

from app.books.official import Official, Paragraph, Voice
from app.errors import LedgerError
from app.exports.official import write_officials
from app.exports.official.pdf import official_bytes
from tests.exports.official.measured import BOTTOM, CELL, LEFT, MM, NEAR, PITCH, RIGHT, TOP, lines, pages, said

SENDER = "示例县示例镇人大主席团"


def paper(*paragraphs, **changes):
    given = {
        "title": f"{SENDER}关于开展代表接待日活动的公告",
        "paragraphs": tuple(Paragraph(each) if isinstance(each, str) else each for each in paragraphs),
        "sender": SENDER,
        "dated": date(2024, 6, 5),
    }
    return Official(**(given | changes))


def printed(*paragraphs, **changes):
    return pages(official_bytes(paper(*paragraphs, **changes))[0])


def hanzi(count):
    return "".join(chr(0x4E00 + index % 3000) for index in range(count))


def test_a_full_page_has_22_lines_of_28_characters_within_the_margins():
    second = lines(printed(hanzi(28 * 60))[1])[:-1]
    assert len(second) == 22
    for at, line in enumerate(second):
        assert len(line) == 28
        assert line[0].x == pytest.approx(LEFT, abs=NEAR)
        assert line[-1].x + CELL == pytest.approx(RIGHT, abs=NEAR)
        for place, mark in enumerate(line):
            assert mark.x == pytest.approx(LEFT + place * CELL, abs=NEAR)
            assert mark.size == pytest.approx(16)
        assert line[0].base == pytest.approx(second[0][0].base + at * PITCH, abs=NEAR)
    middles = [mark.middle for mark in second[0]]
    assert sum(middles) / 28 == pytest.approx(TOP + PITCH / 2, abs=NEAR)
    middles = [mark.middle for mark in second[-1]]
    assert sum(middles) / 28 == pytest.approx(BOTTOM - PITCH / 2, abs=NEAR)


def test_paragraphs_begin_two_characters_in_and_full_lines_end_at_the_edge():
    text = "示例镇人大主席团组织代表，围绕“三夏”生产，到田间地头听取意见，" * 3
    body = lines(printed(text)[0])[2:5]
    assert body[0][0].x == pytest.approx(LEFT + 2 * CELL, abs=NEAR)
    for line in body[1:3]:
        assert line[0].x == pytest.approx(LEFT, abs=NEAR + 0.6)
    for line in body[:2]:
        assert line[-1].x + CELL == pytest.approx(RIGHT, abs=NEAR)


def test_a_list_of_names_fills_its_lines_as_any_text_does():
    names = "、".join(f"示例{sign}{sign}（县、镇人大代表）" for sign in "甲乙丙丁戊己庚辛")
    content, _ = official_bytes(Official("公告", (Paragraph(f"{names}。", run_in="三、接待代表："),), SENDER))
    lines = {}
    for mark in pages(content)[0]:
        lines.setdefault(round(mark.base), []).append(mark)
    text = [line for line in lines.values() if line[0].size == pytest.approx(16.0)]
    full = text[: next(at for at, line in enumerate(text) if line[-1].text == "。")]
    assert len(full) >= 3
    assert all(line[-1].right > RIGHT - CELL for line in full)


def test_the_title_stands_centred_in_size_two_and_breaks_before_its_matter():
    first = lines(printed("正文。")[0])
    assert [said(line) for line in first[:2]] == [SENDER, "关于开展代表接待日活动的公告"]
    for line in first[:2]:
        assert line[0].size == pytest.approx(22)
        middle = (line[0].x + line[-1].x + 22 / MM) / 2
        assert middle == pytest.approx((LEFT + RIGHT) / 2, abs=NEAR)


def test_the_page_number_is_on_the_outer_side_seven_millimetres_below_the_text():
    first, second = (lines(page)[-1] for page in printed(hanzi(28 * 30))[:2])
    assert (said(first), said(second)) == ("—1—", "—2—")
    four = 14 / MM
    assert first[-1].right == pytest.approx(RIGHT - four, abs=NEAR)
    assert second[0].x == pytest.approx(LEFT + four, abs=NEAR)
    for line in (first, second):
        assert line[0].size == pytest.approx(14)
        assert line[0].middle == pytest.approx(BOTTOM + 7, abs=NEAR)


def test_without_a_seal_the_date_begins_two_characters_right_of_the_sender():
    body = lines(printed("正文。")[0])
    sender, dated = body[-3], body[-2]
    assert (said(sender), said(dated)) == (SENDER, "2024年6月5日")
    assert sender[-1].x + CELL == pytest.approx(RIGHT - 2 * CELL, abs=NEAR)
    assert dated[0].x == pytest.approx(sender[0].x + 2 * CELL, abs=NEAR)
    assert sender[0].base - body[-4][0].base == pytest.approx(2 * PITCH, abs=NEAR)
    assert dated[0].base - sender[0].base == pytest.approx(PITCH, abs=NEAR)


def test_a_date_longer_than_the_sender_is_two_characters_from_the_edge_and_moves_the_sender():
    body = lines(printed("正文。", sender="示例镇")[0])
    sender, dated = body[-3], body[-2]
    assert dated[-1].x + CELL == pytest.approx(RIGHT - 2 * CELL, abs=NEAR)
    assert dated[0].x == pytest.approx(sender[0].x + 2 * CELL, abs=NEAR)


@pytest.mark.parametrize("count", range(28 * 14, 28 * 24, 28))
def test_a_signature_never_stands_on_a_page_without_text(count):
    last = [said(line) for line in lines(printed(hanzi(count))[-1])]
    assert last[-3:-1] == [SENDER, "2024年6月5日"]
    assert len(last) > 3


@pytest.mark.parametrize("before", range(14, 20))
def test_no_heading_is_the_last_line_of_a_page(before):
    filler = [hanzi(20)] * before
    for page in printed(*filler, Paragraph("一、接待时间", Voice.FIRST), *filler)[:-1]:
        assert said(lines(page)[-2]) != "一、接待时间"


def test_nothing_is_lost_or_over_the_edge_with_500_characters_in_every_place():
    long = hanzi(500)
    made = paper(long, Paragraph(long, run_in="一、接待时间："), title=long[:120], sender=long[:60], addressee=long)
    found = pages(official_bytes(made)[0])
    text = "".join(said(line) for page in found for line in lines(page)[:-1])
    assert text == f"{long[:120]}{long}：{long}一、接待时间：{long}{long[:60]}2024年6月5日"
    for mark in (mark for page in found for mark in page):
        assert mark.x >= LEFT - NEAR
        assert mark.right <= RIGHT + NEAR
        assert TOP <= mark.middle <= BOTTOM + 8


def test_the_substitutes_of_missing_faces_are_said(tmp_path):
    made = write_officials([paper("正文。")], tmp_path / "公告.pdf")
    assert made.pages == 1
    assert made.substitutes[0] == "正文用仿宋处以随附的思源宋体代替"


def test_a_character_that_no_face_draws_is_named_before_anything_is_written(tmp_path):
    out = tmp_path / "公告.pdf"
    with pytest.raises(LedgerError, match="正文第2段的“😀”没有字体可印"):
        write_officials([paper("好。", "笑😀")], out)
    assert not out.exists()


def test_the_same_paper_gives_the_same_bytes():
    assert official_bytes(paper("正文。")) == official_bytes(paper("正文。"))
