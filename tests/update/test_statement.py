"""The signed statement: only the publisher's own words are believed."""

import json
import subprocess

import pytest

from app.errors import DamagedError, LedgerError
from app.update import installed, statement
from app.update.statement import read_statement
from tests.update import sticks


def reading(stick, error, publisher=sticks.PUBLIC):
    with pytest.raises(error) as raised:
        read_statement(stick, publisher)
    assert raised.value.exit_code == error.exit_code
    return str(raised.value)


def test_what_is_written_is_read(stick):
    release = read_statement(stick, sticks.PUBLIC)
    assert (release.version, release.order) == ("0.2.0", (0, 2))
    file = stick / release.parcels[0].path
    sums = subprocess.run(["sha256sum", str(file)], check=True, capture_output=True, text=True).stdout
    assert sums.split()[0] == release.parcels[0].sha256


def test_a_changed_word_a_strangers_signature_and_none_at_all_are_refused(stick):
    file = stick / statement.FILE
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b"0.2.0", b"0.3.0"))
    assert "不是原来的发布者签名的，或签名以后被改动过" in reading(stick, DamagedError)
    file.write_bytes(whole.split(b"\n")[0])
    assert "没有签名" in reading(stick, DamagedError)
    file.write_bytes(whole)
    release = read_statement(stick, sticks.PUBLIC)
    sticks.sign(stick, release, sticks.STRANGER)
    assert "不是原来的发布者签名的" in reading(stick, DamagedError)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xff\xfe\x00", b"{}\nzz", b"x" * 70_000])
def test_what_is_no_statement_is_refused_in_a_sentence(stick, content):
    (stick / statement.FILE).write_bytes(content)
    with pytest.raises(LedgerError):
        read_statement(stick, sticks.PUBLIC)


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "liubu-release/2"},
        {"version": "1.x"},
        {"schema": "eleven"},
        {"issued_on": "yesterday"},
        {"parcels": [{"path": "../elsewhere"}]},
        {"parcels": [{"path": "/etc/passwd"}]},
        {"parcels": 5},
        {"more": 1},
    ],
)
def test_a_signed_statement_that_this_version_does_not_understand_is_not_guessed_at(stick, changes):
    document = json.loads((stick / statement.FILE).read_bytes().split(b"\n")[0]) | {}
    first = dict(document["parcels"][0])
    if isinstance(changes.get("parcels"), list):
        changes = {"parcels": [first | changes["parcels"][0]]}
    content = statement.canonical.dumped(document | changes)
    signature = statement.signing.sign(sticks.PRIVATE, content).encode()
    (stick / statement.FILE).write_bytes(content + b"\n" + signature + b"\n")
    assert "这一版程序读不懂" in reading(stick, DamagedError)


def test_a_folder_that_is_no_stick_is_told_so(tmp_path):
    assert "不是六簿的安装盘" in reading(tmp_path, LedgerError)
    assert "不是六簿的安装盘" in reading(tmp_path / "没有", LedgerError)


def test_a_copy_without_a_publishers_key_takes_nothing(stick):
    assert "没有发布者的公钥" in reading(stick, LedgerError, "")


def test_a_copy_from_source_is_told_so(tmp_path):
    with pytest.raises(LedgerError, match="不是从安装盘装的"):
        installed.home()
    with pytest.raises(LedgerError, match="不是从安装盘装的"):
        installed.home(tmp_path)


@pytest.mark.parametrize(
    "about",
    [
        "",
        "[]",
        '{"name": "liubu"}',
        '{"name": "别的", "version": "0.3.0", "system": "linux", "publisher": ""}',
        '{"name": "liubu", "version": "0.4.0", "system": "linux", "publisher": ""}',
    ],
)
def test_a_folder_that_is_no_version_is_never_taken_for_one(place, about):
    other = place.folder / "0.3.0"
    other.mkdir()
    (other / installed.PARTS).write_text(about)
    assert place.others() == ()
