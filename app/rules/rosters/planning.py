"""Rosters: which deputies receive voters on which days of a year, shared out as evenly as leave permits."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.rules.rosters.lacks import lacking
from app.rules.rosters.noted import remarks
from app.rules.rosters.planned_days import Slot
from app.rules.rosters.polish import polish
from app.rules.rosters.seating import Seating
from app.rules.rosters.terms import Demand, RosterPerson


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day, where it was planned and held, and the ids of the deputies who sit in."""

    slot: Slot
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The best plan there is: `counts` are days of each deputy in the year, `unmet` what it could not do and why."""

    days: tuple[PlannedDay, ...]
    counts: Mapping[str, int]
    unmet: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def fairness(self) -> tuple[int, int]:
        """The fewest and the most days that a deputy has."""
        return min(self.counts.values(), default=0), max(self.counts.values(), default=0)


def generate(demand: Demand, people: Iterable[RosterPerson], seed: int = 0) -> Plan:
    """Seat the people on the days: the same demand, people and seed give the same plan.

    First as even as leave permits, then every deputy often enough, then nobody twice in a row, then levels mixed.
    """
    ordered = tuple(sorted(people, key=lambda person: person.id))
    seating = Seating(demand, ordered, seed)
    seating.seat()
    polish(seating)
    slots = demand.slots
    days = tuple(PlannedDay(slot, seating.ids(at)) for at, slot in enumerate(slots))
    seated = {slot.on: day.ids for slot, day in zip(slots, days, strict=True)}
    counts = counted(ordered, seated)
    return Plan(days, counts, lacking(demand, ordered, seated), remarks(demand, ordered, seated))


def counted(people: Iterable[RosterPerson], seated: Mapping[date, tuple[str, ...]]) -> Mapping[str, int]:
    """How many days each deputy has in the year, those already held included."""
    times = Counter(deputy for ids in seated.values() for deputy in ids)
    return {person.id: person.served + times[person.id] for person in people}
