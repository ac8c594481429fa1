"""The ledger's own keys: made the first time they are needed, replaced by new ones, never shown."""

import json
from dataclasses import asdict, dataclass

from app.errors import DamagedError
from app.handoff import sealing, signing
from app.ledger import handovers
from app.ledger.handovers import KeyDraft, KnownKey
from app.ledger.store import Ledger
from app.rules.handover import Party
from app.rules.reasons import demand_reason


@dataclass(frozen=True, slots=True)
class Secret:
    """Both private halves; and that the key before said, with its own signature, that this one follows it."""

    sign: str
    seal: str
    previous: str = ""
    succession: str = ""


@dataclass(frozen=True, slots=True)
class OwnKey:
    """The key in force with its secret."""

    key: KnownKey
    secret: Secret


def is_county(ledger: Ledger) -> bool:
    """Whether this is a county's ledger."""
    return bool(ledger.setting("county", False))


def own_key(ledger: Ledger) -> OwnKey:
    """The key in force; a new one where there is none yet."""
    return _own(ledger) or _made(ledger, "")


def renewed(ledger: Ledger, reason: str) -> OwnKey:
    """A new key in place of the one in force, which signs that it is followed by it."""
    return _made(ledger, demand_reason(reason, "更换密钥", field="reason"))


def identities(ledger: Ledger) -> tuple[str, ...]:
    """What opens a seal that was meant for this ledger, now or under an earlier key."""
    return tuple(_read(secret).seal for secret in handovers.secrets(ledger))


def in_force(ledger: Ledger, role: Party, party: str = "") -> KnownKey | None:
    """The trusted key of a party in that role, of anyone in it where none is named."""
    return next(
        (
            key
            for key in handovers.known_keys(ledger)
            if key.role is role and key.ended_on is None and party in {"", key.party}
        ),
        None,
    )


def succession(previous: str, sign_key: str, seal_key: str) -> bytes:
    """What the key before signs to say which one follows it."""
    return f"liubu-succession/1\n{previous}\n{sign_key}\n{seal_key}".encode()


def _own(ledger: Ledger) -> OwnKey | None:
    key = in_force(ledger, Party.OWN)
    if key is None:
        return None
    for content in handovers.secrets(ledger):
        secret = _read(content)
        if signing.public_of(secret.sign) == key.sign_key:
            return OwnKey(key, secret)
    raise DamagedError("台账里自己的密钥和公钥对不上，没有再用它。请从最近的备份恢复。")


def _made(ledger: Ledger, reason: str) -> OwnKey:
    former = _own(ledger) if reason else None
    (sign, sign_key), (seal, seal_key) = signing.new_pair(), sealing.new_pair()
    previous = former.key.sign_key if former else ""
    signed = signing.sign(former.secret.sign, succession(previous, sign_key, seal_key)) if former else ""
    secret = Secret(sign, seal, previous, signed)
    name = str(ledger.setting("unit_name", ""))
    draft = KeyDraft(Party.OWN, str(ledger.setting("unit_code", "")), name, sign_key, seal_key)
    handovers.keep_own(ledger, draft, json.dumps(asdict(secret)).encode(), reason)
    made = _own(ledger)
    assert made is not None
    return made


def _read(content: bytes) -> Secret:
    try:
        return Secret(**json.loads(content))
    except (ValueError, TypeError) as error:
        raise DamagedError("台账里自己的密钥读不出来。请从最近的备份恢复。") from error
