"""迎检包: every activity with what there is of it, an index, what is missing; all or nothing, and in bounded memory."""

import hashlib
import io
import os
import tracemalloc
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from PIL import Image

from app.cli import door
from app.desk import evidence
from app.desk.evidence import pack
from app.errors import LedgerError, UnwritableError
from app.ledger import activities, attachments, deputies
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.outgoing import departures
from app.rules.profiles import COUNTY, OFFICE, PUBLIC
from tests import ledgers
from tests.exports.papers import words

DAY = date(2024, 6, 5)
JUNE = (date(2024, 6, 1), date(2024, 6, 30))
PAGES = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
)
OBJECTS = b"".join(b"%d 0 obj%bendobj " % pair for pair in enumerate(PAGES, start=1))
SCAN = b"%PDF-1.4\n" + OBJECTS + b"trailer<</Root 1 0 R>>\n%%EOF"


@pytest.fixture
def ledger(tmp_path):
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield made
    made.close()


def picture(at=0, size=(160, 90)):
    out = io.BytesIO()
    Image.new("RGB", size, (at % 256, at // 256, 90)).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def inspected(ledger):
    """An inspection with a plan, a signed sheet and two photos, and a bare meeting."""
    people = [deputies.add(ledger, DeputyDraft(f"示例{sign}", seats=(Seat("乡"),))).id for sign in "甲乙"]
    came = tuple(map(Present, people))
    draft = ActivityDraft(DAY, "视察", theme="视察水利", account="看了三处。", outcome="形成报告", attendance=came)
    held = activities.add(ledger, draft)
    kept = (
        (SCAN, "视察方案（样例丙）.pdf"),
        (picture(1), "签到表.jpg"),
        (picture(2), "样例丙在现场.jpg"),
        (picture(3), "b.jpg"),
    )
    for content, name in kept:
        attachments.attach(ledger, "activities", held.id, content, name)
    bare = activities.add(ledger, ActivityDraft(date(2024, 6, 9), "会议", theme="示例会议"))
    activities.add(ledger, ActivityDraft(date(2024, 7, 9), "会议", theme="七月的会"))
    return held, bare


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def cells(path):
    return [[str(cell.value or "") for cell in row] for row in openpyxl.load_workbook(path).active.rows]


def test_each_activity_has_a_folder_with_what_there_is_of_it(ledger, tmp_path, inspected):
    made = pack(ledger, tmp_path / "盘", *JUNE)
    assert made.place == tmp_path / "盘" / "迎检包-20240601-20240630"
    held, bare = inspected
    sorts = [
        name.partition("/")[2].rpartition("-")[0] for name in files(made.place) if name.startswith(f"001-{held.number}")
    ]
    assert sorts == [f"001-{each}" for each in ("01记录", "02签到", "03方案", "04签到", "05照片", "06照片")]
    assert [name.partition("/")[2][:8] for name in files(made.place) if name.startswith(f"002-{bare.number}")] == [
        "002-01记录"
    ]
    assert {"目录.pdf", "目录.xlsx", "缺件清单.pdf", "缺件清单.xlsx"} <= set(files(made.place))
    assert (made.events, made.files) == (2, 7)


def test_a_file_is_named_by_its_hash_and_by_no_person(ledger, tmp_path, inspected):
    made = pack(ledger, tmp_path / "盘", *JUNE)
    assert not any(name in path for path in files(made.place) for name in ("样例", "示例", "视察水利", "现场"))
    for path in made.place.glob("0*/*"):
        assert hashlib.sha256(path.read_bytes()).hexdigest().startswith(path.stem.rpartition("-")[2])
    held, _ = inspected
    kept = {attachments.content(ledger, each.id) for each in attachments.listing(ledger, "activities", held.id)}
    assert kept <= {path.read_bytes() for path in made.place.glob("001-*/*")}


def test_the_index_names_every_file_with_its_pages(ledger, tmp_path, inspected):
    made = pack(ledger, tmp_path / "盘", *JUNE)
    rows = [row for row in cells(made.place / "目录.xlsx") if inspected[0].number in row or inspected[1].number in row]
    assert [row[7] for row in rows] == [name for name in files(made.place) if name.startswith("0")]
    assert [row[8:10] for row in rows][:4] == [["2", "1—2"], ["1", "3"], ["1", "4"], ["1", "5"]]
    assert [row[1] for row in rows][:2] == ["001-01", "001-02"]
    assert all(row[7].partition("/")[2].startswith(row[1]) for row in rows)
    page = "".join(words((made.place / "目录.pdf").read_bytes()))
    assert "第1页共1页" in page
    assert "共2次活动，7个文件，8页" in page
    assert all(
        path.partition("/")[2].rpartition("-")[2][:8] in page for path in files(made.place) if path.startswith("0")
    )


def test_what_is_printed_for_it_says_its_number_and_its_pages_in_the_whole(ledger, tmp_path, inspected):
    made = pack(ledger, tmp_path / "盘", *JUNE)
    printed = {path.name[:6]: words(path.read_bytes()) for path in made.place.glob("0*/*.pdf") if path.name[4:6] < "03"}
    feet = {number: [page[page.index(f"附件{number}") :] for page in pages] for number, pages in printed.items()}
    assert feet == {
        "001-01": ["附件001-01总第1页", "附件001-01总第2页"],
        "001-02": ["附件001-02总第3页"],
        "002-01": ["附件002-01总第8页"],
    }


def test_what_is_missing_is_said_of_each_activity(ledger, tmp_path, inspected):
    held, bare = inspected
    made = pack(ledger, tmp_path / "盘", *JUNE)
    assert made.lacking == (
        f"{held.number}（视察）：没有通知或公告。",
        f"{bare.number}（会议）：没有通知或公告；没有签到表的扫描件；没有写活动情况；没有照片。",
    )
    page = "".join(words((made.place / "缺件清单.pdf").read_bytes()))
    assert "没有通知或公告；没有签到表的扫描件" in page
    assert "共2次活动缺少材料" in page


def test_the_same_as_a_zip(ledger, tmp_path, inspected):
    folder = pack(ledger, tmp_path / "盘", *JUNE).place
    made = pack(ledger, tmp_path / "包.zip", *JUNE)
    assert made.place == tmp_path / "包.zip"
    with zipfile.ZipFile(made.place) as package:
        assert package.testzip() is None
        assert sorted(package.namelist()) == files(folder)
        assert all(package.read(name) == (folder / name).read_bytes() for name in package.namelist() if "/" in name)


def test_the_pack_of_one_activity(ledger, tmp_path, inspected):
    held, _ = inspected
    made = pack(ledger, tmp_path / "盘", activity=held.number)
    assert made.place.name == f"迎检包-{held.number}"
    assert (made.events, made.files) == (1, 6)
    with pytest.raises(LedgerError, match="没有编号为“没有”的活动"):
        pack(ledger, tmp_path / "盘", activity="没有")


def test_a_second_pack_leaves_the_first_alone(ledger, tmp_path, inspected):
    first, second = (pack(ledger, tmp_path / "盘", *JUNE).place for _ in range(2))
    assert second.name == f"{first.name}-2"
    assert files(first) == files(second)


def test_it_is_entered_in_the_journal_once_and_no_number_is_taken(ledger, tmp_path, inspected):
    before = len(departures(ledger))
    made = pack(ledger, tmp_path / "盘", *JUNE)
    entry, *earlier = departures(ledger)
    assert len(earlier) == before
    assert (entry.act, entry.what, entry.since, entry.until) == (
        "导出",
        "迎检包 2024年6月1日至2024年6月30日",
        "2024-06-01",
        "2024-06-30",
    )
    assert entry.target == str(made.place)


@pytest.mark.parametrize("name", ["盘", "包.zip"])
def test_whoever_stops_it_finds_nothing(ledger, tmp_path, inspected, name):
    class StoppedError(Exception):
        pass

    asked = []

    def check():
        asked.append(1)
        if len(asked) == 6:
            raise StoppedError

    before = len(departures(ledger))
    with pytest.raises(StoppedError):
        pack(ledger, tmp_path / name, *JUNE, check=check)
    assert not (tmp_path / "包.zip").exists()
    assert files(tmp_path) == [each for each in files(tmp_path) if each.startswith("台账.liubu")]
    assert len(departures(ledger)) == before


def test_how_far_it_is_is_told_after_each_activity(ledger, tmp_path, inspected):
    heard = []
    pack(ledger, tmp_path / "盘", *JUNE, report=lambda *words: heard.append(words))
    assert heard == [(1, 2, "第1次活动，共2次"), (2, 2, "第2次活动，共2次")]


def test_a_full_disk_leaves_nothing_half_written(ledger, tmp_path, inspected, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(evidence, "write_bytes", full)
    with pytest.raises(UnwritableError, match="写不进“盘”：磁盘已满"):
        pack(ledger, tmp_path / "盘", *JUNE)
    assert list((tmp_path / "盘").iterdir()) == []


def test_nothing_held_and_days_in_the_wrong_order_are_refused(ledger, tmp_path):
    with pytest.raises(LedgerError, match="没有登记活动，没有材料可打包"):
        pack(ledger, tmp_path / "盘", *JUNE)
    with pytest.raises(LedgerError, match="统计期不对：止日2024年6月1日早于起日2024年6月30日"):
        pack(ledger, tmp_path / "盘", JUNE[1], JUNE[0])
    assert not (tmp_path / "盘").exists()


def test_a_matter_told_in_confidence_is_named_nowhere_in_it(ledger, tmp_path):
    heard = CaseDraft(DAY, "样例丙家的事", raised_by="样例丙", confidential=True)
    activities.add(ledger, ActivityDraft(DAY, "座谈", theme="听样例丙说", account="样例丙来了"), (heard,))
    made = pack(ledger, tmp_path / "盘", *JUNE)
    for path in made.place.rglob("*.pdf"):
        assert "样例丙" not in "".join(words(path.read_bytes())), path.name
    assert not any("样例丙" in cell for row in cells(made.place / "目录.xlsx") for cell in row)


def photographed(ledger, count):
    """An activity with so many photos of noise; its number and their bytes."""
    held = activities.add(ledger, ActivityDraft(DAY, "走访选民", account="走访。"))
    noise = Image.frombytes("RGB", (420, 420), os.urandom(420 * 420 * 3))
    for at in range(count):
        out = io.BytesIO()
        noise.rotate(at).save(out, "JPEG", quality=95)
        attachments.attach(ledger, "activities", held.id, out.getvalue(), f"{at}.jpg")
    return held.number, sum(each.size for each in attachments.listing(ledger, "activities", held.id))


def peak(ledger, out, number):
    tracemalloc.start()
    pack(ledger, out, activity=number)
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return held


def test_what_is_printed_in_it_shows_what_its_profile_allows(ledger, tmp_path):
    heard = CaseDraft(DAY, "机井没有通电，电话13812345678", raised_by="样例丁")
    activities.add(ledger, ActivityDraft(DAY, "座谈", account="样例丁来了"), (heard,))
    whole, county = (
        pack(ledger, tmp_path / name, *JUNE, profile=each) for name, each in (("全", OFFICE), ("县", COUNTY))
    )
    texts = [
        "".join("".join(words(path.read_bytes())) for path in made.place.rglob("*.pdf")) for made in (whole, county)
    ]
    assert [("样例丁" in text, "13812345678" in text) for text in texts] == [(True, True), (False, False)]
    assert departures(ledger)[0].profile == "县级上报"
    with pytest.raises(LedgerError, match="没有对外公示的；请选别的使用范围"):
        pack(ledger, tmp_path / "公", *JUNE, profile=PUBLIC)


def test_many_photos_are_never_held_at_once(ledger, tmp_path):
    few, few_bytes = photographed(ledger, 8)
    many, many_bytes = photographed(ledger, 80)
    pack(ledger, tmp_path / "先.zip", activity=few)  # fonts and libraries are there from now on
    grown = peak(ledger, tmp_path / "多.zip", many) - peak(ledger, tmp_path / "少.zip", few)
    assert many_bytes - few_bytes > 5_000_000
    assert grown < (many_bytes - few_bytes) / 2  # when garbage is collected makes a difference of a record or two


def test_the_verb_says_where_it_lies_what_is_missing_and_how_far_it_is(tmp_path, capsys):
    path = ledgers.filled(tmp_path / "太平.liubu")
    capsys.readouterr()
    arguments = ["--from", "2024-06-01", "--to", "2024-06-05", "--ledger", str(path)]
    assert door.run(["evidence", *arguments, "--out", str(tmp_path / "盘")]) == 0
    said, complaint = capsys.readouterr()
    assert said.startswith(str(tmp_path / "盘" / "迎检包-20240601-20240605"))
    assert "第1次活动" in complaint
    assert "没有照片。" in complaint


@pytest.mark.parametrize(
    "arguments",
    [(), ("--from", "2024-06-01"), ("--activity", "2024-活-001", "--from", "2024-06-01", "--to", "2024-06-05")],
)
def test_neither_or_both_of_period_and_activity_end_with_status_2(tmp_path, capsys, arguments):
    path = ledgers.filled(tmp_path / "太平.liubu")
    capsys.readouterr()
    assert door.run(["evidence", *arguments, "--out", str(tmp_path / "盘"), "--ledger", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "盘").exists()
