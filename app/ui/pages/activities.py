"""活动: trainings, inspections, meetings, receptions, outings — what was held, who came, what came of it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ledger import activities, activity_file
from app.ledger.activities import ActivityEntry
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.activity_form import PLACES, ActivityForm
from app.ui.pages.activity_panel import ActivityPanel
from app.ui.pages.case_filters import PeriodField
from app.ui.pages.half_written import HalfWritten
from app.ui.pages.presence import Presence
from app.ui.pages.sheet import UNCHANGED, Sheet
from app.ui.pages.sheets import Sheets, halves
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.fields import TextField
from app.ui.widgets.names import ChoiceField
from app.ui.widgets.paging import TableColumn
from app.ui.widgets.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

ALL = ""
PAUSE = 200  # milliseconds after the last key
COLUMNS = (
    TableColumn("number", "编号", 104, link=True, spare=True),
    TableColumn("held_on", "日期", 88),
    TableColumn("kind", "类型", 88),
    TableColumn("theme", "主题", 120, stretch=True),
    TableColumn("present", "出席", 52, right=True),
    TableColumn("opinions", "意见", 52, right=True, spare=True),
    TableColumn("place", "地点", 130, spare=True, muted=True),
)


class ActivitiesPage(Page):
    """The list at the left, the activity in hand at the right; the form takes the whole page.

    `arrive` takes an activity's id, "登记" for an empty form, or ("类型", kind) for one kind.
    """

    title = "活动"
    manual = "activities"
    scrolls = False
    reads = frozenset({"activities", "attendances", "cases", "attachments", "deputies", "stations", "campaigns"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._kind = ALL
        self._sort = ("held_on", True)
        self._fresh = True
        self.words = TextField("words", "查找活动", placeholder="主题、地点、编号")
        self.kind = ChoiceField("kind", "类型", placeholder="全部类型")
        self.period = PeriodField(ledger)
        self.chips = ChipBar([Chip(ALL, "全部")])
        self.empty = EmptyState("还没有活动", "", "登记活动", icon="calendar")
        self.table = PagedTable(COLUMNS, self._count, self._fetch, empty=self.empty)
        self.table.setAccessibleName("活动列表")
        self.table.mark_sorted("held_on", descending=True)
        self.panel = ActivityPanel(ledger)
        self.nothing = EmptyState(
            "选一次活动看详情", "上下方向键选择；谁来了、收集了什么意见、照片都在这里", icon="calendar"
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out_page()
        self._connect()

    def refresh(self) -> None:
        """Count and read again; the activity in hand stays in hand."""
        self._list()
        activity = self.panel.activity
        if activity is None:
            self._greet()
            return
        self.panel.show_activity(activity.id)
        if self.panel.activity is None:
            self._right.setCurrentWidget(self.nothing)

    def arrive(self, what: object) -> None:
        if what == "登记":
            self.register()
        elif isinstance(what, str) and what:
            self.show_activity(what)
        elif isinstance(what, tuple) and len(what) == 2:
            self.sheets.close_sheet()
            self.narrow_to(str(what[1]))

    def may_leave(self) -> bool:
        self.sheets.keep()
        return True

    def show_activity(self, activity_id: str) -> None:
        """Take an activity in hand, and mark it in the list where it can be seen."""
        self.sheets.close_sheet()
        self.panel.show_activity(activity_id)
        if self.panel.activity is None:
            return
        self._right.setCurrentWidget(self.panel)
        self.table.select(activity_id)
        self.table.setFocus()

    def narrow_to(self, kind: str) -> None:
        """Show only activities of this kind."""
        self._kind = kind
        self._list()

    def register(self) -> None:
        """An empty form, or the one that was left half-written."""
        presence = Presence(self._ledger)
        form = ActivityForm(self._ledger, presence)
        sheet = Sheet("登记活动", form, "登记", PLACES, beside=presence)
        sheet.accepted.connect(lambda: self._save(lambda: activities.add(self._ledger, form.draft()), "已登记"))
        self.sheets.open_sheet(sheet, HalfWritten(self._ledger, "activities.new", form, form.begun))

    def correct(self) -> None:
        """The form of the activity in hand."""
        activity = self.panel.activity
        if activity is None:
            return
        presence = Presence(self._ledger)
        form = ActivityForm(self._ledger, presence, activity)
        sheet = Sheet(f"更正 {activity.number}", form, "保存更正", PLACES, beside=presence)

        def save() -> None:
            changes = form.changes()
            if not changes:
                sheet.say(UNCHANGED)
                return
            self._save(lambda: activities.correct(self._ledger, activity.id, changes, form.reason), "已更正")

        sheet.accepted.connect(save)
        self.sheets.open_sheet(sheet)

    def _save(self, verb: Callable[[], ActivityEntry], done: str) -> None:
        made = self.sheets.try_save(verb)
        if made is not None:
            self.said.emit(f"{done} {made.number}")
            self.show_activity(made.id)

    def _greet(self) -> None:
        """The newest activity, when the page is seen for the first time."""
        if self._fresh and self.table.rows():
            self._fresh = False
            self.table.selectRow(0)

    def _list(self) -> None:
        since, until = self._span()
        counted = activity_file.kinds(self._ledger, since=since, until=until, words=self.words.text())
        self.kind.set_choices([*counted])
        room = 7 if theme.look().scale <= 1 else 4
        shown = list(counted)[:room]
        shown += [self._kind] if self._kind and self._kind not in shown else []
        total = sum(counted.values())
        self.chips.set_chips([Chip(ALL, "全部", total), *(Chip(kind, kind, counted.get(kind, 0)) for kind in shown)])
        if self.chips.key != self._kind:
            self.chips.choose(self._kind)
            return
        self.set_subtitle(f"{total} 次")
        self.table.reload()
        if total or since is not None or self.words.text():
            self.empty.say("没有符合条件的活动", "换一个类型或期间，或清掉查找的字")
            return
        self.empty.say("还没有活动", "学习培训、视察调研、会议、接待日，登记一次，六簿和代表档案都有了", "登记活动")

    def _span(self) -> tuple[date | None, date | None]:
        span = self.period.value()
        return span if isinstance(span, tuple) else (None, None)

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
        return [
            (each.id, each.number, each.held_on, each.kind, each.theme or each.place, each.present,
             each.opinions or "", each.place)
            for each in lines
        ]  # fmt: skip

    def _sorted(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self.table.reload()

    def _chip(self, kind: str) -> None:
        self._kind = kind
        self.kind.set_value(kind or None)
        self._list()

    def _typed_kind(self) -> None:
        kind = self.kind.value()
        if kind is not None or not self.kind.text():
            self.narrow_to(str(kind or ALL))

    def _chosen(self, key: object) -> None:
        if key is not None:
            self.panel.show_activity(str(key))
            self._right.setCurrentWidget(self.panel)

    def _to_list(self) -> None:
        """Enter in the filters: the first of those found."""
        self._pause.stop()
        self._typed_kind()
        self._list()
        if self.table.rows():
            self.table.setFocus()
            self.table.selectRow(0)

    def _connect(self) -> None:
        self._new.clicked.connect(self.register)
        self.empty.pressed.connect(self.register)
        self.sheets.closed.connect(self.table.setFocus)
        for field in (self.words, self.kind, self.period):
            field.edited.connect(self._pause.start)
            field.walked.connect(self._to_list)
        self._pause.timeout.connect(self._typed_kind)
        self._pause.timeout.connect(self._list)
        self.chips.chosen.connect(self._chip)
        self.table.sorted_by.connect(self._sorted)
        self.table.chosen.connect(self._chosen)
        self.panel.said.connect(self.said)
        self.panel.wanted.connect(self.go)
        self.panel.corrected.connect(self.correct)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.words.setFocus)

    def _lay_out_page(self) -> None:
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
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
        self._new = Button("登记活动", kind="primary", key="Ctrl+N")
        row.addWidget(self._new)
        column.addLayout(row)
        column.addWidget(self.chips)
        left, right = Card(padded=False), Card(padded=False)
        left.body.addWidget(self.table, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self.nothing)
        self._right.addWidget(self.panel)
        right.body.addWidget(self._right, 1)
        column.addWidget(halves(left, right, widths=(640, 480), least=(300, 320)), 1)
        self.sheets = Sheets(listing)
        self.body.addWidget(self.sheets, 1)
