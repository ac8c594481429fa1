"""One search for everything: a box in the top bar, its answers in a list beneath."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.widgets.buttons import draw_cap
from app.ui.widgets.cards import label
from app.ui.widgets.entry.edges import Edge
from app.ui.widgets.lists.paging import Index

PAUSE = 120  # milliseconds after the last letter


@dataclass(frozen=True, slots=True)
class HitLine:
    """Something found: its kind (意见, 代表 …), title, a line about it, and where it is: page and what."""

    kind: str
    title: str
    detail: str
    page: str
    what: object = None


class SearchBox(QLineEdit):
    """Offers `searched(text)` when the clerk pauses; show the answers with `show_hits`; `found(hit)` is the choice.

    `left` is Esc when nothing is left to close.
    """

    searched = Signal(str)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setPlaceholderText("搜索姓名、村组、内容、编号（可用拼音）")
        self.setAccessibleName("搜索")
        self.setToolTip("全部内容一处搜索  ·  快捷键 Ctrl K")
        self.setClearButtonEnabled(True)
        Edge(self, "search", left=True)
        self._hits: list[HitLine] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(lambda _: self._pause.start())
        self.popup = _Popup(self)
        self._leaving = QTimer(self, singleShot=True, interval=150)
        self._leaving.timeout.connect(self.popup.hide)
        self.popup.list.itemClicked.connect(lambda item: self._take(self.popup.list.row(item)))

    def show_hits(self, text: str, hits: Sequence[HitLine]) -> None:
        """Show what was found for the text; answers that come late for an older text are dropped."""
        if text != self.text().strip():
            return
        self._hits = list(hits)
        self.popup.show_hits(self._hits, text)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the search while one types in it, not to a button of the page."""
        override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self.popup.isVisible():
            rows = self.popup.list.count()
            self.popup.list.setCurrentRow((self.popup.list.currentRow() + step) % rows if rows else -1)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._leaving.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leaving.start()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.commitString():
            self._pause.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        super().paintEvent(_event)
        if not self.text():
            draw_cap(QPainter(self), self.rect().adjusted(0, 0, -theme.px(10), 0), "Ctrl K", theme.colour("muted"))

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._search()
            return
        if self.popup.isVisible():
            self._take(max(self.popup.list.currentRow(), 0))
            return
        self._search()

    def _escape(self) -> None:
        if self.popup.isVisible():
            self.popup.hide()
            return
        self.clear()
        self.left.emit()

    def _search(self) -> None:
        text = self.text().strip()
        if not text:
            self.popup.hide()
            return
        self.searched.emit(text)

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._hits):
            return
        self.popup.hide()
        self.chosen.emit(self._hits[row])

    def _place(self) -> None:
        window = self.window()
        width = max(self.width(), theme.px(460))
        corner = self.mapTo(window, QPoint(self.width() - width, self.height() + 4))
        if self.popup.parent() is not window:
            self.popup.setParent(window)
        self.popup.setGeometry(QRect(corner, QSize(width, self.popup.wanted_height())))
        self.popup.show()
        self.popup.raise_()


class _Popup(QFrame):
    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setObjectName("searchPopup")
        self.hide()
        self.list = QListWidget()
        self.list.setObjectName("searchHits")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName("搜索结果")
        self.list.setItemDelegate(_HitDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._foot)

    def show_hits(self, hits: Sequence[HitLine], text: str) -> None:
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.kind} {hit.title} {hit.detail}")
            self.list.addItem(item)
        self.list.setCurrentRow(0 if hits else -1)
        self.list.setVisible(bool(hits))
        self._foot.setText(
            "↑↓ 选择，Enter 打开，Esc 关闭" if hits else f"没有找到“{text}”。可以只输两个字，或拼音首字母、编号后几位"
        )

    def wanted_height(self) -> int:
        shown = min(self.list.count(), 8)
        return shown * theme.px(46) + self._foot.sizeHint().height() + (theme.px(4) if shown else theme.px(10))


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # type: ignore[attr-defined]
        hit = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        state = option.state  # type: ignore[attr-defined]
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(box, theme.colour("chosen" if state & QStyle.StateFlag.State_Selected else "hover"))
        inner = box.adjusted(theme.px(12), theme.px(4), -theme.px(12), -theme.px(4))
        metrics = option.fontMetrics  # type: ignore[attr-defined]
        kind = metrics.horizontalAdvance(hit.kind) + theme.px(12)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(9.5))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, hit.kind)
        line = Qt.TextElideMode.ElideRight
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignBottom, painter.fontMetrics().elidedText(hit.detail, line, inner.width())
        )
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(10.5))
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignTop, painter.fontMetrics().elidedText(hit.title, line, inner.width() - kind)
        )
        painter.restore()
