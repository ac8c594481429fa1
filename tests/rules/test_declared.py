"""Declared files: what nobody writes is refused in a sentence before the parser chokes on it."""

import time

import pytest

from app.errors import LedgerError
from app.rules.days import load_holidays
from app.rules.declared import declared

MANY = 90_000
SOON = 2.0  # seconds of work


@pytest.mark.limit(60)
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a = " + "[" * MANY, "own 括号套得太深。"),
        ("a = " + "{a = " * MANY, "own 括号套得太深。"),
        ("title = 1\na" + ".a" * MANY + " = 1", "own 第2行：点太多。"),
        ("[a" + ".a" * MANY + "]", "own 第1行：点太多。"),
        ("[a" + " " * MANY * 2 + "x", "own 第1行：写法不对。"),
        ("a = " + "9" * MANY, "own 有一个数太长。"),
    ],
    ids=["arrays", "tables", "names", "heads", "blanks", "numbers"],
)
def test_what_nobody_writes_is_refused_at_once(text, sentence):
    started = time.process_time()
    with pytest.raises(LedgerError) as caught:
        declared("own", text)
    assert str(caught.value) == sentence
    assert time.process_time() - started < SOON


def test_blanks_within_a_head_do_not_matter():
    table = declared("own", "\n  [[ rows ]]  # 第一行\nname = 1\n[[rows]]\nname = 2\n")
    assert [str(each.refused("不对", "name")) for each in table.tables("rows")] == [
        "own 第3行：不对。",
        "own 第5行：不对。",
    ]


@pytest.mark.parametrize("text", ["2027 = 1", "[2027]\noff = 1", '[2027]\nwork = "2027-10-02"'])
def test_a_table_of_holidays_of_another_shape_is_refused(text):
    with pytest.raises(ValueError, match="“2027”要写成一节"):
        load_holidays(text)


def test_a_table_of_holidays_that_cannot_be_read_names_the_line():
    with pytest.raises(LedgerError, match="放假安排 第2行"):
        load_holidays("[2027]\noff =")


ROWS = """title = "一 "
number = 3
list = ["甲", "乙"]
[below]
name = "二"
[[rows]]
name = "三"
[[rows]]
number = "四"
[rows.deeper]
number = 5
"""


def refusal(read, text=ROWS):
    with pytest.raises(LedgerError) as caught:
        read(declared("own", text))
    return str(caught.value)


def test_what_is_declared_is_read_as_it_was_meant():
    table = declared("own", ROWS)
    assert (table.text("title"), table.text("nothing"), table.number("number")) == ("一", "", 3)
    assert (table.number("nothing", 0), table.number("nothing", 9999)) == (0, 9999)
    assert (table.texts("list"), table.texts("list", ("乙", "甲", "丙"), "项目"), table.texts("nothing")) == (
        ("甲", "乙"), ("甲", "乙"), (),
    )  # fmt: skip
    assert table.read("title", len) == 1
    assert table.table("nothing") is None
    assert table.table("below").text("name") == "二"
    assert [row.text("name") for row in table.tables("rows")] == ["三", ""]
    assert table.tables("nothing") == ()
    table.closed(("title", "number", "list", "below", "rows", "nothing"))


@pytest.mark.parametrize(
    ("read", "sentence"),
    [
        (lambda own: own.text("number"), "own 第2行：“number”要写成带引号的文字。"),
        (lambda own: own.text("nothing", required=True), "own：“nothing”不能空。"),
        (lambda own: own.table("below").text("nothing", required=True), "own 第4行：“nothing”不能空。"),
        (lambda own: own.tables("rows")[0].text("nothing", required=True), "own 第6行：“nothing”不能空。"),
        (lambda own: own.tables("rows")[1].text("nothing", required=True), "own 第8行：“nothing”不能空。"),
        (lambda own: own.text("title", longest=0), "own 第1行：“title”太长，请不超过0个字。"),
        (lambda own: own.number("title"), "own 第1行：“title”要写0到9999的整数。"),
        (lambda own: own.number("nothing"), "own：“nothing”要写0到9999的整数。"),
        (lambda own: own.number("number", least=4, most=5), "own 第2行：“number”要写4到5的整数。"),
        (lambda own: own.number("number", most=2), "own 第2行：“number”要写0到2的整数。"),
        (lambda own: own.texts("title"), "own 第1行：“title”要写成方括号里带引号的几项。"),
        (lambda own: own.texts("list", ("乙", "丙"), "项目"), "own 第3行：没有叫“甲”的项目，可以写：乙、丙。"),
        (lambda own: own.read("title", int), "own 第1行：invalid literal for int() with base 10: '一'。"),
        (lambda own: own.read("number", int), "own 第2行：“number”要写成带引号的文字。"),
        (lambda own: own.read("title", unknown), "own 第1行：不知道一。"),
        (lambda own: own.table("title"), "own 第1行：“title”要写成一节：[title]。"),
        (lambda own: own.table("rows"), "own 第6行：“rows”要写成一节：[rows]。"),
        (lambda own: own.tables("below"), "own 第4行：“below”要写成几节，每节以 [[below]] 开头。"),
        (lambda own: own.tables("list"), "own 第3行：“list”要写成几节，每节以 [[list]] 开头。"),
        (lambda own: own.closed(("title", "number")), "own 第3行：不认识“list”，这里可以写：title、number。"),
        (lambda own: own.tables("rows")[1].number("number"), "own 第9行：“number”要写0到9999的整数。"),
        (lambda own: own.tables("rows")[0].number("number"), "own 第6行：“number”要写0到9999的整数。"),
        (lambda own: own.tables("rows")[1].table("deeper").text("number"), "own 第11行：“number”要写成带引号的文字。"),
    ],
)
def test_a_mistake_is_refused_with_the_line_in_which_it_stands(read, sentence):
    assert refusal(read) == sentence


def test_a_mistake_without_a_line_is_refused_by_the_name_of_the_file():
    assert str(declared("own", "").refused("不对。", "没有")) == "own：不对。"


def test_a_blank_text_is_none_where_one_has_to_be():
    assert refusal(lambda own: own.text("b", required=True), "a = 1\nb = ' '") == "own 第2行：“b”不能空。"


def unknown(text):
    raise LedgerError(f"不知道{text}。", field="elsewhere")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a = true", "own 第1行：“a”要写0到9999的整数。"),
        ("a = 1.0", "own 第1行：“a”要写0到9999的整数。"),
        ("a = -1", "own 第1行：“a”要写0到9999的整数。"),
        ("a = 10000", "own 第1行：“a”要写0到9999的整数。"),
    ],
)
def test_a_number_is_whole_and_within_its_bounds(text, sentence):
    assert refusal(lambda own: own.number("a"), text) == sentence


@pytest.mark.parametrize(
    ("text", "why"), [('a = ["一", 2]', "要写成方括号里带引号的几项"), ('a = ["一", " "]', "要写成方括号里带引号的几项"),
                      ('a = ["一", "一"]', "里有重复的项")],
)  # fmt: skip
def test_a_list_holds_texts_each_of_them_once(text, why):
    assert refusal(lambda own: own.texts("a"), text) == f"own 第1行：“a”{why}。"


def test_a_text_may_be_as_long_as_it_is_allowed_to_be():
    assert declared("own", f'a = "{"字" * 300}"').text("a") == "字" * 300
    assert refusal(lambda own: own.text("a"), f'a = "{"字" * 301}"') == "own 第1行：“a”太长，请不超过300个字。"
    assert declared("own", "a = " + "1." * 1 + "1" + "\n#" + "." * 199).text("b") == ""
    assert declared("own", "#" + "." * 200).values == {}
    with pytest.raises(LedgerError, match="own 第2行：点太多。"):
        declared("own", "\n#" + "." * 201)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a = 1\na = 2", "own 第2行：同一项写了两次。"),
        ("[a]\n[a]", "own 第2行：同一节写了两次。"),
        ("a = [1\n", "own 第2行：方括号没有配对。"),
        ('a = "一\n"', "own 第1行：引号没有配对，或有不能用的字符。"),
        ('a = """一', "own 第1行：引号没有配对。"),
        ("a 1", "own 第1行：项目和内容之间要有等号。"),
        ("a = 一", "own 第1行：等号后面的内容没有加引号，或写得不对。"),
        ("题目 = 1", "own 第1行：这一行看不懂（中文的项目名要加引号）。"),
        ("a = 1 1", "own 第1行：写法不对。"),
    ],
)
def test_what_the_parser_cannot_read_is_said_in_chinese(text, sentence):
    with pytest.raises(LedgerError) as caught:
        declared("own", text)
    assert str(caught.value) == sentence


def test_the_sign_that_windows_puts_before_a_text_is_no_part_of_it():
    assert declared("own", "\ufefftitle = '一'").text("title") == "一"
    assert declared("own", "X = '一'").text("X") == "一"


def test_a_key_may_stand_in_quotes():
    text = "[办法.'甲 乙']\n\"题目\" = 1\n'说明' = 2\n".replace("办法", '"办法"')
    table = declared("own", text).table("办法").table("甲 乙")
    assert str(table.refused("不对", "题目")) == "own 第2行：不对。"
    assert str(table.refused("不对。", "说明")) == "own 第3行：不对。"
    assert str(table.refused("不对", "没有")) == "own 第1行：不对。"
