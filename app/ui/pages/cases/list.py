"""The list of cases with its chips and filters: sorted and counted in SQL, never read whole."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ledger import bylaws, cases, townships
from app.ledger.cases import CaseFilter, CaseLine, CasePlace
from app.ledger.store import Ledger
from app.rules.methods import stage_words
from app.rules.trade import OPINION, PROPOSAL
from app.ui import theme
from app.ui.moments import short_day
from app.ui.pages.cases.filters import CaseFilters
from app.ui.pages.cases.moments import line_tag
from app.ui.pages.cases.registering import TITLES
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import CLEAR, EmptyState

COLUMNS = (
    TableColumn("number", "编号", 102, link=True),
    TableColumn("raised_on", "日期", 80, spare=True),
    TableColumn("content", "反映内容", 200, stretch=True),
    TableColumn("village", "村组", 94, spare=True, grows=True),
    TableColumn("handler", "承办单位", 104, spare=True, grows=True),
    TableColumn("left", "期限", 102),
)
TOWNSHIP = TableColumn("unit_code", "乡镇", 96)  # in a county's, where numbers are there once a township
TONES = {CasePlace.OVERDUE: "late", CasePlace.SOON: "soon", CasePlace.UNDECIDED: "soon"}
RARE = frozenset({CasePlace.TO_CLOSE, CasePlace.TRACKED, CasePlace.ANSWERED, CasePlace.OTHER, CasePlace.VOIDED})
SHORT = {CasePlace.OTHER: "转建议等"}
PURPOSE = "每一件从登记到销号都在这里：谁承办、哪天到期、答复了没有、满意不满意"


class CaseList(QObject):
    """Offers `chosen(id)` for one case, `picked(ids)` for several, `wanted_new` for a fresh sheet, `counted(words)`.

    When the list was read again: `lost` if the case in hand is no longer in it, and `unmarked`.
    """

    chosen = Signal(str)
    picked = Signal(tuple)
    lost = Signal()
    unmarked = Signal()
    wanted_new = Signal()
    counted = Signal(str)

    def __init__(self, ledger: Ledger, *, registers: bool = True) -> None:
        super().__init__()
        self._ledger, self._registers = ledger, registers
        self._towns: Mapping[str, str] = {}
        self._of_townships = not registers and ledger.township is None
        columns = (COLUMNS[0], TOWNSHIP, *COLUMNS[1:]) if self._of_townships else COLUMNS
        self._sort: tuple[str, bool] = ("raised_on", True)
        self._lines: dict[str, CaseLine] = {}
        self.filters = CaseFilters(ledger, of_townships=self._of_townships)
        self.chips = ChipBar([Chip(place.name, place.value) for place in CasePlace])
        self.new = Button(TITLES[self.kind], kind="primary", key="Ctrl+N")
        self._empty = EmptyState("还没有意见", "", "登记意见", icon="talk")
        self.table = PagedTable(
            columns, self._count, self._fetch, many=registers, locate=self._place_of, empty=self._empty
        )
        self.table.setAccessibleName("意见列表")
        self.table.mark_sorted("raised_on", descending=True)
        self.new.clicked.connect(self.wanted_new)
        self._empty.pressed.connect(self._pressed)
        self.filters.changed.connect(self.narrow)
        self.chips.chosen.connect(lambda _: self.narrow())
        self.table.sorted_by.connect(self._sorted)
        self.table.chosen.connect(self._chosen)
        self.table.picked.connect(self._picked)

    @property
    def place(self) -> CasePlace:
        """The chip that is chosen."""
        return CasePlace[self.chips.key]

    @property
    def kind(self) -> str:
        """Whether opinions or proposals are listed."""
        return str(self.filters.kind.value())

    def head(self) -> QVBoxLayout:
        """The rows above the list: filters with the first button, chips."""
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.filters, 1)
        row.addWidget(self.new)
        if not self._registers:
            self.new.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        column.addLayout(row)
        column.addWidget(self.chips)
        return column

    def narrow(self) -> None:
        """Count and read again under another chip or filter."""
        self.new.setText(TITLES[self.kind])
        self.table.withhold(*(("village",) if self.kind == PROPOSAL else ()))
        self._show_counts(self.place)
        self._lines.clear()
        self.table.reload()
        self.unmarked.emit()
        self._say_empty()

    def fill(self, wanted: CaseFilter, place: CasePlace) -> None:
        """Show this chip of this filter."""
        self.filters.fill(wanted)
        self._show_counts(place)
        self.chips.choose(place.name)

    def clear(self) -> None:
        """Let the filters go; the chip stays."""
        self.fill(CaseFilter(self.kind), self.place)
        self.table.setFocus()

    def lines(self, ids: Sequence[object]) -> tuple[CaseLine, ...]:
        """These cases as they stand in the list."""
        return tuple(self._lines[str(each)] for each in ids if str(each) in self._lines)

    def _show_late(self) -> None:
        """How many of either kind are late: together they are the number of the page in the navigation."""
        late = {kind: cases.waiting(self._ledger, kind=kind)[CasePlace.OVERDUE] for kind in (OPINION, PROPOSAL)}
        self.filters.kind.set_badges(late, CasePlace.OVERDUE.value)
        self.filters.kind.setMinimumWidth(self.filters.kind.sizeHint().width())

    def _show_counts(self, chosen: CasePlace) -> None:
        if self._registers:
            self._show_late()
        counts, names = cases.counts(self._ledger, self.filters.wanted()), bylaws.stage_names(self._ledger)
        shown = [each for each in CasePlace if each not in RARE or counts[each] or each is chosen]
        self.chips.set_chips(
            [
                Chip(
                    each.name,
                    SHORT.get(each) or stage_words(each.stages, names, each.value),
                    counts[each],
                    TONES.get(each, "plain"),
                )
                for each in shown
            ]
        )
        self.counted.emit(f"{counts[CasePlace.ALL]} {'件建议' if self.kind == PROPOSAL else '条意见'}")

    def _count(self) -> int:
        return cases.count(self._ledger, self.place, self.filters.wanted())

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        sort, descending = self._sort
        wanted = self.filters.wanted()
        lines = cases.listing(
            self._ledger, self.place, wanted, sort=sort, descending=descending, offset=offset, limit=limit
        )
        self._lines.update({line.id: line for line in lines})
        today, soon_on = self._ledger.today, bylaws.soon_until(self._ledger)
        names = bylaws.stage_names(self._ledger)
        if self._of_townships:
            self._towns = townships.names(self._ledger)
        return [
            (
                line.id,
                line.number,
                *((self._towns.get(line.unit_code, ""),) if self._of_townships else ()),
                short_day(line.raised_on, today),
                line.heading,
                line.village,
                line.handler,
                line_tag(line, soon_on, names),
            )
            for line in lines
        ]

    def _sorted(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self.table.reload()

    def _place_of(self, key: object) -> int | None:
        sort, descending = self._sort
        wanted = self.filters.wanted()
        return cases.place_of(self._ledger, str(key), self.place, wanted, sort=sort, descending=descending)

    def _chosen(self, key: object) -> None:
        if key is None:
            self.lost.emit()
            return
        if self.table.marked <= 1:
            self.chosen.emit(str(key))

    def _picked(self, keys: tuple[object, ...]) -> None:
        if len(keys) == 1:
            self.chosen.emit(str(keys[0]))
        if len(keys) > 1:
            self.picked.emit(keys)

    def _pressed(self) -> None:
        if self.filters.narrowed():
            self.clear()
            return
        self.wanted_new.emit()

    def _say_empty(self) -> None:
        if self.filters.narrowed():
            self._empty.say("没有符合条件的", "换一个标签，或清掉上面的筛选", CLEAR)
            return
        if self.place is not CasePlace.ALL:
            self._empty.say("没有符合条件的", "换一个标签")
            return
        what = "代表建议" if self.kind == PROPOSAL else "选民意见"
        self._empty.say(f"还没有{what}", PURPOSE, TITLES[self.kind] if self._registers else "")
