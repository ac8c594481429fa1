"""活动: trainings, inspections, meetings, receptions, outings — what was held, who came, what came of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ledger import activities
from app.ledger.activities import ActivityEntry
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.activities import evidence
from app.ui.pages.activities.form import ActivityForm
from app.ui.pages.activities.list import PURPOSE, ActivityList
from app.ui.pages.activities.panel import ActivityPanel
from app.ui.parts import activity_papers
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.paper_menu import ManyPanel
from app.ui.parts.presence import Presence
from app.ui.parts.sheet import UNCHANGED, FormSheet
from app.ui.parts.sheets import Sheets, halves
from app.ui.parts.siblings import GATHERINGS, switch
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.tiles import EmptyState


class ActivitiesPage(Page):
    """The list at the left, the activity in hand at the right; the form takes the whole page.

    `arrive` takes an activity's id, "登记" for an empty form, or ("类型", kind) for one kind.
    """

    title = "活动"
    purpose = PURPOSE
    manual = "activities"
    scrolls = False
    reads = frozenset(
        {"activities", "attendances", "cases", "attachments", "deputies", "stations", "campaigns", "quantities"}
    )

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.list = ActivityList(ledger)
        self.panel = ActivityPanel(ledger)
        self.nothing = EmptyState(
            "选一次活动看详情", "上下方向键选择；谁来了、收集了什么意见、照片都在这里", icon="calendar"
        )
        self.many = ManyPanel("次")
        self._lay_out_page()
        self._connect()

    def refresh(self) -> None:
        """Count and read again; the activity in hand stays in hand."""
        self.list.refresh()
        activity = self.panel.activity
        if activity is None:
            self.list.greet()
            return
        self.panel.show_activity(activity.id)
        if self.panel.activity is None:
            self._chosen(None)

    def arrive(self, what: object) -> None:
        if what == "登记":
            self.register()
        elif isinstance(what, str) and what:
            self.show_activity(what)
        elif isinstance(what, tuple) and len(what) == 2:
            self.sheets.close_sheet()
            self.list.narrow_to(str(what[1]))

    def may_leave(self) -> bool:
        self.sheets.keep()
        return True

    def show_activity(self, activity_id: str) -> None:
        """Take an activity in hand, with its row in sight: the filters give way where they leave it out."""
        self.sheets.close_sheet()
        self.panel.show_activity(activity_id)
        if self.panel.activity is None:
            return
        if not self.list.table.select(activity_id):
            self.list.show_all()
            self.list.table.select(activity_id)
        self._chosen(activity_id)
        self.list.table.setFocus()

    def register(self) -> None:
        """An empty form, or the one that was left half-written."""
        presence = Presence(self._ledger)
        form = ActivityForm(self._ledger, presence)
        sheet = FormSheet("登记活动", form, "登记", beside=presence)
        presence.walked.connect(sheet.save.setFocus)

        def save() -> None:
            self._save(lambda: activities.add(self._ledger, form.draft(), counted=form.line.counted), "已登记")

        sheet.accepted.connect(save)
        self.sheets.open_sheet(sheet, HalfWritten(self._ledger, "activities.new", form, form.begun))

    def correct(self) -> None:
        """The form of the activity in hand."""
        activity = self.panel.activity
        if activity is None:
            return
        presence = Presence(self._ledger)
        form = ActivityForm(self._ledger, presence, activity)
        sheet = FormSheet(f"更正 {activity.number}", form, "保存更正", beside=presence)
        presence.walked.connect(sheet.save.setFocus)

        def save() -> None:
            changes = form.changes()
            if not changes and not form.line.text():
                sheet.say(UNCHANGED)
                return
            self._save(
                lambda: activities.correct(self._ledger, activity.id, changes, form.reason, counted=form.line.counted),
                "已更正",
            )

        sheet.accepted.connect(save)
        self.sheets.open_sheet(sheet)

    def gather_evidence(self) -> None:
        """Put what there is of the activities of the chosen period into a folder, in sight and to be stopped."""
        since, until = self.list.span_or_year()
        evidence.gather(self, self._ledger, since, until)

    def _save(self, verb: Callable[[], ActivityEntry], done: str) -> None:
        def show(made: ActivityEntry) -> None:
            self.news.emit(f"{done} {made.number}")
            self.show_activity(made.id)

        self.sheets.save(verb, show)

    def _picked(self, keys: tuple[object, ...]) -> None:
        """Several are marked, or one again."""
        if len(keys) > 1:
            marked = self.list.marked(keys)
            self.many.show_many(len(keys), lambda: activity_papers.offers_for_many(self._ledger, marked))
            self._right.setCurrentWidget(self.many)
        elif self._right.currentWidget() is self.many:
            self._chosen(keys[0] if keys else None)

    def _chosen(self, key: object) -> None:
        if self.list.table.marked > 1:
            return
        self.panel.show_activity(str(key) if key is not None else None)
        self._right.setCurrentWidget(self.panel if key is not None else self.nothing)

    def _connect(self) -> None:
        self._new.clicked.connect(self.register)
        self._evidence.clicked.connect(self.gather_evidence)
        self.list.asked.connect(self.register)
        self.list.counted.connect(lambda total: self.set_subtitle(f"{total} 次"))
        self.list.table.chosen.connect(self._chosen)
        self.list.table.picked.connect(self._picked)
        self.sheets.closed.connect(self.list.table.setFocus)
        self.panel.news.connect(self.news)
        self.panel.wanted.connect(self.go)
        self.panel.corrected.connect(self.correct)

    def _lay_out_page(self) -> None:
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        self._new = Button("登记活动", kind="primary", key="Ctrl+N")
        tip = "所选期间每次活动的记录、签到、照片打成一个文件夹，附目录和缺件清单"
        self._evidence = Button("迎检包…", kind="quiet", tip=tip)
        self.list.row.addWidget(self._evidence)
        self.list.row.addWidget(self._new)
        self.list.row.insertWidget(0, switch(self, GATHERINGS, "activities"))
        column.addLayout(self.list.row)
        column.addWidget(self.list.chips)
        left, right = Card(padded=False), Card(padded=False)
        left.body.addWidget(self.list, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self.nothing)
        self._right.addWidget(self.panel)
        self._right.addWidget(self.many)
        right.body.addWidget(self._right, 1)
        column.addWidget(halves(left, right, widths=(640, 480), least=(300, 320)), 1)
        self.sheets = Sheets(listing)
        self.body.addWidget(self.sheets, 1)
