"""Rows under rows, however deep: an import walks no line once a row, and names the row that closes a ring."""

import time

import pytest

from app.books.workbook import RawSheet
from app.ledger import imports
from app.ledger.imports.above import _top

DEEP = 1_200  # rows, each under the one before; Python itself goes a thousand deep
OPINIONS = ("意见", ("意见编号", "上级编号", "日期", "来源", "内容"), ("2024-06-05", "接待选民", "路灯坏了"))
TASKS = ("专项", ("任务编号", "上级任务", "专项名称", "任务"), ("整改", "路灯"))


def sheet(kind, above):
    name, headings, rest = kind
    rows = ((number + 1, (f"号{number}", above(number), *rest)) for number in range(1, DEEP + 1))
    return RawSheet(name, headings, tuple(rows))


@pytest.mark.limit(180)
@pytest.mark.parametrize("kind", [OPINIONS, TASKS], ids=["opinions", "tasks"])
@pytest.mark.parametrize("step", [-1, 1], ids=["down", "up"])
def test_a_line_of_any_depth_is_imported(ledger, kind, step):
    def above(number):
        return f"号{number + step}" if 1 <= number + step <= DEEP else None

    report = imports.import_sheets(ledger, [sheet(kind, above)])
    assert (report.added, report.refused) == (DEEP, ())


@pytest.mark.limit(180)
@pytest.mark.parametrize("kind", [OPINIONS, TASKS], ids=["opinions", "tasks"])
def test_a_ring_of_any_length_is_refused_at_the_row_that_closes_it(ledger, kind):
    report = imports.import_sheets(ledger, [sheet(kind, lambda number: f"号{number % DEEP + 1}")])
    assert [str(each) for each in report.refused] == [
        f"“{kind[0]}”表第{DEEP + 1}行“{kind[1][1]}”：与“号1”互为上级，请核对"
    ]
    assert not report.written


def test_a_line_is_walked_once_and_not_once_a_row():
    parents, tops = {str(number): None for number in range(200_000)}, {}
    started = time.process_time()
    for number in range(1, len(parents)):
        assert _top(str(number - 1), parents, tops) == "0"
        parents[str(number)] = str(number - 1)
    assert time.process_time() - started < 10
    assert _top("199999", parents, tops) == "0"
