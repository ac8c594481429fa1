"""Which sources are counted together: opinions are walked once for all that is said of them, group by group."""

import pytest

from app.books.figures import FIGURES
from app.books.figures.source import ALL
from app.books.figures.sources import OPINIONS, RECEIVED, STANDING
from app.ledger.figures.narrowing import DIMENSIONS, narrow
from app.ledger.figures.passes import passes
from tests.ledger.figures.test_figures import YEAR

ALIKE = [by for by in DIMENSIONS if OPINIONS.tells(by) and by != "month"]


def passed(ledger, by, **where):
    """What is counted with each source of opinions, and whether all of its own rows are."""
    with ledger.read() as session:
        made = [*passes(narrow(session, YEAR, where), by)]
    return {each.source: ({*each.among}, each.beyond is ALL) for each in made if each.source.table == "cases"}


@pytest.mark.parametrize("by", ALIKE)
def test_the_opinions_of_a_period_are_walked_once_and_then_only_those_that_stood_before(ledger, by):
    found = passed(ledger, by)
    assert (found[RECEIVED], found[STANDING]) == (({OPINIONS, STANDING}, True), (set(), False))
    assert OPINIONS not in found


def test_by_month_each_counts_by_days_of_its_own(ledger):
    found = passed(ledger, "month")
    assert (found[RECEIVED], found[STANDING]) == (({OPINIONS}, True), (set(), True))


def test_a_month_that_is_asked_for_is_in_the_period_and_parts_nothing(ledger):
    assert passed(ledger, "kind", month="2024-06") == passed(ledger, "kind")


def test_what_is_counted_only_once_is_counted_along_with_nothing():
    along = {figure.source for figure in FIGURES if figure.source.within is not None}
    along |= {source.within.other for source in along}
    assert along == {OPINIONS, STANDING, RECEIVED}
    assert not [figure.key for figure in FIGURES if figure.once is not None and figure.source in along]
