"""Reasons: whoever corrects, voids or takes back says why."""

from app.errors import LedgerError
from app.rules.reading import clean


def demand_reason(reason: str, verb: str, *, field: str = "why", refusal: type[LedgerError] = LedgerError) -> str:
    """The reason as it is kept; `refusal` names the verb and belongs to `field` where there is none."""
    given = clean(reason)
    if not given:
        raise refusal(f"{verb}要写明理由。", field=field)
    return given
