"""代表建议原件纸: the proposal as it was handed in, who signs it, and what the law asks of it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.books.forms.proposals import BETWEEN, IN_SESSION, PROPOSAL_SHEET
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked
from app.desk.forms.sheets import blanks, lay, told_outside
from app.errors import LedgerError
from app.ledger.papers import PaperCase, Signer, cases, signers_of_cases
from app.ledger.store import Ledger
from app.rules.proposals import Check, checks
from app.rules.trade import CO_SIGNER, LEADER

TICKS = {True: "☑符合　☐须补正", False: "☐符合　☑须补正", None: "☐符合　☐须补正"}


def proposal_sheet(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the sheet of each proposal, or blank ones. Raises LedgerError for an opinion."""
    if asked.blank:
        known: dict[str, FormValue] = {"checks": _checked(checks("", "", {}, 0), judged=False)}
        return lay(ledger, form, blanks(ledger, form, asked, known), out)
    handed_in = cases(ledger, asked.all_cases)
    others = [f"“{case.number}”" for case in handed_in if not case.is_proposal]
    if others:
        raise LedgerError(f"{'、'.join(others)}不是代表建议，没有原件纸；群众意见请印《接待登记表》（visit）。")
    beside = signers_of_cases(ledger, (case.id for case in handed_in))
    return lay(ledger, form, [_sheet(case, beside.get(case.id, ())) for case in handed_in], out)


def _sheet(case: PaperCase, beside: Sequence[Signer]) -> Sheet:
    leaders = [each for each in beside if each.role == LEADER]
    others = [each for each in beside if each.role == CO_SIGNER]
    certificates = {each.name: each.certificate for each in (*leaders, *others)}
    title, content = told_outside(case, case.title), told_outside(case, case.content)
    values: dict[str, FormValue] = {
        "title": title,
        "category": case.category,
        "raised": case.raised_on,
        "period": IN_SESSION if case.in_session else BETWEEN,
        "session": _joined(each.term for each in leaders[:1]),
        "leader": _joined(each.name for each in leaders),
        "certificate": _joined(each.certificate for each in leaders),
        "constituency": _joined(each.constituency for each in leaders),
        "phone": _joined(each.phone for each in leaders),
        "post": _joined(each.post for each in leaders),
        "content": content,
        "open": "同意" if case.public else "",
        "co_signers": tuple(_signer(at, each) for at, each in enumerate(others, start=1)),
        "checks": _checked(checks(title, content, certificates, len(others))),
    }
    return Sheet(case.number, values, case.number)


def _signer(at: int, each: Signer) -> dict[str, CellValue]:
    return {
        "no": at,
        "name": each.name,
        "certificate": each.certificate,
        "constituency": each.constituency,
        "post": each.post,
    }


def _checked(demands: Sequence[Check], *, judged: bool = True) -> tuple[dict[str, CellValue], ...]:
    """The demands with what is found; on a blank sheet all of them are left to the reader."""
    return tuple(
        {
            "what": each.what,
            "wanted": each.wanted,
            "met": TICKS[each.met] + (f"（{each.lacking}）" if each.lacking else "") if judged else TICKS[None],
        }
        for each in demands
    )


def _joined(texts: Iterable[str]) -> str:
    return "、".join(dict.fromkeys(text for text in texts if text))


MAKERS = ((PROPOSAL_SHEET, proposal_sheet),)
