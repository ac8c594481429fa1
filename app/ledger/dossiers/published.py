"""What of a deputy's file may be published: the chosen fields, and nothing about a voter's private matters."""

from collections.abc import Iterable, Mapping

from app.errors import LedgerError
from app.ledger.store import Ledger, put_settings
from app.rules.trade import (
    AWARD,
    CHARITY,
    COLLECTED,
    DEMERIT,
    ENFORCEMENT,
    GOOD_DEED,
    INSPECTION,
    MEDIATION,
    MEETING,
    OTHER,
    PUBLIC_WORKS,
    RELIEF,
    SURVEY,
    TRAINING,
    VISITING,
)

FIELDS: Mapping[str, str] = {
    "name": "姓名",
    "gender": "性别",
    "ethnicity": "民族",
    "party": "党派",
    "education": "学历",
    "post": "单位及职务",
    "levels": "代表级别",
    "terms": "届次",
    "constituency": "选区/代表团",
    "elected": "当选日期",
    "station": "联络站",
    "group": "代表小组",
    "grid": "联系网格",
    "speciality": "专业特长",
    "phone": "联系电话",
    "portrait": "照片",
    "duties": "履职情况",
    "proposals": "议案建议",
    "opinions": COLLECTED,
    "awards": AWARD,
    "score": "量化考评",
}
SAFE = (
    "name", "gender", "party", "levels", "terms", "constituency", "station",
    "duties", "proposals", "opinions", "awards",
)  # fmt: skip
PRIVATE_KINDS = frozenset(
    {VISITING, MEDIATION, RELIEF, CHARITY, GOOD_DEED, PUBLIC_WORKS, COLLECTED, OTHER}
)  # what is written there is about somebody's household
TOLD_KINDS = frozenset(
    {MEETING, TRAINING, INSPECTION, SURVEY, ENFORCEMENT, AWARD}
)  # whose theme is an agenda, or the deputy's own honour; any other may name somebody who is nowhere registered
NEVER = frozenset({DEMERIT})


def public_fields(ledger: Ledger) -> tuple[str, ...]:
    """The fields that this unit publishes (代表法 §58; PIPL §25): a safe choice until it makes its own."""
    chosen = ledger.setting("public_fields")
    if not isinstance(chosen, list):
        return SAFE
    return tuple(key for key in FIELDS if key == "name" or key in chosen)


def put_public_fields(ledger: Ledger, fields: Iterable[str]) -> tuple[str, ...]:
    """Publish these fields from now on; the name is always among them. Raises LedgerError for an unknown one."""
    chosen = set(fields)
    if unknown := sorted(chosen - set(FIELDS)):
        raise LedgerError(
            f"没有叫“{'、'.join(unknown)}”的公开栏目，可选：{'、'.join(FIELDS.values())}。", field="public_fields"
        )
    put_settings(ledger, public_fields=[key for key in FIELDS if key == "name" or key in chosen])
    return public_fields(ledger)
