"""What the window says by itself: banners above the page, a passing sentence, the line of safety."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import label

SECRECY = "非涉密系统，禁止录入涉密内容"
Way = tuple[str, Callable[[], object]]  # the words of a button and what it does
ICONS = {"late": "warn", "soon": "warn", "note": "info", "done": "check", "plain": "info"}


class Banners(QWidget):
    """Sentences that stay until the matter is settled: read-only, disk full, practice ledger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_banner(
        self,
        key: str,
        text: str,
        *,
        tone: str = "soon",
        action: str = "",
        act: Callable[[], None] | None = None,
        closes: bool = False,
        before: Way | None = None,
    ) -> None:
        """Say it, once for each key; `action` is a button at the right, and another one may stand `before` it. What
        only tells (`closes`) may be put away.
        """
        self.hide_banner(key)
        banner = QFrame()
        banner.setObjectName("banner")
        banner.setProperty("tone", tone)
        row = QHBoxLayout(banner)
        row.setContentsMargins(theme.px(24), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(8))
        picture = QLabel()
        picture.setPixmap(theme.pixmap(ICONS[tone], f"{tone}_ink", 18, self.devicePixelRatioF()))
        words = label(text, wrap=True)
        words.setProperty("tone", tone)
        row.addWidget(picture)
        row.addWidget(words, 1)
        ways: list[Way] = [before] if before is not None else []
        if action and act is not None:
            ways.append((action, act))
        for called, way in ways:
            button = Button(called)
            button.clicked.connect(way)
            row.addWidget(button)
        if closes:
            cross = IconButton("cross", "收起这条提示")
            cross.clicked.connect(lambda: self.hide_banner(key))
            row.addWidget(cross)
        self._shown[key] = banner
        self._column.addWidget(banner)

    def hide_banner(self, key: str) -> None:
        banner = self._shown.pop(key, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.setParent(None)
            banner.deleteLater()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._shown)


class Toast(QFrame):
    """A sentence that passes: what was just done, and ways on from there. It stands before `beside`, over no button."""

    def __init__(self, parent: QWidget, beside: QWidget) -> None:
        super().__init__(parent)
        self._over, self._beside = parent, beside
        self.setObjectName("toast")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        self._row.setSpacing(theme.px(12))
        self._words = label("", "toast")
        self._text = ""
        self.buttons: tuple[Button, ...] = ()
        self._row.addWidget(self._words)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, *ways: Way, seconds: float = 6) -> None:
        """Say it for so long; each of `ways` is a button at its right."""
        self._text = text
        self._words.setToolTip(text)
        self._offer(ways)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(int(seconds * 1000))

    @property
    def text(self) -> str:
        return self._text if self.isVisible() else ""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.setMinimumSize(0, 0)
        self._words.ensurePolished()
        parent = self._over
        beside = sum(each.sizeHint().width() + self._row.spacing() for each in self.buttons)
        room = parent.width() - theme.px(32) - theme.px(24) - beside
        middle = Qt.TextElideMode.ElideMiddle  # of a long path the file is seen
        self._words.setText(self._words.fontMetrics().elidedText(self._text, middle, room))
        self.adjustSize()
        width = min(self.sizeHint().width(), parent.width() - theme.px(32))
        self.resize(width, min(self.sizeHint().height(), parent.height() - theme.px(4)))
        left = max(theme.px(16), self._beside.x() - theme.px(16) - width)
        self.move(left, (parent.height() - self.height()) // 2)

    def _offer(self, ways: tuple[Way, ...]) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = tuple(Button(words, kind="quiet") for words, _ in ways)
        for button, (_, act) in zip(self.buttons, ways, strict=True):
            button.setObjectName("toastButton")
            button.clicked.connect(partial(self._pressed, act))
            self._row.addWidget(button)
            button.ensurePolished()
            button.show()  # by itself it would be shown, and take its room, only after the sentence was measured

    def _pressed(self, act: Callable[[], object], _checked: bool = False) -> None:
        self.hide()
        act()


class StatusLine(QFrame):
    """已保存 10:32 · 备份 昨天 · 经办人 · 非涉密系统."""

    def __init__(self, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setFixedHeight(theme.px(28))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(20))
        self._parts = {name: label("", "small") for name in ("saved", "backup", "stick")}
        for part in self._parts.values():
            row.addWidget(part)
            part.hide()
        row.addStretch(1)
        self._clerk = label("", "small")
        self._unit = label(unit, "small")
        self._row = row
        for part in (self._unit, self._clerk, label(SECRECY, "small")):
            row.addWidget(part)
        self._clerk.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(28))

    def set_saved(self, words: str, *, tone: str = "done") -> None:
        """已保存 10:32; a tone other than `done` draws attention."""
        self._show("saved", f"● {words}" if words else "", tone)

    def set_backup(self, words: str, *, tone: str = "") -> None:
        self._show("backup", words, tone)

    def set_stick(self, words: str, *, tone: str = "") -> None:
        self._show("stick", words, tone)

    def set_unit(self, name: str) -> None:
        self._unit.setText(name)
        self._make_room()

    def set_clerk(self, name: str) -> None:
        self._clerk.setText(f"经办人：{name}")
        self._clerk.setVisible(bool(name))
        self._make_room()

    def _show(self, name: str, words: str, tone: str) -> None:
        part = self._parts[name]
        part.setText(words)
        part.setVisible(bool(words))
        part.setProperty("tone", tone)
        part.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        part.style().unpolish(part)
        part.style().polish(part)
        self._make_room()

    def _make_room(self) -> None:
        """Where the letters are large the unit goes first, which stands in the window's title too; a warning stays."""
        calm = [part for part in (self._parts["stick"], self._parts["backup"]) if not part.property("tone")]
        yielding = [self._unit, self._clerk, *calm]
        for part in yielding:
            part.setVisible(bool(part.text()))
        for part in yielding:
            if self._taken() > self.width():
                part.hide()

    def _taken(self) -> int:
        parts = [self._row.itemAt(place).widget() for place in range(self._row.count())]
        shown = [part for part in parts if part is not None and not part.isHidden()]
        return sum(part.sizeHint().width() + self._row.spacing() for part in shown) + theme.px(48)
