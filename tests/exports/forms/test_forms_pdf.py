"""Forms on paper: filled, blank or overfull, everything that was said is there and nothing over the edge."""

import io
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.books.forms.shelf import FORMS
from app.books.page import Column, ValueKind
from app.books.papers import Cell, Custom, Form, Grid, Line, Photo, Sheet, Slip, Strip, Words, customised, labels
from app.books.worded_forms import worded
from app.errors import LedgerError
from app.exports.forms import write_forms
from app.exports.forms.flow import pages
from app.exports.forms.pdf import form_bytes
from app.exports.forms.rows import Box, FormRow, rows
from tests.exports.papers import filled, overlaps, photo, places, text, words

UNIT = "示例县示例镇人大主席团"
LAID = {name: form for name, form in FORMS.items() if form.slips}  # the others are tables or official papers
EDGE = 30.0  # points that no character comes nearer to the edge of the paper


def made(form, *sheets):
    return form_bytes(form, sheets, unit=UNIT)


def assert_clean(pdf):
    for (width, height), boxes in places(pdf):
        for character, (left, bottom, right, top) in boxes:
            assert left >= EDGE, character
            assert right <= width - EDGE, character
            assert bottom >= 18, character
            assert top <= height - 14, character
        assert overlaps(boxes) == []


@pytest.mark.parametrize("form", LAID.values(), ids=LAID)
def test_a_blank_form_is_one_page_with_every_label_and_another_where_it_has_an_annex(form):
    pdf = made(form, Sheet())
    pages = words(pdf)
    assert len(pages) == 1 + [slip.name for slip in form.slips].count("附页")
    page = "".join(pages)
    for label in labels(form).values():
        assert Counter(label) - Counter(page) == Counter()
    assert "None" not in page
    assert_clean(pdf)


@pytest.mark.parametrize("form", LAID.values(), ids=LAID)
def test_a_blank_form_fills_its_page(form):
    ((_, height), boxes) = places(made(form, Sheet()))[0]
    foot = min(box[1] for character, box in boxes if box[1] > 40)
    assert foot < 90
    assert max(box[3] for _, box in boxes) > height - 70


@pytest.mark.parametrize("length", [12, 120, 500, 1500])
@pytest.mark.parametrize("form", LAID.values(), ids=LAID)
def test_nothing_is_lost_or_clipped_however_long_the_values_are(form, length):
    sheet = filled(form, length)
    pdf = made(form, sheet)
    printed = Counter("".join(words(pdf)))
    said: Counter[str] = Counter()
    for value in sheet.values.values():
        for row in value if isinstance(value, tuple) else ({"": value},):
            for each in row.values():
                said.update(each)
    assert said - printed == Counter()
    assert_clean(pdf)


@pytest.mark.parametrize("form", LAID.values(), ids=LAID)
def test_every_page_is_numbered_and_says_that_it_goes_on(form):
    pages = words(made(form, filled(form, 500)))
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert page.endswith(f"—{number}—" if form.official else f"第{number}页共{len(pages)}页")
    beginnings = sum("填表单位" in page for page in pages)
    assert beginnings == len(form.slips)
    assert sum("（续）" in page for page in pages) >= len(pages) - beginnings


@pytest.mark.parametrize("form", LAID.values(), ids=LAID)
def test_the_same_sheet_gives_the_same_bytes(form):
    assert made(form, filled(form, 60)) == made(form, filled(form, 60))


def test_the_parts_of_an_order_share_a_sheet_while_they_fit():
    form = FORMS["assignment"]
    (page,) = words(made(form, Sheet("太人主交〔2025〕3号", {"content": text(1, 200)}, "1")))
    assert [page.count(f"（{name}）") for name in ("存根", "交办", "回执")] == [1, 1, 1]
    assert page.count("沿此线裁开") == 2
    assert page.count("太人主交〔2025〕3号") == 3


def test_a_part_that_is_too_long_goes_on_over_pages_of_its_own():
    pages = words(made(FORMS["assignment"], Sheet("1", {"content": text(1, 2500)}, "1")))
    assert len(pages) > 3
    assert not any("沿此线裁开" in page for page in pages)


def test_parts_that_do_not_all_fit_share_what_pages_they_can():
    first, second = words(made(FORMS["assignment"], Sheet("1", {"content": text(1, 500)}, "1")))
    assert [part in first for part in ("（存根）", "（交办）", "（回执）")] == [True, True, False]
    assert "（回执）" in second


def test_what_was_chosen_is_ticked_and_what_is_none_of_it_follows():
    cell = Cell("way", "方式", choices=("走访", "座谈", "其他"))
    form = Form("a", "甲", (Slip("", (Line((cell,)),)),))
    assert "☐走访☑座谈☐其他" in words(made(form, Sheet("", {"way": "座谈"})))[0]
    assert "☑走访☑座谈☐其他" in words(made(form, Sheet("", {"way": ("座谈", "走访")})))[0]
    assert "☐走访☐座谈☑其他：板凳会" in words(made(form, Sheet("", {"way": "板凳会"})))[0]
    assert "☐走访☐座谈☐其他" in words(made(form, Sheet()))[0]


def test_a_table_repeats_its_heads_on_every_page():
    grid = Grid("rows", (Column("a", "序号", ValueKind.TEXT, 3), Column("b", "事项", ValueKind.LONG, 20)))
    form = Form("a", "甲", (Slip("", (Strip("明细"), grid), ("填表人",)),))
    rows = tuple({"a": number, "b": f"示例事项{number}"} for number in range(120))
    pages = words(made(form, Sheet("", {"rows": rows})))
    assert len(pages) > 2
    for page in pages:
        assert page.count("序号事项") == 1
    joined = "".join(pages)
    assert all(f"示例事项{number}" in joined for number in range(120))


@pytest.mark.parametrize("count", range(20, 34))
def test_signatures_never_stand_alone(count):
    grid = Grid("rows", (Column("a", "事项", ValueKind.LONG, 20),))
    form = Form("a", "甲", (Slip("", (grid,), ("填表人",)),))
    rows = tuple({"a": f"示例{number:02d}"} for number in range(count))
    last = words(made(form, Sheet("", {"rows": rows})))[-1]
    assert "填表人：" in last
    assert f"示例{count - 1:02d}" in last


def test_days_read_in_chinese_and_names_are_joined():
    from datetime import date

    sheet = Sheet("", {"due": date(2024, 6, 5), "deputies": ("示例甲", "示例乙")})
    (page,) = words(made(FORMS["assignment"], sheet))
    assert "2024年6月5日" in page
    assert "示例甲、示例乙" in page


def test_a_batch_numbers_the_pages_of_each_sheet():
    pages = words(made(FORMS["visit"], Sheet("1"), filled(FORMS["visit"], 500), Sheet("2")))
    assert pages[0].endswith("第1页共1页")
    assert pages[1].endswith(f"第1页共{len(pages) - 2}页")
    assert pages[-1].endswith("第1页共1页")


def test_photos_come_on_a_page_of_their_own_whole_and_with_their_words():
    picture = io.BytesIO()
    Image.new("RGB", (160, 90), "gray").save(picture, "JPEG")
    form = FORMS["mobile"]
    photos = tuple(Photo(picture.getvalue(), f"示例照片{number}") for number in range(1, 8))
    pdf = made(form, Sheet("2024-活-001", {photo(form): photos}, "2024-活-001"))
    pages = words(pdf)
    assert len(pages) == 2
    assert [f"示例照片{number}" in pages[1] for number in range(1, 8)] == [True] * 6 + [False]
    assert_clean(pdf)


def test_a_picture_that_cannot_be_read_is_said_with_its_record():
    sheet = Sheet("2024-活-001", {"photos": (Photo(b"no picture", "村口"),)}, "2024-活-001")
    with pytest.raises(LedgerError, match="2024-活-001有一张照片读不出来（村口）"):
        made(FORMS["mobile"], sheet)


def test_an_undrawable_character_is_named_with_record_and_label_and_nothing_is_written(tmp_path):
    sheet = Sheet("2024-接-003", {"content": "笑😀了", "deputies": ("示例甲😀",)}, "2024-接-003")
    with pytest.raises(LedgerError) as caught:
        write_forms(FORMS["visit"], (Sheet(), sheet), tmp_path / "a.pdf", unit=UNIT)
    assert "2024-接-003的“反映内容（原话）”中的“😀”" in str(caught.value)
    assert "2024-接-003的“接待代表”中的“😀”" in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_an_undrawable_title_is_named_too():
    with pytest.raises(LedgerError, match="标题、栏目名或签字栏中的“😀”"):
        made(replace(FORMS["visit"], title="登记😀"), Sheet())


def test_invisible_marks_neither_print_nor_stop_the_printing():
    (page,) = words(made(FORMS["visit"], Sheet("", {"content": "示\u200b例\u202e甲"})))
    assert "示例甲" in page


def test_what_looks_like_markup_prints_as_it_is():
    (page,) = words(made(FORMS["visit"], Sheet("", {"content": "x<y>z <b>(a)\\(b\\) &amp;"})))
    assert "x<y>z<b>(a)\\(b\\)&amp;" in page


def test_a_form_may_be_renamed_relabelled_and_its_cells_hidden():
    custom = Custom("接待登记", "序号", "", {"content": "原话"}, ("demand", "nature"), {"": ("记录员",)})
    (page,) = words(made(customised(FORMS["visit"], custom), Sheet()))
    assert page.startswith("接待登记填表单位")
    assert "序号：" in page
    assert "原话" in page
    assert "记录员：" in page
    assert "诉求" not in page
    assert "性质判定" not in page
    assert "联络站站长" not in page


def test_a_band_goes_with_the_last_of_its_cells():
    form = Form("a", "甲", (Slip("", (Strip("一"), Line((Cell("x", "子"),)), Strip("二"), Line((Cell("y", "丑"),)))),))
    (slip,) = customised(form, Custom(hidden=("x",))).slips
    assert [part.words for part in slip.parts if isinstance(part, Strip)] == ["二"]
    assert customised(form, Custom(hidden=("x", "y"))).slips[0].parts == ()


def test_a_method_may_call_an_act_otherwise():
    form = worded(FORMS["assignment"], {"交办": "派单"})
    (page,) = words(made(form, Sheet()))
    assert page.startswith("人大代表意见建议派单（存根）")
    assert "派单日期" in page
    assert "交办" not in page.partition("使用范围")[0]


LETTERS = st.text("一二三四甲乙丙丁，。、（）ab1 ", max_size=900)
CELLS = st.builds(
    Cell,
    key=st.sampled_from("abcdefgh"),
    label=st.text("栏目名称（签）", max_size=40),
    span=st.integers(1, 6),
    lines=st.integers(1, 8),
    choices=st.sampled_from(((), ("满意", "不满意"), ("走访", "其他"))),
    sign=st.sampled_from(("", "审核人（签名、盖章）")),
)
COLUMNS = st.builds(
    Column, st.sampled_from("ijkl"), st.text("栏目名", max_size=12), st.just(ValueKind.TEXT), st.integers(2, 20)
)
PARTS = st.one_of(
    st.builds(Line, st.lists(CELLS, min_size=1, max_size=4).map(tuple)),
    st.builds(Strip, st.text("部分", min_size=1, max_size=8)),
    st.builds(Grid, st.just("rows"), st.lists(COLUMNS, min_size=1, max_size=6).map(tuple), st.integers(0, 5)),
    st.builds(Words, st.text("说明", max_size=30), st.sampled_from("mn")),
)
SLIPS = st.builds(
    Slip,
    st.sampled_from(("", "存根", "回执")),
    st.lists(PARTS, min_size=1, max_size=8).map(tuple),
    st.lists(st.text("签字人", min_size=1, max_size=40), max_size=8).map(tuple),
)


@settings(max_examples=40)
@given(
    slips=st.lists(SLIPS, min_size=1, max_size=3),
    values=st.dictionaries(st.sampled_from("abcdefghmn"), LETTERS),
    rows=st.lists(st.dictionaries(st.sampled_from("ijkl"), LETTERS), max_size=4),
    landscape=st.booleans(),
)
def test_whatever_a_unit_declares_prints_inside_its_page_and_nothing_over_another(slips, values, rows, landscape):
    form = Form("a", "甲", tuple(slips), footer="注" * 90, landscape=landscape)
    assert_clean(made(form, Sheet("1", {**values, "rows": tuple(rows)}, "1")))


@pytest.mark.parametrize("landscape", [False, True])
def test_a_form_lies_as_it_is_declared(landscape):
    for size, _ in places(made(replace(FORMS["visit"], landscape=landscape), Sheet())):
        assert (size[0] > size[1]) is landscape


def test_empty_rows_under_filled_ones_give_way_before_a_form_takes_another_page():
    rows = Grid("rows", (Column("what", "事项", ValueKind.LONG, 10),), least=20, lines=2)
    form = Form("full", "一页的表", (Slip("", (rows, Line((Cell("end", "小结", lines=6),))), ("记录人",)),))
    full = Sheet("1", {"rows": tuple({"what": f"第{at}件"} for at in range(12)), "end": "完"})
    assert len(words(made(form, full))) == 1
    assert len(words(made(form, Sheet()))) > 1


@pytest.mark.parametrize("name", ["reminder", "supervision", "reply", "opinion-survey", "strike-off"])
def test_a_matter_of_five_hundred_characters_stays_on_one_page_where_the_rest_is_short(name):
    sheet = filled(FORMS[name], 2)
    pdf = made(FORMS[name], replace(sheet, values={**sheet.values, "content": text(3, 500)}))
    assert len(words(pdf)) == 1
    assert_clean(pdf)


def test_a_long_title_stands_on_two_lines_rather_than_in_tiny_letters():
    title = "原阳县太平镇人民代表大会主席团关于代表接待选民群众反映意见建议事项的登记和办理情况一览表"
    pdf = made(customised(FORMS["visit"], Custom(title=title)), filled(FORMS["visit"], 500))
    for (_, height), boxes in places(pdf):
        top = [box for character, box in boxes if box[1] > height - 70 and character in title]
        assert max(box[3] - box[1] for box in top) > 7
    assert_clean(pdf)


@pytest.mark.parametrize("form", LAID.values(), ids=LAID)
def test_thirty_characters_of_a_label_and_eight_signers_stay_inside(form):
    long = "这是本镇主席团自己起的三十个字的栏目名称看看会不会压线出格子"
    signers = {slip.name: (long,) * 8 for slip in form.slips}
    own = customised(form, Custom(labels=dict.fromkeys(labels(form), long), signers=signers))
    assert_clean(made(own, Sheet()))
    assert_clean(made(own, filled(form, 60)))


PLAIN = Form("plain", "办结回访记录", slips=(Slip("", (Line((Cell("word", "回访"),)),)),))


@pytest.mark.parametrize(
    ("form", "number", "head"),
    [
        (PLAIN, "", ""),
        (PLAIN, "2024-接-001", "编号：2024-接-001"),
        (replace(PLAIN, numbered="字号"), "太人主交〔2024〕1号", "字号：太人主交〔2024〕1号"),
        (replace(PLAIN, numbered="编号"), "", "编号："),
    ],
)
def test_a_number_is_named_only_where_there_is_one_or_room_for_one_is_declared(form, number, head):
    (page,) = words(made(form, Sheet(number)))
    assert page.partition(UNIT)[2].partition("回访")[0] == head


@pytest.mark.parametrize(
    "form", [form for form in LAID.values() if form.series or form.pad], ids=lambda form: form.name
)
def test_a_form_with_numbers_of_its_own_says_what_they_are_called(form):
    assert form.numbered


@pytest.mark.parametrize("said", ["示例村", "示例村" * 30])
def test_a_cell_stands_the_same_whether_it_takes_one_line_or_several(said: str):
    (row,) = rows(Slip("", (Line((Cell("a", "地点"), Cell("b", "主题"))),)), {"a": said, "b": "示例"}, 480.0)
    values = [box for box in row.boxes if not box.label]
    assert {(box.centred, box.middle) for box in values} == {(False, True)}


@pytest.mark.parametrize("said", ["已答复", "已答复并约定秋收以后再看一次"])
def test_a_column_stands_the_same_in_every_row(said: str):
    columns = (Column("state", "现状", ValueKind.TEXT, 6), Column("reply", "结果", ValueKind.LONG, 14))
    values = {"list": ({"state": said, "reply": said},)}
    *_, row = rows(Slip("", (Grid("list", columns, least=1),)), values, 240.0)
    assert [(box.centred, box.middle) for box in row.boxes] == [(True, True), (False, True)]


def plain_row(height, *, keep=False):
    return FormRow((Box(0, 100, ("字",)),), height, keep=keep)


def test_no_last_row_stands_alone_with_the_signatures():
    head, rows = plain_row(20, keep=True), [plain_row(100) for _ in range(4)]
    assert [len(each) for each in pages([head, *rows], 420, 420, 30)] == [3, 2]
    assert [len(each) for each in pages([head, *rows], 480, 480, 30)] == [5]


def test_what_heads_the_row_that_is_brought_along_comes_with_it():
    first, band, row, last = plain_row(200), plain_row(20, keep=True), plain_row(100), plain_row(100)
    assert pages([first, band, row, last], 330, 330, 30) == [[first], [band, row, last]]


def test_a_long_row_stays_where_it_is_though_the_last_one_is_alone():
    first, long, last = plain_row(100), plain_row(200), plain_row(100)
    assert pages([first, long, last], 330, 330, 30) == [[first, long], [last]]
