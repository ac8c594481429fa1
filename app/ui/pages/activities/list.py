"""The list of activities with its filters: words, kind, period; sorted in SQL."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ledger import activities
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.parts.periods import PeriodField
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import CLEAR, EmptyState

ALL = ""
PAUSE = 200  # milliseconds after the last key
COLUMNS = (
    TableColumn("number", "编号", 104, link=True, spare=True),
    TableColumn("held_on", "日期", 88),
    TableColumn("kind", "类型", 88),
    TableColumn("theme", "主题", 120, stretch=True),
    TableColumn("present", "出席", 52, right=True),
    TableColumn("opinions", "意见", 52, right=True, spare=True),
    TableColumn("place", "地点", 130, spare=True, muted=True, grows=True),
)
PURPOSE = "学习培训、视察调研、会议、接待日，登记一次，六簿和代表档案都有了"


class ActivityList(QWidget):
    """The table; the page puts `row` (the filters) and `chips` above it. `asked` wants the first activity written."""

    asked = Signal()
    counted = Signal(int)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._kind = ALL
        self._sort = ("held_on", True)
        self._fresh = True
        self._seen: dict[str, tuple[str, str]] = {}
        self.words = TextField("words", "查找活动", placeholder="主题、地点、编号")
        self.kind = ChoiceField("kind", "类型", placeholder="全部类型")
        self.period = PeriodField(ledger)
        self.chips = ChipBar([Chip(ALL, "全部")])
        self.empty = EmptyState("还没有活动", "", "登记活动", icon="calendar")
        self.table = PagedTable(COLUMNS, self._count, self._fetch, many=True, locate=self._place_of, empty=self.empty)
        self.table.setAccessibleName("活动列表")
        self.table.mark_sorted("held_on", descending=True)
        self._narrowed = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.row = self._filters()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self._connect()

    def narrow_to(self, kind: str) -> None:
        """Show only activities of this kind."""
        self._kind = kind
        self.refresh()

    def span_or_year(self) -> tuple[date, date]:
        """The period in the filters, else this year up to today."""
        today = self._ledger.today
        since, until = self._span()
        return since or date(today.year, 1, 1), until or today

    def show_all(self) -> None:
        """Let every filter go."""
        self.words.set_value(None)
        self.period.set_value(None)
        self._chip(ALL)

    def greet(self) -> None:
        """The newest activity, when the page is seen for the first time."""
        if self._fresh and self.table.rows():
            self._fresh = False
            self.table.selectRow(0)

    def refresh(self) -> None:
        """Count and read again."""
        since, until = self._span()
        counted = activities.kinds(self._ledger, since=since, until=until, words=self.words.text())
        self.kind.set_choices([*counted])
        room = 7 if theme.look().scale <= 1 else 4
        shown = list(counted)[:room]
        shown += [self._kind] if self._kind and self._kind not in shown else []
        total = sum(counted.values())
        self.chips.set_chips([Chip(ALL, "全部", total), *(Chip(kind, kind, counted.get(kind, 0)) for kind in shown)])
        if self.chips.key != self._kind:
            self.chips.choose(self._kind)
            return
        self.counted.emit(total)
        self.table.reload()
        self._narrowed = bool(total or since is not None or self.words.text())
        if self._narrowed:
            self.empty.say("没有符合条件的活动", "换一个类型或期间，或清掉查找的字", CLEAR)
            return
        self.empty.say("还没有活动", PURPOSE, "登记活动")

    def marked(self, keys: Sequence[object]) -> tuple[tuple[str, str], ...]:
        """Number and kind of these activities, as they stand in the list."""
        return tuple(self._seen[str(key)] for key in keys if str(key) in self._seen)

    def _span(self) -> tuple[date | None, date | None]:
        span = self.period.value()
        return span if isinstance(span, tuple) else (None, None)

    def _pressed(self) -> None:
        if not self._narrowed:
            self.asked.emit()
            return
        self.show_all()
        self.table.setFocus()

    def _count(self) -> int:
        since, until = self._span()
        kinds = (self._kind,) if self._kind else ()
        return activities.count(self._ledger, kinds=kinds, since=since, until=until, words=self.words.text())

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        since, until = self._span()
        lines = activities.listing(
            self._ledger,
            kinds=(self._kind,) if self._kind else (),
            since=since,
            until=until,
            words=self.words.text(),
            sort=self._sort[0],
            descending=self._sort[1],
            offset=offset,
            limit=limit,
        )
        self._seen |= {each.id: (each.number, each.kind) for each in lines}
        return [
            (each.id, each.number, each.held_on, each.kind, each.theme or each.place, each.present,
             each.opinions or "", each.place)
            for each in lines
        ]  # fmt: skip

    def _place_of(self, key: object) -> int | None:
        since, until = self._span()
        return activities.place_of(
            self._ledger,
            str(key),
            kinds=(self._kind,) if self._kind else (),
            since=since,
            until=until,
            words=self.words.text(),
            sort=self._sort[0],
            descending=self._sort[1],
        )

    def _sorted(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self.table.reload()

    def _chip(self, kind: str) -> None:
        self._kind = kind
        self.kind.set_value(kind or None)
        self.refresh()

    def _typed_kind(self) -> None:
        kind = self.kind.value()
        if kind is not None or not self.kind.text():
            self.narrow_to(str(kind or ALL))

    def _to_list(self) -> None:
        """Enter in the filters: the first of those found."""
        self._pause.stop()
        self._typed_kind()
        self.refresh()
        if self.table.rows():
            self.table.setFocus()
            self.table.selectRow(0)

    def _connect(self) -> None:
        self.empty.pressed.connect(self._pressed)
        for field in (self.words, self.kind, self.period):
            field.edited.connect(self._pause.start)
            field.walked.connect(self._to_list)
        self._pause.timeout.connect(self._typed_kind)
        self._pause.timeout.connect(self.refresh)
        self.chips.chosen.connect(self._chip)
        self.table.sorted_by.connect(self._sorted)
        QShortcut(QKeySequence("Ctrl+F"), self.words.edit).activated.connect(self.words.setFocus)

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for field, width in ((self.words, 260), (self.kind, 150), (self.period, 150)):
            field.label_widget().hide()
            field.without_foot()
            field.setMinimumWidth(theme.px(100))
            field.setMaximumWidth(theme.px(width))
            row.addWidget(field, 1)
        self.words.setToolTip("Ctrl F")
        row.addStretch(1)
        return row
