"""流动站: where the station went, and one sheet for each outing."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import activities
from app.ledger.activities import ActivityEntry
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.outing.list import PURPOSE, OutingList
from app.ui.pages.outing.sheet import OutingSheet
from app.ui.parts.activity_papers import offers
from app.ui.parts.acts import Trouble, attempt, attempt_with_reason, looked_up
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.paper_menu import PaperMenu
from app.ui.parts.sheet import UNCHANGED
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.scrolling import follow_focus

FRESH = "登记"
LOOSE = "outing"  # the draft of a sheet that is about no outing yet


class OutingPage(Page):
    """The list of outings, or the sheet of one. `arrive` takes an activity's id, or "登记" for a fresh sheet."""

    title = "流动站"
    purpose = PURPOSE
    manual = "outing"
    scrolls = False
    reads = frozenset({"activities", "attendances", "cases", "steps", "attachments", "campaigns", "quantities"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.list = OutingList(ledger)
        self.sheet = OutingSheet(ledger)
        self.half = HalfWritten(ledger, LOOSE, self.sheet, self._worth_keeping)
        self.totals, self.trouble = label("", "muted", wrap=True), Trouble(self.sheet.basics)
        self.why = TextField("why", "更正理由", placeholder="改了已登记的内容，写明理由")
        self._title = label("", "heading")
        self._throw = Button("不要了", kind="quiet", tip="清掉没保存的内容")
        self._throw.clicked.connect(self.discard)
        self.papers = PaperMenu()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the list again; an outing that is being corrected is left alone."""
        self.list.reload()
        outing = self.sheet.outing
        if outing is not None and self._stack.currentIndex() == 1 and not self._touched():
            self.open_outing(outing.id)

    def changed(self, tables: frozenset[str]) -> None:
        super().changed(tables)
        if tables & {"units", "villages", "words", "campaigns", "stations"}:
            self.sheet.refresh_words()

    def arrive(self, what: object) -> None:
        if what == FRESH:
            self.begin_fresh()
            return
        if isinstance(what, str) and what:
            self.open_outing(what)

    def may_leave(self) -> bool:
        self.half.keep_if_waiting()
        return True

    def begin_fresh(self) -> None:
        """An empty sheet, or the one that was never saved."""
        self.half.turn(LOOSE)
        self.sheet.begin_fresh()
        leftover = self.half.leftover()
        if leftover:
            self.sheet.fill_raw(leftover)
        self.papers.offer(None)
        self._show_sheet("登记一次活动" if not leftover else "登记一次活动（接着上次没写完的）")
        self.sheet.begin()

    def open_outing(self, activity_id: str) -> None:
        """The sheet of one outing."""
        outing = looked_up(self.news.emit, lambda: activities.get(self._ledger, activity_id))
        if outing is None:
            self._stack.setCurrentIndex(0)
            return
        self.half.turn(f"outing.{outing.id}")
        self.sheet.show_outing(outing)
        leftover = self.half.leftover()
        if leftover:
            self.sheet.fill_raw(leftover)
        again = self._stack.currentIndex() == 1
        tail = "（接着上次没写完的）" if leftover else ""
        self._show_sheet(f"{outing.number}　{outing.draft.place}{tail}")
        heard = [each.number for each in activities.heard(self._ledger, activity_id)]
        self.papers.offer(partial(offers, self._ledger, outing, heard))
        if not again:
            self.sheet.basics.on.setFocus()

    def save(self) -> None:
        """Write the sheet in one transaction; what is refused is said where it belongs."""
        self.trouble.say("")
        if not self.sheet.check():
            return
        fresh = self.sheet.outing is None
        if not fresh and not self.sheet.changes() and not self.sheet.adds():
            self.trouble.say(UNCHANGED)
            return
        why = str(self.why.value() or "")
        then = partial(self._saved, fresh=fresh)
        attempt(self.news.emit, lambda: self.sheet.save(why), then=then, refused=self._refuse)

    def void(self) -> None:
        """作废 an outing, with the reason."""
        outing = self.sheet.outing
        if outing is None:
            return
        what = f"{outing.number}不再计入任何数字，登记内容仍留在流水里。"
        verb = partial(activities.void, self._ledger, outing.id)
        question = (self.window(), f"作废{outing.number}", what, "作废")
        done, back = f"已作废 {outing.number}", lambda _: self._back()
        attempt_with_reason(self.news.emit, question, verb, done, then=back, refused=self.trouble.refuse)

    def _saved(self, outing: ActivityEntry, *, fresh: bool) -> None:
        self.half.drop()
        self.why.clear()
        self.news.emit(f"已登记 {outing.number}，意见 {outing.opinions} 条" if fresh else f"{outing.number} 已保存")
        self.open_outing(outing.id)

    def _refuse(self, error: LedgerError) -> None:
        if error.field != self.why.key or not self.why.refuse(str(error)):
            self.trouble.refuse(error)

    def _touched(self) -> bool:
        return bool(self.sheet.changes() or self.sheet.adds())

    def _worth_keeping(self) -> bool:
        return self.sheet.begun()

    def discard(self) -> None:
        """Throw away what is half-written: an empty sheet is left, a registered outing stands as it was saved."""
        self.half.drop()
        self.why.clear()
        if self.sheet.outing is not None:
            self.open_outing(self.sheet.outing.id)
            return
        self.sheet.begin_fresh()
        self._back()

    def _edited(self) -> None:
        self._throw.setVisible(self._touched() if self.sheet.outing is not None else self.sheet.begun())
        words, tone = self.sheet.totals()
        self.totals.setText(words)
        self.totals.setProperty("role", tone)
        self.totals.style().unpolish(self.totals)
        self.totals.style().polish(self.totals)
        self.why.setVisible(self.sheet.outing is not None and bool(self.sheet.changes()))

    def _show_sheet(self, title: str) -> None:
        self._title.setText(title)
        self._void.setVisible(self.sheet.outing is not None)
        self.trouble.say("")
        self._edited()
        self._stack.setCurrentIndex(1)

    def _back(self) -> None:
        self.half.keep_if_waiting()
        self._stack.setCurrentIndex(0)
        self.list.reload()
        self.list.table.setFocus()

    def _connect(self) -> None:
        self.list.opened.connect(self.open_outing)
        self.list.counted.connect(lambda listed: self.set_subtitle(f"{listed} 次"))
        self.list.wanted_new.connect(self.begin_fresh)
        self.sheet.edited.connect(self._edited)
        self.sheet.news.connect(self.news)
        self.sheet.wanted.connect(self.go)
        self.sheet.opened.connect(lambda key: self.go.emit("cases", key))

    def _build(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._page())
        self.body.addWidget(self._stack, 1)

    def _page(self) -> QWidget:
        page = QWidget()
        area = QScrollArea()
        area.setObjectName("pageArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        self.sheet.setObjectName("pageBody")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.sheet)
        follow_focus(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._head())
        column.addWidget(area, 1)
        column.addWidget(self.trouble)
        column.addLayout(self._foot())
        return page

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        back = Button("返回列表", key="Esc", icon="left")
        back.clicked.connect(self._back)
        self._void = Button("作废", kind="quiet", tip="作废这次活动，要写理由")
        self._void.clicked.connect(self.void)
        row.addWidget(back)
        row.addWidget(self._title, 1)
        row.addWidget(self.papers)
        row.addWidget(self._void)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.why.label_widget().hide()
        self.why.without_foot()
        save = Button("保存", kind="primary", key="Ctrl+Return", tip="活动和意见一次存好")
        save.clicked.connect(self.save)
        self.sheet.services.finished.connect(save.setFocus)
        self.why.walked.connect(save.setFocus)
        row.addWidget(self.totals, 1)
        row.addWidget(self.why, 1)
        row.addWidget(self._throw)
        row.addWidget(save)
        return row
