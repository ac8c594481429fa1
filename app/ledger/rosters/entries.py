"""What is told of a roster: the wish it was made from, its days and seats, who has how many, how it was changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from app.rules.rosters import Shift
from app.rules.tenure import Tenure


@dataclass(frozen=True, slots=True)
class Wish:
    """What the clerk asks for: a year by a rule, of one station or of the township as a whole (None).

    At least `per_day` deputies a day (up to `most` where the days would not suffice) and `times` days a deputy.
    `weekends` None moves plain weekends of fixed dates only; with `since` only the days from then on are planned anew.
    """

    year: int
    rule: str
    station_id: str | None = None
    per_day: int = 2
    times: int = 2
    most: int = 10
    shift: Shift = Shift.NEXT
    weekends: bool | None = None
    mixed: bool = True
    starts: str = ""
    ends: str = ""
    place: str = ""
    theme: str = ""
    guests: str = ""
    contact: str = ""
    since: date | None = None


class DaySeat(NamedTuple):
    """A deputy on a day; of two who bear one name it says 姓名（选区）."""

    deputy_id: str
    name: str


class Tally(NamedTuple):
    """How many days a deputy has in the year."""

    deputy_id: str
    name: str
    days: int


@dataclass(frozen=True, slots=True)
class Sitter:
    """A deputy as the roster knows one; `level` is the highest seat, `called` tells namesakes apart."""

    id: str
    name: str
    called: str
    level: str
    post: str
    phone: str
    station_id: str | None
    station: str
    group: str
    grid: str
    in_office: bool
    tenure: Tenure


@dataclass(frozen=True, slots=True)
class Day:
    """A planned day. `planned` is where the rule put it; empty `rule` means that a clerk added it.

    `activity_id` is the registration that it became, or that was made on the same date at the same station;
    `notice_due` the last day for the notice, `notice_on` when it was posted; `overdue`: past, and never held.
    """

    id: str
    year: int
    on: date
    planned: date
    rule: str
    station_id: str | None
    station: str
    seats: tuple[DaySeat, ...]
    starts: str
    ends: str
    place: str
    theme: str
    guests: str
    contact: str
    notice_due: date
    notice_on: date | None
    activity_id: str | None = None
    overdue: bool = False

    @property
    def held(self) -> bool:
        """Whether voters were received."""
        return self.activity_id is not None


@dataclass(frozen=True, slots=True)
class Roster:
    """A year's roster: `words` is the rule as the clerk says it; `unmet` what is lacking, `notes` what to know.

    `counts` are all deputies who may be planned, by the reading of their names; `people` are those seated, by id.
    """

    year: int
    rule: str
    words: str
    station_id: str | None
    station: str
    days: tuple[Day, ...] = ()
    counts: tuple[Tally, ...] = ()
    unmet: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    per_day: int = 2
    times: int = 2
    people: Mapping[str, Sitter] = field(default_factory=dict)

    @property
    def fairness(self) -> tuple[int, int]:
        """The fewest and the most days that a deputy has."""
        counts = [tally.days for tally in self.counts]
        return min(counts, default=0), max(counts, default=0)


@dataclass(frozen=True, slots=True)
class Swap:
    """A change of the roster as it is read: 3月3日（星期二）示例甲换成示例乙."""

    on: date
    words: str
    reason: str
    day_id: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A planned day beside what became of it; `outcome` is one of OUTCOMES, `came` are names of those present."""

    day: Day
    outcome: str
    came: tuple[str, ...]


AS_PLANNED, BY_OTHERS, MISSED, AHEAD = "按班开展", "换人开展", "未开展", "未到"
OUTCOMES = (AS_PLANNED, BY_OTHERS, MISSED, AHEAD)


@dataclass(frozen=True, slots=True)
class Compared:
    """The plan of a year against what was held; `unplanned` counts receptions on days that nobody planned."""

    lines: tuple[Comparison, ...]
    unplanned: int

    def count(self, outcome: str) -> int:
        """How many planned days came out so."""
        return sum(line.outcome == outcome for line in self.lines)
