"""A plain register in the window: its entries at the left, the form of the one in hand at the right."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.books.book import Book, Entry
from app.books.duties import OTHER_DUTIES
from app.books.page import ValueKind
from app.books.plain import UNITS
from app.errors import LedgerError
from app.ledger import registers, tallies, townships
from app.ledger.store import Ledger
from app.ledger.tallies import CountedAt
from app.rules.profiles import OFFICE
from app.ui import theme
from app.ui.pages.books.form import form_for, refresh_choices, values_of
from app.ui.parts.acts import attempt, attempt_with_reason
from app.ui.parts.for_whom import ForWhom
from app.ui.parts.saving import ask_where, do_long
from app.ui.parts.tallies import ACT, TallyDialog, TallyStrip
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides
from app.ui.widgets.dialogs import ask_reason
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

T = TypeVar("T")
FILL_IN = "在旁边的表单里填写，保存后就列在这里。"
CHARACTER = 13  # pixels of a full-width character at 100 %


class RegisterView(QWidget):
    """Add, correct (with the reason) and void (with the reason); `news(sentence)` tells what was done.

    Beside a duty stands what was counted there, which `wanted(page, what)` opens.
    """

    news = Signal(str)
    filed = Signal(str, object)
    wanted = Signal(str, object)

    def __init__(self, ledger: Ledger, book: Book) -> None:
        super().__init__()
        self._ledger, self.book = ledger, book
        self._reads_only = townships.is_read_only(ledger)
        self._span: tuple[date | None, date | None] = (None, None)
        self._sort: tuple[str, bool] = ("", False)
        self._entry: Entry | None = None
        self._read_at: int | None = None  # how far the journal reached when it was taken in hand
        self.words = TextField("words", "筛选", placeholder="筛选：内容、名称")
        self.words.edited.connect(self.reload)
        self.table = PagedTable(_columns(book), self._count, self._fetch)
        self.table.setAccessibleName(book.title)
        self.empty = EmptyState("")
        self.table.set_empty(self.empty)
        self.table.sorted_by.connect(self._order)
        self.table.chosen.connect(self._chosen)
        self.form = form_for(ledger, book)
        self.form.finished.connect(self.save)
        self.card = Card("新增一条", scrolls=True)
        self.void_button = Button("作废…", kind="danger", key="Ctrl+Del")
        self.save_button = Button("保存", kind="primary", key="Ctrl+S")
        self.count_button = Button(ACT, tip="这条履职做了什么、多少，如 招商 70批次")
        self.tallies = TallyStrip()
        self.tallies.wanted.connect(self.wanted)
        self.for_whom = ForWhom()
        self.for_whom.offer(book.name, OFFICE)
        self._lay_out()
        self.fresh()

    def show_span(self, since: date | None, until: date | None) -> None:
        """Show the entries of a period; where there are none, of which years there are."""
        self._span = (since, until)
        self.reload()
        years = registers.years(self._ledger, self.book)
        elsewhere = f"{'、'.join(map(str, years))}年度的有，在左边的期间里选年度。"
        self.empty.say(f"{self.book.title}里没有符合的条目", elsewhere if years else FILL_IN)

    def reload(self) -> None:
        """Read the entries again; the form keeps what is typed."""
        refresh_choices(self._ledger, self.book, self.form)
        self.table.reload()

    def select(self, entry_id: str) -> None:
        """Take an entry in hand, with its row in sight: the filter gives way where it leaves it out."""
        self._read_at = self._ledger.read_at()
        entry = registers.entry(self._ledger, self.book, entry_id)
        if not self.table.select(entry_id):
            self.words.set_value(entry.record)
            self.reload()
            self.table.select(entry_id)
        self._take(entry)

    def fresh(self) -> None:
        """An empty form for a new entry."""
        self._entry = None
        self.table.let_go()
        self.form.clear()
        self.card.set_title("新增一条")
        self.void_button.setEnabled(False)
        self._show_tallies()
        self.save_button.setEnabled(True)

    def save(self) -> None:
        """Add what is typed, or correct the entry in hand and ask why."""
        if not self.form.check():
            return
        values = self.form.values()
        objections = registers.problems(self._ledger, self.book, values)
        if objections:
            self.form.set_errors(objections)
            return
        attempt(self.news.emit, lambda: self._write(values), refused=self._refuse)

    def void(self) -> None:
        """Take the entry in hand out of the register, with the reason."""
        entry = self._entry
        if entry is None:
            return
        what = f"“{entry.record}”将从{self.book.title}中划去，以前用到它的记录不变，流水中保留原样。"
        verb = partial(self._upon, registers.void, entry.id)
        done, fresh = f"已作废“{entry.record}”。", lambda _: self.fresh()
        attempt_with_reason(self.news.emit, (self, "作废这一条", what, "作废"), verb, done, then=fresh)

    def tally(self) -> None:
        """Write down how much was done by the duty in hand."""
        entry = self._entry
        if entry is None:
            return
        on = entry.values[self.book.keys.index("done_on")]
        assert isinstance(on, date)
        dialog = TallyDialog(self.window(), self._ledger, (CountedAt.DUTY, entry.id), entry.record, on)
        if dialog.exec():
            self.news.emit(dialog.sentence)
            self._show_tallies()

    def export(self) -> None:
        """Write the entries of the period to an Excel file."""
        book, (since, until) = self.book, self._span
        period = registers.period_words(since, until, dated=book.dated is not None)
        profile = self.for_whom.profile
        out = ask_where(self, f"导出{book.title}", f"{book.title} {period}".strip(), "xlsx")
        if out is None:
            return

        def work(_: object) -> object:
            from app.desk.paper import put_on_paper

            return put_on_paper(self._ledger, book.name, since, until, form="xlsx", out=out, profile=profile)

        do_long(self, f"导出{book.title}", work, lambda path: self.filed.emit(f"已导出：{path}", path))

    def _refuse(self, error: LedgerError) -> None:
        if not self.form.refuse(error.field, str(error)):
            self.news.emit(str(error))

    def _write(self, values: dict[str, object]) -> None:
        if self._entry is None:
            made = registers.add(self._ledger, self.book, values)
            self.fresh()
            self.form.begin()
            self.news.emit(f"已登记“{made.record}”。")
            return
        before = values_of(self.book, self._entry)
        changed = {key: value for key, value in values.items() if (value or None) != (before[key] or None)}
        if not changed:
            self.news.emit("没有改动。")
            return
        labels = "、".join(self.book.field(key).label for key in changed)
        reason = ask_reason(self, "更正这一条", f"将更正“{self._entry.record}”的{labels}，原来的内容保留在流水中。")
        if reason is None:
            return
        corrected = self._upon(registers.correct, self._entry.id, changed, reason)
        self._chosen(self.table.key)  # a filter may leave it out by now
        self.news.emit(f"已更正“{corrected.record}”。")

    def _upon(self, verb: Callable[..., T], *arguments: object) -> T:
        """Run a verb on the entry in hand, unless somebody else has written to it since it was read."""
        with self._ledger.upon(self._read_at):
            return verb(self._ledger, self.book, *arguments)

    def _take(self, entry: Entry) -> None:
        self._entry = entry
        self.form.clear()
        self.form.fill(values_of(self.book, entry))
        self.card.set_title(f"更正：{entry.record}"[:24])
        for button in (self.save_button, self.void_button):
            button.setEnabled(self._is_ours(entry))
        self._show_tallies()
        self.count_button.setEnabled(self._is_ours(entry))

    def _show_tallies(self) -> None:
        duty = self._entry.id if self._entry is not None and self.book is OTHER_DUTIES else ""
        self.tallies.show_entries(tallies.listing(self._ledger, CountedAt.DUTY, duty) if duty else ())
        self.count_button.setVisible(bool(duty))

    def _is_ours(self, entry: Entry) -> bool:
        """Whether it may be corrected here: a county corrects what it wrote itself."""
        return not self._reads_only or entry.unit == self._ledger.setting("unit_code")

    def _chosen(self, key: object) -> None:
        if isinstance(key, str):
            self._read_at = self._ledger.read_at()
            self._take(registers.entry(self._ledger, self.book, key))
        elif self._entry is not None:
            self.fresh()

    def _order(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self.table.reload()

    def _count(self) -> int:
        return registers.count(self._ledger, self.book, *self._span, words=self.words.text())

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        sort, descending = self._sort
        entries = registers.entries(
            self._ledger,
            self.book,
            *self._span,
            words=self.words.text(),
            sort=sort,
            descending=descending,
            offset=offset,
            limit=limit,
        )
        return [(entry.id, *entry.values) for entry in entries]

    def _lay_out(self) -> None:
        self.card.body.addWidget(self.form)
        self.card.body.addWidget(self.tallies)
        self.card.body.addStretch(1)
        self.save_button.clicked.connect(self.save)
        fresh = Button("另起一条", key="Ctrl+N")
        fresh.clicked.connect(self.fresh)
        self.void_button.clicked.connect(self.void)
        self.count_button.clicked.connect(self.tally)
        for button in (self.save_button, fresh, self.count_button, self.void_button):
            self.card.add_button(button)
        left = Card(padded=False)
        self.words.label_widget().hide()
        self.words.without_foot()
        export = Button("导出 Excel", key="Ctrl+E", tip="把左边期间里的全部条目存成 Excel")
        export.clicked.connect(self.export)
        above = QHBoxLayout()
        above.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), 0)
        above.setSpacing(theme.px(8))
        above.addWidget(self.words, 1)
        above.addWidget(self.for_whom)
        above.addWidget(export)
        left.body.addLayout(above)
        left.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Sides(left, self.card, shares=(5, 4), least=720))
        own = self._ledger.township is None and self.book is UNITS
        self.card.setVisible(not self._reads_only or own)  # in a county the units are its own, too


def _columns(book: Book) -> tuple[TableColumn, ...]:
    """What the ledger gives stands nowhere but here; of the rest the form shows all, so most may be let go."""
    spare = {field.key for place, field in enumerate(book.fields) if place > 2 and not (field.required or field.given)}
    widest = max((field for field in book.fields if field.key not in spare), key=lambda field: field.width)
    return tuple(
        TableColumn(
            field.key,
            field.label,
            96 if field.kind is ValueKind.DATE else max(min(field.width, 14), len(field.label)) * CHARACTER + 20,
            stretch=field is widest,
            right=field.kind is ValueKind.NUMBER,
            spare=field.key in spare,
        )
        for field in book.fields
    )
