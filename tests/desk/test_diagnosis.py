"""诊断包: what a maintainer far away needs, of any ledger there is, and not a word of what was registered."""

import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from app.desk.diagnosis import diagnose, scrubbed
from app.errors import LedgerError, UnwritableError
from app.ledger import custody
from app.ledger.database import SCHEMA
from app.ledger.place import Server
from tests import ledgers
from tests.desk import canaries

EARLIER = Path(__file__).parents[1] / "ledger" / "custody" / "earlier" / "9.sql"
NOW = datetime(2024, 9, 20, 9, 30)
LOGGED = """2024-09-19 08:00:01 六簿 0.1.0
Python 3.11.7 · Qt 6.9.3 · Linux 5.10
builtins.KeyError
  cases/life.py:41 advance
2024-09-19 08:00:02 QtWarningMsg: cannot open /media/示例甲/样例丙.pdf
  File "/data/zhangsan/liubu/app/ui/crash.py", line 12 in install
  File "C:\\Users\\zhangsan\\liubu\\app\\ui\\crash.py", line 13 in install
13812345678 410725199001011234
"""


@pytest.fixture
def ledger(tmp_path):
    (tmp_path / "示例人文件夹").mkdir()
    path = tmp_path / "示例人文件夹" / "样例丙.liubu"
    made = ledgers.opened(path, lambda: NOW, **ledgers.TAIPING)
    made.clerk = "示例经办"
    canaries.township(made, confidential=True)
    yield made
    made.close()


@pytest.fixture
def logs(tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "liubu.log").write_text(LOGGED, encoding="utf-8")
    return folder


def inside(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def test_it_tells_versions_structure_and_verdict(ledger, logs, tmp_path):
    made = diagnose(ledger.path, logs, tmp_path / "诊断.zip", NOW)
    document = json.loads(inside(made.path)["诊断.json"])
    with ledger.read() as session:
        cases = session.connection().exec_driver_sql("SELECT count(*) FROM cases").scalar()
    assert document["ledger"]["rows"]["cases"] == cases
    assert (document["ledger"]["verdict"], document["ledger"]["findings"]) == (0, {})
    assert (document["ledger"]["schema"], document["program"]["sqlite"]) == (SCHEMA, sqlite3.sqlite_version)
    assert made.code.startswith(f"0.1.0-{SCHEMA}-0-")
    assert made.code in inside(made.path)["说明.txt"]


def test_not_a_word_of_what_was_registered_is_in_it(ledger, logs, tmp_path):
    everything = "".join(inside(diagnose(ledger.path, logs, tmp_path / "诊断.zip", NOW).path).values())
    for word in (
        *(canaries.VOTER, canaries.VILLAGE, canaries.HOME, canaries.PRIVATE, *canaries.NUMBERS),
        *("示例甲", "示例经办", "示例人文件夹", "样例丙", "zhangsan", "太平镇", str(tmp_path)),
    ):
        assert word not in everything


def test_the_log_keeps_where_the_program_failed(ledger, logs, tmp_path):
    logged = inside(diagnose(ledger.path, logs, tmp_path / "诊断.zip", NOW).path)["记录.txt"]
    assert "2024-09-19 08:00:01" in logged
    assert "cases/life.py:41 advance" in logged
    assert logged.count("ui/crash.py") == 2


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("  cases/life.py:41 advance", "  cases/life.py:41 advance"),
        ("cannot open /media/usb/x y.pdf", "cannot open … y.pdf"),
        ("买买提·艾力 13800000000", "… …"),
        ("D:\\账\\台账.liubu", "…"),
    ],
)
def test_a_line_is_told_without_words_places_and_numbers(line, kept):
    assert scrubbed(line) == kept


def test_a_damaged_ledger_is_told_without_its_sentences(ledger, logs, tmp_path):
    ledger.close()
    with closing(sqlite3.connect(ledger.path)) as connection, connection:
        connection.execute("UPDATE cases SET content = '样例丙改过' WHERE rowid = 1")
    before = ledger.path.read_bytes()
    made = diagnose(ledger.path, logs, tmp_path / "诊断.zip", NOW)
    document = json.loads(inside(made.path)["诊断.json"])
    assert document["ledger"]["verdict"] == 3
    assert document["ledger"]["findings"]["错误 cases"] >= 1
    assert "样例丙" not in "".join(inside(made.path).values())
    assert ledger.path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "verdict"), [(b"", 1), (b"not a ledger at all" * 40, 3), (b"SQLite format 3\0" + b"\xff" * 4000, 3)]
)
def test_what_cannot_be_opened_is_diagnosed_all_the_same(logs, tmp_path, content, verdict):
    path = tmp_path / "台账.liubu"
    path.write_bytes(content)
    made = diagnose(path, logs, tmp_path / "诊断.zip", NOW)
    document = json.loads(inside(made.path)["诊断.json"])
    assert document["ledger"]["verdict"] == verdict
    assert path.read_bytes() == content


def test_a_ledger_that_is_gone_is_diagnosed_too(logs, tmp_path):
    made = diagnose(tmp_path / "没有.liubu", logs, tmp_path / "诊断.zip", NOW)
    assert json.loads(inside(made.path)["诊断.json"])["ledger"]["verdict"] == 1


def test_looking_at_an_older_ledger_does_not_migrate_it(logs, tmp_path):
    frozen = tmp_path / "旧.liubu"
    with closing(sqlite3.connect(frozen)) as connection:
        connection.executescript(EARLIER.read_text(encoding="utf-8"))
    before = frozen.read_bytes()
    document = json.loads(inside(diagnose(frozen, logs, tmp_path / "诊断.zip", NOW).path)["诊断.json"])
    assert document["ledger"]["schema"] < 10
    assert document["ledger"]["findings"] == {"older schema": 1}
    assert frozen.read_bytes() == before


def test_it_never_takes_the_place_of_a_ledger(ledger, logs):
    with pytest.raises(LedgerError):
        diagnose(ledger.path, logs, ledger.path, NOW)
    assert custody.examine(ledger.path).sound


def test_a_server_that_does_not_answer_is_diagnosed_without_its_address(logs, tmp_path):
    made = diagnose(Server("postgresql+psycopg://zhangsan:geheim@127.0.0.1:1/taiping"), logs, tmp_path / "a.zip", NOW)
    told = json.loads(inside(made.path)["诊断.json"])["ledger"]
    assert (told["server"], told["findings"], told["verdict"] > 0) == (True, {}, True)
    assert not any(word in "".join(inside(made.path).values()) for word in ("geheim", "taiping", "127.0.0.1"))


def test_a_place_that_is_not_there_is_refused(ledger, logs, tmp_path):
    with pytest.raises(UnwritableError):
        diagnose(ledger.path, logs, tmp_path / "没有" / "这层" / "a.zip", NOW)


def test_a_year_is_no_long_number():
    assert scrubbed(f"{date(2024, 9, 20)} x.py:1234") == "2024-09-20 x.py:1234"
