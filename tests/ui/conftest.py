"""A dressed application with our own face, so that a width is the same on every machine."""

import pytest
from PySide6.QtWidgets import QDialog

from app.ui import start, theme
from app.ui.widgets.folders import FolderFor
from app.ui.workers import Worker
from tests.ui import township
from tests.ui.accessible import unnamed


@pytest.fixture(scope="session")
def application(qapp):
    """Made ready once: a style that is set polishes every widget anew."""
    return start.application([qapp.applicationName()], bundled_font=True, scheme="light")


@pytest.fixture(autouse=True)
def dressed(application):
    theme.dress(application, scheme="light")
    return application


@pytest.fixture(autouse=True)
def folders_forgotten(dressed):
    """No test begins where another one put its files."""
    yield
    for sort in FolderFor:
        dressed.setProperty(sort.value, None)


@pytest.fixture(autouse=True)
def named(dressed):
    """Every dialog that a test opens is one that a screen reader can tell."""
    nameless, heard = [], set()

    def hear(_, now):
        window = now.window() if now is not None else None
        if isinstance(window, QDialog) and id(window) not in heard:
            heard.add(id(window))
            nameless.extend(unnamed(window))

    dressed.focusChanged.connect(hear)
    yield
    dressed.focusChanged.disconnect(hear)
    assert nameless == []


@pytest.fixture
def ledger(tmp_path):
    """The township of the tests, on 18 July 2024."""
    made = township.founded(tmp_path / "台账.liubu")
    yield made
    Worker.finish()
    made.close()


@pytest.fixture
def ids(ledger):
    return township.ids(ledger)
