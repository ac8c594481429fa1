"""Sentences with figures: a clause whose figures are all nothing falls away, and what leads to it with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.rules.briefings.fields import FIELD, Placeholder, read_field

LEVELS = ("。！？", "；", "，", "、")  # how a text falls into sentences, parts, clauses and items
OPENING, CLOSING = "“（《「『【{", "”）》」』】}"


@dataclass(frozen=True, slots=True)
class Spelled:
    """What a field says. `weighs` is whether its figure is more than nothing; None for a word that is no figure."""

    words: str
    weighs: bool | None = None


Read = Callable[[Placeholder], Spelled]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text whose fields are filled in: which of them stand in it, and whether figures were asked for and remain."""

    words: str
    fields: tuple[Placeholder, ...] = ()
    asked: bool = False
    left: bool = False

    @property
    def fallen(self) -> bool:
        """Whether nothing of what it was to tell is left."""
        return self.asked and not self.left


def filled(text: str, read: Read) -> Sentence:
    """The text with its fields read; empty where all of its figures are nothing."""
    sentence = _filled(text, read, LEVELS)
    return Sentence("", (), asked=True) if sentence.fallen else sentence


def _filled(text: str, read: Read, levels: str | tuple[str, ...]) -> Sentence:
    if not levels:
        return _clause(text, read)
    parts = list(_parts(text, levels[0]))
    made = [(_filled(words, read, levels[1:]), mark) for words, mark in parts]
    kept = [(each, mark) for each, mark in made if not each.fallen and (each.words or mark)]
    last = parts[-1][1] if parts else ""
    words = "".join(f"{each.words}{mark if place < len(kept) else last}" for place, (each, mark) in enumerate(kept, 1))
    fields = tuple(field for each, _ in kept for field in each.fields)
    asked = any(each.asked for each, _ in made)
    return Sentence(words, fields, asked, any(each.left for each, _ in made))


def _clause(text: str, read: Read) -> Sentence:
    words, at, fields, weights = "", 0, [], []
    for match in FIELD.finditer(text):
        field = read_field(match[1])
        reading = read(field)
        words += text[at : match.start()] + reading.words
        at = match.end()
        fields.append(field)
        weights += [] if reading.weighs is None else [reading.weighs]
    words = (words + text[at:]).replace("（）", "")
    return Sentence(words, tuple(fields), bool(weights), any(weights))


def _parts(text: str, marks: str) -> Iterator[tuple[str, str]]:
    """The pieces of a text and the mark behind each; a mark within quotes or brackets parts nothing."""
    depth, start = 0, 0
    for at, sign in enumerate(text):
        depth += (sign in OPENING) - (sign in CLOSING)
        if sign in marks and depth <= 0:
            yield text[start:at], sign
            start = at + 1
    if start < len(text):
        yield text[start:], ""
