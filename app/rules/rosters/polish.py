"""Polishing a roster: exchanges of seats that spare a deputy two days in a row, or spread the upper levels better."""

from collections.abc import Iterator
from math import ceil, floor

from app.rules.rosters.seating import Seating

IN_A_ROW, UNMIXED = 10, 1
ROUNDS = 4


def polish(seating: Seating) -> None:
    """Exchange seats while that mends something; nobody's number of days grows apart from the others'."""
    for _ in range(ROUNDS):
        mended = [_mend(seating, who, at) for at in range(len(seating.days)) for who in tuple(_amiss(seating, at))]
        if not any(mended):
            return


def _amiss(seating: Seating, at: int) -> Iterator[int]:
    """The deputies of a day who would better sit elsewhere, where there is anybody to take their places."""
    day, before = seating.days[at], seating.days[at - 1] if at else []
    if len(seating.free[at]) >= len(day) + len(before):
        yield from sorted(set(day) & set(before))
    surplus = _surplus(seating, at)
    if surplus:
        yield from (who for who in sorted(day) if seating.upper[who] is (surplus > 0))


def _mend(seating: Seating, who: int, at: int) -> bool:
    """Make the exchange that mends most; the nearest of several. False if none mends anything."""
    if who not in seating.days[at]:
        return False
    best, partner = 0, None
    for other, there in _partners(seating, who, at):
        touched = {day for day in (at, at + 1, there, there + 1) if day < len(seating.days)}
        before = sum(_faults(seating, day) for day in touched)
        _exchange(seating, (who, at), (other, there))
        change = sum(_faults(seating, day) for day in touched) - before
        _exchange(seating, (other, at), (who, there))
        if change < best:
            best, partner = change, (other, there)
    if partner is None:
        return False
    _exchange(seating, (who, at), partner)
    return True


def _partners(seating: Seating, who: int, at: int) -> Iterator[tuple[int, int]]:
    """Seats that could be exchanged, the nearest days first; then those who could stand in (`there` = the same day)."""
    here = seating.free[at].difference(seating.days[at])
    for there in sorted(range(len(seating.days)), key=lambda day: (abs(day - at), day)):
        if who in seating.free[there] and who not in seating.days[there]:
            yield from ((other, there) for other in sorted(seating.days[there]) if other in here)
    yield from ((other, at) for other in sorted(here) if seating.load[other] == seating.load[who] - 1)


def _exchange(seating: Seating, one: tuple[int, int], other: tuple[int, int]) -> None:
    """Put each of the two on the other's day; on one and the same day the second takes the first's place."""
    (who, at), (successor, there) = one, other
    if at == there:
        _stand_in(seating, who, successor, at)
        return
    seating.days[at][seating.days[at].index(who)] = successor
    seating.days[there][seating.days[there].index(successor)] = who


def _stand_in(seating: Seating, who: int, successor: int, at: int) -> None:
    seating.days[at][seating.days[at].index(who)] = successor
    seating.load[who] -= 1
    seating.load[successor] += 1


def _faults(seating: Seating, at: int) -> int:
    return IN_A_ROW * _repeats(seating, at) + UNMIXED * abs(_surplus(seating, at))


def _repeats(seating: Seating, at: int) -> int:
    return len(set(seating.days[at]).intersection(seating.days[at - 1])) if at else 0


def _surplus(seating: Seating, at: int) -> int:
    """By how many the day has too many (or, below 0, too few) deputies of upper levels for an even spread."""
    if not seating.demand.mixed or not seating.days[at]:
        return 0
    share = seating.upper_share * len(seating.days[at])
    uppers = sum(seating.upper[who] for who in seating.days[at])
    return max(0, uppers - ceil(share)) - max(0, floor(share) - uppers)
