"""What one deputy did in a year or ever: turnout, how many of each kind, and every deed."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ledger import dossiers
from app.ledger.dossiers import File
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.deputies.rows import DEED_COLUMNS, PAGES, deed_row
from app.ui.widgets.cards import label
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState, FactsBar

NOTHING = "出席活动、接收意见、领衔建议会自动列在这里；其余的按 J 登记"


class DeedsView(QWidget):
    """`wanted(page, what)` asks for where a duty was written down.

    The table is as high as its rows: what is around it scrolls, and follows the row that is walked to (`walked(row)`).
    """

    wanted = Signal(str, object)
    walked = Signal(QRect)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.file: File | None = None
        self._turnout = label("", "strong", wrap=True)
        self._kinds = FactsBar()
        empty = EmptyState("这一年还没有履职记录", NOTHING, icon="calendar")
        self.table = PagedTable(DEED_COLUMNS, self._count, self._fetch, empty=empty, row_height=30)
        self.table.setAccessibleName("履职记录")
        self.table.opened.connect(self._open)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.chosen.connect(self._walk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        words = QVBoxLayout()
        words.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        words.addWidget(self._turnout)
        words.addWidget(self._kinds)
        column.addLayout(words)
        column.addWidget(self.table, 1)

    @property
    def turnout(self) -> str:
        """How often the deputy came, as it is read."""
        return self._turnout.text()

    def show_deputy(self, deputy_id: str, year: int | None) -> None:
        """Show what this deputy did in a year, or ever."""
        self.file = dossiers.read(self._ledger, deputy_id, year)
        turnout = self.file.turnout
        came = f"应到 {turnout.expected} 次　出席 {turnout.present}　请假 {turnout.leave}　缺席 {turnout.absent}"
        self._turnout.setText(f"出席率 {turnout.rate.percent}　（{came}）" if turnout.expected else "没有要出席的活动")
        self._kinds.set_facts([(kind, str(many)) for kind, many in self.file.kinds.items()])
        self._kinds.setVisible(bool(self.file.kinds))
        self.table.reload()
        self.table.setFixedHeight(max(theme.px(160), self.table.whole_height()))

    def _count(self) -> int:
        return len(self.file.deeds) if self.file is not None else 0

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        assert self.file is not None
        return [deed_row(deed) for deed in self.file.deeds[offset : offset + limit]]

    def _walk(self, key: object) -> None:
        if key is not None:
            self.walked.emit(self.table.row_box())

    def _open(self, key: object) -> None:
        assert self.file is not None
        deed = next((deed for deed in self.file.deeds if deed.id == key), None)
        if deed is None:
            return
        page = PAGES.get(deed.table)
        self.wanted.emit(page or "books", deed.entry_id if page else ("other-duties", deed.entry_id))
