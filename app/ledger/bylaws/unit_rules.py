"""The deadline rules in force here: the unit's own before the method's, the method's before those that are shipped."""

from datetime import date
from functools import cache
from typing import Any

from app.errors import LedgerError
from app.files import RESOURCES
from app.ledger.bylaws.offered import words
from app.ledger.bylaws.working_methods import methods
from app.ledger.store import Ledger, put_settings
from app.rules.days import HENAN, NATIONAL, TERMS, Rule, TermUnit, load_rules, rule_for
from app.rules.reading import clean

PROVINCES = {"41": HENAN, "37": "鲁", "50": "渝"}  # those that resources/deadlines.toml has rules of
MOST, LONGEST = 999, 60


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The deadline rules that come with the program."""
    return load_rules((RESOURCES / "deadlines.toml").read_text(encoding="utf-8"))


def own_rules(ledger: Ledger) -> tuple[Rule, ...]:
    """The rules that the unit wrote down itself, by term and day."""
    kept: list[dict[str, Any]] = ledger.setting("own_deadlines") or []
    rules = (
        Rule(each["key"], each["amount"], TermUnit[each["unit"]], each["basis"], date.fromisoformat(each["effective"]))
        for each in kept
    )
    return tuple(sorted(rules, key=lambda rule: (rule.key, rule.effective)))


def rules(ledger: Ledger) -> tuple[Rule, ...]:
    """Every rule that there is: the unit's own, then those that are shipped."""
    return (*own_rules(ledger), *shipped_rules())


def province(ledger: Ledger) -> str:
    """The province whose rules hold here, by the unit's code (GB/T 2260); empty where we know of none of its own."""
    return PROVINCES.get(str(ledger.setting("unit_code", ""))[:2], NATIONAL)


def rule_of(ledger: Ledger, key: str, on: date) -> Rule:
    """The rule that gives the term of that key on that day. Raises LedgerError for an unknown key."""
    if own := _own(ledger, key, on):
        return own
    method = methods.current(ledger)
    by_method = {"opinion": method.opinion, "urgent": method.urgent}.get(key)
    if by_method is not None:
        return by_method.rule(key)
    return rule_for(shipped_rules(), key, on, province(ledger))


def level_rule(ledger: Ledger, level: str, on: date) -> Rule:
    """The rule for a voter's opinion of that level of difficulty, or of none."""
    if own := _own(ledger, level, on):
        return own
    if chosen := (ledger.setting("opinion_terms") or {}).get(level):
        return rule_of(ledger, str(chosen), on)
    by_method = methods.current(ledger).level(level)
    if by_method is not None and by_method.term is not None:
        return by_method.term.rule(level)
    return rule_of(ledger, "opinion", on)


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
    others = [each for each in own_rules(ledger) if (each.key, each.effective) != (kept.key, kept.effective)]
    _put(ledger, (*others, kept))
    return kept


def drop_rule(ledger: Ledger, key: str, effective: date) -> None:
    """Take back a rule of the unit; terms that were given by it stay. Raises LedgerError where there is none."""
    kept = [each for each in own_rules(ledger) if (each.key, each.effective) != (key, effective)]
    if len(kept) == len(own_rules(ledger)):
        raise LedgerError("本单位没有这条期限规定；随程序附带的不能删除，可以另写一条自己的。")
    _put(ledger, tuple(kept))


def _own(ledger: Ledger, key: str, on: date) -> Rule | None:
    held = [rule for rule in own_rules(ledger) if rule.key == key and rule.effective <= on]
    return held[-1] if held else None


def _put(ledger: Ledger, kept: tuple[Rule, ...]) -> None:
    written = [
        {
            "key": rule.key,
            "amount": rule.amount,
            "unit": rule.unit.name,
            "basis": rule.basis,
            "effective": rule.effective.isoformat(),
        }
        for rule in kept
    ]
    put_settings(ledger, own_deadlines=written)
