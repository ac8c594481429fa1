"""A disk that fails at any call: what cannot be read or written is said in one sentence, and nothing is lost."""

import contextlib
import errno
import json
import os
import random
import re
import shutil
from dataclasses import dataclass, field

from app.errors import LedgerError, UnwritableError
from tests.soak import wire
from tests.soak.acts.commands import VERBS
from tests.soak.power import laid

KINDS = (  # which call fails, how, and for how long
    (wire.READ, errno.EIO, True),
    (wire.READ, errno.EIO, False),
    (wire.OPEN, errno.EIO, True),
    (wire.WRITE, errno.ENOSPC, True),
    (wire.WRITE, errno.EIO, False),
    (wire.SYNC, errno.EIO, False),
    (wire.NAME, errno.EIO, False),
)
LOOSE = ("可能是 U 盘松动，请插紧", "可能盘已拔出")
WORDS = {wire.READ: "read", wire.OPEN: "open", wire.WRITE: "write", wire.SYNC: "sync", wire.NAME: "name"}


@dataclass
class Faults:
    """How often a call failed, what was said then, and sentences about what was lost or not said."""

    faults: int = 0
    refused: int = 0
    said: set = field(default_factory=set)
    failures: list = field(default_factory=list)


def run(act, many, folder, seed):
    """Do the act again and again, each time with a call that fails."""
    template, home = folder / "template", folder / "home"
    template.mkdir(parents=True)
    act.found(template / "台账.liubu")
    result = Faults()
    calls = {}
    for number in range(many):
        chance = random.Random(f"{seed} {number}")
        call, error, lasting = KINDS[number % len(KINDS)]
        laid(template, home)
        same = (call, number % (len(VERBS) if act.words == (0,) else 1))
        if same not in calls:
            calls[same] = _done(act, home, number, (call, 0, 0, False))["calls"]
            laid(template, home)
        at = chance.randint(1, max(1, calls[same]))
        told = _done(act, home, number, (call, at, error, lasting))
        where = f"fault {number} of seed {seed}, {WORDS[call]} {at} of {calls[same]}, {errno.errorcode[error]}"
        try:
            troubles = [*_misspoken(told, call), *act.judge(home / "台账.liubu", number, told["words"])]
        except LedgerError as trouble:
            troubles = [str(trouble)]
        result.failures += [f"{where}: {each}" for each in troubles]
        result.faults += told["calls"] >= at
        result.refused += bool(told["sentence"])
        result.said.add(told["sentence"])
    shutil.rmtree(folder)
    return result


def _misspoken(told, call):
    """What is wrong with what the clerk was told."""
    if told["crash"]:
        yield f"not caught: {told['crash']}"
        return
    sentence = told["sentence"]
    if not sentence:
        return
    if not re.fullmatch(r"[^\n]+。", sentence):
        yield f"not one sentence: {sentence}"
    if told["status"] != UnwritableError.exit_code:
        yield f"status {told['status']}: {sentence}"
    if call == wire.READ and not any(words in sentence for words in LOOSE):
        yield f"does not say what to do: {sentence}"


class _Enough(Exception):
    pass


def _done(act, home, number, fault):
    """Do the act once in a child; its words, how it ended, and how many such calls there were."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            told = _ended(act, home, number, fault)
            with os.fdopen(writing, "w", encoding="utf-8") as pipe:
                json.dump(told, pipe)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        told = json.load(pipe)
    os.waitpid(child, 0)
    return told


def _ended(act, home, number, fault):
    said, told = [], {"sentence": "", "status": 0, "crash": ""}

    def say(word):
        said.append(str(word))
        if len(said) == 1:
            wire.fail(home, *fault[:3], lasting=fault[3])
        if len(said) > 2:
            raise _Enough

    try:
        with contextlib.suppress(_Enough):
            act.work(home / "台账.liubu", number, say)
    except LedgerError as error:
        told |= {"sentence": str(error), "status": error.exit_code}
    except Exception as error:  # noqa: BLE001  # what the window would show as a crash
        told["crash"] = repr(error)[:300]
    return {**told, "words": said[1:], "calls": wire.stop()}
