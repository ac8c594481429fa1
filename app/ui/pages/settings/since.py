"""What changed since a safety copy: the records, what each was and is, and the way back for one of them."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ledger import custody
from app.ledger.custody import Backup, Change, FormerValue
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.moments import short_day, when_words
from app.ui.parts.acts import attempt_with_reason
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog, tell
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

WIDTH, HEIGHT = 1040, 520


class SinceDialog(Dialog):
    """`say` tells in passing what was brought back."""

    def __init__(self, parent: QWidget, ledger: Ledger, kept: Backup, say: Callable[[str], object]) -> None:
        when = when_words(kept.made_at, ledger.today)
        super().__init__(parent, f"{when}的备份以后改了什么", accept="关闭", reject="")
        self._ledger, self._kept, self._say = ledger, kept, say
        self._changes: Sequence[Change] = custody.changes_since(ledger, kept)
        self._differences: Sequence[FormerValue] = ()
        self.table = PagedTable(_CHANGES, lambda: len(self._changes), self._fetch)
        self.table.setAccessibleName("备份以后的改动")
        self.table.set_empty(EmptyState("没有改动", "台账就是这份备份里的样子。", icon="shield"))
        self.beside = PagedTable(_COLUMNS, lambda: len(self._differences), self._beside)
        self.beside.setAccessibleName("当时和现在")
        self.beside.set_empty(EmptyState("选一条看看", "左边选一条，这里显示当时和现在。", icon="search"))
        self.back = Button("恢复这一条…", key="Ctrl+R")
        self.back.setEnabled(False)
        self.back.clicked.connect(self.restore)
        self.table.chosen.connect(self._show)
        self._lay_out()
        self.table.reload()

    @property
    def change(self) -> Change | None:
        """The chosen record."""
        key = self.table.key
        return next((each for each in self._changes if (each.table, each.id) == key), None)

    def restore(self) -> None:
        """Ask for the reason and bring the chosen record back."""
        change = self.change
        if change is None:
            return
        words = f"{change.kind}“{change.name}”连同它的环节、出席等恢复成备份时的样子；后来登记的仍留在流水里。"
        attempt_with_reason(
            self._say,
            (self, "恢复这一条", words, "恢复"),
            lambda why: custody.restore_record(self._ledger, self._kept, change, why),
            f"已恢复：{change.name}。",
            then=lambda _: self._read_again(),
            refused=lambda error: tell(self, "没有恢复", str(error)),
        )

    def _read_again(self) -> None:
        self._changes = custody.changes_since(self._ledger, self._kept)
        self.table.reload()
        self._show(self.table.key)

    def _show(self, _key: object) -> None:
        change = self.change
        self.back.setEnabled(change is not None and change.can_be_restored)
        self._differences = custody.differences(self._ledger, self._kept, change) if change else ()
        self.beside.reload()

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (
                (each.table, each.id),
                _moment(each.at, self._ledger.today),
                each.kind,
                each.name,
                "新登记" if each.is_new else "、".join(each.acts),
                each.clerk,
            )
            for each in self._changes[offset : offset + limit]
        ]

    def _beside(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        lines = enumerate(self._differences[offset : offset + limit], offset)
        return [(number, each.label, each.then, each.now) for number, each in lines]

    def _lay_out(self) -> None:
        self.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT))
        sides = QHBoxLayout()
        sides.addWidget(self.table, 5)
        right = QVBoxLayout()
        right.addWidget(self.beside, 1)
        note = "新登记的、排班和设置不能单独恢复；要整个回到那时，用“恢复成新台账”。"
        right.addWidget(label(note, "small", wrap=True))
        right.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        sides.addLayout(right, 4)
        self.body.addLayout(sides)


def _moment(at: str, today: date) -> str:
    moment = datetime.fromisoformat(at)
    return f"{short_day(moment.date(), today)} {moment:%H:%M}"


_CHANGES = (
    TableColumn("at", "最后改动", 120, sorts=False),
    TableColumn("kind", "类别", 80, sorts=False),
    TableColumn("name", "哪一条", 120, stretch=True, sorts=False),
    TableColumn("acts", "做了什么", 120, sorts=False),
    TableColumn("clerk", "经办人", 70, sorts=False, spare=True),
)
_COLUMNS = (
    TableColumn("label", "栏目", 80, sorts=False),
    TableColumn("then", "备份时", 140, stretch=True, sorts=False),
    TableColumn("now", "现在", 140, sorts=False),
)
