"""The deadline rules that the unit wrote down itself, and those that came with the program."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from app.errors import LedgerError
from app.files import RESOURCES
from app.ledger.bylaws.offered import words
from app.ledger.store import Ledger, put_settings
from app.rules.days import HENAN, NATIONAL, TERMS, Rule, TermUnit, load_rules
from app.rules.reading import clean

PROVINCES = {"41": HENAN, "37": "鲁", "50": "渝"}  # those that resources/deadlines.toml has rules of
MOST, LONGEST = 999, 60


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The deadline rules that come with the program."""
    return load_rules((RESOURCES / "deadlines.toml").read_text(encoding="utf-8"))


def own_rules(ledger: Ledger) -> tuple[Rule, ...]:
    """The rules that the unit wrote down itself, by term and day."""
    rules = (_read(each) for each in _kept(ledger))
    return tuple(sorted(filter(None, rules), key=lambda rule: (rule.key, rule.effective)))


def unread_rules(ledger: Ledger) -> tuple[str, ...]:
    """The terms of those that this program cannot read, empty where it cannot even tell of which they are."""
    kept = ledger.setting("own_deadlines") or []
    unread = [each for each in (kept if isinstance(kept, list) else [kept]) if _read(each) is None]
    return tuple(str(each.get("key", "")) if isinstance(each, dict) else "" for each in unread)


def chosen_terms(ledger: Ledger) -> Mapping[str, str]:
    """Which of the terms the unit gave to a level of difficulty; what is no term is left aside."""
    return {level: key for level, key in ledger.decided("opinion_terms").items() if str(key) in TERMS}


def unread_terms(ledger: Ledger) -> tuple[str, ...]:
    """The levels of difficulty whose term cannot be read; all, where it cannot be told which."""
    kept = ledger.setting("opinion_terms")
    if kept is not None and not isinstance(kept, dict):
        return words(ledger, "levels")
    return tuple(level for level in kept or {} if level not in chosen_terms(ledger))


def province(ledger: Ledger) -> str:
    """The province whose rules hold here, by the unit's code (GB/T 2260); empty where we know of none of its own."""
    return PROVINCES.get(str(ledger.setting("unit_code", ""))[:2], NATIONAL)


def terms_there_are(ledger: Ledger) -> tuple[str, ...]:
    """The keys for which the unit may write a rule: the terms of the trade, and the levels of difficulty."""
    return (*TERMS, *words(ledger, "levels"))


def add_rule(ledger: Ledger, rule: Rule) -> Rule:
    """Write down a rule of the unit, from its day on; one of the same term and day is replaced. Raises LedgerError."""
    basis = clean(rule.basis)
    if rule.key not in terms_there_are(ledger):
        raise LedgerError(f"没有叫“{rule.key}”的期限，可选：{'、'.join(terms_there_are(ledger))}。", field="key")
    if not 1 <= rule.amount <= MOST:
        raise LedgerError(f"期限要写1到{MOST}的整数，不能是{rule.amount}。", field="amount")
    if not basis or len(basis) > LONGEST:
        raise LedgerError(f"期限要写明依据，不超过{LONGEST}个字；依据会印在期限旁边。", field="basis")
    kept = Rule(rule.key, rule.amount, rule.unit, basis, rule.effective)
    own = [*_but(ledger, kept.key, kept.effective), _written(kept)]
    unread = kept.key in unread_terms(ledger)
    put_settings(ledger, own_deadlines=own, **({"opinion_terms": _chosen_but(ledger, kept.key)} if unread else {}))
    return kept


def drop_rule(ledger: Ledger, key: str, effective: date) -> None:
    """Take back a rule of the unit; terms that were given by it stay. Raises LedgerError where there is none."""
    kept = _but(ledger, key, effective)
    if len(kept) == len(_kept(ledger)):
        raise LedgerError("本单位没有这条期限规定；随程序附带的不能删除，可以另写一条自己的。")
    put_settings(ledger, own_deadlines=kept)


def _but(ledger: Ledger, key: str, effective: date) -> list[dict[str, Any]]:
    """What is kept but for the rule of that term and day."""
    return [each for each in _kept(ledger) if (each.get("key"), each.get("effective")) != (key, f"{effective}")]


def _chosen_but(ledger: Ledger, level: str) -> dict[str, Any]:
    return {each: term for each, term in ledger.decided("opinion_terms").items() if each != level}


def _read(written: Any) -> Rule | None:
    """A rule as it was kept; none where this program cannot read it."""
    try:
        effective = date.fromisoformat(written["effective"])
        rule = Rule(str(written["key"]), int(written["amount"]), TermUnit[written["unit"]], written["basis"], effective)
    except (KeyError, TypeError, ValueError):
        return None
    return rule if 1 <= rule.amount <= MOST else None


def _written(rule: Rule) -> dict[str, Any]:
    return {
        "key": rule.key,
        "amount": rule.amount,
        "unit": rule.unit.name,
        "basis": rule.basis,
        "effective": rule.effective.isoformat(),
    }


def _kept(ledger: Ledger) -> list[dict[str, Any]]:
    kept = ledger.setting("own_deadlines")
    return [each for each in kept if isinstance(each, dict)] if isinstance(kept, list) else []
