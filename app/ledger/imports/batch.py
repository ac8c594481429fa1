"""One import in progress: what was added, changed, refused, and how names in the workbook find their entries."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.bylaws import moment
from app.ledger.imports.rows import ImportRow, Refusal, RefusedError, WaitsError, key_of, names_of
from app.ledger.known_deputies import KnownDeputies, known, named_apart
from app.ledger.numbers import Numbering
from app.ledger.store import Ledger
from app.ledger.word_lists import SHIPPED
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.origin import Origin
from app.models.station import Station
from app.models.unit import Unit
from app.models.word import Word
from app.rules.cases import Moment
from app.rules.trade import FIXED_STATION, MOBILE_STATION, PROPOSAL

TOGETHER = 500  # rows
ADDED, CHANGED, UNCHANGED, REFUSED = "added", "changed", "unchanged", "refused"


@dataclass(slots=True)
class Batch:
    """The working state of one import, all in one transaction."""

    ledger: Ledger
    session: Session
    numbering: Numbering
    moment: Moment
    goes_on: Callable[[int], None] = lambda _: None
    origins: dict[tuple[str, str], Origin] = field(default_factory=dict)
    people: KnownDeputies = field(default_factory=lambda: KnownDeputies({}))
    stations: dict[str, str] = field(default_factory=dict)
    campaigns: dict[str, str] = field(default_factory=dict)
    activities: dict[str, str] = field(default_factory=dict)
    cases: dict[str, str] = field(default_factory=dict)
    proposals: dict[str, str] = field(default_factory=dict)
    earlier: dict[str, dict[str, object]] = field(default_factory=dict)
    units: set[str] = field(default_factory=set)
    words: dict[str, set[str]] = field(default_factory=dict)
    heard_before: dict[tuple[date, str], str] = field(default_factory=dict)
    keys: dict[tuple[str, str], int] = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)
    refused_rows: set[tuple[str, int]] = field(default_factory=set)
    unread: set[tuple[str, str, str]] = field(default_factory=set)
    waiting: int = 0
    notes: list[str] = field(default_factory=list)
    tally: dict[str, dict[str, int]] = field(default_factory=dict)
    statuses: dict[tuple[str, int], str] = field(default_factory=dict)

    @classmethod
    def begin(cls, ledger: Ledger, session: Session) -> "Batch":
        """A batch that knows what the ledger already holds."""
        batch = cls(ledger, session, Numbering(session), moment(ledger))
        batch.origins = {(row.sheet, row.key): row for row in session.scalars(select(Origin))}
        batch.learn()
        alive = Case.voided_on.is_(None)
        for kind, number, original, case_id in session.execute(
            select(Case.kind, Case.number, Case.original_number, Case.id).where(alive)
        ):
            of_kind = batch.proposals if kind == PROPOSAL else batch.cases
            of_kind.setdefault(number, case_id)
            of_kind[original or number] = case_id
        for number, original, activity_id in session.execute(
            select(Activity.number, Activity.original_number, Activity.id).where(Activity.voided_on.is_(None))
        ):
            batch.activities.setdefault(number, activity_id)
            batch.activities[original or number] = activity_id
        batch.units = set(session.scalars(select(Unit.name)))
        for listed, text in session.execute(select(Word.list, Word.text)):
            batch.words.setdefault(listed, set()).add(text)
        return batch

    def learn(self) -> None:
        """Learn the names of deputies, stations and campaigns as they stand now."""
        self.session.flush()
        self.people = known(self.session)
        pairs = select(Station.name, Station.id).where(Station.voided_on.is_(None))
        self.stations = {row.name: row.id for row in self.session.execute(pairs)}
        pairs = select(Campaign.name, Campaign.id).where(Campaign.voided_on.is_(None))
        self.campaigns = {row.name: row.id for row in self.session.execute(pairs)}

    def write(
        self,
        row: ImportRow,
        add: Callable[[ImportRow], str],
        change: Callable[[ImportRow, str, set[str]], None],
        find: Callable[[ImportRow], str | None] = lambda _: None,
    ) -> None:
        """Add the row, change the entry it stands for, or leave it, and remember what it said."""
        self.goes_on(len(self.statuses))
        key = key_of(row)
        if len(self.statuses) % TOGETHER == TOGETHER - 1:
            self.session.flush()  # what is written need not be kept in memory
        if not self._first(row, key):
            return
        if (repeated := self.keys[row.sheet.name, key]) > 1:
            key = f"{key}\x1f#{repeated}"
        origin = self.origins.get((row.sheet.name, key))
        cells = row.content
        if origin is not None and origin.said == cells:
            self.count(row, UNCHANGED)
            return
        if origin is None:
            entry_id = find(row) or self._numbered(row)
            if entry_id is None:
                self._do(row, lambda: self._remember(row, key, add(row)), ADDED)
                return
            self._do(row, lambda: self._adopt(row, key, entry_id, change), CHANGED)
            return
        changed = {label for label in row.columns if cells.get(label) != origin.said.get(label)}
        if not changed:  # a column was left out of the workbook: what it said stays
            self.count(row, UNCHANGED)
            return
        self._do(row, lambda: self._update(row, origin, changed, change), CHANGED)

    def attempt(self, row: ImportRow, work: Callable[[ImportRow], None]) -> None:
        """Do something more with a row; what refuses it is noted."""
        try:
            work(row)
        except WaitsError:
            self._wait(row)
        except RefusedError as error:
            self.refuse(row, error.column, error.reason)

    def refuse(self, row: ImportRow, column: str, reason: str) -> None:
        """Note that a row cannot be taken."""
        self.refused.append(Refusal(row.sheet.name, row.row, column, reason))
        self.refused_rows.add((row.sheet.name, row.row))
        self.unread |= names_of(row)
        self.count(row, REFUSED)

    def untouched(self, row: ImportRow) -> bool:
        """Whether the row says what it said before."""
        return self.statuses.get((row.sheet.name, row.row)) == UNCHANGED

    def refuses(self, row: ImportRow) -> bool:
        """Whether the row was refused."""
        return (row.sheet.name, row.row) in self.refused_rows

    def note(self, row: ImportRow, sentence: str) -> None:
        """Tell the clerk something about a row that is taken all the same."""
        self.notes.append(f"“{row.sheet.name}”表第{row.row}行：{sentence}。")

    def count(self, row: ImportRow, status: str) -> None:
        """Count a row once."""
        tally = self.tally.setdefault(row.sheet.name, dict.fromkeys((ADDED, CHANGED, UNCHANGED, REFUSED), 0))
        if before := self.statuses.pop((row.sheet.name, row.row), ""):
            tally[before] -= 1
        tally[status] += 1
        self.statuses[row.sheet.name, row.row] = status

    def deputies_of(self, row: ImportRow, label: str) -> tuple[str, ...]:
        """The ids of the deputies named in a cell. Raises RefusedError with the nearest names."""
        written = row.get(label, ())
        names = (written,) if isinstance(written, str) and written else written
        deputies, waits = [], False
        for name in names:
            try:
                deputies.append(self.people.one(name))
            except ValueError as error:
                if ("代表", "姓名", named_apart(name)[0]) not in self.unread:
                    raise RefusedError(label, str(error)) from error
                waits = True
        if waits:
            raise WaitsError
        return tuple(dict.fromkeys(deputies))

    def station_of(self, row: ImportRow, name: str) -> str:
        """The station of that name; one that is not there is opened and noted."""
        if name not in self.stations:
            station = Station(name=name, type=MOBILE_STATION if "流动" in name else FIXED_STATION)
            self.session.add(station)
            self.stations[name] = station.id
            if ("联络站", "名称", name) in self.unread:
                raise WaitsError
            self.note(row, f"联络站“{name}”不在“联络站”表中，已新建，请核对名称和类型")
        return self.stations[name]

    def campaign_of(self, name: str) -> str:
        """The campaign of that name, opened when it is new."""
        if name not in self.campaigns:
            campaign = Campaign(name=name)
            self.session.add(campaign)
            self.campaigns[name] = campaign.id
        return self.campaigns[name]

    def activity_of(self, number: str) -> str:
        """The activity of that number. Raises RefusedError."""
        if number not in self.activities:
            self.wait_for("活动", "活动编号", number)
            raise RefusedError("活动编号", f"没有编号为“{number}”的活动，请核对，或先在“活动”表登记")
        return self.activities[number]

    def case_of(self, number: str, column: str) -> str:
        """The case of that number. Raises RefusedError."""
        if number not in self.cases:
            self.wait_for("意见", "意见编号", number)
            raise RefusedError(column, f"没有编号为“{number}”的意见，请核对")
        return self.cases[number]

    def wait_for(self, sheet: str, label: str, name: str) -> None:
        """Leave a row alone that speaks of a row which was not taken: what is wrong is said there."""
        if (sheet, label, name) in self.unread:
            raise WaitsError

    def case_row(self, case_id: str) -> Case:
        """The stored case, new in this import or not."""
        row = self.session.get(Case, case_id)
        if row is None:
            raise LedgerError("导入中断：找不到刚登记的意见，没有写入任何内容。")
        return row

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

    def _first(self, row: ImportRow, key: str) -> bool:
        self.keys[row.sheet.name, key] = self.keys.get((row.sheet.name, key), 0) + 1
        if self.keys[row.sheet.name, key] == 1:
            return True
        if row.sheet.name == "履职":
            self.note(row, "与前面一行的日期、代表、类别、事项完全相同，可能重复")
            return True
        if row.sheet.name == "代表":
            self.refuse(
                row, "姓名", f"“{row.get('姓名')}”出现了两次，代表证号和选区也相同，请删去一行或写明代表证号、选区"
            )
            return False
        self.refuse(row, row.sheet.key[-1], f"“{row.get(row.sheet.key[-1])}”在这张表里出现了两次，请改正编号或删去一行")
        return False

    def _numbered(self, row: ImportRow) -> str | None:
        label = row.sheet.key[-1]
        known_numbers = {"意见编号": self.cases, "建议编号": self.proposals, "活动编号": self.activities}
        return known_numbers.get(label, {}).get(str(row.get(label)))

    def _remember(self, row: ImportRow, key: str, entry_id: str) -> None:
        origin = Origin(sheet=row.sheet.name, key=key, entry_id=entry_id, said=row.content)
        self.session.add(origin)
        self.origins[row.sheet.name, key] = origin

    def _adopt(
        self, row: ImportRow, key: str, entry_id: str, change: Callable[[ImportRow, str, set[str]], None]
    ) -> None:
        change(row, entry_id, set(row.content))
        self._remember(row, key, entry_id)
        if row.sheet.name in {"活动", "意见", "建议"}:
            self.note(row, f"与台账中已有的“{row.get(row.sheet.key[-1])}”对上，已按这一行更改，请核对")

    def _update(
        self,
        row: ImportRow,
        origin: Origin,
        changed: set[str],
        change: Callable[[ImportRow, str, set[str]], None],
    ) -> None:
        self.earlier[origin.entry_id] = origin.said
        change(row, origin.entry_id, changed)
        left_out = {label: value for label, value in origin.said.items() if label not in row.columns}
        origin.said = left_out | row.content

    def _do(self, row: ImportRow, work: Callable[[], object], status: str) -> None:
        try:
            work()
        except WaitsError:
            self._wait(row)
            return
        except RefusedError as error:
            self.refuse(row, error.column, error.reason)
            return
        except LedgerError as error:
            self.refuse(row, "", str(error))
            return
        self.count(row, status)

    def _wait(self, row: ImportRow) -> None:
        self.waiting += 1
        if before := self.statuses.pop((row.sheet.name, row.row), ""):
            self.tally[row.sheet.name][before] -= 1
        self.refused_rows.add((row.sheet.name, row.row))
        self.unread |= names_of(row)
