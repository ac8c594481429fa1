"""One outing on one sheet: where it went, who came along, what was done, what people asked for, photos."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ledger import activities, deputies, tallies
from app.ledger.activities import ActivityDraft, ActivityEntry, Present
from app.ledger.store import Ledger
from app.ledger.tallies import CountedAt
from app.rules.cases import Route
from app.rules.reasons import demand_reason
from app.rules.trade import PRESENT
from app.ui import theme
from app.ui.pages.outing.heard import HeardTable
from app.ui.pages.outing.opinions import OpinionRows
from app.ui.pages.outing.parts import Basics, Services
from app.ui.parts.pictures import Pictures
from app.ui.parts.tallies import TallyStrip
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.entry.attendance import AttendanceList
from app.ui.widgets.entry.attendees import Attendee

ASKED = (
    *("held_on", "kind", "starts", "ends", "form", "theme", "place", "station_id", "campaign_id", "guests"),
    *("received", "advised", "leaflets", "services", "account", "recorder"),
)
ABREAST = 900  # width at 100 % from which form and deputies stand side by side
ADDED = "补登意见、工作量"


class OutingSheet(QWidget):
    """Fills itself from an outing or begins afresh; offers `edited`, `opened(id)` of a case, and `wanted(page, what)`
    of what was counted.
    """

    edited = Signal()
    opened = Signal(object)
    wanted = Signal(str, object)
    news = Signal(str)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.outing: ActivityEntry | None = None
        self.basics, self.people = Basics(ledger), AttendanceList()
        self.rows, self.services = OpinionRows(ledger), Services()
        self.pictures = Pictures(ledger, "activities")
        self.heard = HeardTable(ledger)
        self.tallies = TallyStrip()
        self.tallies.wanted.connect(self.wanted)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._add = Button("添加照片", icon="photo", key="Ctrl+O")
        self._opinions, self._photos = Card("收集意见"), Card("照片")
        self._build()
        for part in (self.basics, self.services, self.rows, self.people):
            part.edited.connect(self.edited)
        self.basics.finished.connect(self._to_people)
        self.people.walked.connect(self.rows.begin)
        self.rows.finished.connect(self.services.begin)
        self.heard.opened.connect(self.opened)
        self.pictures.news.connect(self.news)
        self.pictures.edited.connect(self.edited)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large the deputies stand beneath the form."""
        super().resizeEvent(event)
        wide = self.width() >= theme.px(ABREAST)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def begin_fresh(self) -> None:
        """An empty sheet."""
        self.outing = None
        self.basics.begin_fresh()
        self.services.clear()
        self.rows.clear()
        self._show_people({})
        self._show_kept()

    def show_outing(self, outing: ActivityEntry) -> None:
        """Show an outing as it stands."""
        self.outing = outing
        self.basics.show_draft(outing.draft, outing.campaign, outing.station)
        self.basics.line.clear()
        self.services.show_services(outing.draft.services)
        self.rows.clear()
        self._show_people({each.deputy_id: each.status for each in outing.draft.attendance})
        self._show_kept()

    def begin(self) -> None:
        self.basics.begin()

    def begun(self) -> bool:
        """Whether anything is written that is worth keeping; of an outing that is registered, further opinions."""
        if self.outing is not None:
            return self.adds()
        if self.pictures.waiting:
            return True
        words = ("place", "theme", "account", "received", "guests", "counted")
        return bool(self.rows.written() or any(self.basics.fields[key].value() for key in words))

    def adds(self) -> bool:
        """Whether opinions or counts are written that a registered outing does not have yet."""
        return bool(self.rows.written() or self.basics.line.text())

    def check(self) -> bool:
        """Show what is missing beneath its field; True when nothing is."""
        return self.basics.check() and self.services.check() and self.rows.check()

    def draft(self) -> ActivityDraft:
        """The outing as it is written."""
        marks = self.people.marks()
        old = {each.deputy_id: each for each in self.outing.draft.attendance} if self.outing else {}
        present = tuple(
            replace(old[str(key)], status=status) if str(key) in old else Present(str(key), status)
            for key, status in marks.items()
        )
        return replace(self.basics.draft(), services=self.services.services(), attendance=present)

    def changes(self) -> dict[str, Any]:
        """What differs from the outing as it stands in the ledger."""
        assert self.outing is not None
        now, was = self.draft(), self.outing.draft
        changed = {name: getattr(now, name) for name in ASKED if getattr(now, name) != getattr(was, name)}
        if {(each.deputy_id, each.status) for each in now.attendance} != {
            (each.deputy_id, each.status) for each in was.attendance
        }:
            changed["attendance"] = now.attendance
        return changed

    def save(self, reason: str) -> ActivityEntry:
        """Write everything in one transaction. Raises LedgerError, nothing written."""
        draft = self.draft()
        takers = tuple(each.deputy_id for each in draft.attendance if each.status == PRESENT)
        opinions = self.rows.drafts(draft.held_on, draft.kind, takers)
        if self.outing is None:
            made = activities.add(self._ledger, draft, opinions, self.basics.line.counted)
            self.pictures.keep_waiting(made.id)
            return made
        changes = self.changes()
        if changes:
            demand_reason(reason, "已登记的内容有改动，更正")
        return activities.correct(
            self._ledger, self.outing.id, changes, reason or ADDED, opinions, self.basics.line.counted
        )

    def totals(self) -> tuple[str, str]:
        """The totals against the details, and the tone in which they are said."""
        old = self.outing
        named = (old.named if old else 0) + len(self.rows.names())
        heard = (old.opinions if old else 0) + self.rows.written()
        spot = (old.answered if old else 0) + self.rows.routes().count(Route.SPOT)
        came = sum(status == PRESENT for status in self.people.marks().values())
        words = f"代表 {came} 人　登记 {named} 人　意见 {heard} 条（{Route.SPOT.value} {spot}，其余 {heard - spot}）"
        received = self.basics.fields["received"].value()
        if not isinstance(received, int):
            return f"{words}　接待人次还没有填", "muted"
        if received < named:
            return f"{words}　接待 {received} 人次比登记的少 {named - received} 人，请核对", "late"
        difference = f"，比登记的多 {received - named}" if received > named else "，与登记一致"
        return f"{words}　接待 {received} 人次{difference}", "muted"

    def raw(self) -> dict[str, object]:
        """What is typed, for the draft of a half-written sheet; what stands in the ledger is not repeated."""
        if self.outing is not None:
            return {"rows": self.rows.raw(), "counted": self.basics.line.raw()}
        marks = {str(key): status for key, status in self.people.marks().items()}
        parts = {"basics": self.basics.raw(), "services": self.services.raw()}
        photos = [str(path) for path in self.pictures.waiting]
        return {**parts, "marks": marks, "rows": self.rows.raw(), "photos": photos}

    def fill_raw(self, raw: dict[str, object]) -> None:
        """Show what was typed in a draft."""
        basics, services, marks = raw.get("basics"), raw.get("services"), raw.get("marks")
        if self.outing is None:
            self.basics.fill_raw(basics if isinstance(basics, dict) else {})
            self.services.fill_raw(services if isinstance(services, dict) else {})
            self.people.set_marks(marks if isinstance(marks, dict) else {})
            photos = raw.get("photos")
            there = [Path(str(each)) for each in (photos if isinstance(photos, list) else [])]
            self.pictures.add_files([each for each in there if each.is_file()])
        else:
            self.basics.line.set_raw(raw.get("counted"))
        self.rows.fill_raw(raw.get("rows"))

    def refresh_words(self) -> None:
        """Offer what the ledger knows by now."""
        self.basics.refresh_words()
        self.rows.refresh_words()

    def _to_people(self) -> None:
        self.people.view.setFocus()
        self.people.view.setCurrentIndex(self.people.view.model().index(0, 0))

    def _show_people(self, marks: dict[object, str]) -> None:
        known = [
            Attendee(each, name, keys=tuple(keys.split(" ", 1)))
            for each, name, keys in deputies.candidates(self._ledger)
        ]
        ids = {person.key for person in known}
        attended = self.outing.draft.attendance if self.outing else ()
        gone = [Attendee(each.deputy_id, each.name) for each in attended if each.deputy_id not in ids]
        came = sorted((*known, *gone), key=lambda person: person.key not in marks)
        self.people.set_people(came, marks)

    def _show_kept(self) -> None:
        """What the ledger holds of this outing already: its opinions, its photos."""
        kept = self.outing.id if self.outing else ""
        self.tallies.show_entries(tallies.listing(self._ledger, CountedAt.ACTIVITY, kept) if kept else ())
        rows = self.heard.show_outing(self.outing.id if self.outing else "")
        self._opinions.set_side(f"已登记 {rows} 条" if rows else "一行一条，Enter 到下一格")
        self.pictures.show_entry(self.outing.id if self.outing else "")
        self._photos.set_side("" if self.pictures.shown else "可以把照片拖进来")

    def _build(self) -> None:
        basics, people, services = Card("基本情况"), Card("参加代表"), Card("服务事项", "次")
        basics.body.addWidget(self.basics)
        basics.body.addWidget(self.tallies)
        basics.body.addStretch(1)
        people.body.addWidget(self.people, 1)
        self.people.setMinimumHeight(theme.px(220))
        services.body.addWidget(self.services)
        self._top.setSpacing(theme.px(12))
        self._top.addWidget(basics, 8)
        self._top.addWidget(people, 5)
        self._opinions.body.addWidget(self.heard)
        self._opinions.body.addWidget(self.rows)
        self._add.clicked.connect(self.pictures.ask_files)
        self._photos.add_action(self._add)
        self._photos.body.addWidget(self.pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(12))
        column.addLayout(self._top)
        column.addWidget(self._opinions)
        column.addWidget(services)
        column.addWidget(self._photos)
        column.addStretch(1)
