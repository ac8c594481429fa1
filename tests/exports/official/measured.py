"""What stands where on a printed official paper, in millimetres from its upper left corner."""

import ctypes
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

MM = 72 / 25.4
NEAR = 0.5  # millimetres
LEFT, RIGHT, TOP, BOTTOM = 28.0, 184.0, 37.0, 262.0  # of the text
PITCH, CELL = 225 / 22, 156 / 28


@dataclass
class Mark:
    """A character on paper: where it begins and stands, the middle of its ink, its size in points."""

    text: str
    x: float
    base: float
    middle: float
    right: float
    size: float


def pages(pdf):
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        assert page.get_size() == pytest.approx((210 * MM, 297 * MM), abs=0.1)
        text = page.get_textpage()
        found.append([_mark(text, at) for at in range(text.count_chars()) if _written(text, at)])
    document.close()
    return found


def rules(pdf):
    """The horizontal lines of each page: left, right, height, thickness, whether red."""
    document = pypdfium2.PdfDocument(pdf)
    found = [[_rule(each) for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])] for page in document]
    document.close()
    return found


def lines(marks):
    """The marks of each line, by its base."""
    found = {}
    for mark in marks:
        found.setdefault(round(mark.base, 1), []).append(mark)
    return [sorted(found[base], key=lambda mark: mark.x) for base in sorted(found)]


def said(line):
    return "".join(mark.text for mark in line)


def _written(text, at):
    return not chr(pdfium.FPDFText_GetUnicode(text, at)).isspace()


def _mark(text, at):
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, at, x, y)
    _, bottom, right, top = text.get_charbox(at)
    return Mark(
        chr(pdfium.FPDFText_GetUnicode(text, at)),
        x.value / MM,
        297 - y.value / MM,
        297 - (top + bottom) / 2 / MM,
        right / MM,
        pdfium.FPDFText_GetFontSize(text, at),
    )


def _rule(path):
    left, bottom, right, top = path.get_bounds()
    width = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(path, width)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    pdfium.FPDFPageObj_GetStrokeColor(path, red, green, blue, alpha)
    half = width.value / 2
    return (left + half) / MM, (right - half) / MM, 297 - (top + bottom) / 2 / MM, width.value / MM, red.value > 150
