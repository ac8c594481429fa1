"""Terms in force: which rule gives a term in this unit, and when a term that begins on a day ends."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from app.rules.days.calendar import Holidays
from app.rules.days.deadlines import NATIONAL, Due, Rule, TermUnit, due, rule_for


@dataclass(frozen=True, slots=True)
class Terms:
    """The unit's own rules go before its method's, those before the `shipped` ones of its province.

    `own` is sorted by day. `chosen` gives levels of difficulty one of the terms; `by_method` holds the method's rules
    by term or level. Without `weekends` only announced holidays move a last day.
    """

    own: tuple[Rule, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)
    by_method: Mapping[str, Rule] = field(default_factory=dict)
    shipped: tuple[Rule, ...] = ()
    province: str = NATIONAL
    holidays: Holidays = field(default_factory=Holidays)
    weekends: bool = True

    def rule(self, key: str, on: date) -> Rule:
        """The rule that gives the term of that key on that day. Raises LedgerError for an unknown key."""
        return self._own(key, on) or self.by_method.get(key) or rule_for(self.shipped, key, on, self.province)

    def level_rule(self, level: str, on: date) -> Rule:
        """The rule for a voter's opinion of that level of difficulty, or of none."""
        if own := self._own(level, on):
            return own
        if level in self.chosen:
            return self.rule(self.chosen[level], on)
        return self.by_method.get(level) or self.rule("opinion", on)

    def due(self, rule: Rule, start: date, now: datetime, at: str = "") -> Due:
        """When the term of that rule ends. Hours begin `at` that time (HH:MM), else, where they begin today, this
        minute; of another day nobody wrote the hour down.
        """
        begins: date | datetime = start
        if rule.unit is TermUnit.HOURS and (at or start == now.date()):
            hour = time.fromisoformat(at) if at else now.time().replace(second=0, microsecond=0)
            begins = datetime.combine(start, hour)
        return due(rule, begins, self.holidays, weekends=self.weekends)

    def _own(self, key: str, on: date) -> Rule | None:
        held = [rule for rule in self.own if rule.key == key and rule.effective <= on]
        return held[-1] if held else None
