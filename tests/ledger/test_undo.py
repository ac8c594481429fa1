"""Undo: the last act of the sitting is taken back, and the journal keeps both."""

from datetime import date

import pytest
from sqlalchemy import select

from app.errors import LedgerError
from app.ledger import activities, attachments, cases, imports, search, undo
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.ledger.custody import check, open_ledger
from app.ledger.store import put_settings
from app.models.case import Case
from app.models.tables import WATCHED, JournalRow
from app.rules.cases import Act, Kind, Satisfaction, Stage
from tests.soak import world

DAY = date(2024, 9, 1)


def register(ledger, words="示例路灯"):
    return cases.register(ledger, CaseDraft(DAY, words, raised_by="样例甲"))


def rows(ledger):
    """Everything that is watched, revisions aside."""
    with ledger.read() as session:
        return {
            model.__tablename__: sorted(
                repr({key: value for key, value in row.items() if key != "revision"})
                for row in session.execute(select(model.__table__)).mappings()
            )
            for model in WATCHED
        }


def test_nothing_done_is_nothing_to_undo(ledger):
    assert undo.undo(ledger) is None
    assert undo.describe(ledger) == ""


def test_a_registration_is_taken_back_whole(ledger):
    before = rows(ledger)
    register(ledger)
    assert undo.describe(ledger) == "登记意见"
    assert undo.undo(ledger) == "登记意见"
    assert rows(ledger) == before
    assert search.search(ledger, "路灯") == ()
    assert check(ledger).sound


def test_the_number_is_given_again(ledger):
    first = register(ledger).number
    undo.undo(ledger)
    assert register(ledger).number == first


def test_a_step_is_taken_back_and_the_case_stands_where_it_stood(ledger):
    entry = register(ledger)
    cases.advance(ledger, entry.id, Act(Kind.ASSIGN, DAY, unit="示例所"))
    assert undo.undo(ledger) == "交办"
    found = cases.get(ledger, entry.id)
    assert (found.stage, found.handler, found.due_on) == (Stage.UNDECIDED, "", None)
    assert len(found.lines) == 1
    assert check(ledger).sound


def test_a_correction_is_taken_back_and_found_under_its_old_words(ledger):
    entry = register(ledger)
    cases.correct(ledger, entry.id, {"content": "示例水渠"}, "写错")
    undo.undo(ledger)
    assert cases.get(ledger, entry.id).content == "示例路灯"
    assert len(search.search(ledger, "路灯")) == 1
    assert search.search(ledger, "水渠") == ()


def test_several_acts_are_taken_back_one_after_another(ledger):
    states = [rows(ledger)]
    entry = register(ledger)
    for act in (
        Act(Kind.ASSIGN, DAY, unit="示例所"),
        Act(Kind.REPLY, DAY, text="修了"),
        Act(Kind.EVALUATE, DAY, outcome=Satisfaction.DISSATISFIED, attitude=Satisfaction.SATISFIED),
    ):
        states.append(rows(ledger))
        cases.advance(ledger, entry.id, act)
    names = []
    while states:
        names.append(undo.undo(ledger))
        assert rows(ledger) == states.pop()
    assert names == ["评价", "答复", "交办", "登记意见"]
    assert undo.undo(ledger) is None
    assert check(ledger).sound


def test_what_was_taken_back_stays_in_the_journal(ledger):
    register(ledger)
    undo.undo(ledger)
    with ledger.read() as session:
        actions = session.scalars(select(JournalRow.action).order_by(JournalRow.seq)).all()
    assert actions[-4:] == ["登记意见", "登记意见", "撤销：登记意见", "撤销：登记意见"]


def test_listeners_hear_of_it_when_it_is_no_longer_there(ledger):
    register(ledger)
    heard = []
    ledger.subscribe(lambda tables: heard.append((tables, undo.describe(ledger))))
    undo.undo(ledger)
    assert heard == [(frozenset({"cases", "steps"}), "")]


def test_an_act_whose_entries_changed_since_is_not_taken_back(ledger, calendar):
    entry = register(ledger)
    other = open_ledger(ledger.path, clock=calendar)
    cases.correct(other, entry.id, {"content": "别处改过"}, "核对")
    other.close()
    before = rows(ledger)
    with pytest.raises(LedgerError, match="之后又有改动"):
        undo.undo(ledger)
    assert rows(ledger) == before
    assert undo.describe(ledger) == "登记意见"


def test_an_entry_others_build_on_is_not_taken_back(ledger, calendar):
    entry = activities.add(ledger, ActivityDraft(DAY, "会议"))
    other = open_ledger(ledger.path, clock=calendar)
    cases.register(other, CaseDraft(DAY, "示例", activity_id=entry.id))
    other.close()
    before = rows(ledger)
    with pytest.raises(LedgerError, match="已被别处引用"):
        undo.undo(ledger)
    assert rows(ledger) == before


def test_a_number_in_the_middle_of_its_series_is_not_taken_back(ledger, calendar):
    register(ledger)
    other = open_ledger(ledger.path, clock=calendar)
    register(other)
    other.close()
    with pytest.raises(LedgerError, match="之后又有改动"):
        undo.undo(ledger)
    assert check(ledger).sound


def test_a_setting_is_taken_back(ledger):
    put_settings(ledger, clerk="甲")
    put_settings(ledger, clerk="乙")
    undo.undo(ledger)
    assert ledger.setting("clerk") == "甲"


def test_a_removed_row_comes_back(ledger):
    imports.import_sheets(ledger, world.SHEETS)
    with ledger.read() as session:
        people = {name: key for key, name in session.connection().exec_driver_sql("SELECT id, name FROM deputies")}
    entry = cases.register(ledger, CaseDraft(DAY, "示例", takers=(people["示例甲"], people["示例乙"])))
    before = rows(ledger)
    cases.correct(ledger, entry.id, {"takers": (people["示例丙"],)}, "写错人")
    undo.undo(ledger)
    assert rows(ledger) == before
    assert [each.name for each in cases.get(ledger, entry.id).deputies] == ["示例甲", "示例乙"]
    assert check(ledger).sound


def test_a_whole_import_is_taken_back(ledger):
    before = rows(ledger)
    report = imports.import_sheets(ledger, [*world.SHEETS, *world.opinions("批", 300)])
    assert report.added > 300
    assert undo.undo(ledger) == "导入工作簿"
    assert rows(ledger) == before
    assert check(ledger).sound
    assert imports.import_sheets(ledger, world.SHEETS).written


def test_an_attachment_is_taken_back(ledger):
    entry = register(ledger)
    attachments.attach(ledger, "cases", entry.id, world.photo(), "a.png")
    assert undo.undo(ledger) == "添加附件"
    assert attachments.listing(ledger, "cases", entry.id) == ()


def test_a_void_is_taken_back(ledger):
    entry = activities.add(ledger, ActivityDraft(DAY, "会议", theme="示例学习"))
    activities.void(ledger, entry.id, "重复")
    assert search.search(ledger, "示例学习") == ()
    undo.undo(ledger)
    assert activities.get(ledger, entry.id).voided_on is None
    assert len(search.search(ledger, "示例学习")) == 1


def test_a_split_is_taken_back_with_its_item(ledger):
    item = register(ledger)
    cases.register(ledger, CaseDraft(DAY, "示例之一", parent_id=item.id))
    assert cases.get(ledger, item.id).is_item
    undo.undo(ledger)
    assert not cases.get(ledger, item.id).is_item
    with ledger.read() as session:
        assert len(session.scalars(select(Case.id)).all()) == 1


def test_a_new_sitting_has_nothing_to_take_back(ledger, calendar):
    register(ledger)
    again = open_ledger(ledger.path, clock=calendar)
    assert undo.undo(again) is None
    again.close()
