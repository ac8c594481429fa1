"""What stands on the page of today, as words: made by the page from its ledger, written down for the next start."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from app.ui.widgets.lists.lines import ListLine
from app.ui.widgets.months import DayMark

SHOWN = 20  # lines of the agenda; the rest stands under 意见办理


@dataclass(frozen=True, slots=True)
class TileWords:
    """A figure: its key, its name, the number, what stands beneath it, its definition."""

    key: str
    name: str
    number: str = "…"
    note: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class AmountWords:
    """What was counted in the period: the name of the row, its definition, and a button's words for each sum."""

    name: str
    tip: str
    sums: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaWords:
    """The lines of what waits, the small words at its head, whether there are more, and what an empty list says."""

    lines: tuple[ListLine, ...]
    side: str
    more: bool
    empty: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class MonthWords:
    """A month: how its days are marked, and the lunar day beneath each."""

    year: int
    month: int
    marks: Mapping[int, DayMark]
    small: Sequence[str]


@dataclass(frozen=True, slots=True)
class CoverageWords:
    """How many deputies of each group have received voters: the group, so many, of so many."""

    side: str
    groups: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class DayWords:
    """The whole page on one day; `waits` are the numbers in the navigation, by page."""

    subtitle: str
    spans: tuple[str, ...]
    span: str
    tiles: tuple[TileWords, ...]
    amounts: AmountWords
    agenda: AgendaWords
    month: MonthWords
    coverage: CoverageWords
    waits: Mapping[str, int] = field(default_factory=dict)

    def written(self) -> str:
        """The page as JSON; what a line leads to is left out, for it is found by its key when the ledger is open."""
        lines = tuple(replace(line, what=None) for line in self.agenda.lines)
        return json.dumps(asdict(replace(self, agenda=replace(self.agenda, lines=lines))), ensure_ascii=False)


def read_day(words: str) -> DayWords | None:
    """What `written` wrote; nothing where it was written in another way."""
    try:
        return _read(json.loads(words))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _read(kept: dict[str, Any]) -> DayWords:
    agenda, month, coverage = kept.pop("agenda"), kept.pop("month"), kept.pop("coverage")
    lines = tuple(ListLine(**{**line, "state": tuple(line["state"])}) for line in agenda.pop("lines"))
    marks = {int(day): DayMark(**mark) for day, mark in month.pop("marks").items()}
    amounts = kept.pop("amounts")
    return DayWords(
        spans=tuple(kept.pop("spans")),
        tiles=tuple(TileWords(**tile) for tile in kept.pop("tiles")),
        amounts=AmountWords(amounts["name"], amounts["tip"], tuple(amounts["sums"])),
        agenda=AgendaWords(lines, agenda["side"], agenda["more"], tuple(agenda["empty"])),
        month=MonthWords(marks=marks, **month),
        coverage=CoverageWords(coverage["side"], tuple(tuple(group) for group in coverage["groups"])),
        **kept,
    )
