"""代表履职档案 as PDF: cover, the person with the photo, contents with links, and a chapter for every year."""

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.books.dossier import Dossier, Year
from app.exports.dossiers.front import cover, cover_lines, person
from app.exports.dossiers.texts import texts
from app.exports.ink import A4, Flow, bind, demand_drawable, put_contents, put_table
from app.files import write_bytes

TITLE = "代表履职档案"
LOW, TO_WRITE = 18.0, 22.0  # points of a low row, and of one that somebody writes in
TO_FILL, TO_SAY = 5, 4  # empty rows of a list, and lines of a summary, in a blank file
ORDINALS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四")


def write_dossier(dossier: Dossier, out: Path, *, made_on: date) -> int:
    """Print a deputy's file into `out` and say how many pages it has: the same file gives the same bytes.

    Raises Undrawable naming every place with a character no face can draw; nothing is written then.
    """
    content, pages = dossier_bytes(dossier, made_on=made_on)
    write_bytes(out, content)
    return pages


def write_dossiers(dossiers: Sequence[Dossier], out: Path, *, made_on: date) -> None:
    """The files of several deputies one behind another, each with its cover and its own numbers. Raises as before."""
    write_bytes(out, _bound(dossiers, made_on)[0])


def dossier_bytes(dossier: Dossier, *, made_on: date) -> tuple[bytes, int]:
    """The printed file in memory, and how many pages it has."""
    return _bound((dossier,), made_on)


def _bound(dossiers: Sequence[Dossier], made_on: date) -> tuple[bytes, int]:
    from app.exports.ink import Ink

    invisible = demand_drawable(piece for each in dossiers for piece in texts(each))
    first, *_ = dossiers
    out = io.BytesIO()
    ink = Ink(out, (A4.width, A4.height), _title(first), first.unit, profile=first.profile)
    pages = 0
    for place, dossier in enumerate(dossiers):
        title = _title(dossier)
        flow = Flow(ink, A4, invisible, f"{dossier.unit}　{title}　{dossier.name}", key=f"m{place or ''}-")
        person(flow, dossier)
        behind = len(flow.sheets)  # the contents stand behind the person, before the years
        for year in dossier.years:
            put_year(flow, year)
        if not dossier.blank:
            put_contents(flow, behind)
        pages += bind(flow, cover(flow, dossier, title, cover_lines(dossier), made_on))
    ink.save()
    return out.getvalue(), pages


def _title(dossier: Dossier) -> str:
    return f"{TITLE}（公开版）" if dossier.public else TITLE


def put_year(flow: Flow, year: Year) -> None:
    """The chapter of a year: its summary, then section after section."""
    flow.chapter = year.words if year.year else ""
    flow.sheet()
    flow.title(year.words)
    flow.heading("年度小结")
    put_summary(flow, year)
    for number, table in enumerate(year.tables):
        flow.space(6)
        heading = f"{ORDINALS[number]}、{table.title}"
        put_table(flow, table, heading, blank=0 if table.rows else TO_FILL, lowest=LOW if table.rows else TO_WRITE)


def put_summary(flow: Flow, year: Year) -> None:
    """The year in sentences, or lines to write them on."""
    for sentence in year.summary:
        flow.paragraph(sentence)
    if not year.summary:
        flow.ruled(TO_SAY)
