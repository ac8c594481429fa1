"""The list of outings: sorted and filtered in SQL."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.books.forms.visits import MOBILE as MOBILE_RECORD
from app.ledger import activities
from app.ledger.store import Ledger
from app.rules.trade import OUT_KINDS
from app.ui import theme
from app.ui.parts.blank_dialog import print_blanks
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import CLEAR, EmptyState

COLUMNS = (
    TableColumn("number", "编号", 112, link=True),
    TableColumn("held_on", "日期", 100),
    TableColumn("kind", "类型", 96, spare=True),
    TableColumn("form", "形式", 96, spare=True),
    TableColumn("place", "地点", 140, grows=True),
    TableColumn("theme", "主题", 160, stretch=True),
    TableColumn("present", "代表", 60, right=True),
    TableColumn("received", "接待人次", 84, right=True),
    TableColumn("opinions", "意见", 60, right=True),
)
PURPOSE = "卡点、田头、集会、板凳会——去了哪里、见了谁、收了几条意见，一次一页"


class OutingList(QWidget):
    """Offers `opened(id)`, `wanted_new`, and `counted(number)` of those that are listed."""

    opened = Signal(str)
    counted = Signal(int)
    wanted_new = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._sort: tuple[str, bool] = ("held_on", True)
        self.words = TextField("words", "筛选流动站活动", placeholder="按编号、地点、主题筛选")
        self._empty = EmptyState("还没有流动站活动", PURPOSE, "登记一次活动", icon="pin")
        self.table = PagedTable(COLUMNS, self._count, self._fetch, empty=self._empty)
        self.table.setAccessibleName("流动站活动")
        self.table.mark_sorted("held_on", descending=True)
        self._empty.pressed.connect(self._pressed)
        self.words.edited.connect(self.reload)
        self.table.sorted_by.connect(self._sorted)
        self.table.opened.connect(lambda key: self.opened.emit(str(key)))
        self._build()

    def reload(self) -> None:
        """Read again."""
        self.table.reload()
        self.counted.emit(self.table.rows())
        if self.words.value():
            self._empty.say("没有符合条件的活动", "换个词，或清掉上面的筛选", CLEAR)
            return
        self._empty.say("还没有流动站活动", PURPOSE, "登记一次活动")

    def _pressed(self) -> None:
        if not self.words.value():
            self.wanted_new.emit()
            return
        self.words.set_value(None)
        self.reload()
        self.table.setFocus()

    def _count(self) -> int:
        return activities.count(self._ledger, kinds=OUT_KINDS, words=str(self.words.value() or ""))

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        sort, descending = self._sort
        words = str(self.words.value() or "")
        lines = activities.listing(
            self._ledger,
            kinds=OUT_KINDS,
            words=words,
            sort=sort,
            descending=descending,
            offset=offset,
            limit=limit,
        )
        return [
            (
                line.id,
                line.number,
                line.held_on,
                line.kind,
                line.form,
                line.place,
                line.theme,
                line.present,
                line.received,
                line.opinions,
            )
            for line in lines
        ]

    def _sorted(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self.table.reload()

    def _build(self) -> None:
        self.words.label_widget().hide()
        self.words.without_foot()
        self.words.setMaximumWidth(theme.px(300))
        fresh = Button("登记一次活动", kind="primary", key="Ctrl+N")
        fresh.clicked.connect(self.wanted_new)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addStretch(1)
        blanks = Button("空白记录表…", icon="print", key="Ctrl+P", tip="打印编了号的空白活动记录，带到现场填")
        blanks.clicked.connect(lambda: print_blanks(self, self._ledger, MOBILE_RECORD))
        row.addWidget(blanks)
        row.addWidget(fresh)
        card = Card(padded=False)
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(row)
        column.addWidget(card, 1)
