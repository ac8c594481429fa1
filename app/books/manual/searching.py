"""What a search in the manual finds: the sections that hold every word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.books.manual.contents import Chapter, Spot, chapters
from app.books.manual.passages import Passage, PassageKind, plain

AROUND = 24  # characters that are shown on either side


@dataclass(frozen=True, slots=True)
class Match:
    """A section that holds the words, and a piece of it around the first one."""

    spot: Spot
    title: str
    excerpt: str


def matches(words: str) -> tuple[Match, ...]:
    """The sections in which all of the words stand, in the order of the manual; those called so come first."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    held = [
        Match(Spot(chapter.key, section), section or chapter.title, _excerpt(text, wanted[0]))
        for chapter in chapters()
        for section, text in _sections(chapter)
        if all(word in f"{chapter.title}{section}{text}".casefold() for word in wanted)
    ]
    return tuple(sorted(held, key=lambda match: wanted[0] not in match.title.casefold()))


def _sections(chapter: Chapter) -> Iterator[tuple[str, str]]:
    section, held = "", list[Passage]()
    for passage in chapter.passages:
        if passage.kind is PassageKind.SECTION:
            yield section, _words(held)
            section, held = passage.text, []
        elif passage.kind is not PassageKind.TITLE:
            held.append(passage)
    yield section, _words(held)


def _words(held: Sequence[Passage]) -> str:
    return "　".join(plain(passage.text) for passage in held)


def _excerpt(text: str, word: str) -> str:
    at = max(text.casefold().find(word), 0)
    since, until = max(at - AROUND, 0), at + len(word) + AROUND
    return f"{'…' if since else ''}{text[since:until]}{'…' if until < len(text) else ''}"
