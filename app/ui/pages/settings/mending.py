"""What was refused in many rows for one reason, mended in all of them by one act."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.books.sheets.shelf import sheet_named
from app.books.workbook import Reads
from app.ledger.imports import RepeatedFault
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField

if TYPE_CHECKING:
    from app.ledger.imports import Mends

MOST = 8  # kinds of faults that are mended at once
LISTS = frozenset({Reads.NAMES, Reads.CHOICES})


class MendDialog(Dialog):
    """`mends()` are the values that the clerk wrote for what was refused; what was left empty is not mended."""

    def __init__(self, parent: QWidget | None, faults: Sequence[RepeatedFault]) -> None:
        super().__init__(parent, "一次改正", accept="改正，再看一遍")
        self._faults = faults[:MOST]
        self.body.addWidget(
            label("同样的内容在所有行里一起改；空着的不改。工作簿文件不动，下次导入还按这样改。", wrap=True)
        )
        self.grid = FormGrid(columns=1, keys=False)
        for place, fault in enumerate(self._faults):
            self.grid.add(_field(str(place), fault))
        self.body.addWidget(self.grid)
        if len(faults) > MOST:
            self.body.addWidget(label(f"还有{len(faults) - MOST}种，改了这些再看。", "small"))

    def mends(self) -> "Mends":
        """{our column: {what is written: what is meant}}."""
        values = self.grid.values()
        mends: dict[str, dict[str, str]] = {}
        for place, fault in enumerate(self._faults):
            if meant := str(values[str(place)] or ""):
                mends.setdefault(fault.column, {})[fault.written] = meant
        return mends


def _field(key: str, fault: RepeatedFault) -> FormField:
    written = f"“{fault.written[:20]}”" if fault.written else "空着"
    title = f"{fault.column}：{written}，{fault.rows} 行，都改成"
    sheet = sheet_named(fault.table)
    cell = sheet.column(fault.column) if sheet is not None else None
    if cell is not None and cell.choices:
        return ChoiceField(key, title, cell.choices, free=cell.open or cell.reads in LISTS, hint=fault.reason)
    return TextField(key, title, hint=fault.reason)
