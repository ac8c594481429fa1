"""The chart of a section: which it is, and the dialog that asks for it and shows it as the paper will."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.books.charts import Chart
from app.books.figures import BY_KEY
from app.errors import LedgerError
from app.ledger import briefings
from app.ledger.briefings import BriefingDraft
from app.ledger.store import Ledger
from app.rules.briefings import ChartField, Manner, Placeholder, Stretch, read_chart_field
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.chart_view import ChartView
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.fields import SegmentField, TextField
from app.ui.widgets.entry.names import ChoiceField
from app.ui.workers import Worker

FIRST_FIGURE, FIRST_WAY = "opinions", "category"
BESIDE = ("不并列", "并列")
PAUSE = 300  # milliseconds after the last key
DRAWN = 260  # the height of the picture in the dialog


class ChartLine(QWidget):
    """Says which chart stands under the text of a section; `wanted` to choose another, `dropped` to have none."""

    wanted = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "note", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        for words, tip, signal in (("改图表", "换一个图表", self.wanted), ("去掉图表", "这一段不要图表", self.dropped)):
            button = Button(words, kind="quiet", tip=tip)
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_code(self, code: str) -> None:
        """Show the chart of this code."""
        self.words.setText(f"图表：{briefings.chart_words(code)}" if code else "")
        self.setVisible(bool(code))


class ChartDialog(AskDialog):
    """Which figure in which groups, of which days, beside last year or not; what it will look like stands below."""

    def __init__(self, parent: QWidget, ledger: Ledger, draft: BriefingDraft, code: str = "") -> None:
        super().__init__(parent, "插入图表", "插入", columns=2)
        self._ledger, self._draft = ledger, draft
        self.code = ""
        self._asked = 0
        self._keys = {figure.label: key for key, figure in BY_KEY.items()}
        self.setMinimumWidth(theme.px(720))
        add = self.form.add
        self.figure = add(ChoiceField("figure", "数字", list(self._keys), required=True))
        self.by = add(ChoiceField("by", "怎样分", required=True))
        stretches = [each.value for each in Stretch]
        self.stretch = add(SegmentField("stretch", "时段", stretches, required=True, value=stretches[0]))
        self.beside = add(SegmentField("beside", "上年同期", BESIDE, required=True, value=BESIDE[0]))
        self.group = add(ChoiceField("group", "只算一组", list(briefings.GROUPS.values()), hint="如 活动类型，可空着"))
        self.name = add(TextField("name", "哪一组", hint="如 流动联络站"))
        self.view = ChartView()
        self.view.setFixedHeight(theme.px(DRAWN))
        self.body.insertWidget(1, self.view)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.draw)
        self.finished.connect(self._timer.stop)
        self._fill(read_chart_field(code) if code else ChartField(Placeholder(FIRST_FIGURE), FIRST_WAY))
        self.figure.edited.connect(self._offer)
        self.form.edited.connect(self._timer.start)
        self.draw()

    def draw(self) -> None:
        """Show the chart as the fields ask for it; while one cannot be read, the last one stays."""
        code = self._written()
        if not code:
            return
        self._asked += 1
        Worker.do(
            lambda _: briefings.chart_of_draft(self._ledger, self._draft, code),
            partial(self._show, self._asked),
            partial(self._refuse, self._asked),
            owner=self,
        )

    def save(self) -> None:
        group, name = self.words("group"), self.words("name")
        if bool(group) != bool(name):
            raise LedgerError("“只算一组”和“哪一组”要一起写，或都空着。", field="name" if group else "group")
        code = self._written()
        briefings.chart_of_draft(self._ledger, self._draft, code)  # what cannot be drawn is refused here
        self.code = code

    def _written(self) -> str:
        """The chart that the fields ask for; empty while they do not say one."""
        key, by = self._keys.get(self.words("figure")), self._ways().get(self.words("by"))
        if key is None or by is None:
            return ""
        group, name = self.words("group"), self.words("name")
        where = ((group, name),) if group and name else ()
        manner = Manner.COMPARED if self.beside.value() == BESIDE[1] else Manner.PLAIN
        return ChartField(Placeholder(key, where, Stretch(self.words("stretch")), manner), by).code

    def _ways(self) -> dict[str, str]:
        key = self._keys.get(self.words("figure"))
        return {} if key is None else {words: by for by, words in briefings.ways(key).items()}

    def _offer(self) -> None:
        """Offer the ways in which the figure can be parted."""
        self.by.set_choices(tuple(self._ways()))
        if self.words("by") not in self._ways():
            self.by.set_value(next(iter(self._ways()), None))

    def _fill(self, asked: ChartField) -> None:
        key, by = briefings.figure_key(asked.figure), briefings.way_of(asked.by)
        self.figure.set_value(BY_KEY[key].label)
        self._offer()
        self.by.set_value(briefings.ways(key).get(by))
        self.stretch.set_value(asked.figure.span.value)
        self.beside.set_value(BESIDE[int(asked.beside)])
        for group, name in asked.figure.where[:1]:
            self.group.set_value(briefings.GROUPS.get(group, group))
            self.name.set_value(name)

    def _show(self, asked: int, chart: object) -> None:
        if asked == self._asked:
            assert isinstance(chart, Chart)
            self.view.show_chart(chart)

    def _refuse(self, asked: int, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        if asked == self._asked:
            self.view.show_chart(None)
            self.view.say(str(error))
