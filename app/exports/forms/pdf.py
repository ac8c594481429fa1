"""Forms as PDF: declared layouts, filled or blank, one sheet or a whole batch; what cannot be drawn is said first."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.books.papers import Form, FormValue, Sheet, Slip, without
from app.exports.forms.flow import pages, stretched
from app.exports.forms.photos import draw_photos, photo_pages, photos_of
from app.exports.forms.rows import FormRow, form_text, rows
from app.exports.forms.sheet import NEXT_ABOVE, TOP, FormPaper
from app.exports.forms.wording import drawable
from app.exports.ink import Ink
from app.files import write_bytes

CUT, ABOVE_CUT = 30.0, 12.0  # points between two slips, and of them above the line


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
    ink = Ink(out, (100, 100), form.title, unit, profile=form.profile.name if form.profile else "")
    for sheet in drawn:
        own = without(form, sheet.left_out)
        paper = FormPaper(ink, own, sheet, unit)
        ink.setPageSize((paper.width, paper.height))
        _draw(ink, paper, own, sheet)
    ink.save()
    return out.getvalue()


def _draw(ink: Ink, paper: FormPaper, form: Form, sheet: Sheet) -> None:
    """One sheet: slips that fit together share a page and are cut apart, a longer one goes on over several."""
    pieces = [_piece(paper, form, at, dict(sheet.values)) for at in range(len(form.slips))]
    shared = _shared(paper, pieces)
    photos = photo_pages(photos_of(form, sheet))
    total = sum(len(some[0].pages) for some in shared) + len(photos)
    paper.mark(form_text(_mark(sheet)))
    number = 0
    for some in shared:
        for page, drawn in enumerate(some[0].pages):
            if page or len(some[0].pages) > 1:
                _page(paper, some[0], drawn, page)
            else:
                _together(paper, some)
            number += 1
            paper.number(number, total)
    for some_photos in photos:
        paper.head(form.slips[-1], paper.height - TOP, again=True)
        draw_photos(ink, paper, some_photos, paper.height - TOP - NEXT_ABOVE, sheet.record)
        number += 1
        paper.number(number, total)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A slip, its rows page by page, and the points that it takes above and below them."""

    slip: Slip
    pages: list[list[FormRow]]
    above: float
    below: float
    last: bool

    @property
    def height(self) -> float:
        return self.above + self.below + sum(row.height for row in self.pages[0])


def _piece(paper: FormPaper, form: Form, at: int, values: dict[str, FormValue]) -> _Piece:
    slip, last = form.slips[at], at == len(form.slips) - 1
    above, below = paper.above(slip), paper.below(slip, last=last)
    all_rows = rows(slip, values, paper.room)
    room = (paper.full - above, paper.full - NEXT_ABOVE, below)
    laid = pages(all_rows, *room)
    if len(laid) > 1:
        needed = [row for row in all_rows if not row.spare]
        laid = min(pages(needed, *room), pages([row.tight for row in needed], *room), key=len)
    return _Piece(slip, laid, above, below, last)


def _shared(paper: FormPaper, pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces that share a page, in their order."""
    sheets: list[list[_Piece]] = []
    for piece in pieces:
        beside = sheets[-1] if sheets else []
        used = sum(each.height + CUT for each in beside)
        short = len(piece.pages) == 1 and all(len(each.pages) == 1 for each in beside)
        if beside and short and used + piece.height <= paper.full:
            beside.append(piece)
            continue
        sheets.append([piece])
    return sheets


def _together(paper: FormPaper, pieces: Sequence[_Piece]) -> None:
    """Pieces under each other; what is left of the page goes to the cells that want it."""
    room = paper.full - sum(each.above + each.below for each in pieces) - CUT * (len(pieces) - 1)
    heights = iter(stretched([row for each in pieces for row in each.pages[0]], room))
    y = paper.height - TOP
    for at, piece in enumerate(pieces):
        if at:
            paper.cut(y - ABOVE_CUT)
            y -= CUT
        paper.head(piece.slip, y)
        y = paper.frame(piece.pages[0], [next(heights) for _ in piece.pages[0]], y - piece.above)
        y = paper.tail(piece.slip, y, last=piece.last)


def _page(paper: FormPaper, piece: _Piece, drawn: Sequence[FormRow], page: int) -> None:
    """One page of a piece that takes several."""
    top = paper.height - TOP
    paper.head(piece.slip, top, again=page > 0)
    y = paper.frame(drawn, [row.height for row in drawn], top - (NEXT_ABOVE if page else piece.above))
    if page == len(piece.pages) - 1:
        paper.tail(piece.slip, y, last=piece.last)


def _mark(sheet: Sheet) -> str:
    value = sheet.values.get("mark", "")
    return value if isinstance(value, str) else ""
