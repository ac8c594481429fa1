"""Votes on paper: the ballot that is handed out, and the count that is read out and signed."""

from collections.abc import Sequence
from dataclasses import replace

from app.books.asking import Way
from app.books.page import Column, ValueKind
from app.books.papers import DAY, Cell, Form, Grid, Line, Part, Slip, Words
from app.rules.profiles import PUBLIC
from app.rules.trade import SATISFACTIONS

OPTION = "option"
RULE = "请在所选的一栏内画“○”，每一行只能选一栏；选两栏以上或没有选的，该行无效。"

BALLOT = Form(
    name="ballot",
    title="测评票",
    profile=PUBLIC,
    ways=(Way(("year",), ("kind",)), Way(("poll",)), Way(("deputy",), ("kind",))),
    blanks=(Way((), ("year", "kind")), Way(("poll",)), Way(("deputy",), ("kind",))),
    slips=(
        Slip(
            "",
            (
                Grid(
                    "subjects",
                    (
                        Column("no", "序号", ValueKind.NUMBER, 3),
                        Column("subject", "对象或项目", ValueKind.TEXT, 16),
                        *(Column(f"{OPTION}{at}", grade, ValueKind.TEXT, 5) for at, grade in enumerate(SATISFACTIONS)),
                    ),
                    least=1,
                ),
                Words(RULE, "places"),
            ),
        ),
    ),
)

TALLY = Form(
    name="tally",
    title="测评结果汇总表",
    profile=PUBLIC,
    ways=(Way(("poll",)),),
    blanks=(Way((), ("kind",)),),
    shown_blank=1,
    footer="率以有效票为分母；票决的赞成率以全体代表（应到）为分母，赞成票过半数的为通过。",
    slips=(
        Slip(
            "",
            (
                Line((Cell("title", "名称"),)),
                Line((Cell("held", "日期", 3, blank=DAY), Cell("place", "地点", 2))),
                Line((Cell("expected", "应到（人）"), Cell("present", "实到（人）"))),
                Line((Cell("issued", "发出（张）"), Cell("returned", "收回（张）"), Cell("valid", "有效（张）"))),
                Grid(
                    "subjects",
                    (
                        Column("no", "序号", ValueKind.NUMBER, 3),
                        Column("subject", "对象或项目", ValueKind.TEXT, 11),
                        *(
                            Column(f"{OPTION}{at}", grade, ValueKind.NUMBER, 4)
                            for at, grade in enumerate(SATISFACTIONS)
                        ),
                        Column("first", "满意率", ValueKind.TEXT, 10),
                        Column("upper", "满意和基本满意率", ValueKind.TEXT, 10),
                    ),
                    least=6,
                ),
                Line((Cell("result", "结果", lines=3),)),
                Line((Cell("note", "备注", lines=2),)),
            ),
            ("计票人", "唱票人", "监票人", "主持人"),
        ),
    ),
)

FORMS = (BALLOT, TALLY)


def offering(form: Form, options: Sequence[str], *, first: str = "", upper: str = "") -> Form:
    """The form with the options of one vote as its columns; a rate that has no name is left out."""
    return replace(form, slips=tuple(replace(slip, parts=_parts(slip, options, first, upper)) for slip in form.slips))


def several(form: Form, count: int) -> Form:
    """The same ballot so many times on a page, to be cut apart."""
    return replace(form, slips=form.slips * count)


def _parts(slip: Slip, options: Sequence[str], first: str, upper: str) -> tuple[Part, ...]:
    return tuple(_grid(part, options, first, upper) if isinstance(part, Grid) else part for part in slip.parts)


def _grid(grid: Grid, options: Sequence[str], first: str, upper: str) -> Grid:
    known = {column.key: column for column in grid.columns}
    kept = [column for column in grid.columns if not column.key.startswith(OPTION)]
    model = next((column for key, column in known.items() if key.startswith(OPTION)), kept[-1])
    offered = [replace(model, key=f"{OPTION}{at}", label=option) for at, option in enumerate(options)]
    rates = {"first": first, "upper": upper}
    before = [column for column in kept if column.key not in rates]
    after = [replace(column, label=rates[column.key]) for column in kept if rates.get(column.key)]
    return replace(grid, columns=(*before, *offered, *after))
