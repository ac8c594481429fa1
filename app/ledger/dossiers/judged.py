"""What rules make of a year in a deputy's file: frequencies that were kept, and the score with what is behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.books.dossier import SCORE, SCORE_COLUMNS, Table, Year, filled_table
from app.books.page import CellValue
from app.ledger import bylaws, scores
from app.ledger.scores import DeputyScore, FrequencyMatrix, MatrixLine, YearScores
from app.ledger.store import Ledger
from app.rules.days import day_within
from app.rules.frequencies import Frequency
from app.rules.scores import Counted, pointed

Kept = tuple[tuple[Frequency, MatrixLine], ...]


class Additions:
    """Read once a year for all deputies, or as far as possible for the only one whose file is made.

    The public version tells no frequencies, and of the score, where it is told at all, no entries.
    """

    def __init__(self, ledger: Ledger, *, deputy_id: str = "", public: bool = False, score: bool = True) -> None:
        self._ledger = ledger
        self._deputy_id = deputy_id
        self._public, self._score = public, score
        self._frequencies = bylaws.methods.current(ledger).frequencies
        self._kept: dict[int, Mapping[str, Kept]] = {}
        self._scores: dict[int, tuple[YearScores, Mapping[str, DeputyScore]]] = {}

    @property
    def duties(self) -> tuple[str, ...]:
        """What the method asks of every deputy in its source's words: 入格：每半月至少1次."""
        return tuple(f"{each.label}：{each.words}" for each in self._frequencies if not each.ours)

    def added(self, chapter: Year, deputy_id: str) -> Year:
        """The chapter with what the rules make of it."""
        summary = list(chapter.summary)
        tables = list(chapter.tables)
        if not self._public:
            summary += _kept_words(self._kept_in(chapter.year).get(deputy_id, ()))
        if self._score and chapter.year <= self._ledger.today.year:
            year, by_deputy = self._scored(chapter.year)
            if deputy_id in by_deputy and (chapter.log.rows or year.frozen is not None):
                summary.append(_score_words(year, by_deputy[deputy_id], self._ledger.today))
                tables.append(_score_table(year, by_deputy[deputy_id], entries=not self._public))
        return replace(chapter, summary=tuple(summary), tables=tuple(tables))

    def _kept_in(self, year: int) -> Mapping[str, Kept]:
        if year not in self._kept:
            matrices = scores.matrices(self._ledger, year, self._frequencies, self._deputy_id)
            self._kept[year] = _by_deputy(matrices)
        return self._kept[year]

    def _scored(self, year: int) -> tuple[YearScores, Mapping[str, DeputyScore]]:
        if year not in self._scores:
            scored = scores.year(self._ledger, year)
            self._scores[year] = scored, {each.id: each for each in scored.deputies}
        return self._scores[year]


def _by_deputy(matrices: Sequence[FrequencyMatrix]) -> dict[str, Kept]:
    lines: dict[str, list[tuple[Frequency, MatrixLine]]] = {}
    for matrix in matrices:
        for line in matrix.lines:
            lines.setdefault(line.deputy_id, []).append((matrix.frequency, line))
    return {deputy_id: tuple(theirs) for deputy_id, theirs in lines.items()}


def _kept_words(kept: Kept) -> list[str]:
    parts = [f"{each.label}{line.met}/{line.asked}期" for each, line in kept if line.asked]
    return [f"履职频次（达标期数/应完成期数）：{'、'.join(parts)}。"] if parts else []


def _score_words(year: YearScores, score: DeputyScore, on: date) -> str:
    """量化考评按某办法得87.5分，等次优秀，位列第3名; of a year that runs no band and no rank."""
    total = f"量化考评按{year.scheme.title}得{pointed(score.total)}分"
    if year.frozen is None and year.year >= on.year:
        return f"{total}（截至{day_within(on, year.year)}试算）。"
    band = f"，等次{score.band}" if score.band else ""
    rank = f"，{'并列' if score.tied else '位列'}第{score.rank}名" if score.rank else ""
    return f"{total}{band}{rank}{'' if year.frozen else '（按登记试算，未冻结）'}。"


def _score_table(year: YearScores, score: DeputyScore, *, entries: bool) -> Table:
    rows: list[tuple[CellValue, ...]] = [
        (
            item.label,
            pointed(item.points),
            "" if item.cap is None else pointed(item.cap),
            "；".join(_entry(each, year.year) for each in item.entries) if entries else "",
        )
        for item in score.items
    ]
    full = year.scheme.full
    rows.append(("合计", pointed(score.total), "" if full is None else pointed(full), ""))
    return filled_table(SCORE, "量化考评", SCORE_COLUMNS, rows, [f"考评项目“{row[0]}”" for row in rows])


def _entry(counted: Counted, year: int) -> str:
    """3月13日 镇人代会（5分）: an entry and what it brought."""
    return f"{day_within(counted.on, year)} {counted.what}（{pointed(counted.points)}分）"
