"""The sheets about keys: large letters that can be read out or typed, and the same as a QR code."""

import io
from pathlib import Path

from app.books.key_sheet import KeySheet, Squares
from app.exports.ink import A4, Flow, Ink, bind
from app.files import write_bytes

LARGE, LINE = 30.0, 15.0
SIDE, MARGIN = 170.0, 4  # points of a QR code; squares of white around it
BETWEEN = 10.0


def squares(words: str) -> Squares:
    """The squares of a QR code of these words, row by row, without the white that it needs around it."""
    import segno

    code = segno.make(words, error="m", micro=False)
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix)


def write_key_sheet(sheet: KeySheet, out: Path) -> None:
    """Write it as PDF, whole or not at all."""
    paper, buffer = A4, io.BytesIO()
    ink = Ink(buffer, (paper.width, paper.height), sheet.title, sheet.unit)
    flow = Flow(ink, paper, {}, sheet.unit)
    flow.title(sheet.title, mark=False)
    for name, words in sheet.facts:
        flow.paragraph(f"{name}：{words}", indent=0, size=12)
    flow.space(BETWEEN)
    if sheet.large:
        flow.need(LARGE * 2)
        flow.y -= LARGE * 1.5
        flow.put(ink.line(paper.middle, flow.y, sheet.large, "serif-bold", LARGE, align=0.5))
        flow.space(BETWEEN)
    for line in sheet.lines:
        flow.paragraph(line, indent=0, size=LINE)
    _put_squares(flow, sheet.squares)
    for words in sheet.advice:
        flow.paragraph(words)
    bind(flow)
    ink.save()
    write_bytes(out, buffer.getvalue())


def _put_squares(flow: Flow, rows: Squares) -> None:
    flow.need(SIDE + BETWEEN)
    step = SIDE / (len(rows) + 2 * MARGIN)
    left, top = flow.paper.middle - SIDE / 2, flow.y
    for down, row in enumerate(rows, MARGIN + 1):
        for across, dark in enumerate(row, MARGIN):
            if dark:
                flow.put(f"{left + across * step:.3f} {top - down * step:.3f} {step:.3f} {step:.3f} re f ")
    flow.y -= SIDE + BETWEEN
