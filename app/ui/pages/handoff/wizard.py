"""Three steps to the county: which month, what it lacks, onto which stick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.handoff.keys import in_force
from app.ledger.store import Ledger
from app.rules.handover import Party
from app.ui import theme
from app.ui.pages.handoff.check import CheckStep
from app.ui.pages.handoff.month import MonthStep
from app.ui.pages.handoff.stick import StickStep
from app.ui.parts.saving import do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.month_field import month_words
from app.ui.workers import Job

STEPS = ("选月份", "看还缺什么", "写到 U 盘")
ON = ("下一步：看还缺什么", "下一步：写到 U 盘", "写到 U 盘")
MONTH, CHECK, STICK = range(3)
DONE = "{month}第{number}期写好了，从盘上读回来核对过。"
PULL, COPY = "可以拔下 U 盘了，请交给县里。", "请拷到 U 盘再交给县里。"


class Wizard(Card):
    """Offers `opened(page, entry)` of what is to be mended, `filed(sentence, path)` when it is written."""

    opened = Signal(str, object)
    filed = Signal(str, object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("每月上报", scrolls=True)
        self._ledger = ledger
        self.month, self.check, self.stick = MonthStep(ledger), CheckStep(ledger), StickStep()
        self.stack = QStackedWidget()
        self._steps = [label(f"{at}　{words}") for at, words in enumerate(STEPS, 1)]
        self.back = Button("上一步", key="Alt+Left", icon="left")
        self.onward = Button(ON[0], kind="primary", key="Ctrl+Return")
        self.again = Button("再报一个月")
        self._lay_out()
        self._connect()
        self._show(MONTH)

    @property
    def step(self) -> int:
        """Which of the three is in sight."""
        return self.stack.currentIndex()

    def refresh(self) -> None:
        """Read the step in sight anew."""
        if self.step == MONTH:
            self.month.refresh()
        if self.step == CHECK:
            self.check.show_month(self.month.month)
        self._allow()

    def begin(self, month: str = "") -> None:
        """Start over, with that month."""
        self.month.begin(month)
        self._show(MONTH)

    def go_on(self) -> None:
        """To the next step, or onto the stick."""
        if self.step == MONTH:
            self.month.leave()
            return
        if self.step == STICK:
            self.write()
            return
        self._show(self.step + 1)

    def go_back(self) -> None:
        """To the step before."""
        self._show(max(self.step - 1, MONTH))

    def write(self) -> None:
        """Put package and workbook onto the stick, and the copy if it is wanted."""
        folder, by_words = self.stick.place.folder, self.stick.passphrase
        errand = self.month.errand
        if errand is None or folder is None or (by_words.isVisibleTo(self.stick) and not by_words.check()):
            return
        passphrase = by_words.text() if by_words.isVisibleTo(self.stick) else ""
        copied, ledger = self.stick.copy.isChecked(), self._ledger

        def work(job: Job) -> object:
            from app.desk.handing_over import hand_over

            return hand_over(
                ledger, errand, folder, passphrase, copied=copied, progress=lambda words: job.report(0, 0, words)
            )

        self.onward.setEnabled(False)
        self.stick.tell("")
        job = do_long(self, "写到 U 盘", work, self._written, stopped=self.stick.tell)
        job.ended.connect(self._allow)

    def _written(self, handed: object) -> None:
        from app.desk.handing_over import Handed

        assert isinstance(handed, Handed)
        self.again.setVisible(True)
        self.back.setVisible(False)
        self.onward.setVisible(False)
        elsewhere, manifest = self.stick.place.is_elsewhere, handed.built.manifest
        words = DONE.format(month=month_words(manifest["month"]), number=manifest["sequence"])
        on = COPY if elsewhere else handed.uncopied or PULL
        files = (handed.built.package, handed.excel, *([handed.copy] if handed.copy else []))
        self.stick.tell(f"{words}{on}", "\n".join(each.name for each in files), done=not handed.uncopied)
        self.stick.end()
        self.filed.emit(f"{words}{handed.uncopied or ''}", handed.built.package)

    def _show(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        for at, each in enumerate(self._steps):
            each.setProperty("role", "accent" if at == step else "muted")
            each.style().unpolish(each)
            each.style().polish(each)
        self.back.setVisible(step > MONTH)
        self.onward.setVisible(True)
        self.again.setVisible(False)
        self.onward.setText(ON[step])
        if step == STICK:
            self.stick.ask_passphrase(in_force(self._ledger, Party.COUNTY) is None)
            self.stick.begin()
        else:
            self.stick.place.end()
        self.set_side(month_words(self.month.month) if step > MONTH else "")
        self.refresh()
        first = {MONTH: self.month.field, CHECK: self.check.table, STICK: self.stick.place.table}[step]
        if self.isVisible():
            first.setFocus()

    def _leave_month(self) -> None:
        if self.step == MONTH:
            self._show(CHECK)

    def _allow(self) -> None:
        known = self.month.foreseen is not None or self.month.counting
        ready = {MONTH: known, CHECK: True, STICK: self.stick.place.folder is not None}
        self.onward.setEnabled(ready[self.step])

    def _connect(self) -> None:
        self.month.left.connect(self._leave_month)
        self.month.settled.connect(self._allow)
        self.check.opened.connect(self.opened)
        self.stick.place.settled.connect(self._allow)
        self.back.clicked.connect(self.go_back)
        self.onward.clicked.connect(self.go_on)
        self.again.clicked.connect(lambda _: self.begin())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(24))
        for each in self._steps:
            head.addWidget(each)
        head.addStretch(1)
        self.body.addLayout(head)
        for part in (self.month, self.check, self.stick):
            self.stack.addWidget(part)
        self.body.addWidget(self.stack, 1)
        for button in (self.onward, self.again, self.back):
            self.add_button(button)
