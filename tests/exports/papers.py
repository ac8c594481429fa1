"""Sheets of plainly invented values for every declared form, and what stands where on a printed page."""

from pathlib import Path

import pypdfium2

from app.books.papers import DAY, Form, Grid, Line, Photo, Photos, Sheet, Words

STEMS = "".join(chr(0x4E00 + index) for index in range(0, 3000, 3))


def keys(form: Form) -> list[str]:
    """The key of every cell, in the order of the paper."""
    found = []
    for slip in form.slips:
        for part in slip.parts:
            if isinstance(part, Line):
                found += [cell.key for cell in part.cells]
            elif isinstance(part, Words) and part.key:
                found.append(part.key)
    return list(dict.fromkeys(found))


def grids(form: Form) -> list[Grid]:
    return [part for slip in form.slips for part in slip.parts if isinstance(part, Grid)]


def filled(form: Form, length: int) -> Sheet:
    """A sheet with a different text of that length in every cell."""
    values: dict[str, object] = {}
    for at, key in enumerate(keys(form)):
        values[key] = text(at, length)
    for grid in grids(form):
        row = {column.key: text(at + 40, length) for at, column in enumerate(grid.columns)}
        values[grid.key] = (row, row)
    return Sheet("2024-接-001", values, "2024-接-001")  # type: ignore[arg-type]


def text(start: int, length: int) -> str:
    """A text of that length which no other place has."""
    return "".join(STEMS[(start * 17 + index) % len(STEMS)] for index in range(length))


def photo(form: Form) -> str:
    return next((part.key for slip in form.slips for part in slip.parts if isinstance(part, Photos)), "")


def words(pdf: bytes) -> list[str]:
    """The text of each page without blanks and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    found = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def lined(pdf: bytes | Path) -> str:
    """The text of all pages as it stands in lines."""
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def places(pdf: bytes) -> list[tuple[tuple[float, float], list[tuple[str, tuple[float, float, float, float]]]]]:
    """The size of each page and the box (left, bottom, right, top) of each character seen on it."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        layer = page.get_textpage()
        seen = layer.get_text_range()
        boxes = [(seen[at], layer.get_charbox(at)) for at in range(layer.count_chars()) if not seen[at].isspace()]
        found.append((page.get_size(), boxes))
    document.close()
    return found


def overlaps(boxes: list[tuple[str, tuple[float, float, float, float]]]) -> list[tuple[str, str]]:
    """Characters printed over each other."""
    ordered = sorted((box for box in boxes if box[1][2] > box[1][0]), key=lambda each: each[1][0])
    found = []
    for at, (one, a) in enumerate(ordered):
        for other, b in ordered[at + 1 :]:
            if b[0] >= a[2]:
                break
            across = min(a[2], b[2]) - b[0]
            down = min(a[3], b[3]) - max(a[1], b[1])
            if across > 1.0 and down > 1.0:
                found.append((one, other))
    return found


__all__ = ["DAY", "Photo", "filled", "grids", "keys", "lined", "overlaps", "photo", "places", "text", "words"]
