"""设置 · 期限与假日: how long answers may take, and which days are holidays."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QSizePolicy

from app.ledger import terms, word_lists
from app.ledger.store import Ledger, put_settings
from app.rules.calendar import Holidays, load_holidays
from app.rules.deadlines import rule_for
from app.rules.holiday_notice import read_days, read_notice, spans
from app.ui.pages.settings_panel import Panel
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.fields import LongField, SegmentField, YesNo
from app.ui.widgets.forms import FormGrid

LEVEL_KEYS = ("urgent", "opinion", "co_handler", "proposal")
CALLED = {
    "proposal": "代表建议答复",
    "proposal_complex": "复杂建议答复",
    "objection": "提出退办",
    "opinion_redo": "意见不满意重办",
    "redo": "建议不满意重办",
    "feedback": "代表反馈",
    "petition": "信访办结",
}
LARGEST = 200_000  # bytes of a file with holidays


class TermsPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.terms = FormGrid(columns=1, keys=False)
        self._rules = {key: rule_for(terms.shipped_rules(), key, ledger.today, self._province) for key in LEVEL_KEYS}
        choices = [(rule.key, rule.term) for rule in self._rules.values()]
        for level in word_lists.words(ledger, "levels"):
            self.terms.add(SegmentField(level, f"{level}的答复期限", choices, required=True, value="opinion"))
        self.weekends = self.terms.add(
            YesNo(
                "weekend_shift",
                "到期日是周末时顺延到下一个工作日",
                value=True,
                hint="遇法定节假日总是顺延（民法典第二百零三条）",
            )
        )
        self.year = SegmentField("year", "年份", [(year, f"{year}年") for year in self._years()], required=True)
        self.year.edited.connect(self._show_year)
        self.off = LongField("off", "放假的日子", lines=6, hint="一行一段，如 10月1日至7日")
        self.work = LongField("work", "调休上班的周末", lines=4, hint="如 9月29日、10月12日")
        self.origin = label("", "muted", wrap=True)
        self.body.addWidget(Sides(self._terms_card(), self._holiday_card(), shares=(1, 1), least=560), 1)

    def refresh(self) -> None:
        own = self._ledger.setting("opinion_terms") or {}
        for key, field in self.terms.fields.items():
            if field is not self.weekends:
                field.set_value(own.get(key, "opinion"))
        self.weekends.set_value(bool(self._ledger.setting("weekend_shift", True)))
        if self.year.value() is None:
            table = terms.holidays(self._ledger)
            self.year.set_value(
                next((year for year in self._years() if not table.known(year)), self._ledger.today.year)
            )
        self._show_year()

    def save_terms(self) -> None:
        """Keep the terms of each level of difficulty."""
        values = self.terms.values()
        weekend_shift = bool(values.pop("weekend_shift"))
        own = {level: key for level, key in values.items() if key != "opinion"}
        put_settings(self._ledger, opinion_terms=own, weekend_shift=weekend_shift)
        self.said.emit("已保存，此后交办的按新期限计算。")

    def save_year(self) -> None:
        """Replace the holidays of the year that is shown."""
        year, read = self._year, {}
        for field in (self.off, self.work):
            try:
                read[field.key] = read_days(str(field.value() or ""), year)
            except ValueError as error:
                field.set_error(str(error))
                return
        terms.put_holidays(self._ledger, year, read["off"], read["work"])
        self.said.emit(f"已保存{year}年的放假安排：放假{len(read['off'])}天，调休上班{len(read['work'])}天。")
        self._show_year()

    def paste(self) -> None:
        """Read the days off the notice that the clerk pastes."""
        dialog = NoticeDialog(self, self._year)
        if dialog.exec():
            self._fill(dialog.off, dialog.work)

    def open_file(self) -> None:
        """Read the days off a file: a table like the shipped one, or the text of the notice."""
        name, _ = QFileDialog.getOpenFileName(self, "导入放假安排", "", "放假安排 (*.toml *.txt)")
        if not name:
            return
        try:
            off, work = holidays_of(Path(name), self._year)
        except (ValueError, OSError) as error:
            self.said.emit(f"没有读懂这个文件：{error}")
            return
        self._fill(off, work)

    @property
    def _year(self) -> int:
        year = self.year.value()
        assert isinstance(year, int)
        return year

    @property
    def _province(self) -> str:
        return terms.province(self._ledger)

    def _years(self) -> tuple[int, ...]:
        today = self._ledger.today.year
        return (today - 1, today, today + 1)

    def _show_year(self) -> None:
        year, table = self._year, terms.holidays(self._ledger)
        self.off.set_value(spans((day for day in table.off if day.year == year), year))
        self.work.set_value(spans((day for day in table.work if day.year == year), year))
        own = str(year) in (self._ledger.setting("holidays") or {})
        known = "本单位录入的安排" if own else "随程序附带的国务院办公厅安排"
        words = f"来源：{known}。" if table.known(year) else f"还没有{year}年的安排，期限暂按周末推算；公布后请录入。"
        self.origin.setText(words)

    def _fill(self, off: object, work: object) -> None:
        assert isinstance(off, tuple)
        assert isinstance(work, tuple)
        self.off.set_value(spans(off, self._year))
        self.work.set_value(spans(work, self._year))
        self.said.emit(f"读出放假{len(off)}天、调休上班{len(work)}天，核对后请保存。")

    def _terms_card(self) -> Card:
        card = Card("办理期限", scrolls=True)
        card.body.addWidget(self.terms)
        for key, words in CALLED.items():
            rule = rule_for(terms.shipped_rules(), key, self._ledger.today, self._province)
            card.body.addWidget(label(f"{words}：{rule.term}　{rule.basis}", "small", wrap=True))
        card.body.addStretch(1)
        save = Button("保存期限", kind="primary", key="Ctrl+S")
        save.clicked.connect(self.save_terms)
        card.add_button(save)
        return card

    def _holiday_card(self) -> Card:
        card = Card("放假安排", scrolls=True)
        self.year.without_foot().setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part, share in ((self.year, 0), (self.origin, 0), (self.off, 3), (self.work, 2)):
            card.body.addWidget(part, share)
        for words, key, act in (
            ("保存这一年", "Ctrl+Shift+S", self.save_year),
            ("粘贴通知…", "Ctrl+Shift+V", self.paste),
            ("从文件导入…", "Ctrl+O", self.open_file),
        ):
            button = Button(words, key=key)
            button.clicked.connect(act)
            card.add_button(button)
        return card


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
    """The days of a year in a file. Raises ValueError or OSError with the reason."""
    if path.stat().st_size > LARGEST:
        raise ValueError("文件太大，不像放假安排")
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    if path.suffix.lower() != ".toml":
        return read_notice(text, year)
    table: Holidays = load_holidays(text)
    if not table.known(year):
        raise ValueError(f"里面没有{year}年的安排")
    return tuple(sorted(d for d in table.off if d.year == year)), tuple(sorted(d for d in table.work if d.year == year))
