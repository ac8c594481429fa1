"""Titles in balanced lines that break where a reader would pause, never inside a word that the text uses."""

from collections.abc import Iterator
from itertools import combinations

from app.exports import ink as typeset
from app.exports.ink import EM, Widths

APART = "　 "
PAUSES = "：、，；）》”—·"
INSIDE = 6.0  # what it costs to part two characters that stand together elsewhere, each time up to MOST
MOST = 3
ANYWHERE = 2.0
UNEVEN = 0.12  # what a character of difference between the longest and the shortest line costs
MANY = 4  # lines; a longer title is broken by its lengths alone


def balanced(title: str, text: str, limit: float, wide: Widths) -> list[str]:
    """The title in as few lines as it needs, `limit` wide in thousandths; `text` tells which characters are words."""
    fewest = typeset.lines(title, limit, wide)
    if len(fewest) == 1 or len(fewest) > MANY or "\n" in title:
        return [line.strip(APART) for line in fewest]
    best = min(_ways(title, len(fewest), limit, wide), key=lambda way: _cost(title, text, way, wide), default=None)
    return list(_parts(title, best)) if best is not None else [line.strip(APART) for line in fewest]


def _ways(title: str, count: int, limit: float, wide: Widths) -> Iterator[tuple[int, ...]]:
    allowed = [at for at in range(1, len(title)) if typeset.may_part(title[at - 1], title[at])]
    for way in combinations(allowed, count - 1):
        if all(line and wide.of(line) <= limit for line in _parts(title, way)):
            yield way


def _parts(title: str, way: tuple[int, ...]) -> Iterator[str]:
    for start, end in zip((0, *way), (*way, len(title)), strict=True):
        yield title[start:end].strip(APART)


def _cost(title: str, text: str, way: tuple[int, ...], wide: Widths) -> float:
    lengths = [wide.of(line) / EM for line in _parts(title, way)]
    return sum(_break_cost(title, text, at) for at in way) + UNEVEN * (max(lengths) - min(lengths))


def _break_cost(title: str, text: str, at: int) -> float:
    before, after = title[at - 1], title[at]
    if before in APART or after in APART:
        return 0.0
    if before in PAUSES or after in "（《“":
        return ANYWHERE / 2
    return ANYWHERE + INSIDE * min(text.count(before + after), MOST)
