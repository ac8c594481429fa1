"""How the benchmarks time: medians of several rounds, ours and the opponent's taking turns on the same machine."""

from collections.abc import Callable
from statistics import median
from time import perf_counter


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
