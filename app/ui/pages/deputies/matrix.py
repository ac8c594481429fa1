"""频次: all deputies and the periods of one frequency, and who is behind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ledger import bylaws, scores
from app.ledger.store import Ledger
from app.rules.frequencies import SpanState
from app.ui import theme
from app.ui.pages.deputies.duties import NONE
from app.ui.pages.deputies.frequency_rows import headings, row, summary
from app.ui.widgets.cards import Card, Elided
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.entry.years import YearStep
from app.ui.widgets.lists.matrix import MatrixView
from app.ui.widgets.tiles import EmptyState

EVERYBODY, BEHIND = "全部", "还欠着的"
UNIT = "本单位"
OWED = frozenset({SpanState.SHORT, SpanState.RUNNING})


class DutyMatrix(Card):
    """Offers `opened(id)` of a deputy; `head` is what the page puts above."""

    opened = Signal(str)

    def __init__(self, ledger: Ledger, year: int) -> None:
        super().__init__(padded=False)
        self._ledger = ledger
        self._keys: dict[str, str] = {}
        self.matrix: scores.FrequencyMatrix | None = None
        self.choice = ChoiceField("frequency", "频次", placeholder="哪一项频次")
        self.choice.edited.connect(self.refresh)
        self.year = YearStep(year, ledger.today.year)
        self.year.stepped.connect(lambda _: self.refresh())
        self.chips = ChipBar([Chip(EVERYBODY, EVERYBODY), Chip(BEHIND, BEHIND)])
        self.chips.chosen.connect(lambda _: self._show())
        self.head = QWidget()
        self._words = Elided("", "small")
        self.grid = MatrixView(name_width=140, sum_width=64)
        self.grid.setAccessibleName("履职频次")
        self.grid.opened.connect(lambda key: self.opened.emit(key) if key else None)
        self._empty = EmptyState("没有履职频次", NONE, icon="calendar")
        self._lay_out()

    def show_frequency(self, key: str) -> None:
        """Show the frequency of that key, and of it those who are behind."""
        self._offer()
        label = next((label for label, each in self._keys.items() if each == key), None)
        self.year.year = self._ledger.today.year
        self.choice.set_value(label)
        self.chips.choose(BEHIND)
        self.refresh()

    @property
    def key(self) -> str:
        """The frequency in sight."""
        return self._keys.get(self.choice.text(), "")

    def refresh(self) -> None:
        """Read the year again."""
        self._offer()
        self.matrix = scores.matrix(self._ledger, self.year.year, self.key) if self.key else None
        self._show()

    def _offer(self) -> None:
        asked = (*bylaws.methods.current(self._ledger).frequencies, *bylaws.rhythms(self._ledger))
        self._keys = {f"{each.label}（{UNIT if each.of_unit else ''}{each.words}）": each.key for each in asked}
        self.choice.set_choices(tuple(self._keys))
        if self.choice.text() not in self._keys:
            self.choice.set_value(next(iter(self._keys), None))

    def _show(self) -> None:
        matrix = self.matrix
        self.grid.setVisible(matrix is not None)
        self._words.setVisible(matrix is not None)
        self._empty.setVisible(matrix is None)
        if matrix is None:
            return
        owing = [line for line in matrix.lines if any(mark.state in OWED for mark in line.marks)]
        self.chips.set_chips([Chip(EVERYBODY, EVERYBODY, len(matrix.lines)), Chip(BEHIND, BEHIND, len(owing), "late")])
        lines = owing if self.chips.key == BEHIND else matrix.lines
        now = -1 if matrix.present is None else matrix.present
        self.grid.show_rows(
            headings(matrix),
            [row(matrix, line) for line in lines],
            corner="单位" if matrix.frequency.of_unit else "代表",
            now=now,
        )
        self._words.set_text(summary(matrix))

    def _lay_out(self) -> None:
        line = QHBoxLayout(self.head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        self.choice.label_widget().hide()
        self.choice.without_foot()
        self.choice.setMaximumWidth(theme.px(300))
        line.addWidget(self.choice, 1)
        line.addWidget(self.year)
        line.addStretch(1)
        above = QHBoxLayout()
        above.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(6))
        above.setSpacing(theme.px(12))
        above.addWidget(self.chips, 2)
        above.addWidget(self._words, 5)
        self.body.addLayout(above)
        for widget in (self.grid, self._empty):
            self.body.addWidget(widget, 1)
