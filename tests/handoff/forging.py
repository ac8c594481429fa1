"""Packages that no sound program makes: bent, cut, spliced, signed by others, hostile inside."""

import hashlib
import io
import random
import zipfile
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import DamagedError, LedgerError
from app.handoff import canonical, envelope, keys, sealing, signing, unpacking
from app.handoff.content import STAMP
from app.handoff.envelope import Header
from app.handoff.unpacking import Opener
from app.rules.handover import Party

ID = "0" * 31
ROW = b'{"id":"%s1"}\n' % ID.encode()


class Forger:
    """Holds the township's keys, as a broken program or a thief would, and a sound package to start from."""

    def __init__(self, ledger, sound):
        self.own = keys.own_key(ledger)
        self.county = keys.in_force(ledger, Party.COUNTY)
        self.sound = Path(sound).read_bytes()
        self.header = envelope.examined(Path(sound)).header

    def parts(self):
        """Mark, head, signature, seal."""
        mark, head, signature, seal = self.sound.split(b"\n", 3)
        return [mark + b"\n", head + b"\n", signature + b"\n", seal]

    def signed(self, header, seal, private=None):
        """A package of this head and seal, soundly signed."""
        document = asdict(header) if isinstance(header, Header) else header
        top = envelope.MARK + canonical.dumped(document) + b"\n"
        return top + signing.sign(private or self.own.secret.sign, top).encode() + b"\n" + seal

    def holding(self, inside, **changes):
        """A package that is sound from outside and holds these bytes."""
        target = io.BytesIO()
        sealing.seal(io.BytesIO(inside), target, (self.county.seal_key, self.own.key.seal_key))
        seal = target.getvalue()
        header = replace(
            self.header,
            content_sha256=hashlib.sha256(inside).hexdigest(),
            sealed_sha256=hashlib.sha256(seal).hexdigest(),
            sealed_size=len(seal),
        )
        return self.signed(replace(header, **changes), seal)


def manifest(header, tables=None, files=None, **changes):
    """A manifest that fits these parts, and what is changed of it."""
    parts = {
        f"tables/{name}.jsonl": {
            "sha256": hashlib.sha256(lines).hexdigest(),
            "size": len(lines),
            "lines": lines.count(b"\n"),
        }
        for name, lines in (tables or {}).items()
    }
    zero = "0" * 64
    return {
        "format": 1,
        "kind": header.kind,
        "unit": {"code": header.unit_code, "name": header.unit_name},
        "month": header.month,
        "sequence": header.sequence,
        "previous": "",
        "whole": True,
        "schema": 8,
        "journal": {"seq": 1, "hash": zero, "previous_seq": 0, "hash_at_previous": zero},
        "counts": {},
        "figures": {},
        "parts": parts,
        "files": {hashlib.sha256(content).hexdigest(): len(content) for content in files or ()},
        **changes,
    }


def zipped(entries, packing=zipfile.ZIP_DEFLATED):
    """The bytes of a zip of these names and contents."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as package:
        for name, content in entries:
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = packing
            package.writestr(entry, content)
    return out.getvalue()


def inside(header, tables=None, files=(), more=(), **changes):
    """An inside as it should be but for what is changed."""
    document = manifest(header, tables, files, **changes)
    listed = [(f"tables/{name}.jsonl", lines) for name, lines in (tables or {}).items()]
    listed += [(f"files/{hashlib.sha256(content).hexdigest()}", content) for content in files]
    return zipped([*listed, *more, ("manifest.json", canonical.dumped(document))])


def bent(forger, chance: random.Random):
    """One package of a thousand kinds, none of them sound; says what was done to it."""
    kind = chance.choice([*BENT, "flipped", "signed head", "signed inside"])
    return kind, BENT[kind](forger, chance)


def tried(forger, folder, many, chance):
    """Take so many bent packages as the county would; yields the kind of each, fails where one is not refused well.

    A bit of a zip that says nothing (a moment, a right) may be another one in an inside that a trusted key signed.
    """
    path = folder / "bent.liubao"
    for _ in range(many):
        kind, raw = bent(forger, chance)
        if raw == forger.sound:
            continue
        path.write_bytes(raw)
        heard, refusal = taken(path, forger, folder)
        if refusal is None:
            assert kind == "signed inside"
            assert heard == [(canonical.dumped(manifest(forger.header, {"cases": ROW})),)]
            continue
        assert len(str(refusal).splitlines()) == 1
        assert refusal.exit_code in {1, 3}
        yield kind


def taken(path, forger, folder):
    """As the county takes it, but for the process of its own: what the inside says, or why it is refused."""
    heard = []
    try:
        sealed = envelope.examined(path)
        if (sealed.header.sign_key, sealed.header.unit_code) != (forger.own.key.sign_key, forger.own.key.party):
            return heard, DamagedError("签名的密钥没有登记过。")
        if sealed.header.to != forger.county.party:
            return heard, LedgerError("不是给本单位的。")
        opener = Opener((forger.own.secret.seal,))
        with TemporaryDirectory(dir=folder) as out:
            unpacking.unpack(lambda *words: heard.append(words), path, sealed.start, sealed.header, opener, Path(out))
    except LedgerError as error:
        return heard, error
    return heard, None


def _flipped(forger, chance):
    raw = bytearray(forger.sound)
    for _ in range(chance.choice((1, 1, 2, 40))):
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(raw)


def _cut(forger, chance):
    return forger.sound[: chance.randrange(len(forger.sound))]


def _spliced(forger, chance):
    raw = forger.sound
    start, length, where = (chance.randrange(len(raw)) for _ in range(3))
    return raw[:where] + raw[start : start + length] + raw[where:]


def _zeroed(forger, chance):
    raw = forger.sound
    start = chance.randrange(len(raw) - 600)
    length = chance.randrange(1, 600)
    return raw[:start] + bytes(length) + raw[start + length :]


def _shuffled(forger, chance):
    parts = forger.parts()
    chance.shuffle(parts)
    return b"".join(parts)


BENT = {
    "flipped": _flipped,
    "cut": _cut,
    "spliced": _spliced,
    "zeroed": _zeroed,
    "shuffled": _shuffled,
    "grown": lambda forger, chance: forger.sound + chance.randbytes(chance.randrange(1, 400)),
    "doubled": lambda forger, _: forger.sound * 2,
    "signed head": lambda forger, chance: forger.signed(_other_head(forger, chance), forger.parts()[3]),
    "signed inside": lambda forger, chance: forger.holding(_other_inside(forger, chance)),
}


def _other_head(forger, chance):
    document = asdict(forger.header)
    name = chance.choice([*document])
    document[name] = chance.choice(
        ("", "x" * 300, -1, 0, 1 << 80, None, True, 1.5, [], {}, "0" * 64, "〇" * 9, "\u202e", "2024-13", "../../etc")
    )
    if chance.random() < 0.2:
        del document[name]
    return document


def _other_inside(forger, chance):
    sound = bytearray(inside(forger.header, {"cases": ROW}))
    choice = chance.randrange(4)
    if choice == 0:
        sound[chance.randrange(len(sound))] ^= 1 << chance.randrange(8)
        return bytes(sound)
    if choice == 1:
        return bytes(sound[: chance.randrange(len(sound))])
    if choice == 2:
        return chance.randbytes(chance.randrange(2_000))
    names = ("../x", "/etc/passwd", "files/" + "0" * 64, "tables/cases.jsonl", "tables/../x.jsonl", "C:\\x", "")
    return zipped([(chance.choice(names), b"{}\n"), ("manifest.json", b"{}")])
