"""Somebody else's sheet made plain: every heading once, totals and signatures left out, a √ read as its heading."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.books.sheets.opinions import OPINIONS
from app.books.workbook import RawSheet
from app.ledger.imports.cells import empty, legible
from app.ledger.imports.foreign.columns import plain_columns
from app.ledger.imports.foreign.heads import distinct, last_part
from app.ledger.imports.foreign.no_entries import FOOT, is_foot, no_entry, notes_of
from app.rules.folding import says_nothing
from app.rules.reading import clean

CONTINUED = "续"
ANSWER = next(cell for cell in OPINIONS.columns if cell.label == "现场答复")
ANSWERS = frozenset(f"{word}{tail}" for word in (ANSWER.label, *ANSWER.synonyms) for tail in ("", "情况"))
DITTO = frozenset({"同上", "同前", "〃", "″", "〞", '"', "＂", "”", "“"})
Row = tuple[int, tuple[object, ...]]


def tidied(raw: RawSheet) -> RawSheet:
    """The sheet with headings that can be told apart, and with notes of the rows that are no entries."""
    named = replace(raw, headings=distinct(raw))
    rows: list[Row] = []
    left_out: list[tuple[int, str]] = []
    above: Sequence[object] = ()
    first = True
    for number, written in _whole(named.rows):
        cells = above = _as_above(written, above)
        why = no_entry(named, number, cells, first=first)
        first = False
        if why:
            left_out.append((number, why))
            continue
        rows.append((number, cells))
    while rows and is_foot(rows[-1][1]):
        left_out.append((rows.pop()[0], FOOT))
    left_out.sort(key=lambda each: each[0])
    plain = replace(named, rows=tuple(rows), notes=tuple(notes_of(raw.name, left_out)))
    return _with_answers(plain_columns(plain))


def _whole(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows with those that only go on from the one above (续, as our own books print them) joined to it."""
    above: Row | None = None
    for number, cells in rows:
        if above is not None and cells and cells[0] == CONTINUED:
            above = (above[0], (above[1][0], *map(_joined, above[1][1:], cells[1:])))
            continue
        if above is not None:
            yield above
        above = (number, cells)
    if above is not None:
        yield above


def _as_above(cells: tuple[object, ...], above: Sequence[object]) -> tuple[object, ...]:
    """A row in which 同上 and 〃 say what stands above them."""
    if not any(isinstance(value, str) and value.strip() in DITTO for value in cells):
        return cells
    return tuple(
        _at(above, place) if isinstance(value, str) and value.strip() in DITTO else value
        for place, value in enumerate(cells)
    )


def _joined(begun: object, more: object) -> object:
    return begun if empty(more) else more if empty(begun) else f"{begun}{more}"


def _with_answers(raw: RawSheet) -> RawSheet:
    """A column 现场答复 that says what was answered as two: whether, and what."""
    place = next((at for at, heading in enumerate(raw.headings) if last_part(heading) in ANSWERS), None)
    if place is None or all(_is_yes_no(_at(cells, place)) for _, cells in raw.rows):
        return raw
    beside = f"{raw.headings[place]}内容"
    if beside in raw.headings:
        return raw
    rows = tuple((number, (*cells, *_answered(_at(cells, place)))) for number, cells in _widened(raw))
    kept = tuple("" if at == place else heading for at, heading in enumerate(raw.headings))
    return replace(raw, headings=(*kept, "现场答复", beside), rows=rows)


def _widened(raw: RawSheet) -> Iterator[Row]:
    for number, cells in raw.rows:
        yield number, (*cells, *[None] * (len(raw.headings) - len(cells)))


def _answered(value: object) -> tuple[str | None, str | None]:
    if empty(value):
        return None, None
    text = clean(str(value))
    return (text, None) if _is_yes_no(value) else ("是", text)


def _is_yes_no(value: object) -> bool:
    return empty(value) or says_nothing(str(value)) or legible(ANSWER, value)


def _at(cells: Sequence[object], place: int) -> object:
    return cells[place] if place < len(cells) else None
