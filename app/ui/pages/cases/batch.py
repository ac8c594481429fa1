"""Many cases at once: 批量交办, 催办, 督办, 销号 — all or none, and said in numbers before."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ledger import bylaws, cases
from app.ledger.cases import CaseEntry, CaseLine
from app.ledger.store import Ledger
from app.rules.cases import NEXT, Act, Kind, Stage, stage_name
from app.ui import theme
from app.ui.pages.cases import papers
from app.ui.pages.cases.step_form import StepForm
from app.ui.pages.cases.steps import ASKS
from app.ui.parts.acts import attempt
from app.ui.parts.paper_menu import PaperMenu
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.flow import FlowLayout, emptied
from app.ui.widgets.lists.tables import MOST_PICKED

TOGETHER = (Kind.ASSIGN, Kind.URGE, Kind.SUPERVISE, Kind.STRIKE_OFF)


class BatchPanel(QWidget):
    """What can be done with the marked cases, each with how many of them it concerns."""

    news = Signal(str)
    followed = Signal(str, tuple)
    done = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._stages: Mapping[str, Stage] = {}
        self.form: StepForm | None = None
        self.papers = PaperMenu()
        self._heading = label("", "heading")
        self._words = label("", "muted", wrap=True)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        column.addLayout(self._place)
        column.addStretch(1)

    def show_cases(self, lines: Sequence[CaseLine]) -> None:
        """Show what can be done with these cases, and what of them can be printed."""
        stages = {line.id: line.stage for line in lines}
        if stages == self._stages and self.form is not None:
            return
        self._close()
        self._stages = stages
        most = "（一次最多这么多）" if len(stages) >= MOST_PICKED else ""
        self._heading.setText(f"已选 {len(stages)} 件{most}")
        names, kinds = bylaws.stage_names(self._ledger), bylaws.kind_names(self._ledger)
        counted = Counter(stage_name(line, names) for line in lines)
        self._words.setText("　".join(f"{name} {many}" for name, many in counted.most_common()))
        emptied(self._flow)
        for kind in TOGETHER:
            many = len(self._fit(kind))
            if not many:
                continue
            button = Button(f"批量{kinds[kind]} {many} 件", key=ASKS[kind].key)
            button.clicked.connect(lambda _=False, kind=kind: self.open_step(kind))
            self._flow.addWidget(button)
        self.papers = PaperMenu(f"批量打印 {len(stages)} 件")
        self.papers.offer(partial(papers.offers_for_many, self._ledger, tuple(lines)))
        self._flow.addWidget(self.papers)

    def open_step(self, kind: Kind) -> None:
        """Ask once for what is to be written into every case that this step fits."""
        ids = self._fit(kind)
        if not ids:
            return
        self._close()
        first = cases.get(self._ledger, ids[0])
        word = bylaws.kind_names(self._ledger)[kind]
        self.form = StepForm(self._ledger, first, kind, title=_heading(word, first, len(ids), len(self._stages)))
        self.form.accepted.connect(lambda act: self._do(kind, act))
        self.form.left.connect(self._leave)
        self._place.addWidget(self.form)
        self._buttons.hide()
        self.form.begin()

    def _do(self, kind: Kind, act: object) -> None:
        assert isinstance(act, Act)
        form = self.form
        if form is None:
            return
        ids = self._fit(kind)

        def written(many: int) -> None:
            self._close()
            sentence = f"已{bylaws.kind_names(self._ledger)[kind]} {many} 件"
            self.news.emit(sentence)
            numbers = tuple(cases.get(self._ledger, each).number for each in ids)
            if ways := papers.ways_of(self, self._ledger, kind, numbers):
                self.followed.emit(sentence, ways)
            self.done.emit()

        attempt(self.news.emit, lambda: cases.advance_all(self._ledger, ids, act), then=written, refused=form.refuse)

    def _fit(self, kind: Kind) -> tuple[str, ...]:
        return tuple(case_id for case_id, stage in self._stages.items() if kind in NEXT[stage])

    def _leave(self) -> None:
        self._close()
        self.done.emit()

    def _close(self) -> None:
        self.form = None
        emptied(self._place)
        self._buttons.show()


def _heading(word: str, first: CaseEntry, fit: int, chosen: int) -> str:
    if fit == 1:
        return f"{word}　{first.number}"
    rest = f"（选中的 {chosen} 件里，其余 {chosen - fit} 件现在不能{word}）" if chosen > fit else ""
    return f"{word} {fit} 件，一次写好{rest}"
