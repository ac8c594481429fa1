"""The roster of a year as it is seen: rows and their heights, which day is in hand, what stands at a place."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip

from app.ledger.rosters import Day
from app.ui import theme
from app.ui.pages.roster.chips import SeatPlace, chip_boxes, chips_height
from app.ui.pages.roster.model import (
    HEADINGS,
    NOBODY,
    NOTICE,
    PLACE,
    SEATS,
    WEEKDAY,
    DayDelegate,
    DaysModel,
    MonthBand,
    RosterShown,
    inside,
    seat_words,
)
from app.ui.pages.roster.written_days import where
from app.ui.widgets.rings import Ring
from app.ui.widgets.tiles import EmptyState

ROW, BAND = 44, 30
SPARE = (PLACE, WEEKDAY, NOTICE)  # columns that are let go where the table is narrow


class DaysView(QTableView):
    """Offers `chosen(day id)` when another day is taken in hand; empty when none is."""

    chosen = Signal(str)

    def __init__(self, empty: EmptyState) -> None:
        super().__init__()
        self.days = DaysModel(self)
        self.delegate = DayDelegate(self)
        self._empty = empty
        empty.setParent(self.viewport())
        self.setModel(self.days)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName("接待日安排")
        self._look()
        Ring(self)
        self.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def day(self) -> Day | None:
        """The day in hand."""
        return self.days.day(self.currentIndex().row())

    @property
    def seat(self) -> SeatPlace:
        """The deputy in hand on the day in hand; no deputy where none was chosen."""
        return self.delegate.in_hand

    def show_days(self, shown: RosterShown) -> None:
        """Show these days; the one in hand stays in hand."""
        day, seat, top = self.day, self.seat, self.verticalScrollBar().value()
        quiet = self.selectionModel().blockSignals(True)
        self.days.show_days(shown)
        self.selectionModel().blockSignals(quiet)
        self._empty.setVisible(not self.days.rows)
        self._make_room()
        self.clearSpans()  # a row that was the band of a month may be a day by now
        for row, each in enumerate(self.days.rows):
            if isinstance(each, MonthBand):
                self.setSpan(row, 0, 1, len(HEADINGS))
        self.verticalScrollBar().setValue(top)
        row = self.days.row_of(day.id) if day is not None else -1
        if row >= 0:
            self.setCurrentIndex(self.days.index(row, 0))
            self.take_seat(seat.deputy)
            return
        self.delegate.in_hand = NOBODY
        self.chosen.emit("")

    def select(self, day_id: str) -> bool:
        """Take a day in hand and bring it into sight; False when it is not there."""
        row = self.days.row_of(day_id)
        if row < 0:
            return False
        self.setCurrentIndex(self.days.index(row, 0))
        self.scrollTo(self.days.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def take_seat(self, deputy_id: str) -> None:
        """Take a deputy of the day in hand."""
        day = self.day
        known = day is not None and deputy_id in {each for each, _ in day.seats}
        self.delegate.in_hand = SeatPlace(day.id, deputy_id) if day is not None and known else NOBODY
        self.viewport().update()

    def seat_at(self, place: QPoint) -> SeatPlace | None:
        """The deputy, or the day without a deputy, at a place of the viewport."""
        index = self.indexAt(place)
        day = self.days.day(index.row()) if index.isValid() else None
        if day is None:
            return None
        for (deputy_id, _), box in zip(day.seats, self.boxes(day), strict=True):
            if box.contains(place):
                return SeatPlace(day.id, deputy_id)
        return SeatPlace(day.id, "")

    def boxes(self, day: Day) -> Sequence[QRect]:
        """Where the chips of a day stand in the viewport."""
        cell = self.visualRect(self.days.index(self.days.row_of(day.id), SEATS))
        return chip_boxes(self.words_of(day), inside(cell, SEATS))

    def words_of(self, day: Day) -> tuple[str, ...]:
        """What stands on the chips of a day."""
        return seat_words(day, self.days.shown)

    def name_of(self, seat: SeatPlace) -> str:
        """What a deputy on the roster is called."""
        day = self.days.day(self.days.row_of(seat.day))
        return dict(day.seats).get(seat.deputy, "") if day is not None else ""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._empty.setGeometry(self.viewport().rect())
        if self.day is not None:
            self.scrollTo(self.currentIndex())

    def is_held(self, seat: SeatPlace) -> bool:
        """Whether voters were received on that day."""
        day = self.days.day(self.days.row_of(seat.day))
        return day is not None and day.held

    def _tip(self, place: QPoint) -> str:
        seat = self.seat_at(place)
        if seat is None:
            return ""
        name = self.name_of(seat)
        if name:
            return name if self.is_held(seat) else f"{name}：拖到另一天的代表上对调，或按 H 换班"
        day = self.days.day(self.days.row_of(seat.day))
        return where(day) if day is not None else ""

    def _moved(self) -> None:
        self.delegate.in_hand = NOBODY
        self.viewport().update()
        self.chosen.emit(self.day.id if self.day is not None else "")

    def _make_room(self) -> None:
        """Let go of spare columns until the deputies have room; then give every row its height."""
        same = len({day.place or day.station for day in self.days.shown.days}) <= 1
        room = self.viewport().width() - sum(theme.px(width) for _, width in HEADINGS)
        for column in SPARE:
            gone = room < 0 or (column == PLACE and same)
            self.setColumnHidden(column, gone)
            room += theme.px(HEADINGS[column][1]) if gone else 0
        self.days.shown = replace(self.days.shown, weekdays=not self.isColumnHidden(WEEKDAY))
        width = inside(QRect(0, 0, self.columnWidth(SEATS), 1), SEATS).width()
        header = self.verticalHeader()
        for row, each in enumerate(self.days.rows):
            if isinstance(each, MonthBand):
                header.resizeSection(row, theme.px(BAND))
                continue
            tall = chips_height(seat_words(each, self.days.shown), width) + theme.px(13)
            header.resizeSection(row, max(theme.px(ROW), tall))

    def _look(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(theme.px(BAND))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(theme.px(36))
        header.setFixedHeight(theme.px(34))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, (_, width) in enumerate(HEADINGS):
            self.setColumnWidth(column, theme.px(width))
        header.setSectionResizeMode(SEATS, QHeaderView.ResizeMode.Stretch)
