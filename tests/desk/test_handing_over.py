"""What lies on the stick besides the package: a workbook that anybody may read, and what the month still lacks."""

import json
import subprocess
import zipfile
from datetime import date

import pytest
from openpyxl import load_workbook

from app.cli import door
from app.desk.figure_tables import put_figures_on_paper
from app.desk.handing_over import hand_over, verified
from app.handoff.merging import merge
from app.handoff.planning import Errand, period_of
from app.handoff.registration import write_registration
from app.handoff.returning import build_return
from app.ledger import attachments, cases, handovers
from app.ledger.cases import CaseDraft
from app.ledger.handovers import CountyDraft
from app.rules.cases import Act, Kind, Result, Route
from app.rules.handover import CountyAct
from tests.exports.papers import words
from tests.handoff.conftest import MONTH, county, introduced, one_more, stick, township
from tests.soak import world

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
    assert "2024-接-001" in words
    for hidden in ("样例甲", "样例乙", "1380000", "路灯不亮"):
        assert hidden not in words
    headings = [
        cell for cell in next(load_workbook(handed.excel)["接待选民簿"].iter_rows(2, 2, values_only=True)) if cell
    ]
    assert {"编号", "类别", "承办单位", "应办结日期", "选民意见"} <= set(headings)
    assert not {"来访人", "电话", "村组/单位", "反映问题", "办理结果", "备注"} & set(headings)


PLANTED = {
    "raised_by": "示例石榴", "phone": "13912345678", "village": "示例杏花庄", "content": "示例甲鱼塘的水渠堵了", "note": "示例独居老人",
}  # fmt: skip
ANSWERED = "示例答复：已经清淤"


def test_nothing_that_a_voter_said_or_is_stands_anywhere_on_the_stick(township, county, stick):
    """Names of files, open heads, sealed bytes, and every part of the workbook, as bytes and unpacked."""
    introduced(township, county)
    on = date(2024, 6, 4)
    acts = (Act(Kind.ROUTE, on, route=Route.TRANSFER), Act(Kind.ASSIGN, on, unit="示例水利站"))
    case = cases.register(township, CaseDraft(on, acts=acts, **PLANTED))
    cases.advance(township, case.id, Act(Kind.REPLY, date(2024, 6, 20), text=ANSWERED, result=Result.A))
    attachments.attach(township, "cases", case.id, world.photo(), "示例石榴家门口.png", caption="示例石榴 13912345678")
    hand_over(township, Errand(MONTH), stick)
    merge(county, [*stick.glob("*.liubao")])
    handovers.add_county_step(county, case.id, CountyDraft(CountyAct.OPINION, on, text="示例石榴的事请抓紧"))
    build_return(county, "410725104", stick)
    write_registration(township, stick)
    written = [*stick.iterdir()]
    assert sorted(each.suffix for each in written) == [".json", ".liubao", ".liubao", ".xlsx"]
    for path in written:
        for content in (path.name.encode(), path.read_bytes(), *unpacked(path)):
            for word in (*PLANTED.values(), ANSWERED, "石榴", "甲鱼塘", "抓紧"):
                assert all(word.encode(form) not in content for form in ("utf-8", "utf-16-le", "gb18030")), path.name
        found = subprocess.run(["strings", "-n", "6", path], capture_output=True, check=True).stdout
        assert b"139123" not in found


def unpacked(path):
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as book:
            yield from (book.read(name) for name in book.namelist())


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
