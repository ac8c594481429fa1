"""What an official paper says, free of how it is drawn: title, paragraphs, who issues it and when, what is enclosed."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from app.books.charts import Chart


class Voice(Enum):
    """How a paragraph stands: text, a heading of an order 一、（一）1.（1）, or a line from the margin."""

    TEXT = "正文"
    FIRST = "一级标题"
    SECOND = "二级标题"
    THIRD = "三级标题"
    FOURTH = "四级标题"
    FLUSH = "顶格"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`run_in` begins it in the face of a heading (一、接待时间：); `leading` says of which order.

    With a `chart` the words stand under it.
    """

    words: str
    voice: Voice = Voice.TEXT
    run_in: str = ""
    leading: Voice = Voice.FIRST
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class EnclosedTable:
    """A table that lies across a page: its heads, their shares of the width, and its rows."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Enclosure:
    """附件: named under the text, printed on pages of its own."""

    title: str
    paragraphs: tuple[Paragraph, ...] = ()
    table: EnclosedTable | None = None


@dataclass(frozen=True, slots=True)
class Official:
    """One paper. `number` (发文字号) stands under the title; without `dated` the day is left to be written in.

    Without `sender` nobody signs; a `sealed` one has room for the seal. A `letter` (信函格式) has the sender above it
    and double rules. `mark` stands at the upper right, `note` (附注) under the day; `copies` (抄送) and `issued`
    (印发机关和日期) at the foot of the last page. `profile` there says for whom the paper is.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]
    sender: str
    dated: date | None = None
    number: str = ""
    addressee: str = ""
    sealed: bool = False
    letter: bool = False
    mark: str = ""
    note: str = ""
    enclosures: tuple[Enclosure, ...] = ()
    copies: str = ""
    issued: tuple[str, str] = ("", "")
    profile: str = ""

    @property
    def named_enclosures(self) -> tuple[str, ...]:
        """附件说明: the name of each, numbered where there are several."""
        if len(self.enclosures) == 1:
            return (self.enclosures[0].title,)
        return tuple(f"{at}.{each.title}" for at, each in enumerate(self.enclosures, start=1))


@dataclass(frozen=True, slots=True)
class Printed:
    """What was written: how many pages, and which face stands in for which of the standard's."""

    pages: int
    substitutes: tuple[str, ...]


def parts(paper: Official) -> Iterator[tuple[str, str]]:
    """Every text of a paper, and where it stands."""
    yield from (("标题", paper.title), ("字号", paper.number), ("主送", paper.addressee), ("落款", paper.sender))
    yield from (("右上角", paper.mark), ("附注", paper.note), ("抄送", paper.copies), ("印发", "".join(paper.issued)))
    yield from _parts("正文", paper.paragraphs)
    for each in paper.enclosures:
        yield f"附件“{each.title}”的标题", each.title
        yield from _parts("附件", each.paragraphs)
        if each.table is not None:
            yield "附件的表头", "".join(each.table.heads)
            yield from ((f"附件第{at}行", "".join(row)) for at, row in enumerate(each.table.rows, start=1))


def worded(paper: Official, word: Callable[[str], str]) -> Official:
    """The paper with every text as `word` says it."""
    return replace(
        paper,
        title=word(paper.title),
        number=word(paper.number),
        addressee=word(paper.addressee),
        sender=word(paper.sender),
        mark=word(paper.mark),
        note=word(paper.note),
        copies=word(paper.copies),
        issued=(word(paper.issued[0]), word(paper.issued[1])),
        paragraphs=_worded(paper.paragraphs, word),
        enclosures=tuple(_enclosure(each, word) for each in paper.enclosures),
    )


def _parts(where: str, paragraphs: Iterable[Paragraph]) -> Iterator[tuple[str, str]]:
    return ((f"{where}第{at}段", each.run_in + each.words) for at, each in enumerate(paragraphs, start=1))


def _worded(paragraphs: Iterable[Paragraph], word: Callable[[str], str]) -> tuple[Paragraph, ...]:
    return tuple(replace(each, words=word(each.words), run_in=word(each.run_in)) for each in paragraphs)


def _enclosure(enclosed: Enclosure, word: Callable[[str], str]) -> Enclosure:
    table = enclosed.table and replace(
        enclosed.table,
        heads=tuple(map(word, enclosed.table.heads)),
        rows=tuple(tuple(map(word, row)) for row in enclosed.table.rows),
    )
    return Enclosure(word(enclosed.title), _worded(enclosed.paragraphs, word), table)


ORDERS = (
    (Voice.FIRST, re.compile("[一二三四五六七八九十]{1,3}、")),
    (Voice.SECOND, re.compile("[（(][一二三四五六七八九十]{1,3}[）)]")),
    (Voice.THIRD, re.compile(r"\d{1,2}[.．](?!\d)")),
    (Voice.FOURTH, re.compile(r"[（(]\d{1,2}[）)]")),
)
SHORT = 30  # characters: what begins with a number and says more is text, begun by a heading


def levelled(text: str) -> tuple[Paragraph, ...]:
    """A plain text as paragraphs, one a line; 一、（一）1.（1）make it a heading, or begin it with one."""
    return tuple(_levelled(line.strip()) for line in text.split("\n") if line.strip())


def _levelled(line: str) -> Paragraph:
    voice = next((each for each, begins in ORDERS if begins.match(line)), None)
    if voice is None:
        return Paragraph(line)
    head, stop, rest = line.partition("。")
    if len(line) <= SHORT and not rest:
        return Paragraph(line, voice)
    if len(head) > SHORT:
        return Paragraph(line)
    return Paragraph(rest, run_in=f"{head}{stop}", leading=voice)
