"""The paper before it is printed: pages one under another, drawn when they come into sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import label
from app.ui.widgets.paper import PaperSheets, Render, Size, nothing
from app.ui.widgets.tiles import EmptyState


class PreviewView(QWidget):
    """Pages with a bar above: back, on, page n of m, smaller, larger, whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = PaperSheets()
        self._where = label("", "muted")
        self._where.setMinimumWidth(theme.px(110))
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom = QLabel()
        self._zoom.setProperty("role", "muted")
        self._empty = EmptyState("还没有可预览的内容", "选好簿册和期间后，这里就是要打印的样子。", icon="books")
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        self.bar.setSpacing(theme.px(4))
        self._buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.bar)
        column.addWidget(self.paper, 1)
        column.addWidget(self._empty, 1)
        self.paper.moved.connect(self._tell)
        self.clear()

    def show_document(self, pages: int, size: Size, render: Render) -> None:
        """Show `pages` pages; `size(index)` gives width and height in any unit, `render(index, width)` an image `width`
        pixels wide.
        """
        self._empty.setVisible(pages == 0)
        self.paper.setVisible(pages > 0)
        self.paper.show_document(pages, size, render)
        self._tell()

    def clear(self, words: str = "") -> None:
        """No paper to show; say why."""
        if words:
            self._empty.say("没有可预览的内容", words)
        self.show_document(0, lambda _: (1.0, 1.0), nothing)

    def _buttons(self) -> None:
        for icon, words, key, act in (
            ("up", "上一页", "Ctrl+PgUp", lambda: self.paper.turn(-1)),
            ("down", "下一页", "Ctrl+PgDown", lambda: self.paper.turn(1)),
        ):
            button = IconButton(icon, words, key=key)
            button.clicked.connect(act)
            self.bar.addWidget(button)
        self.bar.addWidget(self._where)
        self.bar.addStretch(1)
        for icon, words, key, act in (
            ("minus", "缩小", "Ctrl+-", lambda: self.paper.step_zoom(-1)),
            ("plus", "放大", "Ctrl+=", lambda: self.paper.step_zoom(1)),
            ("fit", "适合宽度", "Ctrl+Shift+W", self.paper.fit_width),
        ):
            button = IconButton(icon, words, key=key)
            button.clicked.connect(act)
            self.bar.addWidget(button)
        self.bar.addWidget(self._zoom)

    def _tell(self) -> None:
        pages = self.paper.pages
        self._where.setText(f"第 {self.paper.page + 1} 页　共 {pages} 页" if pages else "")
        self._zoom.setText(f"{round(self.paper.zoom * 100)}%" if pages else "")
