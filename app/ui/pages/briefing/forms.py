"""What is asked about a briefing: how an issue begins, which figure is inserted."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.books.figures import BY_KEY
from app.books.quantity_figures import KEY as AMOUNTS
from app.books.quantity_figures import LABEL as AMOUNTS_LABEL
from app.errors import LedgerError
from app.ledger import briefings, figures
from app.ledger.figures import Period
from app.ledger.store import Ledger
from app.rules.briefings import Manner, Placeholder, Stretch
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.periods import PeriodField
from app.ui.widgets.entry.fields import NumberField, SegmentField, TextField
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.folders import ask_files


class BeginDialog(AskDialog):
    """A new issue: number, period, template; with `text`, out of a file that was written elsewhere."""

    def __init__(self, parent: QWidget, ledger: Ledger, text: Path | None = None) -> None:
        super().__init__(parent, "导入文字，起草一期" if text else "起草一期", "起草")
        self._ledger, self._text = ledger, text
        self.made = ""
        self.setMinimumWidth(theme.px(520))
        add = self.form.add
        number, album = briefings.next_numbers(ledger, ledger.today.year)
        self.number = add(NumberField("number", "期号", required=True, lowest=1, highest=9999))
        self.number.set_value(number)
        self.album = add(
            NumberField("album", "专辑号", lowest=1, highest=9999, hint=f"不出专辑就空着，下一个是{album}")
        )
        self.period = add(PeriodField(ledger))
        newest = figures.newest(ledger)
        self.period.set_value(f"{newest.year}.{newest.month}" if newest else "上月")
        if text is None:
            titles = [each.title for each in briefings.templates.known(ledger)]
            self.template = add(ChoiceField("briefing_template", "模板", titles, required=True))
            self.template.set_value(briefings.templates.current(ledger).title)

    def save(self) -> None:
        span = self.period.value()
        if not isinstance(span, tuple) or span[0] is None:
            raise LedgerError("请写明期间，如 上月、2024.6。", field="period")
        period, number = Period(*span), self.number.value()
        assert isinstance(number, int)
        if self._text is not None:
            from app.desk.briefings import read

            draft = briefings.from_text(self._ledger, read(self._text), period, number)
        else:
            album = self.album.value()
            draft = briefings.begin(
                self._ledger,
                period,
                number,
                album=album if isinstance(album, int) else None,
                template=self.words("briefing_template"),
            )
        self.made = briefings.keep_draft(self._ledger, draft)


class InsertDialog(AskDialog):
    """Which figure, of which days, narrowed to what, put how."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "插入数字", "插入")
        self.setMinimumWidth(theme.px(560))
        self._keys = {figure.label: key for key, figure in BY_KEY.items()} | {AMOUNTS_LABEL: AMOUNTS}
        self.code = ""
        add = self.form.add
        self.figure = add(ChoiceField("figure", "数字", list(self._keys), required=True))
        stretches = [each.value for each in Stretch]
        manners = [each.value for each in Manner]
        self.stretch = add(SegmentField("stretch", "时段", stretches, required=True, value=stretches[0]))
        self.manner = add(SegmentField("manner", "写法", manners, required=True, value=manners[0], wraps=True))
        self.group = add(
            ChoiceField(
                "group",
                "只算一组",
                [*briefings.GROUPS.values(), briefings.WHAT_COUNTED],
                hint="如 活动类型；工作量写 事项",
            )
        )
        self.name = add(TextField("name", "哪一组", hint="如 流动联络站；装电梯"))

    def save(self) -> None:
        group, name = self.words("group"), self.words("name")
        if bool(group) != bool(name):
            raise LedgerError("“只算一组”和“哪一组”要一起写，或都空着。", field="name" if group else "group")
        where = ((group, name),) if group else ()
        key = self._keys[self.words("figure")]
        stretch, manner = Stretch(self.words("stretch")), Manner(self.words("manner"))
        self.code = Placeholder(key, where, stretch, manner).code


def ask_text(parent: QWidget) -> Path | None:
    """The text file that the clerk chooses."""
    chosen = ask_files(parent, "导入文字", "文字文件 (*.txt)")
    return chosen[0] if chosen else None
