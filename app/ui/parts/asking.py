"""What the forms of cases share: where a refusal is shown, how deputies are offered and understood."""

from app.errors import LedgerError
from app.ledger import deputies
from app.ledger.store import Ledger
from app.ui.widgets.entry.forms import FormGrid

PLACES = (
    *(("承办单位", "unit"), ("改期限", "due"), ("写明理由", "due_reason"), ("理由", "reason"), ("原因", "reason")),
    *(("应办结", "due"), ("期限", "due"), ("领衔", "leader"), ("标题", "title"), ("内容", "content")),
    *(("面商日期", "met_on"), ("日期", "on"), ("日期", "raised_on"), ("处理方式", "route"), ("评价", "outcome")),
)


def place_error(grid: FormGrid, sentence: str) -> bool:
    """Say what the ledger refused beneath the field it is about; False when it is about none of them."""
    for mark, key in PLACES:
        field = grid.fields.get(key)
        if mark in sentence and field is not None and not field.isHidden():
            field.set_error(sentence)
            field.setFocus()
            return True
    return False


def deputy_ids(ledger: Ledger, names: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of deputies chosen by name. Raises LedgerError for a name that no deputy bears."""
    known = {name: deputy_id for deputy_id, name, _ in deputies.candidates(ledger)}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise LedgerError(f"代表中没有“{unknown[0]}”，请从列表中选，或先在“代表”里登记。")
    return tuple(known[name] for name in names)


def deputy_names(ledger: Ledger) -> list[tuple[str, tuple[str, ...]]]:
    """Deputies in office as a NameField offers them: the name and the keys that find it."""
    return [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(ledger)]
