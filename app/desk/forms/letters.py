"""交办函 for all matters of a unit at once, with their list; 答复函 under 关于…的答复, with the class of the result."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.books.forms.letters import ASSIGNMENT_LETTER, REPLY_LETTER
from app.books.official import EnclosedTable, Enclosure, Official, Paragraph, levelled
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.forms.official import lay_official
from app.desk.forms.sheets import brief, matter, presidium, speaker, told_outside
from app.errors import LedgerError
from app.ledger import bylaws, papers
from app.ledger import cases as cases_verbs
from app.ledger.bylaws import terms_in_force
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.papers import PaperCase, cases
from app.ledger.store import Ledger
from app.rules.cases import Kind
from app.rules.trade import OPINION, PROPOSAL

MOST = 10_000
ORDERS = (Kind.ASSIGN, Kind.REASSIGN, Kind.REOPEN)
LINE = "＿" * 18
TO_NUMBER = "　　　　〔{}〕　　号"  # which the unit that answers gives itself
LISTED = "意见建议清单"
DEMANDS = (
    ("明确责任", "请指定负责人和具体经办人，逐件办理，办理中与代表（群众）见面沟通。"),
    ("按期答复", "请在清单所列的应答复日期前书面答复代表（群众），并将答复抄送主席团，答复时附《征询意见表》。"),
    ("退办说明", "不属于本单位职责的，请自收到之日起{}内书面说明理由申请退办，不得自行转办。"),
)
HEADS = ("序号", "编号", "提出日期", "反映人", "意见建议内容", "应答复日期", "办理要求")
WIDTHS = (5, 11, 11, 10, 32, 11, 12)


def assignment_letter(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the letter that hands a unit all its open matters, or those asked for; the list of them is enclosed."""
    if asked.blank:
        paper = _assigning(ledger, asked.unit or LINE, (), _to_number(ledger, form))
        return lay_official(ledger, form, [paper] * asked.blank, out)
    numbers = asked.all_cases or _open(ledger, asked)
    handed = cases(ledger, numbers)
    units = tuple(dict.fromkeys(case.state.unit for case in handed))
    lacking = [case.number for case in handed if not case.state.unit]
    if lacking:
        raise LedgerError(f"{'、'.join(lacking)}还没有交办，不能印{form.title}；请先交办。")
    if len(units) > 1:
        raise LedgerError(
            f"{form.title}一次只给一个单位，这些意见建议分给了{'、'.join(units)}；请一个单位一个单位地印。"
        )
    about = papers.letter_about(ledger, form, "cases", [(case.id, _order_seq(case)) for case in handed])
    [number] = papers.issue_all(ledger, form, (about,), asked.spending)
    return lay_official(ledger, form, [_assigning(ledger, units[0], handed, number, about.on)], out)


def reply_letter(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the answer of the unit to each case, one letter a case; what it does not say yet is left to be written."""
    if asked.blank:
        return lay_official(ledger, form, [_blank(ledger)] * asked.blank, out)
    answered = cases(ledger, asked.all_cases)
    lacking = [case.number for case in answered if not case.state.unit]
    if lacking:
        raise LedgerError(f"{'、'.join(lacking)}没有承办单位，不能印{form.title}；请先交办。")
    return lay_official(ledger, form, [_answer(ledger, case) for case in answered], out)


def _open(ledger: Ledger, asked: Asked) -> tuple[str, ...]:
    """Every matter that the unit still has to answer, raised in the period. Raises LedgerError where there is none."""
    waiting = []
    for kind in (OPINION, PROPOSAL):
        wanted = CaseFilter(kind=kind, since=asked.since, until=asked.until, handler=asked.unit.strip())
        lines = cases_verbs.listing(ledger, CasePlace.OPEN, wanted, descending=False, limit=MOST)
        waiting += [line.number for line in lines if line.handler == asked.unit.strip()]
    if not waiting:
        raise LedgerError(f"“{asked.unit.strip()}”没有在办的意见建议，请核对单位名称和日期。")
    return tuple(waiting)


def _order_seq(case: PaperCase) -> int:
    """The place of the order in force among the steps of the case."""
    return next((step.seq for step in reversed(case.steps(*ORDERS))), 0)


def _assigning(ledger: Ledger, unit: str, handed: Sequence[PaperCase], number: str, on: date | None = None) -> Official:
    sender = presidium(ledger)
    objection = terms_in_force(ledger).rule("objection", ledger.today).term
    many = f"{len(handed)}件" if handed else "　　件"
    opening = f"现将人大代表提出和联系选民收集的意见建议{many}交由你单位办理（清单附后），请按下列要求办理："
    demands = zip("一二三", DEMANDS, strict=True)
    return Official(
        title="关于交办人大代表和群众意见建议的函",
        paragraphs=(
            Paragraph(opening),
            *(Paragraph(words.format(objection), run_in=f"{order}、{head}。") for order, (head, words) in demands),
        ),
        sender=sender,
        dated=on,
        number=number,
        addressee=unit,
        sealed=True,
        letter=True,
        note=_contact(bylaws.notice_words(ledger).phone),
        enclosures=(Enclosure(LISTED, table=_list(handed)),),
    )


def _list(handed: Sequence[PaperCase]) -> EnclosedTable:
    rows = [_row(at, case) for at, case in enumerate(handed, start=1)]
    return EnclosedTable(HEADS, WIDTHS, tuple(rows or [("　\n　",) * len(HEADS)] * 8))


def _row(at: int, case: PaperCase) -> tuple[str, ...]:
    state = case.state
    order = next(iter(reversed(case.steps(*ORDERS))), None)
    return (
        str(at),
        case.number,
        _day(case.raised_on),
        speaker(case),
        told_outside(case, matter(case)),
        _day(state.due),
        told_outside(case, order.text) if order else "",
    )


def _day(on: date | None) -> str:
    """2024.6.5, which stands in a narrow column unbroken."""
    return f"{on.year}.{on.month}.{on.day}" if on else ""


def _answer(ledger: Ledger, case: PaperCase) -> Official:
    state = case.state
    subject = told_outside(case, case.title).removeprefix("关于") or "意见"
    raised = f"关于{subject}" if case.title else f"“{brief(case).rstrip('。')}”的意见"
    answer = levelled(told_outside(case, state.reply)) or (Paragraph(LINE),) * 3
    opening = f"您提出的{raised}收悉。经研究办理，现答复如下："
    thanks = Paragraph("感谢您对我们工作的关心和支持，欢迎继续提出意见和建议。")
    return Official(
        title=f"关于{case.number}号{subject}的答复",
        paragraphs=(Paragraph(opening), *answer, thanks),
        sender=state.unit,
        dated=state.replied_on,
        number=state.reply_number or TO_NUMBER.format(state.replied_on.year if state.replied_on else "　　"),
        addressee=_addressee(case),
        sealed=True,
        letter=True,
        mark=state.result.value if state.result else "",
        note=_contact(case.phone_of_unit, case.head),
        copies=f"{presidium(ledger)}。",
    )


def _blank(ledger: Ledger) -> Official:
    return Official(
        title="关于　　　　　　　　　　　　　　的答复",
        paragraphs=(Paragraph("您提出的意见（建议）收悉。经研究办理，现答复如下："), *[Paragraph(LINE)] * 6),
        sender="（承办单位）",
        addressee="　　　　　　",
        sealed=True,
        mark="（　　）类",
        note=_contact(""),
        copies=f"{presidium(ledger)}。",
    )


def _addressee(case: PaperCase) -> str:
    """The deputies who lead it, or whoever raised it; who asked for secrecy is not named."""
    if case.is_proposal:
        return "、".join(f"{name}代表" for name in (*case.leaders, *case.co_signers)) or "各位代表"
    named = told_outside(case, case.raised_by) if not case.confidential else ""
    takers = "、".join(f"{name}代表" for name in case.takers)
    return "并转".join(part for part in (takers, f"{named}同志" if named else "") if part) or "反映人"


def _contact(phone: str, who: str = "") -> str:
    return f"联系人：{who or '　　　　'}　联系电话：{phone or '　　　　　　'}"


def _to_number(ledger: Ledger, form: Form) -> str:
    """字号 of a blank, with room for year and serial: 太人主函〔　　　〕　　号."""
    return f"{papers.paper_word(ledger)}{form.series}〔　　　〕　　号"


MAKERS = ((ASSIGNMENT_LETTER, assignment_letter), (REPLY_LETTER, reply_letter))
