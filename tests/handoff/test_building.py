"""A package leaves whole or not at all, under a number of its own, and can be made again to the byte."""

import json
import subprocess
import zipfile
from contextlib import closing
from datetime import date

import pytest

from app.errors import LedgerError, Remedy, UnwritableError
from app.files import standing
from app.handoff import content, keys, opening, sticks
from app.handoff.building import build
from app.handoff.planning import Errand
from app.ledger import cases, custody, erasure, handovers, undo
from app.ledger.outgoing import departures
from app.models.package import Package
from app.rules.cases import Act, Kind
from app.rules.handover import Arrival, Direction
from tests.handoff.conftest import MONTH, introduced, one_more
from tests.soak import world


@pytest.fixture
def known(township, county, stick):
    introduced(township, county)
    return township


def rows(ledger, path, table="cases", passphrase=""):
    with opening.opened(ledger, path, passphrase) as package:
        return list(package.rows(table))


def numbers(ledger):
    return [(each.sequence, each.whole) for each in reversed(handovers.handed_over(ledger))]


def received(ledger, sequence, digest):
    """What `receive` keeps of a county's receipt."""
    blank = {"township": "410725104", "township_name": "示例", "month": MONTH, "whole": False, "manifest": {}}
    with ledger.write("收到回执") as session:
        session.add(
            Package(
                way=Direction.RETURN_IN, sequence=sequence, previous=digest, digest="0" * 64, head_seq=0, head_hash="",
                state=Arrival.RECEIVED, on_day=ledger.today, **blank,
            )
        )  # fmt: skip


def test_the_county_reads_what_the_township_wrote(known, county, stick):
    built = build(known, Errand(MONTH), stick, {})
    assert built.package.name == "六簿-410725104-2024-06-001.liubao"
    assert len(rows(county, built.package)) == 6
    with opening.opened(county, built.package) as package:
        assert package.trusted
        assert package.header.to == "410725"
        assert package.digest == built.digest
        assert package.manifest["figures"]["opinions"] == 6
        assert package.manifest["counts"]["cases"]["added"] == 6
        [photo] = package.files.values()
        assert photo.read_bytes()[:3] == b"\xff\xd8\xff"


def test_the_township_reads_its_own(known, stick):
    assert len(rows(known, build(known, Errand(MONTH), stick, {}).package)) == 6


def test_without_a_key_and_without_a_passphrase_nothing_is_made(township, stick):
    with pytest.raises(LedgerError, match="还没有登记县里的密钥"):
        build(township, Errand(MONTH), stick, {})
    assert list(stick.iterdir()) == []
    assert handovers.handed_over(township) == ()


def test_a_passphrase_will_do_where_there_are_no_keys(township, county, stick):
    built = build(township, Errand(MONTH), stick, {}, "示例口令 一二三")
    with opening.opened(county, built.package, "示例口令 一二三") as package:
        assert not package.trusted
        assert len(list(package.rows("cases"))) == 6
    with pytest.raises(LedgerError, match="口令不对") as caught:
        rows(county, built.package, passphrase="别的")
    assert caught.value.exit_code == 1
    with pytest.raises(LedgerError, match="口令文件"):
        rows(county, built.package)


def test_the_next_package_carries_only_what_changed(known, county, stick):
    build(known, Errand(MONTH), stick, {})
    added = one_more(known)
    second = build(known, Errand("2024-07"), stick, {})
    assert [row["id"] for row in rows(county, second.package)] == [added.id]
    assert numbers(known) == [(1, True), (2, False)]
    with opening.opened(county, second.package) as package:
        assert package.files == {}
        assert package.manifest["previous"] == handovers.handed_over(known)[1].digest
        assert package.manifest["journal"]["hash_at_previous"] == handovers.handed_over(known)[1].head_hash


def test_what_was_taken_back_is_told(known, county, stick):
    added = one_more(known)
    build(known, Errand(MONTH), stick, {})
    undo.undo(known)
    with opening.opened(county, build(known, Errand("2024-07"), stick, {}).package) as package:
        assert ("cases", added.id) in package.gone


def test_the_same_month_again_is_the_same_package(known, stick):
    one = build(known, Errand(MONTH), stick, {})
    other = build(known, Errand(MONTH), stick, {})
    assert (one.again, other.again) == (False, True)
    assert (one.digest, one.manifest) == (other.digest, other.manifest)
    assert numbers(known) == [(1, True)]


def test_an_earlier_one_is_made_again_to_the_byte_though_everything_changed_since(known, stick, tmp_path):
    first = build(known, Errand(MONTH), stick, {})
    before = opened_inside(known, first.package)
    one_more(known)
    cases.advance(known, world.first_case(known), Act(Kind.VOID, date(2024, 6, 30), reason="登重了"))
    build(known, Errand("2024-07"), stick, {})
    again = build(known, Errand(MONTH, sequence=1), tmp_path / "另一个盘", {})
    assert again.digest == first.digest
    assert opened_inside(known, again.package) == before


def test_one_that_holds_what_was_erased_since_is_not_made_again_and_a_whole_one_is_offered(known, stick):
    build(known, Errand(MONTH), stick, {})
    cases.advance(known, world.first_case(known), Act(Kind.VOID, date(2024, 6, 30), reason="本人撤回"))
    known.close()
    demand = erasure.ErasureDemand("", "13800000000", date(2024, 12, 20), "本人书面要求")
    erasure.erase(known.path, demand, clerk="示例经办", clock=known.clock)
    with closing(custody.open_ledger(known.path, clock=known.clock)) as ledger:
        with pytest.raises(LedgerError, match="后来按要求删除的个人信息") as refusal:
            build(ledger, Errand(MONTH, sequence=1), stick, {})
        assert refusal.value.remedy is Remedy.WHOLE
        whole = build(ledger, Errand("2024-07", whole=True), stick, {})
        assert "13800000000" not in json.dumps(rows(ledger, whole.package))


def opened_inside(ledger, path):
    with opening.opened(ledger, path) as package:
        return package.inside.read_bytes()


def test_a_number_that_never_went_out_is_refused(known, stick):
    with pytest.raises(LedgerError, match="没有送出过第7期"):
        build(known, Errand(MONTH, sequence=7), stick, {})
    build(known, Errand(MONTH), stick, {})
    with pytest.raises(LedgerError, match="不是2024-07的"):
        build(known, Errand("2024-07", sequence=1), stick, {})


@pytest.mark.parametrize("month", ["2024-13", "2024", "2024-6", "二〇二四", "0001-01", "2024-06-01", "2099-01"])
def test_a_month_that_cannot_be_is_refused(known, stick, month):
    with pytest.raises(LedgerError, match=r"月份|还没有到"):
        build(known, Errand(month), stick, {})


def test_a_whole_one_carries_everything(known, county, stick):
    build(known, Errand(MONTH), stick, {})
    one_more(known)
    whole = build(known, Errand("2024-07", whole=True), stick, {})
    assert len(rows(county, whole.package)) == 7
    assert numbers(known) == [(1, True), (2, True)]
    assert whole.manifest["previous"] == handovers.handed_over(known)[1].digest


def test_a_ledger_that_came_from_an_old_copy_hands_over_a_whole_one_after_the_receipt(known, stick):
    build(known, Errand(MONTH), stick, {})
    received(known, 5, "5" * 64)
    whole = build(known, Errand("2024-07"), stick, {})
    assert (whole.manifest["sequence"], whole.manifest["previous"], whole.manifest["whole"]) == (6, "5" * 64, True)
    one_more(known)
    after = build(known, Errand("2024-08"), stick, {})
    assert (after.manifest["sequence"], after.manifest["previous"], after.manifest["whole"]) == (7, whole.digest, False)


def test_a_receipt_for_what_is_known_changes_nothing(known, stick):
    first = build(known, Errand(MONTH), stick, {})
    received(known, 1, first.digest)
    one_more(known)
    assert build(known, Errand("2024-07"), stick, {}).manifest["whole"] is False


def test_the_ledger_writes_down_what_went(known, stick):
    built = build(known, Errand(MONTH), stick, {})
    [package] = handovers.handed_over(known)
    assert (package.digest, package.state, package.month) == (built.digest, Arrival.SENT, MONTH)
    assert departures(known)[0].target == str(built.package)


def test_nothing_of_a_voter_can_be_read_in_the_package(known, stick):
    built = build(known, Errand(MONTH), stick, {})
    raw = built.package.read_bytes()
    for word in ("样例甲", "路灯不亮", "13800000000", "东街村"):
        assert word.encode() not in raw
    strings = subprocess.run(["strings", str(built.package)], capture_output=True, check=False).stdout
    assert b"1380000" not in strings


def test_a_file_that_does_not_read_back_is_no_hand_over(known, stick, monkeypatch):
    old = build(known, Errand(MONTH), stick, {}).package
    before = old.read_bytes()
    monkeypatch.setattr(sticks, "_chunks", lambda _: iter([b"old bytes"]))
    with pytest.raises(UnwritableError, match="不一样") as caught:
        build(known, Errand(MONTH), stick, {})
    assert caught.value.exit_code == 4
    assert old.read_bytes() == before
    assert not list(stick.glob(".liubu-*"))
    one_more(known)
    with pytest.raises(UnwritableError):
        build(known, Errand("2024-07"), stick, {})
    assert numbers(known) == [(1, True)]
    assert [path.name for path in stick.glob("*.liubao")] == [old.name]


def test_a_stick_that_vanishes_is_no_hand_over(known, stick, monkeypatch):
    def vanish(path):
        path.unlink()
        raise OSError(5, "gone")

    monkeypatch.setattr(sticks, "_chunks", vanish)
    with pytest.raises(UnwritableError):
        build(known, Errand(MONTH), stick, {})
    assert handovers.handed_over(known) == ()


def test_a_full_stick_is_known_before_it_is_written_to(known, stick, monkeypatch):
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr(sticks.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(UnwritableError, match="空间不够"):
        build(known, Errand(MONTH), stick, {})
    assert not list(stick.glob("*.liubao"))
    assert handovers.handed_over(known) == ()


def test_a_folder_that_is_not_there_is_a_stick_that_was_pulled(known, tmp_path):
    with pytest.raises(UnwritableError):
        build(known, Errand(MONTH), tmp_path / "没有" / "这个盘", {})
    assert handovers.handed_over(known) == ()


def test_nothing_is_left_beside_the_ledger(known, stick):
    build(known, Errand(MONTH), stick, {})
    assert {path.name for path in known.path.parent.iterdir()} <= {"台账.liubu", "台账.liubu.备份"}


def test_a_county_hands_nothing_over_to_itself(county, stick):
    with pytest.raises(LedgerError, match="县级台账"):
        build(county, Errand(MONTH), stick, {}, "口令")


def test_a_new_key_signs_what_is_made_from_then_on(known, stick):
    keys.renewed(known, "换了电脑")
    assert len(rows(known, build(known, Errand(MONTH), stick, {}).package)) == 6


def test_the_inside_is_the_same_however_the_rows_come(tmp_path):
    lines = [b'{"id":"a"}', b'{"id":"b"}']
    made = []
    for name, tables in (("one", {"b": lines, "a": lines}), ("two", {"a": lines, "b": iter(lines), "c": []})):
        manifest = content.pack(tmp_path / name, {"kind": "handover"}, tables, [("x", "1")], {"00": lambda: b"photo"})
        made.append(((tmp_path / name).read_bytes(), manifest))
    assert made[0] == made[1]
    with zipfile.ZipFile(tmp_path / "one") as package:
        assert json.loads(package.read("manifest.json")) == made[0][1]
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def killed_while_placing(*paths):
    """Leave what a program leaves that was killed when its files had their names and the ledger did not know of them."""
    under_way = [standing(path) for path in paths]
    pending = [each.__enter__() for each in under_way]
    gone = subprocess.Popen(["true"])
    gone.wait()
    for each in pending:
        each.path.write_text("示例", encoding="utf-8")
        each.place()
        left = each.path.parent
        _, host, _, chance = left.name.split("-")
        left.rename(left.with_name(f".liubu-{host}-{gone.pid}-{chance}"))
    return under_way


def test_what_a_killed_program_put_on_the_stick_unknown_to_the_ledger_goes_before_its_number_is_another_packages(
    known, stick
):
    sent = build(known, Errand("2024-05"), stick, {}).package
    whole = sent.read_bytes()
    others = [
        stick / name
        for name in ("六簿-410725104-2024-05-002.liubao", "六簿-410725104-2024-05-002-清单.xlsx", "别的.xlsx")
    ]
    kept = killed_while_placing(sent, *others)
    made = build(known, Errand(MONTH), stick, {}).package
    assert made.name == f"六簿-410725104-{MONTH}-002.liubao"
    assert sorted(path.name for path in stick.iterdir()) == sorted([sent.name, made.name, "别的.xlsx"])
    assert sent.read_bytes() != whole  # of a number that the ledger knows nothing is taken back
    assert len(kept) == 4
