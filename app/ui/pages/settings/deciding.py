"""What only the clerk can say of a row: a correction, one that is there already, or a matter of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ledger.imports import Decision, ImportReport
from app.ui.pages.settings.import_rows import PreviewRow
from app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from app.ledger.imports import Decisions


class RowDecisions(QObject):
    """Three buttons about the chosen row; `decided` says that the rows must be looked at again."""

    decided = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[tuple[str, int], Decision] = {}
        self._offered: set[tuple[str, int]] = set()
        self._row: PreviewRow | None = None
        self.same_button = Button("按更正记入", key="Ctrl+Shift+S")
        self.same_button.clicked.connect(self.take_as_same)
        self.apart_button = Button("是另一件，另记", key="Ctrl+Shift+A")
        self.apart_button.clicked.connect(self.set_apart)
        self.again_button = Button("重新决定这一行", key="Ctrl+Shift+R")
        self.again_button.clicked.connect(self.decide_again)

    @property
    def made(self) -> "Decisions":
        """What was decided, by sheet and Excel row."""
        return dict(self._made)

    def forget(self) -> None:
        """Another workbook: nothing is decided."""
        self._made.clear()

    def hear(self, report: ImportReport) -> None:
        """Learn which rows are offered as corrections."""
        self._offered = {(each.sheet, each.row) for each in report.conflicts if each.offered}

    def show_row(self, row: PreviewRow | None, *, open_to: bool) -> None:
        """Offer what can be decided of this row, as long as nothing is written."""
        self._row = row
        place = row.place if row is not None else ("", 0)
        offered, decided = place in self._offered, place in self._made
        alike = row is not None and bool(row.content.alike) and not row.content.entry_id
        self.same_button.setText("按更正记入" if offered else f"与{_first(row)}是同一件")
        self.same_button.setVisible(open_to and not decided and (offered or alike))
        self.apart_button.setVisible(open_to and not decided and offered)
        self.again_button.setVisible(open_to and decided)

    def take_as_same(self) -> None:
        """The row is a correction of the entry offered, or says again what is there."""
        assert self._row is not None
        alike = self._row.content.alike
        named = self._row.place not in self._offered and bool(alike)
        self._decide(Decision(same_as=alike[0].same_as) if named else Decision())

    def set_apart(self) -> None:
        """The row is a matter of its own."""
        self._decide(Decision(apart=True))

    def decide_again(self) -> None:
        """Leave the row open once more."""
        assert self._row is not None
        self._made.pop(self._row.place, None)
        self.decided.emit()

    def _decide(self, decision: Decision) -> None:
        assert self._row is not None
        self._made[self._row.place] = decision
        self.decided.emit()


def _first(row: PreviewRow | None) -> str:
    return f"“{row.content.alike[0].where}”" if row is not None and row.content.alike else "它"
