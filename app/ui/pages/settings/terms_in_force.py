"""The terms in force as a clerk reads them: what each is, how long, on what basis, and where it comes from."""

from dataclasses import dataclass
from datetime import date

from app.ledger import bylaws
from app.ledger.store import Ledger
from app.rules.days import TERMS, Rule

OWN, METHOD, CHOSEN, SHIPPED = "本单位", "工作法", "本单位选定", "随程序"
PLACES = {"": "通用", "豫": "河南", "鲁": "山东", "渝": "重庆"}


@dataclass(frozen=True, slots=True)
class InForce:
    """One line of the table. `own` rules can be taken back; a `later` one does not hold yet."""

    key: str
    called: str
    rule: Rule
    origin: str
    later: bool = False

    @property
    def own(self) -> bool:
        return self.origin in {OWN, CHOSEN}

    @property
    def id(self) -> str:
        return f"{self.key} {self.rule.effective}" if self.later else self.key


def in_force(ledger: Ledger) -> tuple[InForce, ...]:
    """The terms that hold today, levels of difficulty first, and the unit's own rules that will hold later."""
    today = ledger.today
    levels = bylaws.words(ledger, "levels")
    rules = [_level(ledger, level, today) for level in levels]
    rules += [_term(ledger, key, today) for key in TERMS]
    later = (rule for rule in bylaws.own_rules(ledger) if rule.effective > today)
    rules += [InForce(rule.key, called(rule.key), rule, OWN, later=True) for rule in later]
    return tuple(rules)


def called(key: str) -> str:
    """How a term is called: a term of the trade, or opinions of a level of difficulty."""
    return TERMS.get(key, f"{key}答复")


def _level(ledger: Ledger, level: str, on: date) -> InForce:
    rule = bylaws.terms_in_force(ledger).level_rule(level, on)
    chosen = level in bylaws.chosen_terms(ledger)
    origin = _origin(ledger, rule, level)
    return InForce(level, called(level), rule, CHOSEN if chosen and rule.key != level else origin)


def _term(ledger: Ledger, key: str, on: date) -> InForce:
    rule = bylaws.terms_in_force(ledger).rule(key, on)
    return InForce(key, called(key), rule, _origin(ledger, rule, key))


def _origin(ledger: Ledger, rule: Rule, key: str) -> str:
    if rule in bylaws.own_rules(ledger):
        return OWN if rule.key == key else "同一般意见"
    if rule in bylaws.shipped_rules():
        return SHIPPED
    return METHOD
