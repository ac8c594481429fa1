"""What is asked about an assessment: a few deeds more in thought, and marks that evaluators give."""

from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from app.ledger import bylaws, scores
from app.ledger.scores import DeputyScore, MarkDraft, MarkEntry, WhatIf, WishedDeed
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.rules.reading import read_decimal
from app.rules.scores import Item, pointed
from app.ui import theme
from app.ui.parts.acts import Trouble, attempt
from app.ui.widgets.cards import label, rolling
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.fields import NumberField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField


class WhatIfDialog(Dialog):
    """One kind of deed so many times more: the score before and after. Nothing is written."""

    def __init__(self, parent: QWidget, ledger: Ledger, score: DeputyScore, year: int) -> None:
        super().__init__(parent, f"假如 {score.name} 多做几次", accept="算一算", reject="关闭")
        self._ledger, self._score, self._year = ledger, score, year
        self.form = FormGrid(columns=2, keys=False)
        kinds = bylaws.deeds(ledger)
        self.form.add(ChoiceField("kind", "做什么", kinds, required=True, placeholder="如 接待选民"))
        self.form.add(NumberField("times", "几次", required=True, lowest=1, highest=99)).set_value(1)
        self._answer = label("", "strong", wrap=True)
        self._items = label("", "small", wrap=True)
        band = "" if year >= ledger.today.year else f"{score.band}，"  # of a year that runs nobody knows it
        now = f"{year}年现在 {pointed(score.total)} 分，{band}{_placed(score)}。"
        self.body.addWidget(label(now, wrap=True))
        self._trouble = Trouble(self.form)
        self.body.addWidget(self.form)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._answer)
        self.body.addWidget(self._items)
        self.form.finished.connect(self.try_accept)
        self.form.begin()

    @property
    def answer(self) -> str:
        return self._answer.text()

    def try_accept(self) -> None:
        if not self.form.check():
            return
        values = self.form.values()
        times = values["times"]
        assert isinstance(times, int)
        wishes = [WishedDeed(str(values["kind"]), times)]
        verb = partial(scores.what_if, self._ledger, self._score.id, self._year, wishes)
        attempt(self._answer.setText, verb, then=self._tell, refused=self._trouble.refuse)

    def _tell(self, change: WhatIf) -> None:
        after, gained = change.after, change.after.total - change.before.total
        self._answer.setText(f"会是 {pointed(after.total)} 分（{_signed(gained)}），{after.band}，{_placed(after)}。")
        changed = [
            f"{item.label} {pointed(was.points)}→{pointed(item.points)}{'（到顶）' if item.points == item.cap else ''}"
            for item in after.items
            if (was := change.before.item(item.item)) is not None and was.points != item.points
        ]
        self._items.setText("；".join(changed) or "这一类不计分，或已经封顶，总分不变。")


class MarksDialog(Dialog):
    """Marks by hand: one field for each item and evaluator; what is empty is not given."""

    def __init__(self, parent: QWidget, ledger: Ledger, score: DeputyScore, year: int) -> None:
        super().__init__(parent, f"给 {score.name} 打分　{year}年", accept="记下")
        self._ledger, self._deputy, self._year = ledger, score.id, year
        self.given = 0
        self._fields: dict[str, tuple[Item, str]] = {}
        self.form = FormGrid(columns=2, keys=False)
        given = scores.listing(ledger, year, score.id)
        self._known = {(each.item, each.evaluator): each for each in given}
        for item in scores.judged(ledger):
            for place, role in enumerate([each.role for each in item.evaluators] or [""]):
                key = f"{item.key}.{place}"
                self._fields[key] = (item, role)
                mark = self._known.get((item.key, role))
                hint = (
                    f"已记 {pointed(mark.points)} 分（{day_words(mark.on, ledger.today)}）" if mark is not None else ""
                )
                name = f"{item.label}{f'（{role}）' if role else ''}{_most(item)}"
                self.form.add(TextField(key, name, reads=read_decimal, hint=hint))
        self.matter = self.form.add(
            TextField("matter", "事由", placeholder="扣分、改分的必须写明"), span=0, answers=("why",)
        )
        self._trouble = Trouble(self.form)
        self.body.addWidget(self._rolled())
        self.body.addWidget(self._trouble)
        self.form.finished.connect(self.accept_button.setFocus)
        self.form.begin()

    def try_accept(self) -> None:
        if not self.form.check():
            return
        drafts = self._drafts()
        if not drafts:
            self._trouble.say("还没有写分数。")
            return
        verb = partial(self._give, drafts)
        attempt(self._trouble.say, verb, then=lambda _: self.accept(), refused=self._trouble.refuse)

    def _give(self, drafts: list[MarkDraft]) -> None:
        again = [(draft, mark) for draft in drafts if (mark := self._replaced(draft)) is not None]
        fresh = [draft for draft in drafts if self._replaced(draft) is None]
        for draft, mark in again:
            scores.correct(self._ledger, mark.id, draft.points, draft.matter)
        self.given = len(again) + (len(scores.add(self._ledger, *fresh)) if fresh else 0)

    def _replaced(self, draft: MarkDraft) -> MarkEntry | None:
        """The mark that a new one corrects; points off are each for themselves."""
        mark = self._known.get((draft.item, draft.evaluator))
        deducts = any(item.deducts for item, _ in self._fields.values() if item.key == draft.item)
        return None if deducts else mark

    def _drafts(self) -> list[MarkDraft]:
        values, matter = self.form.values(), str(self.matter.value() or "")
        given = ((self._fields[key], points) for key, points in values.items() if key in self._fields)
        return [
            MarkDraft(self._year, self._deputy, item.key, points, role, matter)
            for (item, role), points in given
            if isinstance(points, int | float | Decimal)
        ]

    def _rolled(self) -> QWidget:
        from PySide6.QtWidgets import QVBoxLayout

        column = QVBoxLayout()
        column.addWidget(self.form)
        column.addStretch(1)
        area = rolling(column)
        area.setMinimumSize(theme.px(480), theme.px(min(90 + 76 * ((len(self._fields) + 1) // 2), 420)))
        return area


def _most(item: Item) -> str:
    return f"　最{'多扣' if item.deducts else '高'}{pointed(item.cap)}分" if item.cap is not None else ""


def _placed(score: DeputyScore) -> str:
    return f"{'并列' if score.tied else ''}第 {score.rank} 名"


def _signed(gained: Decimal) -> str:
    return f"多 {pointed(gained)} 分" if gained > 0 else "不变" if not gained else f"少 {pointed(-gained)} 分"
