"""What an issue keeps: its text, its figures, and the rows behind them, each row once however many figures count it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from app.books.briefing import Article, Briefing
from app.books.briefing_figures import BackedFigure, BackedRow
from app.books.charts import chart_kept, read_chart
from app.books.official import Paragraph, Voice
from app.ledger.briefings.amounts import definition_of, label_of
from app.ledger.briefings.backing import RowsBehind, row_key
from app.ledger.briefings.names import scope_words
from app.ledger.briefings.reading import Linked
from app.ledger.figures import FigureRow, Period
from app.rules.discretion import Discreet

LONGEST = 200  # characters of a row's words that are kept


@dataclass(frozen=True, slots=True)
class FrozenFigure:
    """A figure as it was issued; `label` and `definition` are those of that day, `rows` with whether each counts."""

    link: Linked
    label: str
    definition: str
    value: int | float
    of: int | None
    rows: tuple[tuple[FigureRow, bool], ...]

    @property
    def backed(self) -> BackedFigure:
        """The same ready for paper."""
        since, until = self.link.period.since, self.link.period.until
        rows = tuple(BackedRow(row.record, row.on, row.words, row.count, within) for row, within in self.rows)
        scope = scope_words(self.link.groups)
        return BackedFigure(self.label, self.definition, scope, since, until, self.value, rows, self.of)


def figures_kept(backing: Sequence[RowsBehind], masked: Discreet) -> tuple[list[Any], list[Any]]:
    """The figures, and the rows that they name by their place."""
    places: dict[tuple[str, str, str], int] = {}
    rows: list[Any] = []
    kept: list[Any] = []
    for each in backing:
        named = []
        for row in each.rows:
            place = places.setdefault(row_key(row), len(places))
            if place == len(rows):
                on = row.on.isoformat() if row.on else None
                rows.append([row.table, row.id, masked(row.record), on, masked(row.words)[:LONGEST]])
            named.append([place, row.count, each.counts(row)])
        kept.append(_figure_kept(each, named))
    return kept, rows


def read_figures(kept: Sequence[Any], rows: Sequence[Any]) -> tuple[FrozenFigure, ...]:
    """The figures out of what was kept."""
    return tuple(_figure(each, rows) for each in kept)


def text_kept(briefing: Briefing) -> dict[str, Any]:
    """The text of an issue as it is kept."""
    kept = asdict(briefing)
    for article in kept["articles"]:
        for paragraph in article["paragraphs"]:
            paragraph |= {name: paragraph[name].name for name in ("voice", "leading")}
    for article, written in zip(kept["articles"], briefing.articles, strict=True):
        for paragraph, each in zip(article["paragraphs"], written.paragraphs, strict=True):
            paragraph["chart"] = each.chart and chart_kept(each.chart)
    return kept


def read_text(kept: Mapping[str, Any]) -> Briefing:
    """The text out of what was kept."""
    articles = tuple(
        Article(each["title"], tuple(map(_paragraph, each["paragraphs"])), each["source"]) for each in kept["articles"]
    )
    lines = {name: tuple(kept[name]) for name in ("issuer", "contents")}
    words = {name: kept[name] for name in ("masthead", "number", "dated", "album", "heading", "printed_by")}
    sent = tuple((label, whom) for label, whom in kept["sent"])
    return Briefing(articles, sent=sent, issuer=lines["issuer"], contents=lines["contents"], **words)


def _paragraph(kept: Mapping[str, Any]) -> Paragraph:
    chart = kept.get("chart")  # issues of before have none
    voice, leading = Voice[kept["voice"]], Voice[kept["leading"]]
    return Paragraph(kept["words"], voice, kept["run_in"], leading, chart and read_chart(chart))


def _figure_kept(each: RowsBehind, named: list[Any]) -> dict[str, Any]:
    link = each.link
    return {
        "key": link.key,
        "label": label_of(link.key),
        "definition": definition_of(link.key),
        "since": link.period.since.isoformat(),
        "until": link.period.until.isoformat(),
        "where": link.groups,
        "value": each.value,
        "of": each.of,
        "rows": named,
    }


def _figure(kept: Mapping[str, Any], rows: Sequence[Any]) -> FrozenFigure:
    period = Period(date.fromisoformat(kept["since"]), date.fromisoformat(kept["until"]))
    link = Linked(kept["key"], period, tuple(sorted(kept["where"].items())))
    named = tuple((_row(rows[place], count), within) for place, count, within in kept["rows"])
    return FrozenFigure(link, kept["label"], kept["definition"], kept["value"], kept["of"], named)


def _row(kept: Sequence[Any], count: int) -> FigureRow:
    table, entry_id, record, on, words = kept
    return FigureRow(entry_id, table, record, date.fromisoformat(on) if on else None, words, count)
