"""Above the roster: whose year it is, what is done with the whole of it, what it lacks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ledger.rosters import Roster
from app.ui import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import Elided, label
from app.ui.widgets.dialogs import tell
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.tags import StateTag, Tag

TOWNSHIP = "全镇"


class RosterHead(QWidget):
    """Offers `turned(years)` and `narrowed`; the buttons are for the page to connect."""

    turned = Signal(int)
    narrowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentences: Sequence[str] = ()
        self._stations: Sequence[str] = ()
        self._year = label("", "heading")
        self.station = ChoiceField("station", "联络站", (TOWNSHIP,), placeholder=TOWNSHIP)
        self.station.edited.connect(self._narrowed)
        self.arrange = Button("重排", key="Ctrl+N", tip="换一条规则，或从某一天起重新排；先看再写")
        self.add = Button("加一天", key="A", tip="规则以外再加一天接待")
        self.print = Button("安排表", key="Ctrl+P", icon="print", tip="看接待日安排表，打印或存为文件")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._first_row())
        column.addWidget(self._complaint())

    def show_roster(self, roster: Roster, stations: Sequence[str]) -> None:
        """Say which year it is, which stations there are, what is lacking."""
        self._sentences, self._stations = (*roster.unmet, *roster.notes), stations
        self._year.setText(f"{roster.year}年")
        self.station.set_choices((TOWNSHIP, *stations))
        self.station.setVisible(bool(stations))
        self.arrange.setVisible(bool(roster.days))
        self.print.setEnabled(bool(roster.days))
        self._tag.set_tag(*(("有缺口", "late") if roster.unmet else ("提示", "note")))
        self._words.setProperty("role", "late" if roster.unmet else "muted")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._words.set_text("；".join(each.rstrip("。") for each in roster.unmet or roster.notes))
        self._complaint_bar.setVisible(bool(self._sentences))

    @property
    def sentences(self) -> Sequence[str]:
        """What the roster lacks, and what to know of it."""
        return self._sentences

    @property
    def tag(self) -> Tag:
        """Whether something is lacking, or merely to be known."""
        return self._tag.tag

    def tell_all(self) -> None:
        """Everything that is lacking or to be known, a sentence a line."""
        tell(self.window(), "这份安排要留意的", "\n".join(self._sentences))

    def _narrowed(self) -> None:
        if self.station.text() in ("", TOWNSHIP, *self._stations):
            self.narrowed.emit()

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        before, after = IconButton("left", "上一年", key="Alt+Up"), IconButton("right", "下一年", key="Alt+Down")
        before.clicked.connect(lambda: self.turned.emit(-1))
        after.clicked.connect(lambda: self.turned.emit(1))
        self.station.label_widget().hide()
        self.station.without_foot()
        self.station.setMaximumWidth(theme.px(170))
        for part in (before, self._year, after, self.station):
            row.addWidget(part)
        row.addStretch(1)
        for button in (self.print, self.add, self.arrange):
            row.addWidget(button)
        return row

    def _complaint(self) -> QWidget:
        self._complaint_bar = QWidget()
        row = QHBoxLayout(self._complaint_bar)
        row.setContentsMargins(0, 0, 0, 0)
        self._words = Elided("", "late")
        everything = Button("看全部", kind="quiet", key="U")
        everything.clicked.connect(self.tell_all)
        self._tag = StateTag("有缺口", "late")
        row.addWidget(self._tag)
        row.addWidget(self._words, 1)
        row.addWidget(everything)
        self._complaint_bar.hide()
        return self._complaint_bar
