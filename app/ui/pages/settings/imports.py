"""设置 · 导入: choose a workbook, see what it would do row by row, and import it whole or not at all."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ledger.imports import ImportReport
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.settings.import_rows import PreviewRow, chips_of, rows_of
from app.ui.pages.settings.mapping import MappingForm
from app.ui.pages.settings.panel import Panel
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label, rolling
from app.ui.widgets.chips import ChipBar
from app.ui.widgets.dialogs import tell
from app.ui.widgets.folders import ask_file
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Job

if TYPE_CHECKING:
    from app.desk.foreign import ForeignSheet


class ImportPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.path: Path | None = None
        self.forms: list[MappingForm] = []
        self._known: tuple[ForeignSheet, ...] = ()
        self.report: ImportReport | None = None
        self._rows: Sequence[PreviewRow] = ()
        self.empty = EmptyState(
            "把 Excel 台账导进来",
            "先选工作簿看预览，确认后才写入；有一行不对，整个工作簿都不写。不合模板的表，下一步对照栏目。",
            "选择工作簿…",
            icon="import",
            key="Ctrl+O",
        )
        self.empty.pressed.connect(self.choose)
        self.template_button = Button("存一份空模板…", key="Ctrl+E")
        self.template_button.clicked.connect(self.save_template)
        self.chips = ChipBar()
        self.chips.chosen.connect(lambda _: self._narrow())
        self.table = PagedTable(_COLUMNS, lambda: len(self._rows), self._fetch)
        self.table.set_empty(EmptyState("没有这样的行", icon="check"))
        self.summary = label("", "", wrap=True)
        self.notes = label("", "small", wrap=True)
        self.again = Button("换一个工作簿…", key="Ctrl+O")
        self.again.clicked.connect(self.choose)
        self.map_button = Button("修改对照…", key="Ctrl+M")
        self.map_button.clicked.connect(self._to_mapping)
        self.take_button = Button("导入", kind="primary", key="Ctrl+Return")
        self.take_button.clicked.connect(self.take)
        self.stack = QStackedWidget()
        self._lay_out()

    def choose(self) -> None:
        """Choose a workbook and look at it."""
        path = ask_file(self, "选择工作簿", "Excel 工作簿 (*.xlsx)")
        if path is not None:
            self.look(path)

    def look(self, path: Path) -> None:
        """Read the workbook beside the window."""
        self.path = path

        def work(job: Job) -> object:
            from app.desk import foreign

            return foreign.look(self._ledger, path, _progress(job, "正在读取"))

        do_long(self, "读取工作簿", work, self._looked, stopped=self.news.emit)

    def preview(self) -> None:
        """See what importing would do; nothing is written."""
        if any(not form.check() for form in self.forms):
            return
        sheets = self._sheets()

        def work(job: Job) -> object:
            from app.desk import foreign

            return foreign.preview(self._ledger, sheets, _progress(job, "正在试着导入"))

        do_long(self, "预览", work, self._previewed, stopped=self.news.emit)

    def take(self) -> None:
        """Import the workbook, all or nothing."""
        sheets = self._sheets()

        def work(job: Job) -> object:
            from app.desk import foreign

            return foreign.take(self._ledger, sheets, _progress(job, "正在导入"))

        do_long(self, "导入", work, self._taken, stopped=self.news.emit)

    def save_template(self) -> None:
        """Write the empty workbook to be filled in."""
        out = ask_where(self, "存一份空模板", "六簿导入模板", "xlsx")
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.workbooks import write_template

            write_template(out)
            return out

        do_long(self, "存空模板", work, lambda _: self.filed.emit(f"已存好：{out}", out))

    def _looked(self, sheets: object) -> None:
        assert isinstance(sheets, tuple)
        if not sheets:
            tell(self, "工作簿是空的", "里面没有一行数据，请换一个工作簿。")
            return
        self._known = tuple(each for each in sheets if each.mapped is None)
        self.forms = [MappingForm(self._ledger, each) for each in sheets if each.mapped is not None]
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        for form in self.forms:
            column.addWidget(form)
        column.addStretch(1)
        self._show_mapping(column)
        if self.forms:
            self._to_mapping()
            return
        self.preview()

    def _previewed(self, report: object) -> None:
        assert isinstance(report, ImportReport)
        self.report = report
        assert self.path is not None
        changes = report.added + report.changed
        summary = f"“{self.path.name}”：新增 {report.added} 行，更改 {report.changed} 行，未变 {report.unchanged} 行"
        refused = f"，拒收 {len(report.refused)} 处。改正后再导入，现在一行也不会写入。" if report.refused else "。"
        self.summary.setText(summary + refused + ("" if changes or report.refused else "没有要写入的内容。"))
        self.notes.setText(
            "\n".join(report.notes[:6]) + (f"\n还有 {len(report.notes) - 6} 条提示" if len(report.notes) > 6 else "")
        )
        self.notes.setVisible(bool(report.notes))
        self.map_button.setVisible(bool(self.forms))
        self.take_button.setEnabled(bool(changes) and not report.refused)
        self.take_button.setText(f"导入 {changes} 行")
        self.chips.set_chips(chips_of(report))
        self.chips.choose("拒收" if report.refused else "")
        self.stack.setCurrentIndex(2)

    def _taken(self, report: object) -> None:
        assert isinstance(report, ImportReport)
        if not report.written:
            self._previewed(report)
            return
        self.news.emit(f"已导入：新增 {report.added} 行，更改 {report.changed} 行。Ctrl+Z 可以整个撤销。")
        self.stack.setCurrentIndex(0)

    def _narrow(self) -> None:
        assert self.report is not None
        self._rows = rows_of(self.report, self.chips.key)
        self.table.reload()

    def _sheets(self) -> "tuple[ForeignSheet, ...]":
        return (*self._known, *(form.as_mapped() for form in self.forms))

    def _to_mapping(self) -> None:
        self.stack.setCurrentIndex(1)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (place, row.sheet, row.row or "", row.status, row.column, row.reason)
            for place, row in enumerate(self._rows[offset : offset + limit], offset)
        ]

    def _show_mapping(self, column: QVBoxLayout) -> None:
        old = self.stack.widget(1)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(8))
        outer.addWidget(rolling(column), 1)
        foot = Card()
        go_on = Button("下一步：预览", kind="primary", key="Ctrl+Return")
        go_on.clicked.connect(self.preview)
        back = Button("换一个工作簿…", key="Ctrl+O")
        back.clicked.connect(self.choose)
        for button in (go_on, back):
            foot.add_button(button)
        outer.addWidget(foot)
        self.stack.insertWidget(1, page)
        self.stack.removeWidget(old)
        old.deleteLater()

    def _lay_out(self) -> None:
        first = Card()
        first.body.addWidget(self.empty, 1)
        first.add_button(self.template_button)
        last = Card("预览", padded=False)
        top = QVBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        top.setSpacing(theme.px(8))
        for part in (self.summary, self.notes, self.chips):
            top.addWidget(part)
        last.body.addLayout(top)
        last.body.addWidget(self.table, 1)
        for button in (self.take_button, self.map_button, self.again):
            last.add_button(button)
        for page in (first, QWidget(), last):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)


_COLUMNS = (
    TableColumn("sheet", "表", 80, sorts=False),
    TableColumn("row", "Excel 行", 76, right=True, sorts=False),
    TableColumn("status", "结果", 76, sorts=False),
    TableColumn("column", "栏目", 110, sorts=False),
    TableColumn("reason", "原因", 200, stretch=True, sorts=False),
)


def _progress(job: Job, words: str) -> Callable[[int, int], None]:
    """What tells the clerk how many rows are done, and stops the work when the clerk says so."""
    return lambda done, rows: job.report(done, rows, words)
