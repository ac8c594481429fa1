"""What the unit decided and this program cannot read: left aside, and said so."""

from app.ledger.bylaws.assessment import schemes
from app.ledger.bylaws.days_off import unread_years
from app.ledger.bylaws.unit_rules import unread_rules
from app.ledger.bylaws.working_methods import methods
from app.ledger.store import Ledger
from app.rules.days import TERMS


def left_aside(ledger: Ledger) -> tuple[str, ...]:
    """A sentence for each decision of the unit that does not hold as it was made, with what holds instead."""
    sentences = (methods.fallback(ledger), schemes.fallback(ledger), rules_aside(ledger), years_aside(ledger))
    return tuple(filter(None, sentences))


def rules_aside(ledger: Ledger) -> str:
    """Which of the unit's own terms cannot be read; empty where all can."""
    keys = "、".join(dict.fromkeys(TERMS.get(key, key) for key in unread_rules(ledger)))
    if not keys:
        return ""
    return f"本单位写的期限规定（{keys}）有这一版程序读不懂的，先搁在一边；请到“设置 → 办理期限”里另写一条。"


def years_aside(ledger: Ledger) -> str:
    """Which years of the unit's own holidays cannot be read; empty where all can."""
    years = "、".join(f"{year}年" for year in unread_years(ledger))
    if not years:
        return ""
    return f"本单位录入的{years}放假安排，这一版程序读不懂，先搁在一边；请到“设置 → 放假安排”里重新录入。"
