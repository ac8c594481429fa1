"""The journal: every row that is written, by whom, from what to what, sealed."""

import contextlib
import json
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app.errors import LedgerError
from app.ledger import activities, cases, journal
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.ledger.store import put_settings
from app.models import activity
from app.models.attachment import Attachment
from app.models.case import Case
from app.models.duty import Duty
from app.models.tables import WATCHED, JournalRow
from app.rules.cases import Act, Kind


def entries(ledger):
    with ledger.read() as session:
        return session.execute(select(JournalRow.__table__).order_by(JournalRow.seq)).all()


def test_every_row_a_verb_writes_is_journalled_with_who_when_and_why(ledger):
    before = len(entries(ledger))
    cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例", raised_by="样例甲"))
    added = entries(ledger)[before:]
    assert {entry.entry_table for entry in added} == {"cases", "steps"}
    assert {(entry.clerk, entry.action, entry.at) for entry in added} == {
        ("示例经办", "登记意见", "2024-09-20T09:30:00")
    }
    assert len({entry.verb for entry in added}) == 1
    assert all(entry.before == "" for entry in added)


def test_a_change_keeps_the_old_values_and_the_whole_new_row(ledger):
    entry = cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例"))
    cases.correct(ledger, entry.id, {"content": "改过"}, "写错")
    last = entries(ledger)[-1]
    assert json.loads(last.before) == {"content": "示例", "revision": 1}
    assert json.loads(last.after)["content"] == "改过"
    assert json.loads(last.after)["revision"] == 2


@contextlib.contextmanager
def written(ledger):
    with ledger.write("失败") as session:
        session.add(Duty(done_on=date(2024, 9, 1), deputy_id="x", kind="x", matter="x"))
        session.flush()
        yield


def test_each_entry_is_sealed_with_the_one_before(ledger):
    put_settings(ledger, a=1)
    put_settings(ledger, a=2)
    rows = [entry._asdict() for entry in entries(ledger)]
    assert rows[0]["hash"] == journal.sealed(rows[0], journal.START)
    assert all(later["hash"] == journal.sealed(later, earlier["hash"]) for earlier, later in pairwise(rows))


def test_a_verb_that_fails_leaves_no_trace(ledger):
    before = entries(ledger)
    with pytest.raises(LedgerError):
        cases.propose(ledger, "nothing", Act(Kind.PROPOSE, date(2024, 9, 1)), CaseDraft(date(2024, 9, 1), "示例"))
    with pytest.raises(RuntimeError), written(ledger):
        raise RuntimeError
    assert entries(ledger) == before
    assert ledger.sitting == []


def test_what_a_row_said_can_be_read_back_from_the_journal(ledger):
    entry = activities.add(ledger, ActivityDraft(date(2024, 9, 1), "会议", services=(("协调", 3),), hours=2))
    said = json.loads(next(each.after for each in reversed(entries(ledger)) if each.entry_id == entry.id))
    values = journal.restored(activity.Activity, said)
    assert values["held_on"] == date(2024, 9, 1)
    assert values["services"] == [["协调", 3]]
    assert (values["hours"], type(values["hours"])) == (2.0, float)


def test_a_case_comes_back_with_its_enums(ledger):
    entry = cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例"))
    cases.advance(ledger, entry.id, Act(Kind.ASSIGN, date(2024, 9, 2), unit="示例所"))
    said = json.loads([each for each in entries(ledger) if each.entry_id == entry.id][-1].after)
    values = journal.restored(Case, said)
    found = cases.get(ledger, entry.id)
    assert (values["stage"], values["route"], values["due_on"]) == (found.stage, found.route, found.due_on)


def test_the_journal_does_not_repeat_a_photo():
    row = Attachment(entry_table="cases", entry_id="x", name="a", media_type="image/jpeg", sha256="0", content=b"123")
    assert "content" not in journal.image(row)
    assert journal.image(row)["sha256"] == "0"


def test_an_image_names_every_column_but_contents_and_secrets():
    for model in WATCHED:
        row = model()
        columns = {column.name for column in model.__table__.columns}
        assert columns - set(journal.image(row)) <= {"content", "secret"}


@given(st.lists(st.text(), min_size=9, max_size=9), st.text(), st.integers(0, 8))
def test_a_seal_tells_any_change_of_any_part(parts, other, place):
    changed = [*parts]
    changed[place] = other
    same = "\x1f".join(changed) == "\x1f".join(parts)
    assert same == (journal.chained(changed, journal.START) == journal.chained(parts, journal.START))
