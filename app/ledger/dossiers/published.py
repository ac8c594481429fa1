"""What of a deputy's file may be published: the chosen fields, and nothing about a voter's private matters."""

from collections.abc import Iterable, Mapping

from app.errors import LedgerError
from app.ledger.store import Ledger, put_settings

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
    "opinions": "收集意见",
    "awards": "表彰奖励",
    "score": "量化考评",
}
SAFE = (
    "name", "gender", "party", "levels", "terms", "constituency", "station",
    "duties", "proposals", "opinions", "awards",
)  # fmt: skip
PRIVATE_KINDS = frozenset(
    {"走访选民", "化解矛盾", "扶弱济困", "公益慈善", "办好事实事", "为民办实事", "收集意见", "其他"}
)  # what is written there is about somebody's household
TOLD_KINDS = frozenset(
    {"会议", "学习培训", "视察", "调研", "执法检查", "表彰奖励"}
)  # whose theme is an agenda, or the deputy's own honour; any other may name somebody who is nowhere registered
NEVER = frozenset({"违纪扣分"})


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
        raise LedgerError(f"没有叫“{'、'.join(unknown)}”的公开栏目，可选：{'、'.join(FIELDS.values())}。")
    put_settings(ledger, public_fields=[key for key in FIELDS if key == "name" or key in chosen])
    return public_fields(ledger)
