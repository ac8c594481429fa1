"""The form of one step of a case: it gives an Act, the panel calls the verb."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.cases import CaseEntry
from app.ledger.store import Ledger
from app.rules.cases import Act, Kind, Satisfaction, Stage, Step, due_of
from app.rules.days import day_words
from app.rules.trade import PROPOSAL
from app.ui import theme
from app.ui.pages.cases.step_fields import MAKERS, Asking
from app.ui.pages.cases.steps import ASKS, BY_THE_HOUR, FOR_PROPOSALS, heading, verb, warning
from app.ui.parts.acts import Trouble
from app.ui.parts.areas import FormArea
from app.ui.parts.due_field import DueField
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.forms import FormGrid

_WIDE = {
    "complex",
    "due",
    "due_reason",
    "co_units",
    "route",
    "text",
    "reason",
    "content",
    "title",
    "leader",
    "co_signers",
    "result",
    "outcome",
    "attitude",
}


class StepForm(QWidget):
    """One step to be recorded: Enter walks, Ctrl+Enter records, Esc thinks better of it.

    `amended` is the earlier step that is being corrected; then the reason of the correction is asked for, too.
    """

    accepted = Signal(object)
    left = Signal()

    def __init__(
        self, ledger: Ledger, case: CaseEntry, kind: Kind, amended: Step | None = None, *, title: str = ""
    ) -> None:
        super().__init__()
        self.ledger, self.case, self.kind, self.amended = ledger, case, kind, amended
        self.ask = ASKS[kind]
        self.grid = FormGrid(columns=2, keys=False)
        asking = Asking(ledger, case, kind, self.ask.text, self._day)
        for key in self._keys():
            field = MAKERS[key](asking)
            field.required = key in self.ask.must or key in {"on", "why"}
            field.set_label(field.name)
            answers = ("leaders",) if key == "leader" else ()
            self.grid.add(field, span=2 if key in _WIDE or key == "why" else 1, answers=answers)
        self._trouble = Trouble(self.grid)
        self._kinds = bylaws.kind_names(ledger)
        self._save = Button(verb(kind, self._kinds, amended), kind="primary", key="Ctrl+Return")
        self._lay_out(title or heading(kind, self._kinds, case, amended, ledger.today))
        self.grid.finished.connect(self._save.setFocus)
        self._save.clicked.connect(self.accept)
        self._follow_rule()
        if kind is Kind.EVALUATE and amended is None:
            self.grid.fields["outcome"].edited.connect(self._foretell)
        self._adjust()
        if "role" in self.grid.fields:
            self.grid.fields["role"].edited.connect(self._name_holder)
        if amended is not None:
            self._fill(amended)
        self._at_first = self.grid.raw()

    def begin(self) -> None:
        """Put the cursor where the clerk will want to write first: the date is today already."""
        after = [field for key, field in self.grid.fields.items() if key != "on" and field.isEnabled()]
        first = next((field for field in after if field.value() in (None, "", ()) and not field.isHidden()), None)
        (first or self.grid.fields.get("on") or self._save).setFocus()

    def begun(self) -> bool:
        """Whether anything was written beside what stood there at first."""
        return self.grid.raw() != self._at_first

    def fill_raw(self, raw: Mapping[str, object]) -> None:
        """Show what was typed in a draft."""
        self.grid.fill_raw(raw)
        self._adjust()

    def accept(self) -> None:
        """Offer the act if everything that is needed is there."""
        self._trouble.say("")
        if self.grid.check():
            self.accepted.emit(self.act())

    def act(self) -> Act:
        """What the clerk has written, as the verb takes it."""
        given = self.grid.values().items()
        values: dict[str, Any] = {key: value for key, value in given if value is not None and key in _ACTS}
        if "review_on" in self.grid.fields:
            values["due"] = self.grid.fields["review_on"].value()
        base = _act_of(self.amended) if self.amended is not None else Act(self.kind, self.ledger.today)
        if self.amended is not None:
            emptied: dict[str, Any] = {key: getattr(_EMPTY, key) for key in self.grid.fields if key in _ACTS}
            return replace(base, **{**emptied, **values}, reason=str(self.grid.fields["why"].value()))
        return replace(base, **values)

    def refuse(self, error: LedgerError) -> None:
        """What the ledger refused: beneath the field it is about, or above the buttons."""
        self._trouble.refuse(error)

    @property
    def trouble(self) -> str:
        """The sentence above the buttons."""
        return self._trouble.sentence

    def _name_holder(self) -> None:
        """Who holds the role by the settings."""
        who = self.ledger.decided("role_holders").get(str(self.grid.fields["role"].value() or ""))
        if who:
            self.grid.fields["person"].set_value(str(who))

    def _day(self) -> date:
        on = self.grid.fields["on"].value()
        return on if isinstance(on, date) else self.ledger.today

    def _keys(self) -> tuple[str, ...]:
        asked = tuple(key for key in self.ask.fields if key not in FOR_PROPOSALS or self.case.kind == PROPOSAL)
        if not self._by_the_hour():
            asked = tuple(key for key in asked if key not in BY_THE_HOUR)
        if self.amended is None:
            return asked
        kept = tuple(key for key in asked if key not in {"reason", "due_reason", "complex"})
        return (*(kept or ("on",)), "why")

    def _by_the_hour(self) -> bool:
        """Whether the hour matters: an answer is due at one, or would be from now on, or one was written down."""
        known = self.amended is not None and (self.amended.at or self.amended.due_at)
        if known or self.case.due_at or self.kind is Kind.REPLY:
            return bool(known or self.case.due_at)
        case, today = self.case, self.ledger.today
        return due_of(bylaws.moment(self.ledger), case.kind, self.kind, today, case.level).at is not None

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(label(title, "strong", wrap=True))
        words = warning(self.kind, self._kinds, self.case, self.ledger.today)
        if words and self.amended is None:
            column.addWidget(label(words, "late", wrap=True))
        column.addWidget(FormArea(self.grid), 1)
        column.addWidget(self._trouble)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._save)
        leave = Button("取消", key="Esc")
        leave.clicked.connect(self.left)
        row.addWidget(leave)
        row.addStretch(1)
        column.addLayout(row)

    def _follow_rule(self) -> None:
        due = self.grid.fields.get("due")
        if not isinstance(due, DueField) or self.kind is Kind.EXTEND or self.amended is not None:
            return
        for key in ("on", "at", "complex"):
            if key in self.grid.fields:
                self.grid.fields[key].edited.connect(self._recount)
        due.edited.connect(self._adjust)
        self._recount()

    def _recount(self) -> None:
        due, on = self.grid.fields["due"], self.grid.fields["on"].value()
        assert isinstance(due, DueField)
        if isinstance(on, date):
            hard = "complex" in self.grid.fields and bool(self.grid.fields["complex"].value())
            case, at = self.case, str(self.grid.fields["at"].value() or "") if "at" in self.grid.fields else ""
            ruled = due_of(bylaws.moment(self.ledger), case.kind, self.kind, on, case.level, at=at, complex_matter=hard)
            due.follow(ruled)
        self._adjust()

    def _adjust(self) -> None:
        due, reason = self.grid.fields.get("due"), self.grid.fields.get("due_reason")
        if isinstance(due, DueField) and reason is not None:
            reason.setVisible(due.departs)
            reason.required = due.departs
        if self.kind is Kind.STRIKE_OFF and self.amended is None:
            confirmed = self.case.stage is Stage.EVALUATED and self.case.outcome is not None
            self.grid.fields["reason"].setVisible(not confirmed and self.case.closed_on is None)

    def _foretell(self) -> None:
        outcome = self.grid.fields["outcome"]
        if outcome.value() is not Satisfaction.DISSATISFIED:
            outcome.set_hint("")
            return
        due = due_of(bylaws.moment(self.ledger), self.case.kind, Kind.REOPEN, self._day())
        outcome.set_hint(
            f"将自动重办（第 {self.case.round + 1} 轮），应于 {day_words(due.on, self.ledger.today)} 前办结；原答复保留"
        )

    def _fill(self, step: Step) -> None:
        for key, field in self.grid.fields.items():
            if isinstance(field, DueField):
                field.give(step.due)  # the day of the next look is kept there, too
                continue
            if key != "why":
                field.set_value(getattr(step, key))


_EMPTY = Act(Kind.AMEND, date.min)
_ACTS = frozenset(
    {"on", "unit", "co_units", "route", "due", "due_reason", "text", "number", "result", "attitude", "outcome"}
    | {"met_on", "reason", "complex", "role", "person", "at", "due_at"}
)


def _act_of(step: Step) -> Act:
    shared = (
        *("on", "unit", "co_units", "route", "due", "text", "number", "result", "attitude", "outcome", "met_on"),
        *("role", "person", "at", "due_at"),
    )
    return Act(step.kind, **{name: getattr(step, name) for name in shared})
