"""Ledgers as each earlier schema wrote them, by the last program of that schema: they open, they are sound, they count the same.

`earlier/<schema>.sql` is what such a program made of invented names, written down as SQL; `earlier/figures.json` holds
what it counted in them for 2024. Both stay as they are. Where a definition was changed on purpose since, CHANGED says
which figure is another one now, and why. No program of schema 1 could be started by anybody: its ledger is the base of
the migrations, filled with what the program of schema 2 had made.
"""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.ledger import attachments, custody, drafts, figures, imports, rosters, search
from app.ledger.custody import manifests
from app.ledger.database import SCHEMA, schema_of
from tests.soak import world

EARLIER = Path(__file__).parent / "earlier"
SCHEMAS = sorted(int(path.stem) for path in EARLIER.glob("*.sql"))
COUNTED = json.loads((EARLIER / "figures.json").read_text(encoding="utf-8"))
CHANGED = {}  # (schema, figure): what it is now; none so far
YEAR = figures.Period(date(2024, 1, 1), date(2024, 12, 31))


def now():
    return datetime(2024, 12, 20, 9, 30)


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The files of all earlier schemas, by schema."""
    folder = tmp_path_factory.mktemp("earlier")
    for schema in SCHEMAS:
        with closing(sqlite3.connect(folder / f"{schema}.liubu")) as connection:
            connection.executescript((EARLIER / f"{schema}.sql").read_text(encoding="utf-8"))
    return {schema: folder / f"{schema}.liubu" for schema in SCHEMAS}


@pytest.fixture
def old(written, tmp_path, request):
    """One of them, to be opened."""
    assert schema_of(written[request.param]) == request.param
    return Path(shutil.copyfile(written[request.param], tmp_path / "台账.liubu"))


@pytest.fixture
def opened(old):
    with closing(custody.open_ledger(old, clock=now)) as ledger:
        ledger.clerk = "示例经办"
        yield ledger


def of(*schemas):
    return pytest.mark.parametrize("old", schemas, indirect=True)


def contents(path):
    with closing(sqlite3.connect(path)) as connection:
        return {**manifests.counts_of(connection), "head": manifests.head_of(connection)}


def test_every_earlier_schema_has_its_ledger():
    assert set(range(1, SCHEMA)) <= set(SCHEMAS)
    assert set(COUNTED) == set(map(str, SCHEMAS))


@of(*SCHEMAS)
def test_an_earlier_ledger_opens_whole_and_sound(old):
    held, schema = contents(old), schema_of(old)
    with closing(custody.open_ledger(old, clock=now)) as ledger:
        report = custody.check(ledger)
    assert report.findings == ()
    assert schema_of(old) == SCHEMA
    now_held = contents(old)
    assert {name: now_held[name] for name in held} == held
    kept = [*custody.folder_of(old).glob("升级前-*")]
    assert [contents(each) for each in kept] == ([held] if schema < SCHEMA else [])


@of(*SCHEMAS)
def test_an_earlier_copy_is_restored(old, tmp_path):
    custody.restore(old, tmp_path / "恢复.liubu")
    assert custody.examine(tmp_path / "恢复.liubu").sound


@of(*SCHEMAS)
def test_an_earlier_ledger_counts_what_it_counted(old, opened, request):
    schema = request.node.callspec.params["old"]
    counted = figures.as_json(opened, YEAR)["figures"]
    meant = {key: CHANGED.get((schema, key), value) for key, value in COUNTED[str(schema)].items()}
    assert {key: counted[key] for key in meant} == meant


@of(*SCHEMAS)
def test_an_earlier_ledger_keeps_what_is_beside_the_figures(old, opened, request):
    schema = request.node.callspec.params["old"]
    if schema > 1:
        assert drafts.kept(opened, "reception").content == {"content": "示例草稿"}
    (photo,) = attachments.listing(opened, "cases", world.first_case(opened))
    assert Image.open(BytesIO(attachments.content(opened, photo.id))).size == (8, 6)
    assert [each.title for each in search.search(opened, "路灯不亮")]
    assert len(rosters.show(opened, 2025).days) == (12 if schema > 2 else 0)
    report = imports.import_sheets(opened, world.opinions("批", 2))
    assert (report.added, report.changed, report.unchanged) == (0, 0, 2)


@of(*SCHEMAS)
def test_an_earlier_ledger_is_written_to(opened):
    world.register(opened, 70)
    assert custody.check(opened).findings == ()
