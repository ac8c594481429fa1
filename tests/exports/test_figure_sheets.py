"""The figures of a paper as Excel: definitions first, then the rows behind each."""

from datetime import date, datetime

import openpyxl
import pytest

from app.books.briefing_figures import BackedFigure, BackedRow
from app.exports.figure_sheets import write_figure_sheets

SINCE, UNTIL = date(2024, 6, 1), date(2024, 6, 30)
ROWS = (
    BackedRow("2024-流-001", date(2024, 6, 3), "=1+1", 3),
    BackedRow("2024-流-002", None, "路不平\n要修", 4, within=False),
)
COUNT = BackedFigure("接待群众（人次）", "人次之和。", "活动类型：流动联络站", SINCE, UNTIL, 7, ROWS)
RATE = BackedFigure("满意率", "满意比评价。", "", SINCE, UNTIL, 3, ROWS, of=7)


def read(tmp_path, *figures):
    out = tmp_path / "数字.xlsx"
    write_figure_sheets("示例简报第6期的数字", figures, out)
    return openpyxl.load_workbook(out)


def test_the_first_sheet_has_every_figure_with_its_definition(tmp_path):
    book = read(tmp_path, COUNT, RATE)
    assert book.sheetnames == ["数字", "1 接待群众 流动联络站", "2 满意率"]
    rows = list(book["数字"].iter_rows(values_only=True))
    period = "2024年6月1日至2024年6月30日"
    assert rows[2] == (1, "接待群众（人次）", period, COUNT.scope, 7, None, None, "人次之和。", book.sheetnames[1])
    assert rows[3] == (2, "满意率", period, None, pytest.approx(3 / 7), 3, 7, "满意比评价。", book.sheetnames[2])
    assert book["数字"]["E4"].number_format == "0.00%"


def test_every_figure_has_a_sheet_whose_sum_is_the_figure(tmp_path):
    sheet = read(tmp_path, COUNT)["1 接待群众 流动联络站"]
    rows = list(sheet.iter_rows(min_row=3, values_only=True))
    assert rows[0] == ("2024-流-001", datetime(2024, 6, 3), "=1+1", 3)
    assert rows[-1] == ("合计", None, COUNT.definition, 7)
    assert sum(row[3] for row in rows[:-1]) == 7


def test_a_rate_shows_which_rows_count_above_the_line(tmp_path):
    rows = list(read(tmp_path, RATE)["1 满意率"].iter_rows(min_row=3, values_only=True))
    assert [row[4] for row in rows] == [1, 0, 3]


def test_dates_are_dates_numbers_are_numbers_and_no_text_is_a_formula(tmp_path):
    row = read(tmp_path, COUNT)["1 接待群众 流动联络站"][3]
    assert [cell.data_type for cell in row] == ["s", "d", "s", "n"]
    assert row[2].quotePrefix


def test_the_sheets_are_ready_to_be_printed(tmp_path):
    for sheet in read(tmp_path, COUNT):
        assert (sheet.page_setup.orientation, sheet.print_title_rows, sheet.freeze_panes) == (
            "landscape",
            "$1:$2",
            "A3",
        )


def test_the_foot_of_a_printed_sheet_says_for_whom_it_is(tmp_path):
    out = tmp_path / "数字.xlsx"
    write_figure_sheets("示例", (COUNT,), out, profile="对外公示")
    assert {sheet.oddFooter.left.text for sheet in openpyxl.load_workbook(out)} == {"使用范围：对外公示"}
    assert {sheet.oddFooter.left.text for sheet in read(tmp_path, COUNT)} == {None}
