"""The manifest of a package: what it has to say, in which shape, and that the open head says the same."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from app.errors import DamagedError, LedgerError
from app.handoff.content import FORMAT
from app.handoff.envelope import HANDOVER, Header
from app.rules.handover import SORTS

_HASH = re.compile(r"[0-9a-f]{64}")
_PART = re.compile(r"gone\.jsonl|tables/[a-z_]{1,40}\.jsonl")

Check = Callable[[Any], bool]


def demand_manifest(manifest: Mapping[str, Any], header: Header) -> None:
    """Raise DamagedError where it has another shape or another head, LedgerError where it is of a later format."""
    form = manifest.get("format")
    if type(form) is int and form > FORMAT:
        raise LedgerError("这个包是更新的程序生成的，请先升级本程序再打开。")
    shapes = {**_COMMON, **(_HANDOVER if header.kind == HANDOVER else {})}
    strange = set(manifest) - set(shapes) if header.kind == HANDOVER else set()
    wrong = next((name for name, fits in shapes.items() if name not in manifest or not fits(manifest[name])), "")
    unit = {"code": header.unit_code, "name": header.unit_name}
    said_by_both = (manifest.get("unit"), *(manifest.get(name) for name in ("kind", "month", "sequence")))
    if strange or wrong or said_by_both != (unit, header.kind, header.month, header.sequence):
        raise DamagedError("包的清单不对，或和封面写的不是同一份，什么都没有写入。请该单位重新生成一份（原来的期号）。")


def _whole(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 53


def _text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 200


def _hash(value: Any) -> bool:
    return isinstance(value, str) and bool(_HASH.fullmatch(value))


def _each(value: Any, key: Callable[[str], object], fits: Check) -> bool:
    return isinstance(value, dict) and all(key(name) and fits(each) for name, each in value.items())


def _exactly(**shapes: Check) -> Check:
    def fits(value: Any) -> bool:
        return (
            isinstance(value, dict)
            and set(value) == set(shapes)
            and all(shape(value[name]) for name, shape in shapes.items())
        )

    return fits


_COMMON: Mapping[str, Check] = {
    "format": lambda value: type(value) is int and value == FORMAT,
    "kind": _text,
    "unit": _exactly(code=_text, name=_text),
    "month": _text,
    "sequence": _whole,
    "parts": lambda value: _each(value, _PART.fullmatch, _exactly(sha256=_hash, size=_whole, lines=_whole)),
    "files": lambda value: _each(value, _HASH.fullmatch, _whole),
}
_HANDOVER: Mapping[str, Check] = {
    "previous": lambda value: value == "" or _hash(value),
    "whole": lambda value: isinstance(value, bool),
    "schema": _whole,
    "journal": _exactly(seq=_whole, hash=_hash, previous_seq=_whole, hash_at_previous=_hash),
    "counts": lambda value: _each(value, _text, _exactly(**dict.fromkeys(SORTS, _whole))),
    "figures": lambda value: isinstance(value, dict),
}
