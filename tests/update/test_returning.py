"""Back to the version before, and what of the ledger it can open."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime

import pytest

from app.errors import LedgerError
from app.ledger import custody
from app.ledger.database import SCHEMA, schema_of
from app.ledger.store import put_settings
from app.update import installing
from app.update.offers import examine_stick
from app.update.returning import go_back, way_back
from tests.ledger.custody.test_earlier import EARLIER
from tests.update import sticks

OLD = SCHEMA - 1


def updated(folder, tmp_path, **settings):
    """Version 0.2.0 over a 0.1.0 of these settings, started."""
    place = sticks.founded(folder, **settings)
    stick = sticks.stick(tmp_path / "安装盘")
    installing.install(place, examine_stick(place, stick), lambda _: lambda: None, 0, lambda *_: None)
    return sticks.home(place.folder, "0.2.0")


@pytest.fixture
def place(tmp_path):
    return updated(tmp_path / "程序", tmp_path, schema=OLD)


@pytest.fixture
def raised(tmp_path):
    """A ledger that the version before wrote, and that this one has raised and changed."""
    path = tmp_path / "台账.liubu"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((EARLIER / f"{OLD}.sql").read_text(encoding="utf-8"))
    with closing(custody.open_ledger(path, clock=lambda: datetime(2024, 12, 20, 9, 30))) as ledger:
        put_settings(ledger, clerk="示例乙")
        put_settings(ledger, clerk="示例丙")
    return path


def test_the_version_before_starts_again_and_the_new_one_stays(place):
    way = way_back(place, None)
    assert (way.version.version, way.words) == ("0.1.0", "")
    go_back(place, way)
    assert place.starting() == "0.1.0"
    forth = way_back(sticks.home(place.folder, "0.1.0"), None)
    assert forth.version.version == "0.2.0"
    go_back(sticks.home(place.folder, "0.1.0"), forth)
    assert place.starting() == "0.2.0"


def test_before_the_window_was_closed_it_is_the_version_in_use_itself(place):
    running = sticks.home(place.folder, "0.1.0")
    go_back(running, way_back(running, None))
    assert place.starting() == "0.1.0"


def test_where_nothing_lies_beside_it_or_a_package_manager_has_it_there_is_no_way_back(tmp_path):
    place = sticks.founded(tmp_path / "apps" / "cn.liubu.ledger" / "files")
    with pytest.raises(LedgerError, match="没有上一版"):
        way_back(place, None)
    (place.folder.parent / "info").write_text("{}")
    (place.folder.parent / "entries").mkdir()
    with pytest.raises(LedgerError, match="请装旧的"):
        way_back(place, None)


def test_a_ledger_of_the_same_format_is_opened_by_both(tmp_path, raised):
    place = updated(tmp_path / "程序", tmp_path)
    assert way_back(place, raised).words == ""


def test_of_a_raised_ledger_the_copy_from_before_is_offered_with_what_it_lacks(place, raised, tmp_path):
    before = raised.read_bytes()
    way = way_back(place, raised)
    assert way.too_new
    assert way.kept.missing == 2
    assert "台账已经升级，0.1.0 打不开它。" in way.words
    assert "那以后的 2 处改动不在里面" in way.words
    go_back(place, way, tmp_path / "台账（退回）.liubu")
    assert schema_of(tmp_path / "台账（退回）.liubu") == OLD
    assert place.starting() == "0.1.0"
    assert raised.read_bytes() == before


def test_another_ledgers_copy_is_never_offered(place, raised):
    [kept] = custody.folder_of(raised).glob("升级前-*.liubu")
    with closing(sqlite3.connect(kept)) as connection, connection:
        connection.execute("UPDATE journal SET hash = 'another' WHERE seq = 1")
    way = way_back(place, raised)
    assert way.kept is None
    assert "也没有升级前的备份" in way.words


def test_a_ledger_that_cannot_be_read_keeps_nobody_in_the_new_version(place, raised):
    raised.write_bytes(b"nothing like a ledger" * 1000)
    assert way_back(place, raised).version.version == "0.1.0"


def test_no_ledger_is_overwritten_and_the_switch_is_not_made_then(place, raised, tmp_path):
    shutil.copyfile(raised, tmp_path / "在.liubu")
    with pytest.raises(LedgerError, match="已经存在"):
        go_back(place, way_back(place, raised), tmp_path / "在.liubu")
    assert place.starting() == "0.2.0"
