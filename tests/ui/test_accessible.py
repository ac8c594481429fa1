"""Every page can be worked by somebody who hears it, and by somebody without a mouse."""

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.workers import Worker
from tests.screenshots.__main__ import sample
from tests.screenshots.papers import lived
from tests.screenshots.scenes import scenes
from tests.ui import accessible

SCENES = (
    "today reception outing outing-sheet outing-new cases cases-reply cases-new deputies deputies-list deputies-score "
    "deputies-duties deputies-ranking deputies-new activities activities-new campaigns projects polls "
    "nine-haves roster roster-wish books books-duties briefing briefing-figures briefing-imprint briefing-differences "
    "figure figure-groups figure-amounts figure-check handoff handoff-check handoff-stick handoff-keys settings "
    "settings-method settings-terms settings-schemes settings-holidays settings-words settings-mapping "
    "settings-preview settings-backup settings-fonts settings-look paper welcome"
)


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """A ledger with something of everything in it."""
    made = sample(tmp_path_factory.mktemp("示例"))
    lived(made)
    yield made
    made.close()


@pytest.fixture(params=SCENES.split())
def window(request, qtbot, dressed, lived_in, tmp_path):
    name, made = next(scenes(lived_in, tmp_path, [request.param]))
    assert name == request.param
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    for _ in range(2):
        Worker.finish()
        QApplication.processEvents()
    return made


def test_everything_is_called_something_reached_by_tab_and_seen_to_have_the_keyboard(window):
    assert accessible.unnamed(window) == []
    assert accessible.out_of_reach(window) == []
    assert accessible.unseen(window) == []
