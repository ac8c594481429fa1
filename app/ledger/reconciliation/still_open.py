"""What a hand-over of a period leaves open: what does not agree, what is missing, what waits longer than it may."""

from collections.abc import Iterator

from app.ledger import cases
from app.ledger.cases import CaseFilter, CasePlace
from app.ledger.figures import Period
from app.ledger.reconciliation.loose_ends import LooseEnd, LooseKind
from app.ledger.reconciliation.period import reconcile
from app.ledger.store import Ledger
from app.rules.days import full_day, with_hour
from app.rules.trade import OPINION, PROPOSAL

MOST = 1000


def open_ends(ledger: Ledger, period: Period) -> tuple[LooseEnd, ...]:
    """All of it, the sums first; one without a table is about no entry. Nothing is changed."""
    checked = reconcile(ledger, period)
    sums = (
        LooseEnd(LooseKind.TOTALS, "", "", f"{each.left} / {each.right}", f"{each.words}，两边不相等。请核对。")
        for each in checked.balances
        if not each.holds
    )
    return (*sums, *checked.findings, *_late(ledger, period))


def _late(ledger: Ledger, period: Period) -> Iterator[LooseEnd]:
    """Opinions and proposals of the period, or of before, whose term for an answer is over."""
    for kind in (OPINION, PROPOSAL):
        for line in cases.listing(ledger, CasePlace.OVERDUE, CaseFilter(kind, until=period.until), limit=MOST):
            due = f"应在{with_hour(full_day(line.due_on), line.due_at)}前答复" if line.due_on else "早该答复"
            sentence = f"{line.handler or '承办单位'}{due}，还没有答复。请催办。"
            yield LooseEnd(LooseKind.LATE, "cases", line.id, line.number, sentence)
