"""Every page can be worked by somebody who hears it, and by somebody without a mouse."""

from contextlib import suppress

import pytest
from PySide6.QtWidgets import QApplication

from app.ui import theme
from tests.screenshots.__main__ import sample, settle
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


CROWDED = "settings-backup settings-update figure-groups"
LARGE = "reception outing cases-new deputies-list activities campaigns roster books settings"
COLOURED = "today reception cases activities roster handoff-stick settings-backup settings-refused"


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """A ledger with something of everything in it."""
    made = sample(tmp_path_factory.mktemp("示例"))
    lived(made)
    yield made
    made.close()


def opened(name, qtbot, ledger, folder):
    drawn, made = next(scenes(ledger, folder, [name]))
    assert drawn == name
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    settle(QApplication.instance())
    made.activateWindow()  # again, where a dialog told how a workbook was read
    if QApplication.focusWidget() is None:
        made.page.take_keyboard(None)
    return made


@pytest.fixture(params=SCENES.split())
def window(request, qtbot, dressed, lived_in, tmp_path):
    return opened(request.param, qtbot, lived_in, tmp_path)


def test_everything_is_called_something_reached_by_tab_and_seen_to_have_the_keyboard(window):
    assert accessible.unnamed(window) == []
    assert accessible.out_of_reach(window) == []
    assert accessible.unseen(window) == []


@pytest.mark.parametrize("name", LARGE.split())
def test_letters_of_twice_the_size_lie_on_no_other_and_can_be_rolled_to(name, qtbot, dressed, lived_in, tmp_path):
    theme.dress(dressed, scheme="light", scale=2)
    window = opened(name, qtbot, lived_in, tmp_path)
    with suppress(TimeoutError):  # layouts settle one after the other
        qtbot.waitUntil(lambda: accessible.squeezed(window) == [], timeout=5000)
    assert accessible.squeezed(window) == []


@pytest.mark.parametrize("name", CROWDED.split())
def test_at_half_as_much_again_nothing_lies_on_anything_either(name, qtbot, dressed, lived_in, tmp_path):
    theme.dress(dressed, scheme="light", scale=1.5)
    window = opened(name, qtbot, lived_in, tmp_path)
    with suppress(TimeoutError):
        qtbot.waitUntil(lambda: accessible.squeezed(window) == [], timeout=5000)
    assert accessible.squeezed(window) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", COLOURED.split())
def test_words_as_they_are_drawn_stand_out_from_their_ground(name, scheme, qtbot, dressed, lived_in, tmp_path):
    theme.dress(dressed, scheme=scheme, scale=2)
    window = opened(name, qtbot, lived_in, tmp_path)
    assert accessible.faint(window) == []
