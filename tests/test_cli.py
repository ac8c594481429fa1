"""The command line as scripts and county staff meet it."""

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import door
from app.desk import demo
from app.exports.workbooks.file import write_sheets
from app.files import LOG
from app.ledger.figures import DIMENSIONS
from tests import ledgers

ROOT = Path(__file__).resolve().parents[1]
YEAR = ("--from", "2024-01-01", "--to", "2024-12-31")


@pytest.fixture(scope="session")
def imported(tmp_path_factory):
    return ledgers.filled(tmp_path_factory.mktemp("cli") / "太平.liubu")


def run(capsys, *arguments):
    status = door.run([str(each) for each in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def figures(capsys, ledger, *arguments):
    status, out, err = run(capsys, "stats", "--ledger", ledger, *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_the_published_figures_of_the_mobile_station_come_out(capsys, imported):
    found = figures(capsys, imported, "--from", "2024-01-01", "--to", "2024-09-18", "--kind", "流动联络站")["figures"]
    assert (found["voters_received"], found["opinions"], found["resolved"]) == (147, 73, 51)


def test_the_published_figures_of_the_campaign_come_out(capsys, imported):
    found = figures(capsys, imported, *YEAR, "--campaign", demo.CAMPAIGN)["figures"]
    assert (found["tasks"], found["problems"], found["problems_closed"]) == (22, 57, 52)


def test_the_published_figures_of_the_five_orders_come_out(capsys, tmp_path):
    path = tmp_path / "修武.liubu"
    assert run(capsys, "init", "--ledger", path, "--unit-code", "410821", "--unit-name", "修武县")[0] == 0
    assert run(capsys, "import", demo.XIUWU, "--ledger", path)[0] == 0
    document = figures(capsys, path, "--from", "2024-01-01", "--to", "2024-11-05")
    found, meetings = document["figures"], document["by"]["kind"]["约见"]
    assert (found["answered_on_spot"], found["assigned"]) == (88, 207)
    assert found["closure_rate"] == {"numerator": 197, "denominator": 207}
    assert (found["open"], meetings["activities"]) == (10, 13)


def test_figures_are_one_json_document_with_integers_and_rates(capsys, imported):
    document = figures(capsys, imported, *YEAR)
    assert document["period"] == {"from": "2024-01-01", "to": "2024-12-31"}
    assert list(document["by"]) == list(DIMENSIONS)
    rate = document["figures"]["satisfaction_rate"]
    assert set(rate) == {"numerator", "denominator"}
    parts = ("answered_on_spot", "assigned", "proposed", "not_accepted", "undecided")
    assert sum(document["figures"][part] for part in parts) == document["figures"]["opinions"]


def test_importing_twice_changes_nothing(capsys, imported):
    status, out, _ = run(capsys, "import", demo.SAMPLE, "--ledger", imported, "--json")
    report = json.loads(out)
    assert (status, report["added"], report["changed"], report["refused"]) == (0, 0, 0, [])
    assert report["unchanged"] == sum(tally["unchanged"] for tally in report["by_sheet"].values()) > 800


def test_a_workbook_with_one_bad_row_changes_nothing_and_names_it(capsys, imported):
    before = figures(capsys, imported, *YEAR)
    status, out, _ = run(capsys, "import", demo.SAMPLE.with_name("错一行.xlsx"), "--ledger", imported, "--json")
    refused = json.loads(out)["refused"]
    assert status == 1
    assert [(each["sheet"], each["column"]) for each in refused] == [("活动", "参加代表")]
    assert refused[0]["row"] > 1
    assert figures(capsys, imported, *YEAR) == before


@pytest.mark.parametrize("book", ["deputies", "themes", "training", "receptions", "proposals", "duties"])
@pytest.mark.parametrize("form", ["xlsx", "pdf"])
def test_every_book_is_put_on_paper_both_ways(capsys, imported, tmp_path, book, form):
    out = tmp_path / f"簿.{form}"
    status, told, _ = run(capsys, "book", book, *YEAR, "--format", form, "--out", out, "--ledger", imported)
    assert (status, told.strip()) == (0, str(out))
    assert out.read_bytes()[:4] in {b"PK\x03\x04", b"%PDF"}


def test_a_book_that_is_none_is_named_with_the_six(capsys, imported, tmp_path):
    status, _, err = run(
        capsys, "book", "nosuch", *YEAR, "--format", "pdf", "--out", tmp_path / "x.pdf", "--ledger", imported
    )
    assert status == 2
    assert "receptions" in err
    assert not (tmp_path / "x.pdf").exists()


def test_a_ledger_is_never_overwritten(capsys, imported):
    status, _, err = run(
        capsys, "init", "--ledger", imported, "--unit-code", "410725104", "--unit-name", "原阳县太平镇"
    )
    assert status == 1
    assert "不会覆盖" in err


def test_a_backup_can_be_restored_and_says_the_same(capsys, imported, tmp_path):
    kept, back = tmp_path / "备份.liubu", tmp_path / "恢复.liubu"
    assert run(capsys, "backup", "--out", kept, "--ledger", imported)[0] == 0
    assert run(capsys, "restore", kept, "--ledger", back)[0] == 0
    assert figures(capsys, back, *YEAR) == figures(capsys, imported, *YEAR)
    assert run(capsys, "restore", kept, "--ledger", back)[0] == 1
    status, out, _ = run(capsys, "check", "--ledger", back, "--json")
    assert status == 0
    assert json.loads(out)["findings"] == []


def test_a_damaged_file_ends_with_status_three_and_is_left_alone(capsys, tmp_path):
    damaged = tmp_path / "坏.liubu"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    status, _, err = run(capsys, "check", "--ledger", damaged)
    assert status == 3
    assert err.count("\n") == 1
    assert run(capsys, "restore", damaged, "--ledger", tmp_path / "新.liubu")[0] == 3
    assert not (tmp_path / "新.liubu").exists()


def test_what_cannot_be_written_ends_with_status_four(capsys, imported):
    status, _, err = run(
        capsys, "book", "deputies", *YEAR, "--format", "xlsx", "--out", "/proc/簿.xlsx", "--ledger", imported
    )
    assert status == 4
    assert "写不进" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["stats"],
        ["stats", "--from", "2024-13-01", "--to", "2024-12-31"],
        ["book", "deputies", *YEAR, "--format", "docx", "--out", "x"],
        ["nosuch"],
        ["form", "visit"],
        ["import"],
    ],
)
def test_wrong_arguments_end_with_status_two_in_chinese(capsys, arguments):
    status, _, err = run(capsys, *arguments)
    assert status == 2
    assert "命令写得不对" in err
    assert "usage" not in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["stats", "--from", "2024-12-31", "--to", "2024-01-01"], "晚于"),
        (["stats", *YEAR, "--station", "没有的站"], "没有名为"),
        (["import", "没有的.xlsx"], "没有"),
    ],
)
def test_a_mistake_is_said_in_one_sentence(capsys, imported, arguments, words):
    status, _, err = run(capsys, *arguments, "--ledger", imported)
    assert (status, err.count("\n")) == (1, 1)
    assert words in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("stats", "--from", "2024-01-01", "--to", "2024-12-31", "--station", "甲\n乙"),
        ("stats", "--from", "2024\n13-01", "--to", "2024-12-31"),
        ("method", "甲\n乙"),
        ("form", "visit", "--case", "1\n2", "--out", "a.pdf"),
        ("form", "甲\n乙", "--out", "a.pdf"),
        ("import", "甲\n乙.xlsx"),
        ("restore", "甲\r乙.liubu", "--ledger", "丙\u2028丁.liubu"),
        ("甲\n乙",),
    ],
)
def test_what_was_written_on_two_lines_is_told_on_one(capsys, imported, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    where = () if "--ledger" in arguments else ("--ledger", imported)
    status, _, err = run(capsys, *arguments, *where)
    [line] = err.splitlines()
    assert status in {1, 2}
    assert line.endswith("。")


def test_a_ledger_that_is_missing_or_none_is_said_plainly(capsys, tmp_path):
    status, _, err = run(capsys, "stats", *YEAR, "--ledger", tmp_path / "没有.liubu")
    assert (status, "没有找到" in err) == (1, True)
    assert not (tmp_path / "没有.liubu").exists()
    write_sheets((), tmp_path / "表.xlsx")
    status, _, err = run(capsys, "stats", *YEAR, "--ledger", tmp_path / "表.xlsx")
    assert status in {1, 3}
    assert "不是六簿台账" in err


def test_the_template_imports_as_nothing(capsys, imported, tmp_path):
    out = tmp_path / "模板.xlsx"
    assert run(capsys, "template", "--out", out)[0] == 0
    status, told, _ = run(capsys, "import", out, "--ledger", imported, "--json")
    assert (status, json.loads(told)["added"]) == (0, 0)


def test_main_speaks_chinese_without_a_utf8_terminal(imported):
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "check", "--ledger", imported],
        capture_output=True,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "台账完好" in done.stdout.decode()


@pytest.mark.parametrize("book", ["deputies", "themes", "training", "receptions", "proposals"])
def test_no_row_of_a_book_without_chapters_is_merged_away(capsys, imported, tmp_path, book):
    from openpyxl import load_workbook

    out = tmp_path / "簿.xlsx"
    assert run(capsys, "book", book, "--ledger", imported, *YEAR, "--format", "xlsx", "--out", out)[0] == 0
    sheet = load_workbook(out).active
    numbers = [line[0].value for line in sheet.iter_rows(min_row=4) if isinstance(line[0].value, int)]
    assert numbers == list(range(1, len(numbers) + 1))
    below = 3 + len(numbers)
    assert {each.min_row for each in sheet.merged_cells.ranges if each.min_row > 3} == set(
        range(below + 1, sheet.max_row + 1)
    )


def test_json_is_printed_also_when_nothing_could_be_done(capsys, imported, tmp_path):
    broken = tmp_path / "表.xlsx"
    broken.write_bytes(b"")
    status, out, err = run(capsys, "import", broken, "--ledger", imported, "--json")
    document = json.loads(out)
    assert (status, document["added"], document["refused"][0]["reason"]) == (1, 0, err.strip())
    status, out, err = run(capsys, "stats", "--ledger", imported, *YEAR, "--station", "没有的站", "--json")
    assert (status, json.loads(out)) == (1, {"error": err.strip()})


def test_a_fault_of_the_program_is_one_line_and_goes_into_the_log_without_its_words(
    capsys, imported, tmp_path, monkeypatch
):
    monkeypatch.setattr(door, "log_folder", lambda: tmp_path / "日志")
    monkeypatch.setattr("app.ledger.agenda.today", lambda *_, **__: 1 / int("样例丙"))
    status, out, err = run(capsys, "today", "--ledger", imported)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "程序内部出错（ValueError test_cli.py" in err
    log = (tmp_path / "日志" / LOG).read_text(encoding="utf-8")
    assert "builtins.ValueError" in log
    assert "cli/door.py" in log
    assert "样例丙" not in log


def test_a_workbook_renamed_or_scrambled_or_a_folder_is_no_inner_error(capsys, imported, tmp_path):
    renamed = tmp_path / "表.xls"
    renamed.write_bytes(demo.SAMPLE.read_bytes())
    assert run(capsys, "import", renamed, "--ledger", imported)[0] == 0
    content = bytearray(demo.SAMPLE.read_bytes())
    content[-200:-150] = bytes(range(150, 200))
    (tmp_path / "坏.xlsx").write_bytes(bytes(content))
    for path in (tmp_path / "坏.xlsx", tmp_path):
        status, _, err = run(capsys, "import", path, "--ledger", imported)
        assert (status, "内部出错" in err, f"“{path.name}”" in err) == (1, False, True)


def test_a_device_is_never_replaced(capsys):
    status, _, err = run(capsys, "template", "--out", "/dev/null")
    assert (status, "设备" in err, Path("/dev/null").is_char_device()) == (4, True, True)


def test_words_that_look_like_a_formula_stay_words_and_error_values_are_refused(capsys, tmp_path):
    from openpyxl import Workbook

    ledger, out = tmp_path / "册.liubu", tmp_path / "表.xlsx"
    assert run(capsys, "init", "--ledger", ledger, "--unit-code", "410725104", "--unit-name", "太平镇")[0] == 0
    book = Workbook()
    sheet = book.active
    sheet.title = "意见"
    sheet.append(["意见编号", "日期", "来源", "内容", "备注"])
    sheet.append(["1", "2024-06-05", "来电", "=1+1", None])
    sheet.append(["2", "=TODAY()", "来电", "路", "#REF!"])
    book.save(out)
    refused = json.loads(run(capsys, "import", out, "--ledger", ledger, "--json")[1])["refused"]
    assert [(each["row"], each["column"]) for each in refused] == [(3, "日期"), (3, "备注")]
    sheet.delete_rows(3)
    book.save(out)
    status, told, _ = run(capsys, "import", out, "--ledger", ledger, "--json")
    assert (status, "公式没有结果，按原样的文字记入" in told) == (0, True)
    printed = tmp_path / "簿.xlsx"
    assert run(capsys, "book", "receptions", "--ledger", ledger, *YEAR, "--format", "xlsx", "--out", printed)[0] == 0
    from openpyxl import load_workbook

    assert [(cell.value, cell.data_type) for cell in load_workbook(printed).active[4] if cell.value == "=1+1"] == [
        ("=1+1", "s")
    ]


@pytest.mark.parametrize(
    "statement",
    ["UPDATE settings SET value='?' WHERE key='unit_name'", "UPDATE cases SET raised_on='昨天' WHERE rowid=3"],
)
def test_a_ledger_whose_values_cannot_be_read_is_called_damaged(capsys, imported, tmp_path, statement):
    path = tmp_path / "改.liubu"
    path.write_bytes(imported.read_bytes())
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    for arguments in (("import", demo.SAMPLE, "--json"), ("check",)):
        status, out, err = run(capsys, *arguments, "--ledger", path)
        assert (status, "内部出错" in err) == (3, False)
        assert not out or json.loads(out)["refused"]


def test_what_was_hung_onto_a_ledger_is_found(capsys, imported, tmp_path):
    path = tmp_path / "长.liubu"
    path.write_bytes(imported.read_bytes() + b"x" * 5000)
    status, _, err = run(capsys, "check", "--ledger", path)
    assert (status, "末尾" in err) == (3, True)
