"""The manual in a window of its own: chapters at the left, what is read at the right, one search for all of it."""

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.books.manual import PICTURES, Spot, chapters, matches, spot_of
from app.ui import theme
from app.ui.manual_words import page_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.listed import Listed

PAUSE = 200  # milliseconds after the last key
PICTURE = 660  # width at 100 %
MOST = 40  # sections that a search lists


class ManualWindow(QWidget):
    """`open_for(page)` shows what is said of a page of the window; stays open beside it while one works."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle("六簿使用手册")
        self.setWindowIcon(theme.icon("brand", "ink", 32))
        self.words = TextField("words", "在手册里找", placeholder="在手册里找")
        self.list = Listed("章节")
        self.text = QTextBrowser()
        self.text.setObjectName("manual")
        self.text.setOpenLinks(False)
        self.text.setSearchPaths([str(PICTURES)])
        self.text.setAccessibleName("手册")
        self.back = Button("退回", key="Alt+Left", icon="left")
        self.spot = Spot("")
        self._past: list[Spot] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._list)
        self.words.edited.connect(self._pause.start)
        self.words.walked.connect(self.list.setFocus)
        self.list.chosen.connect(self._chosen)
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        for key, act in (("Ctrl+F", self._to_words), ("Esc", self.close)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._lay_out()
        self._list()
        self.show_spot(Spot(chapters()[0].key))

    def open_for(self, page: str) -> None:
        """Come forward with what is said of a page of the window."""
        self.open_at(spot_of(page))

    def open_at(self, spot: Spot) -> None:
        """Come forward with a chapter, or a section of it."""
        self.show_spot(spot)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_spot(self, spot: Spot) -> None:
        """Show a chapter from its beginning or from a section on."""
        if self.spot.chapter and spot != self.spot:
            self._past.append(self.spot)
        self._show(spot)

    def go_back(self) -> None:
        """To what was read before."""
        if self._past:
            self._show(self._past.pop())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.words.clear()
        self._list()
        super().closeEvent(event)

    def _show(self, spot: Spot) -> None:
        chapter = next(each for each in chapters() if each.key == spot.chapter)
        if spot.chapter != self.spot.chapter:
            self.text.setHtml(page_of(chapter, theme.look().colours, theme.px(PICTURE)))
        self.spot = spot
        self.text.scrollToAnchor(spot.section or chapter.title)
        self.back.setEnabled(bool(self._past))
        if not self.words.text():
            self.list.select(spot)
            self.list.select(Spot(spot.chapter))

    def _list(self) -> None:
        """The chapters, or what the search held."""
        words = self.words.text()
        if words:
            shown = [(each.spot, f"{each.title}：{each.excerpt}") for each in matches(words)[:MOST]]
        else:
            shown = [(Spot(each.key), each.title) for each in chapters()]
        self.list.show_rows(shown)

    def _chosen(self, key: object) -> None:
        if isinstance(key, Spot) and key.chapter and (key.section or key.chapter != self.spot.chapter):
            self.show_spot(key)

    def _follow(self, url: QUrl) -> None:
        chapter = url.path().removesuffix(".md") or self.spot.chapter
        self.show_spot(Spot(chapter, url.fragment(QUrl.ComponentFormattingOption.FullyDecoded)))

    def _to_words(self) -> None:
        self.words.edit.setFocus()
        self.words.edit.selectAll()

    def _lay_out(self) -> None:
        self.words.label_widget().hide()
        self.words.without_foot()
        left, right = Card(padded=False), Card(padded=False)
        above = QHBoxLayout()
        above.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(4))
        above.addWidget(self.words, 1)
        above.addWidget(self.back)
        left.body.addLayout(above)
        left.body.addWidget(self.list, 1)
        left.setFixedWidth(theme.px(280))
        right.body.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setSpacing(theme.px(12))
        both.addWidget(left)
        both.addWidget(right, 1)
        column = QVBoxLayout(self)
        margin = theme.px(12)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addLayout(both)
        self.resize(theme.px(1060), theme.px(700))
