"""What cannot be meant in many rows, mended in all of them at once and remembered."""

from app.desk import foreign
from app.desk.foreign import Decided, ForeignSheet
from app.ledger import deputies, imports
from tests.ledger.imports.sheets import sheet

HEADS = "代表姓名 代表层次 所在选区 性别"
ROWS = [(f"示例{sign}", "村", f"第{sign}选区", "男") for sign in "甲乙丙丁戊己"]


def looked(ledger, *rows, **says):
    raw = imports.tidied(sheet("花名册", HEADS, *rows))
    mapped = imports.proposed(ledger, raw)
    return foreign.decided(ledger, (ForeignSheet(raw, mapped, mapped.mends),), Decided(table="代表", **says))


def run(ledger, sheets, verb=foreign.take):
    return verb(ledger, sheets, lambda *_: None)


def test_a_fault_of_many_rows_is_told_once_and_mended_in_all_of_them(ledger):
    sheets = looked(ledger, *ROWS, ("示例庚", "县", "第庚选区", "无此"))
    report = run(ledger, sheets, foreign.preview)
    many, one = foreign.repeated_faults(sheets, report)
    assert (many.column, many.written, many.rows, many.table) == ("代表级别", "村", 6, "代表")
    assert (one.column, one.written, one.rows) == ("性别", "无此", 1)
    mended = foreign.with_mends(sheets, {"代表级别": {"村": "乡"}, "性别": {"无此": "女"}})
    assert run(ledger, mended).added == 7
    levels = {each.name: (each.seats[0].level, each.gender) for each in deputies.listing(ledger)}
    assert (levels["示例甲"], levels["示例庚"]) == (("乡", "男"), ("县", "女"))


def test_what_was_mended_is_remembered_with_the_columns(ledger):
    assert run(ledger, looked(ledger, *ROWS, mends={"代表级别": {"村": "乡"}})).added == 6
    [again] = looked(ledger, *ROWS, ("示例庚", "村", "第庚选区", "女"))
    assert again.mends == {"代表级别": {"村": "乡"}}
    report = run(ledger, (again,))
    assert (report.added, report.unchanged) == (1, 6)


def test_an_empty_cell_and_one_word_of_a_list_are_mended_too(ledger):
    rows = [("示例甲", None, "第一选区", "男"), ("示例乙", "村、县", "第二选区", "女")]
    sheets = looked(ledger, *rows, mends={"代表级别": {"": "乡", "村": "乡"}})
    assert run(ledger, sheets).refused == ()
    assert [[seat.level for seat in each.seats] for each in deputies.listing(ledger)] == [["乡"], ["乡", "县"]]


def test_a_sheet_of_the_template_is_mended_as_well(ledger):
    raw = sheet("代表", "姓名* 代表级别* 选区", ("示例甲", "村", "第一选区"))
    sheets = (ForeignSheet(raw, None),)
    report = run(ledger, sheets, foreign.preview)
    assert [each.written for each in foreign.repeated_faults(sheets, report)] == ["村"]
    assert run(ledger, foreign.with_mends(sheets, {"代表级别": {"村": "乡"}})).added == 1
