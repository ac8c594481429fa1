"""Days on which deputies cannot receive voters: listed, added, taken back."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from app.ledger import deputies
from app.ledger.deputies import LeaveEntry
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.ui import theme
from app.ui.pages.roster.day import RosterDateField
from app.ui.parts.acts import attempt_with_reason
from app.ui.parts.ask_dialog import AskDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.entry.names import ChoiceField, NameField
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (
    TableColumn("name", "代表", 110, sorts=False),
    TableColumn("since", "从", 104, sorts=False),
    TableColumn("until", "到", 104, sorts=False),
    TableColumn("reason", "原因", 120, stretch=True, sorts=False),
)
REASONS = ("外出务工", "生病", "产假", "外出学习", "农忙")


class LeavesDialog(AskDialog):
    """The leave of a year and a form for more; each is written at once, the dialog stays."""

    def __init__(self, parent: QWidget, ledger: Ledger, year: int) -> None:
        super().__init__(parent, f"{year}年请假", "记下", columns=2)
        self._ledger, self._year = ledger, year
        self._listed: Sequence[LeaveEntry] = ()
        empty = EmptyState("没有人请假", "请假的日子排班时会避开；已经排好的会标出来", icon="calendar")
        self.table = PagedTable(COLUMNS, lambda: len(self._listed), self._fetch, empty=empty, row_height=31)
        self.table.setMinimumHeight(theme.px(130))
        self.setMinimumWidth(theme.px(620))
        self.table.setAccessibleName("请假")
        self.body.setStretch(0, 0)  # the form has its height, the list what is left
        self.body.insertWidget(0, self.table, 1)
        names = [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(ledger)]
        self._ids = {name: each for each, name, _ in deputies.candidates(ledger)}
        self.form.add(NameField("deputy", "谁请假", names, known=True, required=True))
        self.form.add(ChoiceField("reason", "原因", REASONS, free=True))
        self.form.add(RosterDateField("since", "从哪天", year, today=lambda: ledger.today, required=True))
        self.form.add(RosterDateField("until", "到哪天", year, today=lambda: ledger.today, required=True))
        self._void = Button("销假", key="Ctrl+Del", tip="选中的这一条不算了，那些天又可以排")
        self._void.clicked.connect(self.void)
        self.row.insertWidget(0, self._void)
        self.reject_button.setText("关闭")
        self._list()
        self.form.begin()
        self.resize(self.minimumWidth(), self.sizeHint().height())

    def try_accept(self) -> None:
        """Write one down and go on with the next."""
        if self.try_save():
            self._list()
            self.form.clear()
            self.form.begin()

    def save(self) -> None:
        since, until = (self.form.fields[key].value() for key in ("since", "until"))
        assert isinstance(since, date)
        assert isinstance(until, date)
        deputies.add_leave(self._ledger, self._ids[self.words("deputy")], since, until, self.words("reason"))

    def void(self) -> None:
        """Take the chosen leave back."""
        entry = next((each for each in self._listed if each.id == self.table.key), None)
        if entry is None:
            return
        since, until = (day_words(day, self._ledger.today) for day in (entry.since, entry.until))
        words = f"{entry.name} {since} 至 {until} 的请假不再算，排班时又可以排到。"
        verb = partial(deputies.void_leave, self._ledger, entry.id)
        attempt_with_reason(self._trouble.say, (self, "销假", words, "销假"), verb)
        self._list()

    def _list(self) -> None:
        first, last = date(self._year, 1, 1), date(self._year, 12, 31)
        self._listed = deputies.leaves_of(self._ledger, first, last)
        self._void.setVisible(bool(self._listed))
        self.table.reload()

    def _fetch(self, offset: int, limit: int) -> list[tuple[object, ...]]:
        return [
            (each.id, each.name, each.since, each.until, each.reason) for each in self._listed[offset : offset + limit]
        ]
