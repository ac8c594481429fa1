"""`lock`, `unlock` and --passphrase-file: by the command line as the contract tells it."""

from contextlib import closing

import pypdfium2
import pytest

from app.cli import door
from app.ledger import locks

UNIT = ["--unit-code", "410725104", "--unit-name", "原阳县太平镇"]
YEAR = ["--from", "2024-01-01", "--to", "2024-12-31"]


@pytest.fixture(autouse=True)
def no_key_is_held(monkeypatch):
    monkeypatch.setattr(locks, "_held", {})


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with two passphrases; every command starts as a process of its own would, without keys."""
    (tmp_path / "口令").write_text("麦场白鹭竹篮第七盏灯\n第二行不算\n", encoding="utf-8")
    (tmp_path / "新口令").write_text("\ufeff搪瓷缸北斗三更稻茬雨\r\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def locked(place, capsys):
    assert run(capsys, "init", *UNIT, "--passphrase-file", "口令")[0] == 0
    return place / "台账.liubu"


def run(capsys, *arguments):
    locks._held.clear()
    status = door.run(["--ledger", "台账.liubu", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_a_new_ledger_under_a_passphrase(locked, capsys):
    assert locks.is_locked(locked)
    assert run(capsys, "check", "--passphrase-file", "口令")[0] == 0
    status, _, err = run(capsys, "stats", *YEAR)
    assert (status, err) == (
        1,
        "台账“台账.liubu”加了密，打开要给口令；没有改动它。（命令：加 --passphrase-file 口令文件）\n",
    )
    assert run(capsys, "stats", *YEAR, "--passphrase-file", "新口令")[0] == 1


def test_the_passphrase_may_stand_before_the_verb(locked, capsys):
    assert run(capsys, "--passphrase-file", "口令", "stats", *YEAR, "--json")[0] == 0


def test_it_may_for_the_verbs_that_choose_one_too(place, capsys):
    """It was lost on its way to them: a ledger that was to be locked was made plain."""
    assert run(capsys, "--passphrase-file", "口令", "init", *UNIT)[0] == 0
    assert locks.is_locked(place / "台账.liubu")
    assert run(capsys, "--passphrase-file", "口令", "lock", "--new-passphrase-file", "新口令")[0] == 0
    assert run(capsys, "--passphrase-file", "新口令", "unlock")[0] == 0
    assert run(capsys, "lock")[0] == 2


def test_a_plain_ledger_is_locked_changed_and_unlocked(place, capsys):
    assert run(capsys, "init", *UNIT)[0] == 0
    assert run(capsys, "lock", "--passphrase-file", "口令")[0] == 0
    assert run(capsys, "lock", "--passphrase-file", "口令", "--new-passphrase-file", "新口令")[0] == 0
    assert run(capsys, "check", "--passphrase-file", "口令")[0] == 1
    assert run(capsys, "check", "--passphrase-file", "新口令")[0] == 0
    assert run(capsys, "unlock", "--passphrase-file", "口令")[0] == 1
    assert run(capsys, "unlock", "--passphrase-file", "新口令")[0] == 0
    assert run(capsys, "check")[0] == 0


def test_a_passphrase_that_nothing_asks_for_is_refused(place, capsys):
    assert run(capsys, "init", *UNIT)[0] == 0
    assert run(capsys, "check", "--passphrase-file", "口令")[0] == 2
    assert run(capsys, "lock", "--passphrase-file", "口令", "--new-passphrase-file", "新口令")[0] == 2
    assert run(capsys, "--passphrase-file", "口令", "template", "--out", "模板.xlsx")[0] == 2
    assert not (place / "模板.xlsx").exists()
    assert run(capsys, "unlock", "--passphrase-file", "口令")[0] == 1
    assert run(capsys, "unlock")[0] == 2


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xff\xfe\x00"])
def test_a_file_without_a_passphrase_is_refused_and_nothing_made(place, capsys, content):
    (place / "空").write_bytes(content)
    status, _, err = run(capsys, "init", *UNIT, "--passphrase-file", "空")
    assert status == 1
    assert "口令文件“空”" in err
    assert not (place / "台账.liubu").exists()


def test_an_easy_passphrase_is_taken_and_told(place, capsys):
    (place / "易").write_text("woaiwojia1314", encoding="utf-8")
    status, _, err = run(capsys, "init", *UNIT, "--passphrase-file", "易")
    assert status == 0
    assert err == "口令容易被猜中：里面是人人爱用的词。台账照样加密，建议换一个。\n"


def test_a_copy_comes_back_under_its_lock(locked, capsys):
    assert run(capsys, "backup", "--out", "份.liubu", "--passphrase-file", "口令")[0] == 0
    locks._held.clear()
    assert door.run(["restore", "份.liubu", "--ledger", "新.liubu"]) == 1
    assert door.run(["restore", "份.liubu", "--ledger", "新.liubu", "--passphrase-file", "口令"]) == 0
    assert locks.is_locked(locked.with_name("新.liubu"))


def test_the_sheet_opens_the_ledger_when_the_passphrase_is_forgotten(locked, capsys):
    assert run(capsys, "lock", "--passphrase-file", "口令", "--sheet", "单.pdf")[0] == 0
    with pypdfium2.PdfDocument(locked.with_name("单.pdf")) as paper:
        words = paper[0].get_textpage().get_text_range()
    assert "台账恢复单" in words
    (locked.parent / "照抄").write_text(words, encoding="utf-8")
    assert run(capsys, "unlock", "--recovery-file", "照抄")[0] == 0
    assert run(capsys, "check")[0] == 0


def test_a_package_is_not_sealed_with_the_passphrase_of_the_ledger_in_silence(locked, capsys):
    build = ["handoff", "build", "--month", "2024-06", "--out", "盘"]
    status, _, err = run(capsys, *build, "--passphrase-file", "口令")
    assert status == 0
    assert "包用了台账的口令" in err
    status, _, err = run(capsys, "--passphrase-file", "口令", *build, "--passphrase-file", "新口令")
    assert status == 0
    assert "包用了台账的口令" not in err
    [package] = (locked.parent / "盘").glob("*.liubao")
    verify = ["handoff", "verify", str(package)]
    assert run(capsys, "--passphrase-file", "口令", *verify, "--passphrase-file", "新口令")[0] == 0


def test_a_locked_ledger_is_never_written_over(locked, capsys):
    copy = locked.with_name("别的名字")
    copy.write_bytes(locked.read_bytes())
    assert run(capsys, "template", "--out", str(copy))[0] == 1
    assert copy.read_bytes() == locked.read_bytes()


def test_a_locked_ledger_that_another_program_is_writing_to_is_said_to_be_busy(locked, capsys):
    """It was an internal error: the passphrase is tried before any verb that knows of busy ledgers."""
    locks.unlock(locked, "麦场白鹭竹篮第七盏灯")
    with closing(locks.connect(locked, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        status, _, err = run(capsys, "check", "--passphrase-file", "口令")
    assert status == 4
    assert "被另一个程序占用" in err


@pytest.mark.parametrize("left", [16, 100, 4095, 4096, 5000, 100_000])
@pytest.mark.parametrize(
    "verb", [["check"], ["stats", *YEAR], ["unlock"], ["backup", "--out", "份.liubu"]], ids=" ".join
)
def test_a_locked_ledger_that_was_cut_short_is_damaged_and_no_wrong_passphrase(locked, capsys, verb, left):
    locked.write_bytes(locked.read_bytes()[:left])
    status, _, err = run(capsys, *verb, "--passphrase-file", "口令")
    assert status == 3, err
    assert "口令不对" not in err
    assert locked.stat().st_size == left


def test_a_ledger_that_is_not_there_is_said_not_to_be_there(place, capsys):
    for verb in (["check"], ["lock"], ["unlock"]):
        status, _, err = run(capsys, *verb, "--passphrase-file", "口令")
        assert status == 1
        assert "没有找到台账" in err
