"""What deputies asked a unit at a meeting, what it answered and promised, one question after another."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.ledger import activities, bylaws, deputies
from app.ledger.activities import ActivityEntry, Question
from app.ledger.store import Ledger
from app.rules.reading import read_date
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.widgets.cards import label
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField
from app.ui.widgets.entry.names import ChoiceField, NameField

WORDS = (
    "只有答复没有承诺的，登记为当场答复；有承诺或时限的，交办给被问单位，到期由台账提醒；没有答复的先交被问单位办理。"
)


class QuestionsDialog(AskDialog):
    """Adds questions to a meeting; a saved one makes room for the next (Ctrl+Enter), or closes (Ctrl+S)."""

    def __init__(self, parent: QWidget, ledger: Ledger, activity: ActivityEntry) -> None:
        title = f"{activity.draft.kind}：登记问题和承诺"
        super().__init__(parent, title, "保存，写下一个", WORDS, columns=3)
        self._ledger, self._activity = ledger, activity
        self._ids = {name: each for each, name, _ in deputies.candidates(ledger)}
        self.made = 0
        self.setMinimumWidth(theme.px(760))
        self._build()
        self.also_once()
        self._count = label("", "done")
        self.row.insertWidget(0, self._count)
        self.form.begin()

    def try_accept(self) -> None:
        if not self.try_save():
            return
        self._count.setText(f"已登记 {self.made} 个问题")
        self.form.clear(keep=("unit",))
        self.form.fields["words"].setFocus()

    def save(self) -> None:
        names, due = self.form.fields["asked_by"].value(), self.form.fields["due"].value()
        asked_by = tuple(self._ids[name] for name in names) if isinstance(names, tuple) else ()
        texts = {key: self.words(key) for key in ("words", "unit", "answer", "promise", "category", "level")}
        question = Question(**texts, asked_by=asked_by, due=due if isinstance(due, date) else None)
        activities.add_questions(self._ledger, self._activity.id, (question,))
        self.made += 1

    def _build(self) -> None:
        add, ledger = self.form.add, self._ledger
        names = [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(ledger)]
        add(LongField("words", "问题", required=True, lines=2), span=0)
        add(NameField("asked_by", "提问代表", names, many=True, known=True), span=2)
        add(ChoiceField("unit", "被问单位", bylaws.units(ledger), free=True))
        add(LongField("answer", "当场答复", lines=2), span=0)
        add(LongField("promise", "承诺事项", lines=2), span=2)
        add(_PromisedField("due", "承诺时限", today=lambda: ledger.today))
        add(ChoiceField("category", "类别", bylaws.words(ledger, "categories")))
        add(ChoiceField("level", "难度级别", bylaws.words(ledger, "levels")))


class _PromisedField(DateField):
    """A promised day: without a year it is the next such day."""

    def read(self, text: str) -> object:
        return read_date(text, self._today(), ahead=True)
