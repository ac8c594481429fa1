"""The planned days of a year as rows, a band above each month; and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ledger.rosters import Day
from app.rules.days import day_within
from app.ui import theme
from app.ui.pages.roster.chips import SeatPlace, chip_boxes, paint_chip
from app.ui.pages.roster.written_days import WEEKDAYS, Away, is_away, notice, state
from app.ui.widgets.lists.paging import Index
from app.ui.widgets.tags import Tag, paint_tag

HEADINGS = (("日期", 92), ("星期", 52), ("站或地点", 124), ("接待代表", 170), ("公告", 104), ("状态", 88))
DATE, WEEKDAY, PLACE, SEATS, NOTICE, STATE = range(6)
NOBODY = SeatPlace("", "")


@dataclass(frozen=True, slots=True)
class MonthBand:
    """A month and what is planned in it."""

    words: str


@dataclass(frozen=True, slots=True)
class RosterShown:
    """What the table shows: the days, who is on leave when, the day it is, whether weekdays have a column.

    `by_others` are the ids of days on which others came than were planned.
    """

    days: tuple[Day, ...] = ()
    year: int = 0
    today: date = date.min
    away: Away = field(default_factory=dict)
    weekdays: bool = True
    by_others: frozenset[str] = frozenset()


class DaysModel(QAbstractTableModel):
    """Bands and days; UserRole gives the row itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown = RosterShown()
        self.rows: Sequence[MonthBand | Day] = ()

    def show_days(self, shown: RosterShown) -> None:
        self.beginResetModel()
        self.shown = shown
        self.rows = tuple(_rows(shown))
        self.endResetModel()

    def day(self, row: int) -> Day | None:
        """The day in a row; None on a band."""
        row_shown = self.rows[row] if 0 <= row < len(self.rows) else None
        return None if isinstance(row_shown, MonthBand) else row_shown

    def row_of(self, day_id: str) -> int:
        """The row of a day; -1 when it is not there."""
        places = (row for row, each in enumerate(self.rows) if not isinstance(each, MonthBand) and each.id == day_id)
        return next(places, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.day(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section][0]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, MonthBand):
            return row.words if index.column() == 0 else ""
        return self._row_texts(row)[index.column()]

    def _row_texts(self, day: Day) -> tuple[str, ...]:
        shown = self.shown
        posted = notice(day, shown.today)
        moved = f"（原定{day_within(day.planned, shown.year)}）" if day.planned != day.on else ""
        return (
            f"{day_within(day.on, shown.year)}{moved}",
            WEEKDAYS[day.on.weekday()],
            day.place or day.station,
            "、".join(name for _, name in day.seats),
            posted.text if isinstance(posted, Tag) else posted,
            state(day, shown.today, by_others=day.id in shown.by_others).text,
        )


class DayDelegate(QStyledItemDelegate):
    """Draws bands and days; chips for the deputies, tags for what has to be said in colour."""

    target = NOBODY
    in_hand = NOBODY

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect  # type: ignore[attr-defined]
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if isinstance(row, MonthBand):
            _paint_band(painter, box, row)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        aimed = self.target == SeatPlace(row.id, "")
        if chosen or aimed:
            painter.fillRect(box, theme.colour("note_soft" if aimed else "chosen"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("rule"))
        if chosen and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), theme.px(3), box.height()), theme.colour("accent"))
        model = index.model()
        assert isinstance(model, DaysModel)
        self._paint_cell(painter, box, index, row, model.shown)
        painter.restore()

    def _paint_cell(self, painter: QPainter, box: QRect, index: Index, day: Day, shown: RosterShown) -> None:
        inner = inside(box, index.column())
        if index.column() == DATE:
            _paint_date(painter, inner, day, shown)
        elif index.column() == SEATS:
            self._paint_seats(painter, inner, day, shown)
        elif index.column() == STATE:
            paint_tag(painter, state(day, shown.today, by_others=day.id in shown.by_others), inner)
        elif index.column() == NOTICE and isinstance(posted := notice(day, shown.today), Tag):
            paint_tag(painter, posted, inner)
        else:
            painter.setPen(theme.colour("ink" if index.column() == PLACE else "muted"))
            _write(painter, inner, str(index.data() or ""))

    def _paint_seats(self, painter: QPainter, box: QRect, day: Day, shown: RosterShown) -> None:
        names = seat_words(day, shown)
        for (deputy_id, _), name, place in zip(day.seats, names, chip_boxes(names, box), strict=True):
            seat = SeatPlace(day.id, deputy_id)
            away = not day.held and is_away(shown.away, deputy_id, day.on)
            tone = "note" if seat == self.target else "late" if away else "done" if day.held else ""
            paint_chip(painter, place, name, tone, ringed=seat in (self.in_hand, self.target))
        if not day.seats:
            painter.setPen(theme.colour("late_ink"))
            _write(painter, box, "还没有人")


def seat_words(day: Day, shown: RosterShown) -> tuple[str, ...]:
    """What stands on the chips: the names, and who is on leave that day."""
    return tuple(
        f"{name}·请假" if not day.held and is_away(shown.away, deputy_id, day.on) else name
        for deputy_id, name in day.seats
    )


def inside(box: QRect, column: int) -> QRect:
    """Where a cell is written in."""
    return box.adjusted(theme.px(8 if column else 16), 0, -theme.px(4), -1)


def _rows(shown: RosterShown) -> list[MonthBand | Day]:
    rows: list[MonthBand | Day] = []
    for (year, month), days in groupby(shown.days, key=lambda day: (day.on.year, day.on.month)):
        listed = tuple(days)
        held = sum(day.held for day in listed)
        name = f"{month}月" if year == shown.year else f"{year}年{month}月"
        rows.append(MonthBand(f"{name}　{len(listed)} 天" + (f"，已开展 {held} 天" if held else "")))
        rows += listed
    return rows


def _paint_band(painter: QPainter, box: QRect, band: MonthBand) -> None:
    painter.fillRect(box, theme.colour("raised"))
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("rule"))
    painter.setFont(theme.font(10, bold=True))
    painter.setPen(theme.colour("muted"))
    _write(painter, inside(box, 0), band.words)


def _paint_date(painter: QPainter, box: QRect, day: Day, shown: RosterShown) -> None:
    weekday = "" if shown.weekdays else WEEKDAYS[day.on.weekday()]
    moved = f"原定{day_within(day.planned, shown.year)}" if day.planned != day.on else ""
    beneath = "　".join(part for part in (weekday, moved) if part)
    painter.setPen(theme.colour("ink"))
    painter.setFont(theme.font(bold=True))
    if not beneath:
        _write(painter, box, day_within(day.on, shown.year))
        return
    middle = box.center().y()
    _write(painter, QRect(box.left(), middle - theme.px(18), box.width(), theme.px(18)), day_within(day.on, shown.year))
    painter.setFont(theme.font(8.5))
    painter.setPen(theme.colour("soon_ink" if moved else "muted"))
    _write(painter, QRect(box.left(), middle, box.width(), theme.px(18)), beneath)


def _write(painter: QPainter, box: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
