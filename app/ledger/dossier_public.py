"""What of a deputy's file may be published: chosen fields, texts without voters' names, phones, private matters."""

import re
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
NEVER = frozenset({"违纪扣分"})
NUMBERS = re.compile(r"(?<![0-9A-Za-z])(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{17}[\dXx]|\d{15})(?![0-9A-Za-z])")
GONE = "（略）"
NOBODY = frozenset("群众村民居选户厂店组站公司匿")  # a word with one of these names no person


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


class Discreet:
    """Takes out of a text what must not be published: 李某 for a voter's name, nothing for a phone number."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, list[str]] = {}
        for name in sorted(names, key=len, reverse=True):
            if len(name) > 1 and not NOBODY.intersection(name):
                self._names.setdefault(name[0], []).append(name)

    def __call__(self, text: str) -> str:
        bare = NUMBERS.sub(GONE, text)
        found: list[str] = []
        at = 0
        while at < len(bare):
            name = next((name for name in self._names.get(bare[at], ()) if bare.startswith(name, at)), "")
            found.append(f"{bare[at]}某" if name else bare[at])
            at += len(name) or 1
        return "".join(found)
