"""A deed: one thing that a deputy did or missed, as the register, the scores, the frequencies and the file read it."""

from dataclasses import dataclass
from datetime import date

from app.rules.trade import BETWEEN_SESSIONS, CO_SIGNED, COLLECTED, IN_SESSION, LEADER, LED, TAKER


@dataclass(frozen=True, slots=True)
class Deed:
    """`kinds` are what it counts as, the narrowest first; `kind` is what it was registered as, `matter` what about.

    `what` says in a score's sheet what it was, without a word of a voter; `halves` are half days, `hours` clock hours;
    `who` is the deputy; `table` and `entry_id` say where it was written down; `missed` is 请假 or 缺席, if nobody came.
    `secret` names whoever asked for secrecy in it, none where nobody did.
    """

    on: date
    what: str
    kinds: tuple[str, ...]
    role: str = ""
    hours: float | None = None
    halves: int = 1
    table: str = ""
    entry_id: str = ""
    number: str = ""
    who: str = ""
    id: str = ""
    kind: str = ""
    matter: str = ""
    place: str = ""
    outcome: str = ""
    missed: str = ""
    secret: str | None = None

    @property
    def part(self) -> str:
        """The part taken, as a file tells it; 请假 or 缺席 where none was."""
        return self.missed or self.role

    @property
    def case_id(self) -> str | None:
        """The opinion or proposal in which it was the part."""
        return self.entry_id if self.table == "cases" else None

    @property
    def activity(self) -> bool:
        return self.table == "activities"


def part_as(role: str, *, in_session: bool) -> tuple[str, ...]:
    """What a deputy's part in a case counts as, the narrowest first."""
    if role == TAKER:
        return (COLLECTED,)
    if role == LEADER:
        return (IN_SESSION if in_session else BETWEEN_SESSIONS, LED)
    return (CO_SIGNED,)
