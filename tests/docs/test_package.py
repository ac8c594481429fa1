"""docs/package.md against the declarations of a package, and its reader against a real one."""

from dataclasses import fields

import pytest

from app.handoff import content, envelope, keys, manifests, registration, sealing, unpacking
from app.handoff.building import build
from app.handoff.planning import Errand
from app.rules.handover import SORTS
from tests.docs.pages import blocks, code, page, section, table, tables
from tests.handoff.conftest import MONTH, county, introduced, stick, township

PAGE = page("package.md")

__all__ = ["county", "stick", "township"]  # fixtures


def keys_of(rows):
    return [name for row in rows for name in code(row[0])]


def test_every_key_of_the_head_is_told():
    told = keys_of(tables(section(PAGE, "## 从外面看"))[1])
    assert set(told) == {field.name for field in fields(envelope.Header)}


def test_the_marks_and_limits_are_those_of_the_program():
    assert envelope.MARK.decode().strip() in code(PAGE)
    assert envelope.SUITE in code(PAGE)
    assert envelope.SUFFIX in code(PAGE)
    assert set(envelope.KINDS) <= set(code(PAGE))
    assert f"不超过 {envelope.LARGEST >> 20} MB" in PAGE
    assert f"不超过 {sealing.LARGEST_BY_PASSPHRASE >> 20} MB" in PAGE
    assert registration.FORMAT in code(PAGE)
    assert set(code(section(PAGE, "## 登记文件"))) >= registration.NAMES
    assert f"N={registration.COST['n']}，r={registration.COST['r']}，p={registration.COST['p']}" in PAGE


def test_every_part_of_the_inside_is_told():
    names = [code(row[0])[0] for row in table(section(PAGE, "## 里面"))]
    assert names == [content.MANIFEST, "tables/表名.jsonl", content.GONE, "files/SHA-256"]
    assert all(unpacking._NAMES.fullmatch(name) for name in (names[0], names[2], "tables/cases.jsonl"))


def test_every_key_of_the_manifest_is_told():
    rows = tables(section(PAGE, "## 里面"))[1]
    assert set(keys_of(rows)) == {*manifests._COMMON, *manifests._HANDOVER}
    assert set(SORTS) <= set(code(next(row[1] for row in rows if row[0] == "`counts`")))


@pytest.mark.limit(60)
def test_the_reader_of_the_page_reads_a_package(township, county, stick, monkeypatch, capsys):
    introduced(township, county)
    built = build(township, Errand(MONTH), stick, {})
    monkeypatch.chdir(stick)
    assert built.package.name in PAGE
    (stick / "identity.txt").write_text(keys.own_key(county).secret.seal, encoding="utf-8")
    [script] = blocks(PAGE, "python")
    exec(compile(script, "docs/package.md", "exec"), {})
    assert capsys.readouterr().out == "2024-06 1 6\n"
