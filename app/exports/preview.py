"""A printed page as a picture, for the print preview."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

ONE_AT_A_TIME = Lock()  # PDFium keeps global state; two workers at once crash it


class Picture(NamedTuple):
    """One rendered page: `pixels` are rows of `stride` bytes, four per pixel in the order blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: Path | bytes) -> int:
    """How many pages a PDF has."""
    with _document(pdf) as document:
        return len(document)


def page_size(pdf: Path | bytes, page: int) -> tuple[float, float]:
    """Width and height of a page (from 0) in points."""
    with _document(pdf) as document:
        width, height = document.get_page_size(page)
        return float(width), float(height)


def render(pdf: Path | bytes, page: int, scale: float) -> Picture:
    """A page (from 0) on white; `scale` 1 is 72 dots an inch. Qt reads it as QImage.Format_RGB32."""
    with _document(pdf) as document:
        sheet = document[page]
        bitmap = sheet.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        picture = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        sheet.close()
        return picture


@contextmanager
def _document(pdf: Path | bytes) -> Iterator[Any]:
    import pypdfium2

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
