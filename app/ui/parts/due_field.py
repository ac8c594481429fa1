"""The due day: what the rules give, with its basis beneath, or the clerk's own day, which then needs a reason."""

import re
from collections.abc import Callable
from datetime import date

from app.rules.days import Due, day_words
from app.ui.widgets.entry.dates import DateField

_WITH_YEAR = re.compile(r"\d{4}\s*[-/.年]|\d{8}")


class DueField(DateField):
    """Follows the rule until the clerk writes another day; a day without a year is the next such day after `start`."""

    def __init__(self, key: str, name: str, *, start: Callable[[], date], today: Callable[[], date]) -> None:
        super().__init__(key, name, today=today)
        self._start = start
        self._rule: Due | None = None
        self._given = False
        self.edited.connect(self._touched)

    @property
    def departs(self) -> bool:
        """Whether the day written here is another than the rule's."""
        day = self.value()
        return isinstance(day, date) and (self._rule is None or day != self._rule.on)

    def follow(self, due: Due | None) -> None:
        """Show what the rule gives now; a day that the clerk has written stays."""
        self._rule = due
        if not self._given:
            self.set_value(due.on if due else None)
        self._say()

    def give(self, day: date | None) -> None:
        """Show a day that was decided before."""
        self._given = day is not None
        self.set_value(day)
        self._say()

    def clear(self) -> None:
        self._given = False
        super().clear()

    def read(self, text: str) -> object:
        day = super().read(text)
        if isinstance(day, date) and not _WITH_YEAR.search(text):
            return _not_before(day, self._start())
        return day

    def set_raw(self, raw: object) -> None:
        super().set_raw(raw)
        self._touched()

    def _touched(self) -> None:
        self._given = self.departs
        self._say()

    def _say(self) -> None:
        if self._rule is not None:
            self.set_hint(
                f"按规定是 {day_words(self._rule.on, self._today())}，请写理由" if self.departs else self._rule.basis
            )


def _not_before(day: date, start: date) -> date:
    """The same month and day in the first year in which it is not before `start`."""
    for year in range(day.year, start.year + 9):
        try:
            later = day.replace(year=year)
        except ValueError:  # 29 February
            continue
        if later >= start:
            return later
    return day
