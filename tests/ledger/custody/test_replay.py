"""Replay: the journal against its seals, and every row against the last that the journal says of it."""

import contextlib
import json
import sqlite3
from datetime import date

import pytest

from app.ledger import activities, attachments, cases, deputies
from app.ledger.activities import ActivityDraft
from app.ledger.custody import replay
from app.ledger.custody.findings import LOOK, MOST, RESTORE
from app.ledger.store import put_settings
from app.models.setting import Setting
from app.models.tables import WATCHED
from tests.soak import world


@pytest.fixture
def people(ledger):
    """Two deputies and a setting of every sort."""
    for name in ("示例甲", "示例乙"):
        deputies.add(ledger, deputies.DeputyDraft(name, phone="13800000001"))
    put_settings(ledger, whole=2, broken=1.5, yes=True, words=["一", "二"], nothing=None)
    return ledger


def replayed(ledger, *statements, models=WATCHED):
    """What replay finds after somebody wrote to the file with another program."""
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")  # as checks read a file
        for statement, *values in statements:
            assert connection.execute(statement, values).rowcount != 0, statement
        connection.commit()
        found = replay.chain(connection)
        for model in models:
            found += replay.rows(connection, model)
        return [*found, *replay.strangers(connection)]


def sentences(ledger, *statements, models=WATCHED):
    return [each.sentence for each in replayed(ledger, *statements, models=models)]


def last(ledger):
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection:
        return connection.execute("SELECT max(seq) FROM journal").fetchone()[0]


def journalled(ledger, table, **changed):
    """The last journal entry of a table, with other values in its image; None leaves a value out."""
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection:
        seq, after = connection.execute(
            "SELECT seq, after FROM journal WHERE entry_table = ? ORDER BY seq DESC", (table,)
        ).fetchone()
    image = {key: value for key, value in (json.loads(after) | changed).items() if value is not None}
    dumped = json.dumps(image, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "UPDATE journal SET after = ? WHERE seq = ?", dumped, seq


def setting(key, document):
    return "UPDATE settings SET value = ? WHERE key = ?", document, key


def test_what_the_verbs_wrote_is_found_whole(people):
    assert replayed(people) == []


def test_entries_that_are_gone_are_counted(people):
    found = replayed(people, ("DELETE FROM journal WHERE seq IN (3, 4)",), models=())
    gap, seal = found
    assert (gap.sentence, gap.table, gap.advice) == (
        "流水第 3 条起少了 2 条，台账被绕过程序改动过。",
        "journal",
        RESTORE,
    )
    assert seal.sentence.startswith("流水第 5 条与封条不符")


def test_one_changed_entry_is_named_and_those_behind_it_are_not(people):
    [found] = replayed(people, ("UPDATE journal SET clerk = '别人' WHERE seq = 4",), models=())
    assert found.sentence == "流水第 4 条与封条不符，它或前一条被改动过。"
    assert (found.table, found.record) == ("journal", "4")


def test_a_changed_seal_is_found_at_the_entry_and_at_the_one_behind_it(people):
    found = replayed(people, ("UPDATE journal SET hash = 'x' WHERE seq = 4",), models=())
    assert [each.record for each in found] == ["4", "5"]


def test_no_more_than_a_few_entries_are_named(people):
    for number in range(MOST + 2):
        put_settings(people, note=number)
    assert len(replayed(people, ("UPDATE journal SET clerk = '别人'",), models=())) == MOST
    found = sentences(people, ("DELETE FROM journal WHERE seq % 2 = 0 AND seq < ?", last(people)), models=())
    assert len(found) == MOST


def test_a_journal_of_many_entries_is_noted_to_its_end(people, monkeypatch):
    monkeypatch.setattr(replay, "_BATCH", 2)
    assert replayed(people) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("DELETE FROM journal WHERE seq = {last}", "流水只到第 {before} 条，但曾经写到第 {last} 条：末尾被截去了。"),
        ("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'journal'", "流水到第 {last} 条，但台账的计数不是这个数。"),
        ("UPDATE sqlite_sequence SET seq = 'x' WHERE name = 'journal'", "流水到第 {last} 条，但台账的计数不是这个数。"),
        ("DELETE FROM sqlite_sequence WHERE name = 'journal'", "流水到第 {last} 条，但台账的计数不是这个数。"),
    ],
)
def test_the_end_of_the_journal_is_where_the_file_last_counted(people, change, sentence):
    end = last(people)
    [found] = replayed(people, (change.format(last=end),), models=())
    assert found.sentence == sentence.format(last=end, before=end - 1)
    assert (found.table, found.severity) == ("journal", "错误")


def test_the_columns_that_changed_are_named_and_no_others(people):
    change = "UPDATE deputies SET phone = '139', team = '一组' WHERE name = '示例乙'"
    [found] = replayed(people, (change,))
    assert found.sentence == "代表中有一条与流水不符：“联系电话”、“代表小组”。"
    assert (found.table, found.record, found.advice) == ("deputies", "示例乙", LOOK)


def test_a_row_that_is_gone_is_called_as_the_journal_calls_it(people):
    [found] = replayed(people, ("DELETE FROM deputies WHERE name = '示例乙'",))
    assert "代表中少了一条：流水第" in found.sentence
    assert (found.table, found.record, found.advice) == ("deputies", "示例乙", RESTORE)


@pytest.mark.parametrize("unreadable", ["{", "[1]"])
def test_a_row_that_is_gone_and_whose_entry_cannot_be_read_is_called_by_its_id(people, unreadable):
    spoilt = "UPDATE journal SET after = ? WHERE entry_table = 'deputies' AND after LIKE '%示例乙%'", unreadable
    found = replayed(people, spoilt, ("DELETE FROM deputies WHERE name = '示例乙'",))
    assert len(found[-1].record) == 32


def test_a_row_without_an_entry_was_added_behind_the_programs_back(people):
    found, gone = replayed(people, ("UPDATE deputies SET id = 'f' || substr(id, 2) WHERE name = '示例乙'",))
    assert "少了一条" in gone.sentence
    again = sentences(people, ("UPDATE deputies SET id = 'e' || substr(id, 2) WHERE name = '示例甲'",))
    assert again.count("代表中有一条没有流水，是绕过程序加进来的。") == 2
    assert found.sentence == "代表中有一条没有流水，是绕过程序加进来的。"
    assert (found.table, found.record, found.advice) == ("deputies", "示例乙", LOOK)


def test_rows_that_were_taken_back_and_are_there_again_are_named(people):
    with people.write("撤销") as session:
        for key in ("whole", "broken"):
            session.delete(session.query(Setting).filter_by(key=key).one())
    assert replayed(people) == []
    again = "INSERT INTO settings (id, unit_code, revision, key, value) SELECT entry_id, '', 1, ?, '2' FROM journal"
    found = replayed(people, *((f"{again} WHERE seq = ?", f"又{at}", last(people) - at) for at in range(2)))
    assert {each.sentence for each in found} == {"设置中有一条按流水已撤销，却又出现了。"}
    assert {(each.table, each.record, each.advice) for each in found} == {
        ("settings", f"又{at}", LOOK) for at in range(2)
    }


def test_a_row_is_measured_by_its_last_entry_and_not_by_an_earlier_one(people):
    put_settings(people, whole=3)
    assert replayed(people) == []
    [found] = sentences(people, setting("whole", "2"))
    assert found == "设置中有一条与流水不符：“设置值”。"


@pytest.mark.parametrize(
    ("key", "document"),
    [
        ("whole", "true"), ("whole", "'2'"), ("yes", "1"), ("yes", "1.0"), ("broken", "1"), ("words", '["二","一"]'),
        ("words", "["), ("whole", '"\\ud800"'), ("nothing", "0"), ("nothing", ""),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_or_order_is_another_value(people, key, document):
    assert sentences(people, setting(key, document)) == ["设置中有一条与流水不符：“设置值”。"]


def test_a_number_is_the_same_with_and_without_a_fraction(people):
    put_settings(people, whole=2.0)
    activities.add(people, ActivityDraft(date(2024, 6, 5), "学习培训", hours=2))
    assert replayed(people) == []
    assert replayed(people, journalled(people, "activities", hours=2), models=())[0].sentence.startswith("流水第")
    assert sentences(people)[1:] == []


def test_yes_and_no_are_nothing_but_0_and_1(people):
    activities.add(people, ActivityDraft(date(2024, 6, 5), "学习培训"))
    cases.register(people, cases.CaseDraft(date(2024, 6, 5), "路不平"))
    assert replayed(people) == []
    secret = cases.register(people, cases.CaseDraft(date(2024, 6, 5), "家事", confidential=True)).id
    assert replayed(people) == []
    for written in (1, 2, "x"):
        assert sentences(people, ("UPDATE cases SET confidential = ? WHERE id <> ?", written, secret)) == [
            "意见建议中有一条与流水不符：“保密”。"
        ]


def test_a_column_that_is_younger_than_the_entry_holds_its_default(people):
    found = sentences(people, journalled(people, "deputies", grid=None, households=None))
    assert [each for each in found if "代表" in each] == []
    for change, title in (("grid = '一'", "网格"), ("households = 3", "联系户数")):
        found = sentences(people, (f"UPDATE deputies SET {change} WHERE name = '示例乙'",))
        assert found[1:] == [f"代表中有一条与流水不符：“{title}”。"]
        replayed(people, ("UPDATE deputies SET grid = '', households = NULL",), models=())


def test_a_cell_that_no_text_can_be_made_of_is_named(people):
    found = sentences(people, ("UPDATE deputies SET phone = x'ff' WHERE name = '示例乙'",))
    assert found == ["代表中有一条与流水不符：“联系电话”。"]


def test_an_entry_of_a_table_that_there_is_not_is_named_once(people):
    end = last(people)
    copied = "INSERT INTO journal SELECT ?, at, clerk, action, verb, ?, entry_id, before, after, hash, secret FROM journal WHERE seq = ?"
    tables = ("甲", "甲", "乙", "outgoing")
    strange = [(copied, end + place, table, place) for place, table in enumerate(tables, start=1)]
    found = [each for each in replayed(people, *strange) if "一张表" in each.sentence]
    assert sorted((each.sentence, each.table, each.record) for each in found) == [
        (f"流水第 {number} 条说的是台账里没有的一张表。", "journal", str(number)) for number in (end + 1, end + 3)
    ]


def test_a_row_is_called_by_its_number_before_its_name_and_by_its_id_at_last():
    row = {"id": "一" * 32, "key": "键", "matter": "事", "text": "词", "title": "题", "name": "名", "number": "2024-1"}
    for first in ("number", "name", "title", "text", "matter", "key", "id"):
        assert replay.named(row) == row[first]
        row[first] = ""
    assert replay.named({"id": 7}) == "7"


def test_a_column_is_called_as_the_books_call_it_and_else_by_its_own_word():
    assert replay.label("deputies", "phone") == "“联系电话”"
    assert replay.label("settings", "value") == "“设置值”"
    assert replay.label("deputies", "revision") == "“内部栏目”"
    assert replay.label("settings", "phone") == "“联系电话”"


def test_a_younger_column_that_is_filled_by_the_program_may_be_empty(people):
    activities.add(people, ActivityDraft(date(2024, 6, 5), "学习培训"))
    younger = journalled(people, "activities", services=None)
    assert sentences(people, younger, ("UPDATE activities SET services = 'null'",))[1:] == []


def test_what_an_attachment_holds_is_told_by_its_seal_alone(people):
    case = cases.register(people, cases.CaseDraft(date(2024, 6, 5), "路不平"))
    attachments.attach(people, "cases", case.id, world.photo(), "现场.png")
    assert replayed(people) == []


def test_a_journal_of_one_entry_that_the_file_never_counted_is_found(people):
    with contextlib.closing(sqlite3.connect(people.path)) as connection, connection:
        connection.execute("DELETE FROM journal WHERE seq > 1")
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'journal'")
    assert sentences(people, models=()) == ["流水到第 1 条，但台账的计数不是这个数。"]


def test_an_entry_whose_row_cannot_be_read_breaks_its_seal_like_any_other(people):
    found = sentences(people, ("UPDATE journal SET entry_id = CAST(x'ff' AS TEXT) WHERE seq = 2",))
    assert found[0] == "流水第 2 条与封条不符，它或前一条被改动过。"
