"""A template of a briefing: masthead, articles, paragraphs with fields; read from a file that a unit may write."""

from collections.abc import Collection
from dataclasses import dataclass

from app.rules.briefings.charts import read_chart_field
from app.rules.briefings.fields import Placeholder, fields_in
from app.rules.declared import DeclaredTable, declared

LONGEST, LONGEST_LINE = 2000, 120
EMPTY = "{period}，台账里没有登记代表活动和群众意见建议。"


@dataclass(frozen=True, slots=True)
class Part:
    """One part: the beginning of an article (`title`, `source` 供稿), or a paragraph with its heading and a `chart`."""

    title: str = ""
    source: str = ""
    heading: str = ""
    text: str = ""
    chart: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """What an issue is made of; texts hold fields. `sent` are the lines 送：… and 发：…; `empty` is what is said where
    the ledger has nothing to tell.
    """

    key: str
    title: str
    masthead: str
    parts: tuple[Part, ...]
    issuer: tuple[str, ...] = ("{presidium}",)
    album: str = ""
    sent: tuple[str, ...] = ()
    printed_by: str = ""
    empty: str = EMPTY


@dataclass(frozen=True, slots=True)
class KnownFields:
    """What the fields of a template may name; nothing is asked of what is None."""

    names: Collection[str] | None = None
    groups: Collection[str] | None = None
    ways: Collection[str] | None = None  # by which a chart may part a figure


def load_template(key: str, text: str, known: KnownFields | None = None) -> Template:
    """The template that a file declares. Raises LedgerError with line and reason where it is wrong."""
    known = known or KnownFields()
    top = declared(f"{key}.toml", text)
    top.closed(("title", "masthead", "issuer", "album", "sent", "printed_by", "empty", "parts"))
    for line in ("masthead", "album", "printed_by", "empty"):
        _demand_fields(top, line, top.text(line), known)
    for line in ("issuer", "sent"):
        for each in top.texts(line):
            _demand_fields(top, line, each, known)
    parts = tuple(_part(each, known) for each in top.tables("parts"))
    if not any(part.text for part in parts):
        raise top.refused("至少要写一段正文：[[parts]] 里的 text")
    return Template(
        key=key,
        title=top.text("title", required=True, longest=30),
        masthead=top.text("masthead", required=True, longest=20),
        parts=parts,
        issuer=top.texts("issuer") or ("{presidium}",),
        album=top.text("album", longest=LONGEST_LINE),
        sent=top.texts("sent"),
        printed_by=top.text("printed_by", longest=LONGEST_LINE),
        empty=top.text("empty", longest=LONGEST_LINE) or EMPTY,
    )


def _part(table: DeclaredTable, known: KnownFields) -> Part:
    table.closed(("title", "source", "heading", "text", "chart"))
    part = Part(
        title=table.text("title", longest=LONGEST_LINE),
        source=table.text("source", longest=LONGEST_LINE),
        heading=table.text("heading", longest=LONGEST_LINE),
        text=table.text("text", longest=LONGEST),
        chart=table.text("chart", longest=LONGEST_LINE),
    )
    if bool(part.title) == bool(part.text or part.chart):
        raise table.refused("一节 [[parts]] 写 title 或 text（和 chart），只写一样")
    if part.source and not part.title:
        raise table.refused("“source”（供稿）写在文章的 title 旁边", "source")
    if part.heading and part.title:
        raise table.refused("“heading”写在正文的 text 旁边", "heading")
    for key in ("title", "source", "heading", "text"):
        _demand_fields(table, key, getattr(part, key), known)
    if part.chart:
        _demand_chart(table, part.chart, known)
    return part


def _demand_chart(table: DeclaredTable, text: str, known: KnownFields) -> None:
    try:
        chart = read_chart_field(text)
    except ValueError as error:
        raise table.refused(str(error), "chart") from error
    _demand_known(table, "chart", chart.figure, known)
    if known.ways is not None and chart.by not in known.ways:
        raise table.refused(f"图表不能按“{chart.by}”分，可以写：{'、'.join(known.ways)}", "chart")


def _demand_fields(table: DeclaredTable, key: str, text: str, known: KnownFields) -> None:
    try:
        for field in fields_in(text):
            _demand_known(table, key, field, known)
    except ValueError as error:
        raise table.refused(str(error), key) from error


def _demand_known(table: DeclaredTable, key: str, field: Placeholder, known: KnownFields) -> None:
    if known.names is not None and field.name not in known.names:
        raise table.refused(f"没有叫“{field.name}”的数字或文字，可以写：{'、'.join(known.names)}", key)
    for by, _ in field.where:
        if known.groups is not None and by not in known.groups:
            raise table.refused(f"不能按“{by}”筛选，可以写：{'、'.join(known.groups)}", key)
