"""Masking a paper: every text of it as its profile lets it be read, and the profile's name for its foot.

The one call for whatever makes a paper: `masking(ledger, profile)(paper)`, before the paper is laid out. A paper is any
frozen value of `books` — Printout, Sheet, Official, Dossier, Briefing; one that has a `profile` is told its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from typing import Any, Protocol, TypeVar, cast

from app.books.dossier import Table
from app.books.page import Column, Printout
from app.ledger.dossiers import public_fields
from app.ledger.papers import known_persons
from app.ledger.store import Ledger
from app.rules.masking import PHONE, Mask
from app.rules.profiles import PUBLIC, Profile

P = TypeVar("P")
NAMES_OF_RECORDS = frozenset({"deputy_id", "records", "record", "key", "columns", "profile"})


class Masking(Protocol):
    """What makes a paper what its profile shows."""

    def __call__(self, paper: P, /) -> P:
        """The paper as it may be read."""


def masking(ledger: Ledger, profile: Profile | None) -> Masking:
    """How a paper becomes what the profile shows; without one (a blank to be written in) it stays as it is."""
    if profile is None:
        return _untouched
    if not profile.masks:
        return partial(_footed, profile)
    known = known_persons(ledger)
    published = profile is PUBLIC and PHONE in public_fields(ledger)
    office = known.office_phones | (known.deputy_phones if published else frozenset())
    mask = Mask(
        profile,
        voters=known.voters,
        homes=known.homes,
        deputies=known.deputies,
        their_phones=known.deputy_phones,
        office_phones=office,
    )
    return _Reader(mask).paper


@dataclass(frozen=True, slots=True)
class _Reader:
    """Goes through a paper and has its texts masked, those of one record together."""

    mask: Mask

    def paper(self, paper: P) -> P:
        """The paper as it may be read."""
        return _footed(self.mask.profile, cast("P", self.read(paper)))

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.mask(value)
        if isinstance(value, Mapping):
            return {key: self._inner(each) for key, each in self.mask.cells(value).items()}
        if isinstance(value, tuple | list):
            return tuple(map(self.read, value))
        if isinstance(value, Printout | Table):
            return self._table(value)
        if is_dataclass(value) and not isinstance(value, type):
            return self._each_field(value)
        return value

    def _inner(self, value: Any) -> Any:
        """What in a record is more than a text: the rows of a table, photos with their captions."""
        plain = isinstance(value, tuple) and all(isinstance(each, str) for each in value)
        return value if isinstance(value, str) or plain else self.read(value)

    def _table(self, table: Any) -> Any:
        """A list by its columns; a column of which nothing is left goes."""
        keys = [column.key for column in table.columns]
        rows = [tuple(self.mask.cells(dict(zip(keys, row, strict=True))).values()) for row in table.rows]
        gone = {at for at in range(len(keys)) if _emptied(table.rows, rows, at)}
        kept = [at for at in range(len(keys)) if at not in gone]
        columns: tuple[Column, ...] = tuple(table.columns[at] for at in kept)
        rest = self._each_field(replace(table, rows=()))
        return replace(rest, columns=columns, rows=tuple(tuple(row[at] for at in kept) for row in rows))

    def _each_field(self, value: Any) -> Any:
        names = [each.name for each in fields(value) if each.init and each.name not in NAMES_OF_RECORDS]
        return replace(value, **{name: self.read(getattr(value, name)) for name in names})


def _emptied(before: Any, after: Any, at: int) -> bool:
    return any(row[at] not in {None, "", ()} for row in before) and all(row[at] in {None, "", ()} for row in after)


def _untouched(paper: P) -> P:
    return paper


def _footed(profile: Profile, paper: P) -> P:
    """The paper that knows for whom it is."""
    known = is_dataclass(paper) and any(each.name == "profile" for each in fields(paper))
    return replace(cast("Any", paper), profile=profile.name) if known else paper
