"""The roster as scripts and county staff ask for it."""

import json
from contextlib import closing
from datetime import datetime

import pypdfium2
import pytest

from app.cli import door, verbs
from tests import ledgers


@pytest.fixture
def township(tmp_path):
    return ledgers.filled(tmp_path / "太平.liubu")


@pytest.fixture
def asked(township, capsys):
    """The document of `roster --json`."""

    def ask(*arguments):
        capsys.readouterr()
        assert door.run(["roster", "--ledger", str(township), *arguments, "--json"]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return json.loads(out)

    return ask


def test_a_roster_says_what_the_contract_says(asked):
    roster = asked("--year", "2026", "--rule", "weekly:2")
    assert (roster["year"], roster["rule"], roster["unmet"]) == (2026, "weekly:2", [])
    assert len(roster["days"]) == 52
    assert set(roster["days"][0]) == {"date", "planned", "station", "deputies"}
    moved = {day["planned"]: day["date"] for day in roster["days"] if day["planned"] != day["date"]}
    assert moved == {"2026-02-17": "2026-02-25", "2026-05-05": "2026-05-06", "2026-10-06": "2026-10-08"}
    assert all(len(day["deputies"]) >= 2 for day in roster["days"])
    assert roster["fairness"]["min"] >= 2
    assert roster["fairness"]["max"] - roster["fairness"]["min"] <= 1


def test_the_roster_that_was_made_is_shown_until_a_rule_is_named(asked):
    made = asked("--year", "2026", "--rule", "dates:9,19")
    assert asked("--year", "2026") == made
    anew = asked("--year", "2026", "--rule", "monthly:first-full-week-friday", "--since", "2026-01-01")
    assert [day["planned"] for day in anew["days"][:2]] == ["2026-01-09", "2026-02-06"]


def test_a_rule_named_in_the_course_of_the_year_leaves_the_days_that_are_over(asked, monkeypatch):
    made = asked("--year", "2026", "--rule", "dates:9,19")
    monkeypatch.setattr(verbs, "now", lambda: datetime(2026, 6, 1, 9))
    past = [day for day in made["days"] if day["date"] < "2026-06-01"]
    anew = asked("--year", "2026", "--rule", "weekly:2")
    assert anew["days"][: len(past)] == past
    assert anew["days"][len(past)]["planned"] == "2026-06-02"
    later = asked("--year", "2026", "--since", "2026-09-01")
    assert [day["date"] for day in later["days"]] == [day["date"] for day in anew["days"]]
    other = asked("--year", "2026", "--rule", "dates:10", "--since", "2026-09-01")["days"]
    assert next(day["planned"] for day in other if day["date"] >= "2026-09-01") == "2026-09-10"
    assert [day for day in other if day["date"] < "2026-09-01"] == [
        day for day in later["days"] if day["date"] < "2026-09-01"
    ]


def test_the_method_gives_the_rule_where_none_is_named(asked):
    assert asked("--year", "2025")["rule"] == "weekly:1"


def test_the_roster_of_one_station_has_its_name_on_every_day(asked):
    roster = asked("--year", "2026", "--rule", "monthly:first-friday", "--station", "石桥村代表联络点")
    assert {day["station"] for day in roster["days"]} == {"石桥村代表联络点"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--rule", "every tuesday"), "接待日规则“every tuesday”读不懂"),
        (("--rule", "weekly:2", "--station", "没有的站"), "没有名为“没有的站”的联络站"),
        (("--since", "2025-03-01"), "--since 要写2026年内的日期"),
        (("--year", "0"), "年份“0”不对"),
        (("--year", "99999"), "年份“99999”不对"),
    ],
)
def test_a_mistake_is_one_sentence_and_nothing_is_written(township, capsys, arguments, says):
    capsys.readouterr()
    assert door.run(["roster", "--ledger", str(township), "--year", "2026", *arguments]) == 1
    assert capsys.readouterr().err.startswith(says)


def test_the_roster_goes_on_paper(township, capsys, tmp_path):
    paper = tmp_path / "安排表.pdf"
    capsys.readouterr()
    arguments = ("--year", "2026", "--rule", "weekly:2", "--out", str(paper))
    assert door.run(["roster", "--ledger", str(township), *arguments]) == 0
    assert capsys.readouterr().out.strip() == str(paper)
    with closing(pypdfium2.PdfDocument(paper)) as document:
        words = "".join(page.get_textpage().get_text_range() for page in document)
    assert "接待日安排表" in words
    assert "原定2月17日" in words


def test_a_roster_that_cannot_be_printed_is_not_made_either(township, capsys, tmp_path):
    about = ("--ledger", str(township), "--year", "2031", "--out")
    assert door.run(["roster", *about, str(tmp_path), "--rule", "weekly:2"]) == 4
    assert "这是一个文件夹" in capsys.readouterr().err
    assert door.run(["form", "roster", *about, str(tmp_path / "新夹" / "表.pdf")]) == 1
    assert "2031年度还没有安排接待日" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [township]


def test_read_as_a_table(township, capsys):
    capsys.readouterr()
    assert door.run(["roster", "--ledger", str(township), "--year", "2026", "--rule", "weekly:2"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("2026年接待日　每周二　52天　每人2")
    assert "2026-02-25（原定2月17日）" in out
    assert "2月17日（星期二）顺延到2月24日（星期二），那天已有接待" in err


@pytest.mark.parametrize(
    "verb", [("roster", "--year", "2026", "--rule", "weekly:2"), ("book", "deputies"), ("template",), ("backup",)]
)
def test_a_way_of_which_more_than_the_last_folder_is_missing_is_refused(township, capsys, tmp_path, verb):
    capsys.readouterr()
    suffix = {"template": "xlsx", "backup": "liubu"}.get(verb[0], "pdf")
    period = ("--from", "2024-01-01", "--to", "2024-12-31", "--format", "pdf") if verb[0] == "book" else ()
    out = tmp_path / "盘" / "年度" / f"表.{suffix}"
    assert door.run([verb[0], "--ledger", str(township), *verb[1:], *period, "--out", str(out)]) == 4
    assert "文件夹不存在，可能盘已拔出" in capsys.readouterr().err
    assert not (tmp_path / "盘").exists()
