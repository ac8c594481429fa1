"""An official paper as PDF, laid out by GB/T 9704-2012; what cannot be drawn is said before anything is written."""

import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.books.briefing import Briefing
from app.books.official import Official, Printed, parts, worded
from app.errors import LedgerError
from app.exports.cells import plain
from app.exports.ink import named_signs, replacements, stand_ins, undrawable
from app.files import write_bytes


def write_officials(papers: Sequence[Official], out: Path) -> Printed:
    """Print official papers one behind the other, each with its own page numbers: the same papers give the same bytes.

    Raises LedgerError that names every character no face can draw; nothing is written then.
    """
    content, printed = official_bytes(*papers)
    write_bytes(out, content)
    return printed


def official_bytes(*papers: Official) -> tuple[bytes, Printed]:
    """The printed papers in memory, for the preview, and what was printed."""
    from app.exports.ink import Ink
    from app.exports.official import grid, paper
    from app.exports.official.leaves import put

    drawn = [_drawable(paper) for paper in papers]
    out = io.BytesIO()
    ink = Ink(
        out, (grid.WIDTH, grid.HEIGHT), drawn[0].title.replace("\n", ""), drawn[0].sender, profile=drawn[0].profile
    )
    pages = 0
    for each in drawn:
        made = paper.pages(ink, each)
        for number, page in enumerate(made, start=1):
            put(ink, page, number)
        pages += len(made)
    ink.save()
    return out.getvalue(), Printed(pages, stand_ins())


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
    from app.exports.official.leaves import put

    briefing = briefing.changed(_cleaning(briefing.parts))
    out = io.BytesIO()
    title = f"{briefing.masthead}{briefing.issue}" or briefing.articles[0].title
    ink = Ink(out, (grid.WIDTH, grid.HEIGHT), title, "".join(briefing.issuer), profile=briefing.profile)
    made = pages(ink, briefing)
    for number, page in enumerate(made, start=1):
        put(ink, page, number)
    ink.save()
    return out.getvalue(), Printed(len(made), stand_ins())


def write_briefing_document(briefing: Briefing, out: Path) -> None:
    """Write a briefing into `out` as a Word document; Word draws with the faces of its own machine."""
    from app.exports.official.word import briefing_document

    write_bytes(out, briefing_document(briefing.changed(plain)))


def write_official_document(papers: Sequence[Official], out: Path) -> None:
    """Write an official paper into `out` as a Word document. Raises LedgerError where there are several."""
    from app.exports.official.word_paper import official_document

    if len(papers) != 1:
        raise LedgerError(f"Word 文件一次只能写一份，这里有{len(papers)}份；请一份一份地写，或写成 PDF。")
    write_bytes(out, official_document(worded(papers[0], plain)))


def _drawable(paper: Official) -> Official:
    """The paper without what only steers a screen. Raises LedgerError for characters that no face has."""
    return worded(paper, _cleaning(parts(paper)))


def _cleaning(written: Iterable[tuple[str, str]]) -> Callable[[str], str]:
    """What a text is changed to for the faces there are. Raises LedgerError for characters that no face has."""
    texts = tuple(written)
    places = [f"{place}的“{named_signs(signs)}”" for place, words in texts if (signs := undrawable(words))]
    if places:
        raise LedgerError(f"{'，'.join(places)}没有字体可印，请改用别的写法后再打印。没有生成文件。")
    table = replacements({character for _, words in texts for character in words})
    return lambda words: plain(words).translate(table)
