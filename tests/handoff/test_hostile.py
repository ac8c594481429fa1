"""Every byte of a package is untrusted: one sentence, the right status, nothing written, little memory."""

import hashlib
import os
import random
import subprocess
import sys
import zipfile
from dataclasses import asdict, replace

import pytest

from app.cli import door
from app.errors import DamagedError, LedgerError
from app.handoff import envelope, keys, opening, signing, unpacking
from app.handoff.building import build
from app.handoff.planning import Errand
from app.handoff.unpacking import Opener
from app.ledger import handovers
from tests.handoff import forging
from tests.handoff.conftest import MONTH, founded, introduced
from tests.handoff.forging import ID, ROW, Forger

ROOM = 300 << 20


@pytest.fixture
def forger(township, sent):
    return Forger(township, sent.package)


@pytest.fixture
def refused(county, stick):
    """What the county says of these bytes: the error; the ledger stays as it was, to the byte."""

    def of(content, kind=LedgerError, passphrase=""):
        path = stick / "来的.liubao"
        path.write_bytes(content)
        before = hashlib.sha256(county.path.read_bytes()).hexdigest()
        with pytest.raises(LedgerError) as caught, opening.opened(county, path, passphrase):
            pass
        assert type(caught.value) is kind or kind is LedgerError
        assert hashlib.sha256(county.path.read_bytes()).hexdigest() == before
        assert {each.name for each in county.path.parent.iterdir()} <= {"台账.liubu", "台账.liubu.备份"}
        assert str(caught.value).endswith("。")
        return caught.value

    return of


@pytest.fixture
def unpacked(forger, tmp_path):
    """What the child says of an inside that a trusted key signed, without the child."""

    def of(inside):
        content = forger.holding(inside)
        path, folder = tmp_path / "in.liubao", tmp_path / "出"
        path.write_bytes(content)
        folder.mkdir(exist_ok=True)
        sealed = envelope.examined(path)
        heard = []
        opener = Opener((forger.own.secret.seal,))
        unpacking.unpack(lambda *words: heard.append(words), path, sealed.start, sealed.header, opener, folder)
        return heard

    return of


def test_a_sound_inside_is_taken(forger, unpacked):
    [(manifest,)] = unpacked(forging.inside(forger.header, {"cases": ROW}, [b"photo"]))
    assert b'"kind":"handover"' in manifest


def test_a_cut_package_says_how_much_is_missing(forger, refused):
    assert "少了 100 字节" in str(refused(forger.sound[:-100], DamagedError))
    assert refused(forger.sound[:300], DamagedError).exit_code == 3


def test_a_flipped_bit_anywhere_is_noticed(forger, refused):
    for place in (40, len(forger.sound) // 2, len(forger.sound) - 1):
        raw = bytearray(forger.sound)
        raw[place] ^= 4
        assert refused(bytes(raw), DamagedError).exit_code == 3


def test_what_is_no_package_is_simply_the_wrong_file(refused, stick):
    for content in (b"", b"PK\3\4", b"liubu-package\n", b"\xff" * 5000, "六簿".encode()):
        assert refused(content).exit_code == 1


def test_a_later_format_asks_for_a_later_program(forger, refused):
    later = refused(forger.sound.replace(b"liubu-package/1", b"liubu-package/2", 1))
    assert "升级" in str(later)
    assert later.exit_code == 1
    suite = refused(forger.signed(asdict(forger.header) | {"suite": "sm2+sm4/1"}, forger.parts()[3]))
    assert "升级" in str(suite)
    assert suite.exit_code == 1


def test_parts_in_another_order_are_no_package(forger, refused):
    mark, head, signature, seal = forger.parts()
    assert refused(mark + signature + head + seal, DamagedError).exit_code == 3


def test_a_package_signed_anew_by_a_stranger_is_refused(forger, refused):
    private, public = signing.new_pair()
    again = forger.signed(replace(forger.header, sign_key=public), forger.parts()[3], private)
    assert "不是同一把" in str(refused(again, DamagedError))


def test_a_head_that_was_changed_and_not_signed_is_refused(forger, refused):
    raw = forger.sound.replace(b"2024-06", b"2024-07", 1)
    assert refused(raw, DamagedError).exit_code == 3


def test_a_unit_that_signs_for_another_is_refused(forger, refused):
    other = forger.signed(replace(forger.header, unit_code="410725105"), forger.parts()[3])
    assert "签名的却是" in str(refused(other, DamagedError))


def test_a_unit_nobody_knows_is_refused(township, county, stick, tmp_path):
    introduced(township, county)
    (tmp_path / "别").mkdir()
    stranger = founded(tmp_path / "别" / "台账.liubu", "410725199", "原阳县示例乡")
    introduced(stranger, county)
    handovers.revoke(county, "410725199", "示例")
    built = build(stranger, Errand(MONTH), stick, {})
    with pytest.raises(DamagedError, match="已作废"), opening.opened(county, built.package):
        pass
    stranger.close()


def test_a_replaced_key_signs_nothing_more(township, county, sent):
    old = sent.package.read_bytes()
    keys.renewed(township, "换了电脑")
    introduced(township, county)
    sent.package.write_bytes(old)
    with pytest.raises(DamagedError, match="已更换"), opening.opened(county, sent.package):
        pass
    with opening.opened(township, sent.package) as package:
        assert package.trusted


def test_a_package_for_another_county_is_the_wrong_one(forger, refused):
    wrong = refused(forger.signed(replace(forger.header, to="410726"), forger.parts()[3]))
    assert "不是给本单位的" in str(wrong)
    assert wrong.exit_code == 1


def test_another_seal_under_the_same_head_is_damage(forger, refused):
    head = forger.parts()[:3]
    assert refused(b"".join(head) + os.urandom(forger.header.sealed_size), DamagedError).exit_code == 3


def test_a_seal_of_rubbish_that_was_signed_is_refused_by_the_child(forger, refused):
    seal = b"age-encryption.org/v1\n" + os.urandom(500)
    digest = hashlib.sha256(seal).hexdigest()
    rubbish = forger.signed(replace(forger.header, sealed_sha256=digest, sealed_size=len(seal)), seal)
    assert "打不开" in str(refused(rubbish))


def test_a_seal_that_breaks_off_is_damage(forger, unpacked, tmp_path):
    seal = forger.parts()[3][:-20]
    header = replace(forger.header, sealed_sha256=hashlib.sha256(seal).hexdigest(), sealed_size=len(seal))
    path, folder = tmp_path / "x.liubao", tmp_path / "x"
    path.write_bytes(forger.signed(header, seal))
    folder.mkdir()
    with pytest.raises(DamagedError, match="不完整"):
        unpacking.unpack(print, path, envelope.examined(path).start, header, Opener((forger.own.secret.seal,)), folder)


def _displaced(whole):
    """A zip whose end says that its directory is longer than all that stands before it."""
    at = whole.rindex(b"PK\5\6")
    return whole[: at + 12] + (at + 9_000).to_bytes(4, "little") + whole[at + 16 :]


INSIDES = {
    "no zip": lambda _: b"PK\3\4" + bytes(400),
    "empty": lambda _: b"",
    "a directory before its beginning": lambda head: _displaced(forging.inside(head)),
    "no manifest": lambda _: forging.zipped([("gone.jsonl", b"")]),
    "traversal": lambda head: forging.inside(head, more=[("../../.bashrc", b"x")]),
    "absolute": lambda head: forging.inside(head, more=[("/etc/cron.d/x", b"x")]),
    "a file that the manifest does not name": lambda head: forging.inside(head, more=[("files/" + "0" * 64, b"x")]),
    "a table that is not there": lambda head: forging.inside(
        head, parts={"tables/cases.jsonl": {"sha256": "0" * 64, "size": 1, "lines": 1}}
    ),
    "another row than the manifest says": lambda head: forging.inside(
        head, {"cases": ROW}, parts={"tables/cases.jsonl": {"sha256": "0" * 64, "size": len(ROW), "lines": 1}}
    ),
    "the same id twice": lambda head: forging.inside(head, {"cases": ROW + ROW}),
    "a row that is no object": lambda head: forging.inside(head, {"cases": b"[1]\n"}),
    "a row without an id": lambda head: forging.inside(head, {"cases": b'{"x":1}\n'}),
    "an id that is none": lambda head: forging.inside(head, {"cases": b'{"id":"../x"}\n'}),
    "a row that is not canonical": lambda head: forging.inside(head, {"cases": b'{"id": "%s1"}\n' % ID.encode()}),
    "a key twice": lambda head: forging.inside(head, {"cases": b'{"id":"%s1","id":"%s2"}\n' % ((ID.encode(),) * 2)}),
    "infinity": lambda head: forging.inside(head, {"cases": b'{"id":"%s1","x":1e999}\n' % ID.encode()}),
    "not a number": lambda head: forging.inside(head, {"cases": b'{"id":"%s1","x":NaN}\n' % ID.encode()}),
    "a number of a million digits": lambda head: forging.inside(head, {"cases": b'{"id":' + b"9" * 1_000_000 + b"}\n"}),
    "a hundred thousand brackets": lambda head: forging.inside(head, {"cases": b"[" * 100_000 + b"\n"}),
    "half a row": lambda head: forging.inside(head, {"cases": ROW + b'{"id":'}),
    "no text": lambda head: forging.inside(head, {"cases": b"\xff\xfe\n"}),
    "another month": lambda head: forging.inside(head, month="2024-07"),
    "another unit": lambda head: forging.inside(head, unit={"code": "410725105", "name": head.unit_name}),
    "a number as a text": lambda head: forging.inside(head, sequence="1"),
    "yes as a number": lambda head: forging.inside(head, format=True),
    "a manifest that says more": lambda head: forging.inside(head, more_of_it=1),
    "counts of texts": lambda head: forging.inside(head, counts={"cases": {"added": "many"}}),
    "fewer than none": lambda head: forging.inside(head, journal={"seq": -1}),
    "a name of a table that climbs": lambda head: forging.inside(head, parts={"tables/../../x.jsonl": {}}),
}


@pytest.mark.parametrize("which", INSIDES)
def test_a_hostile_inside_under_a_trusted_key_is_damage(forger, unpacked, which):
    with pytest.raises(DamagedError) as caught:
        unpacked(INSIDES[which](forger.header))
    assert str(caught.value).count("\n") == 0


def test_an_inside_of_a_later_format_asks_for_a_later_program(forger, unpacked):
    with pytest.raises(LedgerError, match="升级") as caught:
        unpacked(forging.inside(forger.header, format=2))
    assert caught.value.exit_code == 1


def test_a_zip_that_was_locked_is_refused(forger, unpacked):
    raw = bytearray(forging.inside(forger.header))
    raw[raw.index(b"PK\1\2") + 8] |= 1
    with pytest.raises(DamagedError):
        unpacked(bytes(raw))


@pytest.mark.limit(120)
def test_ten_gigabytes_of_zeros_in_a_zip_are_not_unpacked(forger, refused, tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        with package.open(zipfile.ZipInfo("files/" + "0" * 64), "w", force_zip64=True) as file:
            for _ in range(64):
                file.write(bytes(1 << 20))
        package.writestr("manifest.json", b"{}")
    raw = bytearray(path.read_bytes())
    entry = raw.index(b"PK\1\2")
    raw[entry + 24 : entry + 28] = (2_500_000_000).to_bytes(4, "little")  # what it says it unpacks to
    assert "大得不正常" in str(refused(forger.holding(bytes(raw)), DamagedError))


@pytest.mark.limit(120)
def test_a_hundred_thousand_entries_are_not_unpacked(forger, refused):
    many = forging.zipped([(f"files/{place:064x}", b"") for place in range(100_000)], zipfile.ZIP_STORED)
    assert "多得不正常" in str(refused(forger.holding(many), DamagedError))


def test_ten_gigabytes_of_zeros_for_a_package_are_refused_at_once(county, stick):
    path = stick / "零.liubao"
    with path.open("wb") as file:
        file.truncate(10 << 30)
    with pytest.raises(LedgerError, match="不是上报的包") as caught, opening.opened(county, path):
        pass
    assert caught.value.exit_code == 1
    with path.open("r+b") as file:
        file.write(envelope.MARK)
    with pytest.raises(LedgerError, match="超过 512 MB"), opening.opened(county, path):
        pass


def test_a_folder_a_pipe_and_nothing_at_all_are_refused(county, stick):
    os.mkfifo(stick / "管道.liubao")
    for path, words in ((stick, "文件夹"), (stick / "管道.liubao", "管道"), (stick / "没有.liubao", "找不到")):
        with pytest.raises(LedgerError, match=words), opening.opened(county, path):
            pass


def test_a_passphrase_seal_that_wants_all_the_memory_is_refused(township, county, stick):
    built = build(township, Errand(MONTH), stick, {}, "示例口令")
    seal = built.package.read_bytes().split(b"\n", 3)[3]
    lines = seal.split(b"\n", 2)
    seal = b"\n".join((lines[0], lines[1].rsplit(b" ", 1)[0] + b" 30", lines[2]))
    header = envelope.examined(built.package).header
    header = replace(header, sealed_sha256=hashlib.sha256(seal).hexdigest(), sealed_size=len(seal))
    own = keys.own_key(township).secret.sign
    top = envelope.MARK + envelope.canonical.dumped(asdict(header)) + b"\n"
    built.package.write_bytes(top + signing.sign(own, top).encode() + b"\n" + seal)
    with pytest.raises(LedgerError, match="内存太多"), opening.opened(county, built.package, "示例口令"):
        pass


def test_two_thousand_bent_packages_are_refused_in_one_sentence_each(forger, county, stick):
    before = hashlib.sha256(county.path.read_bytes()).hexdigest()
    assert set(forging.tried(forger, stick, 2_000, random.Random(20241220))) == set(forging.BENT)
    assert hashlib.sha256(county.path.read_bytes()).hexdigest() == before


def test_the_child_knows_neither_the_window_nor_the_ledger_and_stays_small():
    code = (
        "import app.handoff.unpacking, app.files, sys, pyrage\n"
        "from pathlib import Path\n"
        "heavy = ('PySide6', 'sqlite3', 'sqlalchemy', 'app.ledger', 'app.models', 'openpyxl')\n"
        "print([name for name in heavy if name in sys.modules])\n"
        "print(Path('/proc/self/status').read_text().split('VmRSS:')[1].split()[0])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    known, kilobytes = done.stdout.split()
    assert known == "[]"
    assert int(kilobytes) << 10 < ROOM / 2


def test_the_command_says_it_with_the_right_status(township, county, sent, capsys):
    county.close()
    raw = sent.package.read_bytes()
    statuses = []
    for content in (raw, raw[:-1], b"no package", raw.replace(b"package/1", b"package/9", 1)):
        sent.package.write_bytes(content)
        statuses.append(door.run(["handoff", "verify", str(sent.package), "--ledger", str(county.path)]))
        assert "Traceback" not in capsys.readouterr().err
    assert statuses == [0, 3, 1, 1]
