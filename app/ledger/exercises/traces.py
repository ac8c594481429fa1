"""What a clerk did since a moment: the rows that were made, as they stand now, and what left the ledger."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.case import Case
from app.models.journal import OUTGOING, JournalRow
from app.models.origin import Origin
from app.rules.cases import Kind, Stage

Image = dict[str, Any]  # a row as the journal keeps it


class Traces:
    """The journal behind its entry `head`; what an import wrote is left out."""

    def __init__(self, session: Session, head: int) -> None:
        self._session = session
        columns = (JournalRow.verb, JournalRow.entry_table, JournalRow.entry_id, JournalRow.before, JournalRow.after)
        rows = session.execute(select(*columns).where(JournalRow.seq > head).order_by(JournalRow.seq)).all()
        imported = {row.verb for row in rows if row.entry_table == Origin.__tablename__}
        self._latest: dict[str, dict[str, str]] = {}
        earlier: set[str] = set()  # whoever was there before, even where it was taken away and brought back since
        for verb, table, entry_id, before, after in rows:
            latest = self._latest.setdefault(table, {})
            if verb in imported or (before and entry_id not in latest):
                earlier.add(entry_id)
            if entry_id not in earlier:
                latest[entry_id] = after

    def made(self, table: str) -> list[Image]:
        """The rows that are new and still there, neither taken back nor voided."""
        images = (json.loads(after) for after in self._latest.get(table, {}).values() if after)
        return [each for each in images if not each.get("voided_on") and each.get("stage") != Stage.VOIDED.name]

    def steps(self, kind: Kind) -> list[Image]:
        """The steps of cases that were taken, and not withdrawn since."""
        steps = self.made("steps")
        back = {(each["case_id"], each["amends"]) for each in steps if each["kind"] == Kind.WITHDRAW.name}
        return [each for each in steps if each["kind"] == kind.name and (each["case_id"], each["seq"]) not in back]

    def left(self, what: str) -> list[Image]:
        """What left the ledger whose name begins so."""
        return [each for each in self.made(OUTGOING) if str(each["what"]).startswith(what)]

    def numbers(self, cases: Iterable[str]) -> set[str]:
        """The numbers of these cases, of older ones, too."""
        return set(self._session.scalars(select(Case.number).where(Case.id.in_(cases))))
