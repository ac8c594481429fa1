"""`score` from the outside: the ranking, one deputy's reasons, and the document of `--json` (docs/command-line.md)."""

import json

import pytest

from app.cli import door
from tests import ledgers


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return ledgers.filled(tmp_path_factory.mktemp("score") / "太平.liubu")


def run(capsys, *arguments):
    status = door.run([str(each) for each in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_the_json_adds_up(capsys, path):
    status, out, err = run(capsys, "score", "--ledger", path, "--year", "2024", "--scheme", "ruzhou", "--json")
    document = json.loads(out)
    assert (status, err, document["year"], document["scheme"]) == (0, "", 2024, "ruzhou")
    assert len(document["deputies"]) == 60
    for deputy in document["deputies"]:
        assert deputy["total"] == sum(item["points"] for item in deputy["items"])
        for item in deputy["items"]:
            assert item["points"] == sum(entry["points"] for entry in item["entries"]) <= item["cap"]
            assert all(set(entry) == {"date", "what", "points"} for entry in item["entries"])


def test_the_plain_ranking_is_for_reading(capsys, path):
    status, out, err = run(capsys, "score", "--ledger", path, "--year", "2024")
    lines = out.splitlines()
    assert (status, err, lines[0]) == (0, "", "2024年量化考评　汝州量化考评（ruzhou）")
    assert lines[1].split() == ["1", "示例寅", "69分", "基本称职"]
    assert sum("　示例" in line and line.split()[0] == "并列3" for line in lines) == 2
    assert "分档线没有查到" in lines[-1]


def test_one_deputys_score_alone_as_a_document(capsys, path):
    status, out, _ = run(capsys, "score", "--ledger", path, "--year", "2024", "--deputy", "示例寅", "--json")
    assert (status, [each["name"] for each in json.loads(out)["deputies"]]) == (0, ["示例寅"])


def test_one_deputys_reasons(capsys, path):
    status, out, _ = run(capsys, "score", "--ledger", path, "--year", "2024", "--deputy", "示例寅")
    assert status == 0
    assert "  出席人代会　15分（最高15）" in out
    assert "    2024-03-13　会议：太平镇第十四届人民代表大会第三次会议　15分　2024-活-020" in out
    status, _, err = run(capsys, "score", "--ledger", path, "--year", "2024", "--deputy", "示例丁")
    assert (status, "示例丁（石桥选区）" in err) == (1, True)
    status, _, err = run(capsys, "score", "--ledger", path, "--year", "2024", "--deputy", "无此人")
    assert (status, err) == (1, "2024年的考评里没有“无此人”，请核对姓名。\n")


@pytest.mark.parametrize("arguments", [("--year", "2024", "--scheme", "没有的"), ("--year", "1")])
def test_a_mistake_is_one_sentence(capsys, path, arguments):
    status, out, err = run(capsys, "score", "--ledger", path, *arguments)
    assert (status, out, err.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("scheme", ["hundred", "chunfu", "jiangbei", "chongqing", "ruzhou-sheet", "百分制评分表"])
def test_every_shipped_scheme_scores_the_sample_year(capsys, path, scheme):
    status, out, _ = run(capsys, "score", "--ledger", path, "--year", "2024", "--scheme", scheme, "--json")
    assert status == 0
    for deputy in json.loads(out)["deputies"]:
        assert deputy["total"] == sum(item["points"] for item in deputy["items"]) >= 0
