"""What the forms of cases share: how deputies are offered and understood."""

from app.errors import LedgerError
from app.ledger import deputies
from app.ledger.store import Ledger


def deputy_ids(ledger: Ledger, names: tuple[str, ...], field: str) -> tuple[str, ...]:
    """The ids of deputies chosen by name in a field. Raises LedgerError for a name that no deputy bears."""
    known = {name: deputy_id for deputy_id, name, _ in deputies.candidates(ledger)}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise LedgerError(f"代表中没有“{unknown[0]}”，请从列表中选，或先在“代表”里登记。", field=field)
    return tuple(known[name] for name in names)


def deputy_names(ledger: Ledger) -> list[tuple[str, tuple[str, ...]]]:
    """Deputies in office as a NameField offers them: the name and the keys that find it."""
    return [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(ledger)]
