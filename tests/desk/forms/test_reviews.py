"""工作评议通报: counted again by hand, ranked with equals side by side, the same on paper and in Excel."""

import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta

import openpyxl
import pytest

from app.cli import door
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.errors import LedgerError
from app.ledger import cases, deputies
from app.ledger.cases import CaseDraft
from app.ledger.custody import open_ledger
from app.ledger.figures import Period, rows, unit_reviews
from app.rules.cases import Act, Kind, Result, Route, Satisfaction
from app.rules.rate import Rate
from app.rules.trade import PROPOSAL
from tests import ledgers
from tests.exports.papers import words

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
ASKED = Asked(since=YEAR.since, until=YEAR.until)
DAY = date(2024, 3, 1)
SATISFIED, BASICALLY, DISSATISFIED = Satisfaction


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "空.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = ledgers.filled(tmp_path_factory.mktemp("评议") / "台账.liubu")
    ledger = open_ledger(path, clock=lambda: datetime(2024, 12, 31, 9))
    yield ledger
    ledger.close()


def handled(ledger, unit, outcome, *, late=False, **values):
    """A matter that the unit answered and the voter judged."""
    entry = cases.register(ledger, CaseDraft(DAY, "示例内容", **values))
    replied = DAY + timedelta(60 if late else 5)
    acts = [Act(Kind.ASSIGN, DAY, unit=unit), Act(Kind.REPLY, replied, result=Result.A, text="已办")]
    if not values:
        acts.insert(0, Act(Kind.ROUTE, DAY, route=Route.TRANSFER))
    if outcome is not None:
        acts.append(Act(Kind.EVALUATE, replied, attitude=outcome, outcome=outcome))
    for act in acts:
        entry = cases.advance(ledger, entry.id, act)
    return entry


def test_units_are_ranked_by_satisfaction_then_by_time_and_equals_share_a_rank(ledger):
    handled(ledger, "示例甲站", SATISFIED)
    handled(ledger, "示例乙站", SATISFIED)
    handled(ledger, "示例丙站", BASICALLY, late=True)
    handled(ledger, "示例丁站", DISSATISFIED)
    handled(ledger, "示例戊站", None)
    reviews = unit_reviews(ledger, YEAR)
    assert {each.unit: each.rank for each in reviews} == {
        "示例甲站": 1, "示例乙站": 1, "示例丙站": 3, "示例丁站": 4, "示例戊站": None,
    }  # fmt: skip
    assert [each.rank for each in reviews] == [1, 1, 3, 4, None]
    assert [each.redone for each in reviews] == [0, 0, 0, 1, 0]
    assert (reviews[2].on_time, reviews[2].satisfied) == (Rate(0, 1), Rate(1, 1))


def test_a_unit_is_ranked_by_its_share_and_not_by_how_many_were_content(ledger):
    handled(ledger, "示例甲站", SATISFIED)
    for outcome in (SATISFIED, BASICALLY, DISSATISFIED):
        handled(ledger, "示例乙站", outcome)
    assert [(each.unit, each.rank) for each in unit_reviews(ledger, YEAR)] == [("示例甲站", 1), ("示例乙站", 2)]


def test_a_unit_that_was_given_nothing_in_the_period_is_not_reviewed(ledger):
    entry = handled(ledger, "示例甲站", SATISFIED)
    cases.advance(ledger, entry.id, Act(Kind.STRIKE_OFF, date(2024, 4, 8)))
    assert unit_reviews(ledger, Period(date(2024, 4, 1), date(2024, 4, 30))) == ()


def test_opinions_and_proposals_of_a_unit_are_taken_together(ledger):
    handled(ledger, "示例甲站", SATISFIED)
    leader = deputies.add(ledger, deputies.DeputyDraft("示例甲")).id
    handled(ledger, "示例甲站", DISSATISFIED, kind=PROPOSAL, title="示例建议", leaders=(leader,))
    [review] = unit_reviews(ledger, YEAR)
    assert (review.assigned, review.proposals, review.redone) == (2, 1, 1)
    assert (review.replied, review.satisfied) == (Rate(2, 2), Rate(1, 2))
    assert [len(rows(ledger, key, YEAR)) for key in ("redone", "proposals_redone")] == [0, 1]


def test_the_sample_is_what_plain_counting_gives(sample):
    query = (
        "SELECT handler, count(*), sum(first_replied_on IS NOT NULL), sum(outcome IN ('SATISFIED', 'BASICALLY')),"
        " count(outcome), sum(round > 1) FROM cases WHERE NOT is_item AND voided_on IS NULL AND handler != ''"
        " AND raised_on BETWEEN '2024-01-01' AND '2024-12-31'"
        " AND (kind = 'proposal' AND assigned_on IS NOT NULL OR kind = 'opinion' AND route = 'TRANSFER') GROUP BY handler"
    )
    with closing(sqlite3.connect(sample.path)) as connection:
        plain = {row[0]: row[1:] for row in connection.execute(query)}
    reviews = unit_reviews(sample, YEAR)
    assert {
        each.unit: (
            each.assigned, each.replied.numerator, each.satisfied.numerator, each.satisfied.denominator, each.redone,
        )
        for each in reviews
    } == plain  # fmt: skip


def test_the_paper_and_the_workbook_say_the_same(sample, tmp_path):
    reviews = unit_reviews(sample, YEAR)
    sheet = openpyxl.load_workbook(shelf.make(sample, "unit-review", ASKED, tmp_path / "评议.xlsx")).active
    cells = [row for row in sheet.iter_rows(min_row=4, values_only=True) if row[2]][: len(reviews) + 1]
    assert [(row[1], row[2], row[3], row[12]) for row in cells[:-1]] == [
        (each.rank, each.unit, each.assigned, each.satisfied.percent) for each in reviews
    ]
    assert cells[-1][2:4] == ("合计", sum(each.assigned for each in reviews))
    printed = "".join(
        "".join(words(shelf.make(sample, "unit-review", ASKED, tmp_path / "评议.pdf").read_bytes())).split()
    )
    assert all(f"{each.unit}{each.assigned}" in printed for each in reviews)
    assert "承办单位工作评议情况通报" in printed
    assert "都相同的并列" in printed


def test_a_period_without_any_unit_has_no_review(ledger, tmp_path):
    cases.register(ledger, CaseDraft(DAY, "示例内容"))
    with pytest.raises(LedgerError, match="2024年度没有交办给承办单位"):
        shelf.make(ledger, "unit-review", ASKED, tmp_path / "评议.pdf")
    assert not (tmp_path / "评议.pdf").exists()


def test_the_verb_wants_the_period(tmp_path, capsys):
    path = ledgers.filled(tmp_path / "台账.liubu")
    command = ["form", "unit-review", "--ledger", str(path), "--out", str(tmp_path / "评议.pdf")]
    assert door.run([*command, "--from", "2024-01-01"]) == 2
    assert "--to" in capsys.readouterr().err
    assert door.run([*command, "--from", "2024-01-01", "--to", "2024-12-31", "--public"]) == 2
    assert door.run([*command, "--from", "2024-12-31", "--to", "2024-01-01"]) == 1
