"""What changed since a safety copy, and one record brought back from it."""

import contextlib
import shutil
from dataclasses import replace
from datetime import date

import pytest

from app.errors import LedgerError
from app.ledger import activities, cases, custody, deputies, search
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.custody import since
from app.ledger.store import put_settings
from app.models.tables import WATCHED
from app.rules.cases import Act, Kind, Result, Stage
from tests.soak import world


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.liubu"
    world.found(path).close()
    return path


@pytest.fixture
def full(sample, tmp_path):
    with contextlib.closing(world.reopened(shutil.copy(sample, tmp_path / "full.liubu"))) as made:
        yield made


def copied(ledger):
    custody.rotate(ledger, custody.folder_of(ledger.path), ledger.clock())
    return custody.copies(ledger.path)[0]


def only(ledger, kept):
    (change,) = since.changes_since(ledger, kept)
    return change


def assigned(ledger):
    """A case that is with its unit."""
    line = next(each for each in cases.listing(ledger, CasePlace.ALL, CaseFilter()) if each.stage is Stage.OPEN)
    return cases.get(ledger, line.id)


def test_what_changed_is_told_by_record_the_last_first(full):
    kept = copied(full)
    assert since.changes_since(full, kept) == ()
    assert since.many_since(full, kept) == 0
    first, second = world.register(full, 60), world.register(full, 61)
    cases.advance(full, second.id, Act(Kind.REPLY, date(2024, 12, 19), result=Result.A, text="已办好"))
    told = since.changes_since(full, kept)
    assert [(each.name, each.kind, each.is_new) for each in told] == [
        (second.number, "意见建议", True),
        (first.number, "意见建议", True),
    ]
    assert told[0].acts[0] == "答复"
    assert not told[0].can_be_restored
    assert since.many_since(full, kept) > 2


def test_a_record_is_shown_as_it_was_and_as_it_is(full):
    case, kept = assigned(full), copied(full)
    cases.correct(full, case.id, {"content": "改错的内容", "raised_by": "别人"}, "手误")
    told = {each.label: (each.then, each.now) for each in since.differences(full, kept, only(full, kept))}
    assert told["反映问题"] == (case.content, "改错的内容")
    assert told["反映人"][1] == "别人"


def test_a_corrected_case_comes_back_as_it_was(full):
    case, kept = assigned(full), copied(full)
    cases.advance(full, case.id, Act(Kind.REPLY, date(2024, 12, 19), result=Result.A, text="错发的答复"))
    assert cases.get(full, case.id) != case
    since.restore_record(full, kept, only(full, kept), "答复发错了")
    assert replace(cases.get(full, case.id), revision=case.revision) == case
    assert custody.check(full).sound
    assert custody.copies(full.path)[0].made_for == "恢复单条前"


def test_the_people_of_an_activity_come_back_with_it(full):
    entry = activities.listing(full)[0]
    kept = copied(full)
    people = activities.get(full, entry.id).draft.attendance
    assert people
    activities.void(full, entry.id, "误作废")
    since.restore_record(full, kept, only(full, kept), "不该作废")
    assert activities.get(full, entry.id).draft.attendance == people
    assert custody.check(full).sound


def test_a_restored_record_is_found_by_its_old_words(full):
    case, kept = assigned(full), copied(full)
    cases.correct(full, case.id, {"content": "全然不同的内容"}, "手误")
    since.restore_record(full, kept, only(full, kept), "改错了")
    assert case.id in {each.id for each in search.search(full, case.content, 40)}
    assert custody.check(full).sound


def test_restoring_wants_a_reason_and_a_record_that_the_copy_holds(full):
    case, kept = assigned(full), copied(full)
    cases.advance(full, case.id, Act(Kind.REPLY, date(2024, 12, 19), result=Result.A, text="答复"))
    with pytest.raises(LedgerError, match="恢复要写明理由"):
        since.restore_record(full, kept, only(full, kept), " ")
    made = world.register(full, 62)
    change = since.changes_since(full, kept)[0]
    assert change.id == made.id
    with pytest.raises(LedgerError, match="那份备份里还没有它"):
        since.restore_record(full, kept, change, "试试")


def test_a_case_that_was_split_since_is_not_brought_back_alone(full):
    case, kept = assigned(full), copied(full)
    cases.split(full, case.id, ("第一个问题", "第二个问题"))
    change = next(each for each in since.changes_since(full, kept) if each.id == case.id)
    with pytest.raises(LedgerError, match="后来分出了"):
        since.restore_record(full, kept, change, "不该拆")


def test_a_copy_of_another_past_is_not_compared(full, ledger):
    put_settings(ledger, note="另一份台账")
    with pytest.raises(LedgerError, match="流水对不上"):
        since.changes_since(full, copied(ledger))


def test_a_setting_is_no_record_that_comes_back_alone(full):
    kept = copied(full)
    put_settings(full, note="新的")
    assert not only(full, kept).can_be_restored


def test_every_table_is_a_record_a_part_of_one_or_set_aside():
    tables = {model.__tablename__ for model in WATCHED}
    assert set(since.PARTS) | {owner for owner, _ in since.PARTS.values()} <= tables
    assert tables >= since.ASIDE
    for table, (_, column) in since.PARTS.items():
        assert column in next(model for model in WATCHED if model.__tablename__ == table).__table__.columns


def test_a_deputy_comes_back_with_mandates(full):
    deputy = deputies.listing(full)[0]
    kept = copied(full)
    deputies.correct(full, deputy.id, {"phone": "13900000000", "seats": ()}, "手误")
    since.restore_record(full, kept, only(full, kept), "改错了")
    assert replace(deputies.get(full, deputy.id), revision=0) == replace(deputy, revision=0)
    assert custody.check(full).sound
