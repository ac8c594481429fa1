"""`import --guess`: workbooks that follow no template, read as the assistant of the window would read them."""

import json
import sqlite3
from contextlib import closing

import pytest
from openpyxl import Workbook

from app.cli import door

ROLL = (("示例镇人大代表花名册",), ("姓名", "性别", "单位及职务", "联系电话"), ("示例甲", "男", "示例村主任", "13800000001"),
        ("示例乙", "女", "示例小学教师", "13800000002"), ("合计：2人",), ("填表人：示例丁", None, "审核人：示例戊", "2024年6月5日"))  # fmt: skip
MONTH = ("接待日期", "来访人", "反映问题")


def saved(path, **sheets):
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


@pytest.fixture
def run(capsys):
    def running(*arguments):
        status = door.run([str(each) for each in arguments])
        return status, *capsys.readouterr()

    return running


@pytest.fixture
def guessed(run):
    def guessing(ledger, path, *more):
        status, out, err = run("import", path, "--guess", "--json", "--ledger", ledger, *more)
        return status, json.loads(out), err

    return guessing


@pytest.fixture
def ledger(run, tmp_path):
    path = tmp_path / "台账.liubu"
    assert run("init", "--unit-code", "410725104", "--unit-name", "示例县示例镇", "--ledger", path)[0] == 0
    return path


def stored(ledger, query):
    with closing(sqlite3.connect(ledger)) as connection:
        return connection.execute(query).fetchall()


def test_totals_and_signatures_are_left_out_with_a_note_and_the_level_stands_in_the_title(guessed, ledger, tmp_path):
    status, said, _ = guessed(ledger, saved(tmp_path / "a.xlsx", 花名册=ROLL))
    assert (status, said["added"], said["refused"]) == (0, 2, [])
    assert said["mapping"] == [
        {
            "sheet": "花名册",
            "table": "代表",
            "header_row": 2,
            "columns": {name: name for name in ROLL[1]},
            "fixed": {"代表级别": "乡"},
            "mended": {},
            "missing": [],
            "unread": [],
        }
    ]
    assert any("第5行是合计" in note for note in said["notes"])
    assert any("第6行是表尾的签名" in note for note in said["notes"])
    assert stored(ledger, "SELECT name FROM deputies ORDER BY name") == [("示例乙",), ("示例甲",)]


def test_several_sheets_go_into_one_table_and_each_row_is_known_by_its_sheet_and_place(guessed, ledger, tmp_path):
    path = saved(
        tmp_path / "a.xlsx",
        一月接待=(MONTH, ("2024-01-05", "示例甲", "灯不亮"), ("2024-01-05", "示例乙", "灯不亮")),
        二月接待=(MONTH, ("2024-02-05", "示例甲", "灯不亮"), ("2024-01-05", "示例甲", "灯不亮")),
    )
    first = guessed(ledger, path, "--set", "来源=接待选民")
    assert (first[0], first[1]["added"]) == (0, 4)
    again = guessed(ledger, path, "--set", "来源=接待选民")
    assert (again[1]["added"], again[1]["changed"], again[1]["unchanged"]) == (0, 0, 4)


def test_a_second_column_of_the_same_heading_is_asked_about_and_never_taken(guessed, ledger, tmp_path):
    rows = (
        ("日期", "姓名", "电话", "反映问题", "姓名", "电话"),
        ("2024-06-05", "示例甲", "13800000001", "路", "示例乙", "13900000002"),
    )
    status, said, _ = guessed(ledger, saved(tmp_path / "a.xlsx", 接待登记=rows))
    assert status == 0
    assert said["mapping"][0]["unread"] == ["姓名（E列）", "电话（F列）"]
    assert any("2栏没有对应的栏目，没有导入：姓名（E列）、电话（F列）" in note for note in said["notes"])
    assert stored(ledger, "SELECT raised_by, phone FROM cases") == [("示例甲", "13800000001")]


def test_a_table_without_headings_is_asked_about_and_read_by_the_letters_of_its_columns(guessed, ledger, tmp_path):
    rows = (("示例甲", "410000197005060011", "13800000001"), ("示例乙", "410000198111200022", "13800000002"))
    path = saved(tmp_path / "a.xlsx", Sheet1=rows)
    status, said, _ = guessed(ledger, path)
    assert (status, said["written"], said["added"]) == (1, False, 0)
    assert "请用 --table 写明" in said["refused"][0]["reason"]
    assert said["mapping"][0]["table"] == ""
    status, said, _ = guessed(ledger, path, "--table", "代表", "--map", "A=姓名", "--map", "C=联系电话")
    assert (status, said["added"]) == (0, 2)
    assert said["mapping"][0]["columns"] == {"A": "姓名", "C": "联系电话"}
    assert stored(ledger, "SELECT name, phone FROM deputies ORDER BY phone") == [
        ("示例甲", "13800000001"),
        ("示例乙", "13800000002"),
    ]


def test_a_value_for_all_rows_fills_what_is_empty_and_leaves_what_is_written(guessed, ledger, tmp_path):
    rows = (
        ("日期", "来源", "来访人", "反映问题"),
        ("2024-06-05", "来信", "示例甲", "路"),
        ("2024-06-06", None, "示例乙", "灯"),
    )
    assert guessed(ledger, saved(tmp_path / "a.xlsx", 登记=rows), "--set", "来源=接待选民")[0] == 0
    assert stored(ledger, "SELECT source FROM cases ORDER BY raised_on") == [("来信",), ("接待选民",)]


def test_what_every_row_needs_is_asked_for_before_anything_is_written(guessed, ledger, tmp_path):
    rows = (("登记日期", "群众", "反映的情况"), ("2024-06-05", "示例甲", "路"))
    status, said, _ = guessed(ledger, saved(tmp_path / "a.xlsx", 意见台账=rows))
    assert (status, said["written"]) == (1, False)
    assert said["mapping"][0]["missing"] == ["来源"]
    assert [each["column"] for each in said["refused"]] == ["来源"]
    assert "--set 来源=值" in said["refused"][0]["reason"]
    assert stored(ledger, "SELECT count(*) FROM cases") == [(0,)]


def test_a_tick_under_one_of_three_headings_is_read_as_that_heading(guessed, ledger, tmp_path):
    rows = (
        ("日期", "来源", "来访人", "反映问题", "承办单位", "答复日期", "办理结果", "满意", "基本满意", "不满意"),
        ("2024-06-05", "接待选民", "示例甲", "路", "示例局", "2024-06-20", "已修", None, "√", None),
    )
    assert guessed(ledger, saved(tmp_path / "a.xlsx", 接待登记=rows))[0] == 0
    assert stored(ledger, "SELECT outcome FROM cases") == [("BASICALLY",)]


def test_coming_and_calling_back_are_two_days(guessed, ledger, tmp_path):
    rows = (
        ("登记日期", "来访日期", "回访日期", "来源", "反映问题"),
        ("2024-06-05", "2024-06-05", None, "接待选民", "路"),
    )
    said = guessed(ledger, saved(tmp_path / "a.xlsx", 登记=rows))[1]
    assert said["mapping"][0]["columns"]["回访日期"] == "评价日期"
    assert said["mapping"][0]["unread"] == ["来访日期"]


@pytest.mark.parametrize(
    ("more", "status", "words"),
    [
        (("--guess", "--table", "意见们"), 1, "没有“意见们”这张表"),
        (("--guess", "--map", "没有=日期"), 1, "工作簿里没有“没有”这一栏"),
        (("--guess", "--map", "接待日期=没有"), 1, "“意见”表没有“没有”这一栏"),
        (("--guess", "--set", "没有=1"), 1, "哪张表都没有“没有”这一栏"),
        (("--guess", "--set", "来源"), 2, "里没有等号"),
        (("--table", "意见"), 2, "--table 只和 --guess 一起用"),
    ],
)
def test_what_cannot_be_meant_is_said(run, ledger, tmp_path, more, status, words):
    path = saved(tmp_path / "a.xlsx", 接待=(MONTH, ("2024-01-05", "示例甲", "灯不亮")))
    said = run("import", path, "--ledger", ledger, *more)
    assert said[0] == status
    assert words in said[2]
    assert stored(ledger, "SELECT count(*) FROM cases") == [(0,)]


def test_how_a_table_was_read_is_told_in_words_too(run, ledger, tmp_path):
    path = saved(tmp_path / "a.xlsx", 接待=(MONTH, ("2024-01-05", "示例甲", "灯不亮")))
    status, out, _ = run("import", path, "--guess", "--dry-run", "--set", "来源=接待选民", "--ledger", ledger)
    assert status == 0
    assert "“接待”读作“意见”表：接待日期→日期，来访人→反映人，反映问题→内容，来源＝接待选民" in out
    assert stored(ledger, "SELECT count(*) FROM cases") == [(0,)]


VISITS = ("序号", "接待日期", "来访人", "反映问题")
SLIP, MENDED = ((1, "2024-06-05", "示例甲", f"示例路第三段坑{sign}") for sign in "哇洼")


def test_a_mended_slip_is_offered_with_what_to_add_and_taken_or_set_apart(run, guessed, ledger, tmp_path):
    first, second = (saved(tmp_path / f"{at}.xlsx", 接待登记=[VISITS, row]) for at, row in enumerate((SLIP, MENDED)))
    assert guessed(ledger, first)[1]["added"] == 1
    said = guessed(ledger, second)[1]
    assert (said["added"], said["changed"], [each["offered"] for each in said["conflicts"]]) == (0, 0, [True])
    out = run("import", second, "--guess", "--ledger", ledger)[1]
    assert "是更正的加 --same 接待登记:2，是另一件的加 --apart 接待登记:2" in out
    said = guessed(ledger, second, "--apart", "接待登记:2", "--dry-run")[1]
    assert (said["added"], said["changed"]) == (1, 0)
    said = guessed(ledger, second, "--same", "接待登记:2")[1]
    assert (said["added"], said["changed"]) == (0, 1)
    assert stored(ledger, "SELECT content FROM cases") == [(MENDED[3],)]


def test_a_repeating_row_is_the_entry_that_the_clerk_names(guessed, ledger, tmp_path):
    again = (2, "2024-06-09", *SLIP[2:])
    assert guessed(ledger, saved(tmp_path / "a.xlsx", 接待登记=[VISITS, SLIP]))[1]["added"] == 1
    path = saved(tmp_path / "b.xlsx", 接待登记=[VISITS, SLIP, again])
    said = guessed(ledger, path, "--same", "接待登记:3=2024-接-001")[1]
    assert (said["added"], said["unchanged"]) == (0, 2)


@pytest.mark.parametrize("option", ["--same", "--apart"])
@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("接待登记:9", "“接待登记”表第9行没有内容，请核对行号。"),
        ("接待:2", "要导入的没有“接待”这张表，可以是：接待登记。"),
    ],
)
def test_a_decision_about_a_row_that_is_not_there_is_refused(run, ledger, tmp_path, option, place, sentence):
    path = saved(tmp_path / "a.xlsx", 接待登记=[VISITS, SLIP])
    status, _, err = run("import", path, "--guess", option, place, "--ledger", ledger)
    assert (status, err.strip()) == (1, sentence)
    assert stored(ledger, "SELECT count(*) FROM cases") == [(0,)]


def test_a_fault_of_all_rows_is_mended_by_one_option_and_remembered(guessed, ledger, tmp_path):
    rows = [("代表姓名", "代表层次", "所在选区"), *((f"示例{sign}", "村", f"第{sign}选区") for sign in "甲乙丙")]
    path = saved(tmp_path / "a.xlsx", 花名册=rows)
    assert len(guessed(ledger, path)[1]["refused"]) == 3
    said = guessed(ledger, path, "--mend", "代表级别:村=乡")[1]
    assert (said["added"], said["mapping"][0]["mended"]) == (3, {"代表级别": {"村": "乡"}})
    assert not any("没有可改的" in note for note in said["notes"])
    said = guessed(ledger, path, "--mend", "代表级别:寨=乡", "--dry-run")[1]
    assert "“代表级别”栏里没有“寨”，这一处没有可改的，请核对写法。" in said["notes"]
    assert guessed(ledger, path)[1]["unchanged"] == 3


@pytest.mark.parametrize(
    ("option", "written"),
    [("--mend", "代表级别=乡"), ("--mend", "代表级别:村"), ("--same", "花名册"), ("--apart", "花名册:甲")],
)
def test_what_is_written_in_another_way_is_told_how(run, ledger, tmp_path, option, written):
    path = saved(tmp_path / "a.xlsx", 花名册=[("姓名",), ("示例甲",)])
    status, _, err = run("import", path, "--guess", option, written, "--ledger", ledger)
    assert status == 2
    assert "应写成" in err


def test_a_column_that_no_sheet_has_cannot_be_mended(guessed, ledger, tmp_path):
    path = saved(tmp_path / "a.xlsx", 花名册=[("姓名",), ("示例甲",)])
    status, said, _ = guessed(ledger, path, "--mend", "无此栏:甲=乙")
    assert status == 1
    assert "无此栏" in said["error"]


def test_a_row_of_unknown_words_that_was_taken_for_headings_is_told(guessed, ledger, tmp_path):
    path = saved(tmp_path / "a.xlsx", Sheet1=[("示例甲",), ("示例乙",)])
    said = guessed(ledger, path, "--table", "代表", "--map", "A=姓名")[1]
    assert any("第1行（示例甲）当作栏目名" in note for note in said["notes"])
    path = saved(tmp_path / "b.xlsx", Sheet1=[("姓名",), ("示例丙",)])
    assert not any("当作栏目名" in note for note in guessed(ledger, path, "--table", "代表")[1]["notes"])


def test_levels_of_bracketed_places_and_terms_and_both_marks_of_a_name_are_read(guessed, ledger, tmp_path):
    written = ("县（市、区）", "第十九届镇人大代表", "县+乡")
    rows = [
        ("姓名", "代表级别", "选区"),
        *((f"示例{sign}（女，回族）", each, sign) for sign, each in zip("甲乙丙", written, strict=True)),
    ]
    assert guessed(ledger, saved(tmp_path / "a.xlsx", 名册=rows))[1]["refused"] == []
    levels = "SELECT name, gender, ethnicity, level FROM deputies d JOIN mandates m ON m.deputy_id = d.id"
    assert sorted(stored(ledger, levels)) == [
        ("示例丙", "女", "回族", "乡"),
        ("示例丙", "女", "回族", "县"),
        ("示例乙", "女", "回族", "乡"),
        ("示例甲", "女", "回族", "县"),
    ]


def test_a_sheet_of_totals_beside_a_register_is_left_out_and_told(guessed, ledger, tmp_path):
    register = (MONTH, ("2024-01-05", "示例甲", "路坏"))
    path = saved(tmp_path / "a.xlsx", 一月=register, 汇总=(("单位", "件数", "办结数"), ("交通所", 5, 3)))
    status, said, _ = guessed(ledger, path, "--set", "来源=接待选民")
    assert (status, said["added"]) == (0, 1)
    assert "没有认出这些表，没有导入：汇总。" in said["notes"]


def test_one_day_of_many_words_that_is_no_day_of_the_proposal_stays_its_own(guessed, ledger, tmp_path):
    proposals = (("建议标题", "领衔代表", "沟通时间", "答复日期"), ("修路", "示例甲", "2024-03-01", "2024-03-09"))
    path = saved(tmp_path / "a.xlsx", 代表=(("姓名", "代表级别"), ("示例甲", "乡")), 议案建议=proposals)
    status, said, _ = guessed(ledger, path, "--set", "提出日期=2024-01-10")
    assert (status, said["added"]) == (0, 2)
    assert stored(ledger, "SELECT raised_on, met_on FROM cases") == [("2024-01-10", "2024-03-01")]
