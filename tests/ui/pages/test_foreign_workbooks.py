"""Small workbooks of every kind that went wrong somewhere: the clerk picks one, looks, decides, imports; what is kept."""

from datetime import date, datetime

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import select

from app.ledger import deputies
from app.models.case import Case
from app.rules.cases import Satisfaction
from app.ui.pages.settings import SettingsPage
from app.ui.pages.settings.mapping import NOWHERE
from app.ui.preferences import Preferences
from tests.ui.hearing import placed

OPINION = ("意见编号", "日期", "来源", "反映人", "内容")
MONTH = ("接待日期", "来访人", "反映问题")
LINKED = ("登记编号", "所属编号", "接待日期", "来访人", "反映问题")


@pytest.fixture
def page(ledger, qtbot, tmp_path):
    return placed(SettingsPage(ledger, Preferences(tmp_path / "window.ini"), [].append, [].append), qtbot, ledger)


@pytest.fixture
def panel(page):
    page.arrive("导入")
    settle()
    return page.panel("导入")


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


@pytest.fixture
def looked(panel, tmp_path, monkeypatch):
    """Picks a workbook of these sheets, and looks at it."""

    def looking(merged=(), **sheets):
        book = Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
            for cells in merged:
                sheet.merge_cells(cells)
        path = tmp_path / "外来.xlsx"
        book.save(path)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        panel.choose()
        settle()
        return panel.forms

    return looking


def imported(panel, source="接待选民"):
    """Says the source where it is asked for, goes on, and imports."""
    for form in panel.forms:
        if form.target.currentText() != NOWHERE and "来源" in (form._fixed.fields if form._fixed is not None else {}):
            form._fixed.fields["来源"].set_value(source)
    if panel.forms:
        panel.preview()
        settle()
    if panel.take_button.isEnabled():
        panel.take()
        settle()
    return panel.report


def kept(ledger, *names):
    with ledger.read() as session:
        entries = session.scalars(select(Case).order_by(Case.raised_on, Case.number))
        return [tuple(getattr(each, name) for name in names) for each in entries]


def people(ledger):
    """Those that were not there before."""
    return {each.name: each for each in deputies.listing(ledger) if each.name.startswith("来人")}


def levels(ledger):
    return {name: [seat.level for seat in each.seats] for name, each in people(ledger).items()}


def test_a_day_that_lost_its_format_is_that_day(panel, looked, ledger):
    looked(意见=(OPINION, ("1", 45448.6875, "来信", "示例来访", "灯坏")))
    assert imported(panel).added == 1
    assert kept(ledger, "raised_on", "raised_by") == [(date(2024, 6, 5), "示例来访")]


def test_a_number_that_cannot_be_a_day_is_asked_about(panel, looked, ledger):
    looked(意见=(OPINION, ("1", datetime(1900, 1, 10, 2, 24), "来信", "示例来访", "灯坏")))
    report = imported(panel)
    assert (report.written, panel.take_button.isEnabled()) == (False, False)
    assert "早于1949年" in report.refused[0].reason
    assert panel._rows[0].status.text == "拒收"
    assert kept(ledger, "number") == []


def test_totals_and_signatures_are_no_deputies(panel, looked, ledger):
    rows = (("示例镇人大代表名单",), ("姓名", "性别", "电话"), ("来人甲", "男", "13800000001"), ("来人乙", "女", "13800000002"),
            ("共2人",), ("制表：示例丁", None, "2024年6月5日"))  # fmt: skip
    looked(名单=rows)
    assert imported(panel).added == 2
    assert sorted(people(ledger)) == ["来人乙", "来人甲"]
    assert "第5行是合计" in panel.notes.text()
    assert "第6行是表尾的签名" in panel.notes.text()


def test_marks_behind_names_say_sex_and_people(panel, looked, ledger):
    roll = (("姓名", "代表级别", "选区"), ("来人甲（女）", "乡", "一"), ("来人乙(回族)", "乡", "二"))
    looked(代表=roll, 意见=((*OPINION, "接单代表"), ("1", "2024-06-05", "来信", "示例来访", "灯坏", "来人甲")))
    assert imported(panel).added == 3
    assert (people(ledger)["来人甲"].gender, people(ledger)["来人乙"].ethnicity) == ("女", "回族")


def test_levels_are_read_in_whatever_words(panel, looked, ledger):
    written = {"来人甲": "县级", "来人乙": "乡镇", "来人丙": "镇", "来人丁": "县人大代表", "来人戊": "市、县"}
    rows = [(name, each, f"第{place}选区") for place, (name, each) in enumerate(written.items(), 1)]
    looked(代表=[("姓名", "代表级别", "选区"), *rows])
    assert imported(panel).added == 5
    assert levels(ledger) == {
        "来人甲": ["县"],
        "来人乙": ["乡"],
        "来人丙": ["乡"],
        "来人丁": ["县"],
        "来人戊": ["市", "县"],
    }


def test_a_phone_that_lost_its_digits_is_asked_about_and_the_others_are_read(panel, looked, ledger):
    written = {"来人甲": 13800000001, "来人乙": "1.38E+10", "来人丙": "１３８００００００04", "来人丁": "138 0000 0005"}
    rows = [(name, "乡", f"第{place}选区", each) for place, (name, each) in enumerate(written.items(), 1)]
    looked(代表=[("姓名", "代表级别", "选区", "联系电话"), *rows])
    assert imported(panel).added == 4
    phones = {name: each.phone for name, each in people(ledger).items()}
    assert (phones["来人甲"], phones["来人丙"], phones["来人丁"]) == ("13800000001", "13800000004", "13800000005")
    assert "第3行：联系电话“1.38E+10”成了科学计数法" in panel.notes.text()


def test_a_number_of_digits_is_the_entry_s_own(panel, looked, ledger):
    [form] = looked(
        民情=(
            ("编号", "日期", "反映人", "反映问题"),
            ("1", "2024-03-04", "示例来访", "路"),
            ("2", "2024-03-05", "示例来访", "灯"),
        )
    )
    assert form.columns["编号"].currentText() == "意见编号"
    assert imported(panel).added == 2
    assert kept(ledger, "original_number", "parent_id") == [("1", None), ("2", None)]


def test_days_off_of_years_gone_by_count_and_nothing_is_late(panel, looked, ledger):
    heads = (*OPINION, "承办单位", "交办日期", "答复日期")
    days = (("2022-09-01", "2022-10-08"), ("2023-09-01", "2023-10-07"), ("2021-01-11", "2021-02-18"))
    rows = [
        (str(at), begun, "来信", "示例来访", f"事{at}", "示例局", begun, due) for at, (begun, due) in enumerate(days)
    ]
    looked(意见=[heads, *rows])
    assert imported(panel).added == 3
    due = dict(kept(ledger, "assigned_on", "due_on"))
    assert due == {date.fromisoformat(begun): date.fromisoformat(by) for begun, by in days}


def test_an_answer_without_a_unit_its_day_and_the_closing_are_kept(panel, looked, ledger):
    rows = (
        (*OPINION, "答复内容", "答复日期", "销号日期"),
        ("1", "2024-06-05", "来信", "示例来访", "灯坏", "已修", "2024-06-06", "2024-06-07"),
    )
    looked(意见=rows)
    assert imported(panel).added == 1
    day = date(2024, 6, 6)
    assert kept(ledger, "handler", "reply", "replied_on", "closed_on") == [("未记", "已修", day, date(2024, 6, 7))]


def test_yes_and_no_are_read_in_the_words_of_their_column(panel, looked, ledger):
    answers = (("已答复", "公开"), ("是，已答复", "不公开"), ("/", "—"), ("☑是□否", "无"))
    rows = [(str(at), "2024-06-05", "来信", "示例来访", f"事{at}", *each) for at, each in enumerate(answers)]
    looked(意见=[(*OPINION, "现场答复", "保密"), *rows])
    assert imported(panel).added == 4
    told = [(bool(route), bool(confidential)) for route, confidential in kept(ledger, "route", "confidential")]
    assert told == [(True, False), (True, True), (False, False), (True, False)]


def test_people_without_a_heading_are_asked_about_column_by_column(panel, looked, ledger):
    [form] = looked(
        Sheet1=(("来人甲", "410000197005060011", "13800000001"), ("来人乙", "410000198111200022", "13800000002"))
    )
    assert form.target.currentText() == NOWHERE
    form.target.setCurrentText("代表")
    assert list(form.columns) == ["A", "B", "C"]
    assert not form.check()
    form.columns["A"].setCurrentText("姓名")
    form.columns["C"].setCurrentText("联系电话")
    assert imported(panel).added == 2
    assert {name: each.phone for name, each in people(ledger).items()} == {
        "来人甲": "13800000001",
        "来人乙": "13800000002",
    }


def test_the_second_of_two_headings_is_left_to_the_clerk(panel, looked, ledger):
    heads = ("日期", "姓名", "电话", "反映问题", "姓名", "电话")
    [form] = looked(接待登记=(heads, ("2024-06-05", "示例来访", "13800000001", "路", "示例承办", "13900000002")))
    chosen = {heading: combo.currentText() for heading, combo in form.columns.items()}
    assert (chosen["姓名"], chosen["姓名（E列）"], chosen["电话（F列）"]) == ("反映人", "不导入", "不导入")
    assert imported(panel).added == 1
    assert kept(ledger, "raised_by", "phone") == [("示例来访", "13800000001")]


def test_a_register_with_headings_on_two_rows_comes_in_whole(panel, looked, ledger):
    rows = (
        ("示例镇代表接待登记台账",),
        ("序号", "接待时间", "接待地点", "来访群众", None, None, "反映的问题", "接待代表", "办理情况", None),
        (None, None, None, "姓名", "住址", "联系方式", None, None, "承办单位", "办理结果"),
        (1, "2024.6.5", "示例站", "示例来访", "郭庄", "13800000001", "路坏", "示例甲", "示例局", "已修"),
        ("合计", None, None, None, None, None, "1件"),
    )
    merged = ("A1:J1", "D2:F2", "I2:J2", *(f"{letter}2:{letter}3" for letter in "ABCGH"))
    looked(merged, Sheet1=rows)
    assert imported(panel).added == 1
    assert kept(ledger, "raised_on", "place", "raised_by", "village", "phone", "content", "handler") == [
        (date(2024, 6, 5), "示例站", "示例来访", "郭庄", "13800000001", "路坏", "示例局")
    ]


def test_a_register_of_petitions_comes_in_and_a_count_is_nobody_s_name(panel, looked, ledger):
    heads = (
        "信访编号",
        "来访时间",
        "信访人姓名",
        "身份证号",
        "来访人数",
        "信访事项",
        "处理意见",
        "责任单位",
        "办结时间",
    )
    row = (
        "XF01",
        "2024-06-05 09:30",
        "示例来访",
        "410000197005060011",
        "3",
        "路坏",
        "转示例局办理",
        "示例局",
        "2024-06-20",
    )
    [form] = looked(来访登记=(heads, row))
    assert form.columns["来访人数"].currentText() == "不导入"
    assert imported(panel).added == 1
    assert kept(ledger, "original_number", "raised_by", "handler", "replied_on", "companions", "reply") == [
        ("XF01", "示例来访", "示例局", date(2024, 6, 20), None, "")
    ]


def test_a_sheet_a_month_goes_into_one_table_and_a_second_time_adds_nothing(panel, looked, ledger):
    sheets = {
        f"{name}月": (MONTH, *((f"2024-0{at}-05", f"示例{by}", "灯不亮") for by in "甲乙丙"))
        for at, name in enumerate("一二三", 1)
    }
    assert len(looked(**sheets)) == 3
    for form in panel.forms:
        form.target.setCurrentText("意见")
    assert imported(panel).added == 9
    looked(**sheets)
    report = imported(panel)
    assert (report.added, report.unchanged, len(kept(ledger, "number"))) == (0, 9, 9)


def test_a_later_workbook_hangs_its_rows_under_those_of_the_first_whichever_sheet_comes_first(panel, looked, ledger):
    first = (LINKED, ("甲-1", None, "2024-01-05", "示例甲", "总问题"))
    looked(一月接待=first)
    assert imported(panel).added == 1
    looked(二月接待=(LINKED, ("甲-2", "甲-1", "2024-02-05", "示例乙", "分问题")), 一月接待=first)
    report = imported(panel)
    assert (report.added, report.unchanged) == (1, 1)
    [(upper, _), (_, lower)] = kept(ledger, "id", "parent_id")
    assert upper == lower


def test_a_tick_under_one_of_three_words_is_that_word(panel, looked, ledger):
    heads = (*MONTH, "承办单位", "答复日期", "满意", "基本满意", "不满意")
    looked(接待登记=(heads, ("2024-06-05", "示例来访", "路坏", "示例局", "2024-06-20", None, "√", None)))
    assert imported(panel).added == 1
    assert kept(ledger, "outcome") == [(Satisfaction.BASICALLY,)]
