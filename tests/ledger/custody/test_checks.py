"""Checks: what did not go through a verb is found, where SQLite itself finds nothing."""

import contextlib
import json
import re
import shutil
import sqlite3
from datetime import date
from itertools import product

import pytest

from app.errors import DamagedError, LedgerError
from app.ledger import activities, attachments, cases, custody, drafts, journal
from app.ledger.activities import ActivityDraft
from app.ledger.cases import CaseDraft
from app.ledger.custody import TABLES, check, label, open_ledger
from app.ledger.custody.findings import MOST
from app.ledger.store import put_settings
from app.models.tables import WATCHED
from app.rules.cases import Act, Kind, Satisfaction
from tests.soak import world


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.liubu"
    world.found(path).close()
    return path


@pytest.fixture
def full(sample, tmp_path):
    made = world.reopened(shutil.copy(sample, tmp_path / "full.liubu"))
    yield made
    made.close()


def tampered(ledger, *statements):
    """What somebody does to the file with another program."""
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection, connection:
        for statement in statements:
            assert connection.execute(statement).rowcount != 0, statement
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def told(ledger):
    report = check(ledger)
    assert not report.sound
    return "\n".join(f"{each.sentence} {each.record}" for each in report.findings)


def test_a_ledger_that_was_only_used_by_verbs_is_sound(full):
    report = check(full)
    assert report.findings == ()
    assert report.sound
    assert report.counts["cases"] == 61
    assert report.head[0] == report.counts["journal"]


def test_hours_written_without_a_fraction_are_sound(ledger):
    activities.add(ledger, ActivityDraft(date(2024, 6, 5), "学习培训", hours=2))
    assert check(ledger).findings == ()


def test_a_check_changes_nothing(full):
    before = full.path.read_bytes()
    check(full)
    assert full.path.read_bytes() == before


def test_a_report_is_one_json_document(full):
    tampered(full, "UPDATE deputies SET phone = '139' WHERE name = '示例甲'")
    said = json.loads(json.dumps(check(full).as_dict(), ensure_ascii=False))
    assert said["sound"] is False
    assert set(said["findings"][0]) == {"severity", "table", "record", "sentence", "advice"}


def test_a_changed_row_is_named(full):
    tampered(full, "UPDATE deputies SET phone = '139' WHERE name = '示例甲'")
    assert "与流水不符" in told(full)
    assert "示例甲" in told(full)
    assert "电话" in told(full)


def test_a_missing_row_is_named(full):
    tampered(full, "DELETE FROM duties")
    assert "少了一条" in told(full)


def test_an_added_row_is_found(full):
    tampered(full, added("villages", full))
    assert "没有流水" in told(full)


def columns(ledger, table):
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection:
        return " ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))


def added(table, ledger):
    values = {"id": "'f' || hex(randomblob(15))", "revision": "1", "voided_on": "NULL"}
    listed = columns(ledger, table).split()
    return f"INSERT INTO {table} ({', '.join(listed)}) VALUES ({', '.join(values.get(name, repr('x')) for name in listed)})"


def test_a_changed_journal_entry_breaks_its_seal(full):
    tampered(full, "UPDATE journal SET clerk = '别人' WHERE seq = 5")
    assert "流水第 5 条" in told(full)


def test_a_missing_journal_entry_is_found(full):
    tampered(full, "DELETE FROM journal WHERE seq = 5")
    assert "第 5 条起少了 1 条" in told(full)


def test_a_journal_whose_end_was_cut_off_is_found(full):
    last = check(full).head[0]
    tampered(full, f"DELETE FROM journal WHERE seq = {last}")
    assert "末尾被截去" in told(full)


def test_a_ledger_made_anew_in_the_place_of_another_is_noted_beside_the_copies_of_that_one(ledger):
    put_settings(ledger, note="一")
    custody.rotate(ledger, custody.folder_of(ledger.path), ledger.clock())
    put_settings(ledger, note="二")
    assert check(ledger).sound
    path, clock = ledger.path, ledger.clock
    ledger.close()
    path.unlink()
    from app.ledger.custody import create

    forged = create(path, unit_code="410725104", unit_name="原阳县太平镇", method="taiping", clock=clock)
    for _ in range(9):
        put_settings(forged, note=str(_))
    report = check(forged)
    assert [each.sentence for each in report.findings] == ["备份文件夹里有 1 份备份不是这份台账的。"]
    assert "没有备份可以比对" in report.anchor
    forged.close()


def test_a_ledger_replaced_by_an_older_copy_is_behind_its_backup(ledger):
    older = ledger.path.read_bytes()
    put_settings(ledger, note="一")
    custody.rotate(ledger, custody.folder_of(ledger.path), ledger.clock())
    ledger.path.write_bytes(older)
    assert "备份少" in told(ledger)


def test_a_case_whose_columns_are_not_its_fold_is_found_even_with_a_journal_that_agrees(ledger):
    from app.models.case import Case

    number = cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例")).number
    with ledger.write("绕过环节") as session:
        session.get(Case, cases_id(session)).handler = "冒名单位"
    assert "现状与它的环节不符" in told(ledger)
    assert number in told(ledger)


def cases_id(session):
    return session.connection().exec_driver_sql("SELECT id FROM cases").scalar()


def test_a_gap_in_the_numbers_is_found(ledger):
    from app.models.case import Case

    for _ in range(3):
        cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例"))
    with ledger.write("跳号") as session:
        row = session.get(Case, cases_id(session))
        row.serial, row.number = 9, "2024-接-009"
    assert "不连续" in told(ledger)


def test_a_number_that_is_not_its_series_is_found(ledger):
    activities.add(ledger, ActivityDraft(date(2024, 9, 1), "会议"))
    from app.models.activity import Activity

    with ledger.write("改号") as session:
        session.get(Activity, session.connection().exec_driver_sql("SELECT id FROM activities").scalar()).number = "x"
    assert "与它的字号" in told(ledger)


def test_a_damaged_photo_is_found(full):
    tampered(full, "UPDATE attachments SET content = x'ffd8ffe0'")
    assert "附件“现场.png”" in told(full)


def test_a_search_document_that_says_something_else_is_found(full):
    tampered(full, "UPDATE search_docs SET body = replace(body, '路灯', '路加') WHERE body LIKE '%路灯%'")
    assert "检索" in told(full)


def test_a_search_document_on_another_day_is_found(full):
    tampered(
        full, "UPDATE search_docs SET rowid = rowid + (1 << 24) WHERE rowid = (SELECT max(rowid) FROM search_docs)"
    )
    assert "检索" in told(full)


def test_a_search_index_that_forgot_a_word_is_found(full):
    tampered(full, "DELETE FROM search_index_idx", "DELETE FROM search_index_data WHERE id > 10")
    assert "检索索引" in told(full)


def test_a_word_that_changed_alike_in_two_documents_is_found_though_fts5_sees_nothing(full):
    """FTS5 adds its entries up by exclusive or: of an even number that changed alike nothing is left."""
    full.close()
    whole, unseen = full.path.read_bytes(), 0
    places = [each.end() - 1 for each in re.finditer(b"\x9b\xe7\x94\xb5", whole)]  # the end of 供电, as it is indexed
    for place, bit in product(places, (1, 2, 4, 8)):
        bent = bytearray(whole)
        bent[place] ^= bit
        full.path.write_bytes(bent)
        with contextlib.closing(sqlite3.connect(full.path)) as connection, contextlib.suppress(sqlite3.DatabaseError):
            connection.execute("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
            unseen += 1
        assert not custody.examine(full.path).sound
    assert unseen


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE deputies SET name = CAST(x'ff' AS TEXT) WHERE name = '示例甲'", "与流水不符"),
        ("UPDATE cases SET raised_on = '2024-13-45' WHERE serial = 1", "读不出来"),
        ("UPDATE cases SET stage = 'NOWHERE' WHERE serial = 1", "读不出来"),
        ("UPDATE steps SET kind = 'NOTHING' WHERE seq = 1", "读不出来"),
        ("UPDATE steps SET done_on = '2020-01-01' WHERE seq = 2", "对不上"),
        ("UPDATE activities SET services = '[['", "与流水不符"),
        ("UPDATE attendances SET position = 'x'", "与流水不符"),
        ("UPDATE settings SET value = x'00'", "与流水不符"),
        ("UPDATE drafts SET content = '{'", "没填完"),
        ("UPDATE journal SET after = '{' WHERE seq = 9", "流水第 9 条"),
        ("PRAGMA user_version = 1", ""),
        ("DROP INDEX ix_cases_number", "ix_cases_number不见了"),
        ("CREATE TABLE intruder (x)", "intruder是多出来的"),
        ("CREATE TRIGGER silent AFTER UPDATE ON cases BEGIN SELECT 1; END", "silent是多出来的"),
    ],
)
def test_what_cannot_be_read_is_a_finding_and_not_a_traceback(full, statement, sentence):
    with contextlib.closing(sqlite3.connect(full.path)) as connection, connection:
        connection.execute(statement)
    assert sentence in told(full)


def test_a_file_that_is_no_database_is_refused(ledger):
    ledger.path.write_bytes(b"x" * 5000)
    with pytest.raises(DamagedError):
        check(ledger)
    with pytest.raises(LedgerError):
        open_ledger(ledger.path, clock=ledger.clock)


def test_a_page_of_nothing_is_found(full):
    content = bytearray(full.path.read_bytes())
    content[8192:12288] = bytes(4096)
    full.path.write_bytes(content)
    assert not check(full).sound


def test_a_thousand_findings_are_told_in_a_few_sentences(ledger):
    for number in range(MOST + 9):
        cases.register(ledger, CaseDraft(date(2024, 9, 1), f"第{number}件"))
    tampered(ledger, "UPDATE cases SET note = 'x'")
    findings = [each for each in check(ledger).findings if each.table == "cases"]
    assert len(findings) == MOST
    assert "只列出前" in told(ledger)


def test_findings_say_what_to_do(full):
    tampered(full, "UPDATE deputies SET phone = '139'", "DELETE FROM journal WHERE seq = 3")
    assert all(each.advice.endswith("。") and each.sentence.endswith("。") for each in check(full).findings)


def test_every_watched_table_has_a_name_in_chinese():
    assert set(TABLES) == {model.__tablename__ for model in WATCHED}


def test_every_watched_column_has_a_name_in_chinese():
    internal = {"id", "unit_code", "revision", "content"}
    unnamed = [
        f"{model.__tablename__}.{column.name}"
        for model in WATCHED
        for column in model.__table__.columns
        if label(model.__tablename__, column.name) == "“内部栏目”"
        and column.name not in internal
        and not column.name.endswith(("_id", "_table"))
    ]
    assert not unnamed


def test_a_whole_life_of_a_case_is_sound(ledger):
    entry = cases.register(ledger, CaseDraft(date(2024, 6, 1), "示例"))
    for act in (
        Act(Kind.ASSIGN, date(2024, 6, 2), unit="示例所"),
        Act(Kind.URGE, date(2024, 6, 20)),
        Act(Kind.REPLY, date(2024, 7, 1), text="正在办"),
        Act(Kind.EVALUATE, date(2024, 7, 2), outcome=Satisfaction.DISSATISFIED, attitude=Satisfaction.SATISFIED),
        Act(Kind.REPLY, date(2024, 7, 20), text="办好了"),
        Act(Kind.EVALUATE, date(2024, 7, 22), outcome=Satisfaction.SATISFIED, attitude=Satisfaction.SATISFIED),
        Act(Kind.STRIKE_OFF, date(2024, 7, 23)),
    ):
        cases.advance(ledger, entry.id, act)
    drafts.keep(ledger, "x", {})
    attachments.attach(ledger, "cases", entry.id, world.photo(), "a.png")
    assert check(ledger).sound


PLANTED = (
    "CREATE TRIGGER silent AFTER UPDATE ON cases BEGIN SELECT 1; END",
    "CREATE TRIGGER search_index_own AFTER UPDATE ON cases BEGIN SELECT 1; END",
    "CREATE VIEW own AS SELECT 1",
    "CREATE TABLE intruder (x)",
    "DROP INDEX ix_cases_number",
)


@pytest.mark.parametrize("statement", PLANTED)
def test_what_somebody_planted_in_the_file_is_refused_on_opening(full, statement):
    """A trigger would otherwise write at every saving, and flow into every copy."""
    full.close()
    tampered(full, statement)
    before = full.path.read_bytes()
    with pytest.raises(DamagedError, match="被别的程序改动过，没有打开：台账的表结构不对"):
        open_ledger(full.path, clock=full.clock)
    assert full.path.read_bytes() == before
    report = custody.examine(full.path)
    assert not report.sound
    assert any("表结构不对" in each.sentence for each in report.findings)


def test_a_check_says_with_how_many_copies_it_compared_the_journal(full, tmp_path):
    assert check(full).copies == 0
    assert "没有备份可以比对" in check(full).anchor
    folder = custody.folder_of(full.path)
    for number in range(3):
        put_settings(full, clerk=f"样例{number}")
        custody.rotate(full, folder, full.clock())
    assert check(full).copies == 3
    assert check(full).anchor == "流水与 3 份备份相符。"


def test_a_draft_that_cannot_be_read_is_found(full):
    drafts.keep(full, "示例", {"content": "写到一半"})
    tampered(full, "UPDATE drafts SET content = '{\"content'")
    assert "有一份没写完的草稿读不出来" in told(full)


def test_a_setting_changed_behind_the_programs_back_is_found(full):
    tampered(full, "UPDATE settings SET value = '\"别处\"' WHERE key = 'unit_name'")
    assert "设置中有一条与流水不符" in told(full)


def test_a_journal_resealed_from_some_entry_on_disagrees_with_a_copy_made_before(full):
    custody.rotate(full, custody.folder_of(full.path), full.clock())
    with contextlib.closing(sqlite3.connect(full.path)) as connection, connection:
        fields = ", ".join(journal.SEALED)
        rows = connection.execute(f"SELECT {fields}, hash FROM journal ORDER BY seq").fetchall()
        previous = rows[-4][-1]
        for row in rows[-3:]:
            values = [*row[:2], "别人", *row[3:-1]]
            previous = journal.chained(values, previous)
            connection.execute("UPDATE journal SET clerk = ?, hash = ? WHERE seq = ?", ("别人", previous, row[0]))
    assert f"流水第 {rows[-2][0]} 条被重写过，与" in told(full), "the last that the copy holds: it was entered after"
