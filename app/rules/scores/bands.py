"""Bands: which grade a total of points, or a share of the votes, comes to, and what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from app.rules.declared import DeclaredTable, declared
from app.rules.scores.scheme import Band
from app.rules.scores.scheme_fields import one_of, points

HUNDRED = Decimal(100)


class Measure(Enum):
    """What is graded."""

    POINTS = "points"
    VOTES = "votes"


@dataclass(frozen=True, slots=True)
class BandSet:
    """One way of grading. `counts` are the options of a ballot that count in favour; `last` so many at the end of the
    ranking are told two years running (`twice`).
    """

    key: str
    title: str
    source: str
    bands: tuple[Band, ...]
    measure: Measure = Measure.POINTS
    counts: tuple[str, ...] = ()
    last: int = 0
    twice: str = ""

    def band(self, reached: Decimal) -> Band | None:
        """The grade of so many points, or so many per cent of the votes."""
        return next((band for band in self.bands if reached >= band.least), None)


def load_bands(text: str) -> Mapping[str, BandSet]:
    """The sets of bands.toml by their keys. Raises LedgerError with line and reason."""
    top = declared("bands.toml", text)
    return {key: _set(key, table) for key in top.values if (table := top.table(key)) is not None}


def of_votes(grading: BandSet, votes: Mapping[str, int], valid: int) -> Band | None:
    """The grade of a ballot: the votes in favour over the valid ones; none where the ballot offers none of them."""
    favour = [votes[option] for option in grading.counts if option in votes]
    if not favour or not valid:
        return None
    return grading.band(HUNDRED * sum(favour) / valid)


def _set(key: str, table: DeclaredTable) -> BandSet:
    table.closed(("title", "source", "bands", "measure", "counts", "last", "twice"))
    return BandSet(
        key,
        table.text("title", required=True, longest=40),
        table.text("source", required=True),
        read_bands(table),
        one_of(table, "measure", Measure.POINTS),
        table.texts("counts"),
        table.number("last", 0, most=50),
        table.text("twice", longest=60),
    )


def read_bands(top: DeclaredTable) -> tuple[Band, ...]:
    """The bands of a table, from the highest down."""
    bands: list[Band] = []
    for table in top.tables("bands"):
        table.closed(("name", "least", "then", "twice"))
        name = table.text("name", required=True, longest=10)
        if any(each.name == name for each in bands):
            raise table.refused(f"有两档都叫“{name}”", "name")
        least = points(table, "least")
        if bands and least >= bands[-1].least:
            raise table.refused("各档要从高到低写，下一档的分数线要更低", "least")
        bands.append(Band(name, least, table.text("then", longest=60), table.text("twice", longest=60)))
    return tuple(bands)
