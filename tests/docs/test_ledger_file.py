"""docs/ledger-file.md against the schema, the journal, the settings and a real file."""

import ast
import json
import sqlite3
from enum import Enum
from pathlib import Path

from sqlalchemy import Enum as EnumType

from app.cli import door
from app.ledger.custody import TABLES, space
from app.ledger.custody.ladder import FLOOR, LADDER, RECENT
from app.ledger.database import APPLICATION_ID, SCHEMA
from app.ledger.journal import SEALED
from app.models.tables import WATCHED, Base
from tests.docs.pages import ROOT, agrees, blocks, code, page, section, table, tables

PAGE = page("ledger-file.md")


def test_the_marks_of_the_file(ledger):
    marks = {code(name)[0].removeprefix("PRAGMA "): code(value)[0] for name, value in table(section(PAGE, "## 文件"))}
    assert (int(marks["application_id"], 16), int(marks["user_version"])) == (APPLICATION_ID, SCHEMA)
    connection = sqlite3.connect(ledger)
    for name, value in marks.items():
        [actual] = connection.execute(f"PRAGMA {name}").fetchone()
        assert str(actual) == str(int(value, 0) if value.startswith("0x") else value)
    connection.close()


def test_a_ledger_kept_before_an_upgrade_is_of_the_format_before():
    [kept] = [name for name in code(section(PAGE, "## 文件")) if name.startswith("升级前-")]
    assert kept.startswith(f"升级前-格式{SCHEMA - 1}-流水")


def test_every_table_is_told():
    text = section(PAGE, "## 表")
    assert [(code(name)[0], words) for name, words in table(text)] == [
        (model.__tablename__, TABLES[model.__tablename__]) for model in WATCHED
    ]
    unwatched = {each.name for each in Base.metadata.tables.values()} - {model.__tablename__ for model in WATCHED}
    line = next(line for line in text.splitlines() if line.startswith("不入流水的"))
    assert set(code(line)) == unwatched | {"search_index"}


def test_every_enumeration_is_told_by_its_names():
    kept: dict[type[Enum], list[str]] = {}
    for model in WATCHED:
        for column in model.__table__.columns:
            if isinstance(column.type, EnumType):
                kept.setdefault(column.type.enum_class, []).append(f"{model.__tablename__}.{column.name}")
    enumerations = [
        (code(columns), code(names), words.split("、")) for columns, names, words in tables(section(PAGE, "## 表"))[1]
    ]
    assert enumerations == [
        (columns, [each.name for each in values], [each.value for each in values]) for values, columns in kept.items()
    ]


def test_the_columns_of_the_journal_are_told():
    assert [code(row[0])[0] for row in table(section(PAGE, "## 流水"))] == [*SEALED[:-1], "hash", SEALED[-1]]


def test_the_script_follows_the_chain(ledger, capsys):
    [script] = blocks(PAGE, "python")
    scope = {}
    exec(compile(script, "docs/ledger-file.md", "exec"), scope)
    scope["ledger"].close()
    connection = sqlite3.connect(ledger)
    [last] = connection.execute("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    connection.close()
    assert last in capsys.readouterr().out


def test_the_questions_are_answered_as_the_program_answers_them(ledger, capsys):
    connection = sqlite3.connect(ledger)
    opinions, steps, attendances = (connection.execute(query).fetchall() for query in blocks(PAGE, "sql"))
    connection.close()
    year = ("--from", "2024-01-01", "--to", "2024-12-31")
    assert door.run(["stats", *year, "--json", "--ledger", str(ledger)]) == 0
    figures = json.loads(capsys.readouterr().out)["figures"]
    assert opinions == [(figures["opinions"],)]
    assert [kind for _, _, kind, *_ in steps][:2] == ["REGISTER", "ROUTE"]
    assert sum(count for _, count in attendances) == figures["deputy_attendances"]


def test_the_manifest_of_a_backup_is_as_told(ledger, capsys):
    assert door.run(["backup", "--out", "备份.liubu", "--ledger", str(ledger)]) == 0
    capsys.readouterr()
    [shown] = blocks(section(PAGE, "## 备份"), "json")
    manifest = json.loads(Path("备份.liubu.json").read_text(encoding="utf-8"))
    agrees(json.loads(shown), manifest)
    assert manifest["schema"] == json.loads(shown)["schema"] == SCHEMA
    assert manifest["size"] == Path("备份.liubu").stat().st_size


def test_how_long_copies_stay_and_how_large_the_reserve_is():
    days, weeks, months = (many for many, _ in LADDER)
    assert f"最近 {days} 天、{weeks} 周、{months} 个月" in PAGE
    assert f"最近 {RECENT.total_seconds() / 3600:.0f} 小时" in PAGE
    assert f"不足 {FLOOR >> 20} MB" in PAGE
    assert f"{space.RESERVE >> 20} MB 备用空间" in PAGE
    assert f"不足 {space.ROOM >> 20} MB" in PAGE


def test_every_setting_is_told_and_no_other():
    keys = {code(row[0])[0] for row in table(section(PAGE, "## 设置"))}
    sources = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "app").rglob("*.py"))]
    assert {key for source in sources for key in settings_of(source)} <= keys
    assert all(any(f'"{key}"' in source or f"{key}=" in source for source in sources) for key in keys)


def settings_of(source):
    """The keys that a module asks for or keeps by name."""
    if "setting" not in source:
        return
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        called = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if called == "setting" and call.args and isinstance(call.args[0], ast.Constant):
            yield call.args[0].value
        if called == "put_settings":
            yield from (keyword.arg for keyword in call.keywords if keyword.arg)
