"""A chapter as passages: headings, paragraphs, numbered steps, points, rows, pictures; and the phrases of a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_STEP = re.compile(r"(\d+)\. (.+)")
_PICTURE = re.compile(r"!\[(.*)\]\((.+)\)")
_SPAN = re.compile(r"\*\*(.+?)\*\*|`(.+?)`|\[(.+?)\]\((.+?)\)")


class PassageKind(Enum):
    """What a passage is."""

    TITLE = auto()
    SECTION = auto()
    TEXT = auto()
    STEP = auto()
    POINT = auto()
    ROW = auto()
    PICTURE = auto()


_MARKS = {"# ": PassageKind.TITLE, "## ": PassageKind.SECTION, "- ": PassageKind.POINT}


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage; a step has its `number`, a row its `cells`, a picture the name of its file as `target`."""

    kind: PassageKind
    text: str
    number: int = 0
    cells: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A piece of a line: strong, a key to press, or a link to a `target`."""

    text: str
    strong: bool = False
    key: bool = False
    target: str = ""


def passages(text: str) -> Iterator[Passage]:
    """The passages of a chapter; the lines of a paragraph are one."""
    words: list[str] = []
    for line in [*text.splitlines(), ""]:
        passage = _passage(line.strip())
        if (passage is not None or not line.strip()) and words:
            yield Passage(PassageKind.TEXT, "".join(words))
            words = []
        if passage is not None:
            yield passage
        elif line.strip() and not _is_rule(line):
            words.append(line.strip())


def phrases(text: str) -> Iterator[MarkedText]:
    """The pieces of a line."""
    at = 0
    for match in _SPAN.finditer(text):
        if match.start() > at:
            yield MarkedText(text[at : match.start()])
        strong, key, linked, target = match.groups()
        yield MarkedText(strong or key or linked, bool(strong), bool(key), target or "")
        at = match.end()
    if at < len(text):
        yield MarkedText(text[at:])


def plain(text: str) -> str:
    """A line without its marks."""
    return "".join(phrase.text for phrase in phrases(text))


def _passage(line: str) -> Passage | None:
    for mark, kind in _MARKS.items():
        if line.startswith(mark):
            return Passage(kind, line.removeprefix(mark))
    if line.startswith("|") and not _is_rule(line):
        cells = tuple(cell.strip() for cell in line.strip("|").split("|"))
        return Passage(PassageKind.ROW, "　".join(cells), cells=cells)
    if step := _STEP.fullmatch(line):
        return Passage(PassageKind.STEP, step[2], number=int(step[1]))
    if picture := _PICTURE.fullmatch(line):
        return Passage(PassageKind.PICTURE, picture[1], target=picture[2])
    return None


def _is_rule(line: str) -> bool:
    """The line between the head of a table and its rows."""
    return line.startswith("|") and not set(line) - set("|-: ")
