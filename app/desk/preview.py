"""A book as it will be printed, page by page as pictures: what stands in the window is the paper itself."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.desk.paper import put_on_paper
from app.exports import preview as pictures
from app.exports.preview import Picture
from app.ledger.store import Ledger

POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class Preview:
    """A finished paper and the sizes of its pages in points."""

    paper: Path
    sizes: tuple[tuple[float, float], ...]


def preview(ledger: Ledger, name: str, since: date | None, until: date | None, folder: Path) -> Preview:
    """Lay a book on paper in `folder`. Raises LedgerError for a character that no font can draw."""
    out = put_on_paper(ledger, name, since, until, form="pdf", out=folder / f"{name}.pdf")
    return Preview(out, tuple(pictures.page_size(out, page) for page in range(pictures.page_count(out))))


def picture(shown: Preview, page: int, width: int) -> Picture:
    """One page (from 0), `width` pixels wide."""
    return pictures.render(shown.paper, page, width / shown.sizes[page][0])


def picture_at(shown: Preview, page: int, dots_an_inch: int) -> Picture:
    """One page (from 0) as finely as a printer draws."""
    return pictures.render(shown.paper, page, dots_an_inch / POINTS_AN_INCH)
