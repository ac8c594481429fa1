"""跟踪清单: the matters that somebody still has to look after, each with what is known and what comes next."""

from datetime import date
from pathlib import Path

from app.books.forms.undertakings import FOLLOW_UP
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.forms.ruled import lay, ruled
from app.desk.forms.sheets import matter, presidium, speaker, told_outside
from app.errors import LedgerError
from app.ledger import cases
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.papers import PaperCase
from app.ledger.papers import cases as read_cases
from app.ledger.registers import period_words
from app.ledger.store import Ledger
from app.rules.cases import Kind, Stage
from app.rules.days import full_day
from app.rules.trade import OPINION, PROPOSAL

PLACES = (CasePlace.OPEN, CasePlace.TO_EVALUATE, CasePlace.TO_CLOSE, CasePlace.AGAIN, CasePlace.TRACKED)
MOST = 10_000
NEXT = {
    Stage.OPEN: "等待答复",
    Stage.REPLIED: "请代表（群众）评价",
    Stage.EVALUATED: "办理销号",
    Stage.TRACKED: "长期跟踪",
}
COLUMNS = (
    Column("number", "编号", ValueKind.TEXT, 6),
    Column("raised", "提出日期", ValueKind.DATE, 5),
    Column("speaker", "反映人", ValueKind.TEXT, 4),
    Column("content", "意见建议内容", ValueKind.LONG, 16),
    Column("unit", "承办单位", ValueKind.TEXT, 6),
    Column("due", "应答复日期", ValueKind.DATE, 5),
    Column("late", "超期", ValueKind.TEXT, 3),
    Column("progress", "办理情况", ValueKind.LONG, 14),
    Column("outcome", "评价", ValueKind.TEXT, 4),
    Column("next", "下一步", ValueKind.TEXT, 6),
    Column("looked", "跟踪记录", ValueKind.TEXT, 7),
)


def follow_up(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the list of the cases asked for, or of all that were raised in a period and are not settled."""
    signers = ("填表人", "主席团审核")
    if asked.blank:
        return lay(ledger, form, ruled(ledger, form.title, COLUMNS, signers, asked.blank), out)
    numbers = asked.all_cases or _unsettled(ledger, asked.since, asked.until)
    followed = read_cases(ledger, numbers)
    if not followed:
        raise LedgerError("没有要跟踪的意见建议：已交办的都已销号。可以换一个期间，或印空白的。")
    late = sum(_days_late(case, ledger.today) > 0 for case in followed)
    page = Printout(
        title=form.title,
        unit=presidium(ledger),
        period=f"截至{full_day(ledger.today)}",
        columns=COLUMNS,
        rows=[_row(case, ledger.today) for case in followed],
        records=[case.number for case in followed],
        notes=(_counted(len(followed), late, asked),),
        signers=signers,
    )
    return lay(ledger, form, page, out)


def _counted(count: int, late: int, asked: Asked) -> str:
    raised = f"{period_words(asked.since, asked.until)}提出的" if asked.since or asked.until else ""
    return f"{raised}意见建议共跟踪{count}件，其中超期{late}件。"


def _unsettled(ledger: Ledger, since: date | None, until: date | None) -> tuple[str, ...]:
    unsettled: dict[str, date] = {}
    for kind in (OPINION, PROPOSAL):
        wanted = CaseFilter(kind=kind, since=since, until=until)
        for place in PLACES:
            lines = cases.listing(ledger, place, wanted, descending=False, limit=MOST)
            unsettled |= {line.number: line.raised_on for line in lines}
    return tuple(sorted(unsettled, key=lambda number: (unsettled[number], number)))


def _row(case: PaperCase, today: date) -> tuple[CellValue, ...]:
    state, days = case.state, _days_late(case, today)
    return (
        case.number,
        case.raised_on,
        speaker(case),
        told_outside(case, matter(case)),
        "、".join((state.unit, *state.co_units)) if state.unit else "",
        state.due,
        f"{days}天" if days > 0 else "",
        told_outside(case, _progress(case)),
        state.outcome.value if state.outcome else "",
        _next(case),
        "　" * 7,
    )


def _progress(case: PaperCase) -> str:
    state = case.state
    urged = f"催办{state.urged}次。" if state.urged else ""
    supervised = "已督办。" if state.supervised else ""
    again = f"第{state.round}次办理。" if state.round > 1 else ""
    return f"{again}{urged}{supervised}{state.reply}"


def _next(case: PaperCase) -> str:
    look = next((step.due for step in reversed(case.steps(Kind.TRACK)) if step.due), None)
    words = NEXT.get(case.state.stage, "")
    return f"{words}，{full_day(look)}复查" if look and case.state.stage is Stage.TRACKED else words


def _days_late(case: PaperCase, today: date) -> int:
    due, stage = case.state.due, case.state.stage
    return (today - due).days if due and stage is Stage.OPEN else 0


MAKERS = ((FOLLOW_UP, follow_up),)
