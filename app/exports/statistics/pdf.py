"""Tables of figures as PDF: A4 lying down, heads repeated, every figure defined under the first table."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.books.dossier import Table
from app.books.page import Column, ValueKind
from app.books.statement import CountTable, Growth, Number, Statement
from app.exports.ink import A4, Flow, Ink, bind, demand_drawable, put_table
from app.files import write_bytes
from app.rules.days import BLANK_DAY, full_day
from app.rules.rate import Rate

LYING = replace(
    A4, width=A4.height, height=A4.width, left=56.7, right=36.9, top=58.0, bottom=46.0, body=9.5, heads=(17.0, 11.5)
)
NAME, NUMBER = 8, 4  # characters of a column
ABOVE_NOTES = 4.0
LOWEST, PAD = 14.4, 1.5  # points of a row, and of what stands free in it
FIRST = 3  # rows that a table has at least where it begins


def write_pdf(statement: Statement, out: Path, *, made_on: date) -> None:
    """Print the tables into `out`: the same tables give the same bytes.

    Raises Undrawable naming every place with a character no face can draw; nothing is written then.
    """
    invisible = demand_drawable(_texts(statement))
    content = io.BytesIO()
    ink = Ink(content, (LYING.width, LYING.height), statement.title, statement.unit, profile=statement.profile)
    flow = Flow(ink, LYING, invisible, f"{statement.unit}　{statement.title}　{statement.period}")
    flow.sheet()
    flow.title(statement.title)
    flow.paragraph(statement.head(full_day(made_on)), indent=0)
    for table in statement.tables:
        _put(flow, table)
    flow.space(10)
    signed = "　　　　".join(f"{signer}：＿＿＿＿＿＿" for signer in statement.signers)
    flow.paragraph(f"{signed}　　　　日期：{BLANK_DAY}", indent=0)
    bind(flow)
    ink.save()
    write_bytes(out, content.getvalue())


def _put(flow: Flow, table: CountTable) -> None:
    columns = [Column(f"n{place}", name, ValueKind.LONG, NAME) for place, name in enumerate(table.names)]
    columns += [Column(f"v{place}", label, ValueKind.NUMBER, NUMBER) for place, label in enumerate(table.labels)]
    cells = tuple((*line.names, *map(say, line.numbers)) for line in table.lines)
    flow.space(6)
    listed = Table("", table.title, tuple(columns), cells)
    grouped = len(table.names) > 1
    put_table(flow, listed, table.title, numbered=False, lowest=LOWEST, first=FIRST, grouped=grouped, pad=PAD)
    flow.space(ABOVE_NOTES)
    for note in table.notes:
        flow.paragraph(note, indent=0, size=flow.paper.body - 1.5)


def say(value: Number) -> str:
    """147; 96.8% with its two numbers; by how much there is more."""
    if value is None:
        return "—"
    if isinstance(value, Rate):
        return f"{value.numerator}/{value.denominator}（{value.percent}）" if value.denominator else value.percent
    if isinstance(value, Growth):
        amount = f"{value.amount:+.1f}个百分点" if value.points else f"{value.amount:+.0f}"
        return amount.replace("-", "－") if value.amount else "持平"
    return str(value)


def _texts(statement: Statement) -> Iterator[tuple[str, str]]:
    yield "标题", "".join((statement.title, statement.unit, statement.period, *statement.signers))
    for table in statement.tables:
        yield f"“{table.title}”的说明", "".join((table.title, *table.names, *table.labels, *table.notes))
        for line in table.lines:
            yield f"“{table.title}”的“{line.names[0]}”", "".join(line.names)
