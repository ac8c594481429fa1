"""Seating deputies on reception days: greedily in the order of days, then evened out along chains of exchanges."""

import random
from collections import Counter, deque
from collections.abc import Iterable
from itertools import pairwise

from app.rules.rosters.terms import Demand, RosterPerson

Move = tuple[int, int]  # a person and the day on which the next person of the chain takes over


class Seating:
    """Who sits on which day; people and days are spoken of by their places in `people` and `demand.slots`."""

    def __init__(self, demand: Demand, people: Iterable[RosterPerson], seed: int) -> None:
        ordered = list(people)
        random.Random(seed).shuffle(ordered)
        self.demand = demand
        self.people: tuple[RosterPerson, ...] = tuple(ordered)
        self.free = [{who for who, person in enumerate(ordered) if person.free(slot.on)} for slot in demand.slots]
        self.open = Counter(who for free in self.free for who in free)
        self.days: list[list[int]] = [[] for _ in demand.slots]
        self.load = [person.served for person in ordered]
        self.places = [person.place for person in ordered]
        self.upper = [person.upper for person in ordered]
        self.upper_share = sum(self.upper) / len(ordered) if ordered else 0.0

    def seat(self) -> None:
        """Fill all days, as evenly as leave permits and everybody often enough where that can be."""
        if not self.people:
            return
        for at, size in enumerate(self._sizes()):
            self._fill(at, size)
        self.even_out()
        self._give_everyone_enough()
        self._take_back_what_is_too_much()
        self.even_out()

    def ids(self, at: int) -> tuple[str, ...]:
        """The deputies of a day, upper levels first, then in the order of their places."""
        return tuple(self.people[who].id for who in sorted(self.days[at], key=lambda who: (not self.upper[who], who)))

    def add(self, who: int, at: int) -> None:
        self.days[at].append(who)
        self.load[who] += 1

    def remove(self, who: int, at: int) -> None:
        self.days[at].remove(who)
        self.load[who] -= 1

    def enough(self, who: int) -> int:
        """How many days the deputy ought to have: as many as everybody, or as many as leave and days permit."""
        return min(self.demand.times, self.people[who].served + self.open[who])

    def even_out(self) -> None:
        """Move days from those who have more to those who have fewer, until nobody can be relieved any further.

        Every chain lowers the sum of squares, so it ends; when none is left, most and fewest are as near as can be.
        """
        settled: set[int] = set()
        while len(settled) < len(self.people):
            top = max(load for who, load in enumerate(self.load) if who not in settled)
            burdened = [who for who, load in enumerate(self.load) if load == top and who not in settled]
            chain, reached = self._chain(burdened, settled)
            if not chain:
                settled |= reached
                continue
            for (who, at), (successor, _) in pairwise(chain):
                self.remove(who, at)
                self.add(successor, at)

    def _sizes(self) -> list[int]:
        """How many each day is to have: the least, or more where everybody could not come often enough otherwise."""
        days = len(self.days)
        needed = sum(max(0, self.enough(who) - self.load[who]) for who in range(len(self.people)))
        total = min(max(days * self.demand.per_day, needed), days * self.demand.room)
        return [total * (at + 1) // days - total * at // days for at in range(days)]

    def _fill(self, at: int, size: int) -> None:
        """Seat those with the fewest days, those of upper levels by their share, nobody from the days beside."""
        before = set(self.days[at - 1]) if at else set()
        near: Counter[str] = Counter()
        waiting = sorted(self.free[at], key=lambda who: (who in before, self.load[who], who))
        share = self._upper_share(at, size)
        while waiting and len(self.days[at]) < size:
            wanted = share > sum(self.upper[who] for who in self.days[at])
            who = min(
                waiting,
                key=lambda who: (
                    self.load[who],
                    who in before,
                    self.demand.mixed and self.upper[who] is not wanted,
                    near[self.places[who]] if self.places[who] else 0,
                    who,
                ),
            )
            waiting.remove(who)
            near[self.places[who]] += 1
            self.add(who, at)

    def _upper_share(self, at: int, size: int) -> int:
        """How many of a day's deputies are to be of upper levels, so that they are spread over the year."""
        seats = sum(len(day) for day in self.days[:at])
        uppers = sum(self.upper[who] for day in self.days[:at] for who in day)
        return round((seats + size) * self.upper_share) - uppers

    def _chain(self, burdened: list[int], settled: set[int]) -> tuple[list[Move], set[int]]:
        """The shortest chain from a burdened deputy to one with at least two days fewer; or all that were reached."""
        mine: dict[int, list[int]] = {}
        for at, day in enumerate(self.days):
            for who in day:
                mine.setdefault(who, []).append(at)
        came: dict[int, Move] = {}
        reached, seen, waiting = set(burdened), set[int](), deque(burdened)
        light = self.load[burdened[0]] - 2
        while waiting:
            who = waiting.popleft()
            for at in mine.get(who, ()):
                if at in seen:
                    continue
                seen.add(at)
                for successor in sorted(self.free[at] - reached - settled - set(self.days[at])):
                    came[successor] = (who, at)
                    if self.load[successor] <= light:
                        return _unrolled(successor, came), reached
                    reached.add(successor)
                    waiting.append(successor)
        return [], reached

    def _give_everyone_enough(self) -> None:
        """Add seats for those who come too seldom, on the emptiest days that have room."""
        for who in sorted(range(len(self.people)), key=lambda who: (self.load[who], who)):
            while self.load[who] < self.enough(who) and self._add_seat(who):
                pass

    def _add_seat(self, who: int) -> bool:
        """One seat more for a deputy: on a day with room, or on a full one from which somebody moves to such a day."""
        came: dict[int, Move] = {}
        reached, waiting = {who}, deque([who])
        while waiting:
            taker = waiting.popleft()
            mine = [at for at, free in enumerate(self.free) if taker in free and taker not in self.days[at]]
            roomy = [at for at in mine if len(self.days[at]) < self.demand.room]
            if roomy:
                self._pass_on(taker, min(roomy, key=lambda at: (len(self.days[at]), at)), came)
                return True
            for at in mine:
                for sitting in sorted(set(self.days[at]) - reached):
                    came[sitting] = (taker, at)
                    reached.add(sitting)
                    waiting.append(sitting)
        return False

    def _pass_on(self, mover: int, at: int, came: dict[int, Move]) -> None:
        """The mover takes the roomy day, and whoever sent the mover there takes the day that became free."""
        self.add(mover, at)
        while mover in came:
            taker, left = came[mover]
            self.remove(mover, left)
            self.add(taker, left)
            mover = taker

    def _take_back_what_is_too_much(self) -> None:
        """Give back seats beyond the day's least of those who come oftener than they need to and than others do."""
        for at in sorted(range(len(self.days)), key=lambda at: -len(self.days[at])):
            while len(self.days[at]) > self.demand.per_day:
                spare = [who for who in self.days[at] if self.load[who] > self.demand.times]
                if not spare:
                    break
                self.remove(max(spare, key=lambda who: (self.load[who], who)), at)


def _unrolled(last: int, came: dict[int, Move]) -> list[Move]:
    chain: list[Move] = [(last, -1)]
    while last in came:
        last, at = came[last]
        chain.insert(0, (last, at))
    return chain
