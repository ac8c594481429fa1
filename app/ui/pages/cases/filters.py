"""The row of filters above the cases: opinions or proposals, township, unit, village, category, period, words."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ledger import bylaws, townships
from app.ledger.cases import CaseFilter
from app.ledger.store import Ledger
from app.rules.trade import OPINION, PROPOSAL
from app.ui import theme
from app.ui.parts.periods import PeriodField, _period_words
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.entry.segments import Segmented

F = TypeVar("F", bound=FormField)
ROOM = 620  # width at 100 % that all filters take
TOWNSHIP = 104  # and that of the township beside them
PAUSE = 250  # milliseconds after the last key


class CaseFilters(QWidget):
    """Offers `changed` a moment after the clerk has narrowed the list; `wanted()` is what it should show."""

    changed = Signal()

    def __init__(self, ledger: Ledger, *, of_townships: bool = False) -> None:
        super().__init__()
        self._ledger = ledger
        self._since: CaseFilter | None = None
        self._of_townships = of_townships
        self._codes: Mapping[str, str] = {}
        self.kind = Segmented(((OPINION, "意见"), (PROPOSAL, "建议")), value=OPINION, optional=False, name="意见或建议")
        self.kind.setMinimumWidth(self.kind.sizeHint().width())
        self.township = _slim(ChoiceField("unit_code", "乡镇", placeholder="乡镇"), TOWNSHIP)
        self.township.setVisible(of_townships)
        self.handler = _slim(ChoiceField("handler", "承办单位", placeholder="单位"), 112)
        self.village = _slim(ChoiceField("village", "村组", placeholder="村组"), 104)
        self.category = _slim(ChoiceField("category", "类别", placeholder="类别"), 104)
        self.period = _slim(PeriodField(ledger), 104)
        self.words = _slim(TextField("words", "内容、姓名、编号", placeholder="筛选内容"), 140)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._apply)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.kind)
        for field in self._fields():
            row.addWidget(field, 3)
            field.edited.connect(self._pause.start)
            field.walked.connect(self._apply)
        row.addStretch(1)
        self.kind.chosen.connect(lambda _: self._apply())
        self.refresh_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large the category makes room; the search finds its words, too."""
        super().resizeEvent(event)
        room = theme.px(ROOM + (TOWNSHIP if self._of_townships else 0))
        self.category.setVisible(self.width() >= room or bool(self.category.value()))

    def refresh_words(self) -> None:
        """Offer what the ledger knows by now."""
        if self._of_townships:
            self._codes = {name: code for code, name in townships.names(self._ledger).items()}
            self.township.set_choices(self._codes)
        self.handler.set_choices(bylaws.units(self._ledger))
        self.village.set_choices(bylaws.villages(self._ledger))
        self.category.set_choices(bylaws.words(self._ledger, "categories"))

    def wanted(self) -> CaseFilter:
        """What the list should show; a word that is not known yet narrows nothing."""
        exact = (self.handler, self.village, self.category, self.words)
        handler, village, category, words = (str(field.value() or "") for field in exact)
        span = self.period.value()
        since, until = span if isinstance(span, tuple) else (None, None)
        kind = str(self.kind.value())
        unit_code = self._codes.get(str(self.township.value() or ""), "")
        return CaseFilter(kind, since, until, handler, village, category, words=words, unit_code=unit_code)

    def narrowed(self) -> bool:
        """Whether anything beside opinions or proposals is asked for."""
        return self.wanted() != CaseFilter(str(self.kind.value()))

    def fill(self, wanted: CaseFilter) -> None:
        """Show this filter; nothing is offered."""
        self.kind.set_value(wanted.kind)
        for key in ("handler", "village", "category", "words"):
            getattr(self, key).set_value(getattr(wanted, key) or None)
        names = {code: name for name, code in self._codes.items()}
        self.township.set_value(names.get(wanted.unit_code))
        self.period.edit.setText(_period_words(wanted))
        self._since = self.wanted()  # the same typed anew narrows again

    def _fields(self) -> tuple[FormField, ...]:
        own = (self.township,) if self._of_townships else ()
        return *own, self.handler, self.village, self.category, self.period, self.words

    def _apply(self) -> None:
        self._pause.stop()
        if self.wanted() != self._since:
            self._since = self.wanted()
            self.changed.emit()


def _slim(field: F, width: int) -> F:
    field.label_widget().hide()
    field.without_foot()
    field.setToolTip(f"按{field.name}筛选")
    field.setMinimumWidth(theme.px(width * 0.75))
    field.setMaximumWidth(theme.px(width * 1.8))
    return field
