"""Kill -9 at any moment: what was acknowledged is there, nothing is half, `check` is clean."""

import contextlib
import os
import random
import shutil
import signal
import time
from dataclasses import dataclass, field

from app.errors import LedgerError

FRESH_AFTER = 10  # rounds in the same ledger


@dataclass
class Tally:
    """What the rounds of one act came to; every failure is a sentence that says how to come there again."""

    rounds: int = 0
    acknowledged: int = 0
    killed: int = 0
    pace: float = 0.0  # seconds
    failures: list = field(default_factory=list)


def run(act, rounds, folder, seed):
    """Rounds of one act; the ledger goes on from round to round and is renewed now and then."""
    chance = random.Random(seed)
    tally = Tally(pace=act.pace)
    template, home = folder / "template", folder / "home"
    template.mkdir(parents=True)
    act.found(template / "台账.liubu")
    if max(act.words):
        _warm_up(act, template, home)
    for number in range(rounds):
        if number % FRESH_AFTER == 0 or act.once:
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(template, home)
        path = home / "台账.liubu"
        acknowledged = _killed(lambda say, path=path, number=number: act.work(path, number, say), chance, act, tally)
        try:
            troubles = [*act.judge(path, number, acknowledged)]
        except LedgerError as error:
            troubles = [str(error)]
        tally.failures += [f"round {number} of seed {seed}: {each}" for each in troubles]
        tally.rounds += 1
    return tally


class _Enough(Exception):
    pass


def _warm_up(act, template, home):
    """Do it once here: what a child would load and compile first is loaded before it is born."""
    shutil.copytree(template, home)
    heard = []

    def say(word):
        heard.append(word)
        if len(heard) > max(act.words):
            raise _Enough

    with contextlib.suppress(_Enough):
        act.work(home / "台账.liubu", 0, say)
    assert not [*act.judge(home / "台账.liubu", 0, [str(word) for word in heard[1:]])]


def _killed(work, chance, act, tally):
    """Run `work` in a child that is killed some time after one of so many words; what it acknowledged until then.

    Times are measured in what a word takes, so that a busy machine is killed as far on as a quiet one.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            os.dup2(writing, 1)
            work(lambda word: os.write(1, f"{word}\n".encode()))
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        ready, begun = pipe.readline(), time.monotonic()
        heard = [pipe.readline() for _ in range(chance.choice(act.words))]
        if heard:
            tally.pace = (time.monotonic() - begun) / len(heard)
        time.sleep(chance.uniform(0, 1.2) * tally.pace)
        os.kill(child, signal.SIGKILL)
        acknowledged = [line.decode().strip() for line in (*heard, *pipe) if line]
    _, status = os.waitpid(child, 0)
    if ready != b"ready\n":
        tally.failures.append("the child did not begin")
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        tally.failures.append(f"the child failed with status {status}")
    if not heard:
        tally.pace *= 1.1 if os.WIFSIGNALED(status) else 0.9
    tally.killed += os.WIFSIGNALED(status)
    tally.acknowledged += len(acknowledged)
    return acknowledged
