"""The front of a deputy's file: the cover, the person with the photo and the mandates."""

from collections.abc import Sequence
from datetime import date

from app.books.dossier import Dossier
from app.exports import ink as typeset
from app.exports.ink import EM, Flow, fitted, put_facts, put_table, rule, widths
from app.rules.days import BLANK_DAY, full_day

SEATS = 2  # empty rows of mandates where none is known
COVER_ROOM, SMALLEST = 30.0, 7.5  # points of height for a value on the cover of A4; the smallest type
COVER_LEADING = 1.15
COVER_LABEL = 4.0  # characters of a label on the cover


def cover(flow: Flow, dossier: Dossier, title: str, lines: Sequence[tuple[str, str]], made_on: date) -> list[str]:
    """届次, title, and lines that say whose it is and of which years, in a double frame."""
    ink, paper = flow.ink, flow.paper
    scale = paper.height / 841.89
    drawn = []
    for inset, width in ((0.0, 2.0), (5.0, 0.6)):
        x, y = paper.left - 14 + inset, paper.bottom - 8 + inset
        across, up = paper.width - paper.right + 14 - inset - x, paper.height - 52 * scale - inset - y
        drawn.append(f"{width} w {x:.2f} {y:.2f} {across:.2f} {up:.2f} re S ")
    for y, text, style, size in (
        (718.0, dossier.unit, "serif", 21.0),
        (676.0, _standing(dossier), "serif", 16.0),
        (556.0, title, "serif-bold", 44.0),
        (128.0, f"制作日期：{full_day(made_on) if not dossier.blank else BLANK_DAY}", "serif", 13.0),
    ):
        shown = fitted(flow.clean(text), style, size * scale, paper.room - 24)
        drawn.append(ink.line(paper.middle, y * scale, flow.clean(text), style, shown, align=0.5))
    drawn.append(
        f"0.8 w {rule(paper.middle - 110 * scale, 528 * scale, paper.middle + 110 * scale, 528 * scale)}S 1 w "
    )
    for at, (label, value) in enumerate(lines):
        drawn += _filled(flow, (430 - at * 42) * scale, label, value, 15 * scale)
    return drawn


def cover_lines(dossier: Dossier) -> list[tuple[str, str]]:
    """Whose file it is: 姓名, 单位职务, 选区, 代表证号, 起止年."""
    seats = {column.key: at for at, column in enumerate(dossier.seats.columns)}
    place = seats.get("constituency")
    constituency = str(dossier.seats.rows[0][place] or "") if place is not None and dossier.seats.rows else ""
    lines = [
        ("姓名", dossier.name),
        ("单位职务", dossier.fact("post")),
        ("选区", constituency),
        ("代表证号", "" if dossier.public else dossier.number),
        ("起止年", dossier.period),
    ]
    hidden = {"单位职务", "代表证号", "选区"} if dossier.public else set()
    return [(label, value) for label, value in lines if value or label not in hidden]


def person(flow: Flow, dossier: Dossier) -> None:
    """Who the deputy is, with the photo, which seats he or she holds, all years at a glance."""
    flow.sheet()
    flow.title("基本情况")
    put_facts(flow, dossier.facts, dossier.portrait, framed=not dossier.public or dossier.portrait is not None)
    if dossier.seats.columns:
        flow.space(8)
        put_table(flow, dossier.seats, dossier.seats.title, blank=0 if dossier.seats.rows else SEATS)
    if dossier.overview is not None:
        flow.space(8)
        put_table(flow, dossier.overview, dossier.overview.title, numbered=False)
    if dossier.duties and not dossier.public:
        flow.space(8)
        flow.heading("履职频次要求", mark=False)
        for duty in dossier.duties:
            flow.paragraph(duty, indent=0)


def _standing(dossier: Dossier) -> str:
    """第十四届　县、乡级人大代表."""
    if dossier.blank:
        return "第　　　届　人大代表"
    level = f"{dossier.levels}级人大代表" if dossier.levels else "人大代表"
    return f"{dossier.terms}　{level}" if dossier.terms else level


def _filled(flow: Flow, y: float, label: str, value: str, size: float) -> list[str]:
    """A label spread over four characters, and the value on its line."""
    paper = flow.paper
    left = paper.middle - paper.room * 0.36
    start = left + (COVER_LABEL + 1.2) * size
    end = paper.middle + paper.room * 0.36
    gap = (COVER_LABEL - len(label)) * size / max(len(label) - 1, 1)
    drawn = [flow.ink.line(left + at * (size + gap), y, sign, "serif", size) for at, sign in enumerate(label)]
    shown, lines = _fitting(flow.clean(value), end - start - 4, COVER_ROOM * paper.height / 841.89, size)
    for at, line in enumerate(reversed(lines)):
        drawn.append(flow.ink.line((start + end) / 2, y + at * shown * COVER_LEADING, line, "serif", shown, align=0.5))
    drawn.append(f"0.6 w {rule(start, y - 5, end, y - 5)}S 1 w ")
    return drawn


def _fitting(text: str, room: float, height: float, size: float) -> tuple[float, list[str]]:
    """The largest size at which the text fits on one line, or on a few where it is long.

    What is longer still is cut off with an ellipsis: it stands whole on the next leaf.
    """
    lines = typeset.lines(text, room * EM / size, widths("serif"))
    while len(lines) * size * COVER_LEADING > height and size > SMALLEST:
        size -= 0.5
        lines = typeset.lines(text, room * EM / size, widths("serif"))
    most = max(int(height / size / COVER_LEADING), 1)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1][:-1]}…"]
    return size, lines
