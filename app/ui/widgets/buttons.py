"""Buttons that show the key that does the same."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.ui import theme

KINDS = ("plain", "primary", "quiet", "danger")
SAVES = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")  # what saves on one page saves on every page
SPOKEN = {"Return": "Enter", "Del": "Delete", "PgUp": "PageUp", "PgDown": "PageDown"}


def spoken(key: str) -> str:
    """A key as the clerk reads it on a button: Ctrl+Return → Ctrl Enter."""
    return " ".join(SPOKEN.get(part, part) for part in key.split("+")) if len(key) > 1 else key


def cap_size(key: str) -> QSize:
    """The room a key takes."""
    metrics = QFontMetrics(theme.font(8.5))
    return QSize(metrics.horizontalAdvance(key) + theme.px(10), metrics.height() + theme.px(1))


def draw_cap(painter: QPainter, room: QRect, key: str, ink: QColor) -> None:
    """Draw a key as a little cap at the right of the room."""
    size = cap_size(key)
    box = QRectF(
        room.right() + 1 - size.width(), room.top() + (room.height() - size.height()) // 2, size.width(), size.height()
    )
    edge = QColor(ink)
    edge.setAlphaF(0.55)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(ink)
    painter.setFont(theme.font(8.5))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class Button(QPushButton):
    """A push button with an optional icon and key; one `primary` button a page.

    The key works while the button's window is the active one and the button can be seen. A button with one of the keys
    that save is pressed by all of them, unless another one stands beside it (`alone`).
    """

    keyed = Signal()

    def __init__(
        self,
        text: str,
        *,
        kind: str = "plain",
        key: str = "",
        alone: bool = False,
        icon: str = "",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._key = spoken(key)
        self._icon = icon
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        self.set_tip(tip)
        self._dress()
        for sequence in _sequences(key, alone=alone):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(self._by_key)
            shortcut.activatedAmbiguously.connect(self._by_key)

    def leave(self, key: str) -> None:
        """Leave a key to another button."""
        for shortcut in self.findChildren(QShortcut):
            if shortcut.key() == QKeySequence(key):
                shortcut.setEnabled(False)

    def set_tip(self, tip: str) -> None:
        """Say what it does; its key stands behind."""
        words = [tip or (self.text() if self._key or not self.text() else "")]
        if self._key:
            words.append(f"快捷键 {self._key}")
        self.setToolTip("  ·  ".join(word for word in words if word))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def set_kind(self, kind: str) -> None:
        """Make it plain, primary, quiet or danger."""
        self.setProperty("kind", kind)
        self._dress()
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # Ctrl+Enter saves, whoever has the focus
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._cap_width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._key:
            super().paintEvent(_event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = self.rect().adjusted(0, 0, -self._cap_width(), 0)  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        on_fill = self.property("kind") == "primary" and self.isEnabled()
        words = theme.colour("on_accent" if on_fill else "muted")
        draw_cap(painter, self.rect().adjusted(0, 0, -theme.px(11), 0), self._key, words)

    def _cap_width(self) -> int:
        return cap_size(self._key).width() + theme.px(7) if self._key else 0

    def _dress(self) -> None:
        if not self._icon:
            return
        tint = "on_accent" if self.property("kind") == "primary" else "ink"
        self.setIcon(theme.icon(self._icon, tint, 18))
        self.setIconSize(QSize(theme.px(18), theme.px(18)))

    def _by_key(self) -> None:
        if self.isEnabled() and self.isVisible():
            self.click()
            self.keyed.emit()


def _sequences(key: str, *, alone: bool) -> tuple[str, ...]:
    if key in SAVES and not alone:
        return (key, *(each for each in SAVES if each != key))
    enter = SAVES[:2]  # the Enter of the keypad is another key to Qt
    return enter if key in enter else (key,) if key else ()


class IconButton(Button):
    """A square button with only an icon; its words are in the tooltip and for screen readers."""

    def __init__(self, icon: str, words: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", kind="quiet", icon=icon, tip=words, parent=parent)
        self.setAccessibleName(words)
        self.setProperty("square", True)
        self.setToolTip(f"{words}  ·  快捷键 {spoken(key)}" if key else words)
        if key:
            QShortcut(QKeySequence(key), self).activated.connect(self._by_key)
