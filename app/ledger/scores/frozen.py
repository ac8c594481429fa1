"""Frozen years: the rules as they were, what they gave, and what the entries of today would give instead."""

import hashlib
import json
from dataclasses import replace

from sqlalchemy import select

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.scores import entries
from app.ledger.scores.entries import DeputyScore, Frozen, YearScores
from app.ledger.scores.live import facts, scored
from app.ledger.store import Ledger
from app.models.score_year import ScoreYear
from app.rules.reading import clean
from app.rules.reasons import demand_reason
from app.rules.scores import Item, Scheme, Subject, load_scheme


def version(scheme: Scheme) -> str:
    """The version of a scheme's rules: the SHA-256 of its file, and of the bands where the unit chose others."""
    own = load_scheme(scheme.key, scheme.text).bands
    bands = "" if scheme.bands == own else json.dumps(entries.bands_kept(scheme.bands), ensure_ascii=False)
    return hashlib.sha256(f"{scheme.text}{bands}".encode()).hexdigest()


def frozen(ledger: Ledger, year: int) -> YearScores | None:
    """The year as it was frozen, with what differs today; None for one that is not frozen."""
    with ledger.read() as session:
        query = select(ScoreYear).where(ScoreYear.year == year, ScoreYear.voided_on.is_(None))
        row = session.scalar(query.order_by(ScoreYear.id.desc()).limit(1))
        if row is None:
            return None
        kept, freezing = entries.read(row.results), Frozen(row.id, row.frozen_on, row.version)
        scheme, readable = _rules(row.scheme, row.rules, kept)
        scheme = replace(scheme, bands=entries.read_bands(row.results, scheme))
    if not readable:
        return YearScores(year, scheme, kept, freezing)
    now = scored(facts(ledger, year, scheme), scheme)
    freezing = Frozen(freezing.id, freezing.on, freezing.version, entries.differences(kept, now))
    return YearScores(year, scheme, kept, freezing)


def is_frozen(ledger: Ledger, year: int) -> bool:
    """Whether the year is frozen."""
    with ledger.read() as session:
        query = select(ScoreYear.id).where(ScoreYear.year == year, ScoreYear.voided_on.is_(None))
        return session.scalar(query.limit(1)) is not None


def years(ledger: Ledger) -> tuple[int, ...]:
    """The frozen years."""
    with ledger.read() as session:
        query = select(ScoreYear.year).where(ScoreYear.voided_on.is_(None)).distinct().order_by(ScoreYear.year)
        return tuple(session.scalars(query))


def freeze(ledger: Ledger, year: int, reason: str = "", scheme: str = "") -> YearScores:
    """Keep the year's results with the text of its rules; entries that change later no longer change them.

    Raises LedgerError for a year that is frozen already, has not begun, or has nobody to assess.
    """
    if year > ledger.today.year:
        raise LedgerError(f"{year}年还没有到，不能冻结。")
    if is_frozen(ledger, year):
        raise LedgerError(f"{year}年的考评已经冻结；要重新算，请先写明理由解除冻结。")
    rules = bylaws.schemes.current(ledger, scheme)
    scores = scored(facts(ledger, year, rules), rules)
    if not scores:
        raise LedgerError(f"{year}年没有可以考评的代表，请先登记代表。")
    why = clean(reason).replace("\n", " ")
    with ledger.write(f"冻结{year}年考评" + (f"：{why}" if why else "")) as session:
        row = ScoreYear(
            year=year,
            scheme=rules.key,
            version=version(rules),
            rules=rules.text,
            results=entries.kept(scores, rules.bands),
            frozen_on=ledger.today,
        )
        session.add(row)
        freezing = Frozen(row.id, row.frozen_on, row.version)
    return YearScores(year, rules, scores, freezing)


def unfreeze(ledger: Ledger, year: int, reason: str) -> None:
    """Work the year out anew from now on; what was frozen stays in the ledger, voided with the reason."""
    why = demand_reason(reason, "解除冻结")
    with ledger.write(f"解除{year}年考评的冻结") as session:
        query = select(ScoreYear).where(ScoreYear.year == year, ScoreYear.voided_on.is_(None))
        rows = session.scalars(query).all()
        if not rows:
            raise LedgerError(f"{year}年的考评没有冻结。")
        for row in rows:
            row.voided_on, row.void_reason = ledger.today, why


def live(ledger: Ledger, year: int, scheme: Scheme) -> tuple[DeputyScore, ...]:
    """The year by the entries of today."""
    return scored(facts(ledger, year, scheme), scheme)


def _rules(key: str, text: str, kept: tuple[DeputyScore, ...]) -> tuple[Scheme, bool]:
    """The rules of a frozen year, and whether this program can still read them; else what the results tell of them."""
    try:
        return load_scheme(key, text), True
    except LedgerError as error:
        lacks = f"冻结时的办法，这一版程序读不懂，不再与现在的登记比对，得分照冻结时的：{error}"
    items = tuple(Item(each.item, each.label, cap=each.cap) for each in kept[0].items) if kept else ()
    return Scheme(key, key, "", (), "", None, Subject.DEPUTY, 1, (), items, (), (), lacks=lacks, text=text), False
