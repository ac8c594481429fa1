"""设置 · 放假安排: which days are holidays, and which weekends are worked."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QSizePolicy

from app.errors import LedgerError
from app.files import demand_plain
from app.ledger import bylaws
from app.ledger.store import Ledger
from app.rules.days import Holidays, load_holidays, read_days, read_notice, spans
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import attempt
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.fields import LongField, SegmentField
from app.ui.widgets.folders import ask_file

LARGEST = 200_000  # bytes of a file with holidays


class HolidaysPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.year = SegmentField("year", "年份", [(year, f"{year}年") for year in self._years()], required=True)
        self.year.edited.connect(self._show_year)
        self.off = LongField("off", "放假的日子", lines=6, hint="一行一段，如 10月1日至7日")
        self.work = LongField("work", "调休上班的周末", lines=4, hint="如 9月29日、10月12日")
        self.warning = label("", "soon", wrap=True)
        self.origin = label("", "muted", wrap=True)
        self._lay_out()

    def refresh(self) -> None:
        missing, aside = bylaws.missing_years(self._ledger), bylaws.years_aside(self._ledger)
        years = "、".join(f"{year}年" for year in missing)
        lacks = f"还没有{years}的放假安排；国务院办公厅公布后，请粘贴通知或从文件导入。" if missing else ""
        self.warning.setText("\n".join(filter(None, (*aside, lacks))))
        self.warning.setVisible(bool(aside or lacks))
        if self.year.value() is None:
            self.year.set_value(missing[0] if missing else self._ledger.today.year)
        self._show_year()

    def save_year(self) -> None:
        """Replace the holidays of the year that is shown."""
        year, read = self._year, {}
        for field in (self.off, self.work):
            try:
                read[field.key] = read_days(str(field.value() or ""), year)
            except ValueError as error:
                field.set_error(str(error))
                return
        verb = partial(bylaws.put_holidays, self._ledger, year, read["off"], read["work"])
        done = f"已保存{year}年的放假安排：放假{len(read['off'])}天，调休上班{len(read['work'])}天。"
        attempt(self.news.emit, verb, done, then=lambda _: self._show_year())

    def paste(self) -> None:
        """Read the days off the notice that the clerk pastes."""
        dialog = NoticeDialog(self, self._year)
        if dialog.exec():
            self._fill(dialog.off, dialog.work)

    def open_file(self) -> None:
        """Read the days off a file: a table like the shipped one, or the text of the notice."""
        name = ask_file(self, "导入放假安排", "放假安排 (*.toml *.txt)")
        if name is None:
            return
        try:
            off, work = holidays_of(name, self._year)
        except LedgerError as error:
            self.news.emit(str(error))
            return
        except (ValueError, OSError) as error:
            self.news.emit(f"没有读懂这个文件：{error}")
            return
        self._fill(off, work)

    @property
    def _year(self) -> int:
        year = self.year.value()
        assert isinstance(year, int)
        return year

    def _years(self) -> tuple[int, ...]:
        today = self._ledger.today.year
        return (today - 1, today, today + 1)

    def _show_year(self) -> None:
        year, table = self._year, bylaws.holidays(self._ledger)
        self.off.set_value(spans((day for day in table.off if day.year == year), year))
        self.work.set_value(spans((day for day in table.work if day.year == year), year))
        own = year in bylaws.own_years(self._ledger)
        known = "本单位录入的安排" if own else "随程序附带的国务院办公厅安排"
        words = f"来源：{known}。" if table.known(year) else f"还没有{year}年的安排，期限暂按周末推算；公布后请录入。"
        self.origin.setText(words)

    def _fill(self, off: object, work: object) -> None:
        assert isinstance(off, tuple)
        assert isinstance(work, tuple)
        self.off.set_value(spans(off, self._year))
        self.work.set_value(spans(work, self._year))
        self.news.emit(f"读出放假{len(off)}天、调休上班{len(work)}天，核对后请保存。")

    def _lay_out(self) -> None:
        card = Card("放假安排", scrolls=True)
        self.year.without_foot().setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        parts = ((self.warning, 0), (self.year, 0), (self.origin, 0), (self.off, 3), (self.work, 2))
        for part, share in parts:
            card.body.addWidget(part, share)
        for words, kind, key, act in (
            ("保存这一年", "primary", "Ctrl+S", self.save_year),
            ("粘贴通知…", "plain", "Ctrl+Shift+V", self.paste),
            ("从文件导入…", "plain", "Ctrl+O", self.open_file),
        ):
            button = Button(words, kind=kind, key=key)
            button.clicked.connect(act)
            card.add_button(button)
        self.body.addWidget(card, 1)


class NoticeDialog(Dialog):
    """Takes the text of the notice; `off` and `work` are what was read off it."""

    def __init__(self, parent: Panel, year: int) -> None:
        super().__init__(parent, f"{year}年放假通知", accept="识别")
        self._year = year
        self.off: tuple[object, ...] = ()
        self.work: tuple[object, ...] = ()
        self.text = LongField("notice", "把国务院办公厅通知的正文粘贴到这里", lines=10, required=True)
        self.body.addWidget(self.text)

    def try_accept(self) -> None:
        if not self.text.check():
            return
        try:
            self.off, self.work = read_notice(str(self.text.value()), self._year)
        except ValueError as error:
            self.text.set_error(str(error))
            return
        self.accept()


def holidays_of(path: Path, year: int) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """The days of a year in a file. Raises LedgerError, ValueError or OSError with the reason."""
    demand_plain(path)
    if path.stat().st_size > LARGEST:
        raise ValueError("文件太大，不像放假安排")
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    if path.suffix.lower() != ".toml":
        return read_notice(text, year)
    table: Holidays = load_holidays(text)
    if not table.known(year):
        raise ValueError(f"里面没有{year}年的安排")
    return tuple(sorted(d for d in table.off if d.year == year)), tuple(sorted(d for d in table.work if d.year == year))
