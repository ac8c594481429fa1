"""python -m tests.soak --kills 2000 --flips 10000: says in a table what was tried and lost; fails when anything was lost."""

import argparse
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests import servers, statements
from tests.soak import books, clerks, disk, every, faults, flips, kills, orders, packages, power, wire
from tests.soak.acts.all import ACTS, FAILING, SHARES


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: what was done how often, what came of it, and what was lost."""

    what: str
    tried: int
    came: str
    lost: tuple[str, ...]


def main():
    options = _options()
    if not wire.possible():
        print("no Linux or no compiler here: no power cuts, no failing calls")
        options.power = options.faults = 0
    if (options.power or options.faults) and not wire.is_on():
        wire.put_on(tempfile.mkdtemp(prefix="liubu-soak-"), "tests.soak", sys.argv[1:])
    print(f"seed {options.seed}", flush=True)
    statements.share()
    folder = Path(wire.take_off() if wire.is_on() else tempfile.mkdtemp(prefix="liubu-soak-"))
    lost = []
    try:
        for trial in (_kills, _power, _faults, _flips, _bends, _packages, _orders, _disk, _calls, _clerks):
            begun = time.monotonic()
            for line in trial(options, folder):
                took = time.monotonic() - begun
                print(
                    f"{line.what:<22} {line.tried:>6} tried {len(line.lost):>4} lost  {line.came} ({took:.0f} s)",
                    flush=True,
                )
                lost += [f"{line.what}: {each}" for each in line.lost]
                begun = time.monotonic()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for sentence in lost:
        print(f"LOST {sentence}")
    return 1 if lost else 0


def _options():
    parser = argparse.ArgumentParser(description=__doc__)
    for what in ("kills", "power", "faults", "flips", "bends", "packages", "orders"):
        parser.add_argument(f"--{what}", type=int, default=0)
    parser.add_argument("--acts", nargs="*", choices=[*ACTS], default=[*ACTS])
    parser.add_argument("--disk", action="store_true")
    parser.add_argument("--calls", action="store_true")
    parser.add_argument("--clerks", type=int, default=0, help="seconds")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    return parser.parse_args()


def _kills(options, folder):
    whole = sum(SHARES.get(name, 1) for name in options.acts)
    for name in options.acts if options.kills else ():
        rounds = max(1, round(options.kills * SHARES.get(name, 1) / whole))
        tally = kills.run(ACTS[name], rounds, folder / name, options.seed)
        came = f"{tally.killed} killed, {tally.acknowledged} acknowledged"
        yield Line(f"kill -9 {name}", tally.rounds, came, tuple(tally.failures))


def _power(options, folder):
    names = [name for name in options.acts if name in power.ACTS]
    for name in names if options.power else ():
        result = power.run(ACTS[name], -(-options.power // len(names)), folder / f"power-{name}", options.seed)
        yield Line(f"power cut {name}", result.cuts, f"{result.acknowledged} acknowledged", tuple(result.failures))


def _faults(options, folder):
    names = [name for name in FAILING if name in {*options.acts, "door"}]
    for name in names if options.faults else ():
        result = faults.run(FAILING[name], -(-options.faults // len(names)), folder / f"fault-{name}", options.seed)
        came = f"{result.refused} refused in {len(result.said - {''})} sentences"
        yield Line(f"failing call {name}", result.faults, came, tuple(result.failures))


def _flips(options, folder):
    if not options.flips:
        return
    result = flips.run(options.flips, folder / "flips", options.seed)
    changed = result.found + result.refused + len(result.missed)
    came = (
        f"{changed} changed an answer ({result.refused} refused on opening, {result.found} found by check, "
        f"{len(result.missed)} missed; integrity_check alone finds {result.integrity} of "
        f"{result.found + len(result.missed)}), {result.silent} in unused bytes, "
        f"{result.cautious} found though no answer changed"
    )
    yield Line("bit flips", result.tried, came, tuple(map(str, result.missed)))


def _bends(options, folder):
    if not options.bends:
        return
    result = books.run(options.bends, folder / "books", options.seed)
    came = (
        f"in {len(result.kinds)} ways, {result.read} read, {result.refused} refused in a sentence; "
        f"the slowest took {result.slowest:.0f} s"
    )
    yield Line("bent workbooks", result.tried, came, tuple(result.failures))


def _clerks(options, folder):
    if not options.clerks:
        return
    if servers.programs() is None:
        print("no PostgreSQL server here: no clerks at once")
        return
    result = clerks.run(options.clerks, folder / "clerks", options.seed)
    came = f"acknowledged, {result.stale} refused as stale"
    yield Line("two clerks at once", result.acknowledged, came, result.lost)


def _packages(options, folder):
    if not options.packages:
        return
    result = packages.run(options.packages, folder / "packages", options.seed)
    came = f"in {len(result.kinds)} ways, each refused in a sentence"
    yield Line("bent packages", sum(result.kinds.values()), came, result.failures)


def _orders(options, folder):
    if not options.orders:
        return
    result = orders.run(options.orders, folder / "orders", options.seed)
    came = f"{result.merged} packages of three townships, always the same county"
    yield Line("a year in any order", result.orders, came, result.failures)


def _disk(options, folder):
    if options.disk:
        failures, kind = disk.run(folder / "disk")
        yield Line("full disk", 1, kind, tuple(failures))


def _calls(options, folder):
    if not options.calls:
        return
    if not every.possible():
        yield Line("kill at every call", 0, "no strace here, left out", ())
        return
    for act in every.ACTS:
        points, failures = every.run(act, folder / f"every-{act}")
        yield Line(f"kill at every call, {act}", points, "points", tuple(failures))


if __name__ == "__main__":
    sys.exit(main())
