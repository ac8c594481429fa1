"""A refusal says the act that mends it in the words of the trade; only the command line says the verb."""

import ast
import re
from pathlib import Path

import pytest

from app.cli import door
from app.cli.remedies import REMEDIES, spelled
from app.errors import Remedy
from app.handoff.building import build
from app.handoff.merging import merge
from app.handoff.planning import Errand
from tests.handoff.conftest import MONTH, introduced, one_more

APP = Path(__file__).resolve().parents[2] / "app"
ROOMS = (
    "handoff",
    "ledger",
    "desk/handing_over.py",
    "ui",
    "rules",
)
VERBAL = re.compile(r"--[a-z]|handoff|passphrase|`|\b(?:init|restore|check|backup|stats|trust|merge|receive)\b")
ELSEWHERE = re.compile("createdb|这里没有图形界面")  # of a server's administrator, and of who has no window
CHINESE = re.compile("[\u4e00-\u9fff]")


def sentences(module):
    """The words of a module that a clerk may read, with their lines; docstrings are for us."""
    body = ast.parse(module.read_text(encoding="utf-8"))
    ours = {id(node.value) for node in ast.walk(body) if isinstance(node, ast.Expr)}
    for node in ast.walk(body):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in ours:
            yield node.lineno, node.value


def modules():
    for room in ROOMS:
        place = APP / room
        yield from [place] if place.is_file() else sorted(place.rglob("*.py"))


def test_no_sentence_below_the_command_line_names_a_verb_or_an_option():
    named = [
        f"{module.relative_to(APP)}:{line}"
        for module in modules()
        for line, words in sentences(module)
        if CHINESE.search(words) and VERBAL.search(words) and not ELSEWHERE.search(words)
    ]
    assert named == []


def test_every_remedy_can_be_spelled_on_the_command_line():
    assert set(REMEDIES) == set(Remedy)
    assert spelled(None) == ""
    parser = door.parser()
    for remedy in Remedy:
        [words] = re.findall("（命令：(.*?)）", spelled(remedy, unit="410725104"))
        written = re.search(r"(handoff [a-z]+|init|restore)", words)
        verb = written[0].split() if written else ["check"]  # an option of every verb that opens a ledger
        flags = re.findall(r"--[a-z-]+", words)
        assert set(flags) <= options(parser, verb) | options(parser, ["handoff", "build"])


def options(parser, verb):
    """The options that a verb of the command line knows."""
    for name in verb:
        [choice] = [action for action in parser._actions if isinstance(action.choices, dict)]
        parser = choice.choices[name]
    return {flag for action in parser._actions for flag in action.option_strings}


@pytest.fixture
def packages(township, county, stick):
    introduced(township, county)
    made = []
    for month in ("2024-04", "2024-05"):
        one_more(township, f"示例：{month}")
        made.append(build(township, Errand(month), stick, {}).package)
    return made


def test_a_gap_asks_for_the_missing_one_in_both_tongues(packages, county, capsys):
    [outcome] = merge(county, packages[1:], dry_run=True).packages
    assert (outcome.remedy, outcome.as_json()["remedy"]) == (Remedy.REMAKE, "remake")
    assert door.run(["handoff", "merge", str(packages[1]), "--ledger", str(county.path)]) == 0
    assert "乡镇 handoff build --month 月份 --sequence 期号" in capsys.readouterr().out


def test_what_belongs_elsewhere_says_where(packages, township, capsys):
    assert door.run(["handoff", "receive", str(packages[0]), "--ledger", str(township.path)]) == 1
    assert "由县里并入。（命令：县里 handoff merge 包）" in capsys.readouterr().err
    assert door.run(["handoff", "merge", str(packages[0]), "--ledger", str(township.path)]) == 1
    assert "（命令：init --county）" in capsys.readouterr().err


def test_a_seal_for_nobody_asks_for_a_key(township, tmp_path, capsys):
    arguments = ["handoff", "build", "--month", MONTH, "--out", str(tmp_path), "--ledger", str(township.path)]
    assert door.run(arguments) == 1
    assert "（命令：handoff trust 登记文件 --code 短码，或加 --passphrase-file 口令文件）" in capsys.readouterr().err
