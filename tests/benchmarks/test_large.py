"""The large ledgers are made past the verbs; a small one of the same make shows that they are what verbs would write."""

from datetime import date

from sqlalchemy import select

from app.ledger.cases import folded, steps_of
from app.ledger.custody import open_ledger
from app.ledger.figures import Period, figures
from app.ledger.search import search
from app.ledger.search_index import documents
from app.models.case import Case
from app.models.search import SearchDoc
from app.rules.cases import fold
from tests.benchmarks.large import LAST, NOON, build


def test_a_large_ledger_is_one_that_verbs_might_have_written(tmp_path):
    ledger = open_ledger(build(tmp_path / "large.liubu", 600), clock=lambda: NOON)
    with ledger.read() as session:
        for case in session.scalars(select(Case)):
            expected = folded(fold(steps_of(session, case.id)))
            assert {name: getattr(case, name) for name in expected} == expected
        found = session.execute(select(SearchDoc.kind, SearchDoc.entry_id, SearchDoc.body))
        kept = {tuple(row) for row in found}
        assert kept <= {(kind, each, words) for kind, each, _, words in documents(session)} | _seated(kept)
    assert figures(ledger, Period(date(2015, 1, 1), LAST))["opinions"] > 550
    assert search(ledger, "示例")
    ledger.close()


def _seated(kept):
    """Deputies are searched by their constituencies, too; the large ledgers do without."""
    return {row for row in kept if row[0] == "deputy"}
