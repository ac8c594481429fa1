"""A deputy's file on paper: what is printed reads back whole, is found by the contents, and is never a box."""

import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.books.dossier import Fact, Table
from app.books.page import Column, ValueKind
from app.errors import LedgerError
from app.exports.dossiers import write_dossier
from app.exports.dossiers.handbook import handbook_bytes
from app.exports.dossiers.pdf import dossier_bytes
from app.exports.dossiers.year_record import year_record_bytes
from app.exports.ink import Undrawable
from app.exports.preview import page_size
from tests.exports.deputies_files import chapter, file, opinions, portrait, with_word

DAY = date(2024, 12, 31)
FOOT = re.compile(r"第(\d+)页共(\d+)页$")


def pages(pdf):
    """The text of each page without blanks."""
    document = pypdfium2.PdfDocument(pdf)
    found = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def pictures(pdf):
    """How many pictures each page has, and the largest side of any in pixels."""
    document = pypdfium2.PdfDocument(pdf)
    found = [[each for each in page.get_objects() if each.type == 3] for page in document]
    sizes = [max(each.get_px_size()) for some in found for each in some]
    counts = [len(each) for each in found]
    document.close()
    return counts, max(sizes, default=0)


def printed(dossier):
    return pages(dossier_bytes(dossier, made_on=DAY)[0])


def test_the_cover_names_term_title_person_years_and_unit():
    first = printed(file())[0]
    for words in (
        "示例县示例镇",
        "第十四届县、乡级人大代表",
        "代表履职档案",
        "姓名示例甲",
        "2022年—2024年",
        "示例村村民",
        "2024年12月31日",
    ):
        assert words in first


def test_every_page_but_the_cover_is_numbered():
    found = printed(file())
    assert not FOOT.search(found[0])
    assert [FOOT.search(text).groups() for text in found[1:]] == [
        (str(number), str(len(found))) for number in range(2, len(found) + 1)
    ]


def test_the_contents_name_the_pages_on_which_the_chapters_stand():
    dossier = file(years=(chapter(2023, 90), chapter(2024, 40, (opinions(2024, 60),))))
    found = printed(dossier)
    contents = found[2]
    for title, heading in (
        ("2023年", "2023年年度小结"),
        ("2024年", "2024年年度小结"),
        ("二、收集意见及办理结果", None),
    ):
        number = int(re.search(re.escape(title) + r"(\d+?)(?=年度|2024年|一、|二、|第|$)", contents).group(1))
        assert (heading or title) in found[number - 1]


def test_the_contents_are_links_and_the_outline_leads_to_the_years():
    pdf, _ = dossier_bytes(file(), made_on=DAY)
    document = pypdfium2.PdfDocument(pdf)
    outline = [(item.get_title(), item.level, item.get_dest().get_index()) for item in document.get_toc()]
    assert ("2024年", 0) in [entry[:2] for entry in outline]
    place = next(index for title, _, index in outline if title == "2024年")
    assert "2024年年度小结" in pages(pdf)[place]
    document.close()
    assert pdf.count(b"/Subtype /Link") == len(outline)


def test_a_table_that_goes_on_repeats_its_head():
    found = printed(file(years=(chapter(2024, 120),)))
    with_rows = [text for text in found if "2024-活-" in text]
    assert len(with_rows) > 2
    assert all("序号日期" in text for text in with_rows)
    whole = "".join(with_rows)
    assert all(f"2024-活-{at:03d}" in whole for at in range(120))


def test_a_text_longer_than_a_sheet_is_printed_whole():
    words = "".join(f"第{number}句说的是示例村的水渠。" for number in range(900))
    whole = "".join(printed(with_word(words)))
    places = [whole.find(f"第{number}句") for number in range(900)]
    assert -1 not in places


@settings(max_examples=25)
@given(
    st.text(st.characters(codec="gb18030", exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn")), min_size=1, max_size=400)
)
def test_any_text_is_printed_or_named(words):
    try:
        whole = "".join(printed(with_word(words)))
    except Undrawable:
        return
    assert all(sign in whole for sign in words if not sign.isspace())


def test_what_cannot_be_drawn_is_named_with_its_place_and_nothing_is_written(tmp_path):
    out = tmp_path / "档案.pdf"
    with pytest.raises(LedgerError, match=r"第12号档案（示018）.*的“😀”没有字体可印") as raised:
        write_dossier(with_word("路灯😀"), out, made_on=DAY)
    assert not out.exists()
    assert "示例甲" not in str(raised.value)


def test_the_photo_is_printed_no_finer_than_paper_shows_and_there_are_words_where_it_is_missing():
    counts, largest = pictures(dossier_bytes(file(portrait=portrait((1200, 1600))), made_on=DAY)[0])
    assert counts[1] == 1
    assert largest <= 600
    assert "贴照片处" in printed(file())[1]
    assert "贴照片处" in printed(file(portrait=b"no picture"))[1]


def test_the_public_version_says_so_and_leaves_no_frame_for_a_photo():
    found = printed(file(public=True))
    assert "代表履职档案（公开版）" in found[0]
    assert "贴照片处" not in found[1]


def test_the_same_file_gives_the_same_bytes():
    assert dossier_bytes(file(portrait=portrait()), made_on=DAY) == dossier_bytes(
        file(portrait=portrait()), made_on=DAY
    )


def test_the_handbook_is_a5_with_the_person_the_log_households_and_reports():
    pdf = handbook_bytes(file(portrait=portrait()), made_on=DAY)
    assert tuple(map(round, page_size(pdf, 0))) == (420, 595)
    found = pages(pdf)
    assert "代表履职手册" in found[0]
    assert "编号示018" in found[0].replace("编　号", "编号")
    assert "代表职责" in found[1]
    assert "遵守宪法和法律" in found[1]
    whole = "".join(found)
    for words in (
        "2024年度汇总",
        "履职流水",
        "联系户名册联系选民11户",
        "走访联系记录",
        "述职记录",
        "选民评议和测评结果",
    ):
        assert words in whole
    households = next(text for text in found if "户主姓名" in text)
    assert "11第" in households


def test_the_yearly_record_is_signed_by_deputy_group_and_presidium():
    found = pages(year_record_bytes([file()], made_on=DAY))
    assert "代表履职登记表（2024年度）" in found[0]
    for words in ("全年履职统计", "履职记录", "2024-活-000"):
        assert words in found[0]
    for signer in ("代表本人（签名）", "小组长或站长（签名）", "主席团（章）"):
        assert signer in found[-1]


def test_the_records_of_several_deputies_are_numbered_one_by_one():
    found = pages(year_record_bytes([file(), file(place=13, called="示例乙")], made_on=DAY))
    assert [FOOT.search(text).groups()[0] for text in found].count("1") == 2


def test_a_blank_file_can_be_filled_by_hand(tmp_path):
    nobody = file(
        deputy_id="", place=0, name="", called="", number="", terms="", levels="", period="", facts=(), years=(blank(),)
    )
    for pdf in (dossier_bytes(nobody, made_on=DAY)[0], handbook_bytes(nobody, made_on=DAY)):
        whole = "".join(pages(pdf))
        assert "0年" not in whole.replace("2020年", "")
        assert "没有登记" not in whole
    assert "主席团（章）" in pages(year_record_bytes([nobody], made_on=DAY))[0]


def blank():
    from app.ledger.dossiers.year import blank_year

    return blank_year()


def test_facts_of_500_characters_are_printed_whole_inside_the_sheet():
    words = "".join(f"第{number:02d}处职务" for number in range(84))
    facts = tuple(
        Fact(key, label, words, wide=key == "post")
        for key, label in (("name", "姓名"), ("station", "联络站"), ("grid", "联系网格"), ("post", "单位职务"))
    )
    pdf, _ = dossier_bytes(file(facts=facts, portrait=portrait()), made_on=DAY)
    whole = "".join(pages(pdf))
    assert all(whole.count(f"第{number:02d}处职务") >= 4 for number in range(84))
    assert inside(pdf)


def inside(pdf):
    """Whether every character lies within its page."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        width, height = page.get_size()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            if not (left >= 0 and bottom >= 15 and right <= width and top <= height):
                return False
    document.close()
    return True


def test_no_paper_of_a_deputy_reaches_over_its_edges():
    dossier = file(years=(chapter(2024, 60, (opinions(2024, 40, "路灯不亮，" * 100),)),), portrait=portrait())
    assert inside(dossier_bytes(dossier, made_on=DAY)[0])
    assert inside(handbook_bytes(dossier, made_on=DAY))
    assert inside(year_record_bytes([dossier], made_on=DAY))


@pytest.mark.parametrize(
    "make", [lambda each: dossier_bytes(each, made_on=DAY)[0], lambda each: handbook_bytes(each, made_on=DAY)]
)
def test_a_long_post_is_cut_short_on_the_cover_in_letters_that_can_be_read_and_stands_whole_inside(make):
    post = "".join(chr(0x4E00 + 7 * at) for at in range(500))
    facts = (Fact("name", "姓名", "示例甲"), Fact("post", "单位及职务", post, wide=True))
    pdf = make(file(facts=facts))
    cover, *inside = pages(pdf)
    assert "…" in cover.replace("⋯", "…")
    assert all(character in "".join(inside) for character in post)
    document = pypdfium2.PdfDocument(pdf)
    layer = document[0].get_textpage()
    at = layer.get_text_range().index(post[0])
    left, _, right, _ = layer.get_charbox(at, loose=True)
    document.close()
    assert right - left >= 7


@pytest.mark.parametrize("many", range(1, 60, 4))
def test_no_sheet_of_a_handbook_holds_a_rule_or_two_rows_alone(many):
    pdf = handbook_bytes(file(years=(chapter(2024, many),)), made_on=DAY)
    reports = [text for text in pages(pdf) if "述职时间和地点" in text]
    assert all("整改打算" in text for text in reports)
    assert len(reports) == 2
    last = [text for text in pages(pdf) if "序号日期类别事项地点" in text][-1]
    empty = last.partition("第")[0]
    assert f"{many}2024-" in last or all(str(number) in empty for number in range(many + 7, many + 13))


@pytest.mark.parametrize("many", range(4, 60, 5))
def test_the_signatures_of_a_year_stand_under_what_is_signed(many):
    year = chapter(2024, many)
    said = replace(year, summary=("全年登记履职六项。", "参加会议四次。", "提出意见三条，均已答复。"))
    last = pages(year_record_bytes([file(years=(said,))], made_on=DAY))[-1]
    assert "提出意见三条" in last
    assert "本人说明" in last
    assert "主席团（章）" in last


@pytest.mark.parametrize("many", range(1, 45))
def test_a_total_is_never_alone_on_a_sheet(many):
    rows = [(f"第{at}项", "10", "10", "") for at in range(1, many + 1)] + [("合计", "100", "100", "")]
    columns = tuple(Column(key, key, ValueKind.TEXT, 6) for key in ("项目", "得分", "上限", "依据"))
    table = Table("points", "量化考评", columns, tuple(rows), ("",) * len(rows), ("按登记计分。",))
    year = replace(chapter(2024, 3), tables=(table,))
    last = printed(file(years=(year,)))[-1]
    assert last.index(f"第{many}项") < last.index("合计") < last.index("按登记计分。")
