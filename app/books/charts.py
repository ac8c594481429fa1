"""A chart, free of how it is drawn: what is counted in each group, beside the same days of last year."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from app.rules.rate import Rate


class Shape(Enum):
    """How the numbers stand: months side by side, groups one beneath another, or the parts of a whole in one bar."""

    COLUMNS = "直条"
    BARS = "横条"
    SHARES = "构成"


@dataclass(frozen=True, slots=True)
class Bar:
    """A group with its number, and that of last year; a rate has `of`, what it is divided by."""

    name: str
    value: int
    of: int | None = None
    before: int = 0
    before_of: int | None = None

    @property
    def words(self) -> str:
        """What stands at its end: 147, or 95.2%（20/21）."""
        return _words(self.value, self.of)

    @property
    def words_before(self) -> str:
        """The same of last year."""
        return _words(self.before, self.before_of)


@dataclass(frozen=True, slots=True)
class Chart:
    """`title` says what is counted, `days` of when; `before` are the days of last year, empty where they have nothing.

    `note` is what stands under it: how many groups are left out.
    """

    title: str
    shape: Shape
    days: str
    bars: tuple[Bar, ...]
    before: str = ""
    note: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(bar.value or bar.of for bar in self.bars)

    @property
    def words(self) -> str:
        """Every word that stands in its drawing."""
        return "".join((self.days, self.before, self.note, *(bar.name for bar in self.bars)))


def chart_kept(chart: Chart) -> dict[str, Any]:
    """The chart as an issue keeps it."""
    bars = [[bar.name, bar.value, bar.of, bar.before, bar.before_of] for bar in chart.bars]
    texts = {name: getattr(chart, name) for name in ("title", "days", "before", "note")}
    return {**texts, "shape": chart.shape.name, "bars": bars}


def read_chart(kept: Mapping[str, Any]) -> Chart:
    """The chart out of what was kept."""
    bars = tuple(Bar(*each) for each in kept["bars"])
    return Chart(kept["title"], Shape[kept["shape"]], kept["days"], bars, kept["before"], kept["note"])


def reworded(chart: Chart, change: Callable[[str], str]) -> Chart:
    """The chart with every text changed."""
    bars = tuple(replace(bar, name=change(bar.name)) for bar in chart.bars)
    title, days, before, note = map(change, (chart.title, chart.days, chart.before, chart.note))
    return Chart(title, chart.shape, days, bars, before, note)


def _words(value: int, of: int | None) -> str:
    if of is None:
        return str(value)
    return f"{Rate(value, of).percent}（{value}/{of}）" if of else "—"


@dataclass(frozen=True, slots=True)
class Partition:
    """Figures that always add up to a whole, drawn in one bar."""

    whole: str
    label: str
    title: str
    parts: tuple[str, ...]


PARTITIONS: Mapping[str, Partition] = {
    "route": Partition(
        "opinions",
        "处理方式",
        "收集意见建议（条），按处理方式",
        ("answered_on_spot", "assigned", "proposed", "not_accepted", "undecided"),
    ),
    "outcome": Partition(
        "satisfaction_rate",
        "评价结果",
        "群众评价（件），按评价结果",
        ("satisfied", "basically_satisfied", "dissatisfied"),
    ),
}
