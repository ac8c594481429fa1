"""One import in progress: what became of each row, and how the names in it find their entries."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import one_line
from app.ledger.bylaws import moment
from app.ledger.imports.faults import Conflict, Decision, Fault, Place, Refusal
from app.ledger.imports.origins import KnownOrigin, NewOrigin
from app.ledger.imports.references import NumberedEntries, References
from app.ledger.imports.rows import ImportRow, names_of
from app.ledger.journal import put_new, seal_of
from app.ledger.known_deputies import named_apart
from app.ledger.numbers import Numbering
from app.ledger.store import Ledger
from app.ledger.word_lists import SHIPPED
from app.models.campaign import Campaign
from app.models.origin import Origin
from app.models.row import Row
from app.models.station import Station
from app.models.unit import Unit
from app.models.word import Word
from app.rules.cases import Moment, Step
from app.rules.names import untitled
from app.rules.trade import FIXED_STATION, MOBILE_STATION

ADDED, CHANGED, UNCHANGED, REFUSED, WAITING = STATUSES = ("added", "changed", "unchanged", "refused", "waiting")
REMEMBERED = ("id", "sheet", "key", "entry_id", "given", "held")
TOGETHER_WITH = re.compile(r"[\s/／和与及]+")  # between names that are all known
LOST = (REFUSED, WAITING)


@dataclass(slots=True)
class Judgement:
    """What is the matter with the row in hand, and whether it hangs on one that was not taken."""

    row: ImportRow
    faults: list[Fault]
    waits: bool = False
    rehearsed: bool = False  # nothing is to come of it


@dataclass(slots=True)
class Batch:
    """The working state of one import, all in one transaction; `prefer` takes the workbook's side of a conflict."""

    ledger: Ledger
    session: Session
    numbering: Numbering
    moment: Moment
    prefer_workbook: bool = False
    decisions: Mapping[Place, Decision] = field(default_factory=dict)
    goes_on: Callable[[int], None] = lambda _: None
    seal: str = ""
    origins: dict[tuple[str, str], KnownOrigin] = field(default_factory=dict)
    met: set[tuple[str, str]] = field(default_factory=set)
    renamed: dict[Place, KnownOrigin] = field(default_factory=dict)
    offered: dict[Place, KnownOrigin] = field(default_factory=dict)
    earlier: dict[str, dict[str, object]] = field(default_factory=dict)
    out: dict[str, dict[str, date]] = field(default_factory=dict)
    references: References = field(default_factory=References)
    units: set[str] = field(default_factory=set)
    words: dict[str, set[str]] = field(default_factory=dict)
    judged: Judgement | None = None
    in_hand: tuple[ImportRow, tuple[Step, ...]] | None = None
    refused: list[Refusal] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    bearing: dict[tuple[str, str, str], list[tuple[str, int]]] = field(default_factory=dict)
    added: dict[str, tuple[str, int]] = field(default_factory=dict)
    later: dict[type[Row], list[dict[str, Any]]] = field(default_factory=dict)
    remembered: list[NewOrigin] = field(default_factory=list)
    certificates: dict[tuple[str, str], str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    statuses: dict[tuple[str, int], str] = field(default_factory=dict)

    @classmethod
    def begin(cls, ledger: Ledger, session: Session) -> "Batch":
        """A batch that knows what the ledger already holds."""
        batch = cls(ledger, session, Numbering(session), moment(ledger))
        batch.origins = {(row.sheet, row.key): row for row in session.scalars(select(Origin))}
        batch.references = References.of(session, batch.origins.values())
        batch.units = set(session.scalars(select(Unit.name)))
        for listed, text in session.execute(select(Word.list, Word.text)):
            batch.words.setdefault(listed, set()).add(text)
        batch.seal = seal_of(session)
        return batch

    def judge(self, row: ImportRow) -> Judgement:
        """Begin to look at a row: what is found wrong from now on is its own."""
        self.judged = Judgement(row, list(row.faults))
        return self.judged

    def fault(self, column: str, reason: str) -> None:
        """Something is the matter with a cell of the row in hand; it is looked at to its end all the same."""
        assert self.judged is not None
        if (fault := Fault(column, reason)) not in self.judged.faults:
            self.judged.faults.append(fault)

    def wait(self) -> None:
        """The row in hand speaks of one that was not taken: what is wrong is said there."""
        assert self.judged is not None
        self.judged.waits = True

    def refuse(self, row: ImportRow, faults: list[Fault]) -> None:
        """Note that a row cannot be taken, and why."""
        self.refused += (Refusal(*row.place, *fault) for fault in faults)
        self.statuses[row.place] = REFUSED

    def put_off(self, row: ImportRow) -> None:
        """Note that a row waits until another one is mended."""
        self.statuses[row.place] = WAITING

    def meet(self, rows: Iterable[ImportRow]) -> None:
        """Learn which rows bear which names, so that it is known later what hangs on one that was not taken."""
        for row in rows:
            for name in names_of(row):
                self.bearing.setdefault(name, []).append(row.place)

    def taken(self, row: ImportRow) -> bool:
        """Whether a row was neither refused nor put off."""
        return not self.fell(row.place)

    def fell(self, place: tuple[str, int]) -> bool:
        """Whether the row of that place was refused or put off."""
        return self.statuses.get(place) in LOST

    def lost(self, sheet: str, label: str, name: str) -> bool:
        """Whether the rows that bear a name were all refused or wait themselves."""
        places = self.bearing.get((sheet, label, name), ())
        return bool(places) and all(map(self.fell, places))

    def voided(self, table: type[Row]) -> Mapping[str, date]:
        """The entries of a table that were voided, and when."""
        name = table.__tablename__
        if name not in self.out:
            model: Any = table
            query = select(model.id, model.voided_on).where(model.voided_on.is_not(None))
            self.out[name] = {row.id: row.voided_on for row in self.session.execute(query)}
        return self.out[name]

    def put_later(self, table: type[Row], rows: Iterable[dict[str, Any]]) -> None:
        """Keep new rows that nobody asks for while the sheet is taken, to be written together behind it."""
        self.later.setdefault(table, []).extend(rows)

    def put_kept(self) -> None:
        """Write what was kept, and what is remembered of the rows that were taken."""
        remembered = ({name: getattr(each, name) for name in REMEMBERED} for each in self.remembered)
        self.put_later(Origin, remembered)
        self.remembered.clear()
        for table, rows in self.later.items():
            put_new(self.session, table, rows)
        self.later.clear()

    def note(self, row: ImportRow, sentence: str) -> None:
        """Tell the clerk something about a row that is taken all the same."""
        self.notes.append(one_line(f"“{row.source}”表第{row.row}行：{sentence}。"))

    def deputies_of(self, row: ImportRow, label: str) -> tuple[str, ...]:
        """The ids of the deputies named in a cell; a name that nobody bears is a fault, with the nearest names."""
        written = row.get(label, ())
        names = (written,) if isinstance(written, str) and written else written
        return tuple(dict.fromkeys(each for name in names for each in self._deputies(name, label)))

    def station_of(self, row: ImportRow, name: str) -> str | None:
        """The station of that name; one that is not there is opened and noted."""
        if name not in self.references.stations:
            assert self.judged is not None
            if self.judged.rehearsed:
                return None
            if self.lost("联络站", "名称", name):
                self.wait()
                return None
            station = Station(name=name, type=MOBILE_STATION if "流动" in name else FIXED_STATION)
            self.session.add(station)
            self.references.stations[name] = station.id
            self.note(row, f"联络站“{name}”不在“联络站”表中，已新建，请核对名称和类型")
        return self.references.stations[name]

    def campaign_of(self, name: str) -> str:
        """The campaign of that name, opened when it is new."""
        if name not in self.references.campaigns:
            campaign = Campaign(name=name)
            self.session.add(campaign)
            self.references.campaigns[name] = campaign.id
        return self.references.campaigns[name]

    def numbered(self, entries: NumberedEntries, row: ImportRow, label: str, sheet: str, key: str) -> str | None:
        """The entry whose number stands in a cell; none where it is empty, waits or is a fault."""
        number = str(row.get(label))
        if not number:
            return None
        try:
            entry_id = entries.find(number, row.source)
        except ValueError as error:
            self.fault(label, str(error))
            return None
        if entry_id is None and self.lost(sheet, key, number):
            self.wait()
        elif entry_id is None:
            self.fault(label, f"没有编号为“{number}”的{entries.word}，请核对，或先登记")
        return entry_id

    def keep_word(self, listed: str, text: str) -> None:
        """Offer a word of the workbook from now on where the clerk chooses."""
        own = self.words.setdefault(listed, set())
        if text and text not in SHIPPED[listed] and text not in own:
            own.add(text)
            self.session.add(Word(list=listed, text=text, position=len(own)))

    def keep_unit(self, name: str) -> None:
        """Offer a handling unit of the workbook from now on."""
        if name and name not in self.units:
            self.units.add(name)
            self.session.add(Unit(name=name))

    def _deputies(self, name: str, label: str) -> tuple[str, ...]:
        try:
            return (self.references.people.one(name),)
        except ValueError as error:
            parts = [part for part in TOGETHER_WITH.split(untitled(name)) if part]
            if all(self.references.people.knows(part) for part in parts):
                return tuple(self.references.people.one(part) for part in parts)
            if self.lost("代表", "姓名", named_apart(name)[0]):
                self.wait()
            else:
                self.fault(label, str(error))
            return ()
