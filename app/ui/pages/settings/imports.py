"""设置 · 导入: choose a workbook, see what it would do row by row, and import it whole or not at all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ledger.imports import ImportReport, Mends, RepeatedFault, RowContent
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.settings.deciding import RowDecisions
from app.ui.pages.settings.import_rows import PreviewRow, chips_of, rows_of
from app.ui.pages.settings.mapping import MappingForm
from app.ui.pages.settings.mending import MendDialog
from app.ui.pages.settings.panel import Panel
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label, rolling
from app.ui.widgets.chips import ChipBar
from app.ui.widgets.dialogs import tell
from app.ui.widgets.folders import FolderFor, ask_file
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Job

if TYPE_CHECKING:
    from app.desk.foreign import ForeignSheet


# also what cannot be read: it is said what to do about it
OFFERED = "表格 (*.xlsx *.csv *.tsv *.txt *.xls *.et *.docx *.doc *.wps)"
# where the record of a row is opened: the page, and the register on it
PLACES = {
    "意见": ("cases", ""),
    "建议": ("cases", ""),
    "活动": ("activities", ""),
    "代表": ("deputies", ""),
    "专项": ("campaigns", ""),
    "履职": ("books", "other-duties"),
    "联络站": ("books", "stations"),
    "网格": ("books", "grids"),
    "工作量": ("books", "quantities"),
    "计划": ("books", "plans"),
}


class ImportPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.path: Path | None = None
        self.forms: list[MappingForm] = []
        self._known: tuple[ForeignSheet, ...] = ()
        self.report: ImportReport | None = None
        self._contents: Mapping[tuple[str, int], RowContent] = {}
        self._rows: Sequence[PreviewRow] = ()
        self._faults: Sequence[RepeatedFault] = ()
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
        self.table.setAccessibleName("工作簿的各行")
        self.table.set_empty(EmptyState("没有这样的行", icon="check"))
        self.table.chosen.connect(self._tell_row)
        self.table.opened.connect(self._open_row)
        self.whole = label("", "", wrap=True, selectable=True)
        self.open_button = Button("打开这条记录", key="Ctrl+Shift+O")
        self.open_button.clicked.connect(lambda: self._open_row(self.table.key))
        self.summary = label("", "", wrap=True)
        self.notes = label("", "small", wrap=True)
        self.again = Button("换一个工作簿…", key="Ctrl+O")
        self.again.clicked.connect(self.choose)
        self.map_button = Button("修改对照…", key="Ctrl+M")
        self.map_button.clicked.connect(self._to_mapping)
        self._prefer_workbook = False
        self.prefer_button = Button("冲突的格按工作簿", key="Ctrl+Shift+P")
        self.prefer_button.clicked.connect(self.prefer)
        self._mends: Mends = {}
        self.mend_button = Button("一次改正…", key="Ctrl+Shift+M")
        self.mend_button.clicked.connect(self.mend)
        self.decisions = RowDecisions(self)
        self.decisions.decided.connect(self.preview)
        self.take_button = Button("导入", kind="primary", key="Ctrl+Return")
        self.take_button.clicked.connect(self.take)
        self.card = Card("预览", padded=False)
        self.stack = QStackedWidget()
        self._lay_out()

    def choose(self) -> None:
        """Choose a workbook and look at it."""
        path = ask_file(self, "选择工作簿", OFFERED)
        if path is not None:
            self.look(path)

    def look(self, path: Path) -> None:
        """Read the workbook beside the window."""
        self.path = path
        self._prefer_workbook, self._mends = False, {}
        self.decisions.forget()

        def work(job: Job) -> object:
            from app.desk import foreign

            return foreign.look(self._ledger, path, _progress(job, "正在读取"))

        do_long(self, "读取工作簿", work, self._looked, stopped=self.news.emit)

    def preview(self) -> None:
        """See what importing would do; nothing is written."""
        if any(not form.check() for form in self.forms):
            return
        sheets, prefer, made = self._sheets(), self._prefer_workbook, self.decisions.made

        def work(job: Job) -> object:
            from app.desk import foreign

            report = foreign.preview(
                self._ledger, sheets, _progress(job, "正在试着导入"), prefer_workbook=prefer, decisions=made
            )
            return report, foreign.contents(self._ledger, sheets), foreign.repeated_faults(sheets, report)

        do_long(self, "预览", work, self._previewed, stopped=self.news.emit)

    def prefer(self) -> None:
        """Let the workbook count, or the ledger again, in cells that both changed; look once more."""
        self._prefer_workbook = not self._prefer_workbook
        self.preview()

    def mend(self) -> None:
        """Mend what was refused in many rows by one act, and look once more."""
        dialog = MendDialog(self, self._faults)
        if dialog.exec() != MendDialog.DialogCode.Accepted or not (mends := dialog.mends()):
            return
        self._mends = {
            column: {**self._mends.get(column, {}), **mends.get(column, {})} for column in {*self._mends, *mends}
        }
        self.preview()

    def take(self) -> None:
        """Import the workbook, all or nothing."""
        sheets, prefer, made = self._sheets(), self._prefer_workbook, self.decisions.made

        def work(job: Job) -> object:
            from app.desk import foreign

            report = foreign.take(
                self._ledger, sheets, _progress(job, "正在导入"), prefer_workbook=prefer, decisions=made
            )
            return report, foreign.contents(self._ledger, sheets), foreign.repeated_faults(sheets, report)

        before = self._contents  # after it, no row differs from what the ledger remembers
        self.take_button.setEnabled(False)
        job = do_long(self, "导入", work, lambda done: self._taken(done, before), stopped=self.news.emit)
        job.ended.connect(self._ended)

    def save_template(self) -> None:
        """Write the empty workbook to be filled in."""
        out = ask_where(self, "存一份空模板", "六簿导入模板", "xlsx", FolderFor.BLANKS)
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

    def _previewed(self, done: object) -> None:
        assert isinstance(done, tuple)
        report, self._contents, self._faults = done
        assert isinstance(report, ImportReport)
        self.report = report
        self.decisions.hear(report)
        assert self.path is not None
        changes = report.added + report.changed
        summary = f"“{self.path.name}”：新增 {report.added} 行，更改 {report.changed} 行，未变 {report.unchanged} 行"
        summary += f"，等待 {report.waiting} 行" if report.waiting else ""
        summary += f"，冲突 {len(report.conflicts)} 格（台账不动）" if report.conflicts else ""
        refused = f"，拒收 {len(report.refused)} 处。改正后再导入，现在一行也不会写入。" if report.refused else "。"
        self.summary.setText(summary + refused + ("" if changes or report.refused else "没有要写入的内容。"))
        self.notes.setText(
            "\n".join(report.notes[:6]) + (f"\n还有 {len(report.notes) - 6} 条提示" if len(report.notes) > 6 else "")
        )
        self.notes.setVisible(bool(report.notes))
        self.map_button.setVisible(bool(self.forms))
        self.mend_button.setVisible(bool(self._faults))
        self.prefer_button.setVisible((bool(report.conflicts) or self._prefer_workbook) and not report.written)
        self.prefer_button.setText("冲突的格按台账" if self._prefer_workbook else "冲突的格按工作簿")
        self.take_button.setEnabled(bool(changes) and not report.refused)
        self.take_button.setText(f"导入 {changes} 行")
        self.take_button.setVisible(not report.written)
        self.card.set_title("导入结果" if report.written else "预览")
        self.chips.set_chips(chips_of(report))
        self.chips.choose("拒收" if report.refused else "")
        self.stack.setCurrentIndex(2)

    def _taken(self, done: object, before: Mapping[tuple[str, int], RowContent]) -> None:
        """What was imported stays in sight, each row with the way to its record."""
        self._previewed(done)
        report = self.report
        assert report is not None
        if not report.written:
            return
        words = f"新增 {report.added} 行，更改 {report.changed} 行"
        self.news.emit(f"已导入：{words}。Ctrl+Z 可以整个撤销。")
        self.summary.setText(f"已导入：{words}。选中一行按 Enter，打开它的记录；Ctrl+Z 可以整个撤销。")
        self._contents = {
            place: replace(before.get(place, content), entry_id=content.entry_id)
            for place, content in self._contents.items()
        }
        self._ended()
        self._narrow()

    def _ended(self) -> None:
        """What is written cannot be taken once more; what was stopped or refused can."""
        report = self.report
        ready = report is not None and not report.written and not report.refused
        self.take_button.setEnabled(ready and report is not None and bool(report.added + report.changed))

    def _narrow(self) -> None:
        assert self.report is not None
        self._rows = rows_of(self.report, self.chips.key, self._contents)
        self.table.reload()
        self._tell_row(self.table.key)

    def _tell_row(self, key: object) -> None:
        row = self._rows[key] if isinstance(key, int) and key < len(self._rows) else None
        self.whole.setText(row.whole if row is not None else "")
        self.whole.setVisible(bool(self.whole.text()))
        self.open_button.setVisible(row is not None and bool(row.content.entry_id))
        self.decisions.show_row(row, open_to=self.report is not None and not self.report.written)

    def _open_row(self, key: object) -> None:
        """Go to the record for which a row stands."""
        row = self._rows[key] if isinstance(key, int) and key < len(self._rows) else None
        if row is not None and row.content.entry_id:
            page, register = PLACES[row.content.sheet]
            self.go.emit(page, (register, row.content.entry_id) if register else row.content.entry_id)

    def _sheets(self) -> "tuple[ForeignSheet, ...]":
        from app.desk import foreign

        return foreign.with_mends((*self._known, *(form.as_mapped() for form in self.forms)), self._mends)

    def _to_mapping(self) -> None:
        self.stack.setCurrentIndex(1)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (place, row.sheet, row.row or "", row.status, row.content.number, row.content.who, row.words)
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
        last = self.card
        top = QVBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        top.setSpacing(theme.px(8))
        for part in (self.summary, self.notes, self.chips):
            top.addWidget(part)
        last.body.addLayout(top)
        last.body.addWidget(self.table, 1)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(4))
        below.addWidget(self.whole)
        last.body.addLayout(below)
        choices = (self.decisions.same_button, self.decisions.apart_button, self.decisions.again_button)
        for button in (self.take_button, self.mend_button, self.prefer_button, *choices):
            last.add_button(button)
        for button in (self.open_button, self.map_button, self.again):
            last.add_button(button)
        for page in (first, QWidget(), last):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)


_COLUMNS = (
    TableColumn("sheet", "表", 80, sorts=False),
    TableColumn("row", "Excel 行", 76, right=True, sorts=False),
    TableColumn("status", "结果", 76, sorts=False),
    TableColumn("number", "编号", 170, sorts=False),
    TableColumn("who", "姓名", 110, sorts=False),
    TableColumn("words", "内容、改动或原因", 200, stretch=True, sorts=False),
)


def _progress(job: Job, words: str) -> Callable[[int, int], None]:
    """What tells the clerk how many rows are done, and stops the work when the clerk says so."""
    return lambda done, rows: job.report(done, rows, words)
