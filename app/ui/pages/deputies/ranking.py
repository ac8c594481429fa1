"""考评: every deputy's year in its order, why each has what he or she has, and the year frozen or worked out anew."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import scores
from app.ledger.scores import DeputyScore, YearScores
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.rules.scores import pointed
from app.ui import theme
from app.ui.pages.deputies.score import ScoreView
from app.ui.parts.acts import attempt_with_reason
from app.ui.parts.areas import StoryArea
from app.ui.parts.sheets import halves
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Elided, label
from app.ui.widgets.dialogs import tell
from app.ui.widgets.entry.years import YearStep
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

COLUMNS = (
    TableColumn("rank", "名次", 64, sorts=False),
    TableColumn("name", "姓名", 96, stretch=True, sorts=False),
    TableColumn("total", "总分", 64, sorts=False, right=True),
    TableColumn("band", "等次", 84, sorts=False, spare=True),
    TableColumn("group", "小组", 72, sorts=False, spare=True),
)
RUNS = "这一年进行中，等次到年底再看"
FREEZE = "把这一年的结果和办法固定下来，以后改登记也不变"
UNFREEZE = "这一年以后按现在的登记重新计算；冻结过的结果仍留在台账里"


class ScoreRanking(QWidget):
    """`head` is what the page puts above; `wanted(page, what)` asks for where an entry was written down."""

    wanted = Signal(str, object)
    news = Signal(str)

    def __init__(self, ledger: Ledger, year: int) -> None:
        super().__init__()
        self._ledger = ledger
        self.scored: YearScores | None = None
        self.year = YearStep(year, ledger.today.year)
        self.year.stepped.connect(lambda _: self.refresh())
        self.head = QWidget()
        self.freeze_button = Button("冻结这一年…", key="Ctrl+L", tip=FREEZE)
        self.freeze_button.clicked.connect(self.freeze)
        self._scheme = Elided("", "small")
        self._state = label("", "small", wrap=True)
        self._who = label("", "heading")
        self._warned: Mapping[str, str] = {}
        self._warning = label("", "late", wrap=True, selectable=True)
        empty = EmptyState("还没有可以考评的代表", "先登记代表，再登记活动和履职，分数自己算出来", icon="person")
        self.table = PagedTable(COLUMNS, self._count, self._fetch, empty=empty)
        self.table.setAccessibleName("考评排名")
        self.table.chosen.connect(self._chosen)
        self.view = ScoreView(ledger)
        self.view.wanted.connect(self.wanted)
        self.view.news.connect(self._marked)
        self._lay_out()

    def refresh(self) -> None:
        """Work the year out again beside the window."""
        ledger, year = self._ledger, self.year.year
        Worker.do(lambda _: _assessed(ledger, year), self._worked_out, self._refused, owner=self)

    def freeze(self) -> None:
        """Fix the year as it stands, or work it out anew: both with the reason."""
        year = self.scored
        if year is None:
            return
        if year.frozen is not None:
            what = f"{year.year}年以后按现在的登记重新计算；冻结过的结果仍留在台账里。"
            title = f"解除{year.year}年考评的冻结"
            self._fix((title, what, "解除冻结"), partial(scores.unfreeze, self._ledger, year.year), f"已{title}")
            return
        what = f"{len(year.deputies)} 名代表的得分、名次和“{year.scheme.title}”的条文固定下来，以后改登记也不变。"
        title = f"冻结{year.year}年考评"
        self._fix((title, what, "冻结"), partial(scores.freeze, self._ledger, year.year), f"已{title}")

    def _fix(self, question: tuple[str, str, str], verb: Callable[[str], object], done: str) -> None:
        attempt_with_reason(
            self.news.emit,
            (self.window(), *question),
            verb,
            done,
            then=lambda _: self.refresh(),
            refused=lambda error: tell(self.window(), "没有办成", str(error)),
        )

    def _marked(self, sentence: str) -> None:
        self.news.emit(sentence)
        self.refresh()

    def _worked_out(self, assessed: tuple[YearScores, Mapping[str, str]]) -> None:
        scored, warned = assessed
        if scored.year != self.year.year:
            return
        self.scored, self._warned = scored, warned
        self.table.reload()
        if scored.of(str(self.table.key)) is None and scored.deputies:
            self.table.select(scored.deputies[0].id)
        self._tell(scored)
        self._chosen(self.table.key)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self.news.emit(str(error))

    def _tell(self, scored: YearScores) -> None:
        bands = [(band.name, sum(each.band == band.name for each in scored.deputies)) for band in scored.scheme.bands]
        counted = "　".join(f"{name} {many} 人" for name, many in bands)
        runs = scored.runs(self._ledger.today)
        self._scheme.set_text(f"{scored.scheme.title}　{RUNS if runs and bands else counted}")
        frozen = scored.frozen
        self.freeze_button.setText("解除冻结…" if frozen else "冻结这一年…")
        self.freeze_button.set_tip(UNFREEZE if frozen else FREEZE)
        self.freeze_button.setVisible(bool(scored.deputies))
        self._state.setVisible(frozen is not None)
        if frozen is None:
            return
        differ = [each.sentence for each in frozen.differences[:3]]
        rest = f"等 {len(frozen.differences)} 人" if len(frozen.differences) > len(differ) else ""
        changed = f"按现在的登记会不同的：{''.join(differ)}{rest}" if differ else "和现在的登记一致。"
        self._state.setText(
            f"{scored.year}年已于{day_words(frozen.on, self._ledger.today)}冻结，下面是冻结时的结果。{changed}"
        )

    def _chosen(self, key: object) -> None:
        if self.scored is None:
            return
        self.view.setVisible(bool(self.scored.deputies))
        score = self.scored.of(str(key))
        self._who.setText(score.called if score is not None else "")
        self._warning.setText(self._warned.get(str(key), ""))
        self._warning.setVisible(bool(self._warning.text()))
        self.view.show_score(self.scored, str(key))

    def _count(self) -> int:
        return len(self.scored.deputies) if self.scored is not None else 0

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        assert self.scored is not None
        return [self._row(self.scored, each) for each in self.scored.deputies[offset : offset + limit]]

    def _row(self, scored: YearScores, score: DeputyScore) -> tuple[object, ...]:
        band, group = scored.band_of(score, self._ledger.today), score.group.removesuffix("代表小组")
        return score.id, score.place, score.called, pointed(score.total), band, group

    def _lay_out(self) -> None:
        line = QHBoxLayout(self.head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        line.addWidget(self.year)
        line.addWidget(self._scheme, 1)
        line.addWidget(self.freeze_button)
        left, right = Card(padded=False), Card(padded=False)
        left.body.addWidget(self.table, 1)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        inside.addWidget(self._who)
        inside.addWidget(self._warning)
        inside.addWidget(self.view)
        right.body.addWidget(StoryArea(inner), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._state)
        column.addWidget(halves(left, right, widths=(452, 668), least=(300, 320)), 1)


def _assessed(ledger: Ledger, year: int) -> tuple[YearScores, Mapping[str, str]]:
    """The year, and what follows from it for whom: nothing before it is over."""
    scored = scores.year(ledger, year)
    if scored.runs(ledger.today):
        return scored, {}
    sentences: dict[str, str] = {}
    for each in scores.warnings(ledger, year):
        sentences[each.deputy_id] = sentences.get(each.deputy_id, "") + each.sentence
    return scored, sentences
