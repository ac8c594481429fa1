"""The rows behind the figures of a briefing, as they are now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.books.briefing_figures import BackedFigure, BackedRow
from app.books.quantity_figures import KEY as AMOUNTS
from app.ledger import figures
from app.ledger.briefings.amounts import amount_rows, definition_of, is_rate, label_of
from app.ledger.briefings.masking import public_words
from app.ledger.briefings.names import scope_words
from app.ledger.briefings.reading import Linked
from app.ledger.figures import FigureRow
from app.ledger.named import NoSuchName
from app.ledger.store import Ledger
from app.rules.tallies import whole


@dataclass(frozen=True, slots=True)
class RowsBehind:
    """The rows of one figure; those of a rate are its denominator's, `within` are the keys of its numerator's."""

    link: Linked
    rows: tuple[FigureRow, ...]
    within: frozenset[tuple[str, str, str]] | None = None

    def counts(self, row: FigureRow) -> bool:
        """Whether a row counts in the numerator."""
        return self.within is None or row_key(row) in self.within

    @property
    def value(self) -> int | float:
        """The count, or the numerator of the rate."""
        return whole(sum(row.count for row in self.rows if self.counts(row)))

    @property
    def of(self) -> int | None:
        """The denominator of a rate."""
        return None if self.within is None else int(sum(row.count for row in self.rows))


def row_key(row: FigureRow) -> tuple[str, str, str]:
    """What tells a row apart: an activity stands once for each deputy who was there."""
    return row.table, row.id, row.record


def behind(ledger: Ledger, links: Iterable[Linked]) -> tuple[RowsBehind, ...]:
    """The rows behind each figure, read by the query that counts it."""
    return tuple(_behind(ledger, link) for link in links)


def backed(ledger: Ledger, rows_behind: Sequence[RowsBehind]) -> tuple[BackedFigure, ...]:
    """The same ready for paper, naming no voter."""
    masked = public_words(ledger)
    return tuple(
        BackedFigure(
            label_of(each.link.key),
            definition_of(each.link.key),
            scope_words(each.link.groups),
            each.link.period.since,
            each.link.period.until,
            each.value,
            tuple(
                BackedRow(masked(row.record), row.on, masked(row.words), row.count, each.counts(row))
                for row in each.rows
            ),
            each.of,
        )
        for each in rows_behind
    )


def _behind(ledger: Ledger, link: Linked) -> RowsBehind:
    rate = is_rate(link.key)
    try:
        if link.key == AMOUNTS:
            return RowsBehind(link, amount_rows(ledger, link.period, link.groups))
        rows = figures.rows(ledger, link.key, link.period, denominator=rate, limit=None, **link.groups)
        counted = (
            figures.rows(ledger, link.key, link.period, denominator=False, limit=None, **link.groups) if rate else ()
        )
    except NoSuchName:
        return RowsBehind(link, (), frozenset() if rate else None)
    return RowsBehind(link, rows, frozenset(map(row_key, counted)) if rate else None)
