"""Packages under a trusted key that no sound program wrote: each word of the list, all in one run, none of them taken."""

import hashlib
import io
import zipfile
from dataclasses import replace

import pytest

from app.handoff import canonical, opening, signing
from app.handoff.merging import merge
from app.ledger import custody
from app.ledger.database import SCHEMA
from tests.handoff import forging
from tests.handoff.forging import Forger

NEXT = "0" * 31 + "9"


@pytest.fixture
def rows(township, sent):
    """The rows of the sound package by their tables, and its attachments."""
    with opening.opened(township, sent.package) as package:
        tables = {table: [*package.rows(table)] for table in package.tables}
        return tables, [path.read_bytes() for path in package.files.values()]


@pytest.fixture
def forger(township, sent):
    return Forger(township, sent.package)


def bent(forger, rows, table="cases", change=None, more=(), **said):
    """The sound package with the first row of a table changed, rows added to it, and other things said of it."""
    tables, files = rows
    listed = {name: [dict(each) for each in content] for name, content in tables.items()}
    listed.setdefault(table, [])
    if change is not None:
        change(listed[table])
    listed[table] += more
    lines = {name: b"".join(canonical.dumped(row) + b"\n" for row in content) for name, content in listed.items()}
    return forger.holding(
        forging.inside(forger.header, {name: each for name, each in lines.items() if each}, files, **said)
    )


def put(**values):
    return lambda content: content[0].update(values)


def impossible(steps):
    """An assignment that was a striking off: nothing was answered before it."""
    next(each for each in steps if each["kind"] == "ASSIGN")["kind"] = "STRIKE_OFF"


def bomb(forger):
    """A part that says it is small and goes on for ever."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("tables/cases.jsonl", bytes(300 << 20))
        said = {"tables/cases.jsonl": {"sha256": "0" * 64, "size": 9, "lines": 1}}
        package.writestr("manifest.json", canonical.dumped(forging.manifest(forger.header, parts=said)))
    return forger.holding(out.getvalue())


def stranger(forger):
    private, public = signing.new_pair()
    return forger.signed(replace(forger.header, unit_code="410725199", sign_key=public), forger.parts()[3], private)


def flipped(raw):
    return raw[:-9] + bytes([raw[-9] ^ 1]) + raw[-8:]


HOSTILE = {
    "truncated": (3, lambda forger, _: forger.sound[:-40]),
    "flipped": (3, lambda forger, _: flipped(forger.sound)),
    "signed anew by somebody nobody knows": (3, lambda forger, _: stranger(forger)),
    "its parts in another order": (3, lambda forger, _: b"".join(forger.parts()[at] for at in (0, 2, 1, 3))),
    "its rows in another order": (3, lambda forger, rows: bent(forger, rows, change=lambda content: content.reverse())),
    "for another county": (1, lambda forger, _: forger.signed(replace(forger.header, to="410726"), forger.parts()[3])),
    "of another unit": (
        3,
        lambda forger, _: forger.signed(replace(forger.header, unit_code="410725105"), forger.parts()[3]),
    ),
    "with rows of another unit": (3, lambda forger, rows: bent(forger, rows, change=put(unit_code="410725105"))),
    "of a later format": (1, lambda forger, _: forger.sound.replace(b"package/1", b"package/2", 1)),
    "of a later format within": (1, lambda forger, rows: bent(forger, rows, format=2)),
    "of a later suite": (
        1,
        lambda forger, _: forger.signed(replace(forger.header, suite="sm2+sm4/1"), forger.parts()[3]),
    ),
    "of a later schema": (1, lambda forger, rows: bent(forger, rows, schema=SCHEMA + 1)),
    "with a table nobody knows": (3, lambda forger, rows: bent(forger, rows, "petitions", more=[{"id": NEXT}])),
    "with a column nobody knows": (3, lambda forger, rows: bent(forger, rows, change=put(mood="示例"))),
    "a zip bomb": (3, lambda forger, _: bomb(forger)),
    "climbing out": (3, lambda forger, _: forger.holding(forging.inside(forger.header, more=[("../../x", b"x")]))),
    "a number as a day": (3, lambda forger, rows: bent(forger, rows, change=put(raised_on=20240601))),
    "a text as a number": (3, lambda forger, rows: bent(forger, rows, change=put(round="1"))),
    "a day that there is not": (3, lambda forger, rows: bent(forger, rows, change=put(raised_on="2024-02-30"))),
    "a day of long ago": (3, lambda forger, rows: bent(forger, rows, change=put(raised_on="0024-06-01"))),
    "a day to come": (3, lambda forger, rows: bent(forger, rows, change=put(raised_on="2099-06-01"))),
    "an id twice": (3, lambda forger, rows: bent(forger, rows, change=lambda content: content.insert(0, content[0]))),
    "a step that cannot be": (
        3,
        lambda forger, rows: bent(forger, rows, "steps", impossible),
    ),
    "a case that is not what its steps say": (3, lambda forger, rows: bent(forger, rows, change=put(stage="CLOSED"))),
    "a step of a case that is not there": (3, lambda forger, rows: bent(forger, rows, "steps", put(case_id=NEXT))),
    "a photo that is another": (3, lambda forger, rows: bent(forger, rows, "attachments", put(sha256="0" * 64))),
}


def test_none_of_the_list_is_taken_and_each_is_told_in_a_sentence(forger, rows, county, stick):
    files = []
    for at, (word, (_, made)) in enumerate(HOSTILE.items()):
        files.append(stick / f"{at:02d}.liubao")
        files[-1].write_bytes(made(forger, rows))
        assert files[-1].read_bytes() != forger.sound, word
    before = hashlib.sha256(county.path.read_bytes()).hexdigest()
    report = merge(county, files)
    outcomes = dict(zip(HOSTILE, report.packages, strict=True))
    statuses = {word: (each.state, each.status) for word, each in outcomes.items()}
    assert statuses == {word: ("refused", status) for word, (status, _) in HOSTILE.items()}
    for word, each in outcomes.items():
        assert each.reason.endswith("。"), word
        assert len(each.reason.splitlines()) == 1, word
    assert report.status == 3
    assert hashlib.sha256(county.path.read_bytes()).hexdigest() == before
    assert custody.check(county).sound


def test_the_sound_one_beside_them_is_merged_once(forger, rows, county, stick, sent):
    bad = stick / "坏.liubao"
    bad.write_bytes(bent(forger, rows, change=put(stage="CLOSED")))
    report = merge(county, [bad, sent.package, sent.package])
    assert [(each.state, each.status) for each in report.packages] == [("refused", 3), ("merged", 0), ("already", 0)]
