"""Bent packages: cut, flipped, spliced, signed anew, hostile inside; none may be taken, none may end in a traceback."""

import hashlib
import random
from collections import Counter
from dataclasses import dataclass

from app.handoff.building import build
from app.handoff.planning import Errand
from tests.handoff import forging
from tests.handoff.conftest import MONTH, founded, introduced
from tests.soak import world

FAULTS = (AssertionError, ArithmeticError, AttributeError, LookupError, OSError, RuntimeError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Tried:
    """How many of each kind were refused, and what went wrong."""

    kinds: Counter
    failures: tuple


def run(many, folder, seed):
    """Take so many bent packages as a county would; its ledger has to stay as it is to the byte."""
    for name in ("township", "county", "stick"):
        (folder / name).mkdir(parents=True)
    township = founded(folder / "township" / "a.liubu", "410725104", "原阳县太平镇")
    county = founded(folder / "county" / "a.liubu", "410725", "原阳县", county=True)
    for place in range(6):
        world.register(township, place)
    introduced(township, county)
    forger = forging.Forger(township, build(township, Errand(MONTH), folder / "stick", {}).package)
    before = hashlib.sha256(county.path.read_bytes()).hexdigest()
    kinds, failures = Counter(), []
    chance = random.Random(seed)
    going = forging.tried(forger, folder / "stick", many, chance)
    while sum(kinds.values()) + len(failures) < many:
        try:
            kind = next(going, None)
        except FAULTS as error:
            failures.append(f"{type(error).__name__}: {error}")
            going = forging.tried(forger, folder / "stick", many, chance)
            continue
        if kind is None:
            break
        kinds[kind] += 1
    township.close()
    county.close()
    if hashlib.sha256(county.path.read_bytes()).hexdigest() != before:
        failures.append("the county's ledger was changed")
    return Tried(kinds, tuple(failures))
