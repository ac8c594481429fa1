"""A book as PDF: cover, contents, the table on numbered pages; what cannot be drawn is said before it is written."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.books.page import Printout, numbered
from app.errors import LedgerError
from app.exports.cells import plain
from app.exports.ink import named_signs, replacements, undrawable
from app.files import safe_write

NAMED = 12  # places of undrawable characters that one message names

Rows = Sequence[tuple[str, ...]]


def write_pdf(page: Printout, out: Path, *, cover: bool = True, made_on: date, copies: int = 1) -> None:
    """Print a book into `out`, its sheets so many times over: the same page gives the same bytes.

    Raises LedgerError that names the record of every character no face can draw; nothing is written then.
    """
    safe_write(out, lambda file: _print(file, page, cover=cover, made_on=made_on, copies=copies))


def pdf_bytes(page: Printout, *, cover: bool = True, made_on: date, copies: int = 1) -> bytes:
    """The printed book in memory."""
    out = io.BytesIO()
    _print(out, page, cover=cover, made_on=made_on, copies=copies)
    return out.getvalue()


def _print(out: BinaryIO, page: Printout, *, cover: bool, made_on: date, copies: int) -> None:
    from app.exports.ink import Ink
    from app.exports.registers.front import contents, draw_cover
    from app.exports.registers.sheet import BOTTOM, FOOT, HEIGHT, LEFT, WIDTH, finish
    from app.exports.registers.table import RegisterTable

    page, rows = _drawable(numbered(page))
    ink = Ink(out, (WIDTH, HEIGHT), page.title, page.unit, profile=page.profile)
    table = RegisterTable(page, rows, ink)
    lists = contents(ink, page, table.chapter_sheets, int(cover))
    before = int(cover) + len(lists)
    total = before + len(table.sheets)
    if cover:
        draw_cover(ink, page, made_on)
        ink.put(ink.for_whom(LEFT, BOTTOM - 20, FOOT))
        ink.showPage()  # a cover is counted and carries no number
    for number, operators in _each([*lists, *table.released()], 1 + int(cover), copies):
        ink.put(*operators)
        for at, title in table.chapters_on(number - before - 1):
            ink.bookmarkPage(f"chapter{at}")
            ink.addOutlineEntry(title, f"chapter{at}")
        finish(ink, number, total)
    ink.save()


def _each(sheets: list[list[str]], first: int, copies: int) -> Iterator[tuple[int, list[str]]]:
    """The sheets with their numbers, so many times over; each is let go when it was put on paper for the last time."""
    for copy in range(copies):
        for at, operators in enumerate(sheets):
            if copy == copies - 1:
                sheets[at] = []
            yield at + first, operators


def _drawable(page: Printout) -> tuple[Printout, Rows]:
    """The page and its rows in words, rid of what is invisible. Raises LedgerError for what no face draws."""
    rows = [tuple(map(plain, row)) for row in page.rows]
    around = [page.title, page.unit, page.period, *page.totals, *page.notes, *page.signers]
    around += [column.label for column in page.columns] + [title for _, title in page.chapters]
    used = set().union(*around)
    for row in rows:
        used.update(*row)
    if missing := set(undrawable("".join(sorted(used)))):
        raise LedgerError(_complaint(page, rows, missing))
    table = replacements(used)
    if not table:
        return page, rows
    return _translated(page, table), [tuple(text.translate(table) for text in row) for row in rows]


def _translated(page: Printout, table: dict[int, str | None]) -> Printout:
    return replace(
        page,
        title=page.title.translate(table), unit=page.unit.translate(table), period=page.period.translate(table),
        totals=tuple(total.translate(table) for total in page.totals),
        notes=tuple(note.translate(table) for note in page.notes),
        signers=tuple(signer.translate(table) for signer in page.signers),
        columns=tuple(replace(column, label=column.label.translate(table)) for column in page.columns),
        chapters=tuple((first, title.translate(table)) for first, title in page.chapters),
    )  # fmt: skip


def _complaint(page: Printout, rows: Rows, missing: set[str]) -> str:
    """第12行（2024-接-003）的“😀”没有字体可印 …"""
    places = []
    for number, row in enumerate(rows):
        if signs := sorted(missing.intersection(*[set().union(*row)])):
            record = f"（{page.records[number]}）" if number < len(page.records) else ""
            places.append(f"第{number + 1}行{record}的“{named_signs(signs)}”")
    if not places:
        places.append(f"标题、说明或栏目名中的“{named_signs(sorted(missing))}”")
    rest = f"等{len(places)}处" if len(places) > NAMED else ""
    return f"{'，'.join(places[:NAMED])}{rest}没有字体可印，请改用别的写法后再打印。没有生成文件。"
