"""An official paper as PDF, laid out by GB/T 9704-2012; what cannot be drawn is said before anything is written."""

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.books.briefing import Briefing
from app.books.official import Official, Printed
from app.errors import LedgerError
from app.exports.cells import plain
from app.exports.ink import replacements, undrawable
from app.files import write_bytes


def write_official(paper: Official, out: Path, *, copies: int = 1) -> Printed:
    """Print an official paper into `out`, so many times over: the same paper gives the same bytes.

    Raises LedgerError that names every character no face can draw; nothing is written then.
    """
    return write_officials([paper] * copies, out)


def write_officials(papers: Sequence[Official], out: Path) -> Printed:
    """Print several papers one behind the other, each with its own page numbers. Raises like `write_official`."""
    content, printed = official_bytes(*papers)
    write_bytes(out, content)
    return printed


def official_bytes(*papers: Official) -> tuple[bytes, Printed]:
    """The printed papers in memory, for the preview, and what was printed."""
    from app.exports.ink import Ink
    from app.exports.official import grid

    drawn = [_drawable(paper) for paper in papers]
    out = io.BytesIO()
    ink = Ink(out, (grid.WIDTH, grid.HEIGHT), drawn[0].title.replace("\n", ""), drawn[0].sender)
    pages = 0
    for paper in drawn:
        sheets = grid.sheets(grid.body(paper), grid.signature(paper))
        for number, rows in enumerate(sheets, start=1):
            ink.put(*(grid.drawn(ink, row, line) for line, row in enumerate(rows) if row.words))
            ink.put(grid.folio(ink, number))
            ink.showPage()
        pages += len(sheets)
    ink.save()
    return out.getvalue(), Printed(pages, grid.SUBSTITUTES)


def write_briefing(briefing: Briefing, out: Path) -> Printed:
    """Print a briefing into `out`: the same briefing gives the same bytes.

    Raises LedgerError that names every character no face can draw; nothing is written then.
    """
    content, printed = briefing_bytes(briefing)
    write_bytes(out, content)
    return printed


def briefing_bytes(briefing: Briefing) -> tuple[bytes, Printed]:
    """The printed briefing in memory, for the preview, and what was printed."""
    from app.exports.ink import Ink
    from app.exports.official import grid
    from app.exports.official.briefing import pages

    briefing = briefing.changed(_cleaning(briefing.parts))
    out = io.BytesIO()
    title = f"{briefing.masthead}{briefing.issue}" or briefing.articles[0].title
    ink = Ink(out, (grid.WIDTH, grid.HEIGHT), title, "".join(briefing.issuer))
    made = pages(ink, briefing)
    for number, page in enumerate(made, start=1):
        ink.put(*page.drawn, *(grid.drawn(ink, row, line) for line, row in page.rows.items() if row.words))
        if page.numbered:
            ink.put(grid.folio(ink, number))
        ink.showPage()
    ink.save()
    return out.getvalue(), Printed(len(made), grid.SUBSTITUTES)


def write_briefing_document(briefing: Briefing, out: Path) -> None:
    """Write a briefing into `out` as a Word document; Word draws with the faces of its own machine."""
    from app.exports.official.word import briefing_document

    write_bytes(out, briefing_document(briefing.changed(plain)))


def _drawable(paper: Official) -> Official:
    """The paper without what only steers a screen. Raises LedgerError for characters that no face has."""
    parts = [("标题", paper.title), ("字号", paper.number), ("主送", paper.addressee), ("落款", paper.sender)]
    parts += [(f"正文第{number}段", each.run_in + each.words) for number, each in enumerate(paper.paragraphs, start=1)]
    cleaned = _cleaning(parts)
    return replace(
        paper,
        title=cleaned(paper.title), number=cleaned(paper.number), addressee=cleaned(paper.addressee),
        sender=cleaned(paper.sender),
        paragraphs=tuple(
            replace(each, words=cleaned(each.words), run_in=cleaned(each.run_in)) for each in paper.paragraphs
        ),
    )  # fmt: skip


def _cleaning(parts: Iterable[tuple[str, str]]) -> Callable[[str], str]:
    """What a text is changed to for the faces there are. Raises LedgerError for characters that no face has."""
    parts = tuple(parts)
    places = [f"{place}的“{'、'.join(signs)}”" for place, words in parts if (signs := undrawable(words))]
    if places:
        raise LedgerError(f"{'，'.join(places)}没有字体可印，请改用别的写法后再打印。没有生成文件。")
    table = replacements({character for _, words in parts for character in words})
    return lambda words: plain(words).translate(table)
