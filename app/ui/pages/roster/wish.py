"""How a year is to be arranged: on which days, how many a day, how often each; and beside it what would come of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal

from app.errors import LedgerError
from app.ledger import bylaws, rosters
from app.ledger.rosters import Day, Roster, Wish, stays
from app.ledger.store import Ledger
from app.rules.rosters import SPAN, Shift, parse_rule, says
from app.rules.trade import OUR_DEFAULT
from app.ui import theme
from app.ui.pages.roster.day import RosterDateField
from app.ui.pages.roster.fairness import spread
from app.ui.pages.roster.rule import RuleAsk
from app.ui.pages.roster.written_days import with_weekday
from app.ui.parts.acts import attempt
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.fields import NumberField, SegmentField, TextField, YesNo
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.entry.times import TimesField
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Job, Worker

LARGE = 1.4  # letters so large that two fields beside the preview are too narrow
PAUSE = 300  # milliseconds after the last key
SHIFTS = ((Shift.NEXT, "顺延"), (Shift.PREVIOUS, "提前"), (Shift.SKIP, "取消"), (Shift.KEEP, "照常接待"))
NUMBERS = {"per_day": "per_day", "most": "most", "least": "times"}
OURS = {"kind": "rule", "per_day": "deputies", "least": "times", "times": "hours"}  # what a method may leave open
WORDS = ("place", "theme", "guests", "contact")
COLUMNS = (
    TableColumn("on", "日期", 122, sorts=False),
    TableColumn("deputies", "接待代表", 120, stretch=True, sorts=False),
)


class WishForm(FormGrid):
    """Asks for a wish, beginning with the one given."""

    def __init__(self, ledger: Ledger, wish: Wish) -> None:
        super().__init__(columns=2 if theme.look().scale < LARGE else 1, keys=False)
        self._ledger, self._wish = ledger, wish
        self.ask = RuleAsk(self, self._first)
        self.add(SegmentField("shift", "遇法定节假日", SHIFTS, value=Shift.NEXT, required=True))
        self.fields["shift"].set_hint("每月几日的，遇周末也这样办")
        self.add(NumberField("per_day", "每天接待代表", unit="人", lowest=1, highest=60, required=True), fresh_row=True)
        self.add(NumberField("most", "排不下时每天最多", unit="人", lowest=1, highest=99, required=True))
        self.add(
            NumberField("least", "每人每年不少于", unit="次", lowest=0, highest=60, required=True), answers=("times",)
        )
        self.add(YesNo("mixed", "县以上代表分到各天", value=True))
        self.add(RosterDateField("since", "从哪天起排", wish.year, today=lambda: ledger.today))
        self.fields["since"].set_hint("空着就从年初排起")
        self.add(TimesField())
        self.add(ChoiceField("place", "地点", bylaws.places(ledger), free=True))
        self.add(TextField("guests", "陪同", placeholder="如 副镇长"))
        self.add(TextField("contact", "联系电话"))
        self.add(TextField("theme", "主题", placeholder="可以空着，公告前再写"))
        self._fill(wish)
        self.fields["kind"].edited.connect(self._once)
        self.fields["per_day"].edited.connect(self._once)
        self.edited.connect(self._mark)

    def _once(self) -> None:
        """Duty for a while asks nobody for turns a year, and each day for as many as are written."""
        if self.fields["kind"].value() == SPAN:
            self.fill({"least": 0, "most": self.fields["per_day"].value()})

    def begin(self) -> None:
        self.fields["kind"].setFocus()

    def wish(self) -> Wish:
        """What is asked for. Raises LedgerError where the rule cannot be read or a number is missing."""
        value = self.values()
        numbers = {key: value[key] for key in NUMBERS}
        if not all(isinstance(number, int) for number in numbers.values()):
            raise LedgerError("先填每天几人、每人几次。")
        starts, ends = value["times"] if isinstance(value["times"], tuple) else ("", "")
        asked: dict[str, Any] = {NUMBERS[key]: number for key, number in numbers.items()}
        asked |= {key: str(value[key] or "") for key in WORDS}
        asked |= {key: value[key] for key in ("shift", "mixed", "since")}
        return replace(self._wish, rule=self.ask.rule().text, starts=starts, ends=ends or "", **asked)

    def _fill(self, wish: Wish) -> None:
        shared = {key: getattr(wish, key) for key in ("shift", "mixed", "since")}
        shared |= {key: getattr(wish, name) for key, name in NUMBERS.items()}
        shared |= {key: getattr(wish, key) or None for key in WORDS}
        self.fill(shared | {"times": (wish.starts, wish.ends) if wish.starts else None})
        if wish.rule:
            self.ask.fill(wish.rule)
        self._mark()

    def _mark(self) -> None:
        """Say what the method leaves open, and how else it can be read where it is read as this program does."""
        method = bylaws.methods.current(self._ledger)
        asked = method.reception
        unsaid = f"“{method.title}”没有写，{OUR_DEFAULT}"
        hints = {key: [unsaid] if name in asked.ours else [] for key, name in OURS.items()}
        if asked.or_more:
            hints["per_day"].append(f"“{method.title}”：{asked.deputies}名以上")
        if asked.readings and self._rule() == asked.rules:
            hints["kind"].append(f"这样读是{OUR_DEFAULT}，{'，'.join(asked.readings.values())}")
        for key, words in hints.items():
            self.fields[key].set_hint("；".join(words))

    def _rule(self) -> str:
        """The rule that is written; empty where it cannot be read yet."""
        try:
            return self.ask.rule().text
        except LedgerError:
            return ""

    def _first(self) -> date:
        """From when the next three months are counted: next month, or the beginning of another year."""
        today = self._ledger.today
        return today if today.year == self._wish.year else date(self._wish.year, 1, 1)


class WishPreview(Card):
    """What would be written: the days, how often each, what cannot be done; offers `ready(is there anything)`."""

    ready = Signal(bool)

    def __init__(self, ledger: Ledger, form: WishForm, now: Roster) -> None:
        super().__init__("排出来是这样", padded=False)
        self._ledger, self._form, self._now = ledger, form, now
        self._days: Sequence[Day] = ()
        self._job: Job | None = None
        self._asked: Wish | None = None
        self.head = label("", "strong", wrap=True)
        self.facts = label("", "muted", wrap=True)
        self.unmet = label("", "late", wrap=True)
        empty = EmptyState("", "左边选好哪几天接待，这里就排出来", icon="roster")
        self.table = PagedTable(COLUMNS, lambda: len(self._days), self._fetch, empty=empty, row_height=30)
        self.table.setAccessibleName("排出来的接待日")
        self._lay_out_card()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        form.edited.connect(self._pause.start)
        self.look()

    def look(self) -> None:
        """Arrange the year as the form asks for it now, without writing anything."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._asked = None
        attempt(self._say, self._form.wish, then=self._arrange)

    def _arrange(self, wish: Wish) -> None:
        self._asked = wish
        self.head.setText("正在排…")
        ledger = self._ledger
        self._job = Worker.do(
            lambda _: rosters.preview(ledger, wish), lambda made: self._show(wish, made), self._failed, owner=self
        )

    def _show(self, wish: Wish, made: Roster) -> None:
        if wish != self._asked:
            return
        self._days = made.days
        self.table.reload()
        self.head.setText(f"{says(parse_rule(wish.rule))}，{made.year}年 {len(made.days)} 天")
        self.facts.setText("\n".join(self._sentences(wish, made)))
        self.unmet.setText("\n".join(made.unmet))
        self.unmet.setVisible(bool(made.unmet))
        self.ready.emit(bool(made.days))

    def _sentences(self, wish: Wish, made: Roster) -> list[str]:
        moved = sum(day.on != day.planned for day in made.days)
        known = [day for day in self._now.days if day.station_id == wish.station_id]
        kept = sum(stays(day, wish) for day in known)
        sentences = [f"{len(made.counts)} 位代表，{spread(made.counts)}"]
        if moved:
            sentences.append(f"{moved} 天遇节假日改了日子")
        if len(known) > kept:
            sentences.append(f"写入后替换现有的 {len(known) - kept} 天；原来的安排作废，仍留在台账里")
        if kept:
            sentences.append(f"已开展、手加和起排日之前的 {kept} 天不动")
        return [*sentences, *made.notes]

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._days = ()
        self.table.reload()
        self.head.setText("还排不出来")
        self.facts.setText("")
        self.unmet.setText(sentence)
        self.unmet.show()
        self.ready.emit(False)

    def _fetch(self, offset: int, limit: int) -> list[tuple[object, ...]]:
        year = self._now.year
        return [
            (place, with_weekday(day.on, year), "、".join(name for _, name in day.seats))
            for place, day in enumerate(self._days[offset : offset + limit], start=offset)
        ]

    def _lay_out_card(self) -> None:
        for part in (self.head, self.facts, self.unmet):
            part.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), 0)
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
