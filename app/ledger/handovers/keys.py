"""Keys that this ledger holds or trusts: kept, replaced, revoked, and never forgotten."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.key import Key
from app.rules.handover import Ending, Party
from app.rules.reasons import demand_reason


@dataclass(frozen=True, slots=True)
class KeyDraft:
    """Whose key, and the two public halves of it."""

    role: Party
    party: str
    party_name: str
    sign_key: str
    seal_key: str


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key as it leaves the ledger; `ended_on` from when it is no longer good, and why."""

    id: str
    role: Party
    party: str
    party_name: str
    sign_key: str
    seal_key: str
    trusted_on: date
    by_code: bool
    ended_on: date | None
    ending: Ending | None
    end_reason: str


def known_keys(ledger: Ledger) -> tuple[KnownKey, ...]:
    """All keys there ever were, the newest first."""
    with ledger.read() as session:
        return tuple(map(_entry, session.scalars(select(Key).order_by(Key.id.desc()))))


def secrets(ledger: Ledger) -> tuple[bytes, ...]:
    """The private halves of this ledger's own keys, that in force first; what an earlier one sealed is opened, too."""
    own = select(Key.secret).where(Key.role == Party.OWN, Key.secret.is_not(None)).order_by(Key.id.desc())
    with ledger.read() as session:
        return tuple(bytes(secret) for secret in session.scalars(own) if secret)


def keep_own(ledger: Ledger, draft: KeyDraft, secret: bytes, reason: str = "") -> None:
    """Hold a key of one's own from now on; one that was in force before ends as replaced, for that reason."""
    with ledger.write(f"更换密钥：{reason}" if reason else "建立密钥", remembered=False) as session:
        _end(session, Key.role == Party.OWN, Ending.REPLACED, reason, ledger.today)
        session.add(_row(draft, ledger.today, secret=secret, by_code=True))


def trust(ledger: Ledger, draft: KeyDraft, *, by_code: bool) -> KnownKey | None:
    """Trust a key from now on, and no other of that party, nor another county's; gives the one that it replaced.

    Raises LedgerError where it was replaced or revoked before: such a key never comes back.
    """
    with ledger.write(f"登记{draft.role.value}的密钥：{draft.party_name}", remembered=False) as session:
        same = session.scalars(select(Key).where(Key.sign_key == draft.sign_key)).first()
        if same is not None and same.ended_on is not None:
            raise LedgerError(
                f"{draft.party_name}的这把密钥已经停用（{same.end_reason}），不能再登记；请对方换一把新的。"
            )
        if same is not None and (same.party, same.seal_key) == (draft.party, draft.seal_key):
            same.by_code = same.by_code or by_code
            return None
        of_party = Key.party == draft.party if draft.role is Party.TOWNSHIP else Key.role == Party.COUNTY
        former = _end(session, of_party, Ending.REPLACED, "换了新的密钥", ledger.today)
        session.add(_row(draft, ledger.today, by_code=by_code))
    return former


def revoke(ledger: Ledger, party: str, reason: str) -> KnownKey:
    """Trust the key of a party no longer. Raises LedgerError where there is none, or it is one's own."""
    why = demand_reason(reason, "作废密钥", field="reason")
    with ledger.write(f"作废密钥：{why}", remembered=False) as session:
        others = and_(Key.role != Party.OWN, Key.party == party)
        ended = _end(session, others, Ending.REVOKED, why, ledger.today)
        if ended is None:
            raise LedgerError(f"没有登记过单位 {party} 的密钥，或已经停用。自己的密钥不作废，只更换。")
    return ended


def _end(session: Session, which: ColumnElement[bool], ending: Ending, reason: str, today: date) -> KnownKey | None:
    row = session.scalars(select(Key).where(which, Key.ended_on.is_(None))).first()
    if row is None:
        return None
    row.ended_on, row.ending, row.end_reason = today, ending, reason
    session.flush()
    return _entry(row)


def _row(draft: KeyDraft, today: date, *, by_code: bool, secret: bytes | None = None) -> Key:
    return Key(
        role=draft.role,
        party=draft.party,
        party_name=draft.party_name,
        sign_key=draft.sign_key,
        seal_key=draft.seal_key,
        secret=secret,
        trusted_on=today,
        by_code=by_code,
    )


def _entry(row: Key) -> KnownKey:
    given = {name: getattr(row, name) for name in KnownKey.__slots__}
    return KnownKey(**given)
