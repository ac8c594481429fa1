"""A photo or a scan of the ledger saved as a file of its own."""

from pathlib import Path

from app.desk.leaving import hand_out
from app.files import write_bytes
from app.ledger import attachments
from app.ledger.attachments import Attached
from app.ledger.outgoing import Leaving
from app.ledger.store import Ledger


def save_photo(ledger: Ledger, photo: Attached, out: Path) -> Path:
    """The file as it was put in, at `out`, entered like every export. Raises LedgerError, UnwritableError."""
    content = attachments.content(ledger, photo.id)
    return hand_out(ledger, Leaving(f"附件（{photo.role}）"), out, lambda path: write_bytes(path, content))
