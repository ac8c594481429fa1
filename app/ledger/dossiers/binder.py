"""Deputies' files: of one person or of a whole township, read together from the entries and never kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import func, select

from app.books.dossier import Dossier, Year
from app.errors import LedgerError
from app.ledger import bylaws, deputies
from app.ledger.deputies import DeputyEntry
from app.ledger.dossiers import rows
from app.ledger.dossiers.judged import Additions
from app.ledger.dossiers.person import facts, overview, seats
from app.ledger.dossiers.published import public_fields
from app.ledger.dossiers.rows import DossierRows
from app.ledger.dossiers.year import Wording, blank_year, year_of
from app.ledger.named import named
from app.ledger.papers import voters
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.rules.deed import Deed
from app.rules.discretion import Discreet

TOGETHER = 20  # deputies that are read at once: as many portraits are in memory


def dossier(ledger: Ledger, deputy_id: str, *, public: bool = False, year: int | None = None) -> Dossier:
    """The whole file of a deputy, or one year of it; the public version holds only what may be published.

    Raises LedgerError when there is no such deputy.
    """
    return next(dossiers(ledger, (deputy_id,), public=public, year=year))


def dossiers(
    ledger: Ledger, deputy_ids: Iterable[str] | None = None, *, public: bool = False, year: int | None = None
) -> Iterator[Dossier]:
    """The files of these deputies (of all, when none are named) in the order of the roll, some at a time."""
    roll = deputies.listing(ledger)
    wanted = {each.id for each in roll} if deputy_ids is None else set(deputy_ids)
    chosen = [(place, each) for place, each in enumerate(roll, 1) if each.id in wanted]
    if len(chosen) < len(wanted):
        raise LedgerError("没有找到这位代表，可能刚刚被撤销。请刷新后再看。")
    only = chosen[0][1].id if len(chosen) == 1 else ""
    additions = Additions(ledger, deputy_id=only, public=public, score=not public or "score" in public_fields(ledger))
    binder = _Binder(ledger, additions, public=public, year=year)
    for start in range(0, len(chosen), TOGETHER):
        some = chosen[start : start + TOGETHER]
        with ledger.read() as session:
            read_rows = rows.read(session, [each.id for _, each in some], binder.since, binder.until)
        for place, each in some:
            yield binder.bound(place, each, read_rows)


def blank(ledger: Ledger) -> Dossier:
    """A file that is nobody's yet, to be filled by hand."""
    empty: dict[str, Any] = {each.name: "" for each in fields(DeputyEntry)}
    nobody = DeputyEntry(**empty | {"households": None, "revision": 0, "seats": (), "states": ()})
    return Dossier(
        deputy_id="", place=0, name="", called="", number="", unit=str(ledger.setting("unit_name", "")), terms="",
        levels="", period="", facts=facts(nobody), seats=seats(nobody), overview=None, years=(blank_year(),),
        duties=Additions(ledger).duties,
    )  # fmt: skip


def deputy_called(ledger: Ledger, name: str) -> str:
    """The id of the deputy of that name, 姓名（选区） where two bear it. Raises LedgerError with the nearest names."""
    with ledger.read() as session:
        return named(session, Deputy, name)


def count(ledger: Ledger) -> int:
    """How many deputies have a file."""
    with ledger.read() as session:
        return session.scalar(select(func.count()).where(Deputy.voided_on.is_(None))) or 0


class _Binder:
    """What is the same in all files of one batch: names, rules of publishing, the year asked for."""

    def __init__(self, ledger: Ledger, additions: Additions, *, public: bool, year: int | None) -> None:
        self._year = year
        self.since = date(year, 1, 1) if year else None
        self.until = date(year, 12, 31) if year else None
        self._unit = str(ledger.setting("unit_name", ""))
        self._fields = frozenset(public_fields(ledger))
        self._words = Wording(bylaws.stage_names(ledger), public, self._fields, _discreet(ledger) if public else str)
        self._additions = additions
        self._today = ledger.today

    def bound(self, place: int, entry: DeputyEntry, read_rows: DossierRows) -> Dossier:
        """The file of one deputy."""
        deeds = read_rows.deeds.get(entry.id, ())
        years = tuple(self._chapter(year, entry, deeds, read_rows) for year in self._years(deeds))
        published = self._fields if self._words.public else None
        return Dossier(
            deputy_id=entry.id,
            place=place,
            name=entry.name,
            called=entry.called,
            number="" if published else next((seat.certificate for seat in entry.seats if seat.certificate), ""),
            unit=self._unit,
            terms=_joined(seat.term for seat in entry.seats) if published is None or "terms" in published else "",
            levels=_joined(seat.level for seat in entry.seats) if published is None or "levels" in published else "",
            period=self._period(entry, years),
            facts=facts(entry, published),
            seats=seats(entry, published),
            overview=overview(years),
            years=years,
            portrait=read_rows.portraits.get(entry.id) if published is None or "portrait" in published else None,
            households=None if published else entry.households,
            duties=() if published else self._additions.duties,
            public=self._words.public,
        )

    def _years(self, deeds: Sequence[Deed]) -> list[int]:
        """The year asked for; else every year in which something is written, or this one."""
        if self._year is not None:
            return [self._year]
        return sorted({deed.on.year for deed in deeds}) or [self._today.year]

    def _chapter(self, year: int, entry: DeputyEntry, deeds: Sequence[Deed], read_rows: DossierRows) -> Year:
        theirs = [deed for deed in deeds if deed.on.year == year]
        chapter = year_of(year, theirs, read_rows.matters, self._words)
        return self._additions.added(chapter, entry.id)

    def _period(self, entry: DeputyEntry, years: Sequence[Year]) -> str:
        """起止年: from the election, or the first entry where none is known, to the last."""
        first, last = years[0].year, years[-1].year
        elected = [seat.elected_on.year for seat in entry.seats if seat.elected_on]
        if self._year is None and elected and (not self._words.public or "elected" in self._fields):
            first = min(first, *elected)
        return f"{first}年" if first == last else f"{first}年—{last}年"


def _joined(words: Iterable[str]) -> str:
    return "、".join(dict.fromkeys(word for word in words if word))


def _discreet(ledger: Ledger) -> Discreet:
    with ledger.read() as session:
        return Discreet(voters(session))
