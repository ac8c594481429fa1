"""The three ways to look at all deputies: the list with a file, the periods of their duties, the year's assessment."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QWidget

from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.deputies.matrix import DutyMatrix
from app.ui.pages.deputies.ranking import ScoreRanking
from app.ui.widgets.entry.segments import Segmented

LIST, DUTIES, SCORES = "名单", "频次", "考评"


class DeputyViews(QStackedWidget):
    """Shows one of them; `row` is the line above with what belongs to each."""

    opened = Signal(str)
    wanted = Signal(str, object)
    news = Signal(str)

    def __init__(self, ledger: Ledger, year: int) -> None:
        super().__init__()
        self.switch = Segmented([(name, name) for name in (LIST, DUTIES, SCORES)], value=LIST, optional=False)
        self.switch.setAccessibleName("看名单、频次还是考评")
        self.switch.chosen.connect(lambda name: self.show_view(str(name)))
        self.duties, self.scores = DutyMatrix(ledger, year), ScoreRanking(ledger, year)
        self.duties.opened.connect(self.opened)
        self.scores.wanted.connect(self.wanted)
        self.scores.news.connect(self.news)
        self._tools = QWidget()
        self._only_listed: list[QWidget] = []

    @property
    def view(self) -> str:
        """The view in sight."""
        return str(self.switch.value())

    def year(self, listed: int) -> int:
        """The year in sight; `listed` is the list's."""
        return {DUTIES: self.duties.year.year, SCORES: self.scores.year.year}.get(self.view, listed)

    @property
    def frequency(self) -> str:
        """The key of the frequency in sight."""
        return self.duties.key if self.view == DUTIES else ""

    def row(self, tools: QLayout, always: QWidget, listed: QWidget) -> QHBoxLayout:
        """The line above: the switch, the tools of the view, what is always there, and what only the list has."""
        self._only_listed.append(listed)
        self._tools.setLayout(tools)
        tools.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self.switch)
        for part in (self._tools, self.duties.head, self.scores.head):
            line.addWidget(part, 1)
        line.addWidget(always)
        line.addWidget(listed)
        return line

    def put(self, listing: QWidget, below: QWidget | None) -> None:
        """Take the list in; `below` are tools of its own under the line."""
        if below is not None:
            self._only_listed.append(below)
        for part in (listing, self.duties, self.scores):
            self.addWidget(part)
        self.show_view(LIST)

    def show_view(self, name: str, what: object = None) -> None:
        """Show a view; `what` is the frequency to be seen."""
        self.switch.set_value(name)
        heads = {LIST: self._tools, DUTIES: self.duties.head, SCORES: self.scores.head}
        for each, head in heads.items():
            head.setVisible(each == name)
        for part in self._only_listed:
            part.setVisible(name == LIST)
        self.setCurrentIndex(tuple(heads).index(name))
        if name == DUTIES and isinstance(what, str) and what:
            self.duties.show_frequency(what)
            return
        self.refresh()

    def refresh(self) -> None:
        """Read the view in sight again."""
        if self.view == DUTIES:
            self.duties.refresh()
        elif self.view == SCORES:
            self.scores.refresh()
