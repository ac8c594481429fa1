"""What townships hand over, for tests: contents read out of the journal, as packages have them."""

import json
from collections import Counter

from sqlalchemy import select

from app.ledger import journal
from app.ledger.handovers import changes, taking
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
