"""A paper as it will be printed, page by page as pictures: what stands in the window is the paper itself."""

from dataclasses import dataclass
from pathlib import Path

from app.exports import preview as pictures
from app.exports.preview import Picture

POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class Preview:
    """A finished paper and the sizes of its pages in points."""

    paper: Path
    sizes: tuple[tuple[float, float], ...]


def opened(paper: Path) -> Preview:
    """A finished PDF, ready to be shown."""
    return Preview(paper, tuple(pictures.page_size(paper, page) for page in range(pictures.page_count(paper))))


def picture(shown: Preview, page: int, width: int) -> Picture:
    """One page (from 0), `width` pixels wide."""
    return pictures.render(shown.paper, page, width / shown.sizes[page][0])


def picture_at(shown: Preview, page: int, dots_an_inch: int) -> Picture:
    """One page (from 0) as finely as a printer draws."""
    return pictures.render(shown.paper, page, dots_an_inch / POINTS_AN_INCH)
