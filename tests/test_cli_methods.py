"""Working methods from the command line: which there are, switching, one's own, an unknown one refused."""

import json

import pytest

from app.cli.door import run as door
from app.ledger.bylaws import methods
from tests.rules.methods.test_methods import OWN


@pytest.fixture
def run(capsys, tmp_path):
    def go(*arguments):
        status = door([str(each) for each in (*arguments, "--ledger", tmp_path / "台账.liubu")])
        told = capsys.readouterr()
        return status, told.out, told.err

    return go


@pytest.fixture
def founded(run):
    assert run("init", "--unit-code", "410821104", "--unit-name", "示例镇", "--method", "xiuwu")[0] == 0
    return run


def listed(run):
    return {each["key"]: each for each in json.loads(run("methods", "--json")[1])}


def test_the_methods_are_listed_even_before_there_is_a_ledger(run):
    found = listed(run)
    assert set(found) == set(methods.shipped)
    assert found["xiuwu"] == {
        "key": "xiuwu",
        "title": "修武五单",
        "place": "修武县",
        "stages": ["点单", "接单", "派单", "销单", "验单"],
        "current": False,
    }


def test_a_ledger_begins_with_a_method_and_changes_to_another(founded):
    assert [key for key, each in listed(founded).items() if each["current"]] == ["xiuwu"]
    status, out, _ = founded("method", "linying")
    assert (status, "临颍1·1·5" in out) == (0, True)
    assert [key for key, each in listed(founded).items() if each["current"]] == ["linying"]
    assert "* linying　临颍1·1·5（临颍县）" in founded("methods")[1]


@pytest.mark.parametrize(
    "verb", [("method", "五单法"), ("init", "--unit-code", "410725104", "--unit-name", "示例镇", "--method", "五单法")]
)
def test_an_unknown_method_is_the_users_mistake_and_names_those_there_are(run, tmp_path, verb):
    if verb[0] == "method":
        assert run("init", "--unit-code", "410821104", "--unit-name", "示例镇")[0] == 0
    status, out, err = run(*verb)
    assert (status, out) == (1, "")
    assert "没有叫“五单法”的工作法" in err
    assert all(key in err for key in methods.shipped)
    assert (tmp_path / "台账.liubu").exists() is (verb[0] == "method")


def test_a_countys_own_file_is_added_or_refused_with_its_line(founded, tmp_path):
    file = tmp_path / "wo.toml"
    file.write_text(OWN, encoding="utf-8-sig")
    assert founded("methods", "--add", file)[0] == 0
    assert listed(founded)["wo"]["title"] == "我县工作法"
    assert founded("method", "我县工作法")[0] == 0
    file.write_text(OWN.replace("amount = 3", "amount = 三"), encoding="utf-8")
    status, _, err = founded("methods", "--add", file)
    assert (status, "wo.toml 第14行：等号后面的内容没有加引号" in err) == (1, True)
    file.write_bytes(OWN.encode("gb18030"))
    assert "UTF-8" in founded("methods", "--add", file)[2]
    status, _, err = founded("methods", "--add", tmp_path / "没有.toml")
    assert (status, "没有找到文件" in err) == (1, True)
