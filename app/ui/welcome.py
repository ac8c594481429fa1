"""The first start: the four things a ledger must know, or a sample, an existing ledger, a safety copy."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import place
from app.ledger.bylaws import DEFAULT
from app.ui import theme
from app.ui.method_field import MethodField
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Elided, label, rolling
from app.ui.widgets.entry.fields import SegmentField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.workers import Job, Worker

if TYPE_CHECKING:
    from app.ledger.store import Clock

FILTER = f"六簿台账 (*{place.SUFFIX})"
CODE_DIGITS = (6, 9, 12)
TOWNSHIP, COUNTY = "township", "county"
WIDE, NARROW = 880, 600  # pixels of the 100 % design
BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Welcome(QDialog):
    """Asks and makes; `chosen` is the ledger to open when the dialog was accepted."""

    def __init__(self, path: Path, clock: "Clock", trouble: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Path | None = None
        self._clock = clock
        self._asked = path
        self._path = _free(path)
        self._folder = path.parent
        self.setWindowTitle("六簿")
        self.setWindowIcon(theme.icon("brand", "ink", 32))
        self.trouble = label(trouble, "error", wrap=True)
        if not trouble:
            self.trouble.hide()
        self.form = FormGrid(columns=2)
        self._fields()
        self.make = Button("建立台账", kind="primary", key="Ctrl+Return")
        self.make.clicked.connect(self.make_ledger)
        self.form.finished.connect(self.make.setFocus)
        self._where = Elided("", "muted")
        self._show_path()
        self._ways: list[Button] = []
        self._lay_out()
        self.form.begin()

    def setVisible(self, visible: bool) -> None:
        """As large as what is asked, or as the screen has room for: then the one stands below the other, and rolls."""
        if visible and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            room = self.screen().availableGeometry()
            self.resize(theme.px(WIDE if theme.px(WIDE) <= room.width() else NARROW), 0)
            rest = self.sizeHint().height() - self._area.sizeHint().height()
            height = rest + self._area.widget().sizeHint().height()
            self.resize(self.width(), min(height, room.height() - theme.px(40)))
        super().setVisible(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._both.setDirection(BESIDE if self.width() >= theme.px(WIDE) else BELOW)
        super().resizeEvent(event)

    def make_ledger(self) -> None:
        """Make the ledger that was described."""
        if not self.form.check():
            return
        values = self.form.values()
        path, county = self._path, values["whose"] == COUNTY

        def work(_: Job) -> Path:
            from app.ledger.custody import create
            from app.ledger.store import put_settings

            ledger = create(
                path,
                unit_code=str(values["unit_code"]),
                unit_name=str(values["unit_name"]),
                method=str(values["method"]),
                clock=self._clock,
                county=county,
            )
            put_settings(ledger, clerk=str(values["clerk"]))
            ledger.close()
            return path

        self._do("正在建立台账…", work)

    def practise(self) -> None:
        """Open the sample ledger; make it when there is none yet."""
        path = place.default_ledger().with_name(place.SAMPLE_NAME)
        if path.exists():
            self._accept(path)
            return

        def work(_: Job) -> Path:
            from app.desk.demo import sample_ledger

            sample_ledger(path, self._clock).close()
            return path

        self._do("正在建立练习台账，大约要十几秒…", work)

    def open_existing(self) -> None:
        """Choose a ledger file."""
        name, _ = QFileDialog.getOpenFileName(self, "打开台账", str(self._folder), FILTER)
        if name:
            self._accept(Path(name))

    def try_again(self) -> None:
        """Open the same ledger once more: somebody else may have closed it by now."""
        self._accept(self._asked)

    def restore(self) -> None:
        """Bring a safety copy back as a new file; what is there stays as it is."""
        from app.ledger import custody

        folder = custody.folder_of(self._asked) if self._asked.exists() else self._folder
        name, _ = QFileDialog.getOpenFileName(self, "选择备份", str(folder), FILTER)
        if not name:
            return
        target = _free(self._asked, "恢复")

        def work(_: Job) -> Path:
            from app.ledger.custody import restore

            restore(Path(name), target)
            return target

        self._do("正在恢复并逐行核对…", work)

    def choose_place(self) -> None:
        """Let the ledger lie somewhere else."""
        name, _ = QFileDialog.getSaveFileName(self, "台账放在哪里", str(self._path), FILTER)
        if not name:
            return
        chosen = Path(name) if name.endswith(place.SUFFIX) else Path(name + place.SUFFIX)
        self._path = _free(chosen)
        self._show_path()

    def _do(self, words: str, work: Callable[[Job], Path]) -> None:
        self._wait(words)
        Worker.do(work, self._accept, self._failed, owner=self)

    def _accept(self, path: Path) -> None:
        self.chosen = path
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._wait("")
        if not isinstance(error, LedgerError):
            raise error
        self.trouble.setText(str(error))
        self.trouble.setVisible(True)

    def _wait(self, words: str) -> None:
        for part in (self.form, self.make, *self._ways):
            part.setEnabled(not words)
        self._busy.setText(words)
        if words:
            self.trouble.hide()

    def _show_path(self) -> None:
        self._where.set_text(f"台账放在：{self._path}")

    def _fields(self) -> None:
        choices = [(TOWNSHIP, "乡镇人大"), (COUNTY, "县级人大（汇总各乡镇）")]
        whose = self.form.add(SegmentField("whose", "谁的台账", choices, value=TOWNSHIP, optional=False), span=0)
        whose.edited.connect(self._ask_as)
        self.form.add(
            TextField("unit_code", "单位代码", required=True, hint="九位，如 410725104", longest=12, reads=read_code)
        )
        self.form.add(TextField("unit_name", "县和乡镇", required=True, hint="如 原阳县太平镇", longest=40))
        self.form.add(TextField("clerk", "经办人", required=True, hint="您的姓名，写进流水和表格", longest=20))
        self.form.add(MethodField(value=DEFAULT), span=0)

    def _ask_as(self) -> None:
        """Ask in the words of a township or of a county."""
        county = self.form.fields["whose"].value() == COUNTY
        hints = ("六位，如 410725", "如 原阳县") if county else ("九位，如 410725104", "如 原阳县太平镇")
        for key, hint in zip(("unit_code", "unit_name"), hints, strict=True):
            self.form.fields[key].set_hint(hint)
        self.form.fields["unit_name"].set_label("哪个县" if county else "县和乡镇")

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        outer.setSpacing(theme.px(16))
        outer.addWidget(label("台账没有打开" if self.trouble.text() else "欢迎使用六簿", "title"))
        words = (
            "登记一次，六本簿、统计和履职档案都从这里来。数据只在这台电脑上，不联网；"
            "要加密，建好后到“设置 · 加密和锁定”。"
        )
        if not self.trouble.text():
            outer.addWidget(label(words, "muted", wrap=True))
        outer.addWidget(self.trouble)
        self._both = both = QBoxLayout(BESIDE)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.px(16))
        both.addWidget(self._new(), 3)
        both.addWidget(self._others(), 2)
        self._area = rolling(both)
        outer.addWidget(self._area, 1)
        self._busy = label("", "muted")
        outer.addWidget(self._busy)
        self.setMinimumWidth(theme.px(NARROW))

    def _new(self) -> Card:
        card = Card("建立本单位的台账", "只问这几项")
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        change = Button("换个位置…", kind="quiet")
        change.clicked.connect(self.choose_place)
        row.addWidget(self._where, 1)
        row.addWidget(change)
        card.body.addLayout(row)
        card.body.addStretch(1)
        card.add_button(self.make)
        return card

    def _others(self) -> Card:
        card = Card("或者")
        again = (("不动台账，照原样再打开一次。", "再试一次", self.try_again),)
        for words, button, act in (
            *(again if self.trouble.text() else ()),
            ("用虚构的一年数据先试一试，不影响正式台账。", "用示例练习", self.practise),
            ("台账在别的文件夹、U盘，或从旧电脑拷来。", "打开已有台账…", self.open_existing),
            ("从备份恢复成一个新文件，原来的文件不动。", "从备份恢复…", self.restore),
        ):
            made = Button(button)
            made.clicked.connect(act)
            self._ways.append(made)
            card.body.addWidget(made)
            card.body.addWidget(label(words, "small", wrap=True))
            card.body.addSpacing(theme.px(8))
        card.body.addStretch(1)
        return card


def read_code(text: str) -> str:
    """A code of the statistical division. Raises ValueError with the reason."""
    code = "".join(text.split())
    if not (code.isascii() and code.isdigit() and len(code) in CODE_DIGITS):
        raise ValueError("应为九位数字，如 410725104")
    return code


def _free(path: Path, mark: str = "") -> Path:
    """The path itself, or one beside it that nobody has yet."""
    stem = f"{path.stem}（{mark}）" if mark and path.exists() else path.stem
    tries = (path.with_name(f"{stem}{again or ''}{place.SUFFIX}") for again in (0, *range(2, 1000)))
    return next(each for each in tries if not each.exists())
