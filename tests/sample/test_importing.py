"""The real ledger takes the sample whole, takes it once, and counts what was published."""

import json
from datetime import date, datetime

import pytest

from app.desk.workbooks import import_file
from app.ledger.custody import create
from app.ledger.figures import Period, figures
from tests.sample.conftest import SAMPLE

PUBLISHED = Period(date(2024, 1, 1), date(2024, 9, 18))
NEW_YEAR = datetime.fromisoformat("2025-01-02T09:00")


def _ledger(folder):
    path = folder / "太平.liubu"
    return create(path, unit_code="410725104", unit_name="原阳县太平镇", method="taiping", clock=lambda: NEW_YEAR)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    ledger = _ledger(tmp_path_factory.mktemp("ledger"))
    report = import_file(ledger, SAMPLE / "太平镇2024.xlsx")
    yield ledger, report
    ledger.close()


def test_no_row_is_refused(filled):
    _, report = filled
    assert report.refused == ()
    assert report.notes == ()
    assert (report.added, report.written) == (869, True)


def test_importing_it_again_changes_nothing(filled):
    ledger, report = filled
    again = import_file(ledger, SAMPLE / "太平镇2024.xlsx", dry_run=True)
    assert (again.added, again.changed, again.unchanged) == (0, 0, report.added)


def test_the_ledger_counts_the_published_figures(filled):
    ledger, _ = filled
    station = figures(ledger, PUBLISHED, kind="流动联络站")
    campaign = figures(ledger, PUBLISHED, campaign="群众身边不正之风和腐败问题整改")
    assert [station[key] for key in ("voters_received", "opinions", "resolved")] == [147, 73, 51]
    assert [campaign[key] for key in ("tasks", "problems", "problems_closed")] == [22, 57, 52]


def test_one_bad_row_is_named_and_nothing_is_written(tmp_path):
    ledger = _ledger(tmp_path)
    report = import_file(ledger, SAMPLE / "错一行.xlsx")
    assert not report.written
    assert [(each.sheet, each.row, each.column) for each in report.refused] == [("活动", 6, "参加代表")]
    assert "示例庚辰" in json.dumps([each.reason for each in report.refused], ensure_ascii=False)
    ledger.close()
