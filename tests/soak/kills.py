"""Kill -9 at any moment: what was acknowledged is there, nothing is half, `check` is clean."""

import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import select

from app.ledger import custody, imports
from app.ledger.custody import backups, manifests, migrations
from app.ledger.database import APPLICATION_ID, SCHEMA, schema_of
from app.models.case import Case
from app.models.origin import Origin
from tests.soak import world

FRESH_AFTER = 20  # rounds in the same ledger
ROWS = 25  # of an imported workbook


@dataclass
class Tally:
    """What a kind of rounds came to; every failure is a sentence."""

    rounds: int = 0
    acknowledged: int = 0
    killed: int = 0
    pace: float = 0.1  # seconds
    failures: list = field(default_factory=list)
    ends: Counter = field(default_factory=Counter)


def run(kind, rounds, folder, seed):
    """Rounds of one kind; the ledger goes on from round to round and is renewed now and then."""
    chance = random.Random(seed)
    tally = Tally()
    folder.mkdir(parents=True)
    template = folder / "template.liubu"
    world.found(template).close()
    if kind == "migrate":
        template = _first_schema(folder)
    each = KINDS[kind]
    for number in range(rounds):
        home = folder / f"home{number // FRESH_AFTER}"
        if not home.exists() or kind == "migrate":
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir()
            shutil.copy(template, home / "台账.liubu")
        if number and number % FRESH_AFTER == 0:
            shutil.rmtree(folder / f"home{number // FRESH_AFTER - 1}")
        each(home / "台账.liubu", number, chance, tally)
        tally.rounds += 1
    return tally


def _register(path, number, chance, tally):
    def work(say):
        ledger = world.reopened(path)
        say("ready")
        for place in range(1000):
            say(world.register(ledger, number * 1000 + place).number)

    acknowledged = _killed(work, chance, range(9), tally)
    with closing(world.reopened(path)) as ledger:
        there = _numbers(ledger)
        _demand(not (lost := set(acknowledged) - there), f"登记丢失 {lost}", tally)
        _demand_sound(ledger, tally)


def _import(path, number, chance, tally):
    marks = [f"批{number}-{again}" for again in range(50)]
    workbooks = [world.opinions(mark, ROWS) for mark in marks]

    def work(say):
        ledger = world.reopened(path)
        say("ready")
        for mark, sheets in zip(marks, workbooks, strict=True):
            assert imports.import_sheets(ledger, sheets).written
            say(mark)

    acknowledged = _killed(work, chance, range(4), tally)
    with closing(world.reopened(path)) as ledger:
        with ledger.read() as session:
            there = Counter(
                number.rpartition("-")[0] for number in session.scalars(select(Case.original_number)) if "-" in number
            )
        for mark in marks:
            many = there[mark]
            _demand(many in {0, ROWS}, f"{mark} 只导入了 {many} 行", tally)
            _demand(many == ROWS or mark not in acknowledged, f"{mark} 已确认却不在", tally)
        _demand_sound(ledger, tally)


def _back_up(path, number, chance, tally):
    folder = custody.folder_of(path)
    before = {kept.path for kept in custody.copies(path)}

    def work(say):
        ledger = world.reopened(path)
        say("ready")
        for place in range(100):
            moment = world.MOMENT + timedelta(seconds=number * 100 + place)
            world.register(ledger, number * 100 + place)
            say(custody.rotate(ledger, folder, moment).path.name)
            say(custody.backup(ledger, folder / f"手动-{number}-{place}.liubu").path.name)

    acknowledged = _killed(work, chance, range(7), tally)
    with closing(world.reopened(path)) as ledger:
        _demand_sound(ledger, tally)
    if acknowledged:
        _demand((folder / acknowledged[-1]).exists(), f"已确认的备份不在：{acknowledged[-1]}", tally)
    for copy in folder.glob(f"*{manifests.SUFFIX}"):
        if copy.name.startswith(".") or (copy in before and chance.random() < 0.8):  # most old ones were seen before
            continue
        kept = manifests.read(copy)
        if kept is not None:
            _demand(backups.is_good(kept), f"备份不完整：{copy.name}", tally)
        manifests.describe(copy, world.MOMENT)
    _demand(
        not acknowledged or backups.newest_good(folder, manifests.identity(path)) is not None, "没有一份好备份", tally
    )


def _migrate(path, number, chance, tally):
    with closing(sqlite3.connect(path)) as connection:
        rows, head = manifests.counts_of(connection), manifests.head_of(connection)

    def work(say):
        say("ready")
        world.reopened(path)
        say("migrated")

    acknowledged = _killed(work, chance, (0, 0, 0, 1), tally)
    version = schema_of(path)
    tally.ends["新" if version == SCHEMA else "旧"] += 1
    _demand(version in {1, SCHEMA}, f"格式号 {version}", tally)
    _demand(version == SCHEMA or not acknowledged, "已确认的升级不在", tally)
    with closing(sqlite3.connect(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    _demand(("drafts" in tables) == ("mappings" in tables) == (version == SCHEMA), "升级做了一半", tally)
    with closing(world.reopened(path)) as ledger:  # migrates what was left old
        with closing(sqlite3.connect(path)) as connection:
            now = manifests.counts_of(connection)
            _demand({name: now[name] for name in rows} == rows, "升级后行数不同", tally)
            _demand(manifests.head_of(connection) == head, "升级后流水不同", tally)
        _demand_sound(ledger, tally)


KINDS = {"register": _register, "import": _import, "backup": _back_up, "migrate": _migrate}


def _killed(work, chance, words, tally):
    """Run `work` in a child that is killed some time after one of so many `words`; what it acknowledged until then.

    Times are measured in what a word takes, so that a busy machine is killed as far on as a quiet one.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            work(lambda word: os.write(writing, f"{word}\n".encode()))
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        ready, begun = pipe.readline(), time.monotonic()
        heard = [pipe.readline() for _ in range(chance.choice(words))]
        if heard:
            tally.pace = (time.monotonic() - begun) / len(heard)
        time.sleep(chance.uniform(0, 1.2) * tally.pace)
        os.kill(child, signal.SIGKILL)
        acknowledged = [line.decode().strip() for line in (*heard, *pipe) if line]
    _, status = os.waitpid(child, 0)
    _demand(ready == b"ready\n", "子进程没有开始", tally)
    _demand(os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, f"子进程出错，状态 {status}", tally)
    tally.killed += os.WIFSIGNALED(status)
    tally.acknowledged += len(acknowledged)
    return acknowledged


def _first_schema(folder):
    """The template as the first version of the program would have written it."""
    modern, old = folder / "template.liubu", folder / "first.liubu"
    with closing(world.reopened(modern)) as ledger, ledger.write("如旧版所记") as session:
        for origin in session.scalars(select(Origin)):
            origin.held = None
    old.touch()
    migrations.upgrade(old, 1)
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("ATTACH ? AS modern", (str(modern),))
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
            if not name.startswith(("sqlite_", "search_index"))
        ]
        for table in tables:
            columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f'PRAGMA main.table_info("{table}")'))
            connection.execute(f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM modern."{table}"')
        connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
        connection.execute("DETACH modern")
    return old


def _numbers(ledger):
    with ledger.read() as session:
        return set(session.scalars(select(Case.number)))


def _demand(fact, sentence, tally):
    if not fact:
        tally.failures.append(sentence)


def _demand_sound(ledger, tally):
    report = custody.check(ledger)
    _demand(report.sound, f"check：{[each.sentence for each in report.findings]}", tally)
