"""What is told of a number: who asked for secrecy in its rows, the months of a very long period, the whole document."""

from datetime import date, datetime

import pytest

from app.ledger import activities, cases
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.ledger.figures import Period, as_json, grouped, rows
from app.rules.cases import Act, Kind, Route
from app.rules.trade import RECEPTION
from tests import ledgers

DAY = date(2024, 6, 5)
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "空.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


def heard(ledger, on=DAY, **values):
    return cases.register(ledger, CaseDraft(on, "示例内容", **values))


def test_a_row_says_who_asked_for_secrecy_and_no_other_does(ledger):
    kept = heard(ledger, raised_by="样例甲", confidential=True)
    open_to_all = heard(ledger, raised_by="样例乙")
    told = {row.id: row.secret for row in rows(ledger, "opinions", YEAR)}
    assert "样例甲" in told[kept.id]
    assert not told[open_to_all.id]


def test_rows_stand_newest_first_and_of_one_day_the_later_number_first(ledger):
    before, first, second = heard(ledger, on=date(2024, 6, 4)), heard(ledger), heard(ledger)
    assert [row.id for row in rows(ledger, "opinions", YEAR)] == [second.id, first.id, before.id]


def test_a_long_period_shows_the_months_between_its_first_and_its_last_record(ledger):
    heard(ledger, on=date(2015, 2, 3))
    last = heard(ledger)
    cases.advance(ledger, last.id, Act(Kind.ROUTE, date(2024, 8, 31), route=Route.SPOT, text="当场说明"))
    ever = list(grouped(ledger, "month", Period(date(2000, 1, 1), date(2024, 8, 31))))
    assert (ever[0], ever[-1], len(ever)) == ("2015-02", "2024-08", 115)
    nine = Period(date(2015, 3, 1), date(2024, 2, 1))
    assert len(grouped(ledger, "month", nine)) == 108
    assert grouped(ledger, "month", Period(date(1990, 1, 1), date(2010, 1, 1))) == {}


def test_the_months_go_to_the_end_of_time(ledger):
    assert list(grouped(ledger, "month", Period(date(9999, 11, 1), date.max))) == ["9999-11", "9999-12"]
    assert list(grouped(ledger, "month", Period(date(9999, 12, 1), date.max))) == ["9999-12"]


def test_the_document_under_a_filter_is_that_of_the_group(ledger):
    activities.add(ledger, ActivityDraft(DAY, RECEPTION))
    activities.add(ledger, ActivityDraft(DAY, "视察"))
    document = as_json(ledger, YEAR, kind="视察")
    assert document["figures"]["activities"] == 1
    assert list(document["by"]["kind"]) == ["视察"]
    assert document["period"] == {"from": "2024-01-01", "to": "2024-12-31"}
