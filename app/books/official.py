"""What an official paper says, free of how it is drawn: title, paragraphs, who issues it and when."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Voice(Enum):
    """How a paragraph stands: text, a heading of the first (一、) or second （一） order, or a line from the margin."""

    TEXT = "正文"
    FIRST = "一级标题"
    SECOND = "二级标题"
    FLUSH = "顶格"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`run_in` begins it in the face of a heading (一、接待时间：); `leading` says of which order."""

    words: str
    voice: Voice = Voice.TEXT
    run_in: str = ""
    leading: Voice = Voice.FIRST


@dataclass(frozen=True, slots=True)
class Official:
    """One paper. `number` (发文字号) stands under the title; without `dated` the day is left to be written in."""

    title: str
    paragraphs: tuple[Paragraph, ...]
    sender: str
    dated: date | None = None
    number: str = ""
    addressee: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """What was written: how many pages, and which face stands in for which of the standard's."""

    pages: int
    substitutes: tuple[str, ...]
