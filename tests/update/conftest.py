import pytest

from tests.update import sticks


@pytest.fixture
def place(tmp_path):
    """Version 0.1.0 on the clerk's computer."""
    return sticks.founded(tmp_path / "我的 程序" / "liubu")


@pytest.fixture
def stick(tmp_path):
    """A stick with version 0.2.0."""
    return sticks.stick(tmp_path / "安装盘")
