"""打印表单: one button for every paper that belongs to a record, those that fit its stage first."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from app.ui.pages.paper_dialog import Offer, show_offer
from app.ui.widgets.buttons import Button, spoken

NUMBERED = 9  # papers that are chosen by a digit


class PaperMenu(Button):
    """A button with a menu of papers; the one that is chosen is shown before it is printed."""

    def __init__(self, words: str = "打印表单", *, key: str = "Ctrl+P", compact: bool = False) -> None:
        super().__init__("" if compact else words, kind="quiet" if compact else "plain", icon="print")
        self.setProperty("square", compact)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}：先预览，再打印或存为 PDF  ·  快捷键 {spoken(key)}")
        QShortcut(QKeySequence(key), self).activated.connect(self._by_key)
        self.offers: tuple[Offer, ...] = ()
        self.menu_shown = QMenu(self)
        self.clicked.connect(self._open)

    def offer(self, offers: Sequence[Offer]) -> None:
        """What can be printed now: first what fits, then, below a line, the rest."""
        self.offers = tuple(sorted(offers, key=lambda each: not each.fits))
        self.menu_shown.clear()
        for place, each in enumerate(self.offers, start=1):
            if not each.fits and place > 1 and self.offers[place - 2].fits:
                self.menu_shown.addSeparator()
            words = f"&{place}　{each.words}" if place <= NUMBERED else each.words
            self.menu_shown.addAction(words).triggered.connect(lambda _=False, each=each: show_offer(self, each))
        self.setVisible(bool(self.offers))

    def _open(self) -> None:
        if len(self.offers) == 1:
            show_offer(self, self.offers[0])
            return
        self.menu_shown.popup(self.mapToGlobal(self.rect().bottomLeft()))
