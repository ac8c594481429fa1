"""Redacting: what the rows, the journal and the drafts say of a voter taken out within one verb, and that it was."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import LargeBinary, Update, delete, select, update
from sqlalchemy.orm import Session

from app.ledger import journal, search_index
from app.ledger.erasure.finding import Key
from app.ledger.erasure.personal import Voter, redacted
from app.models.attachment import Attachment
from app.models.draft import Draft
from app.models.journal import ERASURE, JournalRow
from app.models.row import Row, new_id
from app.models.tables import WATCHED

_MODELS: dict[str, type[Row]] = {model.__tablename__: model for model in WATCHED}


@dataclass(slots=True)
class Redaction:
    """What is taken out of which entries, and what of the journal reads otherwise since, with its hash."""

    session: Session
    voter: Voter
    entries: dict[str, str] = field(default_factory=dict)
    rows: int = 0
    attachments: int = 0
    drafts: int = 0

    def take_out(self, keys: Mapping[Key, bool], *, attachments: bool) -> None:
        """Redact rows and all that the journal keeps of them; the journal goes on with what they say now."""
        written: list[tuple[str, str, str, str]] = []
        for (table, entry_id), own in keys.items():
            self._journal(table, entry_id, own=own)
            if table not in _MODELS:
                continue
            if own and attachments and table == Attachment.__tablename__:
                written += self._remove(entry_id)
            else:
                written += self._row(_MODELS[table], entry_id, own=own)
        journal.append(self.session, written)
        for model in search_index.DOCUMENTS:
            changed = [entry_id for table, entry_id, *_ in written if table == model.__tablename__]
            search_index.refresh(self.session, model, changed, "")

    def clear_drafts(self) -> None:
        """Take them out of half-written forms."""
        for form, content in self.session.execute(select(Draft.form, Draft.content)).all():
            left = self.voter.without(content)
            if left != content:
                self._put(update(Draft).where(Draft.form == form).values(content=left))
                self.drafts += 1

    def declare(self, record: Mapping[str, Any]) -> None:
        """Seal that it was done, why, and how the entries of the journal read from now on."""
        after = journal.dumped({**record, "entries": self.entries})
        journal.append(self.session, [(ERASURE, new_id(), "", after)])

    def _journal(self, table: str, entry_id: str, *, own: bool) -> None:
        held = JournalRow.__table__.c
        theirs = (held.entry_table == table, held.entry_id == entry_id)
        for entry in self.session.execute(select(JournalRow.__table__).where(*theirs).order_by(held.seq)).mappings():
            left = {name: self._image(table, entry_id, entry[name], own=own) for name in ("before", "after")}
            left["action"] = self.voter.without(entry["action"])
            if all(entry[name] == value for name, value in left.items()):
                continue
            parts = {**entry, **left, "secret": None}
            self._put(update(JournalRow).where(JournalRow.seq == entry["seq"]).values(**left, secret=None))
            self.entries[str(entry["seq"])] = journal.sealed(parts, entry["hash"])

    def _image(self, table: str, entry_id: str, text: str, *, own: bool) -> str:
        if not text:
            return text
        values = json.loads(text)
        left = redacted(table, {**values, "id": entry_id}, self.voter, own=own)
        left = {name: value for name, value in left.items() if name in values}
        return text if left == values else journal.dumped(left)

    def _row(self, model: type[Row], entry_id: str, *, own: bool) -> list[tuple[str, str, str, str]]:
        image = self._held(model, entry_id)
        left = redacted(model.__tablename__, image, self.voter, own=own) if image else image
        if left == image:
            return []
        left["revision"] = image["revision"] + 1
        self._put(update(model).where(model.id == entry_id).values(journal.restored(model, left)))
        self.rows += 1
        before = journal.dumped({"revision": image["revision"]})
        return [(model.__tablename__, entry_id, before, journal.dumped(left))]

    def _remove(self, entry_id: str) -> list[tuple[str, str, str, str]]:
        image = self._held(Attachment, entry_id)
        if not image:
            return []
        self.session.execute(delete(Attachment).where(Attachment.id == entry_id))
        self.attachments += 1
        left = redacted(Attachment.__tablename__, image, self.voter, own=True)
        return [(Attachment.__tablename__, entry_id, journal.dumped(left), "")]

    def _held(self, model: type[Row], entry_id: str) -> dict[str, Any]:
        """A row as the journal would write it; empty where there is none."""
        kept = [each for each in model.__table__.columns if not isinstance(each.type, LargeBinary)]
        row = self.session.execute(select(*kept).where(model.__table__.c.id == entry_id)).first()
        return (
            {} if row is None else {each.name: journal.canonical(value) for each, value in zip(kept, row, strict=True)}
        )

    def _put(self, change: Update) -> None:
        """Write past the ORM, which would journal what was there before."""
        self.session.execute(change.execution_options(synchronize_session=False))
