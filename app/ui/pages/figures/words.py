"""How a number reads in the window."""

from app.ledger.figures import Value


def short(value: Value) -> str:
    """147, or 30/31 of a rate."""
    return str(value) if isinstance(value, int) else f"{value.numerator}/{value.denominator}"


def in_words(value: Value) -> str:
    """147, or 30 / 31 of a rate with its percentage."""
    if isinstance(value, int):
        return str(value)
    return f"{value.numerator} / {value.denominator}（{value.percent}）"
