"""A workbook that comes a second time: its own columns are heard, and what the ledger worked out itself stays."""

from datetime import date

from app.ledger import activities, cases, imports
from app.rules.cases import Act, Kind
from tests.ledger.imports.sheets import deputies, sheet

DAY = "2024-06-05"
TRAINING = "活动编号 日期 类型 学习形式 主题"
DUTY = "履职编号 日期 代表 履职类别 事项"


def counts(ledger, *sheets):
    report = imports.import_sheets(ledger, sheets)
    assert (report.refused, report.conflicts) == ((), ())
    return report.added, report.changed, report.unchanged


def test_the_way_of_learning_is_heard_again_though_the_sheet_has_no_column_of_forms(ledger):
    assert counts(ledger, sheet("活动", TRAINING, ("A1", DAY, "学习培训", "集中学习", "示例主题"))) == (1, 0, 0)
    assert counts(ledger, sheet("活动", TRAINING, ("A1", DAY, "学习培训", "个人自学", None))) == (0, 1, 0)
    assert [(each.form, each.theme) for each in activities.listing(ledger)] == [("个人自学", "")]


def test_two_duties_that_say_the_same_stay_two_where_only_one_has_a_number(ledger):
    same = (DAY, "示例甲", "走访", "示例事项")
    rows = sheet("履职", DUTY, (None, *same), ("D1", *same))
    assert counts(ledger, deputies("示例甲"), rows) == (3, 0, 0)
    for _ in range(2):
        assert counts(ledger, rows) == (0, 0, 2)


def test_a_due_day_decided_by_hand_keeps_its_reason_where_the_workbook_changes_only_the_unit(ledger):
    headings = "意见编号 日期 来源 内容 承办单位 交办日期"
    imports.import_sheets(ledger, (sheet("意见", headings, ("O1", DAY, "来电", "路坏", "交通所", "2024-06-06")),))
    case = cases.find(ledger, "O1")
    seq = next(line.step.seq for line in case.lines if line.step.kind is Kind.ASSIGN)
    act = Act(Kind.ASSIGN, date(2024, 6, 6), unit="交通所", due=date(2024, 8, 1), reason="示例缘由")
    cases.amend(ledger, case.id, seq, act)
    assert counts(ledger, sheet("意见", headings, ("O1", DAY, "来电", "路坏", "供电所", "2024-06-06"))) == (0, 1, 0)
    after = cases.find(ledger, "O1")
    assert (after.handler, after.due_on, after.due_basis) == ("供电所", date(2024, 8, 1), "人工确定：示例缘由")


def test_a_deputy_is_no_namesake_of_his_own(ledger):
    one = sheet("代表", "姓名 代表级别 选区 代表证号", ("示例甲", "乡", "第一选区", "豫示0001"))
    assert imports.import_sheets(ledger, (one,)).notes == ()
    other = sheet("代表", "姓名 代表级别 选区 代表证号", ("示例甲", "乡", "第一选区", "豫示0002"))
    first, *_ = imports.import_sheets(ledger, (other,)).notes
    assert "已有证号“豫示0001”的代表" in first
