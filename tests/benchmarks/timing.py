"""How the benchmarks time: medians of several rounds, ours and the opponent's taking turns on the same machine."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from statistics import median
from time import perf_counter

PACE = 0.035  # seconds that the yardstick takes on the machine where the limits in seconds were set


def once(fn: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    start = perf_counter()
    fn()
    return perf_counter() - start


def median_of(fn: Callable[[], object], rounds: int = 5) -> float:
    """Median seconds of a call, a first one left out because it also imports and warms up."""
    fn()
    return median(once(fn) for _ in range(rounds))


def side_by_side(ours: Callable[[], object], theirs: Callable[[], object], rounds: int = 5) -> tuple[float, float]:
    """Medians of both, measured in turns, so that a busy minute of the machine weighs on both alike."""
    ours(), theirs()
    pairs = [(once(ours), once(theirs)) for _ in range(rounds)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def percentile(samples: list[float], share: float) -> float:
    """The smallest sample that at least this share of all samples does not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, -int(-len(ordered) * share // 1) - 1)]


@cache
def pace() -> float:
    """How many times slower this machine is, now, than the one where the limits in seconds were set; never below 1."""
    return max(1.0, median_of(_yardstick, 7) / PACE)


def _yardstick() -> None:
    """What the program does most: words turned to JSON and back, sealed, stored, grouped."""
    words = [(f"2024-接-{at:03d}", "示例村东头路灯坏了，晚上看不见路" * 3, at % 7) for at in range(2_000)]
    seal = b""
    for number, content, _ in json.loads(json.dumps(words, ensure_ascii=False)):
        seal = hashlib.sha256(seal + number.encode() + content.encode()).digest()
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE told (number, content, kind)")
        connection.executemany("INSERT INTO told VALUES (?, ?, ?)", words * 5)
        connection.execute("SELECT kind, count(*), sum(length(content)) FROM told GROUP BY kind").fetchall()
    counts: dict[int, int] = {}
    for at in range(100_000):
        counts[at % 997] = counts.get(at % 997, 0) + at
