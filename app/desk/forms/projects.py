"""民生实事项目表: the livelihood projects of a year with their votes and progress."""

from pathlib import Path

from app.books.forms.undertakings import PROJECTS
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import Form
from app.desk.asked import Asked, missing
from app.desk.forms.ruled import lay, ruled
from app.desk.forms.sheets import presidium
from app.errors import LedgerError
from app.ledger.projects import ProjectEntry, listing
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.projects import BY_VOTE

COLUMNS = (
    Column("name", "项目名称", ValueKind.LONG, 8),
    Column("content", "项目内容", ValueKind.LONG, 11),
    Column("benefit", "受益面", ValueKind.TEXT, 5),
    Column("source", "来源", ValueKind.TEXT, 5),
    Column("cost", "总投资（万元）", ValueKind.NUMBER, 3),
    Column("unit", "责任单位", ValueKind.TEXT, 5),
    Column("finish", "完成时限", ValueKind.DATE, 5),
    Column("stage", "现阶段", ValueKind.TEXT, 3),
    Column("percent", "进度（%）", ValueKind.NUMBER, 2),
    Column("spent", "已支出（万元）", ValueKind.NUMBER, 3),
    Column("vote", "票决结果", ValueKind.LONG, 6),
    Column("latest", "最近进展及测评", ValueKind.LONG, 9),
)


def projects(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the 民生实事项目表 of a year: candidates, votes, progress."""
    signers = ("填表人", "主席团审核")
    if asked.blank:
        return lay(ledger, form, ruled(ledger, form.title, COLUMNS, signers, asked.blank), out)
    if asked.year is None:
        raise missing(form, "year")
    listed = listing(ledger, asked.year)
    if not listed:
        raise LedgerError(f"{asked.year}年还没有征集民生实事项目，请先登记。")
    page = Printout(
        title=form.title,
        unit=presidium(ledger),
        period=f"{asked.year}年度",
        columns=COLUMNS,
        rows=[_project(each) for each in listed],
        records=[each.draft.name for each in listed],
        notes=("票决以全体代表过半数的赞成票通过，得票多的优先；支出为累计数。",),
        signers=signers,
    )
    return lay(ledger, form, page, out)


def _project(entry: ProjectEntry) -> tuple[CellValue, ...]:
    draft = entry.draft
    voted = [step.words for step in entry.steps if step.stage in BY_VOTE]
    latest = [step for step in entry.steps if step.words and step.stage not in BY_VOTE]
    news = f"{full_day(latest[-1].on)}：{latest[-1].words}" if latest else ""
    return (
        draft.name,
        draft.content,
        draft.benefit,
        draft.source,
        draft.cost,
        draft.unit,
        draft.finish_by,
        entry.stage.value,
        entry.percent,
        entry.spent,
        voted[-1] if voted else "",
        news,
    )


MAKERS = ((PROJECTS, projects),)
