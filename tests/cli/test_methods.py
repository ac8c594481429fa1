"""`methods` and `method` from the outside: what can go wrong with a file of one's own."""

import pytest

from app.cli import door


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
