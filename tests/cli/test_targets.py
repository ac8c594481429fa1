"""No `--out` takes the place of a ledger, of a safety copy, or of what belongs to one."""

import pytest

from app.cli import door
from app.cli.table import VERBS

PERIOD = ("--from", "2024-01-01", "--to", "2024-12-31")
WRITERS = {
    "book": ("deputies", *PERIOD, "--format", "pdf"),
    "figures": (*PERIOD, "--format", "xlsx"),
    "form": ("visit", "--blank", "1"),
    "template": (),
    "manual": (),
    "roster": ("--year", "2026"),
    "backup": (),
    "diagnose": (),
    "briefing": ("--text", __file__, "--format", "pdf"),
}
ELSEWHERE = {"demo", "evidence"}  # writes into a folder, each file under a name of its own
BESIDE = (".liubu", ".liubu-journal", ".liubu-wal", ".liubu-shm", ".liubu.lock", ".liubu.reserve", ".liubu.json")


@pytest.fixture
def kept(tmp_path):
    """A ledger, its safety copy under a name of the clerk's own, and everything that may stand beside the two."""
    ledger, copy = tmp_path / "台账.liubu", tmp_path / "copy.db"
    assert door.run(["init", "--ledger", str(ledger), "--unit-code", "410725104", "--unit-name", "示例镇"]) == 0
    assert door.run(["backup", "--ledger", str(ledger), "--out", str(copy)]) == 0
    assert door.run(["roster", "--ledger", str(ledger), "--year", "2026", "--rule", "weekly:2"]) in {0, 1}
    return ledger


def test_every_verb_that_writes_a_file_is_tried_here():
    asks = {name for name, _, _, options in VERBS if any("--out" in flags for flags, _ in options)}
    assert asks == set(WRITERS) | ELSEWHERE


@pytest.mark.parametrize("verb", WRITERS)
@pytest.mark.parametrize(
    "name", [f"{stem}{end}" for stem in ("台账", "别的") for end in BESIDE] + ["copy.db", "copy.db.json"]
)
def test_nothing_that_belongs_to_a_ledger_is_replaced(kept, capsys, verb, name):
    target = kept.with_name(name)
    if name == "别的.liubu":
        target.write_bytes(b"a ledger whose first page is gone")
    before = {path.name: path.read_bytes() for path in kept.parent.iterdir()}
    status = door.run([verb, *WRITERS[verb], "--ledger", str(kept), "--out", str(target)])
    assert status == 1
    assert "请换一个文件名" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in kept.parent.iterdir()} == before


@pytest.mark.parametrize("verb", [verb for verb in WRITERS if verb != "backup"])
def test_a_paper_asked_for_at_a_link_to_a_ledger_is_refused_too(kept, verb):
    link = kept.with_name("表.pdf")
    link.symlink_to(kept)
    before = kept.read_bytes()
    assert door.run([verb, *WRITERS[verb], "--ledger", str(kept), "--out", str(link)]) == 1
    assert (kept.read_bytes(), link.is_symlink()) == (before, True)
