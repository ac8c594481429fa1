"""The dark strip at the left: every page with icon, word and how many things wait there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.badges import badge_size, draw_badge
from app.ui.widgets.cards import rolling


@dataclass(frozen=True, slots=True)
class NavigationEntry:
    """A page in the navigation: key, word, icon; `urgent` makes its badge red; `counted` says what is counted."""

    key: str
    title: str
    icon: str
    urgent: bool = True
    counted: str = "待办"


class Navigation(QFrame):
    """Offers `chosen(key)`; up and down walk, Ctrl+1…9 and Ctrl+0 are the window's."""

    chosen = Signal(str)
    helped = Signal()

    def __init__(
        self, places: Sequence[NavigationEntry], *, brand: str = "六簿", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(8))
        column.setSpacing(0)
        column.addWidget(_Brand(brand))
        self._items: dict[str, _Item] = {}
        listed = QVBoxLayout()
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(0)
        for number, place in enumerate(places, start=1):
            item = _Item(place, f"Ctrl {number % 10}" if number <= 10 else "")
            item.clicked.connect(lambda _=False, key=place.key: self.chosen.emit(key))
            self._items[place.key] = item
            listed.addWidget(item)
        listed.addStretch(1)
        column.addWidget(rolling(listed), 1)
        self.help = _Help()
        self.help.clicked.connect(self.helped)
        column.addWidget(self.help)
        width = QFontMetrics(theme.font(10.5)).horizontalAdvance("意见办理")
        self.setFixedWidth(max(theme.px(188) if theme.look().scale <= 1 else 0, width + theme.px(112)))

    def mark(self, key: str) -> None:
        """Show which page is open."""
        self._key = key
        for other, item in self._items.items():
            item.setChecked(other == key)
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == key else Qt.FocusPolicy.NoFocus)

    def count(self, key: str, number: int) -> None:
        """Show how many things wait on a page; nothing for 0."""
        self._items[key].count(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        keys = list(self._items)
        if not step or self._key not in keys:
            super().keyPressEvent(event)
            return
        key = keys[(keys.index(self._key) + step) % len(keys)]
        self.chosen.emit(key)
        self._items[self._key].setFocus(Qt.FocusReason.TabFocusReason)


class _Brand(QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setFixedHeight(theme.px(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = theme.px(22)
        top = (self.height() - size) // 2
        painter.drawPixmap(
            QRect(theme.px(16), top, size, size), theme.pixmap("brand", "nav_ink", 22, self.devicePixelRatioF())
        )
        face = theme.font(13, bold=True)
        face.setLetterSpacing(face.SpacingType.AbsoluteSpacing, theme.px(3))
        painter.setFont(face)
        painter.setPen(theme.colour("nav_ink"))
        painter.drawText(self.rect().adjusted(theme.px(48), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)


class _Help(QAbstractButton):
    """The way to the manual, for those who do not know that there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("手册")
        self.setToolTip("打开手册，翻到讲这一页的地方  ·  快捷键 F1；这一页的快捷键按 Shift F1")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(188), theme.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.colour("nav_ink" if self.underMouse() else "nav_muted"))
        painter.setFont(theme.font(9))
        painter.drawText(self.rect().adjusted(theme.px(19), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "F1  手册")


class _Item(QAbstractButton):
    def __init__(self, place: NavigationEntry, key: str) -> None:
        super().__init__()
        self._place, self._keys, self._number, self._walked = place, key, 0, False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.count(0)

    def count(self, number: int) -> None:
        self._number = number
        words = self._place.title + (f"，{self._place.counted} {number}" if number else "")
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  ·  快捷键 {self._keys}" if self._keys else words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(188), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Large letters in a low window stand closer before they roll."""
        return QSize(theme.px(120), theme.px(26))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._walked = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("nav_chosen" if self.isChecked() else "nav_hover"))
        if self.isChecked():
            painter.fillRect(QRect(0, 0, theme.px(3), self.height()), theme.colour("accent"))
        tint = "nav_ink" if self.isChecked() else "nav_muted"
        size = theme.px(18)
        picture = theme.pixmap(self._place.icon, tint, 18, self.devicePixelRatioF())
        painter.drawPixmap(QRect(theme.px(19), (self.height() - size) // 2, size, size), picture)
        painter.setPen(theme.colour("nav_ink"))
        painter.setFont(theme.font(10.5, bold=self.isChecked()))
        painter.drawText(self.rect().adjusted(theme.px(49), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._place.title)
        if self._number:
            self._draw_badge(painter)
        if self._walked and self.hasFocus():
            painter.setPen(theme.colour("nav_muted"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(4, 2, -3, -3))

    def _draw_badge(self, painter: QPainter) -> None:
        size = badge_size(self._number)
        left, top = self.width() - theme.px(16) - size.width(), (self.height() - size.height()) / 2
        fill = theme.colour("accent" if self._place.urgent else "nav_badge")
        draw_badge(painter, QRectF(left, top, size.width(), size.height()), self._number, fill)
