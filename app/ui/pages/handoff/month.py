"""The first step: which month, what was handed over last, and what would go now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk import handing_over
from app.desk.handing_over import Foreseen
from app.errors import LedgerError
from app.handoff.keys import in_force
from app.ledger import handovers
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.handover import Party
from app.ui import theme
from app.ui.pages.handoff.states import SENT, rows_words
from app.ui.widgets.cards import label
from app.ui.widgets.entry.month_field import MonthField, last_finished, month_words
from app.ui.widgets.fact_rows import FactRows
from app.ui.workers import Worker

NO_KEY = "还没有登记县里的密钥：请先在“登记和密钥”里和县里交换登记文件；急着报，也可以用口令加密。"


class MonthStep(QWidget):
    """Offers `walked` where Enter asks for the next step, `settled` when it is known what would go."""

    walked = Signal()
    settled = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.foreseen: Foreseen | None = None
        self.field = MonthField(ledger.today, "上报哪个月")
        self.field.set_value(last_finished(ledger.today))
        self.field.setMaximumWidth(theme.px(260))
        self.field.edited.connect(self.refresh)
        self.field.walked.connect(self.walked)
        self.facts = FactRows()
        self.words = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (self.field, self.facts, self.words):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def month(self) -> str:
        """The month that is asked for, as 2024-06; empty where it cannot be read."""
        return str(self.field.value() or "")

    def refresh(self) -> None:
        """Count what would go."""
        month = self.month
        if self.foreseen is not None and self.foreseen.month != month:
            self.foreseen = None
            self.settled.emit()
        if not month:
            self.facts.set_rows(())
            return

        def work(_: object) -> Foreseen:
            return handing_over.foreseen(self._ledger, month)

        Worker.do(work, self._show, self._refused, owner=self)

    def _show(self, foreseen: Foreseen) -> None:
        if foreseen.month != self.month:
            return
        self.foreseen = foreseen
        sent = handovers.months_sent(self._ledger)
        last = sent[-1] if sent else None
        county = in_force(self._ledger, Party.COUNTY)
        same = [each for each in sent if each.month == foreseen.month]
        self.facts.set_rows(
            (
                (
                    "上一次上报",
                    _last_words(last) if last else "还没有上报过，这是第一期，全部登记都在里面",
                ),
                ("这个月", f"已经报过 {len(same)} 次，再报只带新的改动" if same else "还没有上报过"),
                ("这一期", f"第{foreseen.sequence}期：{_what(foreseen)}"),
                ("交给", f"{county.party_name}，{full_day(county.trusted_on)}登记的密钥" if county else ""),
            )
        )
        self.words.setText("" if county else NO_KEY)
        self.settled.emit()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self.facts.set_rows(())
        self.field.refuse(str(error))
        self.field.setFocus()


def _last_words(last: handovers.SentMonth) -> str:
    state = SENT[last.state].text
    return f"{month_words(last.month)}　第{last.sequence}期　{full_day(last.on)}　{rows_words(last.rows)}　{state}"


def _what(foreseen: Foreseen) -> str:
    if foreseen.again:
        return "以后没有新的改动，把送出过的同一期再做一份"
    return (
        f"{rows_words(foreseen.rows)}{'（整份：县里要以它为准）' if foreseen.whole and foreseen.sequence > 1 else ''}"
    )
