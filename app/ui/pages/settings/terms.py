"""设置 · 办理期限: how long answers may take, on what basis, and the rules that the unit wrote itself."""

from collections.abc import Sequence
from functools import partial

from app.ledger import bylaws
from app.ledger.store import Ledger, put_settings
from app.rules.days import full_day
from app.ui import theme
from app.ui.pages.settings.panel import Panel
from app.ui.pages.settings.term_forms import HabitsDialog, RuleDialog
from app.ui.pages.settings.terms_in_force import METHOD, PLACES, InForce, called, in_force
from app.ui.parts.acts import attempt
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.dialogs import ask
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import Tag

COLUMNS = (
    TableColumn("called", "期限", 132, sorts=False),
    TableColumn("term", "多久", 92, sorts=False),
    TableColumn("basis", "依据", 160, stretch=True, sorts=False),
    TableColumn("effective", "施行", 94, sorts=False, spare=True),
    TableColumn("province", "地方", 56, sorts=False, spare=True),
    TableColumn("origin", "来自", 104, sorts=False),
)
ALWAYS = 2000  # the year that stands for rules as old as the ledger
ORDER = "先用本单位的规定，没有的用工作法的，再没有的用法律法规的；改规定时另加一条，不改旧的。"


class TermsPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._lines: Sequence[InForce] = ()
        self.table = PagedTable(COLUMNS, lambda: len(self._lines), self._fetch)
        self.table.setAccessibleName("办理期限")
        self.table.chosen.connect(self._chosen)
        self.basis = label("", "small", wrap=True, selectable=True)
        self.aside = label("", "error", wrap=True)
        self.drop_button = Button("取消这条规定", key="Ctrl+Del")
        self._lay_out()

    def refresh(self) -> None:
        self._lines = in_force(self._ledger)
        aside = "\n".join(bylaws.terms_aside(self._ledger))
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.table.reload()
        self._chosen(self.table.key)

    @property
    def line(self) -> InForce | None:
        """The term in hand."""
        return next((line for line in self._lines if line.id == self.table.key), None)

    def add(self) -> None:
        """Write down a rule of the unit's own; it holds before the method's and those that are shipped."""
        dialog = RuleDialog(self, self._ledger, self.line)
        if dialog.exec() and dialog.made is not None:
            rule = dialog.made
            self.refresh()
            self.news.emit(f"{called(rule.key)}自{full_day(rule.effective)}起为{rule.term}，此后交办的按它计算。")

    def drop(self) -> None:
        """Take back what the unit itself laid down about the term in hand."""
        line = self.line
        if line is None or not line.own:
            return
        what = f"“{line.called}　{line.rule.term}”不再作数，以后按工作法或随程序附带的规定；已经定了的期限不变。"
        if not ask(self, "取消这条规定", what, accept="取消规定", reject="留着"):
            return
        verb = partial(bylaws.drop_rule, self._ledger, line.key, line.rule.effective)
        if line.rule.key != line.key:
            kept = {key: value for key, value in self._ledger.decided("opinion_terms").items() if key != line.key}
            verb = partial(put_settings, self._ledger, opinion_terms=kept)
        done = f"已取消本单位的“{line.called}”规定。"
        attempt(self.news.emit, verb, done, then=lambda _: self.refresh())

    def set_habits(self) -> None:
        """How weekends are treated and when a case is 临期."""
        if HabitsDialog(self, self._ledger).exec():
            self.news.emit("已保存，此后交办的按它计算。")

    def _chosen(self, _: object) -> None:
        line = self.line
        self.drop_button.setEnabled(line is not None and line.own)
        self.basis.setText(f"{line.called} {line.rule.term}，依据：{line.rule.basis}" if line else ORDER)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [_row(line) for line in self._lines[offset : offset + limit]]

    def _lay_out(self) -> None:
        card = Card("现在作数的期限", padded=False)
        card.body.addWidget(self.table, 1)
        self.basis.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4))
        card.body.addWidget(self.basis)
        for button, act in (
            (Button("写一条本单位的规定…", kind="primary", key="Ctrl+N"), self.add),
            (self.drop_button, self.drop),
            (Button("顺延和临期…", key="Ctrl+E"), self.set_habits),
        ):
            button.clicked.connect(act)
            card.add_button(button)
        self.body.addWidget(self.aside)
        self.body.addWidget(card, 1)


def _row(line: InForce) -> tuple[object, ...]:
    rule = line.rule
    since = rule.effective if rule.effective.year > ALWAYS else ""
    return line.id, line.called, rule.term, rule.basis, since, PLACES.get(rule.province, rule.province), _origin(line)


def _origin(line: InForce) -> Tag | str:
    if line.later:
        return Tag("尚未施行", "soon")
    if line.own:
        return Tag(line.origin, "done")
    return Tag(line.origin, "note") if line.origin == METHOD else line.origin
