"""How one deputy keeps the frequencies of duty that the method asks for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ledger import scores
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.deputies.frequency_rows import headings, row
from app.ui.widgets.cards import label
from app.ui.widgets.flow import emptied
from app.ui.widgets.lists.matrix import MatrixRow, MatrixView
from app.ui.widgets.tiles import EmptyState

NONE = "现在的工作法没有规定履职频次；可以在“设置 · 工作法”里换一个，或写进自己的工作法。"


class DutiesView(QWidget):
    """One line of periods for each frequency."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.lines: list[MatrixView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))

    def show_deputy(self, deputy_id: str, year: int) -> None:
        """Show how this deputy stands in the periods of a year."""
        emptied(self._column)
        self.lines = []
        for matrix in scores.matrices(self._ledger, year, deputy_id=deputy_id):
            for line in matrix.lines:
                frequency = matrix.frequency
                kept = f"，到期 {line.asked} 期，达标 {line.met} 期" if line.asked else ""
                self._column.addWidget(label(f"{frequency.label}　{frequency.shown}{kept}", "strong", wrap=True))
                self._column.addWidget(self._line(headings(matrix), row(matrix, line, "达标情况"), matrix.present))
        if not self.lines:
            self._column.addWidget(EmptyState("没有履职频次", NONE, icon="calendar"))
        self._column.addStretch(1)

    def _line(self, names: tuple[str, ...], one: MatrixRow, now: int | None) -> MatrixView:
        made = MatrixView(name_width=84, sum_width=44)
        made.show_rows(names, (one,), corner="期间", now=-1 if now is None else now)
        made.setFixedHeight(theme.px(30 + 28 + 16))
        self.lines.append(made)
        return made
