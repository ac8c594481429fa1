"""Where something is written: a stick that is plugged in, or a folder because the clerk insists."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.handoff.drives import Drive, drives
from app.ui import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.folders import FolderFor, ask_folder
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import Tag
from app.ui.widgets.tiles import EmptyState
from app.ui.workers import Worker

EVERY = 2000  # milliseconds after which the drives are looked at again
GIGA = 1 << 30
NO_STICK = "“{}”不在 U 盘上。写在这里，还要自己拷到 U 盘再交；能用 U 盘就用 U 盘。"


class StickPlace(QWidget):
    """`folder` is where it goes; offers `settled` when that is another one."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drives: Sequence[Drive] = ()
        self._elsewhere: Path | None = None
        self.table = PagedTable(_COLUMNS, lambda: len(self._drives), self._fetched)
        self.table.setAccessibleName("U 盘")
        self.table.set_empty(EmptyState("请插上 U 盘", "插上以后自动列在这里。", icon="upload"))
        self.table.setMinimumHeight(theme.px(150))
        self.table.chosen.connect(self._taken)
        self.other = Button("另选文件夹…", kind="quiet", key="Ctrl+O")
        self.other.clicked.connect(self.choose_folder)
        self.note = label("", "soon", wrap=True)
        self._beat = QTimer(self, interval=EVERY)
        self._beat.timeout.connect(self.look)
        self._lay_out()

    @property
    def folder(self) -> Path | None:
        """The stick that is chosen, or the folder that the clerk insists on."""
        if self._elsewhere is not None:
            return self._elsewhere
        chosen = next((each for each in self._drives if str(each.path) == self.table.key), None)
        return chosen.path if chosen is not None and chosen.writable else None

    @property
    def is_elsewhere(self) -> bool:
        """Whether it goes to a folder that is on no stick."""
        folder = self.folder
        return folder is not None and not any(folder.absolute().is_relative_to(each.path) for each in self._drives)

    def begin(self) -> None:
        """Look for sticks from now on."""
        self.look()
        self._beat.start()

    def end(self) -> None:
        """Look no more."""
        self._beat.stop()

    def look(self) -> None:
        """See which sticks are plugged in now."""
        Worker.do(lambda _: drives(), self.show_drives, owner=self)

    def show_drives(self, plugged: Sequence[Drive]) -> None:
        """List these; the only one is chosen by itself."""
        if tuple(plugged) == tuple(self._drives):
            return
        self._drives = plugged
        self.table.reload()
        if self.table.key is None and self._elsewhere is None and len(plugged) == 1:
            self.table.select(str(plugged[0].path))
        self.settled.emit()

    def choose_folder(self) -> None:
        """Write somewhere else than on a stick, because the clerk insists."""
        folder = ask_folder(self, "写到哪个文件夹", FolderFor.PACKAGES)
        if folder is None:
            return
        self.table.let_go()
        self._elsewhere = folder
        self.note.setText(NO_STICK.format(folder) if self.is_elsewhere else f"写到 {folder}")
        self.settled.emit()

    def _taken(self, key: object) -> None:
        if key is not None:
            self._elsewhere = None
            self.note.setText("")
        self.settled.emit()

    def _fetched(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (
                str(each.path),
                each.name,
                str(each.path),
                f"{each.free / GIGA:.1f} / {each.size / GIGA:.1f} GB",
                Tag("可以写", "done") if each.writable else Tag("只读", "late"),
            )
            for each in self._drives[offset : offset + limit]
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.addWidget(label("选一个 U 盘", "strong"))
        head.addStretch(1)
        head.addWidget(self.other)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)


class PlaceDialog(Dialog):
    """Asks for a stick; `folder` is what was chosen."""

    def __init__(self, parent: QWidget, title: str, words: str) -> None:
        super().__init__(parent, title, accept="写到 U 盘")
        self.place = StickPlace()
        self.place.settled.connect(self._allow)
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(self.place, 1)
        self.setMinimumSize(theme.px(620), theme.px(380))
        self._allow()
        self.place.begin()

    @property
    def folder(self) -> Path | None:
        """Where it goes."""
        return self.place.folder

    def _allow(self) -> None:
        self.accept_button.setEnabled(self.folder is not None)


def ask_place(parent: QWidget, title: str, words: str) -> tuple[Path, bool] | None:
    """The place that the clerk chooses, and whether it is a stick; None where he or she thinks better of it."""
    dialog = PlaceDialog(parent, title, words)
    accepted, folder = dialog.exec(), dialog.folder
    dialog.place.end()
    return (folder, not dialog.place.is_elsewhere) if accepted and folder is not None else None


_COLUMNS = (
    TableColumn("name", "U 盘", 140, sorts=False),
    TableColumn("path", "位置", 160, stretch=True, sorts=False, muted=True),
    TableColumn("free", "剩余 / 全部", 130, right=True, sorts=False),
    TableColumn("state", "", 76, sorts=False),
)
