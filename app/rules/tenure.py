"""In office on which days: what a deputy's states say of a day and of a period, for everyone who asks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.days import DAY, full_day
from app.rules.trade import IN_OFFICE


@dataclass(frozen=True, slots=True)
class OfficeState:
    """A status from the day `since` on (from the beginning, where that is not known) until the next one begins."""

    status: str
    since: date | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OutOfOffice:
    """Days, both included, on which a deputy had this status; the first or the last may be open."""

    status: str
    since: date
    until: date
    reason: str = ""

    @property
    def days(self) -> int:
        return (self.until - self.since).days + 1

    @property
    def closed(self) -> bool:
        """Whether both ends are known."""
        return self.since != date.min and self.until != date.max

    @property
    def words(self) -> str:
        """How the clerk reads it: 2024年3月1日至2024年5月31日暂停."""
        if self.until == date.max:
            return (
                f"{self.status}，没有记从哪天起" if self.since == date.min else f"{full_day(self.since)}起{self.status}"
            )
        begun = "" if self.since == date.min else full_day(self.since)
        return f"{begun}至{full_day(self.until)}{self.status}"


@dataclass(frozen=True, slots=True)
class Tenure:
    """When a deputy was in office: not before the first election that is known, nor on the days that are `out`."""

    elected: date | None = None
    out: tuple[OutOfOffice, ...] = ()

    def on(self, day: date) -> bool:
        """Whether the deputy was in office on that day."""
        return (self.elected is None or day >= self.elected) and not self.outside(day, day)

    @property
    def dated(self) -> tuple[OutOfOffice, ...]:
        """The days out of office of which a first or a last one is known."""
        return tuple(each for each in self.out if each.since != date.min or each.until != date.max)

    def touching(self, since: date, until: date) -> tuple[OutOfOffice, ...]:
        """Those days out of office, whole, of which some lie in a period."""
        return tuple(each for each in self.out if each.since <= until and each.until >= since)

    def outside(self, since: date, until: date) -> tuple[OutOfOffice, ...]:
        """The days of a period on which the deputy was suspended or had left."""
        return tuple(_cut(self.touching(since, until), since, until))

    def days(self, since: date, until: date) -> int:
        """How many days of a period the deputy was in office."""
        first = since if self.elected is None else max(since, self.elected)
        if first > until:
            return 0
        return (until - first).days + 1 - sum(each.days for each in self.outside(first, until))


def tenure(elected: date | None, states: Sequence[OfficeState]) -> Tenure:
    """The tenure that these states (in the order of their days) tell."""
    ends = [state.since - DAY for state in states[1:] if state.since is not None]
    spans = zip(states, [*ends, date.max], strict=False)  # nobody without states has an end, either
    out = tuple(
        OutOfOffice(state.status, state.since or date.min, until, state.reason)
        for state, until in spans
        if state.status != IN_OFFICE and until >= (state.since or date.min)
    )
    return Tenure(elected, out)


def out_words(spans: Iterable[OutOfOffice]) -> str:
    """2024年3月1日至2024年5月31日暂停（92天）."""
    return "；".join(each.words + (f"（{each.days}天）" if each.closed else "") for each in spans)


def _cut(spans: Iterable[OutOfOffice], since: date, until: date) -> Iterator[OutOfOffice]:
    for each in spans:
        yield OutOfOffice(each.status, max(each.since, since), min(each.until, until), each.reason)
