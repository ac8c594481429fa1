"""The swift reader: what a workbook as Excel and WPS write it holds, as calamine reads it.

It is for the usual only: `fits` says whether a workbook is that, and whatever calamine does not make out is left to
openpyxl, which is many times as slow and forgives more.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import islice
from pathlib import Path
from typing import Any
from xml.parsers import expat

from app.exports.workbooks.merged import MOST, MergedCells, column_of

SPREAD = 2_000_000  # cells of one sheet, the gaps between them counted, which calamine lays out in full
PROPERTIES = "docProps/core.xml"
STATED = re.compile(rb"<(?:\w+:)?(creator|identifier)\b[^<>]*>([^<>]*)<")
ERROR_CELL = re.compile(rb"""<(?:\w+:)?c\b[^<>]*\bt=["']e["']""")
PLACE = re.compile(rb' r="([A-Za-z]*)(\d{1,9})')
ODD_PLACE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]*)(\d{1,9})""")  # several times as slow to look for
ODD = (b"\tr", b"\nr", b"\rr", b" r ", b"r='", b"= ")

Stream = Iterator[tuple[object, ...]]


class BeyondError(Exception):
    """The workbook is none for the swift reader."""


@dataclass(frozen=True, slots=True)
class SwiftSheet:
    """One sheet: its rows from the first on, each from its first column on, and its merged cells."""

    title: str
    rows: Stream
    merged: tuple[MergedCells, ...]


def fits(path: Path) -> bool:
    """Whether all is well-formed, no cell holds an error, and none stands far from the others.

    Calamine takes a cell with an error for an empty one, lays a sheet out in full, and stops in silence where the XML
    does.
    """
    with zipfile.ZipFile(path) as package:
        for part in package.infolist():
            if not part.filename.endswith(".xml") or not part.filename.startswith("xl/"):
                continue
            content = package.read(part)
            if not _well_formed(content):
                return False
            if "worksheets/" in part.filename and (ERROR_CELL.search(content) or _spread(content) > SPREAD):
                return False
    return True


def sheets(path: Path) -> Iterator[SwiftSheet]:
    """The sheets in their order, hidden ones too. Raises BeyondError for what calamine does not read."""
    try:
        from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum
    except ImportError as error:  # a library that an old system cannot load is no reason to read nothing
        raise BeyondError from error
    try:
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as book:  # not by its name: it may lie
            for each in book.sheets_metadata:
                if each.typ == SheetTypeEnum.WorkSheet:
                    sheet = book.get_sheet_by_name(each.name)
                    yield SwiftSheet(each.name, _rows(sheet), _merged(sheet))
    except (CalamineError, OverflowError, ValueError) as error:
        raise BeyondError from error


def seal(path: Path) -> tuple[str, str]:
    """Creator and identifier, as the workbook says of itself; empty where it does not."""
    with zipfile.ZipFile(path) as package:
        if PROPERTIES not in package.namelist():
            return "", ""
        stated = {name: unescape(words.decode()) for name, words in STATED.findall(package.read(PROPERTIES))}
    return stated.get(b"creator", ""), stated.get(b"identifier", "")


def _rows(sheet: Any) -> Stream:
    if sheet.start is None:
        return
    before = (None,) * sheet.start[1]
    for row in sheet.iter_rows():
        yield (*before, *(None if value == "" else value for value in row))


def _merged(sheet: Any) -> tuple[MergedCells, ...]:
    ranges = islice(sheet.merged_cell_ranges or (), MOST)
    return tuple(MergedCells(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges)


def _well_formed(content: bytes) -> bool:
    try:
        expat.ParserCreate().Parse(content, True)
    except expat.ExpatError:
        return False
    return True


def _spread(sheet: bytes) -> int:
    """How many cells lie between the first of a sheet and its farthest row and column."""
    places = (ODD_PLACE if any(sign in sheet for sign in ODD) else PLACE).findall(sheet)
    wide = max((column_of(letters.upper()) for letters in {letters for letters, _ in places}), default=0)
    return wide * max((int(row) for row in {row for _, row in places}), default=0)
