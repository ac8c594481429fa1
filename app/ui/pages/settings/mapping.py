"""One foreign sheet: what each of its columns means, guessed or remembered, put right by the clerk."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.books.sheets.shelf import SHEETS, sheet_named
from app.books.workbook import Heading, WorkbookSheet
from app.ledger import imports
from app.ledger.imports import Mapped, bare, called
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.widgets.cards import Card, Elided, label
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.flow import emptied

if TYPE_CHECKING:
    from app.desk.foreign import ForeignSheet

LEAVE_OUT, NOWHERE = "不导入", "整张表不导入"
GIVE_ALL = "给所有行的某一栏填一个值…"
EXAMPLES = 3


class MappingForm(Card):
    """`found()` is the sheet with the mapping as it stands; `check()` says what is still lacking."""

    def __init__(self, ledger: Ledger, offer: "ForeignSheet") -> None:
        assert offer.mapped is not None
        super().__init__(f"“{offer.raw.name}”", f"{len(offer.raw.rows)} 行，不是模板的表")
        self._ledger, self._offer = ledger, offer
        self._mapped = offer.mapped
        self.target = _combo(
            [NOWHERE, *(sheet.name for sheet in SHEETS)], offer.mapped.sheet or NOWHERE, "导入到哪张表"
        )
        self.target.currentTextChanged.connect(self._retarget)
        self.columns: dict[str, QComboBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(2, 1)
        self._fixed: FormGrid | None = None
        self.asked: list[str] = []  # columns for which the clerk gives a value for all rows
        self.more = QComboBox()
        self.trouble = label("", "error", wrap=True)
        self.origin = label("", "small", wrap=True)
        for part in (label("这张表导入到", "small"), self.target, self.origin):
            self.body.addWidget(part)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.trouble)
        self._show()

    def mapped(self) -> Mapped:
        """The mapping as the clerk left it."""
        if self.target.currentText() == NOWHERE:
            return Mapped("")
        columns = {
            heading: combo.currentText() for heading, combo in self.columns.items() if combo.currentText() != LEAVE_OUT
        }
        values = self._fixed.values() if self._fixed is not None else {}
        fixed = {
            column: str(value)
            for column, value in values.items()
            if value and (column in self.asked or column not in columns.values())
        }
        return Mapped(self.target.currentText(), columns, fixed)

    def as_mapped(self) -> "ForeignSheet":
        """The sheet as it will be imported."""
        return replace(self._offer, mapped=self.mapped())

    def check(self) -> bool:
        """Say what is meant twice or still lacking; True when the sheet can be read."""
        mapped = self.mapped()
        complaint = _doubled(mapped) or (_lacking(mapped) if mapped.sheet else "")
        self.trouble.setText(complaint)
        return not complaint

    def give_all(self, column: str) -> None:
        """Ask for a value of this column for all rows; what a row says itself stays."""
        if column in (GIVE_ALL, *self.asked) or sheet_named(self._mapped.sheet) is None:
            return
        self._mapped = self.mapped()
        self.asked.append(column)
        self._show()

    def _retarget(self, name: str) -> None:
        self.asked = []
        self._mapped = Mapped("") if name == NOWHERE else imports.with_sheet(self._ledger, self._offer.raw, name)
        self._show()

    def _show(self) -> None:
        emptied(self._grid)
        self.columns = {}
        if self._fixed is not None:
            for part in (self._fixed, self.more):
                self.body.removeWidget(part)
                part.hide()
                part.deleteLater()
            self._fixed = None
        self.trouble.setText("")
        sheet = sheet_named(self._mapped.sheet)
        self.origin.setText(_origin(self._mapped))
        if sheet is None:
            return
        for place, words in enumerate(("原来的栏目", "对到本台账的栏目", "前几行的内容")):
            self._grid.addWidget(label(words, "small"), 0, place)
        offered = [LEAVE_OUT, *(cell.label for cell in sheet.columns)]
        for place, heading in enumerate(self._offer.raw.headings):
            if bare(heading):
                self._add_row(place, heading, offered)
        self._add_fixed(sheet)

    def _add_row(self, place: int, heading: str, offered: Sequence[str]) -> None:
        combo = _combo(offered, self._mapped.columns.get(heading, LEAVE_OUT), heading)
        combo.currentTextChanged.connect(lambda _: self.trouble.setText(""))
        self.columns[heading] = combo
        row = self._grid.rowCount()
        self._grid.addWidget(label(called(bare(heading))), row, 0)
        self._grid.addWidget(combo, row, 1)
        self._grid.addWidget(Elided(_examples(self._offer, place), "muted"), row, 2)

    def _add_fixed(self, sheet: WorkbookSheet) -> None:
        """A value for all rows, for each required column that the sheet does not have."""
        lacking = imports.lacking(replace(self._mapped, fixed={}))
        asked = dict.fromkeys((*lacking, *self._mapped.fixed, *self.asked))
        self._fixed = FormGrid(columns=3, keys=False)
        for column in asked:
            cell = sheet.column(column)
            assert cell is not None
            hint = "这张表没有这一栏，填一个所有行都用的值" if column in lacking else "空着的行都用这个值"
            self._fixed.add(_fixed_field(cell, hint, required=column in lacking))
        self._fixed.fill(self._mapped.fixed)
        self.body.insertWidget(self.body.count() - 1, self._fixed)
        self.more = _combo(
            [GIVE_ALL, *(cell.label for cell in sheet.columns if cell.label not in asked)], GIVE_ALL, GIVE_ALL
        )
        self.more.textActivated.connect(self.give_all)
        self.body.insertWidget(self.body.count() - 1, self.more, alignment=Qt.AlignmentFlag.AlignLeft)


class _NoWheel(QObject):
    """Rolling over a list of columns must scroll the page, not change what a column means."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _combo(offered: Sequence[str], chosen: str, name: str) -> QComboBox:
    combo = QComboBox()
    combo.addItems(list(offered))
    combo.setCurrentText(chosen)
    combo.setAccessibleName(name)
    combo.setMaxVisibleItems(16)
    combo.setMinimumWidth(theme.px(170))
    combo.installEventFilter(_NoWheel(combo))
    return combo


def _fixed_field(cell: Heading, hint: str, *, required: bool) -> FormField:
    if cell.choices:
        return ChoiceField(cell.label, cell.label, cell.choices, free=cell.open, required=required, hint=hint)
    return TextField(cell.label, cell.label, required=required, hint=hint)


def _origin(mapped: Mapped) -> str:
    if not mapped.sheet:
        return "没有认出这张表。请选它导入到哪里，或者不导入。"
    if mapped.remembered:
        return "这样的表以前导入过，按那一次的对照列出。"
    return "栏目是按名称和内容猜的，请逐行核对；确认后会记住，下次不用再对。"


def _examples(offer: "ForeignSheet", place: int) -> str:
    cells = [row[place] for _, row in offer.raw.rows if place < len(row) and row[place] is not None]
    return "　|　".join(str(cell).replace("\n", " ")[:20] for cell in cells[:EXAMPLES])


def _doubled(mapped: Mapped) -> str:
    seen: dict[str, str] = {}
    for heading, column in mapped.columns.items():
        if column in seen:
            return f"“{bare(seen[column])}”和“{bare(heading)}”都对到了“{column}”，请只留一个。"
        seen[column] = heading
    return ""


def _lacking(mapped: Mapped) -> str:
    lacking = imports.lacking(mapped)
    return f"还缺必填的栏目：{'、'.join(lacking)}。请对上一列，或填一个固定的值。" if lacking else ""
