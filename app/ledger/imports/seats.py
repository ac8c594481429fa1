"""Which deputy a row of the workbook means: by 姓名 with 代表证号, 选区 or 联系电话, or by a name borne only once."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.imports.faults import Place, RefusedError
from app.ledger.imports.origins import KnownOrigin
from app.ledger.imports.rows import ImportRow
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.reading import read_name


@dataclass(slots=True)
class SeatedDeputies:
    """The deputies whom the ledger holds; one whom another row of the workbook stands for is not found again."""

    by_certificate: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    by_place: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    by_phone: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    by_name: dict[str, set[str]] = field(default_factory=dict)
    bare: set[str] = field(default_factory=set)
    certified: set[str] = field(default_factory=set)
    claimed: set[str] = field(default_factory=set)
    reserved: dict[Place, str] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session) -> Self:
        """The deputies as they stand before the import."""
        seated = cls()
        query = select(Deputy.name, Deputy.id, Deputy.phone, Mandate.certificate, Mandate.constituency).outerjoin(
            Mandate, Mandate.deputy_id == Deputy.id
        )
        for kept, deputy_id, phone, certificate, place in session.execute(query.where(Deputy.voided_on.is_(None))):
            name = read_name(kept)
            seated.by_name.setdefault(name, set()).add(deputy_id)
            seated.by_certificate.setdefault((name, certificate), set()).add(deputy_id)
            seated.by_place.setdefault((name, place), set()).add(deputy_id)
            if phone:
                seated.by_phone.setdefault((name, phone), set()).add(deputy_id)
            if certificate:
                seated.certified.add(deputy_id)
            if not certificate and not place:
                seated.bare.add(deputy_id)
        return seated

    def claim(self, origins: Iterable[KnownOrigin | None]) -> None:
        """These deputies are meant by rows that say what they said before."""
        self.claimed |= {origin.entry_id for origin in origins if origin is not None}

    def reserve(self, rows: Sequence[ImportRow]) -> None:
        """Keep deputies for new rows, of several with one name, that have their telephone, or are the last left."""
        for row in rows:
            self._keep(row, self.by_phone.get((row.get("姓名"), row.get("联系电话")), set()))
        left = Counter(row.get("姓名") for row in rows if row.place not in self.reserved)
        for row in rows:
            if row.place not in self.reserved and left[row.get("姓名")] == 1:
                self._keep(row, self.by_name.get(row.get("姓名"), set()))

    def _keep(self, row: ImportRow, ids: set[str]) -> None:
        if len(free := ids - self.claimed) == 1:
            self.reserved[row.place] = next(iter(free))
            self.claimed |= free

    def find(self, row: ImportRow) -> str | None:
        """The deputy whom a new row means; None for one who is not in the ledger.

        Raises RefusedError where only a number could tell namesakes of one constituency apart, and none is written, or
        nothing at all tells which of several is meant.
        """
        if row.place in self.reserved:
            return self.reserved[row.place]
        name, certificate, place, phone = (row.get(label) for label in ("姓名", "代表证号", "选区", "联系电话"))
        by_name, here = self.by_name.get(name, set()), self.by_place.get((name, place), set())
        if not certificate and place and len(here - self.claimed) > 1:
            raise RefusedError("代表证号", f"台账里有{len(here)}位“{name}”在“{place}”，请写明代表证号")
        nowhere = not certificate and not place
        if row.twin and (left := len(by_name - self.claimed)):
            raise RefusedError("选区", f"台账里有{left}位“{name}”，看不出是哪一位，请写明选区或代表证号")
        ways = (
            self.by_certificate.get((name, certificate), set()) if certificate else set(),
            (here - self.certified if certificate else here) if place else set(),
            self.by_phone.get((name, phone), set()) if nowhere and phone else set(),
            by_name if nowhere else by_name & self.bare,
        )
        matches = next((ids for way in ways if len(ids := way - self.claimed) == 1), set())
        if not matches and nowhere and len(by_name - self.claimed) > 1:
            raise RefusedError("选区", f"台账里有{len(by_name)}位“{name}”，看不出是哪一位，请写明选区或代表证号")
        self.claimed |= matches
        return next(iter(matches), None)
