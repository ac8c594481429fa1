"""今日 as it looks: what has to be done today, what the figures of a period are, and how the month stands."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.page import Page
from app.ui.parts.day.month import MonthCard
from app.ui.parts.day.tiles import AmountTiles, FigureTiles
from app.ui.parts.day.words import AgendaWords, CoverageWords
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.entry.segments import Segmented
from app.ui.widgets.flow import emptied
from app.ui.widgets.lists.lines import LineList, ProgressLine
from app.ui.widgets.tiles import EmptyState, Tile


class DayPage(Page):
    """Its widgets, each shown what stands on it; what they lead to is for the page that has a ledger."""

    title = "今日"
    purpose = "今天要办的事按急缓排好，点开就办；上面的数字点开看它由哪些记录得出"
    manual = "today"

    def __init__(self, spans: Sequence[str], span: str) -> None:
        super().__init__()
        self.spans = Segmented([(name, name) for name in spans], value=span, optional=False, name="哪段时间")
        self.figures, self.amounts = FigureTiles(), AmountTiles()
        self.every_figure = Button("全部数字", kind="quiet", key="Ctrl+D")
        self.agenda = Card("今日要办", padded=False)
        self.everything = Button("看全部", kind="quiet")
        self.agenda.add_action(self.everything)
        self.lines = LineList()
        self.empty = EmptyState("今天没有要办的事", icon="check")
        self.month, self.coverage = MonthCard(), Card("接待覆盖")
        for card in (self.month, self.coverage):
            card.body.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
            card.body.setSpacing(theme.px(2))
        self._lay_out_page()

    @property
    def tiles(self) -> Mapping[str, Tile]:
        """The figures that are shown, by their keys."""
        return self.figures.tiles

    def show_agenda(self, words: AgendaWords) -> None:
        """Show what waits."""
        self.lines.set_lines(words.lines)
        self.lines.setVisible(bool(words.lines))
        self.empty.setVisible(not words.lines)
        self.empty.say(*words.empty)
        self.agenda.set_side(words.side)
        self.everything.setVisible(words.more)

    def show_coverage(self, words: CoverageWords) -> None:
        """Show how many deputies of each group have received voters."""
        self.coverage.set_side(words.side)
        emptied(self.coverage.body)
        for group, done, deputies in words.groups:
            self.coverage.body.addWidget(ProgressLine(group, done, deputies))
        if not words.groups:
            self.coverage.body.addWidget(label("还没有在任的代表。", "muted"))

    def _lay_out_page(self) -> None:
        edges = self.body.contentsMargins()
        self.body.setContentsMargins(edges.left(), theme.px(12), edges.right(), theme.px(12))
        self.body.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self.spans)
        head.addWidget(label("点数字看它由哪些记录得出", "small"))
        head.addStretch(1)
        head.addWidget(self.every_figure)
        self.agenda.body.addWidget(self.lines, 1)
        self.agenda.body.addWidget(self.empty, 1)
        self.agenda.setMinimumHeight(theme.px(330))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.month)
        column.addWidget(self.coverage)
        column.addStretch(1)
        sides = Sides(self.agenda, right, shares=(12, 5))
        figures = QWidget()
        tiles = QVBoxLayout(figures)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(theme.px(12))
        tiles.addLayout(head)
        tiles.addWidget(self.figures)
        tiles.addWidget(self.amounts)
        large = theme.look().scale > 1  # then the figures take the whole window: what has to be done comes first
        for part in (sides, figures) if large else (figures, sides):
            self.body.addWidget(part, 1 if part is sides else 0)
