"""The manual on paper: cover, contents with pages and links, chapters with their pictures."""

import io
from itertools import zip_longest
from pathlib import Path

from app.books.manual import PICTURES, Chapter, Passage, PassageKind, chapters, plain
from app.exports.ink import A4, Flow, Ink, bind, put_contents
from app.files import write_bytes

TITLE = "六簿使用手册"
SUB = "乡镇人大主席团台账　县级汇总"
LARGE, SMALL = 30.0, 14.0
PICTURE = 250.0  # points that a picture is high at most
GAP = 6.0
SHORT = 34  # characters of a row that goes on one line


def write_manual(out: Path) -> None:
    """Write it as PDF, whole or not at all."""
    paper, buffer = A4, io.BytesIO()
    ink = Ink(buffer, (paper.width, paper.height), TITLE, "六簿")
    flow = Flow(ink, paper, {}, TITLE)
    for chapter in chapters():
        _put(flow, chapter)
    put_contents(flow, 0)
    middle = paper.height * 0.6
    cover = [
        ink.line(paper.middle, middle, TITLE, "serif-bold", LARGE, align=0.5),
        ink.line(paper.middle, middle - LARGE * 1.6, SUB, "serif", SMALL, align=0.5),
    ]
    bind(flow, cover)
    ink.save()
    write_bytes(out, buffer.getvalue())


def _put(flow: Flow, chapter: Chapter) -> None:
    flow.chapter = chapter.title
    flow.sheet()
    for passage, behind in zip_longest(chapter.passages, chapter.passages[1:]):
        if passage.kind is PassageKind.TITLE:
            flow.title(passage.text)
        elif passage.kind is PassageKind.SECTION:
            shown = behind is not None and behind.kind is PassageKind.PICTURE
            flow.heading(passage.text, follows=PICTURE + GAP * 8 if shown else flow.paper.body * 3)
        elif passage.kind is PassageKind.PICTURE:
            _picture(flow, passage)
        else:
            _lines(flow, passage)


def _lines(flow: Flow, passage: Passage) -> None:
    flow.space(GAP / 2)
    if passage.kind is PassageKind.ROW:
        first, *others = (plain(cell) for cell in passage.cells)
        rest = "　".join(others)
        if len(first) + len(rest) <= SHORT:
            flow.paragraph(f"{first}　{rest}", indent=0)
            return
        flow.paragraph(first, indent=0, style="sans-bold")
        flow.paragraph(rest)
        return
    lead = {PassageKind.STEP: f"{passage.number}. ", PassageKind.POINT: "· "}.get(passage.kind, "")
    flow.paragraph(f"{lead}{plain(passage.text)}", indent=0 if lead else 2)


def _picture(flow: Flow, passage: Passage) -> None:
    from reportlab.lib.utils import ImageReader

    image = ImageReader(_opened(PICTURES / passage.target))
    across, down = image.getSize()
    height = min(PICTURE, flow.paper.room * down / across)
    flow.need(height + GAP * 6)
    flow.space(GAP)
    flow.y -= height
    flow.picture(image, (flow.paper.left, flow.y, flow.paper.room, height))
    flow.space(GAP)
    flow.paragraph(passage.text, indent=0, size=flow.paper.body - 1)


def _opened(path: Path) -> io.BytesIO:
    """A picture in full colour: paper for the archive has no palette of its own."""
    from PIL import Image

    with Image.open(path) as picture:
        held = io.BytesIO()
        picture.convert("RGB").save(held, "PNG")
    held.seek(0)
    return held
