"""Books on paper: what is printed reads back as it was, and nothing is lost, boxed or over the edge."""

import re
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.books.page import Column, Printout, ValueKind, numbered
from app.books.receptions import RECEPTIONS
from app.errors import LedgerError
from app.exports.cells import plain
from app.exports.ink import PAD, fit, settled, shortened, widths
from app.exports.preview import page_count, page_size, render
from app.exports.registers import write_pdf
from app.exports.registers.pdf import pdf_bytes
from app.exports.registers.sheet import ROOM
from tests.exports.pages import MATTERS, entry, register, texts

DAY = date(2024, 12, 31)
HEADING = re.compile(r"接待选民簿单位：\S*?期间：2024年1月1日至2024年12月31日")
FOOT = re.compile(r"第\d+页共\d+页$")
SIGNED = "填表人：审核人：日期：年月日"


def sheets(pdf: bytes) -> list[str]:
    """The text of each page without blanks and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    found = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def raw(pdf: bytes) -> str:
    """The text of all pages as it stands in lines."""
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def body(pdf: bytes, labels: str) -> str:
    """What stands in the table, over all pages, without what is repeated."""
    bare = [FOOT.sub("", HEADING.sub("", sheet)).removeprefix(labels).removeprefix("续") for sheet in sheets(pdf)]
    return "".join(bare).partition("说明：")[0]


def printed(values: list[str], **how: object) -> str:
    return body(pdf_bytes(texts(values, **how), cover=False, made_on=DAY), "序号内容")


def bare(text: str) -> str:
    return "".join(text.split())


def test_every_cell_of_every_entry_is_on_the_paper_in_order():
    page = register(120)
    labels = "".join(column.label for column in numbered(page).columns)
    found = body(pdf_bytes(page, cover=False, made_on=DAY), labels)
    said = [bare("".join(map(plain, row))) for row in numbered(page).rows]
    assert found == "".join(said)


def test_every_page_is_numbered_and_repeats_its_head():
    pages = sheets(pdf_bytes(register(200), made_on=DAY))
    assert len(pages) > 5
    for number, text in enumerate(pages[1:], 2):
        assert text.endswith(f"第{number}页共{len(pages)}页")
    for text in pages[1:]:
        assert HEADING.match(text)
        assert "序号编号日期地点接待代表来访人村组/单位电话反映问题" in text


def test_the_cover_names_unit_title_period_and_day():
    first = sheets(pdf_bytes(register(1), made_on=DAY))[0]
    assert first == "示例县示例镇人大主席团接待选民簿2024年1月1日至2024年12月31日制表日期：2024年12月31日"


def test_notes_and_signatures_stand_under_the_last_row():
    last = sheets(pdf_bytes(register(30), made_on=DAY))[-1]
    assert last.index("2024-接-0030") < last.index("说明：要求保密") < last.index(SIGNED)


@pytest.mark.parametrize("count", range(1, 60, 3))
def test_the_line_to_be_signed_never_stands_alone(count: int):
    last = sheets(pdf_bytes(register(count), cover=False, made_on=DAY))[-1]
    assert SIGNED in last
    assert f"2024-接-{count:04d}" in last


@pytest.mark.parametrize("length", [1, 499, 500, 5_000])
def test_a_long_cell_is_split_over_pages_and_whole(length: int):
    text = "".join(chr(0x4E00 + index % 3000) for index in range(length))
    assert printed([text], width=12) == f"1{text}"


def test_a_long_cell_beside_short_ones_keeps_them_once():
    columns = (Column("a", "甲", ValueKind.TEXT, 4), Column("b", "乙", ValueKind.LONG, 10))
    long = "".join(chr(0x4E00 + index % 3000) for index in range(4000))
    page = register(0, columns=columns, rows=[("前", "短"), ("中", long), ("后", "短")], records=["1", "2", "3"])
    assert body(pdf_bytes(page, cover=False, made_on=DAY), "序号甲乙") == f"1前短2中{long}3后短"


def test_a_row_that_goes_on_says_so_in_place_of_its_number():
    pages = sheets(pdf_bytes(texts(["字" * 5_000]), cover=False, made_on=DAY))
    assert "序号内容1字" in pages[0]
    assert all("序号内容续字" in page for page in pages[1:])


def test_unbroken_letters_stay_inside_their_column():
    text = "https://example.org/" + "abcdefghij" * 60
    assert printed([text], width=6) == f"1{text}"


def test_what_looks_like_markup_prints_as_it_is():
    for text in ("x<y>z", "<b>a</b", "<!--隐藏-->", "&amp;&lt;", '<img src="a">', "(a)\\(b\\)", "100%（约）"):
        assert printed([text]) == f"1{bare(text)}"


def test_lines_that_a_person_typed_stay_lines():
    assert printed(["一、路灯\n二、桥\n\n三、井"]) == "1一、路灯二、桥三、井"


def test_rare_names_come_from_another_face_and_read_back():
    assert printed(["𠮷野家的㛃与䶮，𬴊字和☑"]) == "1𠮷野家的㛃与䶮，𬴊字和☑"


def test_invisible_marks_neither_print_nor_stop_the_printing():
    assert printed(["示\u200b例\u202e甲\ufe0f\u00adA"]) == "1示例甲A"


def test_a_character_without_a_face_is_named_with_its_record_and_nothing_is_written(tmp_path: Path):
    with pytest.raises(LedgerError) as caught:
        write_pdf(texts(["好", "笑😀了"]), tmp_path / "a.pdf", made_on=DAY)
    assert "第2行（第2条）的“😀”没有字体可印" in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_a_title_without_a_face_is_named_too():
    with pytest.raises(LedgerError, match=r"标题.*😀"):
        pdf_bytes(register(1, title="😀"), made_on=DAY)


def test_an_empty_book_says_so():
    (only,) = sheets(pdf_bytes(register(0), cover=False, made_on=DAY))
    assert "（本期没有登记）" in only
    assert SIGNED in only


def test_chapters_begin_pages_and_are_listed_with_their_numbers():
    chapters = tuple((start, f"示例{start}号") for start in range(0, 90, 9))
    pages = sheets(pdf_bytes(register(90, chapters=chapters), made_on=DAY))
    assert pages[1].startswith("目录")
    for _, title in chapters:
        number = next(at for at, text in enumerate(pages, 1) if at > 2 and title in text)
        assert re.search(f"{title}{number}(?!\\d)", pages[1])
        assert re.search(r"反映问题.*?选民意见1", pages[number - 1])


def test_more_chapters_than_a_contents_page_holds():
    chapters = tuple((start, f"示例{start:03d}") for start in range(160))
    pages = sheets(pdf_bytes(register(160, chapters=chapters), made_on=DAY))
    assert sum(text.startswith("目录") for text in pages) == 4
    assert "示例159" in pages[4]


def test_the_same_page_gives_the_same_bytes():
    assert pdf_bytes(register(40), made_on=DAY) == pdf_bytes(register(40), made_on=DAY)


def test_every_font_is_embedded_and_none_is_left_to_the_printer():
    pdf = pdf_bytes(register(3), made_on=DAY)
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Subtype /Type0") == 3
    assert b"Helvetica" not in pdf
    assert b"/Lang (zh-CN)" in pdf


def ink_inside(pdf: bytes) -> bool:
    """Whether the margins of every page are white."""
    for number in range(page_count(pdf)):
        picture = render(pdf, number, 1.0)
        for row in range(picture.height):
            line = picture.pixels[row * picture.stride : row * picture.stride + picture.width * 4]
            edge = line[: 50 * 4] + line[-30 * 4 :] if 22 < row < picture.height - 15 else line
            if min(edge) < 128:
                return False
    return True


def test_nothing_stands_in_the_margins():
    assert ink_inside(pdf_bytes(register(25, unit="示例县" * 30, title="很长的标题" * 12), made_on=DAY))
    assert ink_inside(pdf_bytes(texts(["字" * 700, "w" * 900], width=3), made_on=DAY))


def test_no_text_crosses_its_rules():
    """Boxes of all characters lie within the column that they belong to."""
    page = texts(["w" * 300, "（" * 90, "，" * 90, "—" * 200, "示例，" * 50], width=5)
    document = pypdfium2.PdfDocument(pdf_bytes(page, cover=False, made_on=DAY))
    for sheet in document:
        found = sheet.get_textpage()
        for index in range(found.count_chars()):
            left, _, right, _ = found.get_charbox(index)
            assert left >= 56
            assert right <= 806
    document.close()


def test_forty_columns_still_fit_the_sheet():
    columns = tuple(Column(f"c{at}", f"栏目{at}", ValueKind.TEXT, 6) for at in range(40))
    page = register(0, columns=columns, rows=[tuple(f"内容{at}" for at in range(40))], records=["1"])
    assert ink_inside(pdf_bytes(page, made_on=DAY))


def crowded(count: int) -> Printout:
    """Receptions in all their columns, one of whose deputies has a namesake."""
    rows = []
    for at in range(count):
        day = date(2024, 1 + at % 12, 3 + at % 20)
        rows.append(
            (
                f"2024-接-{at + 1:03d}",
                day,
                "太平镇人大代表联络站",
                "示例丁（石桥选区）" if at % 9 == 0 else "示例甲、示例乙",
                "样例五十三",
                "石桥村5组",
                f"1380000{at:04d}",
                MATTERS[at % 5],
                "供水供电供气通信",
                "转交办理",
                "农业农村服务中心",
                day,
                date(2024, 12, 28),
                MATTERS[(at + 1) % 5],
                "基本满意",
                date(2024, 12, 31),
                "列入计划，落实后销号" if at % 30 == 0 else "",
            )
        )
    return register(count, columns=RECEPTIONS.columns, rows=rows, records=[row[0] for row in rows])


def test_in_a_wide_book_days_are_short_and_no_day_number_or_name_is_parted():
    page = crowded(40)
    text = raw(pdf_bytes(page, cover=False, made_on=DAY))
    for row in page.rows:
        assert str(row[0]) in text
        assert str(row[6]) in text
        assert f"{row[1].year}.{row[1].month}.{row[1].day}" in text
    assert text.count("2024.12.31") == text.count("2024.12.28") == 40
    assert text.count("样例五十三") == 40
    assert text.count("（石桥选区）") == 5


def test_a_row_of_a_wide_book_rarely_needs_five_lines():
    page = numbered(crowded(120))
    laid = fit(page.columns, [tuple(map(plain, row)) for row in page.rows], ROOM, widths("serif"))
    long = 0
    for row in page.rows:
        rooms = zip(page.columns, row, laid.widths, strict=True)
        most = max(
            len(settled(shortened(column, plain(value)), (width - 2 * PAD) * 1000 / laid.size + 0.5, widths("serif")))
            for column, value, width in rooms
        )
        long += most >= 5
    assert laid.size >= 7
    assert long <= 12


def test_an_empty_column_of_a_wide_book_leaves_its_room_to_the_texts():
    page = numbered(crowded(40))
    bare_rows = [tuple(map(plain, (*row[:-1], ""))) for row in page.rows]
    laid = fit(page.columns, bare_rows, ROOM, widths("serif"))
    room = dict(zip((column.label for column in page.columns), laid.widths, strict=True))
    assert room["备注"] < 25
    assert room["反映问题"] > 2.5 * room["备注"]
    assert room["办理结果"] > 2.5 * room["备注"]


def test_texts_of_two_thousand_characters_get_the_width_that_numbers_and_names_leave():
    page = numbered(crowded(40))
    long = [tuple(map(plain, (*row[:8], "字" * 2_000, *row[9:14], "句" * 2_000, *row[15:]))) for row in page.rows]
    laid = fit(page.columns, long, ROOM, widths("serif"))
    room = dict(zip((column.label for column in page.columns), laid.widths, strict=True))
    assert laid.size == 7.0
    assert room["反映问题"] > 75
    assert room["办理结果"] > 75


def test_a_document_number_keeps_its_year_and_number_together():
    columns = (
        *(Column(f"d{at}", "日期", ValueKind.DATE, 5) for at in range(14)),
        Column("n", "答复文号", ValueKind.TEXT, 4),
    )
    rows = [(*[date(2024, 12, 31)] * 14, f"太政建〔2024〕{at}号") for at in range(1, 13)]
    text = raw(pdf_bytes(register(0, columns=columns, rows=rows, records=["甲"] * 12), cover=False, made_on=DAY))
    assert all(f"〔2024〕{at}号" in text for at in range(1, 13))


@pytest.mark.parametrize("length", [30, 400, 900, 2_000])
@pytest.mark.parametrize("notes", [1, 6, 14, 40])
def test_the_signatures_stand_under_a_row_or_under_notes_however_long_both_are(length: int, notes: int):
    said = "".join(chr(0x4E00 + at) for at in range(length))
    for count in (1, 2, 9):
        rows = [(*entry(at)[:7], said if at + 1 == count else "路灯", *entry(at)[8:]) for at in range(count)]
        page = register(count, rows=rows, records=[str(row[0]) for row in rows], notes=("口径" * 60 + "。",) * notes)
        pages = sheets(pdf_bytes(page, cover=False, made_on=DAY))
        assert SIGNED in pages[-1]
        assert said[-1] in pages[-1] or pages[-1].count("口径") > 60
        if notes < 14:
            assert said[-1] in pages[-1]
            assert len(pages[-1].partition("说明：")[0]) > 90


@pytest.mark.parametrize("length", range(380, 460, 6))
def test_a_row_is_not_split_for_a_line_or_two(length: int):
    said = "".join(chr(0x4E00 + at) for at in range(length))
    pages = sheets(pdf_bytes(texts(["路灯", said, "终"], width=12), cover=False, made_on=DAY))
    parts = [len(set(said) & set(text)) for text in pages]
    assert all(part == 0 or part >= 3 * 12 for part in parts)


@pytest.mark.parametrize("many", range(14, 30))
def test_the_total_of_a_chapter_is_not_alone_on_its_sheet(many: int):
    rows = [(f"第{at}项", at) for at in range(1, many + 1)] + [("合计", 100)]
    columns = (Column("item", "项目", ValueKind.LONG, 12), Column("points", "得分", ValueKind.NUMBER, 3))
    page = register(
        0, columns=columns, rows=rows * 2, records=[row[0] for row in rows * 2],
        chapters=((0, "示例甲"), (len(rows), "示例乙")),
    )  # fmt: skip
    totals = [text for text in sheets(pdf_bytes(page, cover=False, made_on=DAY)) if "合计" in text]
    assert len(totals) == 2
    assert all(f"第{many}项" in text for text in totals)
    assert not any(f"{many + 1}合计" in text for text in totals)


def test_a_page_can_be_previewed_from_a_file(tmp_path: Path):
    write_pdf(register(3), tmp_path / "a.pdf", made_on=DAY)
    assert page_count(tmp_path / "a.pdf") == 2
    width, height = page_size(tmp_path / "a.pdf", 0)
    assert (round(width), round(height)) == (842, 595)
    picture = render(tmp_path / "a.pdf", 1, 0.5)
    assert (picture.width, picture.height) == (421, 298)
    assert len(picture.pixels) == picture.stride * picture.height


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.sampled_from("示例甲，。（）《》ab1 .、\n—“”"), max_size=80), min_size=1, max_size=6))
def test_any_text_reads_back(values: list[str]):
    expected = "".join(f"{number}{bare(value)}" for number, value in enumerate(values, 1))
    assert printed(values, width=6) == expected
