"""`exercises`: the five exercises of a practice ledger on the command line."""

import json
from datetime import datetime

import pytest

from app.cli import door
from app.desk.demo import sample_ledger
from app.ledger import scores
from app.ledger.custody import open_ledger
from tests import ledgers
from tests.docs.pages import agrees, blocks, page, section


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "练习台账.liubu"
    ledgers.opened(place, lambda: datetime(2025, 3, 4, 9, 30), build=sample_ledger).close()
    return place


def run(capsys, path, *arguments):
    status = door.run(["exercises", *arguments, "--ledger", str(path)])
    return status, *capsys.readouterr()


def test_the_five_are_listed(path, capsys):
    status, out, _ = run(capsys, path)
    assert status == 0
    assert out.count("没有开始") == 5
    assert "1　接待日登记一条意见　没有开始" in out


def test_an_exercise_shows_its_steps_and_how_to_begin(path, capsys):
    status, out, err = run(capsys, path, "5")
    assert (status, "✓" in out) == (0, False)
    assert "加 --begin 开始：exercises 5 --begin" in err


def test_an_exercise_is_begun_and_followed(path, capsys):
    assert run(capsys, path, "5", "--begin")[0] == 0
    ledger = open_ledger(path, clock=datetime.now)
    scores.freeze(ledger, 2024)
    ledger.close()
    assert run(capsys, path, "5", "--tick", "5")[0] == 0
    _, out, err = run(capsys, path, "5")
    assert [line[0] for line in out.splitlines()[2:]] == ["✓", "　", "　", "　", "✓"]
    assert "做了2步，共5步" in out
    assert err == ""
    told = json.loads(run(capsys, path, "5", "--json")[1])
    assert [step["done"] for step in told["steps"]] == [True, False, False, False, True]
    assert [step["by_hand"] for step in told["steps"]] == [False, False, False, False, True]


def test_the_documents_are_those_of_the_page(path, capsys):
    run(capsys, path, "2", "--begin")
    [body] = blocks(section(page("command-line.md"), "### exercises"), "json")
    agrees(json.loads(body), json.loads(run(capsys, path, "2", "--json")[1]))
    listed = json.loads(run(capsys, path, "--json")[1])["exercises"]
    assert [each["begun"] for each in listed] == [False, True, False, False, False]
    agrees([json.loads(body)], listed)


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("6",), 1, "没有练习6"),
        (("1", "--tick", "1"), 1, "不用自己打勾"),
        (("3", "--tick", "6"), 1, "还没有开始"),
        (("--begin",), 2, "练习几"),
        (("一",), 2, "应写成数字"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(path, capsys, arguments, status, words):
    ended, _, err = run(capsys, path, *arguments)
    assert ended == status
    assert words in err


def test_a_ledger_of_ones_own_has_none(tmp_path, capsys):
    place = tmp_path / "台账.liubu"
    ledgers.opened(place, datetime.now, **ledgers.TAIPING).close()
    status, out, err = run(capsys, place)
    assert (status, out) == (1, "")
    assert "不是练习台账" in err
