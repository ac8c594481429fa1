"""代表履职手册 as a booklet of A5: who the deputy is and is bound to, the year so far, and pages to write in."""

import io
from datetime import date
from pathlib import Path

from app.books import handbook
from app.books.dossier import Dossier, Year
from app.books.handbook import BASIS, BRIEF, OBLIGATIONS, REPORT_LINES, blank, counts_down, form_facts, narrowed
from app.exports.dossiers.front import cover
from app.exports.dossiers.pdf import put_summary
from app.exports.dossiers.texts import texts
from app.exports.ink import A5, Flow, Ink, bind, demand_drawable, put_contents, put_facts, put_table
from app.files import write_bytes

TITLE = "代表履职手册"
TO_GO_ON = 12  # empty rows after the log, for the days to come
VISITS = 16  # empty rows of visits
REPORTS = 2  # blank records of a report to the voters
ROW, LINE = 24.0, 23.0  # points of a row, and of a line, that somebody writes in
LONG_LINES = {"述职内容": 6, "选民评议和测评结果": 3, "整改打算": 2}


def write_handbook(dossier: Dossier, out: Path, *, made_on: date) -> None:
    """Print a deputy's handbook of the last year in the file into `out`: the same file gives the same bytes.

    Raises Undrawable naming every place with a character no face can draw; nothing is written then.
    """
    write_bytes(out, handbook_bytes(dossier, made_on=made_on))


def handbook_bytes(dossier: Dossier, *, made_on: date) -> bytes:
    """The printed booklet in memory."""
    flow_out = io.BytesIO()
    ink = Ink(flow_out, (A5.width, A5.height), TITLE, dossier.unit, profile=dossier.profile)
    flow = Flow(ink, A5, demand_drawable(texts(dossier)), f"{TITLE}　{dossier.name}")
    year = dossier.years[-1]
    number = dossier.number or (f"{dossier.place:03d}" if dossier.place else "")
    flow.chapter = "" if dossier.blank else year.words
    _title_leaf(flow, dossier)
    first = len(flow.sheets)
    _year(flow, year)
    _households(flow, dossier)
    _reports(flow, year)
    put_contents(flow, first)
    lines = (
        ("编号", number),
        ("姓名", dossier.name),
        ("单位职务", dossier.fact("post")),
        ("年度", "" if dossier.blank else year.words),
    )
    bind(flow, cover(flow, dossier, TITLE, lines, made_on))
    ink.save()
    return flow_out.getvalue()


def _title_leaf(flow: Flow, dossier: Dossier) -> None:
    """扉页: photo, number, what the deputy is bound to."""
    flow.sheet()
    flow.title("代表信息和职责")
    put_facts(flow, form_facts(dossier), dossier.portrait)
    if dossier.duties:
        flow.heading("履职频次", mark=False)
        flow.paragraph("；".join(dossier.duties) + "。")
    flow.heading("代表职责", mark=False)
    for number, obligation in enumerate(OBLIGATIONS, 1):
        flow.paragraph(f"{number}．{obligation}")
    flow.paragraph(BASIS, indent=0, size=flow.paper.body - 1.5)


def _year(flow: Flow, year: Year) -> None:
    flow.sheet()
    flow.title(f"{year.words}度汇总" if year.year else "年度汇总")
    put_table(flow, counts_down(year), numbered=False)
    flow.space(6)
    put_summary(flow, year)
    flow.sheet()
    flow.title("履职流水")
    put_table(flow, narrowed(year.log, BRIEF), blank=TO_GO_ON, spare=True, lowest=ROW if not year.log.rows else 20.0)


def _households(flow: Flow, dossier: Dossier) -> None:
    flow.sheet()
    flow.title("联系户名册")
    known = dossier.households
    flow.paragraph(
        f"联系选民{known}户，由代表本人填写、保管。" if known else "联系的选民户由代表本人填写、保管。", indent=0
    )
    flow.space(4)
    rows = known or handbook.HOUSEHOLDS
    put_table(flow, blank("households", "联系户名册", handbook.HOUSEHOLD_COLUMNS), blank=rows, lowest=ROW)
    flow.sheet()
    flow.title("走访联系记录")
    put_table(flow, blank("visits", "走访联系记录", handbook.VISIT_COLUMNS), blank=VISITS, lowest=ROW)


def _reports(flow: Flow, year: Year) -> None:
    """述职记录: the reports that are registered, then records to be filled."""
    flow.sheet()
    flow.title("述职记录")
    for table in year.tables:
        if table.key == "report" and table.rows:
            put_table(flow, narrowed(table, BRIEF))
    for number in range(REPORTS):
        if number:
            flow.sheet()
            flow.heading("述职记录（续）", mark=False)
        for label in REPORT_LINES:
            many = LONG_LINES.get(label, 1)
            flow.need((many + 0.5) * LINE + flow.high(label))
            flow.space(LINE * 0.5)
            flow.paragraph(f"{label}：", indent=0)
            flow.ruled(many, LINE)
