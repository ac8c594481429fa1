"""The first step: which month, its news or something else of it, what was handed over last, what would go now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk import handing_over
from app.desk.handing_over import Foreseen
from app.errors import LedgerError
from app.handoff.keys import in_force
from app.handoff.planning import Errand
from app.ledger import handovers
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.handover import Party
from app.ui import theme
from app.ui.pages.handoff.states import SENT, rows_words
from app.ui.widgets.cards import label
from app.ui.widgets.entry.month_field import MonthField, last_finished, month_words
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.fact_rows import FactRows
from app.ui.workers import Worker

NO_KEY = "还没有登记县里的密钥：请先在“登记和密钥”里和县里交换登记文件；急着报，也可以用口令加密。"
NEWS, WHOLE, AGAIN = "新的改动", "完整的一份", "再做一份第{}期"
ON_DEMAND = "县里要完整的一份、说缺哪一期时才改"
COUNTING = "正在数有多少登记要报…"
THEN_ON = "正在数有多少登记要报，数完就到下一步…"


class MonthStep(QWidget):
    """Offers `settled` when it is known what would go, or nobody counts any more, and `left` for the next step.

    Who asks for the next step while it is still counted goes there as soon as it is.
    """

    settled = Signal()
    left = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.foreseen: Foreseen | None = None
        self._counted: Errand | None = None  # what is being counted
        self._leaving = False
        self._errands: dict[str, Errand] = {}
        self.field = MonthField(ledger.today, "上报哪个月")
        self.field.set_value(last_finished(ledger.today))
        self.field.setMaximumWidth(theme.px(260))
        self.field.edited.connect(self.refresh)
        self.what = ChoiceField("what", "报什么", required=True, hint=ON_DEMAND)
        self.what.set_value(NEWS)
        self.what.edited.connect(self.refresh)
        for field in (self.field, self.what):
            field.walked.connect(self.leave)
        self.facts = FactRows()
        self.words = label("", "small", wrap=True)
        asked = QHBoxLayout()
        asked.setSpacing(theme.px(16))
        for field in (self.field, self.what):
            asked.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        asked.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(asked)
        for part in (self.facts, self.words):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def month(self) -> str:
        """The month that is asked for, as 2024-06; empty where it cannot be read."""
        return str(self.field.value() or "")

    @property
    def errand(self) -> Errand | None:
        """What is to go; none where the month or the wish cannot be read."""
        return self._errands.get(str(self.what.value() or ""))

    @property
    def counting(self) -> bool:
        """Whether it is still being counted what would go."""
        return self.foreseen is None and self._counted is not None

    def begin(self, month: str = "") -> None:
        """Ask for the news of a month; of the one that stands there where none is given."""
        self._leaving = False
        if month:
            self.field.set_value(month)
        self.what.set_value(NEWS)

    def leave(self) -> None:
        """Go on now, or as soon as it is counted what would go."""
        asked = (self.field.check(), self.what.check())
        if not all(asked):
            return
        if self.foreseen is not None:
            self.left.emit()
            return
        self._leaving = self.counting
        self._say()

    def refresh(self) -> None:
        """Count what would go."""
        self._offer(self.month)
        errand = self.errand
        if self.foreseen is not None and self.foreseen.errand != errand:
            self.foreseen = None
        if errand != self._counted:
            self._leaving = False
        self._counted = errand
        self._say()
        self.settled.emit()
        if errand is None:
            return

        def work(_: object) -> Foreseen:
            return handing_over.foreseen(self._ledger, errand)

        Worker.do(work, self._show, lambda error: self._refused(errand, error), owner=self)

    def _offer(self, month: str) -> None:
        """The news, all there is, or what already went of that month."""
        sent = handovers.months_sent(self._ledger, month) if month else ()
        offered = [(NEWS, Errand(month)), (WHOLE, Errand(month, whole=True))] if month else []
        again = [(AGAIN.format(each.sequence), Errand(month, sequence=each.sequence)) for each in sent]
        self._errands = dict((*offered, *again))
        self.what.set_choices(self._errands)
        if month and self.what.value() not in self._errands:
            self.what.set_value(NEWS)

    def _show(self, foreseen: Foreseen) -> None:
        if foreseen.errand != self.errand:
            return
        self._counted, self.foreseen = None, foreseen
        leaving, self._leaving = self._leaving, False
        self._say()
        self.settled.emit()
        if leaving:
            self.left.emit()

    def _say(self) -> None:
        """What is known of the month; in place of what would go, that it is being counted."""
        foreseen, errand = self.foreseen, self.errand
        if errand is None or (foreseen is None and not self.counting):
            self.facts.set_rows(())
            return
        sent = handovers.months_sent(self._ledger)
        last = sent[-1] if sent else None
        county = in_force(self._ledger, Party.COUNTY)
        same = [each for each in sent if each.month == errand.month]
        would = f"第{foreseen.sequence}期：{_what(foreseen)}" if foreseen else THEN_ON if self._leaving else COUNTING
        self.facts.set_rows(
            (
                (
                    "上一次上报",
                    _last_words(last) if last else "还没有上报过，这是第一期，全部登记都在里面",
                ),
                ("这个月", f"已经报过 {len(same)} 次{_again(foreseen)}" if same else "还没有上报过"),
                ("这一期", would),
                ("交给", f"{county.party_name}，{full_day(county.trusted_on)}登记的密钥" if county else ""),
            )
        )
        self.words.setText("" if county else NO_KEY)

    def _refused(self, errand: Errand, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        if errand != self.errand:
            return
        self._counted, self.foreseen, self._leaving = None, None, False
        self._say()
        self.settled.emit()
        self.field.refuse(str(error))
        self.field.setFocus()


def _last_words(last: handovers.SentMonth) -> str:
    state = SENT[last.state].text
    return f"{month_words(last.month)}　第{last.sequence}期　{full_day(last.on)}　{rows_words(last.rows)}　{state}"


def _again(foreseen: Foreseen | None) -> str:
    return "" if foreseen is None or foreseen.whole or foreseen.errand.sequence else "，再报只带新的改动"


def _what(foreseen: Foreseen) -> str:
    if foreseen.errand.sequence is not None:
        return f"和当时送出的一样：{rows_words(foreseen.rows)}"
    if foreseen.again:
        return "以后没有新的改动，把送出过的同一期再做一份"
    return (
        f"{rows_words(foreseen.rows)}{'（整份：县里要以它为准）' if foreseen.whole and foreseen.sequence > 1 else ''}"
    )
