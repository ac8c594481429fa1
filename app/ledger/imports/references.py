"""What a row speaks of: deputies, stations and campaigns by their names, activities and cases by their numbers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.imports.origins import KnownOrigin
from app.ledger.imports.rows import SHEET_SOURCE
from app.ledger.known_deputies import KnownDeputies, known
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.station import Station
from app.rules.trade import OPINION, PROPOSAL


@dataclass(slots=True)
class NumberedEntries:
    """Entries by what the workbook calls them, in the sheet they came from, and by the ledger's own numbers."""

    word: str
    by_source: dict[tuple[str, str], str] = field(default_factory=dict)
    by_original: dict[str, set[str]] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)
    voided: set[str] = field(default_factory=set)

    def learn(self, entry_id: str, number: str, original: str, *, voided: bool) -> None:
        """Learn an entry that the ledger holds."""
        if voided:
            self.voided |= {number, original}
            return
        self.own[number] = entry_id
        if original:
            self.by_original.setdefault(original, set()).add(entry_id)

    def add(self, source: str, number: str, entry_id: str) -> None:
        """Learn an entry that a row of this import stands for."""
        self.by_source[source, number] = entry_id
        self.by_original.setdefault(number, set()).add(entry_id)

    def find(self, number: str, source: str = "") -> str | None:
        """The entry of that number: of the same sheet, else of another, else of the ledger. Raises ValueError."""
        if known := self.by_source.get((source, number)):
            return known
        matches = self.by_original.get(number, set())
        if len(matches) > 1:
            raise ValueError(f"有{len(matches)}件{self.word}的原编号都是“{number}”，请写台账自己的编号")
        if matches:
            return next(iter(matches))
        if number in self.own:
            return self.own[number]
        if number in self.voided:
            raise ValueError(f"编号为“{number}”的{self.word}已经作废，请核对")
        return None


@dataclass(slots=True)
class References:
    """What rows may speak of, as it stands; each list is learnt again after its sheet was written."""

    people: KnownDeputies = field(default_factory=lambda: KnownDeputies({}))
    stations: dict[str, str] = field(default_factory=dict)
    campaigns: dict[str, str] = field(default_factory=dict)
    activities: NumberedEntries = field(default_factory=lambda: NumberedEntries("活动"))
    opinions: NumberedEntries = field(default_factory=lambda: NumberedEntries("意见"))
    proposals: NumberedEntries = field(default_factory=lambda: NumberedEntries("建议"))

    @classmethod
    def of(cls, session: Session, origins: Iterable[KnownOrigin]) -> "References":
        """What the ledger holds already."""
        references = cls()
        references.learn(session)
        numbers: Any = select(Activity.id, Activity.number, Activity.original_number, Activity.voided_on)
        for entry_id, number, original, voided_on in session.execute(numbers):
            references.activities.learn(entry_id, number, original, voided=voided_on is not None)
        numbers = select(Case.id, Case.number, Case.original_number, Case.voided_on, Case.kind)
        for entry_id, number, original, voided_on, kind in session.execute(numbers):
            of_kind = references.proposals if kind == PROPOSAL else references.opinions
            of_kind.learn(entry_id, number, original, voided=voided_on is not None)
        alive = {sheet: set(entries.own.values()) for sheet, entries in references.by_sheet().items()}
        for origin in origins:
            sheet, _, source = origin.sheet.partition(SHEET_SOURCE)
            entries = references.by_sheet().get(sheet)
            if entries is not None and origin.entry_id in alive[sheet]:
                entries.by_source[source or sheet, origin.key] = origin.entry_id
        return references

    def learn(self, session: Session) -> None:
        """Learn the names of deputies, stations and campaigns as they stand now."""
        session.flush()
        self.people = known(session)
        stations = select(Station.name, Station.id).where(Station.voided_on.is_(None))
        self.stations = {row.name: row.id for row in session.execute(stations)}
        campaigns = select(Campaign.name, Campaign.id).where(Campaign.voided_on.is_(None))
        self.campaigns = {row.name: row.id for row in session.execute(campaigns)}

    def words(self, value: Any) -> str:
        """A value as a clerk reads it: ids by the names and numbers that they stand for."""
        if isinstance(value, bool) or value is None:
            return {True: "是", False: "否", None: ""}[value]
        numbers = {
            entry_id: number for each in (self.activities, self.opinions) for number, entry_id in each.own.items()
        }
        names = {entry_id: name for each in (self.stations, self.campaigns) for name, entry_id in each.items()}
        known = {**numbers, **names, **self.people.called}
        return "、".join(known.get(part, part) for part in str(value).split("、"))

    def by_sheet(self) -> dict[str, NumberedEntries]:
        """The entries of the sheets whose rows have numbers of their own."""
        return {"活动": self.activities, "意见": self.opinions, "建议": self.proposals}

    def of_kind(self, kind: str) -> NumberedEntries:
        """The opinions or the proposals."""
        return self.opinions if kind == OPINION else self.proposals
