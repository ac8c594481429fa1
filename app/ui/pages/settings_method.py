"""设置 · 工作法: which there are, what each of them sets, which one this ledger goes by."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.errors import LedgerError
from app.files import write_bytes
from app.ledger import caselist, methods
from app.ledger.caselist import CaseFilter, Chip
from app.ledger.offered import OPINION, PROPOSAL
from app.ledger.store import Ledger
from app.rules.method import Method
from app.ui import theme
from app.ui.pages import method_facts
from app.ui.pages.saving import ask_where
from app.ui.pages.settings_panel import Panel
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.dialogs import ask, tell
from app.ui.widgets.facts import FactRows
from app.ui.widgets.listed import Listed
from app.ui.widgets.tags import Tag

LARGEST = 200_000  # bytes of a file with a method


class MethodPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._methods: Sequence[Method] = ()
        self.list = Listed("工作法", second=58)
        self.list.chosen.connect(self._chosen)
        self.card = Card(" ", scrolls=True)
        self._summary = label("", wrap=True)
        self.facts = FactRows()
        self._sources = label("", "small", wrap=True, selectable=True)
        self.take = Button("改用这个工作法", kind="primary", key="Ctrl+Return")
        self.drop = Button("删除", kind="quiet", key="Ctrl+Del", tip="删除本单位自己的这个工作法")
        self._lay_out()

    @property
    def method(self) -> Method | None:
        """The method that is in sight."""
        return next((each for each in self._methods if each.key == self.list.key), None)

    def refresh(self) -> None:
        self._methods = methods.available(self._ledger)
        now = methods.current(self._ledger).key
        own = set(self._ledger.setting("own_methods") or {})
        self.list.show_rows([(each.key, each.title, _tag(each.key, now, own)) for each in self._methods])
        if self.method is None:
            self.list.select(now)
        self._tell()

    def switch(self) -> None:
        """Go by the method in sight from now on."""
        method = self.method
        if method is None:
            return
        cases = sum(caselist.count(self._ledger, Chip.ALL, CaseFilter(kind)) for kind in (OPINION, PROPOSAL))
        what = (
            f"以后的环节名称、期限、接待规则、履职频次和考评办法按“{method.title}”。"
            f"已登记的 {cases} 件意见建议和其他记录一条也不改，已定的期限不变；随时可以换回来。"
        )
        if not ask(self, f"改用“{method.title}”", what, accept="改用"):
            return
        methods.switch(self._ledger, method.key)
        self.said.emit(f"已改用“{method.title}”，记录没有改动。")
        self.refresh()

    def import_own(self) -> None:
        """Take up a method that the unit or the county wrote; a mistake in it is said with its line."""
        name, _ = QFileDialog.getOpenFileName(self, "导入自己的工作法", "", "工作法 (*.toml)")
        if not name:
            return
        path = Path(name)
        try:
            method = methods.add_own(self._ledger, path.stem, _read(path))
        except LedgerError as error:
            tell(self, "没有导入", str(error))
            return
        self.refresh()
        self.list.select(method.key)
        self.said.emit(f"已导入“{method.title}”，看过以后可以改用它。")

    def export(self) -> None:
        """Save the file of the method in sight, to be changed into one's own."""
        method = self.method
        if method is None:
            return
        out = ask_where(self, "另存工作法", f"本单位（{method.title}）", "toml")
        if out is None:
            return
        try:
            write_bytes(out, methods.text_of(self._ledger, method.key).encode())
        except LedgerError as error:
            tell(self, "没有存成", str(error))
            return
        self.said.emit(f"已存好：{out}。用记事本改好后，再从这里导入。")

    def drop_own(self) -> None:
        """Forget one of the unit's own methods."""
        method = self.method
        if method is None or not ask(
            self, f"删除“{method.title}”", "这个工作法的文件从台账里删去，记录不变。", danger=True
        ):
            return
        try:
            methods.drop_own(self._ledger, method.key)
        except LedgerError as error:
            tell(self, "没有删除", str(error))
            return
        self.said.emit(f"已删除“{method.title}”。")
        self.refresh()

    def _chosen(self, key: object) -> None:
        if key is not None:
            self._tell()

    def _tell(self) -> None:
        method = self.method
        if method is None:
            return
        now = methods.current(self._ledger).key == method.key
        self.card.set_title(method.title)
        self.card.set_side("正在用" if now else method.place, "done" if now else "muted")
        self._summary.setText(method.summary)
        self._summary.setVisible(bool(method.summary))
        self.facts.set_rows([("地方", method.place), *method_facts.rows(method, method.scheme)])
        self._sources.setText("\n".join(f"依据：{each}" for each in method.sources))
        self.take.setEnabled(not now)
        self.drop.setVisible(method.key in (self._ledger.setting("own_methods") or {}))

    def _lay_out(self) -> None:
        left = Card("工作法", padded=False)
        left.body.addWidget(self.list, 1)
        for part in (self._summary, self.facts, self._sources):
            self.card.body.addWidget(part)
        self.card.body.addStretch(1)
        for button, act in (
            (self.take, self.switch),
            (Button("导入自己的…", key="Ctrl+O"), self.import_own),
            (Button("另存为文件…", key="Ctrl+E", tip="存下来改成自己的工作法"), self.export),
            (self.drop, self.drop_own),
        ):
            button.clicked.connect(act)
            self.card.add_button(button)
        left.setMinimumWidth(theme.px(240))
        self.body.addWidget(Sides(left, self.card, shares=(3, 5), least=500), 1)


def _tag(key: str, now: str, own: set[str]) -> Tag | str:
    if key == now:
        return Tag("在用", "done")
    return Tag("自己的", "note") if key in own else ""


def _read(path: Path) -> str:
    """The text of a file. Raises LedgerError where it is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise LedgerError(f"“{path.name}”太大，不像工作法文件。")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise LedgerError(f"“{path.name}”不是 UTF-8 文本。请用记事本另存为 UTF-8 编码后再导入。") from None
    except OSError as error:
        raise LedgerError(f"读不了“{path.name}”：{error.strerror}。请检查文件是否还在。") from error
