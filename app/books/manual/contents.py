"""The chapters in their order, and the place in them that speaks of a page of the window."""

import tomllib
from dataclasses import dataclass
from functools import cache

from app.books.figures import FIGURES
from app.books.manual.passages import Passage, PassageKind, passages
from app.files import RESOURCES

MANUAL = RESOURCES / "manual"
PICTURES = MANUAL / "screenshots"
FIRST = "first-day"
_GIVEN = "{{figures}}"  # where the declarations of the figures stand


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; `key` is the name of its file, by which others link to it."""

    key: str
    passages: tuple[Passage, ...]

    @property
    def title(self) -> str:
        """What it is called."""
        return next(passage.text for passage in self.passages if passage.kind is PassageKind.TITLE)

    @property
    def sections(self) -> tuple[str, ...]:
        """The headings within it, which are what links may point at."""
        return tuple(passage.text for passage in self.passages if passage.kind is PassageKind.SECTION)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the manual; the beginning of the chapter where there is no `section`."""

    chapter: str
    section: str = ""


@cache
def chapters() -> tuple[Chapter, ...]:
    """All chapters in the order of contents.toml."""
    return tuple(Chapter(key, tuple(passages(_text(key)))) for key in _contents()["chapters"])


def spot_of(page: str) -> Spot:
    """Where the manual speaks of a page of the window; its beginning where the page has no name."""
    return _spot(_contents()["pages"].get(page, FIRST))


def _spot(target: str) -> Spot:
    chapter, _, section = target.partition("#")
    return Spot(chapter.removesuffix(".md"), section)


@cache
def _contents() -> dict[str, dict[str, str]]:
    return tomllib.loads((MANUAL / "contents.toml").read_text(encoding="utf-8"))


def _text(key: str) -> str:
    text = (MANUAL / f"{key}.md").read_text(encoding="utf-8")
    return text.replace(_GIVEN, "\n".join(f"| {each.label} | {each.definition} |" for each in FIGURES))
