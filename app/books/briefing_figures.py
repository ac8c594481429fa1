"""The figures of a briefing with the rows behind them, free of how they are laid out."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BackedRow:
    """One row behind a figure: what it is called, how much it adds, and to a rate's numerator whether at all."""

    record: str
    on: date | None
    words: str
    count: int | float
    within: bool = True


@dataclass(frozen=True, slots=True)
class BackedFigure:
    """A figure as a briefing has it: which groups it is narrowed to (`scope`), of which days; a rate has `of`."""

    label: str
    definition: str
    scope: str
    since: date
    until: date
    value: int | float
    rows: tuple[BackedRow, ...]
    of: int | None = None
