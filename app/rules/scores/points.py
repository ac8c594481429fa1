"""What an assessment gives: the points that each deed and each mark brought."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


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
