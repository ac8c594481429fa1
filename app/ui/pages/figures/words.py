"""How a number reads in the window, and where its rows are opened."""

from collections.abc import Mapping

from app.ledger.figures import Value

PLACES: Mapping[str, str] = {
    "cases": "cases",
    "activities": "activities",
    "deputies": "deputies",
    "tasks": "campaigns",
    "roster_days": "roster",
}


def short(value: Value) -> str:
    """147, or 30/31 of a rate."""
    return str(value) if isinstance(value, int) else f"{value.numerator}/{value.denominator}"


def in_words(value: Value) -> str:
    """147, or 30 / 31 of a rate with its percentage."""
    if isinstance(value, int):
        return str(value)
    return f"{value.numerator} / {value.denominator}（{value.percent}）"
