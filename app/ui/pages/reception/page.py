"""接待登记: who came today — one visitor after the other, the day and the place stay."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ledger import activities, cases
from app.ledger.activities import ActivityEntry
from app.ledger.cases import CaseEntry
from app.ledger.store import Ledger
from app.rules.cases import Route
from app.rules.days import day_words
from app.rules.trade import PRESENT
from app.ui import theme
from app.ui.page import Page
from app.ui.pages.reception.day import KeptLine
from app.ui.pages.reception.register import VisitorRegister
from app.ui.parts.acts import Trouble, attempt
from app.ui.parts.half_written import HalfWritten
from app.ui.parts.opinion_form import OpinionForm
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.tiles import EmptyState

LOOSE = "reception"  # a draft of the time before drafts knew their day
ABREAST = 1000  # width at 100 % from which form and register stand side by side
BEFORE = "日期、时间、地点和接待代表只写一次；开始以后，来访人一位接一位地登记"


class ReceptionPage(Page):
    """Date, place and deputies stay; Enter walks the fields; Ctrl+Enter saves and opens the next."""

    title = "接待登记"
    purpose = BEFORE
    manual = "reception"
    scrolls = False
    reads = frozenset({"cases", "activities", "attendances", "steps", "settings", "roster_days", "roster_seats"})

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.kept = KeptLine(ledger)
        self.card = Card("第 1 位来访人", scrolls=True)
        self.form = OpinionForm(ledger, self.held_on)
        self.trouble = Trouble(self.form)
        self.half = HalfWritten(ledger, LOOSE, self.form, self.form.begun)
        self._drafted = ""  # the id of the day whose visitor stands in the form
        self._alike = ""  # the number of a case that may be the same matter
        self.twin = Button("", icon="search", tip="打开这一件看看是不是同一件事")
        self.twin.hide()
        self.register = VisitorRegister(ledger)
        self._wide, self._listing = True, False
        self._to_list = Button("看已登记的", kind="quiet", key="F9")
        self._to_form = Button("接着登记", kind="quiet", key="F9")
        self._both = QHBoxLayout()
        self._before = EmptyState("先写好这一天", BEFORE, icon="person")
        self._soon = QTimer(self, singleShot=True, interval=250)
        self._build()
        self._connect()

    @property
    def day(self) -> ActivityEntry | None:
        """The reception day in hand."""
        return self.kept.day

    def held_on(self) -> date:
        """The day on which visitors are received."""
        return self.day.draft.held_on if self.day else self._ledger.today

    def refresh(self) -> None:
        """Read the day and its register again; what is half-written stays."""
        self.kept.refresh()
        self._show_register()

    def changed(self, tables: frozenset[str]) -> None:
        super().changed(tables)
        if tables & {"units", "villages", "words"}:
            self.form.refresh_words()

    def arrive(self, what: object) -> None:
        if isinstance(what, str) and what:
            self.kept.go_on(what)
        (self.kept if self.kept.asking else self.form).begin()

    def may_leave(self) -> bool:
        self.half.keep_if_waiting()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large the register takes turns with the form, and the paper is left out."""
        super().resizeEvent(event)
        self._wide = self.width() >= theme.px(ABREAST)
        self.register.show_paper(shown=self._wide)
        self._turn()

    def save(self, *, onward: bool = True) -> None:
        """Register this visitor; what is refused stands beneath its field."""
        self.trouble.say("")
        if self.day is None or not self.form.check():
            return
        takers = tuple(each.deputy_id for each in self.day.draft.attendance if each.status == PRESENT)
        draft = replace(self.form.draft(), activity_id=self.day.id, takers=takers)

        def written(made: CaseEntry) -> None:
            self.half.drop()
            self.form.clear()
            self.card.set_side("")
            self._look_again()
            self.news.emit(f"已登记 {made.number}")
            if onward:
                self.form.begin()
                return
            self.register.table.select(made.id)
            self.register.table.setFocus()

        verb = partial(cases.register, self._ledger, draft)
        attempt(self.news.emit, verb, then=written, refused=self.trouble.refuse)

    def copy_last(self) -> None:
        """照抄上一位: everything of the last visitor but who it was."""
        last = self.register.latest()
        if last is None:
            self.news.emit("这一天还没有登记过，没有可以照抄的。")
            return
        self.form.copy(cases.get(self._ledger, last))
        self.half.keep()
        self._look_again()

    def _save_onward(self) -> None:
        self.save()

    def _save_once(self) -> None:
        self.save(onward=False)

    def _started(self, day: object) -> None:
        assert isinstance(day, ActivityEntry)
        self.set_subtitle(f"{day_words(day.draft.held_on, self._ledger.today)}接待日")
        if day.id != self._drafted:
            self._take_draft(day.id)
        self.form.follow_rule()
        self._look_again()
        self._show_register()
        self.form.begin()

    def _show_register(self) -> None:
        if self.day is None:
            return
        day = activities.get(self._ledger, self.day.id)
        self.card.set_title(f"第 {day.opinions + 1} 位来访人")
        self.register.show_day(day)

    def _look_again(self) -> None:
        """Draw the paper again and look for the same matter told before."""
        self._soon.stop()
        draft = self.form.draft()
        numbers = cases.similar(self._ledger, draft) if draft.content else ()
        self._alike = numbers[0] if numbers else ""
        self.twin.setText(f"可能重复：{self._alike}" if self._alike else "")
        self.twin.setVisible(bool(numbers))
        due = self.form.due.value()
        until = f"，{day_words(due, self._ledger.today)}前办结" if isinstance(due, date) and draft.acts[1:] else ""
        unit = str(self.form.unit.value() or "承办单位待定")
        route = self.form.chosen
        way = f"转交{unit}{until}" if route is Route.TRANSFER else (route.value if route else "")
        way = way if self.form.begun() else ""
        self.register.write(
            {
                "来访人": "（保密）" if draft.confidential else draft.raised_by,
                "村组": draft.village,
                "反映内容": draft.content,
                "处理意见": way,
                "办理结果": str(self.form.answer.value() or "") if route is Route.SPOT else "",
            },
            self.held_on(),
        )

    def _take_draft(self, day_id: str) -> None:
        """The form of this day: what was left half-written on it, else nothing."""
        loose = self.half.leftover() if not self._drafted else {}
        if loose:
            self.half.drop()
        self.half.turn(f"reception.{day_id}")
        self._drafted = day_id
        self.trouble.say("")
        self.form.clear()
        leftover = self.half.leftover() or loose
        self.card.set_side("上次没登记完的，接着写" if leftover else "", "soon")
        self._throw.setVisible(bool(leftover))
        if leftover:
            self.form.fill_raw(leftover)
        if loose:
            self.half.keep()

    def _discard(self) -> None:
        self.half.drop()
        self.form.clear()
        self.card.set_side("")
        self._throw.hide()
        self._look_again()
        self.form.begin()

    def _kept_draft(self) -> None:
        self.card.set_side("草稿已自动保存", "done")
        self._throw.show()

    def _open_case(self, key: object) -> None:
        self.go.emit("cases", key)

    def _connect(self) -> None:
        self.kept.opened.connect(self._started)
        self.kept.left.connect(self.form.begin)
        self.kept.news.connect(self.news)
        self.kept.turned.connect(self._turn)
        self.form.edited.connect(self._soon.start)
        self._soon.timeout.connect(self._look_again)
        self.half.kept.connect(self._kept_draft)
        self.register.opened.connect(self._open_case)
        self.twin.clicked.connect(lambda: self._open_case(self._alike))
        self._look_again()

    def _turn(self) -> None:
        shown = not self.kept.asking
        self.card.setVisible(shown and (self._wide or not self._listing))
        self.register.setVisible(shown and (self._wide or self._listing))
        for button in (self._to_list, self._to_form):
            button.setVisible(not self._wide)
        self._before.setVisible(not shown)

    def _turn_over(self) -> None:
        """The register instead of the form, or the form again."""
        self._listing = not self._listing
        self._turn()
        if self._listing:
            self.register.table.setFocus()
            return
        self.form.begin()

    def _build(self) -> None:
        self.card.add_action(self._to_list)
        self.register.add_action(self._to_form)
        for button in (self._to_list, self._to_form):
            button.clicked.connect(self._turn_over)
        self.card.body.addWidget(self.form)
        self.card.body.addStretch(1)
        self.card.add_foot(self._twins(), self.trouble, self._buttons())
        self._both.setSpacing(theme.px(16))
        self._both.addWidget(self.card, 15)
        self._both.addWidget(self.register, 8)
        self.body.addWidget(self.kept)
        self.body.addLayout(self._both, 1)
        self.body.addWidget(self._before, 1)
        self._turn()

    def _twins(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.twin)
        row.addStretch(1)
        return line

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons)
        onward = Button("保存并登记下一位", kind="primary", key="Ctrl+Return", alone=True)
        onward.clicked.connect(self._save_onward)
        self.form.finished.connect(onward.setFocus)
        once = Button("保存", key="Ctrl+S", alone=True)
        once.clicked.connect(self._save_once)
        copy = Button("照抄上一位", key="F4", tip="除了来访人，其余和上一位一样")
        copy.clicked.connect(self.copy_last)
        self._throw = Button("不要了", kind="quiet", tip="清掉没写完的内容")
        self._throw.clicked.connect(self._discard)
        self._throw.hide()
        for button in (onward, once, copy, self._throw):
            row.addWidget(button)
        return buttons
