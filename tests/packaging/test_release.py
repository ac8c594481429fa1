"""The publisher's key and the statement that `make packages` writes onto the stick."""

import json
from pathlib import Path

import pytest
from parcels import assembly, release
from parcels.paths import VERSION, Stop

from app.handoff import signing
from app.ledger.database import SCHEMA
from app.update.statement import FILE, ParcelKind, read_statement


@pytest.fixture
def key(tmp_path, monkeypatch):
    """No key was given: one is made in a folder that is no part of the tree."""
    monkeypatch.delenv(release.SETTING, raising=False)
    monkeypatch.setattr(release, "MADE", tmp_path / "build" / "release.key")
    return tmp_path / "build" / "release.key"


def version(folder):
    made = folder / "liubu" / VERSION
    (made / "program").mkdir(parents=True)
    (made / "program" / "main.py").write_bytes(b"12345")
    assembly.name_version(made, "linux")
    return made


def test_a_version_carries_the_public_key_and_the_stick_the_statement_that_it_believes(key, tmp_path):
    made = version(tmp_path)
    about = json.loads((made / "parts.json").read_text())
    assert about["schema"] == SCHEMA
    assert about["publisher"] == signing.public_of(key.read_text().strip())
    stick = tmp_path / "盘"
    (stick / "统信").mkdir(parents=True)
    (stick / "统信" / "包").write_bytes(b"abc")
    parcel = release.parcel(stick, stick / "统信" / "包", "linux", ParcelKind.FOLDER, made)
    assert (parcel.path, parcel.size) == ("统信/包", 3)
    assert parcel.unpacked == 5 + (made / "parts.json").stat().st_size
    assert parcel.sm3 == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    assert release.state(stick, [parcel], [made]) == stick / FILE
    read = read_statement(stick, about["publisher"])
    assert (read.version, read.schema, read.parcels) == (VERSION, SCHEMA, (parcel,))


def test_a_key_that_was_made_is_used_again_and_only_its_owner_reads_it(key):
    assert release.private_key() == release.private_key()
    assert key.stat().st_mode & 0o077 == 0


def test_the_given_key_is_taken_and_what_is_none_stops(key, tmp_path, monkeypatch):
    given = tmp_path / "发布者.key"
    private, public = signing.new_pair()
    given.write_text(f"{private}\n")
    monkeypatch.setenv(release.SETTING, str(given))
    assert release.about()["publisher"] == public
    given.write_text("no key")
    with pytest.raises(Stop, match="64 位十六进制"):
        release.private_key()
    monkeypatch.setenv(release.SETTING, str(tmp_path / "没有"))
    with pytest.raises(Stop):
        release.private_key()
    assert not key.exists()


def test_a_version_of_another_key_goes_onto_no_stick(key, tmp_path):
    made = version(tmp_path)
    key.write_text(signing.new_pair()[0])
    with pytest.raises(Stop, match="要重新 make packages"):
        release.state(tmp_path, [], [made])


def test_a_version_of_another_format_goes_onto_no_stick(key, tmp_path):
    """It was packed before the tree went on; no program would take it for what the statement says."""
    made = version(tmp_path)
    parts = json.loads((made / "parts.json").read_text())
    (made / "parts.json").write_text(json.dumps(parts | {"schema": SCHEMA - 1}))
    with pytest.raises(Stop, match="要重新 make packages"):
        release.state(tmp_path, [], [made])


def test_no_private_key_lies_in_the_tree():
    ignored = (Path(__file__).parents[2] / ".gitignore").read_text().split()
    assert release.MADE.parent.name in {line.strip("/") for line in ignored}
