"""Packages of several townships merged in the county: each by itself, told in the order given, and the way back."""

import contextlib
import json
import random
import sqlite3
from datetime import date
from functools import partial

import pytest

from app.cli import door
from app.errors import DamagedError, LedgerError, Remedy
from app.handoff import keys
from app.handoff.building import build
from app.handoff.merging import PINNED, merge
from app.handoff.planning import Errand
from app.handoff.returning import build_return, receive
from app.ledger import attachments, cases, custody, handovers, journal
from app.ledger.handovers import CountyDraft
from app.rules.cases import Act, Kind
from app.rules.handover import CountyAct, Party
from tests.handoff.conftest import founded, introduced, one_more
from tests.ledger.handovers import sent as shipped
from tests.soak import world

TAIPING, LUZHAI = "410725104", "410725105"


@pytest.fixture
def other(tmp_path):
    """A second township of the county."""
    (tmp_path / "别处").mkdir()
    ledger = founded(tmp_path / "别处" / "台账.liubu", LUZHAI, "原阳县路寨乡")
    for place in range(3):
        world.register(ledger, place)
    yield ledger
    ledger.close()


def made(ledger, stick, month):
    return build(ledger, Errand(month), stick, {}).package


def months(ledger, stick, many=3):
    """The packages of some months, in each of which something happened."""
    packages = []
    for month in range(1, many + 1):
        one_more(ledger, f"示例：{month}月的一条")
        packages.append(made(ledger, stick, f"2024-{month:02d}"))
    return packages


def states(report):
    return [each.state for each in report.packages]


def test_everything_of_two_townships_comes_together(township, other, county, stick):
    introduced(township, county)
    introduced(other, county)
    files = [*months(township, stick, 2), *months(other, stick, 2)]
    report = merge(county, [files[3], files[1], files[0], files[2]])
    assert states(report) == ["merged"] * 4
    assert [(each.unit, each.sequence) for each in report.packages] == [
        (LUZHAI, 2),
        (TAIPING, 2),
        (TAIPING, 1),
        (LUZHAI, 1),
    ]
    assert (report.released, report.status) == ((), 0)
    assert shipped.rows(county, TAIPING) == shipped.rows(township)
    assert shipped.rows(county, LUZHAI) == shipped.rows(other)
    assert states(merge(county, files)) == ["already"] * 4
    assert custody.check(county).sound


def test_a_package_that_came_too_early_is_released_by_the_one_before(township, county, stick):
    introduced(township, county)
    first, second, third = months(township, stick)
    early = merge(county, [third, second])
    assert states(early) == ["gap", "gap"]
    assert "还缺原阳县太平镇的第1期" in early.packages[1].reason
    assert "还缺原阳县太平镇的第1、2期" in early.packages[0].reason
    for each in (second, third):
        each.unlink()
    report = merge(county, [first])
    assert states(report) == ["merged"]
    assert [(each.sequence, each.state) for each in report.released] == [(2, "merged"), (3, "merged")]
    assert shipped.rows(county) == shipped.rows(township)


def test_one_bad_package_stops_no_other(township, other, county, stick, tmp_path):
    introduced(township, county)
    introduced(other, county)
    good, bad = made(township, stick, "2024-06"), made(other, stick, "2024-06")
    content = bytearray(bad.read_bytes())
    content[-5] ^= 1
    bad.write_bytes(content)
    strange = tmp_path / "别的.liubao"
    strange.write_bytes(b"nothing")
    report = merge(county, [bad, strange, good, tmp_path / "没有.liubao"])
    assert states(report) == ["refused", "refused", "merged", "refused"]
    assert [each.status for each in report.packages] == [3, 1, 0, 1]
    assert report.status == DamagedError.exit_code
    assert shipped.rows(county) == shipped.rows(township)


def test_a_dry_run_tells_the_same_and_writes_nothing(township, county, stick):
    introduced(township, county)
    files = months(township, stick)
    before = county.path.read_bytes()
    tried = merge(county, files[::-1], dry_run=True)
    assert county.path.read_bytes() == before
    assert merge(county, files[::-1]) == tried


def test_a_dry_run_of_much_lets_the_next_package_be_opened(township, other, county, stick):
    introduced(township, county)
    introduced(other, county)
    scan = b"%PDF-1.4\n" + random.Random(7).randbytes(9 << 20) + b"\n%%EOF\n"
    attachments.attach(township, "cases", world.first_case(township), scan, "示例.pdf")
    files = [made(township, stick, "2024-06"), made(other, stick, "2024-06")]
    tried = merge(county, files, dry_run=True)
    assert [(each.state, each.reason) for each in tried.packages] == [("merged", "")] * 2
    assert shipped.rows(county) == {}


def test_who_comes_with_a_passphrase_is_known_by_that_key_from_then_on(township, county, stick):
    package = build(township, Errand("2024-06"), stick, {}, "示例口令一二三").package
    assert states(merge(county, [package], passphrase="别的")) == ["refused"]
    report = merge(county, [package], passphrase="示例口令一二三")
    assert (states(report), report.packages[0].reason) == (["merged"], PINNED)
    [pinned] = [each for each in handovers.known_keys(county) if each.role is Party.TOWNSHIP]
    assert (pinned.party, pinned.by_code) == (TAIPING, False)
    own = keys.own_key(township).key
    assert (pinned.sign_key, pinned.seal_key) == (own.sign_key, own.seal_key)
    one_more(township)
    again = build(township, Errand("2024-07"), stick, {}, "示例口令一二三").package
    assert [each.reason for each in merge(county, [again], passphrase="示例口令一二三").packages] == [""]
    assert shipped.rows(county) == shipped.rows(township)


def test_a_township_that_restored_an_old_copy_is_told_by_a_receipt_and_sends_everything(
    township, county, stick, tmp_path
):
    introduced(township, county)
    first = made(township, stick, "2024-04")
    custody.backup(township, tmp_path / "旧.db")
    one_more(township, "示例：丢了的一条")
    second = made(township, stick, "2024-05")
    assert states(merge(county, [first, second])) == ["merged", "merged"]
    (tmp_path / "恢复").mkdir()
    custody.restore(tmp_path / "旧.db", tmp_path / "恢复" / "台账.liubu")
    old = custody.open_ledger(tmp_path / "恢复" / "台账.liubu", clock=township.clock)
    one_more(old, "示例：另一条")
    (stick / "叉").mkdir()
    fork = build(old, Errand("2024-05"), stick / "叉", {}).package
    report = merge(county, [fork])
    assert (states(report), report.status) == (["fork"], 1)
    assert (report.packages[0].remedy, "做一个回执包" in report.packages[0].reason) == (Remedy.RETURN, True)
    assert shipped.rows(county) == shipped.rows(township)
    receive(old, build_return(county, TAIPING, stick).package)
    whole = build(old, Errand("2024-06"), stick, {})
    assert (whole.manifest["whole"], whole.manifest["sequence"]) == (True, 3)
    assert states(merge(county, [whole.package])) == ["merged"]
    assert shipped.rows(county) == shipped.rows(old)
    one_more(old, "示例：再一条")
    assert states(merge(county, [made(old, stick, "2024-07")])) == ["merged"]
    old.close()


def test_an_answer_to_whoever_came_with_a_passphrase_is_sealed_to_its_own_key(township, county, stick):
    package = build(township, Errand("2024-06"), stick, {}, "示例口令一二三").package
    merge(county, [package], passphrase="示例口令一二三")
    back = build_return(county, TAIPING, stick).package
    with pytest.raises(DamagedError, match="请原阳县把登记文件送来登记"):
        receive(township, back)
    introduced(township, county)
    assert receive(township, back).merged == 1
    [pinned] = [each for each in handovers.known_keys(county) if each.role is Party.TOWNSHIP]
    assert (pinned.by_code, pinned.ended_on) == (True, None), "the same key, now compared aloud"


@pytest.mark.parametrize(("ended", "state"), [("replaced", "merged"), ("revoked", "refused")])
def test_what_waits_is_taken_after_its_key_was_replaced_and_not_after_it_was_revoked(
    township, county, stick, ended, state
):
    introduced(township, county)
    first, second = months(township, stick, 2)
    assert states(merge(county, [second])) == ["gap"]
    if ended == "revoked":
        handovers.revoke(county, TAIPING, "示例：U盘丢了")
    keys.renewed(township, "换了电脑")
    introduced(township, county)
    again = build(township, Errand("2024-01", sequence=1), stick, {}).package
    report = merge(county, [again])
    assert states(report) == ["merged"]
    [waited] = report.released
    assert (waited.sequence, waited.state) == (2, state)
    assert ("签名的密钥作废了（示例：U盘丢了）" in waited.reason) == (ended == "revoked")
    remade = build(township, Errand("2024-02", sequence=2), stick, {}).package
    assert states(merge(county, [remade])) == ["already" if state == "merged" else "merged"]
    assert shipped.rows(county) == shipped.rows(township)
    assert first.exists()


def written_anew(ledger):
    """Somebody who knows how the chain is made says that another clerk wrote it all, and seals it again."""
    with contextlib.closing(sqlite3.connect(ledger.path)) as connection, connection:
        fields = ", ".join(journal.SEALED)
        previous, place = journal.START, journal.FIELDS.index("clerk")
        for row in connection.execute(f"SELECT {fields} FROM journal ORDER BY seq").fetchall():
            previous = journal.chained([*row[:place], "示例别人", *row[place + 1 :]], previous)
            change = "UPDATE journal SET clerk = ?, hash = ? WHERE seq = ?"
            connection.execute(change, ("示例别人", previous, row[0]))


def test_a_past_that_was_written_anew_and_sealed_again_is_noticed_by_the_county(township, county, stick):
    introduced(township, county)
    merge(county, [made(township, stick, "2024-04")])
    before = county.path.read_bytes()
    written_anew(township)
    assert custody.check(township).sound, "its own chain cannot tell"
    one_more(township)
    report = merge(county, [made(township, stick, "2024-05")])
    [outcome] = report.packages
    assert (outcome.state, outcome.remedy, report.status) == ("refused", Remedy.WHOLE, 3)
    assert "以往的登记被绕过程序改写过" in outcome.reason
    assert county.path.read_bytes() == before
    whole = build(township, Errand("2024-05", whole=True), stick, {}).package
    [waits] = merge(county, [whole]).packages
    assert (waits.state, waits.remedy, "问过乡镇可以不等就收" in waits.reason) == ("gap", Remedy.ACCEPT, True)
    assert states(merge(county, [whole], accept=True)) == ["merged"]
    assert shipped.rows(county) == shipped.rows(township)
    one_more(township, "示例：以后的一条")
    assert states(merge(county, [made(township, stick, "2024-06")])) == ["merged"]
    assert shipped.rows(county) == shipped.rows(township)
    assert custody.check(county).sound


def test_one_that_is_not_whole_waits_for_those_before_it_whatever_is_said(township, county, stick):
    introduced(township, county)
    _, second = months(township, stick, 2)
    assert states(merge(county, [second], accept=True)) == ["gap"]
    assert shipped.rows(county) == {}


def test_the_way_back_brings_receipts_and_steps(township, county, stick):
    introduced(township, county)
    merge(county, [made(township, stick, "2024-06")])
    opinion = world.first_case(township)
    draft = CountyDraft(CountyAct.ASSIGN, date(2024, 12, 1), unit="示例局", number="示例1号")
    handovers.add_county_step(county, opinion, draft)
    package = build_return(county, TAIPING, stick).package
    assert receive(township, package) == handovers.Returned(1, 0, 1, again=False)
    assert cases.get(township, opinion) == cases.get(county, opinion)
    assert [each.state for each in handovers.months_sent(township)] == ["merged"]
    before = township.path.read_bytes()
    assert receive(township, package).again
    assert township.path.read_bytes() == before
    assert build_return(county, TAIPING, stick).sequence == 1
    cases.advance(township, opinion, Act(Kind.VOID, township.today, reason="示例原因"))
    assert custody.check(township).sound


def test_packages_go_only_where_they_belong(township, county, stick):
    introduced(township, county)
    package = made(township, stick, "2024-06")
    with pytest.raises(LedgerError, match="不是县级台账"):
        merge(township, [package])
    with pytest.raises(LedgerError, match="不是县级台账"):
        build_return(township, TAIPING, stick)
    with pytest.raises(LedgerError, match="还没有收到过"):
        build_return(county, TAIPING, stick)
    merge(county, [package])
    back = build_return(county, TAIPING, stick).package
    with pytest.raises(LedgerError, match="由县里并入"):
        receive(township, package)
    with pytest.raises(LedgerError, match="是县级台账"):
        receive(county, back)
    report = merge(county, [back])
    assert (states(report), report.status) == (["refused"], 1)


def test_the_command_line_merges_and_tells(township, other, county, stick, capsys):
    introduced(township, county)
    introduced(other, county)
    package = made(township, stick, "2024-06")
    handoff = partial(_run, capsys, "handoff")
    ledger = ("--ledger", county.path)
    status, out, _ = handoff("merge", package, *ledger, "--json")
    [told] = json.loads(out)["packages"]
    assert (status, told["file"], told["state"], told["added"]) == (
        0,
        package.name,
        "merged",
        len(shipped.rows(township)),
    )
    assert {"file", "unit", "month", "sequence", "state", "added", "changed", "voided", "unchanged", "reason"} <= set(
        told
    )
    status, out, _ = handoff("status", "--month", "2024-06", *ledger, "--json")
    document = json.loads(out)
    assert [(each["unit"], each["state"]) for each in document["townships"]] == [
        (TAIPING, "merged"),
        (LUZHAI, "missing"),
    ]
    assert document["missing"] == [LUZHAI]
    assert handoff("status", *ledger)[0] == 2
    number = cases.get(township, world.first_case(township)).number
    step = ("step", "--township", "太平镇", "--case", number, "--kind", "交办", "--unit", "示例局", *ledger)
    assert handoff(*step, "--on", "2024-12-01")[0] == 0
    status, out, _ = handoff("return", "--unit", TAIPING, "--out", stick, *ledger, "--json")
    back = json.loads(out)["package"]
    status, out, _ = handoff("receive", back, "--ledger", township.path)
    assert (status, "县里已入库1期" in out, "新收到县里的环节1条" in out) == (0, True, True)
    status, out, _ = handoff("status", "--ledger", township.path)
    assert (status, "2024-06　第1期" in out, "已入库" in out) == (0, True, True)
    package.write_bytes(package.read_bytes()[:-1])
    status, out, err = handoff("merge", package, *ledger)
    assert (status, "没有收" in err) == (3, True)


def _run(capsys, *arguments):
    status = door.run([str(each) for each in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_a_disk_that_fails_while_a_package_is_opened_is_told_in_chinese(township, county, stick, monkeypatch):
    introduced(township, county)
    package = made(township, stick, "2024-01")

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("app.handoff.opening.scratch", full)
        report = merge(county, [package])
    [told] = report.packages
    assert (told.state, told.reason, report.status) == ("refused", "读写文件出错：磁盘已满，没有写入。", 4)
    assert states(merge(county, [package])) == ["merged"]
