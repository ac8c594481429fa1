"""What is remembered of the rows of earlier workbooks, and of those of this one before it is written."""

from dataclasses import dataclass, field

from app.models.origin import Origin
from app.models.row import new_id


@dataclass(slots=True, eq=False)
class NewOrigin:
    """What is remembered of a row from this import on, before it is written; as the table has it."""

    sheet: str
    key: str
    entry_id: str
    given: dict[str, object]
    held: dict[str, object] | None
    id: str = field(default_factory=new_id)


KnownOrigin = Origin | NewOrigin
