"""打印表单: one button for every paper of a record, those that fit its stage first, or of several marked rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.parts.paper_dialog import Offer, show_offer
from app.ui.widgets.buttons import Button, spoken
from app.ui.widgets.cards import label
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.lists.tables import MOST_PICKED

NUMBERED = 9  # papers that are chosen by a digit
Find = Callable[[], Sequence[Offer]]
Act = tuple[str, Callable[[], object]]


class PaperMenu(Button):
    """A button with a menu of papers; the one that is chosen is shown before it is printed.

    What there is to print is asked for only when the button is pressed. `acts` stand below: (words, what to do).
    """

    def __init__(self, words: str = "打印表单", *, key: str = "Ctrl+P", compact: bool = False) -> None:
        super().__init__("" if compact else words, kind="quiet" if compact else "plain", icon="print")
        self.setProperty("square", compact)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}：先预览，再打印或存为 PDF  ·  快捷键 {spoken(key)}")
        QShortcut(QKeySequence(key), self).activated.connect(self._by_key)
        self.menu_shown = QMenu(self)
        self._find: Find = tuple
        self._acts: tuple[Act, ...] = ()
        self.clicked.connect(self._open)

    def offer(self, find: Find | None, *acts: Act) -> None:
        """Offer what `find()` will tell, and other ways to paper; with neither the button is not there."""
        self._find, self._acts = find or tuple, acts
        offered = find is not None or bool(acts)
        if offered and self.parentWidget() is None:  # shown now, it would be a window of its own
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
            return
        self.setVisible(offered)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What can be printed now, what fits first."""
        return tuple(sorted(self._find(), key=lambda each: not each.fits))

    def fill(self) -> QMenu:
        """The menu as it stands now."""
        menu, offers = self.menu_shown, self.offers
        menu.clear()
        for place, each in enumerate(offers, start=1):
            if not each.fits and place > 1 and offers[place - 2].fits:
                menu.addSeparator()
            words = f"&{place}　{each.words}" if place <= NUMBERED else each.words
            menu.addAction(words).triggered.connect(lambda _=False, each=each: show_offer(self, each))
        if offers and self._acts:
            menu.addSeparator()
        for words, act in self._acts:
            menu.addAction(words).triggered.connect(lambda _=False, act=act: act())
        return menu

    def _open(self) -> None:
        offers = () if self._acts else self.offers
        if len(offers) == 1:
            show_offer(self, offers[0])
            return
        self.fill().popup(self.mapToGlobal(self.rect().bottomLeft()))


class ManyPanel(QWidget):
    """Stands where one entry is shown, while several are marked; `unit` is how one counts them (次, 位)."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self._heading = label("", "heading")
        self.papers = PaperMenu("批量打印")
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.papers)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self._heading)
        column.addWidget(label("一起打印：一份接一份，先预览，再打印或存成一个 PDF。", "muted", wrap=True))
        column.addWidget(buttons)
        column.addStretch(1)

    def show_many(self, many: int, find: Find) -> None:
        """So many are marked; their papers are asked for when they are wanted."""
        most = "（一次最多这么多）" if many >= MOST_PICKED else ""
        self._heading.setText(f"已选 {many} {self._unit}{most}")
        self.papers.offer(find)
