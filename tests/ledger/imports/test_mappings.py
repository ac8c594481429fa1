"""Somebody else's workbook: guessed, mapped by the clerk, remembered, imported twice."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.books.sheets.shelf import SHEETS
from app.books.workbook import RawSheet
from app.errors import LedgerError
from app.ledger import imports
from app.ledger.imports import Mapped
from app.ledger.imports.foreign import guessing
from app.models.mapping import Mapping as MappingRow

HEADINGS = (
    "序号",
    "登记日期",
    "来访群众",
    "住址",
    "电话",
    "反映的问题",
    "转办单位",
    "转办时间",
    "办结时间",
    "群众意见",
)
ROWS = (
    (
        4,
        (
            1,
            date(2023, 2, 6),
            "样例甲",
            "荷塘村5组",
            "13800000001",
            "想办个老年食堂",
            "民政所",
            "2023-2-7",
            None,
            "满意",
        ),
    ),
    (5, (2, "2023.2.16", "样例乙", "双井村", None, "房子漏雨", "村镇建设中心", "2023-2-17", "2023-3-3", "基本满意")),
    (6, (3, "2023年2月23日", "样例丙", "西柳园村", None, "老宅子空着", None, None, None, None)),
)
FOREIGN = RawSheet("2023年接待登记", HEADINGS, ROWS)
READ = {
    "登记日期": "日期",
    "来访群众": "反映人",
    "住址": "村组",
    "电话": "联系电话",
    "反映的问题": "内容",
    "转办单位": "承办单位",
    "转办时间": "交办日期",
    "办结时间": "答复日期",
    "群众意见": "结果评价",
}


@pytest.fixture
def whole():
    return replace(guessing.guess(FOREIGN), fixed={"来源": "接待选民"})


def test_headings_are_guessed_by_their_words_and_by_what_stands_beneath_them():
    found = guessing.guess(FOREIGN)
    assert (found.sheet, found.columns) == ("意见", READ)


def test_a_column_that_only_counts_the_rows_is_no_number_of_a_matter():
    assert "序号" not in guessing.guess(FOREIGN).columns


def test_what_is_still_lacking_is_named_and_a_value_for_all_rows_fills_it(whole):
    assert imports.lacking(guessing.guess(replace(FOREIGN, name="2023年"))) == ("来源",)
    assert imports.lacking(whole) == ()


def test_the_template_needs_no_guessing():
    for sheet in SHEETS:
        headings = tuple(f"{cell.label}*" if cell.required else cell.label for cell in sheet.columns)
        assert imports.is_template(RawSheet(sheet.name, headings, ()))
    assert not imports.is_template(FOREIGN)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_the_templates_own_headings_are_guessed_as_themselves(sheet):
    raw = RawSheet("随便什么名字", tuple(cell.label for cell in sheet.columns), ())
    found = guessing.guess(raw, sheet.name)
    assert found.columns == {cell.label: cell.label for cell in sheet.columns}


def test_importing_a_foreign_workbook_twice_changes_nothing_the_second_time(ledger, whole):
    first = imports.import_sheets(ledger, [imports.apply(FOREIGN, whole)])
    again = imports.import_sheets(ledger, [imports.apply(FOREIGN, whole)])
    assert (first.added, first.refused) == (3, ())
    assert (again.added, again.changed, again.unchanged) == (0, 0, 3)


def test_a_matter_that_went_on_is_changed_and_not_added_again(ledger, whole):
    imports.import_sheets(ledger, [imports.apply(FOREIGN, whole)])
    number, cells = ROWS[1]
    later = replace(FOREIGN, rows=(ROWS[0], (number, (*cells[:9], "满意")), ROWS[2]))
    report = imports.import_sheets(ledger, [imports.apply(later, whole)])
    assert (report.added, report.changed) == (0, 1)


def test_the_order_of_the_rows_and_how_a_day_is_written_do_not_matter(whole):
    cells = ROWS[0][1]
    written = replace(FOREIGN, rows=(*ROWS[1:], (9, (8, "2023-2-6", *cells[2:]))))
    numbers = {row[0] for _, row in imports.apply(FOREIGN, whole).rows}
    assert numbers == {row[0] for _, row in imports.apply(written, whole).rows}


def test_two_rows_that_say_the_same_get_two_numbers(whole):
    twice = replace(FOREIGN, rows=(ROWS[0], (7, ROWS[0][1])))
    numbers = [row[0] for _, row in imports.apply(twice, whole).rows]
    assert len(set(numbers)) == 2


def test_a_refusal_names_the_row_of_the_foreign_file(ledger, whole):
    wrong = replace(FOREIGN, rows=((17, (1, "去年", *ROWS[0][1][2:])),))
    refused = imports.preview(ledger, [imports.apply(wrong, whole)]).refused
    assert [(each.sheet, each.row, each.column) for each in refused] == [("2023年接待登记", 17, "日期")]


def test_what_the_clerk_decided_is_remembered_for_the_next_years_sheet(ledger, whole):
    next_year = replace(FOREIGN, name="2024年接待登记", rows=())
    assert not imports.proposed(ledger, next_year).remembered
    chosen = replace(whole, columns={**READ, "住址": "备注"})
    imports.remember(ledger, FOREIGN, chosen)
    assert imports.proposed(ledger, next_year) == replace(chosen, remembered=True)
    imports.remember(ledger, FOREIGN, whole)
    assert imports.proposed(ledger, next_year).columns == READ


def test_another_sheet_of_ours_can_be_meant(ledger):
    assert imports.with_sheet(ledger, FOREIGN, "履职").sheet == "履职"


def test_a_sheet_that_is_like_nothing_is_left_to_the_clerk():
    assert guessing.guess(RawSheet("Sheet3", ("甲", "乙"), ((2, (1, 2)),))).sheet == ""


@pytest.mark.parametrize(
    ("mapped", "words"),
    [
        (Mapped("意见", {"电话": "内容", "住址": "内容"}), "两列"),
        (Mapped("意见", {"电话": "传真"}), "没有“传真”"),
        (Mapped(""), "先选一张表"),
    ],
)
def test_a_mapping_that_cannot_be_meant_is_refused(mapped, words):
    with pytest.raises(LedgerError, match=words):
        imports.apply(FOREIGN, mapped)


@pytest.mark.parametrize("change", [{"sheet": "早先的表"}, {"columns": {"住址": "早先的栏"}}])
def test_what_was_decided_for_columns_that_are_gone_gives_way_to_a_guess(ledger, change):
    imports.remember(ledger, FOREIGN, Mapped("意见", {"住址": "村组"}))
    with ledger.write("早先的程序") as session:
        row = session.query(MappingRow).one()
        for name, value in change.items():
            setattr(row, name, value)
    assert imports.proposed(ledger, FOREIGN) == guessing.guess(FOREIGN)


@given(st.lists(st.text(max_size=8), max_size=12), st.lists(st.lists(st.text(max_size=5), max_size=12), max_size=5))
def test_any_headings_are_guessed_without_stumbling(headings, rows):
    raw = RawSheet("表", tuple(headings), tuple((at, tuple(cells)) for at, cells in enumerate(rows, 2)))
    found = guessing.guess(raw)
    assert len(set(found.columns.values())) == len(found.columns)


def dated(good, bad, heading="登记日期"):
    """Rows under a heading of days, of which some hold no day."""
    rows = [("2023-02-06", "路坏")] * good + [("不详", "路坏")] * bad
    return RawSheet("来访", (heading, "反映问题"), tuple(enumerate(rows, start=2)))


def test_a_column_means_days_where_seven_of_ten_cells_are_days():
    days = "办结的日子"  # as no column is called
    assert guessing.guess(dated(7, 3, days), "意见").columns == {days: "答复日期", "反映问题": "内容"}
    assert guessing.guess(dated(6, 4, days), "意见").columns == {"反映问题": "内容"}


def test_a_column_that_every_row_needs_and_that_is_called_so_is_asked_about_cell_by_cell():
    for days, others in ((6, 4), (1, 9), (0, 1)):
        assert guessing.guess(dated(days, others), "意见").columns == {"登记日期": "日期", "反映问题": "内容"}


def test_a_decision_that_is_remembered_is_nothing_to_be_taken_back(ledger):
    before = list(ledger.sitting)
    imports.remember(ledger, FOREIGN, guessing.guess(FOREIGN))
    assert list(ledger.sitting) == before
