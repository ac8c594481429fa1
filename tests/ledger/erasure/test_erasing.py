"""A voter's name, number and address go from entries, journal, drafts and copies; what is left is sound and says so."""

import json
import sqlite3
from contextlib import closing
from datetime import date

import pytest

from app.errors import LedgerError, UnwritableError
from app.ledger import attachments, cases, custody, drafts, erasure, kept_days, locks, search, undo
from app.ledger.cases import CaseDraft
from app.ledger.erasure import ErasureDemand
from app.ledger.erasure.personal import village_of
from app.rules.cases import Act, Kind, Route
from app.ui.keeping import keep_days
from tests.soak import world

NAME, PHONE, ADDRESS = "窦样例", "13803800007", "南庄3组12号"
PLANTED = (NAME, PHONE, ADDRESS, "3组12号")
OTHER = "样例旁人"
ASKED = date(2024, 9, 18)


def about(**changed):
    return ErasureDemand(NAME, PHONE, ASKED, "本人书面要求", **changed)


def struck_off(ledger, draft, text):
    """A case that was answered on the spot and is over."""
    case = cases.register(ledger, draft)
    cases.advance(ledger, case.id, Act(Kind.ROUTE, draft.raised_on, route=Route.SPOT, text=text))
    return case


@pytest.fixture
def theirs(ledger):
    """A case of theirs with a photo, one of somebody else that tells of them, a draft, and a registration taken back."""
    ledger.clerk = "示例经办"
    mine = struck_off(
        ledger,
        CaseDraft(
            date(2024, 9, 1),
            f"{NAME}反映{ADDRESS}门前路灯不亮",
            raised_by=NAME,
            phone=PHONE,
            village=ADDRESS,
            source="来电",
        ),
        f"已当面答复{NAME}，电话{PHONE}",
    )
    cases.correct(ledger, mine.id, {"phone": "13803800008"}, f"{NAME}换了号")
    attachments.attach(ledger, "cases", mine.id, world.photo(), f"{NAME}家门前.png")
    struck_off(
        ledger, CaseDraft(date(2024, 9, 2), f"{OTHER}说{NAME}家的灯也不亮", raised_by=OTHER, source="来电"), "好"
    )
    cases.register(ledger, CaseDraft(date(2024, 9, 3), "又不亮了", raised_by=NAME, phone=PHONE))
    undo.undo(ledger)
    drafts.keep(ledger, "reception", {"raised_by": NAME, "content": f"{PHONE}又来电"})
    return mine


@pytest.fixture
def path(theirs, ledger):
    custody.rotate(ledger, custody.folder_of(ledger.path), ledger.clock())
    assert keep_days(ledger)
    ledger.close()
    return ledger.path


def readable(folder, words=PLANTED):
    """The planted words that can be read in any file of a folder, as somebody would look who has only its bytes."""
    everything = b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())
    return [word for word in words if word.encode() in everything or json.dumps(word)[1:-1].encode() in everything]


def erased(path, calendar, demand):
    return erasure.erase(path, demand, clerk="示例经办", clock=calendar)


def opened(path, calendar):
    return closing(custody.open_ledger(path, clock=calendar))


def test_everything_that_tells_of_them_is_found_before(ledger, theirs):
    found = erasure.survey(ledger, NAME, PHONE)
    assert [(case.number, case.in_hand) for case in found.cases] == [("", False), (theirs.number, False)]
    assert found.cases[1].phones == (PHONE, "13803800008")
    assert found.cases[1].attachments == (f"{NAME}家门前.png",)
    assert found.drafts == 1
    assert {(each.kind, each.name) for each in found.mentions} == {("意见建议", "2024-意-002")}


def test_nothing_of_them_can_be_read_in_the_folder_any_more(path, calendar):
    assert readable(path.parent) == list(PLANTED)
    assert kept_days.file_of(path).exists()
    done = erased(path, calendar, about(elsewhere=True, attachments=True, copies=True))
    assert readable(path.parent) == []
    assert (done.cases, done.drafts, done.attachments, done.mentions, done.copies, done.left) == (2, 1, 1, 1, 1, ())
    with opened(path, calendar) as ledger:
        assert search.search(ledger, NAME, 10) == ()
        assert search.search(ledger, PHONE, 10) == ()
        assert len(search.search(ledger, "路灯", 10)) == 1
    assert readable(path.parent, ["窦样", "ydyl"]) == [], "what the search looks for is gone, too"


def test_the_chain_holds_and_the_check_says_that_something_was_erased(path, calendar):
    erased(path, calendar, about(elsewhere=True, attachments=True))
    report = custody.examine(path)
    assert report.findings == ()
    assert report.copies == 1, "the copy made before agrees with it: no seal is another one"
    assert "按要求删除过 1 次个人信息" in report.anchor


def test_the_entry_stays_with_its_village_and_its_matter(path, calendar, theirs):
    erased(path, calendar, about())
    with opened(path, calendar) as ledger:
        case = cases.get(ledger, theirs.id)
        assert (case.raised_by, case.phone, case.village) == ("", "", "南庄3组")
        assert case.content == "某反映南庄3组门前路灯不亮"
        assert case.reply == "已当面答复某，电话（电话已删除）"


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("石桥村5组", "石桥村5组"),
        ("石桥村5组12号", "石桥村5组"),
        ("北街村三组王家胡同", "北街村三组"),
        ("北街村幸福路8号", "北街村"),
        ("幸福小区12号楼3单元", "幸福小区"),
        ("水牛赵", "水牛赵"),
        ("12号", ""),
        ("", ""),
    ],
)
def test_of_an_address_the_village_and_the_group_stay(address, left):
    assert village_of(address, ("北街村", "石桥村5组")) == left


def test_there_is_a_record_of_it_that_names_nobody(path, calendar, theirs):
    erased(path, calendar, about(elsewhere=True, attachments=True))
    with opened(path, calendar) as ledger:
        [record] = erasure.records(ledger)
    assert (record.clerk, record.asked_on, record.reason) == ("示例经办", "2024-09-18", "本人书面要求")
    assert record.numbers == (theirs.number,)
    assert record.entries > 3


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET after = replace(after, '路灯', '水渠') WHERE seq = {seq}",
        "UPDATE journal SET clerk = '别人' WHERE seq = {seq}",
        "UPDATE journal SET secret = 'x' WHERE seq = {seq}",
        "UPDATE journal SET hash = replace(hash, 'a', 'b') WHERE seq = {seq}",
    ],
)
def test_one_more_letter_of_an_erased_entry_is_found(path, calendar, change):
    erased(path, calendar, about())
    with closing(sqlite3.connect(path)) as connection, connection:
        [(seq,)] = connection.execute(
            "SELECT min(seq) FROM journal WHERE secret IS NULL AND after LIKE '%路灯%' AND hash LIKE '%a%'"
        )
        connection.execute(change.format(seq=seq))
    assert f"流水第 {seq} 条与封条不符" in custody.examine(path).first


def test_a_declaration_that_was_forged_breaks_the_chain(path, calendar):
    erased(path, calendar, about())
    with closing(sqlite3.connect(path)) as connection, connection:
        [(seq, after)] = connection.execute("SELECT seq, after FROM journal WHERE entry_table = 'erasure'")
        told = json.loads(after)
        told["entries"]["1"] = "0" * 64
        connection.execute("UPDATE journal SET after = ? WHERE seq = ?", (json.dumps(told), seq))
    assert f"流水第 {seq} 条与封条不符" in [each.sentence.split("，")[0] for each in custody.examine(path).findings]


def test_a_seal_lets_no_name_be_guessed(ledger, theirs):
    with closing(sqlite3.connect(ledger.path)) as connection:
        secrets = [row[0] for row in connection.execute("SELECT secret FROM journal")]
    assert len(set(secrets)) == len(secrets)
    assert all(len(each) == 32 for each in secrets)
    path = ledger.path
    ledger.close()
    erased(path, ledger.clock, about())
    with closing(sqlite3.connect(path)) as connection:
        [(entries,)] = connection.execute("SELECT after FROM journal WHERE entry_table = 'erasure'")
        seqs = ", ".join(json.loads(entries)["entries"])
        left = connection.execute(f"SELECT count(*) FROM journal WHERE seq IN ({seqs}) AND secret IS NOT NULL")
        assert left.fetchone() == (0,)


def test_somebody_of_the_same_name_and_another_number_stays(ledger, calendar):
    draft = CaseDraft(date(2024, 9, 1), "示例", raised_by=NAME, phone="13803809999")
    struck_off(ledger, draft, "好")
    ledger.close()
    with pytest.raises(LedgerError, match="没有找到这个人"):
        erased(ledger.path, calendar, about())
    assert readable(ledger.path.parent, [NAME]) == [NAME]


def test_a_case_in_hand_keeps_its_voter(ledger, calendar):
    cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例", raised_by=NAME, phone=PHONE, source="来电"))
    ledger.close()
    before = ledger.path.read_bytes()
    with pytest.raises(LedgerError, match="“2024-意-001”还在办理"):
        erased(ledger.path, calendar, about())
    assert ledger.path.read_bytes() == before


def test_while_another_is_in_hand_one_that_is_over_can_be_erased_alone(ledger, calendar, theirs):
    """The one in hand keeps its words, too: it is no other entry that happens to tell of them."""
    open_one = cases.register(
        ledger, CaseDraft(date(2024, 9, 10), f"{NAME}又反映水渠不通", raised_by=NAME, phone=PHONE)
    )
    ledger.close()
    with pytest.raises(LedgerError, match="还在办理"):
        erased(ledger.path, calendar, about(elsewhere=True))
    erased(ledger.path, calendar, about(elsewhere=True, numbers=(theirs.number,)))
    with opened(ledger.path, calendar) as again:
        assert cases.get(again, theirs.id).raised_by == ""
        kept = cases.get(again, open_one.id)
        assert (kept.raised_by, kept.phone, kept.content) == (NAME, PHONE, f"{NAME}又反映水渠不通")
    assert custody.examine(ledger.path).findings == ()


@pytest.mark.parametrize(
    ("demand", "sentence"),
    [
        (ErasureDemand("", "", ASKED, "本人要求"), "姓名或联系电话"),
        (ErasureDemand("窦", "", ASKED, "本人要求"), "只有一个字"),
        (ErasureDemand("", "138", ASKED, "本人要求"), "太短"),
        (ErasureDemand(NAME, "", ASKED, " "), "要写明理由"),
        (ErasureDemand(NAME, "", ASKED, f"{NAME}要求"), "不要写姓名和电话"),
        (ErasureDemand(NAME, "", date(2024, 9, 21), "本人要求"), "今天以后"),
        (ErasureDemand(NAME, PHONE, ASKED, "本人要求", numbers=("2024-电-099",)), "不是这个人反映的"),
    ],
)
def test_a_demand_that_is_not_clear_is_refused(path, calendar, demand, sentence):
    before = path.read_bytes()
    with pytest.raises(LedgerError, match=sentence):
        erased(path, calendar, demand)
    assert path.read_bytes() == before


def test_of_a_locked_ledger_nothing_is_left_under_the_lock_either(path, calendar, monkeypatch):
    monkeypatch.setattr(locks, "_held", {})
    custody.lock(path, "麦场白鹭竹篮第七盏灯")
    erased(path, calendar, about(elsewhere=True, attachments=True, copies=True))
    assert custody.examine(path).findings == ()
    custody.unlock(path)
    assert readable(path.parent) == []


def test_without_room_nothing_is_half_done(path, calendar, monkeypatch):
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "")

    monkeypatch.setattr("app.ledger.custody.rewriting.copy", full)
    with pytest.raises(UnwritableError, match="磁盘已满"):
        erased(path, calendar, about())
    assert path.read_bytes() == before
    assert not list(path.parent.glob(".liubu-*"))


def test_a_run_that_was_killed_before_the_copies_went_is_finished_by_the_next(path, calendar):
    erased(path, calendar, about(elsewhere=True, attachments=True))
    assert readable(path.parent) == list(PLANTED)
    with pytest.raises(LedgerError, match="没有找到这个人"):
        erased(path, calendar, about())
    assert erased(path, calendar, about(copies=True)).copies == 1
    assert readable(path.parent) == []
    assert custody.examine(path).erasures == 1


def test_where_no_new_copy_can_be_made_it_says_that_the_old_ones_are_still_there(path, calendar, monkeypatch):
    def full(*_):
        raise OSError(28, "")

    monkeypatch.setattr("app.ledger.custody.backups.copy", full)
    with pytest.raises(UnwritableError, match="已经删除，以前的备份还没有删"):
        erased(path, calendar, about(elsewhere=True, attachments=True, copies=True))
    monkeypatch.undo()
    assert custody.examine(path).erasures == 1
    assert erased(path, calendar, about(copies=True)).copies == 1
    assert readable(path.parent) == []


def test_the_work_goes_on_after_it(path, calendar):
    erased(path, calendar, about(elsewhere=True))
    with opened(path, calendar) as ledger:
        cases.register(ledger, CaseDraft(date(2024, 9, 5), "再反映", raised_by="样例新人"))
        assert undo.undo(ledger) == "登记意见"
        assert custody.check(ledger).findings == ()
    again = erased(path, calendar, ErasureDemand(OTHER, "", ASKED, "本人要求"))
    assert again.cases == 1
    assert custody.examine(path).findings == ()
    assert custody.examine(path).erasures == 2
