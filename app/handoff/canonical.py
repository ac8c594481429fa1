"""Canonical JSON: the one way of writing a document down, so that the same says the same to the byte."""

import json
import math
from collections.abc import Sequence
from typing import Any, Never

DEEPEST = 12  # how far lists and documents stand within each other
MISREAD = (ValueError, RecursionError)  # what reading raises for anything else


def dumped(document: Any) -> bytes:
    """The bytes of a document: keys in order, no blanks, UTF-8."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def loaded(content: bytes) -> dict[str, Any]:
    """The document that was written like this. Raises one of MISREAD where it was not, or is none."""
    document = json.loads(content.decode(), parse_constant=_refuse, parse_float=_finite)
    if not isinstance(document, dict) or dumped(document) != content:
        raise ValueError("not canonical")
    _demand_shallow(document)
    return document


def _refuse(word: str) -> Never:
    raise ValueError(word)


def _finite(word: str) -> float:
    number = float(word)
    if not math.isfinite(number):
        raise ValueError(word)
    return number


def _demand_shallow(document: Any, depth: int = 0) -> None:
    if depth > DEEPEST:
        raise ValueError("too deep")
    if not isinstance(document, dict | list):
        return
    within: Sequence[Any] = list(document.values()) if isinstance(document, dict) else document
    for each in within:
        if isinstance(each, dict | list):
            _demand_shallow(each, depth + 1)
