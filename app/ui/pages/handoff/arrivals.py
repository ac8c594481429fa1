"""Packages of townships taken in: what each would do, township by township, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from app.errors import LedgerError, Remedy
from app.handoff import envelope, merging
from app.handoff.drives import drives
from app.handoff.merging import FileOutcome, MergeReport
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.handoff.states import DONE, FORESEEN
from app.ui.parts.saving import do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.folders import ask_files
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.passphrase import ask_passphrase
from app.ui.widgets.tiles import EmptyState

FIRST = "把各乡镇的包（.liubao）拖到这里，或从 U 盘、文件夹里选；先看每个会怎样，再入库。次序不论，重复的不再计。"
RETURNED = "六簿回执-"  # what the county itself gives back begins so
KINDS = f"上报的包 (*{envelope.SUFFIX})"
COUNTED = ("added", "changed", "voided", "gone", "unchanged")


@dataclass(frozen=True, slots=True)
class FilesInHand:
    """The files in hand, and how they are to be taken."""

    files: tuple[Path, ...]
    passphrase: str = ""
    accept: bool = False


class Arrivals(Card):
    """Offers `news(sentence)`, and `answered(unit)` where a township has to get a return package."""

    news = Signal(str)
    answered = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__("收包", padded=False)
        self._ledger = ledger
        self._batch: FilesInHand | None = None
        self.report: MergeReport | None = None
        self._written = False
        self.summary = label(FIRST, wrap=True)
        self.table = PagedTable(_COLUMNS, lambda: len(self.outcomes), self._fetched)
        self.table.setAccessibleName("收到的包")
        self.table.set_empty(EmptyState("把包拖到这里", FIRST, icon="import"))
        self.table.chosen.connect(lambda _: self._tell())
        self.words = label("", wrap=True, selectable=True)
        self.accept = QCheckBox("改动多得不寻常的，问过乡镇了，也收")
        self.take_button = Button("入库", kind="primary", key="Ctrl+Return")
        self.stick_button = Button("收 U 盘上的", key="Ctrl+U")
        self.choose_button = Button("选文件…", key="Ctrl+O")
        self.answer_button = Button("给它做回执…", key="Ctrl+R")
        self._connect()
        self._lay_out()
        self._allow()

    @property
    def outcomes(self) -> Sequence[FileOutcome]:
        """What becomes of each file, and of what had waited for one of them."""
        return (*self.report.packages, *self.report.released) if self.report else ()

    @property
    def chosen(self) -> FileOutcome | None:
        """The row in hand."""
        at = self.table.key
        return self.outcomes[at] if isinstance(at, int) and at < len(self.outcomes) else None

    def choose(self) -> None:
        """Choose files and look at them."""
        files = ask_files(self, "各乡镇的包", KINDS)
        if files:
            self.look(files)

    def from_sticks(self) -> None:
        """Look at every package that lies on a stick."""
        lying = [path for each in drives() for path in sorted(each.path.glob(f"*{envelope.SUFFIX}"))]
        files = [path for path in lying if not path.name.startswith(RETURNED)]
        if files:
            self.look(files)
            return
        self.news.emit("U 盘上没有上报的包。请插上 U 盘，或用“选文件”到文件夹里找。")

    def look(self, files: Sequence[Path]) -> None:
        """See what merging these would do; nothing is written."""
        words = ask_passphrase(self, "有的包是用口令加密的") if any(map(_by_words, files)) else ""
        if words is not None:
            self._batch = FilesInHand(tuple(files), words)
            self.accept.setChecked(False)
            self._rehearse()

    def take(self) -> None:
        """Merge them."""
        batch, ledger = self._batch, self._ledger
        if batch is None or self._written:
            return
        self.take_button.setEnabled(False)
        accept = self.accept.isChecked()

        def work(_: object) -> object:
            return merging.merge(ledger, batch.files, passphrase=batch.passphrase, accept=accept)

        do_long(self, "入库", work, lambda report: self._show(report, written=True)).ended.connect(self._allow)

    def _rehearse(self) -> None:
        batch, ledger, accept = self._batch, self._ledger, self.accept.isChecked()
        if batch is None:
            return

        def work(_: object) -> object:
            return merging.merge(ledger, batch.files, passphrase=batch.passphrase, accept=accept, dry_run=True)

        do_long(self, "看包", work, lambda report: self._show(report, written=False))

    def _show(self, report: object, *, written: bool) -> None:
        assert isinstance(report, MergeReport)
        self.report, self._written = report, written
        merged = sum(each.state == merging.MERGED for each in self.outcomes)
        other = len(self.outcomes) - merged
        verb = "已入库" if written else "可以入库"
        rest = f"，另有 {other} 个，看后面的说明" if other else ""
        self.summary.setText(f"{len(report.packages)} 个包：{verb} {merged} 个{rest}。")
        unusual = any(each.remedy is Remedy.ACCEPT for each in self.outcomes)
        self.accept.setVisible(not written and (unusual or self.accept.isChecked()))
        self.table.reload()
        if self.outcomes:
            self.table.select(0)
        self._tell()
        self._allow()
        if written:
            self.news.emit(f"已入库 {merged} 个包。")

    def _tell(self) -> None:
        chosen = self.chosen
        self.words.setText(chosen.reason if chosen else "")
        self.words.setVisible(bool(self.words.text()))
        self.answer_button.setVisible(chosen is not None and chosen.remedy is Remedy.RETURN)

    def _allow(self) -> None:
        ready = any(each.state in {merging.MERGED, merging.GAP} for each in self.outcomes)
        self.take_button.setEnabled(ready and not self._written)

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        tags = DONE if self._written else FORESEEN
        return [
            (
                at,
                each.unit_name or each.file,
                each.month,
                f"第{each.sequence}期" if each.sequence else "",
                tags[each.state],
                *(getattr(each, sort) for sort in COUNTED),
                each.reason,
            )
            for at, each in enumerate(self.outcomes[offset : offset + limit], offset)
        ]

    def _connect(self) -> None:
        self.accept.clicked.connect(self._rehearse)
        self.take_button.clicked.connect(self.take)
        self.stick_button.clicked.connect(self.from_sticks)
        self.choose_button.clicked.connect(self.choose)
        self.answer_button.clicked.connect(lambda: self.answered.emit(self.chosen.unit if self.chosen else ""))

    def _lay_out(self) -> None:
        top, below = QVBoxLayout(), QVBoxLayout()
        for box in (top, below):
            box.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        top.addWidget(self.summary)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        below.addWidget(self.words)
        below.addWidget(self.accept)
        self.body.addLayout(below)
        self.accept.hide()
        for button in (self.take_button, self.stick_button, self.choose_button, self.answer_button):
            self.add_button(button)
        self._tell()


def _by_words(path: Path) -> bool:
    """Whether a file is sealed with a passphrase; what is no package is judged with the others."""
    try:
        return not envelope.examined(path).header.to
    except (LedgerError, OSError):
        return False


_COLUMNS = (
    TableColumn("name", "乡镇", 130, sorts=False, grows=True),
    TableColumn("month", "月份", 72, sorts=False),
    TableColumn("number", "期号", 66, sorts=False),
    TableColumn("state", "会怎样", 84, sorts=False),
    TableColumn("added", "新增", 52, right=True, sorts=False),
    TableColumn("changed", "更改", 52, right=True, sorts=False),
    TableColumn("voided", "作废", 52, right=True, sorts=False),
    TableColumn("gone", "撤销", 52, right=True, sorts=False),
    TableColumn("unchanged", "未变", 52, right=True, sorts=False),
    TableColumn("reason", "说明", 160, stretch=True, sorts=False, muted=True),
)
