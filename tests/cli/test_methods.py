"""`methods` and `method` from the outside: what can go wrong with a file of one's own."""

import pytest

from app.cli import door, verbs
from app.ledger.custody import open_ledger
from app.ledger.store import put_settings


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "太平.liubu"
    assert door.run(["init", "--ledger", str(made), "--unit-code", "410725104", "--unit-name", "原阳县太平镇"]) == 0
    return made


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "是一个文件夹"), (b"\xff\xfe\x00", "不是 UTF-8 文字"), (b"title = ", "第1行"), (b"x" * 300_000, "太大")],
)
def test_a_file_that_is_no_method_is_the_users_mistake(path, tmp_path, capsys, content, says):
    own = tmp_path / "own.toml"
    own.mkdir() if content is None else own.write_bytes(content)
    capsys.readouterr()
    assert door.run(["methods", "--ledger", str(path), "--add", str(own)]) == 1
    told = capsys.readouterr()
    assert says in told.err
    assert (told.out, told.err.count("\n")) == ("", 1)


def test_the_program_goes_on_where_ones_own_cannot_be_read_any_more(path, capsys, tmp_path):
    ledger = open_ledger(path, clock=verbs.now)
    put_settings(
        ledger,
        own_methods={"早先": "早先的写法 = 1"},
        method="早先",
        own_schemes={"本镇": "早先的写法 = 1"},
        scheme="本镇",
    )
    ledger.close()
    capsys.readouterr()
    out = tmp_path / "安排.pdf"
    for verb in (
        ["methods", "--json"],
        ["score", "--year", "2024", "--json"],
        ["stats", "--from", "2024-01-01", "--to", "2024-12-31", "--json"],
        ["form", "score-sheet", "--blank", "1", "--out", str(out)],
        ["form", "assignment", "--blank", "1", "--out", str(out)],
    ):
        status = door.run([*verb, "--ledger", str(path)])
        told = capsys.readouterr()
        assert status == 0, told.err
        assert "选定的工作法“早先”这一版程序读不懂，先搁在一边，现在按“河南通用”" in told.err
        assert "选定的考评办法“本镇”这一版程序读不懂，先搁在一边，现在按“" in told.err
        assert "读不懂" not in told.out
    assert door.run(["score", "--ledger", str(path), "--year", "2024", "--scheme", "本镇"]) == 1
    assert "本镇.toml 第1行" in capsys.readouterr().err
