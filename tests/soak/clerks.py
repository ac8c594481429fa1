"""Clerks in programs of their own write to one ledger on a server for minutes: nothing is lost, the chain holds."""

import json
import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from app.books.shelf import BOOKS
from app.ledger import custody, registers
from app.ledger.journal import StaleError
from app.ledger.place import placed
from app.models.journal import JournalRow
from app.models.unit import Unit
from tests import servers

COUNTY = {"unit_code": "410725", "unit_name": "原阳县", "method": "taiping", "county": True}
NAMES = ("示例甲", "示例乙")
UNITS = BOOKS["units"]
SETTINGS = "synchronous_commit=on"
SHARED = "示例共用所"


@dataclass(frozen=True, slots=True)
class Result:
    """How many verbs were acknowledged, how many came too late and were refused, what was lost."""

    acknowledged: int
    stale: int
    lost: tuple[str, ...]


def run(seconds, folder, seed):
    """Let the clerks write for so many seconds, then compare what they were told with what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    with servers.running(SETTINGS) as cluster:
        place = cluster.database()
        with closing(custody.create(place, clock=datetime.now, **COUNTY)) as ledger:
            registers.add(ledger, UNITS, {"name": SHARED, "phone": "0-"})
        logs = {name: folder / f"{at}.log" for at, name in enumerate(NAMES)}
        programs = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.soak.clerks", place.url, name, str(seconds), str(log), str(seed)]
            )
            for name, log in logs.items()
        ]
        ends = [program.wait() for program in programs]
        with closing(custody.open_ledger(place, clock=datetime.now)) as ledger:
            return _judged(ledger, {name: _read(log) for name, log in logs.items()}, ends)


def _judged(ledger, told, ends):
    lost = [f"a clerk's program ended with {end}" for end in ends if end]
    with ledger.read() as session:
        there = {row.name: row for row in session.scalars(select(Unit))}
        written = select(JournalRow.clerk, func.count()).where(JournalRow.action != "设置").group_by(JournalRow.clerk)
        entries = dict(session.execute(written).tuples().all())
        for name, acts in told.items():
            lost += [f"{name}: {act} is not there" for act in acts if act[0] == "add" and act[1] not in there]
            done = Counter(act[0] for act in acts)
            if entries.get(name, 0) != done["add"] + done["correct"]:
                lost.append(f"{name}: {done} acknowledged, {entries.get(name, 0)} in the journal")
        corrected = sum(act[0] == "correct" for acts in told.values() for act in acts)
        if there[SHARED].revision != corrected + 1:
            lost.append(f"{corrected} corrections acknowledged, revision {there[SHARED].revision}")
        if not there[SHARED].phone.startswith(f"{corrected}-"):
            lost.append(f"one correction overwrote another: {there[SHARED].phone} of {corrected}")
    lost += [finding.sentence for finding in custody.examine(ledger.place).findings]
    acts = Counter(act[0] for each in told.values() for act in each)
    return Result(acts["add"] + acts["correct"], acts["stale"], tuple(lost))


def _read(log):
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def write(url, name, seconds, log, seed):
    """What one clerk does: adds a unit, or counts the shared one's number on from what was read of it."""
    chance, until = random.Random(f"{seed}{name}"), time.monotonic() + seconds
    with (
        closing(custody.open_ledger(placed(url), clock=datetime.now)) as ledger,
        Path(log).open("w", encoding="utf-8") as acknowledged,
    ):
        ledger.clerk, at = name, 0
        while time.monotonic() < until:
            at += 1
            if chance.random() < 0.5:
                registers.add(ledger, UNITS, {"name": f"{name}{at}所"})
                act = ("add", f"{name}{at}所")
            else:
                act = _counted_on(ledger)
            acknowledged.write(json.dumps(act) + "\n")
            acknowledged.flush()


def _counted_on(ledger):
    read_at = ledger.read_at()
    [shared] = [each for each in registers.entries(ledger, UNITS) if each.record == SHARED]
    counted = int(shared.values[UNITS.keys.index("phone")].partition("-")[0]) + 1
    try:
        with ledger.upon(read_at):
            registers.correct(ledger, UNITS, shared.id, {"phone": f"{counted}-{NAMES.index(ledger.clerk)}"}, "示例原因")
    except StaleError:
        return ("stale", "")
    return ("correct", str(counted))


if __name__ == "__main__":
    _, url, name, seconds, log, seed = sys.argv
    write(url, name, float(seconds), log, int(seed))
