"""The nine things of a station as a form: there or not, what shows it, what is to be mended."""

from collections.abc import Iterable, Sequence
from datetime import date

from app.ledger.stations import NINE, CheckLine
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import SegmentField, TextField
from app.ui.widgets.entry.forms import FormGrid

HAS, LACKS = "有", "无"
EVIDENCE, REMEDY = "佐证-", "整改-"


class NineForm(FormGrid):
    """Asks for one inspection: the day, who looked, nine lines of three fields.

    Where letters are large, what is to be mended stands beneath what shows that it is there.
    """

    def __init__(self, ledger: Ledger) -> None:
        stacked = theme.look().scale > 1
        super().__init__(columns=3 if stacked else 5, keys=False)
        self._mended: dict[str, date] = {}
        self.on = self.add(DateField("on", "自查日期", required=True, today=lambda: ledger.today))
        self.checker = self.add(TextField("checker", "自查人"), span=2)
        self.why = self.add(TextField("why", "更正理由", placeholder="这一天已经自查过，改动要写理由"),
                            span=0 if stacked else 2)  # fmt: skip
        for item in NINE:
            has = self.add(SegmentField(item, item, (HAS, LACKS)), fresh_row=True)
            evidence = self.add(TextField(f"{EVIDENCE}{item}", "佐证", placeholder="照片、清单、文件"), span=2)
            if stacked:
                self.skip()
            asked = "怎样整改，何时到位"
            remedy = self.add(TextField(f"{REMEDY}{item}", "整改（无的填）", placeholder=asked), span=2)
            for field in (has, evidence, remedy):
                field.without_foot()
            for field in (evidence, remedy) if item != NINE[0] else ():
                field.label_widget().setText("")  # said once above the first; the name stays for a screen reader
            remedy.label_widget().setHidden(stacked and item != NINE[0])

    def show_lines(self, lines: Iterable[CheckLine]) -> None:
        """Show nine lines; what is not known stays open."""
        self._mended = {}
        for line in lines:
            if line.mended_on is not None:
                self._mended[line.item] = line.mended_on
            self.fields[line.item].set_value({True: HAS, False: LACKS}.get(line.has) if line.has is not None else None)
            self.fields[f"{EVIDENCE}{line.item}"].set_value(line.evidence or None)
            self.fields[f"{REMEDY}{line.item}"].set_value(line.remedy or None)

    def propose(self, lines: Sequence[CheckLine]) -> int:
        """Fill in what the ledger knows where nothing is written yet; returns how many lines that were."""
        filled = 0
        for line in lines:
            if line.has is None or self.fields[line.item].value() is not None:
                continue
            filled += 1
            self.fields[line.item].set_value(HAS if line.has else LACKS)
            for prefix, words in ((EVIDENCE, line.evidence), (REMEDY, line.remedy)):
                if not self.fields[f"{prefix}{line.item}"].value():
                    self.fields[f"{prefix}{line.item}"].set_value(words or None)
        return filled

    def lines(self) -> tuple[CheckLine, ...]:
        """What is written here."""
        return tuple(
            CheckLine(
                item,
                {HAS: True, LACKS: False}.get(str(self.fields[item].value())),
                self._text(f"{EVIDENCE}{item}"),
                self._text(f"{REMEDY}{item}"),
                self._mended.get(item),
            )
            for item in NINE
        )

    def _text(self, key: str) -> str:
        return str(self.fields[key].value() or "")
