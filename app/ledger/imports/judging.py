"""What is wrong between the cells of an opinion or a proposal: days out of order, a number that lost its digits."""

from app.ledger.imports.batch import Batch
from app.ledger.imports.cells import is_cut
from app.ledger.imports.order import disorders
from app.ledger.imports.rows import ImportRow


def judge(batch: Batch, row: ImportRow) -> None:
    """Name every day that lies before one that must come first: where none does, the steps of a row can follow."""
    for fault in disorders(row):
        batch.fault(*fault)
    if is_cut(phone := row.get("联系电话")):
        batch.note(row, f"联系电话“{phone}”成了科学计数法，丢了后面的数字，请按文字重填")
