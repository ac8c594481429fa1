"""Which package is due: its number, from where to where in the journal it reaches, and whether it is a whole one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.errors import LedgerError
from app.ledger import figures, handovers
from app.ledger.database import SCHEMA
from app.ledger.figures import Period
from app.ledger.handovers import HandedOver, Head
from app.ledger.store import Ledger
from app.rules.handover import Direction


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be handed over: of which month; all there is (`whole`), or an earlier one again (`sequence`)."""

    month: str
    whole: bool = False
    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A package to be made: its manifest but for what is counted in packing; the entries after `since` up to `until`.

    `remade` is the whole manifest where it went out before and is made again.
    """

    head: Mapping[str, Any]
    since: int
    until: int
    remade: Mapping[str, Any] | None = None


def period_of(month: str) -> Period:
    """The days of a month that is written 2025-06. Raises LedgerError where it is none."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", month) or month < "1949":
        raise LedgerError("月份要写成 2025-06 这样。", field="month")
    first = date(int(month[:4]), int(month[5:]), 1)
    return Period(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def planned(ledger: Ledger, errand: Errand) -> PackagePlan:
    """What the next package is. Raises LedgerError where there is no such month or number."""
    period = period_of(errand.month)
    if period.since > ledger.today:
        raise LedgerError(f"{errand.month}还没有到，不能上报；请核对月份。", field="month")
    sent = handovers.handed_over(ledger)
    if errand.sequence is not None:
        return _again(_numbered(sent, errand))
    with ledger.read() as session:
        head = handovers.head(session)
    last = sent[0] if sent else None
    receipt = _unknown_receipt(ledger, sent)
    if receipt is not None:  # the county has more than this ledger, which was restored from an earlier copy
        return _new(ledger, errand, period, head, receipt.sequence + 1, receipt.previous, since=None)
    if last and (last.head_seq, last.head_hash, last.month) == (head.seq, head.hash, errand.month) and not errand.whole:
        return _again(last)
    number, previous = (last.sequence + 1, last.digest) if last else (1, "")
    since = None if errand.whole or last is None else Head(last.head_seq, last.head_hash)
    return _new(ledger, errand, period, head, number, previous, since=since)


def _numbered(sent: tuple[HandedOver, ...], errand: Errand) -> HandedOver:
    found_one = next((each for each in sent if each.sequence == errand.sequence), None)
    if found_one is None:
        raise LedgerError(f"没有送出过第{errand.sequence}期，不能重做；请核对期号，或做下一期。", field="sequence")
    if found_one.month != errand.month:
        raise LedgerError(f"第{errand.sequence}期是{found_one.month}的，不是{errand.month}的。", field="month")
    return found_one


def _unknown_receipt(ledger: Ledger, sent: tuple[HandedOver, ...]) -> HandedOver | None:
    """The county's last receipt, where it is for a package of which this ledger knows nothing and that none follows."""
    receipt = next(iter(handovers.handed_over(ledger, Direction.RETURN_IN)), None)
    if receipt is None or not receipt.previous:
        return None
    known = any((each.sequence, each.digest) == (receipt.sequence, receipt.previous) for each in sent)
    followed = any(each.previous == receipt.previous for each in sent)
    return None if known or followed else receipt


def _again(former: HandedOver) -> PackagePlan:
    head = {name: value for name, value in former.manifest.items() if name not in {"format", "parts", "files"}}
    return PackagePlan(head, head["journal"]["previous_seq"], head["journal"]["seq"], former.manifest)


def _new(
    ledger: Ledger, errand: Errand, period: Period, head: Head, number: int, previous: str, *, since: Head | None
) -> PackagePlan:
    with ledger.read() as session:
        before = handovers.head_at(session, since.seq if since else 0)
        counts = handovers.counted(session, before.seq, head.seq)
    unit = {"code": str(ledger.setting("unit_code", "")), "name": str(ledger.setting("unit_name", ""))}
    manifest = {
        "kind": "handover",
        "unit": unit,
        "month": errand.month,
        "sequence": number,
        "previous": previous,
        "whole": since is None,
        "schema": SCHEMA,
        "journal": {
            "seq": head.seq,
            "hash": head.hash,
            "previous_seq": before.seq,
            "hash_at_previous": before.hash,
        },
        "counts": counts,
        "figures": figures.as_json(ledger, period)["figures"],
    }
    return PackagePlan(manifest, before.seq, head.seq)
