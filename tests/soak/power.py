"""The power goes at any moment: only what was synced is sure to be kept, the rest is dropped or torn."""

import os
import random
import shutil
from dataclasses import dataclass, field

from app.errors import LedgerError
from tests.soak import wire
from tests.soak.platter import Platter, events

CUTS = 10  # of one recording
ACTS = ("register", "import", "migrate", "backup", "restore", "record", "batch", "roster", "book", "files")


@dataclass
class Cuts:
    """How often the power went, how many words had been said by then, and sentences about what was lost."""

    cuts: int = 0
    acknowledged: int = 0
    failures: list = field(default_factory=list)


def run(act, cuts, folder, seed):
    """Let the act be done while it is written down, and cut the power at some moments of it."""
    template, home, log = folder / "template", folder / "home", folder / "log"
    template.mkdir(parents=True)
    act.found(template / "台账.liubu")
    result = Cuts()
    for number in range(-(-cuts // CUTS)):
        laid(template, home)
        inodes = Platter(home)
        _record(act, home, log, number)
        asked = events(log)
        for cut in range(number * CUTS, min(cuts, (number + 1) * CUTS)):
            chance = random.Random(f"{seed} {cut}")
            acknowledged = _cut(inodes, home, asked[: chance.randint(0, len(asked))], chance)
            try:
                troubles = [*act.judge(home / "台账.liubu", number, acknowledged)]
            except LedgerError as error:
                troubles = [str(error)]
            result.failures += [f"cut {cut} of seed {seed}: {each}" for each in troubles]
            result.acknowledged += len(acknowledged)
            result.cuts += 1
    shutil.rmtree(folder)
    return result


def laid(template, home):
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(template, home)


class _Enough(Exception):
    pass


def _record(act, home, log, number):
    log.unlink(missing_ok=True)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _do(act, home, log, number)
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0


def _do(act, home, log, number):
    said = []

    def say(word):
        said.append(word)
        wire.note(word)
        if len(said) > max(act.words):
            raise _Enough

    wire.watch(home, log)
    try:
        act.work(home / "台账.liubu", number, say)
    except _Enough:
        return


def _cut(before, home, asked, chance):
    """Build the folder as the disk holds it after these events; the words that had been said."""
    platter = before.again()
    for event in asked:
        if event[0] != "A":
            platter.take(event)
    platter.cut(chance)
    return [content.decode() for sort, _, content in asked if sort == "A"][1:]
