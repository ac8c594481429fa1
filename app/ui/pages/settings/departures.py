"""What left the ledger: every export, print and copy, by whom, of when, in which version, and where it went."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from app.ledger.outgoing import departures
from app.ledger.registers import period_words
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.ui import theme
from app.ui.moments import short_day
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

WIDTH, HEIGHT = 1080, 540
MOST = 2000


class DeparturesDialog(Dialog):
    """The entries of the journal that are of no record, the last first."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent, "导出、打印和备份的记录", accept="关闭", reject="")
        self._today, self._entries = ledger.today, departures(ledger, MOST)
        self.table = PagedTable(_COLUMNS, lambda: len(self._entries), self._fetch)
        self.table.setAccessibleName("导出、打印和备份的记录")
        self.table.set_empty(EmptyState("还没有记录", "导出、打印、备份以后，这里记着是谁、放到哪里。", icon="shield"))
        self.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(label("这些记录在流水里，改不了也删不掉；只看不存的预览和空白表不记。", "small", wrap=True))
        self.table.reload()

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (
                number,
                _moment(each.at, self._today),
                each.act,
                each.what,
                _days(each.since, each.until),
                each.profile,
                each.clerk,
                each.target,
            )
            for number, each in enumerate(self._entries[offset : offset + limit], offset)
        ]


def _moment(at: str, today: date) -> str:
    moment = datetime.fromisoformat(at)
    return f"{short_day(moment.date(), today)} {moment:%H:%M}"


def _days(since: str, until: str) -> str:
    first, last = (date.fromisoformat(day) if day else None for day in (since, until))
    return full_day(first) if first is not None and first == last else period_words(first, last)


_COLUMNS = (
    TableColumn("at", "时间", 110, sorts=False),
    TableColumn("act", "做了什么", 70, sorts=False),
    TableColumn("what", "内容", 200, sorts=False),
    TableColumn("days", "期间", 150, sorts=False),
    TableColumn("profile", "版本", 60, sorts=False),
    TableColumn("clerk", "经办人", 80, sorts=False),
    TableColumn("target", "放到哪里", 240, stretch=True, sorts=False),
)
