"""The charts of a draft: read from the ledger as it is now, each of their numbers a figure with rows of its own."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from app.books.charts import PARTITIONS, Chart
from app.errors import LedgerError
from app.ledger import figures
from app.ledger.briefings.draft import BriefingDraft
from app.ledger.briefings.names import GROUPS, WAYS, figure_key, groups_of, scope_words, way_of
from app.ledger.briefings.reading import FigureReader, Linked
from app.ledger.figures import Period, group_of
from app.ledger.store import Ledger
from app.rules.briefings import Stretch, read_chart_field, year_before


@dataclass(frozen=True, slots=True)
class LinkedChart:
    """A chart, and the figures that its numbers are."""

    chart: Chart
    links: tuple[Linked, ...]


def linked_chart(reader: FigureReader, code: str) -> LinkedChart:
    """The chart that a part of a draft asks for. Raises LedgerError for one that names nothing."""
    try:
        asked = read_chart_field(code)
    except ValueError as error:
        raise LedgerError(f"{error}。") from error
    key, by, where = figure_key(asked.figure), way_of(asked.by), groups_of(asked.figure)
    figures.demand_groups(key, by)
    if by in where:
        raise LedgerError(f"图表“{code}”已经只算一个{GROUPS[by]}，不能再按{GROUPS[by]}分。")
    period = reader.days(asked.figure.span)
    earlier = Period(*year_before(period.since, period.until))
    made, links = _parted(reader, key, by, (period, earlier) if asked.beside else (period,), where)
    title = f"{made.title}（{scope_words(where)}）" if where else made.title
    return LinkedChart(replace(made, title=title), links)


def _parted(
    reader: FigureReader, key: str, by: str, spans: tuple[Period, ...], where: dict[str, str]
) -> tuple[Chart, tuple[Linked, ...]]:
    """The chart, and what its bars link to: all of this period's, and last year's where they are drawn."""
    if by in PARTITIONS:
        made = figures.chart_of_parts(by, spans[0], *(reader.figures(span, where) for span in spans))
        known: list[Collection[str]] = [made.names, made.before]
    else:
        groups = [reader.groups(by, span, where) for span in spans]
        known = [each.keys() for each in groups]
        reader.groups(by, Period(*year_before(spans[-1].since, spans[-1].until)), where)  # what each is held against
        made = figures.chart_of(key, by, spans[0], *groups)
    named = (made.names, made.before) if made.chart.before else (made.names,)
    links = [
        _link(key, by, name, span, where)
        for span, there, names in zip(spans, known, named, strict=False)
        for name in names
        if name in there
    ]
    return made.chart, tuple(links)


def _link(key: str, by: str, name: str, span: Period, where: dict[str, str]) -> Linked:
    if by in PARTITIONS:
        return Linked(name, span, tuple(sorted(where.items())))
    period, narrowed = group_of(by, name, span, where)
    return Linked(key, period, tuple(sorted(narrowed.items())))


def chart_of_draft(ledger: Ledger, draft: BriefingDraft, code: str) -> Chart:
    """The chart as it would stand in a draft now. Raises LedgerError for one that names nothing."""
    return linked_chart(FigureReader(ledger, draft), code).chart


def chart_words(code: str) -> str:
    """What a chart shows: 收集意见建议（条），按类别，与上年同期并列; the code itself where it says nothing."""
    try:
        asked = read_chart_field(code)
        title = figures.chart_title(figure_key(asked.figure), way_of(asked.by))
        scope = scope_words(groups_of(asked.figure))
    except (LedgerError, ValueError):
        return code
    span = "" if asked.figure.span is Stretch.PERIOD else asked.figure.span.value
    return "，".join(filter(None, (title, scope, span, "与上年同期并列" if asked.beside else "")))


def ways(key: str) -> dict[str, str]:
    """By what a figure can be parted in a chart, and what that is called."""
    return {by: words for by, words in WAYS.items() if figures.can_be_parted(key, by)}
