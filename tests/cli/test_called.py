"""The program says which version it is, and how it is called where it lies."""

from importlib.metadata import version

import pytest

from app.cli import door
from app.files import command


def test_the_program_says_which_version_it_is(capsys):
    assert door.run(["--version"]) == 0
    assert capsys.readouterr().out == f"六簿 {version('liubu')}\n"


@pytest.mark.parametrize(("platform", "called"), [("linux", "liubu"), ("win32", "liubu.exe")])
def test_a_packed_program_is_called_by_its_launcher(tmp_path, platform, called):
    resources = tmp_path / "0.1.0" / "program" / "resources"
    assert command(resources, platform) == "python main.py"
    resources.mkdir(parents=True)
    (tmp_path / "0.1.0" / "parts.json").write_text("{}")
    assert command(resources, platform) == called


def test_the_help_names_the_program_as_it_is_called_here(capsys):
    assert door.run(["--help"]) == 0
    assert f"用法：{command()} [-h]" in capsys.readouterr().out
