"""What a roster is asked for: the people, the days, how many at least and at most."""

from dataclasses import dataclass
from datetime import date

from app.rules.rosters.planned_days import Slot
from app.rules.trade import TOWNSHIP

TOWNSHIP_LEVELS = ("", TOWNSHIP, "镇", "乡镇")


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """A deputy in office: the highest level, where he or she belongs, spans that are `off`, days `served` already; and
    spans `out` of office, suspended or before coming back.
    """

    id: str
    name: str
    level: str = ""
    station: str = ""
    grid: str = ""
    group: str = ""
    off: tuple[tuple[date, date], ...] = ()
    served: int = 0
    out: tuple[tuple[date, date], ...] = ()

    @property
    def upper(self) -> bool:
        """Whether the deputy sits in a congress above the township's, too."""
        return self.level not in TOWNSHIP_LEVELS

    @property
    def place(self) -> str:
        """Where the deputy's voters live, as finely as it is known: grid, group or station."""
        return self.grid or self.group or self.station

    def free(self, day: date) -> bool:
        """Whether the deputy can be asked on that day."""
        return not self.excused(day) and not any(since <= day <= until for since, until in self.out)

    def excused(self, day: date) -> bool:
        """Whether the deputy is off on that day."""
        return any(since <= day <= until for since, until in self.off)

    @property
    def hindrance(self) -> str:
        """Why there are days on which the deputy cannot be asked."""
        return "请假、不便或不在任" if self.out else "请假或不便"


@dataclass(frozen=True, slots=True)
class Demand:
    """At least `per_day` deputies a day and `times` days a deputy.

    Where the days do not suffice a day takes more, up to `most`; `mixed` spreads those of upper levels over the days.
    """

    slots: tuple[Slot, ...]
    per_day: int = 2
    times: int = 2
    most: int = 10
    mixed: bool = True
    station: str = ""

    @property
    def year(self) -> int:
        """Which year's roster it is; 0 where it has no days."""
        return next((slot.planned.year for slot in self.slots), 0)

    @property
    def room(self) -> int:
        """How many a day takes at most."""
        return max(self.per_day, self.most)
