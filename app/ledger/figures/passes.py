"""One pass over rows that several sources share: the numbers of all of them at once, group by group."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select

from app.books.figures import ALL, Condition, Source
from app.ledger.figures.counting import add, by_source, counting
from app.ledger.figures.narrowing import Narrowed


@dataclass(frozen=True, slots=True)
class Pass:
    """The rows of a source, or those `beyond` what was passed already; `among` them are those of other sources."""

    source: Source
    among: tuple[Source, ...] = ()
    beyond: Condition = ALL

    def queries(self, narrowed: Narrowed, by: str, *keys: Any) -> Iterator[Select[Any]]:
        """One for each part: the key of a group and further `keys`, then which sources its rows are of, and numbers."""
        shared = self.source.shared.get(by)
        key = self.source.groups[by] if shared is None else shared.key
        grouped = (key, *keys, *(each.within.its for each in self.among if each.within is not None))
        numbers = [number for members in self._members() for number in counting(members)]
        query = narrowed.read(self.source, (*grouped, *numbers), by).where(self.beyond).group_by(*grouped)
        if shared is not None:
            for target, on in shared.steps:
                query = query.join(target, on)
            query = query.where(shared.once)
        return (query.where(part) for part in self.source.parts)

    def add(self, sums: dict[str, list[int]], row: Iterable[Any]) -> None:
        """Add to `sums` what stands in a row after the keys."""
        cells = iter(row)
        are_there = (True, *(next(cells) for _ in self.among))
        for is_there, members in zip(are_there, self._members(), strict=True):
            add(sums if is_there else {}, members, cells)

    def _members(self) -> Iterator[list[Any]]:
        figures = by_source()
        return (figures[each] for each in (self.source, *self.among))


def passes(narrowed: Narrowed, by: str) -> Iterator[Pass]:
    """Every source that can be told apart so; what is within another is counted along with it, not by itself."""
    asked = [source for source in by_source() if narrowed.tells(source) and source.tells(by)]
    ways = {by, *narrowed.keys} - ({"month"} - {by})
    along: dict[Source, list[Source]] = {source: [] for source in asked}
    for source in asked:
        within = source.within
        if within is not None and within.other in along and all(source.tells_as(within.other, way) for way in ways):
            along.pop(source)
            along[within.other].append(source)
            if within.beyond is not None:
                yield Pass(source, beyond=within.beyond)
    for source, among in along.items():
        yield Pass(source, tuple(among))
