"""The sections of a briefing, and the one in hand: an article's title and source, or a paragraph with its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ledger import briefings
from app.rules.briefings import Part
from app.ui import theme
from app.ui.pages.briefing.charts import ChartLine
from app.ui.pages.briefing.linked import FIELD, WAITING, LinkedText
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

COLUMNS = (TableColumn("words", "文章和段落", 160, stretch=True, sorts=False),)


class Sections(QWidget):
    """`edited` when a part changed; `figure_wanted`, `chart_wanted` ask for one, `figure_chosen(code)` for its rows."""

    edited = Signal()
    figure_wanted = Signal()
    chart_wanted = Signal()
    figure_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Part] = []
        self._at = 0
        self._filling = False
        self._says: Mapping[str, str] = {}
        self.table = PagedTable(COLUMNS, lambda: len(self._parts), self._fetch, row_height=30)
        self.table.setAccessibleName("文章和段落")
        self.table.set_empty(EmptyState("还没有段落", "添加一篇文章或一段正文", icon="bulletin"))
        self.table.chosen.connect(self._chosen)
        self.title = TextField("title", "文章标题", longest=120)
        self.source = TextField("source", "供稿", longest=120)
        self.heading = TextField("heading", "小标题", longest=120)
        self.words = LinkedText()
        self.words.setAccessibleName("正文")
        self.chart = ChartLine()
        self.chart.wanted.connect(self.chart_wanted)
        self.chart.dropped.connect(lambda: self.put_chart(""))
        for field in (self.title, self.source, self.heading):
            field.edited.connect(self._typed)
        self.words.edited.connect(self._typed)
        self.words.figure_chosen.connect(self.figure_chosen)
        self._lay_out()

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts as they stand."""
        return tuple(self._parts)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts; the first paragraph is taken in hand."""
        self._parts = list(parts)
        self.table.reload()
        self.take(next((at for at, part in enumerate(parts) if part.text), 0))

    def set_words(self, words: Mapping[str, str]) -> None:
        """What the figures say now."""
        self._says = words
        self.words.set_words(words)
        self.table.reload()

    def take(self, at: int) -> None:
        """Take a part in hand."""
        self._at = at
        part = self._parts[at] if at < len(self._parts) else None
        self._filling = True
        self.title.set_value(part.title if part else "")
        self.source.set_value(part.source if part else "")
        self.heading.set_value(part.heading if part else "")
        self.words.set_text(part.text if part else "")
        self._filling = False
        self.chart.show_code(part.chart if part else "")
        article = part is not None and bool(part.title)
        for field in (self.title, self.source):
            field.setVisible(article)
        for widget in (self.heading, self.words, self._insert, self._draw):
            widget.setVisible(part is not None and not article)
        self.table.select(at)

    @property
    def in_hand(self) -> Part | None:
        """The part in hand."""
        return self._parts[self._at] if self._at < len(self._parts) else None

    def put_chart(self, code: str) -> None:
        """Let the paragraph in hand have this chart; none where it is empty."""
        part = self.in_hand
        if part is None or part.title:
            return
        self._parts[self._at] = replace(part, chart=code)
        self.chart.show_code(code)
        self.table.viewport().update()
        self.edited.emit()

    def add_article(self) -> None:
        """Begin an article behind the part in hand."""
        self._add(Part(title="新的文章"), Part(text="新的段落。"))

    def add_paragraph(self) -> None:
        """Begin a paragraph behind the part in hand."""
        self._add(Part(text="新的段落。"))

    def drop(self) -> None:
        """Take the part in hand out."""
        if self._parts:
            del self._parts[self._at]
            self._changed(max(0, min(self._at, len(self._parts) - 1)))

    def shift(self, step: int) -> None:
        """Move the part in hand up (-1) or down (1)."""
        to = self._at + step
        if 0 <= to < len(self._parts):
            self._parts[self._at], self._parts[to] = self._parts[to], self._parts[self._at]
            self._changed(to)

    def _add(self, *parts: Part) -> None:
        at = min(self._at + 1, len(self._parts))
        self._parts[at:at] = parts
        self._changed(at)

    def _changed(self, at: int) -> None:
        self.table.reload()
        self.take(at)
        self.edited.emit()

    def _chosen(self, key: object) -> None:
        if isinstance(key, int) and key != self._at:
            self.take(key)

    def _typed(self) -> None:
        if self._filling or self._at >= len(self._parts):
            return
        part = self._parts[self._at]
        if part.title:
            part = replace(part, title=self.title.text() or part.title, source=self.source.text())
        else:
            part = replace(part, heading=self.heading.text(), text=self.words.text())
        if part != self._parts[self._at]:
            self._parts[self._at] = part
            self.table.viewport().update()
            self.edited.emit()

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        some = enumerate(self._parts[offset : offset + limit], start=offset)
        return [(at, FIELD.sub(lambda match: self._says.get(match[0], WAITING), _called(part))) for at, part in some]

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addWidget(self.table, 1)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for words, act, tip in (
            ("加文章", self.add_article, "在后面加一篇文章"),
            ("加段落", self.add_paragraph, "在后面加一段"),
            ("上移", lambda: self.shift(-1), "往前挪一个位置"),
            ("下移", lambda: self.shift(1), "往后挪一个位置"),
            ("去掉", self.drop, "去掉这一篇的标题或这一段"),
        ):
            button = Button(words, kind="quiet", tip=tip)
            button.clicked.connect(act)
            row.addWidget(button)
        left.addWidget(buttons)
        self._insert = Button("插入数字", icon="plus", tip="在光标处插入台账的一个数字")
        self._insert.clicked.connect(self.figure_wanted)
        self._draw = Button("插入图表", icon="plus", tip="在这一段后面放一张图表")
        self._draw.clicked.connect(self.chart_wanted)
        right = QVBoxLayout()
        right.setSpacing(theme.px(4))
        for widget in (self.title, self.source, self.heading):
            right.addWidget(widget)
        right.addWidget(self.words, 1)
        right.addWidget(self.chart)
        hint = label("底色的是台账的数字，点一下看明细；数字都是 0 的分句印出来时不写", "hint", wrap=True)
        large = theme.look().scale > 1  # then the buttons have a line of their own
        foot = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        foot.addWidget(hint, 0 if large else 1)
        insert = FlowLayout() if large else foot
        insert.addWidget(self._draw)
        insert.addWidget(self._insert)
        if large:
            foot.addLayout(insert)
        right.addLayout(foot)
        both = QHBoxLayout(self)
        both.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        both.setSpacing(theme.px(12))
        both.addLayout(left, 3)
        both.addLayout(right, 7)


def _called(part: Part) -> str:
    """How a part is called in the list."""
    if part.title:
        return f"【{part.title}】"
    return f"　{part.heading or part.text or f'【图表】{briefings.chart_words(part.chart)}'}"
