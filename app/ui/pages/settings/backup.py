"""设置 · 备份与核对: the safety copies, a copy elsewhere, the way back, and whether the ledger is whole."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.desk.diagnosis import Diagnosis, diagnose
from app.ledger import custody
from app.ledger.custody import Backup, CheckReport
from app.ledger.place import log_folder
from app.ledger.store import Ledger, put_settings
from app.rules.days import day_words
from app.ui import theme
from app.ui.locking import Turning
from app.ui.moments import short_day
from app.ui.pages.settings.departures import DeparturesDialog
from app.ui.pages.settings.erasing import ErasuresDialog, ask_erasure
from app.ui.pages.settings.panel import Panel
from app.ui.pages.settings.since import SinceDialog
from app.ui.parts.acts import attempt
from app.ui.parts.saving import ask_where, do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label, rolling
from app.ui.widgets.dialogs import Dialog, ask, tell
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.folders import FolderFor
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState, FactsBar

MEGA = 1 << 20
STALE = 7  # days without a copy that are worth a warning


class BackupPanel(Panel):
    def __init__(
        self, ledger: Ledger, begin_again: Callable[[Path | None], None], turn: Callable[[Turning], None]
    ) -> None:
        super().__init__()
        self._ledger, self._begin_again, self._turn = ledger, begin_again, turn
        self._copies: Sequence[Backup] = ()
        self._examined = False
        self.facts = FactsBar()
        self.look_button = Button("只看这一份", key="Ctrl+L")
        self.since_button = Button("以后改了什么", key="Ctrl+H")
        self.back_button = Button("恢复成新台账…", key="Ctrl+R")
        self.remove_button = Button("删除…")
        self.erase_button = Button("查找并删除…")
        for button, act in self._of_a_copy():
            button.setEnabled(False)
            button.clicked.connect(act)
        self.table = PagedTable(_COLUMNS, lambda: len(self._copies), self._fetch)
        self.table.setAccessibleName("各份备份")
        self.table.set_empty(EmptyState("还没有备份", "程序在打开和关闭时自动备份，也可以现在就备份。", icon="shield"))
        self.table.chosen.connect(lambda _: self._allow())
        self.verdict = label("", "muted", wrap=True)
        self._lay_out()

    @property
    def folder(self) -> Path:
        """Where the automatic copies go."""
        return custody.folder_of(self._ledger.path)

    def refresh(self) -> None:
        self._copies = custody.copies(self._ledger.path)
        self.table.reload()
        room = custody.free(self._ledger.path)
        reserved = custody.reserved(self._ledger.path)
        self.facts.set_facts(
            [
                ("备份文件夹", str(self.folder)),
                ("磁盘剩余", f"{room / (1 << 30):.1f} GB"),
                ("应急空间", f"{reserved // MEGA} MB" if reserved else "没有留出"),
            ]
        )
        last = custody.last_check(self._ledger)
        if not self._examined:
            when = day_words(last, self._ledger.today) if last else "还没有"
            self.verdict.setText(f"最近一份全面核对过的备份：{when}。")
        self._allow()

    @property
    def kept(self) -> Backup | None:
        """The chosen copy."""
        return next((each for each in self._copies if str(each.path) == self.table.key), None)

    def back_up(self) -> None:
        """Make a copy now, unless nothing changed since the newest one."""
        ledger, folder = self._ledger, self.folder
        do_long(
            self, "备份", lambda _: custody.rotate(ledger, folder, ledger.clock(), custody.BY_HAND), self._backed_up
        )

    def copy_elsewhere(self) -> None:
        """Make a copy where the clerk wants it: on a stick."""
        ledger = self._ledger
        out = ask_where(self, "另存备份", f"{ledger.path.stem}-备份-{ledger.today:%Y-%m-%d}", "liubu")
        if out is not None:
            do_long(
                self,
                "另存备份",
                lambda _: custody.backup(ledger, out),
                lambda _: self.news.emit(f"已备份，并打开读过：{out}"),
            )

    def restore(self) -> None:
        """Bring the chosen copy back as a new file, and offer to open it."""
        source = Path(str(self.table.key))
        out = ask_where(self, "恢复成新台账", f"{self._ledger.path.stem}（恢复）", "liubu", FolderFor.LEDGERS)
        if out is not None:
            do_long(self, "恢复", lambda _: custody.restore(source, out), lambda _: self._restored(out))

    def look_at(self) -> None:
        """Show the chosen copy in the window, to be read only."""
        source, path = Path(str(self.table.key)), self._ledger.path
        do_long(
            self, "打开备份", lambda _: custody.unfold(source, path), lambda shown: self._begin_again(Path(str(shown)))
        )

    def show_since(self) -> None:
        """Show what was changed after the chosen copy; one record can be brought back from there."""
        kept = self.kept
        if kept is not None:
            attempt(self.news.emit, lambda: SinceDialog(self, self._ledger, kept, self.news.emit).exec())
            self.refresh()

    def show_departures(self) -> None:
        """Show what was exported, printed and copied, by whom and where to."""
        attempt(self.news.emit, lambda: DeparturesDialog(self, self._ledger).exec())

    def erase(self) -> None:
        """Take what tells who a voter is out of the ledger for good, between two windows."""
        turning = ask_erasure(self, self._ledger)
        if turning is not None:
            self._turn(turning)

    def show_erasures(self) -> None:
        """Show what was erased on demand so far, when and why."""
        attempt(self.news.emit, lambda: ErasuresDialog(self, self._ledger).exec())

    def remove(self) -> None:
        """Remove the chosen copy for good, once the clerk said so."""
        kept = self.kept
        if kept is None:
            return
        what = f"{_when(kept, self._ledger.today)}的备份删除以后找不回来。台账本身不动。"
        if ask(self, "删除这份备份", what, accept="删除", danger=True):
            attempt(self.news.emit, lambda: custody.remove(kept, self._copies[0]), "已删除这份备份。")
            self.refresh()

    def check(self) -> None:
        """Examine the ledger row by row."""
        self.verdict.setText("正在逐行核对……")
        ledger = self._ledger
        do_long(self, "核对台账", lambda _: custody.check(ledger), self._checked)

    def diagnose(self) -> None:
        """Write what a maintainer far away needs to know, and tell the code that can be read aloud."""
        ledger = self._ledger
        out = ask_where(self, "导出诊断", f"六簿诊断-{ledger.today:%Y-%m-%d}", "zip")
        if out is not None:
            do_long(
                self,
                "导出诊断",
                lambda _: diagnose(ledger.place, log_folder(), out, ledger.clock()),
                self._diagnosed,
            )

    def choose_folder(self) -> None:
        """Keep the automatic copies elsewhere from now on."""
        name = QFileDialog.getExistingDirectory(self, "备份放在哪个文件夹", str(self.folder.parent))
        if not name:
            return
        if attempt(self.news.emit, lambda: put_settings(self._ledger, backup_folder=name)):
            self.refresh()
            self.back_up()

    def _backed_up(self, made: object) -> None:
        self.refresh()
        self.news.emit("已备份，并打开读过。" if made is not None else "台账没有新的改动，最近的备份就是现在的样子。")

    def _restored(self, path: Path) -> None:
        what = f"已恢复成“{path.name}”，逐行核对没有问题。现在的台账没有动。要打开恢复出来的这一份吗？"
        if ask(self, "恢复好了", what, accept="打开它", reject="以后再说"):
            self._begin_again(path)

    def _checked(self, report: object) -> None:
        assert isinstance(report, CheckReport)
        self._examined = True
        rows = sum(report.counts.values())
        if report.sound:
            self.verdict.setText(
                f"台账完好：核对了 {rows} 行记录、{report.head[0]} 条流水，没有发现问题。{report.anchor}"
            )
            return
        self.verdict.setText(f"查出 {len(report.findings)} 处问题。请先备份现在的文件，再看建议。")
        FindingsDialog(self, report).exec()

    def _diagnosed(self, made: object) -> None:
        assert isinstance(made, Diagnosis)
        words = (
            f"诊断码：{made.code}\n"
            f"请把“{made.path.name}”交给维护人员，里面没有登记的内容；不方便带走的，在电话里念诊断码。"
        )
        tell(self, "诊断已写好", words)
        self.news.emit(f"诊断已写好：{made.path}")

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        today = self._ledger.today
        return [
            (
                str(each.path),
                _when(each, today),
                each.made_for or "自动",
                "　".join(f"{name}{each.counts.get(table, 0)}" for name, table in _COUNTED),
                custody.many_since(self._ledger, each),
                f"{short_day(each.checked_on, today)} 核对过" if each.checked_on else "读过",
                f"{each.size / MEGA:.1f} MB",
            )
            for each in self._copies[offset : offset + limit]
        ]

    def _of_a_copy(self) -> Sequence[tuple[Button, Callable[[], None]]]:
        return (
            (self.since_button, self.show_since),
            (self.look_button, self.look_at),
            (self.back_button, self.restore),
            (self.remove_button, self.remove),
        )

    def _allow(self) -> None:
        chosen = self.table.key is not None
        for button, _ in self._of_a_copy():
            button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen and self.kept is not self._copies[0])

    def _lay_out(self) -> None:
        left = Card("备份", "48 小时内的都留，此后按天、周、月留；有名目的留到删除", padded=False)
        left.body.addWidget(self.table, 1)
        for button, act in (
            (Button("立即备份", kind="primary", key="Ctrl+B"), self.back_up),
            (Button("另存到U盘…", key="Ctrl+U"), self.copy_elsewhere),
            (Button("换备份文件夹…", key="Ctrl+O"), self.choose_folder),
        ):
            button.clicked.connect(act)
            left.add_button(button)
        of_a_copy = FlowLayout()
        of_a_copy.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), 0)
        for button, _ in self._of_a_copy():
            of_a_copy.addWidget(button)
        left.body.addLayout(of_a_copy)
        right = Card("核对")
        right.body.addWidget(self.verdict)
        words = (
            "逐行核对流水、环节、编号和检索，能发现绕过程序的改动和磁盘损坏；不改动任何内容。空闲时每周自动核对一次。"
        )
        right.body.addWidget(label(words, "small", wrap=True))
        right.body.addStretch(1)
        left_behind = Button("导出和备份记录…")
        left_behind.clicked.connect(self.show_departures)
        right.add_button(left_behind)
        diagnose_button = Button("导出诊断…")
        diagnose_button.clicked.connect(self.diagnose)
        right.add_button(diagnose_button)
        check = Button("核对台账", key="Ctrl+J")
        check.clicked.connect(self.check)
        right.add_button(check)
        top = Card()
        top.body.addWidget(self.facts)
        self.body.addWidget(top)
        self.body.addWidget(Sides(left, _stacked(right, self._erasures()), shares=(2, 1), least=680), 1)

    def _erasures(self) -> Card:
        card = Card("选民要求删除个人信息")
        words = "姓名、电话、门牌从登记、流水和草稿里删去，流水照样对得上，并记下什么时候为什么删的。"
        card.body.addWidget(label(words, "small", wrap=True))
        for button, act in ((Button("删除记录…"), self.show_erasures), (self.erase_button, self.erase)):
            button.clicked.connect(act)
            card.add_button(button)
        self.erase_button.setEnabled(not custody.is_unfolded(self._ledger.path))
        return card


class FindingsDialog(Dialog):
    """What a check found, each with what to do."""

    def __init__(self, parent: Panel, report: CheckReport) -> None:
        super().__init__(parent, "核对结果", accept="知道了", reject="")
        column = QVBoxLayout()
        for finding in report.findings:
            column.addWidget(label(finding.sentence, "strong", wrap=True, selectable=True))
            column.addWidget(label(finding.advice, "small", wrap=True))
        self.body.addWidget(rolling(column))


def _stacked(above: QWidget, below: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(16))
    column.addWidget(above, 1)
    column.addWidget(below)
    return both


def _when(kept: Backup, today: date) -> str:
    return f"{day_words(kept.made_at.date(), today)} {kept.made_at:%H:%M}"


_COUNTED = (("代表", "deputies"), ("活动", "activities"), ("意见建议", "cases"))
_COLUMNS = (
    TableColumn("made_at", "什么时候", 120, sorts=False),
    TableColumn("made_for", "名目", 100, sorts=False),
    TableColumn("counts", "里面有", 190, stretch=True, sorts=False),
    TableColumn("since", "以后改动", 80, right=True, sorts=False),
    TableColumn("checked", "核验", 110, sorts=False, spare=True),
    TableColumn("size", "大小", 70, right=True, sorts=False, spare=True),
)
