"""设置 · 单位与经办人: whose ledger it is, and who writes in it."""

from collections.abc import Callable
from pathlib import Path

from app.books.asking import Menu
from app.ledger.place import default_ledger
from app.ledger.store import Ledger, put_settings
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import attempt
from app.ui.parts.offered import show_offered
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.tiles import FactsBar

IN_A_FILE = "单位代码和台账文件建立以后不能改；换人经办时在这里改名字，以前的流水不变。"
ON_A_SERVER = "单位代码建立以后不能改；流水里的经办人是连接数据库的用户名，换人经办请管理员给新的用户名。"


class UnitPanel(Panel):
    def __init__(self, ledger: Ledger, begin_again: Callable[[Path | None], None]) -> None:
        super().__init__()
        self._ledger, self._begin_again = ledger, begin_again
        self.facts = FactsBar()
        self.form = FormGrid(columns=2, keys=False)
        name = "单位名称" if ledger.setting("county") is True else "县和乡镇"
        self.form.add(TextField("unit_name", name, required=True, hint="印在每一本簿的封面上", longest=40))
        if not ledger.shared:  # there whoever is connected writes
            self.form.add(TextField("clerk", "经办人", required=True, hint="写进每一条流水", longest=20))
        self.form.finished.connect(self.save)
        self._leave = Button("印移交清单…", tip="换人经办时，交的人和接的人照着点清、签字")
        self._leave.clicked.connect(self.print_list)
        card = Card("单位与经办人")
        card.body.addWidget(self.facts)
        card.body.addWidget(self.form)
        card.body.addWidget(label(ON_A_SERVER if ledger.shared else IN_A_FILE, "small", wrap=True))
        save = Button("保存", kind="primary", key="Ctrl+S")
        save.clicked.connect(self.save)
        card.add_button(save)
        other = Button("换一份台账…", key="Ctrl+O")
        other.clicked.connect(self.choose_other)
        card.add_button(other)
        if not ledger.shared and ledger.setting("county") is not True:
            card.add_button(self._leave)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        ledger = self._ledger
        self.facts.set_facts(
            [
                ("单位代码", str(ledger.setting("unit_code", ""))),
                ("台账", str(ledger.place)) if ledger.shared else ("台账文件", str(ledger.path)),
            ]
        )
        self.form.fill({key: str(ledger.setting(key, "") or "") for key in self.form.fields})

    def choose_other(self) -> None:
        """Make, practise on, open or restore another ledger; this window closes and that one's opens."""
        from app.ui.welcome import Welcome

        welcome = Welcome(default_ledger(), self._ledger.clock, parent=self)
        if welcome.exec() and welcome.chosen is not None:
            self._begin_again(welcome.chosen)

    def print_list(self) -> None:
        """What one secretary leaves to the next."""
        from app.desk.asked import Asked

        show_offered(self, self._ledger, Menu.CLERK, Asked())

    def save(self) -> None:
        """Keep what is written, if anything changed."""
        if not self.form.check():
            return
        values = {key: str(value) for key, value in self.form.values().items()}
        changed = {key: value for key, value in values.items() if value != str(self._ledger.setting(key, "") or "")}
        if not changed:
            self.news.emit("没有改动。")
            return
        attempt(self.news.emit, lambda: put_settings(self._ledger, **changed), "已保存。")
