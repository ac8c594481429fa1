"""What the working method makes of a year in a deputy's file: frequencies that were kept, and the score."""

from collections.abc import Mapping
from dataclasses import replace

from app.books.dossier import Year
from app.ledger import frequencies, methods
from app.ledger.frequencies import Line, Matrix
from app.ledger.store import Ledger
from app.rules.frequencies import Frequency


class More:
    """Read once a year for all deputies, or for the only one whose file is made."""

    def __init__(self, ledger: Ledger, *, deputy_id: str = "", public: bool = False) -> None:
        self._ledger = ledger
        self._deputy_id = deputy_id
        self._public = public
        self._frequencies = methods.current(ledger).frequencies
        self._kept: dict[int, Mapping[str, tuple[tuple[Frequency, Line], ...]]] = {}

    @property
    def duties(self) -> tuple[str, ...]:
        """What the method asks of every deputy: 入格：每半月至少1次."""
        return tuple(f"{each.label}：{each.words}" for each in self._frequencies)

    def added(self, chapter: Year, deputy_id: str) -> Year:
        """The chapter with what the method makes of it."""
        kept = self._of(chapter.year).get(deputy_id, ()) if not self._public else ()
        parts = [f"{each.label}{line.met}/{line.asked}期" for each, line in kept if line.asked]
        if not parts:
            return chapter
        sentence = f"履职频次（达标期数/应完成期数）：{'、'.join(parts)}。"
        return replace(chapter, summary=(*chapter.summary, sentence))

    def _of(self, year: int) -> Mapping[str, tuple[tuple[Frequency, Line], ...]]:
        if year not in self._kept:
            found = frequencies.matrices(self._ledger, year, self._frequencies, self._deputy_id)
            self._kept[year] = _by_deputy(found)
        return self._kept[year]


def _by_deputy(found: tuple[Matrix, ...]) -> dict[str, tuple[tuple[Frequency, Line], ...]]:
    lines: dict[str, list[tuple[Frequency, Line]]] = {}
    for matrix in found:
        for line in matrix.lines:
            lines.setdefault(line.deputy_id, []).append((matrix.frequency, line))
    return {deputy_id: tuple(theirs) for deputy_id, theirs in lines.items()}
