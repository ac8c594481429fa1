"""What an assessment is made of: deeds, marks, and the points that each of them brought."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a deputy did, or failed to do. `kinds` are what it counts as, the narrowest first; `halves` are half
    days, `hours` clock hours; `who` is the deputy.
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

    @property
    def kind(self) -> str:
        return self.kinds[0]


@dataclass(frozen=True, slots=True)
class Mark:
    """Points that an evaluator gave by hand for an item, or took away."""

    item: str
    evaluator: str
    points: Decimal
    on: date
    matter: str = ""
    entry_id: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """An entry behind an item, and the points that it brought; 0 beyond the cap."""

    on: date
    what: str
    points: Decimal
    table: str
    entry_id: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item of a year: the points of its entries add up to its points. `cap` is None where there is no limit."""

    item: str
    label: str
    points: Decimal
    cap: Decimal | None
    entries: tuple[Counted, ...]
    block: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A year's assessment: the items add up to the total."""

    total: Decimal
    band: str
    items: tuple[ItemScore, ...]
