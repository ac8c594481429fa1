"""python -m tests.soak --rounds 2000 --flips 1000: says what was tried and what came of it; fails when anything failed."""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests import statements
from tests.soak import books, disk, every, flips, kills

SHARES = {"register": 0.4, "import": 0.2, "backup": 0.2, "migrate": 0.2}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--flips", type=int, default=100)
    parser.add_argument("--books", type=int, default=100)
    parser.add_argument("--kinds", nargs="*", choices=[*kills.KINDS], default=[*kills.KINDS])
    parser.add_argument("--no-disk", action="store_true")
    parser.add_argument("--no-calls", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else int(time.time())
    print(f"seed {seed}")
    statements.share()
    folder = Path(tempfile.mkdtemp(prefix="liubu-soak-"))
    try:
        failed = [*_kills(options, folder, seed), *_flips(options, folder, seed)]
        failed += [*_disk(options, folder), *_calls(options, folder), *_books(options, folder, seed)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for sentence in failed:
        print(f"FAILED {sentence}")
    return 1 if failed else 0


def _kills(options, folder, seed):
    whole = sum(SHARES[kind] for kind in options.kinds)
    for kind in options.kinds if options.rounds else ():
        rounds = round(options.rounds * SHARES[kind] / whole)
        begun = time.monotonic()
        tally = kills.run(kind, rounds, folder / kind, seed)
        ends = " ".join(f"{end} {many}" for end, many in sorted(tally.ends.items()))
        print(
            f"kill -9 {kind}: {tally.rounds} rounds, {tally.killed} killed, {tally.acknowledged} acknowledged, "
            f"{len(tally.failures)} failures {ends} ({time.monotonic() - begun:.0f} s)",
            flush=True,
        )
        yield from (f"{kind}: {sentence}" for sentence in tally.failures)


def _flips(options, folder, seed):
    if not options.flips:
        return
    begun = time.monotonic()
    result = flips.run(options.flips, folder / "flips", seed)
    changed = result.found + result.refused + len(result.missed)
    print(
        f"bit flips: {result.tried} tried, {changed} changed an answer ({result.refused} refused on opening, "
        f"{result.found} found by check, {len(result.missed)} missed; integrity_check alone finds {result.integrity} "
        f"of {result.found + len(result.missed)}), {result.silent} in unused bytes, "
        f"{result.cautious} found though no answer changed ({time.monotonic() - begun:.0f} s)",
        flush=True,
    )
    yield from (f"flip {missed}" for missed in result.missed)


def _books(options, folder, seed):
    if not options.books:
        return
    begun = time.monotonic()
    result = books.run(options.books, folder / "books", seed)
    print(
        f"bent workbooks: {result.tried} tried in {len(result.kinds)} ways, {result.read} read, {result.refused} refused "
        f"in a sentence, {len(result.failures)} failures; the slowest took {result.slowest:.0f} s "
        f"({time.monotonic() - begun:.0f} s)",
        flush=True,
    )
    yield from (f"workbook {sentence}" for sentence in result.failures)


def _disk(options, folder):
    if options.no_disk:
        return
    failures, kind = disk.run(folder / "disk")
    print(f"full disk ({kind}): {len(failures)} failures", flush=True)
    yield from (f"full disk: {sentence}" for sentence in failures)


def _calls(options, folder):
    if options.no_calls:
        return
    if not every.possible():
        print("kill at every call: no strace here, left out")
        return
    for act in every.ACTS:
        begun = time.monotonic()
        points, failures = every.run(act, folder / f"every-{act}")
        print(
            f"kill at every call to the disk, {act}: {points} points, {len(failures)} failures "
            f"({time.monotonic() - begun:.0f} s)",
            flush=True,
        )
        yield from failures


if __name__ == "__main__":
    sys.exit(main())
