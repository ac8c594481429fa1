"""Forms as PDF: declared layouts, filled or blank, one sheet or a whole batch; what cannot be drawn is said first."""

import io
from collections.abc import Sequence
from pathlib import Path

from app.books.papers import Form, Sheet
from app.exports.form_flow import pages, stretched
from app.exports.form_photos import draw_photos, photo_pages, photos_of
from app.exports.form_rows import Row, rows, said
from app.exports.form_sheet import BOTTOM, NEXT_ABOVE, TOP, Paper
from app.exports.form_words import drawable
from app.exports.ink import Ink
from app.files import write_bytes

CUT = 20.0  # points between two slips


def write_forms(form: Form, sheets: Sequence[Sheet], out: Path, *, unit: str) -> None:
    """Print the sheets into `out`, one after the other: the same sheets give the same bytes.

    Text of any length goes on to further pages. Raises LedgerError that names the record and the label of every
    character no face can draw; nothing is written then.
    """
    write_bytes(out, form_bytes(form, sheets, unit=unit))


def form_bytes(form: Form, sheets: Sequence[Sheet], *, unit: str) -> bytes:
    """The printed sheets in memory."""
    form, drawn, unit = drawable(form, sheets, unit)
    out = io.BytesIO()
    ink = Ink(out, (100, 100), form.title, unit)
    for sheet in drawn:
        paper = Paper(ink, form, sheet, unit)
        ink.setPageSize((paper.width, paper.height))
        _draw(ink, paper, form, sheet)
    ink.save()
    return out.getvalue()


def _draw(ink: Ink, paper: Paper, form: Form, sheet: Sheet) -> None:
    values = dict(sheet.values)
    slips = [rows(slip, values, paper.room) for slip in form.slips]
    photos = photo_pages(photos_of(form, sheet))
    last = len(form.slips) - 1
    around = [paper.above(slip) + paper.below(slip, last=at == last) for at, slip in enumerate(form.slips)]
    least = sum(around) + sum(row.height for each in slips for row in each) + CUT * last
    flowed = [
        pages(
            each,
            paper.full - paper.above(slip),
            paper.full - NEXT_ABOVE,
            paper.below(slip, last=at == last),
        )
        for at, (slip, each) in enumerate(zip(form.slips, slips, strict=True))
    ]
    together = least <= paper.full
    total = (1 if together else sum(map(len, flowed))) + len(photos)
    number = 0
    paper.mark(said(_mark(sheet)))
    if together:
        _one_page(paper, form, slips, paper.full - sum(around) - CUT * last)
        number = 1
        paper.number(number, total)
    for at, each in enumerate([] if together else flowed):
        for page, some in enumerate(each):
            _page(paper, form, at, some, again=page > 0, ends=page == len(each) - 1)
            number += 1
            paper.number(number, total)
    for some_photos in photos:
        paper.head(form.slips[-1], paper.height - TOP, again=True)
        draw_photos(ink, paper, some_photos, paper.height - TOP - NEXT_ABOVE, sheet.record)
        number += 1
        paper.number(number, total)


def _one_page(paper: Paper, form: Form, slips: Sequence[list[Row]], room: float) -> None:
    """All slips under each other; what is left goes to the cells that want it."""
    heights = iter(stretched([row for each in slips for row in each], room))
    y = paper.height - TOP
    for at, (slip, each) in enumerate(zip(form.slips, slips, strict=True)):
        if at:
            paper.cut(y - CUT / 2)
            y -= CUT
        paper.head(slip, y)
        y = paper.frame(each, [next(heights) for _ in each], y - paper.above(slip))
        y = paper.tail(slip, y, last=at == len(slips) - 1)


def _page(paper: Paper, form: Form, at: int, some: list[Row], *, again: bool, ends: bool) -> None:
    """One page of a slip that has its own."""
    slip = form.slips[at]
    last = at == len(form.slips) - 1
    top = paper.height - TOP
    paper.head(slip, top, again=again)
    top -= NEXT_ABOVE if again else paper.above(slip)
    below = paper.below(slip, last=last) if ends else 0.0
    heights = [row.height for row in some] if again or not ends else stretched(some, top - BOTTOM - below)
    y = paper.frame(some, heights, top)
    if ends:
        paper.tail(slip, y, last=last)


def _mark(sheet: Sheet) -> str:
    value = sheet.values.get("mark", "")
    return value if isinstance(value, str) else ""
