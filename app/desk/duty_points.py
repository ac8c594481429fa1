"""The 得分 column of the 履职登记簿: what each entry brought by the scheme in force, as the ranking has it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.books.book import Book
from app.books.page import CellValue, Printout
from app.ledger import bylaws, registers, scores
from app.ledger.scores import number
from app.ledger.store import Ledger
from app.rules.scores import Subject

MOST = 6  # years that one book may span
Points = Mapping[tuple[str, str], int | float]  # by the deputy and the entry's number, or by the duty's id


def with_points(ledger: Ledger, book: Book, page: Printout, since: date | None, until: date | None) -> Printout:
    """The page with the points of each entry; empty where the scheme does not count it or judges it by hand.

    A book without beginning or end, one of a township that assesses groups, or one of a county (whose townships assess
    their own), is left to be filled in by hand.
    """
    if since is None or until is None or until.year - since.year >= MOST or ledger.setting("county") is True:
        return page
    if bylaws.schemes.current(ledger).subject is Subject.GROUP:
        return page
    columns = [column.key for column in page.columns]
    at, evidence = columns.index("score"), columns.index("evidence")
    entries = registers.entries(ledger, book, since, until)
    if len(entries) != len(page.rows):
        return page  # written to meanwhile
    points: dict[tuple[str, str], int | float] = {}
    for year in range(since.year, until.year + 1):
        points |= _points(scores.year(ledger, year))
    rows: list[tuple[CellValue, ...]] = []
    for row, entry in zip(page.rows, entries, strict=True):
        brought = points.get(("", entry.id), points.get((entry.chapter, str(row[evidence] or ""))))
        rows.append((*row[:at], brought, *row[at + 1 :]))
    return replace(page, rows=tuple(rows), notes=(*_automatic(page), _footnote(ledger)))


def _points(year: scores.YearScores) -> Points:
    judged = {item.key for item in year.scheme.items if item.by_hand}
    points: dict[tuple[str, str], int | float] = {}
    for each in year.deputies:
        for item in each.items:
            for entry in () if item.item in judged else item.entries:
                key = ("", entry.entry_id) if entry.table == "duties" else (each.called, entry.number)
                points[key] = number(entry.points)
    return points


def _automatic(page: Printout) -> tuple[str, ...]:
    return tuple(note.split("；")[0] + "。" for note in page.notes)


def _footnote(ledger: Ledger) -> str:
    return (
        f"得分按“{bylaws.schemes.current(ledger).title}”由登记算出，已满上限的记0，不计分的不填；审核人栏供手工填写。"
    )
