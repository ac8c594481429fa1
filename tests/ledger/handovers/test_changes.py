"""What a package carries is read out of the journal, and stays the same whatever happens to the rows afterwards."""

import json
from datetime import date

import pytest
from sqlalchemy import select

from app.ledger import attachments, cases, journal, undo
from app.ledger.cases import CaseDraft
from app.ledger.handovers import changes
from app.ledger.outgoing import Leaving, enter
from app.ledger.store import put_settings
from app.models.case import Case
from app.models.journal import JournalRow
from app.models.step import StepRow
from app.models.tables import KEPT_HOME, SHIPPED, WATCHED
from app.rules.cases import Act, Kind
from tests.soak import world


@pytest.fixture
def one(ledger):
    return cases.register(ledger, CaseDraft(date(2024, 6, 1), "示例：路灯不亮"))


def head(ledger):
    with ledger.read() as session:
        return changes.head(session)


def between(ledger, since, until=None, model=Case):
    until = head(ledger).seq if until is None else until
    with ledger.read() as session:
        return [(each.sort, each.id, each.after) for each in changes.between(session, since, until, model)]


def counted(ledger, since):
    with ledger.read() as session:
        return changes.counted(session, since, changes.head(session).seq)


def test_an_empty_ledger_has_nothing_to_hand_over(ledger):
    assert head(ledger) == changes.Head(0, journal.START)
    assert counted(ledger, 0) == {}


def test_a_row_goes_as_the_journal_last_saw_it(ledger, one):
    cases.advance(ledger, one.id, Act(Kind.ASSIGN, date(2024, 6, 2), unit="示例所"))
    [(sort, row, after)] = between(ledger, 0)
    with ledger.read() as session:
        last = select(JournalRow.after).where(JournalRow.entry_id == one.id).order_by(JournalRow.seq.desc())
        assert after == session.scalar(last.limit(1))
        assert after == journal.dumped(journal.image(session.get(Case, one.id)))
    assert (sort, row) == ("added", one.id)
    assert [sort for sort, _, _ in between(ledger, 0, model=StepRow)] == ["added", "added"]


def test_what_was_handed_over_before_is_changed_or_voided(ledger, one):
    other = cases.register(ledger, CaseDraft(date(2024, 6, 1), "示例：水渠不通"))
    sent = head(ledger).seq
    cases.advance(ledger, one.id, Act(Kind.ASSIGN, date(2024, 6, 2), unit="示例所"))
    cases.advance(ledger, other.id, Act(Kind.VOID, date(2024, 6, 2), reason="登重了"))
    assert {row: sort for sort, row, _ in between(ledger, sent)} == {one.id: "changed", other.id: "voided"}
    assert counted(ledger, sent)["cases"] == {"added": 0, "changed": 1, "voided": 1, "gone": 0}


def test_a_row_that_was_taken_back_after_it_went_is_gone(ledger, one):
    sent = head(ledger).seq
    undo.undo(ledger)
    assert [each[:2] for each in between(ledger, sent)] == [("gone", one.id)]
    assert between(ledger, 0) == []


def test_what_came_and_went_between_two_packages_is_not_told(ledger, one):
    sent = head(ledger).seq
    cases.register(ledger, CaseDraft(date(2024, 6, 3), "示例：登错了"))
    undo.undo(ledger)
    assert between(ledger, sent) == []


def test_a_package_is_the_same_however_late_it_is_made(ledger, one):
    sent = head(ledger)
    before = between(ledger, 0)
    cases.advance(ledger, one.id, Act(Kind.ASSIGN, date(2024, 6, 2), unit="示例所"))
    assert between(ledger, 0, sent.seq) == before
    with ledger.read() as session:
        assert changes.head_at(session, sent.seq) == sent


def test_what_stays_at_home_moves_no_head(ledger, one):
    before = head(ledger)
    put_settings(ledger, note="示例")
    enter(ledger, Leaving("示例"), "某处", act="打印")
    assert head(ledger) == before


def test_an_attachment_goes_without_its_content(ledger, one):
    attachments.attach(ledger, "cases", one.id, world.photo(), "现场.png")
    attachment = next(model for model in WATCHED if model.__tablename__ == "attachments")
    [(_, _, after)] = between(ledger, 0, model=attachment)
    assert "content" not in json.loads(after)
    assert len(json.loads(after)["sha256"]) == 64


def test_every_table_goes_or_stays_at_home_with_a_reason():
    """A new table has to be put on one of the two lists."""
    assert {model.__tablename__ for model in KEPT_HOME} == {
        *("settings", "words", "origins", "mappings", "keys", "packages", "county_steps")
    }
    assert {model.__tablename__ for model in SHIPPED} == {
        *("units", "villages", "stations", "campaigns", "tasks", "deputies", "mandates", "deputy_states"),
        *("activities", "attendances", "cases", "case_deputies", "steps", "duties", "attachments"),
        *("roster_days", "roster_seats", "roster_swaps", "leaves", "score_marks", "score_years", "polls", "poll_lines"),
        *("projects", "project_steps", "station_checks", "pads", "papers", "briefings"),
        *("grids", "plans", "quantities"),
    }
