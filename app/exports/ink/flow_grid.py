"""Boxes of labels and values in flowing text: who somebody is, beside a photo; what is to be signed."""

import io
from collections.abc import Sequence
from typing import Any

from app.books.dossier import Fact
from app.exports.ink import typeset
from app.exports.ink.columns import EM, fitted
from app.exports.ink.flow import Flow
from app.exports.ink.fonts import RISE, widths

LABEL_STYLE, VALUE_STYLE = "sans-bold", "serif"
LEADING = 1.35
PAD = 4.0
MOST_LINES = 3  # of a fact that stands beside another one
PHOTO = (99.2, 138.9)  # points: 35 × 49 mm, a two-inch photo
DOTS = 300  # an inch, of a photo on paper
NO_PHOTO = ("贴照片处", "（近期免冠）")
DAY = "　　年　　月　　日"

Box = tuple[float, float, float, float]


def put_facts(flow: Flow, facts: Sequence[Fact], portrait: bytes | None, *, framed: bool = True) -> None:
    """Two facts a line beside the photo, then the wide ones over the whole width."""
    paper = flow.paper
    photo = _photo_size(flow) if framed else (0.0, 0.0)
    room = paper.room - (photo[0] + 2 * PAD if framed else 0.0)
    value = room / 2 - _label_width(flow)
    long = {fact.key for fact in facts if fact.wide or len(_set(flow, fact.value, value)) > MOST_LINES}
    beside = [fact for fact in facts if fact.key not in long]
    pairs = [beside[at : at + 2] for at in range(0, len(beside), 2)]
    low = max((photo[1] + 2 * PAD) / max(len(pairs), 1), paper.body * 2.2)
    heights = [max(low, _tall(flow, pair, room)) for pair in pairs]
    flow.need(sum(heights) + paper.body * 3)
    top = flow.y
    for pair, height in zip(pairs, heights, strict=True):
        _pair(flow, pair, room, height)
    if framed:
        box = (paper.left + room, flow.y, paper.room - room, top - flow.y)
        _frame(flow, box)
        put_photo(flow, box, portrait)
    for fact in facts:
        if fact.key in long:
            _wide(flow, fact)


def put_photo(flow: Flow, box: Box, portrait: bytes | None) -> None:
    """The photo in a box, or the words that say where it is to be glued."""
    image = photo_of(portrait) if portrait is not None else None
    x, y, width, height = box
    if image is not None:
        flow.picture(image, (x + PAD, y + PAD, width - 2 * PAD, height - 2 * PAD))
        return
    size = flow.paper.body
    for at, words in enumerate(NO_PHOTO):
        base = y + height / 2 + size * (0.5 - at * 1.6)
        flow.put("0.45 g ", flow.ink.line(x + width / 2, base, words, VALUE_STYLE, size, align=0.5), "0 g ")


def photo_of(portrait: bytes) -> Any | None:
    """The portrait as it is printed, no finer than paper shows; none where it cannot be read."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    try:
        with Image.open(io.BytesIO(portrait)) as opened:
            limit = (int(PHOTO[0] / 72 * DOTS), int(PHOTO[1] / 72 * DOTS))
            opened.draft("RGB", limit)
            small = opened.convert("RGB")
            small.thumbnail(limit, Image.Resampling.LANCZOS)
        out = io.BytesIO()
        small.save(out, "JPEG", quality=88)
        small.close()
    except (OSError, ValueError, SyntaxError):
        return None
    return ImageReader(io.BytesIO(out.getvalue()))


def put_signatures(flow: Flow, signers: Sequence[str], height: float = 96.0) -> None:
    """Boxes side by side, each to be signed and dated."""
    paper = flow.paper
    flow.need(height)
    width = paper.room / len(signers)
    size = paper.body
    for at, signer in enumerate(signers):
        box = (paper.left + at * width, flow.y - height, width, height)
        _frame(flow, box)
        x, y = box[0], box[1]
        shown = fitted(signer, LABEL_STYLE, size, width - 2 * PAD)
        flow.put(
            flow.ink.line(x + PAD + 2, flow.y - size * 1.7, signer, LABEL_STYLE, shown),
            flow.ink.line(x + width - PAD, y + size * 0.7, DAY, VALUE_STYLE, size - 0.5, align=1.0),
        )
    flow.y -= height


def _photo_size(flow: Flow) -> tuple[float, float]:
    scale = 1.0 if flow.paper.body >= 10 else 0.8
    return PHOTO[0] * scale, PHOTO[1] * scale


def _label_width(flow: Flow) -> float:
    return flow.paper.body * 4 + 2 * PAD


def _tall(flow: Flow, pair: Sequence[Fact], room: float) -> float:
    value = room / 2 - _label_width(flow)
    most = max(len(_set(flow, fact.value, value)) for fact in pair)
    return most * flow.paper.body * LEADING + 2 * PAD


def _pair(flow: Flow, pair: Sequence[Fact], room: float, height: float) -> None:
    left, label = flow.paper.left, _label_width(flow)
    half = room / 2
    for at, fact in enumerate(pair):
        x = left + at * half
        value = half - label if len(pair) > 1 else room - label
        _cell(flow, (x, flow.y - height, label, height), [flow.clean(fact.label)], LABEL_STYLE, middle=True)
        _cell(flow, (x + label, flow.y - height, value, height), _set(flow, fact.value, value), VALUE_STYLE)
    flow.y -= height


def _wide(flow: Flow, fact: Fact) -> None:
    """One fact over the whole width, on as many sheets as it needs."""
    label = _label_width(flow)
    value = flow.paper.room - label
    step = flow.paper.body * LEADING
    lines = _set(flow, fact.value, value)
    while lines:
        flow.need(step * min(len(lines), 2) + 2 * PAD)
        fits = max(int((flow.left - 2 * PAD) / step), 1)
        if len(lines) - fits == 1 and fits > 2:  # not split for one line
            fits -= 1
        height = max(min(len(lines), fits) * step + 2 * PAD, flow.paper.body * 2.2)
        box = (flow.paper.left, flow.y - height, label, height)
        _cell(flow, box, [flow.clean(fact.label)], LABEL_STYLE, middle=True)
        _cell(flow, (flow.paper.left + label, flow.y - height, value, height), lines[:fits], VALUE_STYLE)
        flow.y -= height
        lines = lines[fits:]


def _cell(flow: Flow, box: Box, lines: Sequence[str], style: str, *, middle: bool = False) -> None:
    _frame(flow, box)
    x, y, width, height = box
    size = flow.paper.body
    step = size * LEADING
    base = y + height / 2 + len(lines) * step / 2 - step / 2 - RISE * size
    for line in lines:
        shown = fitted(line, style, size, width - 2)
        at = x + width / 2 if middle else x + PAD
        flow.put(flow.ink.line(at, base, line, style, shown, align=0.5 if middle else 0.0))
        base -= step


def _set(flow: Flow, text: str, width: float) -> list[str]:
    limit = (width - 2 * PAD) * EM / flow.paper.body + 0.5
    return typeset.lines(flow.clean(text), limit, widths(VALUE_STYLE)) or [""]


def _frame(flow: Flow, box: Box) -> None:
    x, y, width, height = box
    flow.put(f"0.5 w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S 1 w ")
