"""Charts of the figures: one in its groups, or the parts of a whole, beside the same days of last year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.books.charts import PARTITIONS, Bar, Chart, Shape
from app.books.figures import BY_KEY
from app.errors import LedgerError
from app.ledger.figures.beside import year_before
from app.ledger.figures.counting import Value
from app.ledger.figures.groups import Groups
from app.ledger.figures.narrowing import COUNTY_DIMENSIONS, ELSEWHERE, Period, month_end
from app.rules.days import span_words
from app.rules.rate import Rate

MOST = 12  # groups, or months, that one chart shows
MONTH = "month"


@dataclass(frozen=True, slots=True)
class Charted:
    """A chart, and which group each of its bars is; `before` which of last year's stands beside it."""

    chart: Chart
    names: tuple[str, ...]
    before: tuple[str, ...]


def can_be_parted(key: str, by: str) -> bool:
    """Whether a figure can be told apart so."""
    return PARTITIONS[by].whole == key if by in PARTITIONS else BY_KEY[key].source.tells(by)


def chart_title(key: str, by: str) -> str:
    """收集意见建议（条），按类别."""
    return PARTITIONS[by].title if by in PARTITIONS else f"{BY_KEY[key].label}，按{COUNTY_DIMENSIONS[by]}"


def demand_groups(key: str, by: str) -> None:
    """Raise LedgerError for a figure that cannot be told apart so."""
    if can_be_parted(key, by):
        return
    label = BY_KEY[key].label
    if by in PARTITIONS:
        whole = BY_KEY[PARTITIONS[by].whole].label
        raise LedgerError(f"按{PARTITIONS[by].label}只能画“{whole}”，不能画“{label}”。")
    raise LedgerError(f"“{label}”不能按“{COUNTY_DIMENSIONS[by]}”分，请换一种分法。")


def group_of(by: str, name: str, period: Period, where: Mapping[str, str]) -> tuple[Period, dict[str, str]]:
    """The days and the filter that a group is; a month is days."""
    if by != MONTH:
        return period, {**where, by: name}
    first = date.fromisoformat(f"{name}-01")
    last = month_end(first)
    return Period(max(first, period.since), min(last, period.until)), dict(where)


def chart_of(key: str, by: str, period: Period, groups: Groups, before: Groups | None = None) -> Charted:
    """The chart of a figure in its groups, the largest first, months in order; `before` are last year's."""
    now = {name: group[key] for name, group in groups.items() if key in group}
    then = {_this_year(by, name): group[key] for name, group in (before or {}).items() if key in group}
    names = sorted(now) if by == MONTH else _largest(by, now, then)
    shown = names[-MOST:] if by == MONTH else names[:MOST]
    one_year = len({name[:4] for name in shown}) == 1
    bars = tuple(_bar(_called(by, name, one_year=one_year), now.get(name), then.get(name)) for name in shown)
    beside = any(bar.before or bar.before_of for bar in bars)
    rate = BY_KEY[key].of is not None
    chart = Chart(
        chart_title(key, by),
        Shape.COLUMNS if by == MONTH and not rate else Shape.BARS,
        span_words(period.since, period.until),
        bars,
        _days_before(period) if beside else "",
        _left_out(by, len(names)),
    )
    return Charted(chart, tuple(shown), tuple(_last_year(by, name) for name in shown))


def chart_of_parts(
    by: str, period: Period, values: Mapping[str, Value], before: Mapping[str, Value] | None = None
) -> Charted:
    """The chart of the parts of a whole."""
    parts = PARTITIONS[by].parts
    bars = tuple(
        _bar(BY_KEY[part].label.partition("（")[0], values.get(part), (before or {}).get(part)) for part in parts
    )
    beside = _days_before(period) if any(bar.before for bar in bars) else ""
    days = span_words(period.since, period.until)
    return Charted(Chart(chart_title("", by), Shape.SHARES, days, bars, beside), parts, parts)


def _bar(name: str, now: Value | None, then: Value | None) -> Bar:
    if isinstance(now, Rate) or isinstance(then, Rate):
        this, last = (each if isinstance(each, Rate) else Rate(0, 0) for each in (now, then))
        return Bar(name, this.numerator, this.denominator, last.numerator, last.denominator)
    return Bar(name, now or 0, before=then or 0)


def _largest(by: str, now: Mapping[str, Value], then: Mapping[str, Value]) -> list[str]:
    """The groups that have anything in either year, the largest first, what belongs to no group last."""
    names = [name for name in dict.fromkeys((*now, *then)) if _size(now.get(name)) or _size(then.get(name))]
    return sorted(names, key=lambda name: (name == ELSEWHERE.get(by), *_order(now.get(name)), name))


def _order(value: Value | None) -> tuple[float, float]:
    if isinstance(value, Rate):
        return -value.numerator / value.denominator if value.denominator else 1.0, -value.denominator
    return -(value or 0), 0


def _size(value: Value | None) -> int:
    return value.denominator if isinstance(value, Rate) else value or 0


def _this_year(by: str, name: str) -> str:
    """The month of this year that a month of last year stands beside."""
    return f"{int(name[:4]) + 1:04}{name[4:]}" if by == MONTH else name


def _last_year(by: str, name: str) -> str:
    return f"{int(name[:4]) - 1:04}{name[4:]}" if by == MONTH else name


def _called(by: str, name: str, *, one_year: bool) -> str:
    if by != MONTH:
        return name
    year, month = name.split("-")
    return f"{int(month)}月" if one_year else f"{year}.{int(month)}"


def _days_before(period: Period) -> str:
    before = year_before(period)
    return span_words(before.since, before.until) if before is not None else ""


def _left_out(by: str, many: int) -> str:
    if many <= MOST:
        return ""
    return f"只画最近{MOST}个月，共{many}个月" if by == MONTH else f"只画前{MOST}组，共{many}组"
