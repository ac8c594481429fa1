"""代表履职登记表: what a deputy did in a year, to be signed by the deputy, the group or station, the presidium."""

import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.books.dossier import Dossier, Year
from app.books.handbook import SIGNERS, counts, form_facts
from app.errors import LedgerError
from app.exports.dossiers.pdf import put_summary
from app.exports.dossiers.texts import texts
from app.exports.ink import (
    A4,
    Bookmark,
    Flow,
    Ink,
    Undrawable,
    bind,
    demand_drawable,
    put_facts,
    put_signatures,
    put_table,
)
from app.files import write_bytes
from app.rules.days import full_day

TITLE = "代表履职登记表"
OWN_WORDS = 4  # lines on which the deputy says how the year was
WRITTEN, SIGNED = 24.0, 96.0  # points of a line to write on, of the boxes to be signed
COUNTS = 23.0  # points of the row of counts
TO_FILL, TO_ADD = 5, 2  # rows of a blank record, and of a year without entries


def write_year_records(dossiers: Iterable[Dossier], out: Path, *, made_on: date) -> None:
    """Print the last year of each file into `out`, one sheet or several a deputy: the same files, the same bytes.

    Raises Undrawable naming every place with a character no face can draw; nothing is written then.
    """
    write_bytes(out, year_record_bytes(dossiers, made_on=made_on))


def year_record_bytes(dossiers: Iterable[Dossier], *, made_on: date) -> bytes:
    """The printed records in memory."""
    out = io.BytesIO()
    ink: Ink | None = None
    places: list[str] = []
    for number, dossier in enumerate(dossiers):
        try:
            invisible = demand_drawable(texts(dossier))
        except Undrawable as error:
            places += error.places
            continue
        ink = ink or Ink(out, (A4.width, A4.height), TITLE, dossier.unit, profile=dossier.profile)
        if not places:
            flow = Flow(ink, A4, invisible, f"{dossier.unit}　{TITLE}", key=f"d{number}-")
            _put(flow, dossier, dossier.years[-1], made_on)
    if places:
        raise Undrawable(tuple(places))
    if ink is None:
        raise LedgerError("还没有登记代表，没有履职登记表可印。请先登记代表。")
    ink.save()
    return out.getvalue()


def _put(flow: Flow, dossier: Dossier, year: Year, made_on: date) -> None:
    flow.chapter = "" if dossier.blank else f"{year.words}度"
    flow.sheet()
    flow.title(f"{TITLE}（{year.words}度）", mark=False)
    put_facts(flow, form_facts(dossier), dossier.portrait)
    flow.space(6)
    put_table(flow, counts(year), "全年履职统计", numbered=False, lowest=COUNTS)
    flow.space(4)
    empty = TO_FILL if dossier.blank else TO_ADD
    put_table(flow, year.log, "履职记录", blank=0 if year.log.rows else empty)
    flow.space(4)
    printed, small = f"打印日期：{full_day(made_on)}", flow.paper.body - 1.5
    signed = OWN_WORDS * WRITTEN + 12 + SIGNED + 4 + flow.high(printed, size=small)
    flow.heading("年度小结", follows=signed if dossier.blank else flow.paper.body * 4)
    if not dossier.blank:
        put_summary(flow, replace(year, summary=year.summary[:-1]) if year.summary[1:] else year)
        last = year.summary[-1] if year.summary[1:] else ""
        flow.need(
            flow.high("　　" + last) + flow.high("本人说明：") + signed
        )  # the signatures stand under what is signed
        if last:
            flow.paragraph(last)
        flow.paragraph("本人说明：")
    flow.ruled(OWN_WORDS, WRITTEN)
    flow.space(12)
    put_signatures(flow, SIGNERS, SIGNED)
    flow.space(4)
    if not dossier.blank:
        flow.paragraph(printed, indent=0, size=small)
    flow.marks = [Bookmark(flow.clean(dossier.called) or TITLE, 0, 0, flow.paper.highest)]
    bind(flow)
