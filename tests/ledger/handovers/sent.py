"""What townships hand over, for tests: contents read out of the journal, as packages have them."""

import hashlib
import json
from collections import Counter

from sqlalchemy import select

from app.ledger import journal
from app.ledger.handovers import changes, merging, taking
from app.models.attachment import Attachment
from app.models.tables import SHIPPED


def content(ledger, since=0, until=None, *, whole=False):
    """Everything that changed between two heads of the journal; with its end."""
    with ledger.read() as session:
        until = changes.head(session).seq if until is None else until
        shipped = {
            model.__tablename__: [*changes.between(session, 0 if whole else since, until, model)] for model in SHIPPED
        }
        files = {row.sha256: row.content for row in session.execute(select(Attachment.sha256, Attachment.content))}
    images = {table: [json.loads(each.after) for each in rows if each.after] for table, rows in shipped.items()}
    gone = [(table, each.id) for table, rows in shipped.items() for each in rows if not each.after]
    unit = ledger.setting("unit_code")
    return taking.Content(unit, lambda table: iter(images[table]), gone, files.__getitem__, whole), until


def rows(ledger, unit=None):
    """The images of every row that is handed over, by table and id; of one unit, where it is named."""
    with ledger.read() as session:
        found = {}
        for model in SHIPPED:
            query = select(model) if unit is None else select(model).where(model.unit_code == unit)
            for row in session.scalars(query):
                held = getattr(row, "content", None) if model is Attachment else None
                found[model.__tablename__, row.id] = (journal.image(row), held)
        return found


def effect(effects):
    """How many rows were added, changed, voided and taken back in all."""
    sums = Counter()
    for each in effects.values():
        sums.update({name: getattr(each, name) for name in ("added", "changed", "voided", "gone", "unchanged")})
    return {name: number for name, number in sums.items() if number}


class Sender:
    """A township that hands over month by month: each time what changed since, in a package that follows the last."""

    def __init__(self, ledger):
        self.ledger = ledger
        self.sequence, self.digest, self.head = 0, "", changes.Head(0, journal.START)

    def send(self, month, *, whole=False):
        """The next package, as it comes out of its seal."""
        since = self.head
        packed, until = content(self.ledger, since.seq, whole=whole)
        with self.ledger.read() as session:
            self.head = changes.head_at(session, until)
        self.sequence += 1
        begins = changes.Head(0, journal.START) if whole else since
        manifest = {
            "unit": {"code": packed.unit, "name": str(self.ledger.setting("unit_name"))},
            "month": month,
            "sequence": self.sequence,
            "previous": self.digest,
            "whole": whole or since.seq == 0,
            "journal": {
                "seq": until, "hash": self.head.hash, "previous_seq": begins.seq, "hash_at_previous": begins.hash,
            },
        }  # fmt: skip
        self.digest = hashlib.sha256(journal.dumped(manifest).encode()).hexdigest()
        return merging.Arrived(manifest, self.digest, packed, self.digest.encode, f"{packed.unit}-{self.sequence}")


def merged(county, packages, given, *, accept=False):
    """Merge one package after the other, and those whose turn comes with them; the verdicts of the given ones."""
    verdicts = []
    for each in given:
        verdicts.append(_merge(county, each, accept))
        unit = each.manifest["unit"]["code"]
        while (waiting := _due(county, unit)) is not None:
            _merge(county, packages[waiting.digest], accept)
    return verdicts


def _merge(county, arrived, accept):
    with county.write("合并", remembered=False) as session:
        return merging.merge(session, arrived, county.today, accept=accept).verdict


def _due(county, unit):
    with county.read() as session:
        return merging.due(session, unit)
