"""What is done with whole files: safety copies made, restored, one record brought back, an old ledger migrated."""

import sqlite3
from contextlib import closing
from datetime import timedelta

from app.ledger import cases, custody
from app.ledger.custody import backups, manifests
from app.ledger.database import SCHEMA, schema_of
from app.models.journal import OUTGOING
from tests.soak import world
from tests.soak.acts import first
from tests.soak.acts.act import Act
from tests.soak.judging import is_whole, next_start, troubles

MANY = 12  # acts of one round


def back_up(path, number, say):
    folder = custody.folder_of(path)
    with world.sitting(path) as ledger:
        say("ready")
        for place in range(100):
            world.register(ledger, number * 100 + place)
            moment = world.MOMENT + timedelta(seconds=number * 100 + place)
            say(custody.rotate(ledger, folder, moment).path.name)
            say(custody.backup(ledger, folder / f"手动-{number}-{place}.liubu").path.name)


def backed_up(path, _number, acknowledged):
    folder = custody.folder_of(path)
    if acknowledged and not is_whole(folder / acknowledged[-1]):
        yield f"已确认的备份不完整：{acknowledged[-1]}"
    with next_start(path) as ledger:
        yield from troubles(ledger)
    if backups.newest_good(folder, manifests.identity(path)) is None:
        yield "没有一份好备份"


def restore(path, number, say):
    source = path.with_name("要恢复的.liubu")
    for target in _targets(path, number):
        for end in ("-journal", "-wal", "-shm"):  # what an earlier ledger of that name left
            target.with_name(target.name + end).write_bytes(path.read_bytes()[:4096])
    say("ready")
    for target in _targets(path, number):
        custody.restore(source, target)
        say(target.name)


def restored(path, number, acknowledged):
    source = path.with_name("要恢复的.liubu")
    with next_start(path) as ledger:
        yield from troubles(ledger)
    for target in _targets(path, number):
        if target.exists():
            if manifests.last_entry(target) != manifests.last_entry(source) or not custody.examine(target).sound:
                yield f"{target.name} 恢复得不完整"
            with next_start(target) as ledger:
                yield from troubles(ledger)
        elif target.name in acknowledged:
            yield f"{target.name} 已确认却不在"
        for each in path.parent.glob(f"{target.name}*"):
            if each.is_file():
                each.unlink()


def _targets(path, number):
    return [path.with_name(f"恢复-{number}-{place}.liubu") for place in range(MANY)]


def _with_a_copy(path):
    world.make(path)
    with closing(world.reopened(path)) as ledger:
        custody.backup(ledger, path.with_name("要恢复的.liubu"))


def bring_back(path, number, say):
    """A content is corrected, and brought back to what it was in the copy, again and again."""
    with world.sitting(path) as ledger:
        kept = manifests.read(path.with_name("要恢复的.liubu"))
        case = world.first_case(ledger)
        say("ready")
        for place in range(MANY):
            cases.correct(ledger, case, {"content": f"改-{number}-{place}"}, "试")
            say(f"改-{number}-{place}")
            change = next(each for each in custody.changes_since(ledger, kept) if each.id == case)
            custody.restore_record(ledger, kept, change, "试")
            say(world.CONTENT)


def brought_back(path, number, acknowledged):
    steps = [None, *(each for place in range(MANY) for each in (f"改-{number}-{place}", world.CONTENT))]
    with next_start(path) as ledger:
        content = cases.get(ledger, world.first_case(ledger)).content
        done = len(acknowledged)
        if done and content not in steps[done : done + 2]:
            yield f"做完 {done} 步，内容却是“{content}”"
        yield from troubles(ledger)


def migrate(path, _number, say):
    say("ready")
    with world.sitting(path):
        say("migrated")


def migrated(path, _number, acknowledged):
    version = schema_of(path)
    if version not in {1, SCHEMA} or (acknowledged and version != SCHEMA):
        yield f"格式号 {version}，已确认 {acknowledged}"
    before = _rows(path)
    with next_start(path) as ledger:  # migrates what was left old
        yield from troubles(ledger)
    now = _rows(path)
    if {name: now[name] for name in before} != before or not before["cases"]:
        yield "升级后行数或流水不同"


def _rows(path):
    with closing(sqlite3.connect(path)) as connection:
        last = "SELECT seq, hash FROM journal WHERE entry_table <> ? ORDER BY seq DESC LIMIT 1"  # the copy is entered
        return {**manifests.counts_of(connection), "journal": connection.execute(last, (OUTGOING,)).fetchone()}


BACKUP = Act(back_up, backed_up, range(7), world.make)
RESTORE = Act(restore, restored, range(5), _with_a_copy)
RECORD = Act(bring_back, brought_back, range(7), _with_a_copy)
MIGRATE = Act(migrate, migrated, (0, 0, 0, 1), first.make, once=True)
