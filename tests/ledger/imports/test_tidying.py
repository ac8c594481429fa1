"""Somebody else's sheet made plain: what its headings are called, which of its rows are no entries, what a √ says."""

import pytest

from app.books.workbook import RawSheet
from app.ledger.imports import called, tidied
from app.ledger.imports.foreign.heads import column_name, is_repeated, last_part
from tests.ledger.imports.sheets import sheet

OPINION = "序号 日期 反映人 内容"
LAST = ("1", "2024-06-05", "样例甲", "路坏")


def left(*rows, headings=OPINION, **more):
    """What remains of these rows, and what is said of the others."""
    plain = tidied(sheet("登记", headings, *rows, **more))
    return [number for number, _ in plain.rows], plain.notes


def test_a_heading_that_stands_twice_is_told_apart_by_its_column():
    plain = tidied(RawSheet("登记", ("日期", "日期", " 日期 ", "内容"), ((2, ("1", "2", "3", "4")),)))
    assert plain.headings == ("日期", "日期（B列）", "日期（C列）", "内容")
    assert [is_repeated(heading) for heading in plain.headings] == [False, True, True, False]


def test_a_column_without_a_heading_has_a_letter_only_where_something_stands_below_it():
    rows = ((2, ("甲", "", None)), (3, ("甲", "", None, "乙", None)), (4, ("甲", " ", None)), (5, ("甲", None, "丙")))
    assert tidied(RawSheet("登记", ("姓名", "", "", "", ""), rows)).headings == ("姓名", "", "C", "D", "")


@pytest.mark.parametrize(("heading", "words"), [("B", "B列"), ("AA", "AA列"), ("ABC", "ABC列"), ("ABCD", "ABCD")])
def test_a_column_that_has_only_a_letter_is_called_by_it(heading, words):
    assert called(heading) == words
    assert called(f"日期（{heading}列）") == f"日期（{heading}列）"


def test_columns_are_lettered_as_in_excel():
    assert [column_name(place) for place in (0, 1, 25, 26, 701, 702)] == ["A", "B", "Z", "AA", "ZZ", "AAA"]


def test_of_joined_headings_the_lowest_says_what_stands_there():
    assert (last_part("办理情况/承办单位"), last_part("甲/乙/丙"), last_part("日期")) == ("承办单位", "丙", "日期")


def test_a_row_that_goes_on_is_joined_to_the_one_above():
    rows = (
        ("1", "样例甲", "路坏了，", None),
        ("续", None, "灯也坏了，", "急"),
        ("续", "", "快修。", None),
        ("2", "样例乙", "桥坏", None),
    )
    plain = tidied(sheet("登记", "序号 反映人 内容 备注", *rows))
    assert plain.rows == ((2, ("1", "样例甲", "路坏了，灯也坏了，快修。", "急")), (5, ("2", "样例乙", "桥坏", None)))
    assert plain.notes == ()


def test_a_row_that_goes_on_from_nothing_stays_a_row():
    assert tidied(sheet("登记", "序号 内容", ("续", "前页没有"), ("1", "路坏"))).rows == (
        (2, ("续", "前页没有")),
        (3, ("1", "路坏")),
    )


def test_a_row_without_cells_begins_nothing_anew():
    assert tidied(sheet("登记", "序号 内容", ("1", "路坏"), (), ("2", "灯坏"))).rows == (
        (2, ("1", "路坏")),
        (3, ()),
        (4, ("2", "灯坏")),
    )


@pytest.mark.parametrize("first", ["合计", "总计", "小计", "共计", "累计", "合 计", " 总 数", "合计数", "合计："])
def test_a_total_is_no_entry(first):
    assert left(LAST, (first, None, None, "3件")) == ([2], ("“登记”表第3行是合计，不是登记的内容，没有导入。",))


@pytest.mark.parametrize("later", [None, "合计", "统计"])
def test_a_word_like_a_total_further_right_is_what_somebody_wrote(later):
    assert left((None, "2024-06-05", "样例甲", later)) == ([2], ())


@pytest.mark.parametrize(
    "words",
    ["填表人：示例甲", "审核:", "主管领导签字：", "制表日期： 2024-06-30", "联系电话：123", "负责人（签字）：", "注：共3件", "备注:无", "填表说明：略"],
)  # fmt: skip
@pytest.mark.parametrize("place", [0, 1])
def test_a_signature_or_a_remark_at_the_foot_is_no_entry(words, place):
    foot = tuple(words if at == place else None for at in range(4))
    numbers, notes = left(LAST, foot)
    assert (numbers, notes) == ([2], ("“登记”表第3行是表尾的签名或说明，不是登记的内容，没有导入。",))


def test_what_begins_like_a_signature_but_tells_something_is_an_entry():
    assert left((None, "填表人换了", None, None), ("负责路灯的人", None, None, None)) == ([2, 3], ())


@pytest.mark.parametrize(
    "words", ["一、东片区", "（二）西片区", "(三)南片区", "第一季度", "第2组", "十二．北片", "第三部分"]
)
def test_a_chapter_is_no_entry(words):
    for place in range(4):
        chapter = tuple(words if at == place else None for at in range(4))
        assert left(LAST, chapter) == ([2], ("“登记”表第3行是分段的标题，不是登记的内容，没有导入。",))


def test_a_chapter_word_beside_others_or_in_a_narrow_sheet_is_an_entry():
    assert left(("一、东片区", None, "样例甲", None)) == ([2], ())
    assert left(("一、东片区", None), headings="序号 内容") == ([2], ())
    assert left(("一、东片区", None, None), headings="序号 日期 内容")[0] == []
    assert left((None, None, None, "只写了内容")) == ([2], ())


def test_a_row_that_is_one_word_across_the_table_is_no_entry():
    numbers, notes = left(LAST, ("东片区", None, "样例甲", None), LAST, bands=(3,))
    assert (numbers, notes) == ([2, 4], ("“登记”表第3行是分段的标题，不是登记的内容，没有导入。",))


def test_headings_that_are_said_again_are_no_entry():
    again = ("序 号", "日期", " 反映人", "内容")
    assert left(LAST, again) == ([2], ("“登记”表第3行是重复的表头，不是登记的内容，没有导入。",))
    assert left(LAST, ("1", "日期", "反映人", "内容"))[0] == [2]  # three of four
    assert left(LAST, (None, "日期", "反映人", None))[0] == [2]  # both of two
    assert left(LAST, ("1", "日期", "反映人", "路坏")) == ([2, 3], ())  # two of four
    assert left(LAST, (None, None, "反映人", None)) == ([2, 3], ())  # one word is no line of headings
    assert left(LAST, ("日期", "序号", "内容", "反映人")) == ([2, 3], ())  # each under another


def test_joined_headings_are_known_by_their_lowest_word():
    headings = "序号 办理情况/日期 办理情况/结果"
    assert left(("1", "2024-06-05", "修好"), ("序号", "日期", "结果"), headings=headings)[0] == [2]


def test_an_empty_row_is_left_to_whoever_reads_the_entries():
    assert left(LAST, (None, " ", "", None)) == ([2, 3], ())


def test_rows_left_out_are_told_by_reason_and_at_most_ten_of_each():
    numbers, notes = left(*[("小计", None, None, "1")] * 10, ("注：略", None, None, None))
    tens = "、".join(map(str, range(2, 12)))
    assert (numbers, notes) == (
        [],
        (
            f"“登记”表第{tens}行是合计，不是登记的内容，没有导入。",
            "“登记”表第12行是表尾的签名或说明，不是登记的内容，没有导入。",
        ),
    )
    numbers, notes = left(*[("小计", None, None, "1")] * 11)
    assert notes == (f"“登记”表第{tens}等行是合计，不是登记的内容，没有导入。",)


TICKED = "序号 满意 基本满意 不满意 备注"


def test_a_tick_under_one_of_three_headings_says_that_heading():
    plain = tidied(
        sheet(
            "登记",
            TICKED,
            ("1", "√", None, None, "甲"),
            ("2", None, "是", "", "乙"),
            ("3", None, None, "Ｖ", "丙"),
            ("4", None, None, None, "丁"),
        )
    )
    assert plain.headings == ("序号", "备注", "满意、基本满意、不满意")
    assert plain.rows == (
        (2, ("1", "甲", "满意")),
        (3, ("2", "乙", "基本满意")),
        (4, ("3", "丙", "不满意")),
        (5, ("4", "丁", None)),
    )


def test_two_ticks_in_one_row_are_both_told():
    plain = tidied(sheet("登记", TICKED, ("1", "✓", None, "1", None)))
    assert plain.rows == ((2, ("1", None, "满意、不满意")),)


def test_ticks_below_joined_headings_are_read_too():
    plain = tidied(sheet("登记", "序号 评价/满意 评价/不满意", ("1", None, "√")))
    assert (plain.headings, plain.rows) == (("序号", "满意、不满意"), ((2, ("1", "不满意")),))


def test_a_row_shorter_than_its_headings_ticks_nothing_there():
    plain = tidied(sheet("登记", "序号 满意 不满意 备注", ("1", "√"), ("2",)))
    assert plain.rows == ((2, ("1", None, "满意")), (3, ("2", None, None)))


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        ("序号 满意 备注", ("1", "√", None)),  # one column alone says it itself
        ("序号 满意 不满意", ("1", "√", "太慢")),  # words are no tick
        ("序号 很好 很差", ("1", "√", None)),
    ],
)
def test_other_columns_stay_as_they_are(headings, row):
    plain = tidied(sheet("登记", headings, row))
    assert (plain.headings, plain.rows) == (tuple(headings.split()), ((2, row),))


@pytest.mark.parametrize("words", ["其中：女代表", "共1人", "以上共计3条", "人数合计：1", "共 2 件意见"])
def test_what_counts_the_rows_is_a_total(words):
    assert left(LAST, (words, None, None, None)) == ([2], ("“登记”表第3行是合计，不是登记的内容，没有导入。",))


@pytest.mark.parametrize(
    "words",
    ["填报单位（盖章）：", "说 明：略", "主任签字：", "（此表一式两份）", "2024年6月5日", "年  月  日", "第1页 共1页", "审核人", "以下空白"],
)  # fmt: skip
def test_what_stands_alone_below_the_last_row_is_its_foot(words):
    assert left(LAST, (words, None, None, None)) == (
        [2],
        ("“登记”表第3行是表尾的签名或说明，不是登记的内容，没有导入。",),
    )


@pytest.mark.parametrize("words", ["2024年6月5日", "审核人", "（急）", "以下空白", "共5户村民反映路坏"])
def test_the_same_words_in_a_row_that_says_more_are_what_somebody_wrote(words):
    assert left((words, None, None, "路坏"), LAST) == ([2, 3], ())


def test_rows_below_the_foot_are_entries_all_the_same():
    numbers, _ = left(("审核人", None, None, None), LAST, ("以下空白",), ("2024年6月5日",))
    assert numbers == [2, 3]


def test_ditto_says_what_stands_above_it():
    rows = (LAST, ("2", "同上", "样例乙", "灯坏"), ("3", "〃", "〃", "同上渠也坏"))
    assert [cells for _, cells in tidied(sheet("登记", OPINION, *rows)).rows] == [
        LAST,
        ("2", "2024-06-05", "样例乙", "灯坏"),
        ("3", "2024-06-05", "样例乙", "同上渠也坏"),
    ]


@pytest.mark.parametrize(
    "words",
    ["东村片区", "第一选区（2名）", "县级代表", "1.东片", "（2）西片", "6月份", "2024年6月", "第二季度（4-6月）"],
)
def test_a_word_alone_that_heads_a_part_of_the_table_is_no_entry(words):
    rows, notes = left((words,), LAST)
    assert (rows, notes) == ([3], ("“登记”表第2行是分段的标题，不是登记的内容，没有导入。",))


@pytest.mark.parametrize("words", ["示例甲", "1.5", "2024年6月5日", "张三"])
def test_what_may_be_an_entry_alone_in_its_row_stays_one(words):
    assert left((words,), LAST)[0] == [2, 3]


@pytest.mark.parametrize("signs", [(1, 2, 3, 4), ("①", "②", "③", "④"), ("甲", "乙", "1", "2"), ("(1)", "(2)", "(3)")])
def test_a_row_that_numbers_the_columns_is_no_entry_below_the_headings(signs):
    assert left(signs, LAST) == ([3], ("“登记”表第2行是栏号，不是登记的内容，没有导入。",))
    assert left(LAST, signs)[0] == [2, 3]


def test_a_row_of_numbers_that_do_not_count_the_columns_is_an_entry():
    for signs in ((1, 3, 2, 4), (2, 3, 4), (1, 2), ("丙", 1, 2)):
        assert left(signs, LAST)[0] == [2, 3]


@pytest.mark.parametrize("words", ["例：2024-01-01", "示例：张某", "（示例）", "样例"])
def test_an_example_of_how_to_fill_in_is_no_entry(words):
    rows, notes = left((words, "2024-06-05", "某人", "路坏"), LAST)
    assert (rows, notes) == ([3], ("“登记”表第2行是填写的示例，不是登记的内容，没有导入。",))


def test_what_was_answered_under_a_heading_that_asks_whether_is_kept_as_both():
    rows = (("路坏", "是"), ("灯坏", "告知其到民政所办理"), ("桥坏", None), ("树倒", "否"))
    plain = tidied(sheet("登记", "内容 现场答复情况", *rows))
    assert plain.headings == ("内容", "", "现场答复", "现场答复情况内容")
    assert [cells[2:] for _, cells in plain.rows] == [
        ("是", None), ("是", "告知其到民政所办理"), (None, None), ("否", None),
    ]  # fmt: skip
    assert tidied(sheet("登记", "内容 现场答复", rows[0], rows[3])).headings == ("内容", "现场答复")
