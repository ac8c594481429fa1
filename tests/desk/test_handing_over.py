"""What lies on the stick besides the package: a workbook that anybody may read, and what the month still lacks."""

import json

import pytest
from openpyxl import load_workbook

from app.cli import door
from app.desk.figure_tables import put_figures_on_paper
from app.desk.handing_over import hand_over, verified
from app.handoff.planning import Errand, period_of
from tests.exports.papers import words
from tests.handoff.conftest import MONTH, county, introduced, one_more, stick, township

__all__ = ["county", "stick", "township"]  # fixtures


@pytest.fixture
def handed(township, county, stick):
    introduced(township, county)
    return hand_over(township, Errand(MONTH), stick)


def words_of(path):
    book = load_workbook(path)
    return book.sheetnames, " ".join(str(cell) for sheet in book for row in sheet.values for cell in row if cell)


def test_the_workbook_tells_figures_and_lists_and_no_voter(handed):
    names, words = words_of(handed.excel)
    assert names[0] == "各项数字"
    assert names[-3:] == ["接待选民簿", "主题活动簿", "建议办理簿"]
    assert "路灯不亮" in words
    for hidden in ("样例甲", "样例乙", "1380000"):
        assert hidden not in words
    headings = [
        cell for cell in next(load_workbook(handed.excel)["接待选民簿"].iter_rows(2, 2, values_only=True)) if cell
    ]
    assert "反映问题" in headings
    assert not {"来访人", "电话", "村组/单位"} & set(headings)


def test_the_document_names_what_was_made_and_what_is_missing(handed, stick):
    document = handed.as_json()
    assert {"package", "excel", "unit", "month", "sequence", "added", "changed", "voided", "sha256"} <= set(document)
    assert (document["unit"], document["month"], document["sequence"]) == ("410725104", MONTH, 1)
    assert document["added"] == sum(table["added"] for table in handed.built.manifest["counts"].values()) > 6
    assert {path.name for path in stick.iterdir()} == {handed.built.package.name, handed.excel.name}
    assert document["gaps"] == [
        {"matter": each.matter.value, "record": each.record, "reason": each.sentence} for each in handed.gaps
    ]


def test_what_is_verified_is_what_was_built(handed, county):
    seen, made = verified(county, handed.built.package), handed.as_json()
    same = ("unit", "month", "sequence", "digest", "sha256", "added", "changed", "voided", "gone", "whole")
    assert {name: seen[name] for name in same} == {name: made[name] for name in same}
    assert (seen["trusted"], seen["signed_by"], seen["files"]) == (True, "原阳县太平镇", 1)


def test_the_workbook_bears_the_first_of_the_seal_that_the_package_tells(handed, county, township, tmp_path, capsys):
    seal = handed.built.manifest["journal"]["hash"]
    assert f"流水封条：{seal[:8]}" in words_of(handed.excel)[1]
    assert verified(county, handed.built.package)["journal"]["hash"] == seal
    one_more(township)
    again = hand_over(township, Errand(MONTH, sequence=1), tmp_path / "另一个盘")
    assert f"流水封条：{seal[:8]}" in words_of(again.excel)[1]
    assert door.run(["handoff", "verify", str(handed.built.package), "--ledger", str(county.path)]) == 0
    assert f"流水封条：{seal[:8]}" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_the_printed_tables_bear_it_as_long_as_nothing_else_is_written_down(handed, township, tmp_path, form):
    out = tmp_path / f"统计.{form}"
    seal = f"流水封条：{handed.built.manifest['journal']['hash'][:8]}"
    period = period_of(MONTH)
    put_figures_on_paper(township, period, form=form, out=out)
    assert seal in printed(out)
    one_more(township)
    put_figures_on_paper(township, period, form=form, out=out)
    assert "流水封条：" in printed(out)
    assert seal not in printed(out)


def printed(path):
    return "".join(words(path)) if path.suffix == ".pdf" else words_of(path)[1]


def test_the_command_prints_one_document(township, county, stick, capsys):
    introduced(township, county)
    township.close()
    arguments = ["handoff", "build", "--month", MONTH, "--out", str(stick), "--ledger", str(township.path)]
    assert door.run([*arguments, "--json"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert door.run([*arguments, "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (first["again"], again["again"]) == (False, True)
    assert first["digest"] == again["digest"]
    assert door.run([*arguments, "--json", "--sequence", "9"]) == 1
    assert "期号" in json.loads(capsys.readouterr().out)["error"]


def test_the_code_stands_alone_on_the_last_line(township, stick, capsys):
    township.close()
    assert door.run(["handoff", "key", "--out", str(stick), "--ledger", str(township.path)]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert len(last) == 12
    assert last.isdigit()
    reason = ["handoff", "key", "--out", str(stick), "--reason", "示例", "--ledger", str(township.path)]
    assert door.run(reason) == 2
