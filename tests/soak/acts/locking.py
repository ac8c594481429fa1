"""A ledger and its copies are locked, put under another passphrase, and unlocked, and the program dies on the way."""

import contextlib
from contextlib import closing

from app.ledger import custody, locks
from app.ledger.custody import manifests
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.judging import next_start, troubles

WORDS, OTHER = "麦场白鹭竹篮第七盏灯", "搪瓷缸北斗三更稻茬雨"
STATES = ("plain", WORDS, OTHER, "plain")
COPIES = 3


def found(path):
    world.make(path)
    with closing(world.reopened(path)) as ledger:
        for place in range(COPIES):
            world.register(ledger, place)
            custody.rotate(ledger, custody.folder_of(path), world.MOMENT.replace(minute=place))


def turn(path, _number, say):
    say("ready")
    for act in (lambda: custody.lock(path, WORDS), lambda: custody.relock(path, OTHER), lambda: custody.unlock(path)):
        act()
        say("done")


def turned(path, _number, acknowledged):
    """The ledger is as before the step that was under way or as after it, whole; what was begun can be finished."""
    done = len(acknowledged)
    state = _state(path)
    if state not in STATES[done : done + 2]:
        yield f"做完 {done} 步，台账却是另一个样子"
        return
    before = _held(path)
    copies = [each for each in custody.folder_of(path).glob("*.liubu") if _state(each) is None]
    yield from (f"备份 {each.name} 谁也打不开" for each in copies)
    with next_start(path) as ledger:
        yield from troubles(ledger)
    if state == "plain":
        custody.lock(path, WORDS if done == 0 else OTHER)
    custody.unlock(path)
    if _held(path)["cases"] != before["cases"]:
        yield "台账里的行数变了"
    good = [each for each in custody.copies(path) if custody.backups.is_good(each)]
    if len(good) < COPIES or any(locks.is_locked(each.path) for each in good):
        yield f"只剩 {len(good)} 份好备份"


def _state(path):
    """Under what a file is; None where nothing opens it."""
    if not locks.is_locked(path):
        return "plain"
    for words in (WORDS, OTHER):
        with contextlib.suppress(locks.WrongPassphrase):
            locks.unlock(path, words)
            return words
    return None


def _held(path):
    with closing(locks.connect(path)) as connection:
        return manifests.counts_of(connection)


LOCK = Act(turn, turned, (0, 0, 1, 2), found, once=True, pace=1.0)
