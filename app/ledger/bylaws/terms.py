"""The terms in force in this ledger, read once for whatever is decided by them, and the moment of a decision."""

from collections.abc import Mapping
from datetime import date

from app.ledger.bylaws.days_off import holidays
from app.ledger.bylaws.unit_rules import chosen_terms, own_rules, province, shipped_rules
from app.ledger.bylaws.working_methods import methods
from app.ledger.store import Ledger
from app.rules.cases import Moment
from app.rules.days import Rule, Terms, add_working_days
from app.rules.methods import Method

SOON_DAYS = 5  # working days before a due day from which it is called 临期, where the unit says nothing else
MOST_SOON = 30


def terms_in_force(ledger: Ledger) -> Terms:
    """By which rules and holidays a due day is worked out here."""
    return Terms(
        own=own_rules(ledger),
        chosen=chosen_terms(ledger),
        by_method=_by_method(methods.current(ledger)),
        shipped=shipped_rules(),
        province=province(ledger),
        holidays=holidays(ledger),
        weekends=bool(ledger.setting("weekend_shift", True)),
    )


def moment(ledger: Ledger) -> Moment:
    """Now, by this clerk and these terms: what a step of a case is decided by."""
    return Moment(ledger.clock(), ledger.clerk, terms_in_force(ledger))


def soon_days(ledger: Ledger) -> int:
    """How many working days before a due day it is called 临期."""
    kept = ledger.setting("soon_days", SOON_DAYS)
    return SOON_DAYS if soon_days_unread(ledger) else int(kept)


def soon_days_unread(ledger: Ledger) -> bool:
    """Whether the unit's own number is none that can be counted by."""
    kept = ledger.setting("soon_days", SOON_DAYS)
    return isinstance(kept, bool) or not isinstance(kept, int) or not 1 <= kept <= MOST_SOON


def soon_until(ledger: Ledger) -> date:
    """The last due day that is shown as 临期 today, counted in working days."""
    return add_working_days(ledger.today, soon_days(ledger), holidays(ledger))


def _by_method(method: Method) -> Mapping[str, Rule]:
    terms = {"opinion": method.opinion, "urgent": method.urgent, **{each.name: each.term for each in method.levels}}
    return {key: term.rule(key) for key, term in terms.items() if term is not None}
