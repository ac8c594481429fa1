"""The 得分 column of the 履职登记簿 says what the ranking says."""

from collections import Counter
from datetime import date, datetime
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from app.books.duties import DUTIES
from app.desk import demo
from app.desk.duty_points import with_points
from app.desk.paper import put_on_paper
from app.ledger import bylaws, registers, scores
from app.ledger.store import put_settings

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


@pytest.fixture
def ledger(tmp_path):
    made = demo.sample_ledger(tmp_path / "太平.liubu", lambda: datetime(2025, 1, 10, 9))
    yield made
    made.close()


def filled(ledger, *period):
    return with_points(ledger, DUTIES, registers.page(ledger, DUTIES, *period), *period)


def column(page, key):
    at = [each.key for each in page.columns].index(key)
    return [row[at] for row in page.rows]


def test_the_points_of_a_deputys_pages_add_up_to_the_score(ledger):
    page = filled(ledger, *YEAR)
    bounds = [*(first for first, _ in page.chapters), len(page.rows)]
    told = Counter()
    points = column(page, "score")
    for (first, name), last in zip(page.chapters, bounds[1:], strict=True):
        told[name] = sum(Decimal(str(each)) for each in points[first:last] if each is not None)
    assert told == {each.called: each.total for each in scores.year(ledger, 2024).deputies}
    assert "得分按“汝州量化考评”由登记算出" in page.notes[-1]


def test_half_a_year_shows_the_same_points_as_the_whole(ledger):
    whole, half = (dated(filled(ledger, YEAR[0], until)) for until in (YEAR[1], date(2024, 6, 30)))
    assert half
    assert all(whole[key] == points for key, points in half.items())


def dated(page):
    """The points by deputy, day, evidence and matter."""
    keys = ("done_on", "evidence", "matter")
    return dict(
        zip(zip(page.records, *(column(page, key) for key in keys), strict=True), column(page, "score"), strict=True)
    )


def test_what_others_judge_or_a_group_earns_is_left_to_the_hand(ledger):
    bylaws.schemes.choose(ledger, "hundred")
    assert set(column(filled(ledger, *YEAR), "score")) == {None}
    bylaws.schemes.choose(ledger, "chunfu")
    assert filled(ledger, *YEAR) == registers.page(ledger, DUTIES, *YEAR)
    put_settings(ledger, scheme="")
    assert filled(ledger, None, YEAR[1]) == registers.page(ledger, DUTIES, None, YEAR[1])


def test_the_book_on_paper_has_the_points(ledger, tmp_path):
    put_on_paper(ledger, "duties", *YEAR, form="xlsx", out=tmp_path / "履职.xlsx")
    cells = [cell.value for sheet in load_workbook(tmp_path / "履职.xlsx") for row in sheet.iter_rows() for cell in row]
    assert 15 in cells
    assert any("得分按" in str(cell) for cell in cells)
