"""Which figure is looked at: of what period, of which group, and its numbers."""

from dataclasses import dataclass, replace
from datetime import date

from app.books.charts import Chart
from app.books.figures import BY_KEY, Figure
from app.ledger import figures
from app.ledger.figures import COUNTY_DIMENSIONS, Figures, Period, Value
from app.ledger.store import Ledger
from app.rules.days import span_words

FIRST = date(1949, 1, 1)  # nothing is recorded before


@dataclass(frozen=True, slots=True)
class Wanted:
    """A figure of a period, by a way of grouping; with a `group` of that alone."""

    key: str
    period: Period
    by: str = "station"
    group: str = ""
    denominator: bool = False

    @property
    def figure(self) -> Figure:
        return BY_KEY[self.key]

    @property
    def where(self) -> dict[str, str]:
        """The filter that the group is."""
        return {self.by: self.group} if self.group else {}

    @property
    def words(self) -> str:
        """2024年6月　联络站：甲站."""
        group = f"　{COUNTY_DIMENSIONS[self.by]}：{self.group}" if self.group else ""
        return f"{span_words(self.period.since, self.period.until)}{group}"

    def of(self, key: str) -> "Wanted":
        """Another figure of the same rows."""
        return replace(self, key=key, denominator=False)


@dataclass(frozen=True, slots=True)
class CountedFigures:
    """The figures as they are wanted, and those of every group, now and in the same days of last year."""

    figures: Figures
    groups: dict[str, dict[str, Value]]
    before: dict[str, dict[str, Value]]


def count(ledger: Ledger, wanted: Wanted) -> CountedFigures:
    """Count; a group that the period does not have counts nothing."""
    groups = figures.grouped(ledger, wanted.by, wanted.period)
    earlier = figures.year_before(wanted.period)
    before = figures.grouped(ledger, wanted.by, earlier) if earlier is not None else {}
    return CountedFigures(figures.figures(ledger, wanted.period, **wanted.where), groups, before)


def chart_of(wanted: Wanted, counted: CountedFigures) -> Chart | None:
    """The figure in its groups as a chart; none where they cannot tell it."""
    if not any(wanted.key in group for group in counted.groups.values()):
        return None
    return figures.chart_of(wanted.key, wanted.by, wanted.period, counted.groups, counted.before).chart


def period_between(since: date | None, until: date | None, today: date) -> Period:
    """A period with two ends; all time ends with this year."""
    return Period(since or FIRST, until or date(today.year, 12, 31))
