"""Who signs where under a form: beside each other with the day at the right, or in columns."""

from collections.abc import Sequence
from typing import NamedTuple

from app.books.papers import DAY
from app.exports.ink import widths

STYLE, SIZE, EM = "serif", 10.5, 1000.0
LEAST, MOST, GAP = 50.0, 100.0, 12.0  # points to sign on; between two signatures


class Signature(NamedTuple):
    """What stands at x, and the points behind it on which a person signs."""

    x: float
    text: str
    room: float


def signatures(signers: Sequence[str], left: float, right: float) -> list[list[Signature]]:
    """The lines of signatures between two edges; the last ends with the day."""
    if not signers:
        return []
    texts = [f"{signer}：" for signer in signers]
    sizes = [widths(STYLE).of(text) * SIZE / EM for text in texts]
    day = Signature(right - widths(STYLE).of(DAY) * SIZE / EM, DAY, 0.0)
    free = (day.x - left - sum(sizes)) / len(texts)
    if free >= LEAST + GAP:
        starts = [left + sum(sizes[:at]) + at * free for at in range(len(texts))]
        return [[*(Signature(x, text, min(free - GAP, MOST)) for x, text in zip(starts, texts, strict=True)), day]]
    lines = _columns(texts, sizes, left, right)
    last = lines[-1][-1]
    beside = day.x - GAP - last.x - sizes[-1]
    if beside < LEAST:
        return [*lines, [day]]
    return [*lines[:-1], [*lines[-1][:-1], last._replace(room=min(beside, last.room)), day]]


def _columns(texts: Sequence[str], sizes: Sequence[float], left: float, right: float) -> list[list[Signature]]:
    columns = max(min(int((right - left) // (max(sizes) + LEAST + GAP)), len(texts)), 1)
    share = (right - left) / columns
    signed = [
        Signature(left + at % columns * share, text, max(min(share - GAP - size, MOST), 0.0))
        for at, (text, size) in enumerate(zip(texts, sizes, strict=True))
    ]
    return [signed[start : start + columns] for start in range(0, len(signed), columns)]
