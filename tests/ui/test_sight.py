"""First sight: the empty frame's picture stands in the window before the frame itself is loaded."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from app.ledger import custody, locks
from app.ledger.store import put_settings
from app.ui import desktop, start, theme
from app.ui.preferences import Preferences
from app.ui.sight import Sight
from app.ui.window import MainWindow
from app.ui.workers import Worker
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.composing import desks


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A ledger at the clock's one moment."""
    monkeypatch.setattr(start, "now", township.clock)
    made = township.founded(tmp_path / "台账.liubu")
    township.peopled(made)
    put_settings(made, clerk="示例经办")
    custody.rotate(made, custody.folder_of(made.path), township.clock())
    Worker.finish()
    made.close()
    return made.path


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


def nothing(_):
    """Nothing is done to the window."""


def opened_and_closed(qapp, preferences, path, act=nothing):
    answer(lambda window: (act(window), window.close()))
    assert desktop.sit(qapp, preferences, path) is None


def shown(app):
    return [each for each in app.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


def seen_first(qapp, preferences, path, act=nothing):
    """What is seen of the window before the application is dressed: a picture, or no window at all."""
    seen = []

    def dress(app, given):
        for window in shown(app):
            assert isinstance(window.centralWidget(), Sight)
            seen.append(window.grab().toImage())
            act(window)
        desktop._dress(app, given)

    answer(lambda window: window.close())
    assert desktop.sit(qapp, preferences, path, dress) is None
    return seen[0] if seen else None


def test_the_second_start_shows_the_frame_before_it_is_made(qapp, preferences, path):
    assert seen_first(qapp, preferences, path) is None
    frames = []

    def look(window):
        frames.append((window.grab().toImage(), window.empty().toImage(), window.navigation.width()))

    opened_and_closed(qapp, preferences, path, look)
    seen = seen_first(qapp, preferences, path)
    ((real, empty, width),) = frames
    assert seen == empty.convertToFormat(seen.format())
    places = seen.copy(0, 0, width - 60, 400)  # what waits stands at the right of each name
    assert places == real.copy(0, 0, width - 60, 400).convertToFormat(seen.format())


def test_nothing_of_the_ledger_is_in_the_picture(qapp, preferences, path, tmp_path):
    pictures = []

    def keep(window):
        window.count()
        window.say("示例的话")
        pictures.append(window.empty().toImage())

    opened_and_closed(qapp, preferences, path, keep)
    other = township.founded(tmp_path / "别处.liubu")
    put_settings(other, clerk="别的经办", unit_name="别处镇")
    other.close()
    opened_and_closed(qapp, preferences, other.path, keep)
    assert pictures[0] == pictures[1]
    assert QImage(str(preferences.picture)) == pictures[1].convertToFormat(QImage(str(preferences.picture)).format())


def test_a_picture_of_another_look_or_another_ledger_is_not_shown(qapp, preferences, path, tmp_path):
    opened_and_closed(qapp, preferences, path)
    preferences.scale = 1.25
    assert seen_first(qapp, preferences, path) is None
    assert seen_first(qapp, preferences, path) is not None
    preferences.scheme = "dark"
    assert seen_first(qapp, preferences, path) is None
    other = township.founded(tmp_path / "别处.liubu")
    other.close()
    assert seen_first(qapp, preferences, other.path) is None
    preferences.scheme, preferences.scale = "system", 1.0


def test_a_copy_that_is_looked_at_leaves_the_picture_of_the_ledger(qapp, preferences, path):
    opened_and_closed(qapp, preferences, path)
    opened_and_closed(qapp, preferences, custody.unfold(custody.copies(path)[0].path, path))
    assert seen_first(qapp, preferences, path) is not None


def test_a_picture_of_another_size_leaves_the_ground_plain_in_its_own_colour(qapp, preferences, path):
    preferences.scheme = "dark"
    opened_and_closed(qapp, preferences, path)
    ground = theme.colour("paper").name()
    written = QImage(str(preferences.picture))
    assert written.copy(0, 0, 700, 500).save(str(preferences.picture), "WEBP", 100)
    theme.dress(qapp, scheme="light")  # as Qt makes it
    plain = seen_first(qapp, preferences, path)
    seen = {plain.pixelColor(x, y).name() for x in range(0, plain.width(), 30) for y in range(0, plain.height(), 20)}
    assert seen == {ground}
    assert QImage(str(preferences.picture)).size() == written.size()  # the closing mended it


def test_the_picture_is_as_fine_as_the_screen_that_the_window_stands_on(qapp, preferences, path, monkeypatch):
    sizes = []

    def on_a_finer_screen(window):
        monkeypatch.setattr(window, "devicePixelRatio", lambda: 1.5)
        sizes.append(window.size() * 1.5)

    opened_and_closed(qapp, preferences, path, on_a_finer_screen)
    written = QImage(str(preferences.picture))
    assert [written.size()] == sizes
    assert written.pixelColor(written.rect().right(), written.rect().center().y()) == theme.colour("paper")


def test_the_window_bears_its_sign_while_the_picture_stands(qapp, preferences, path):
    opened_and_closed(qapp, preferences, path)
    signs = []
    seen_first(qapp, preferences, path, lambda window: signs.append(window.windowIcon().pixmap(32).toImage()))
    assert signs[0].pixelColor(16, 4).name() == "#b4282d"


@pytest.mark.parametrize("content", [b"", b"RIFF", b"\xff" * 3000])
def test_a_picture_that_is_damaged_is_done_without_and_kept_anew(content, qapp, preferences, path):
    opened_and_closed(qapp, preferences, path)
    preferences.picture.write_bytes(content)
    assert seen_first(qapp, preferences, path) is None
    assert seen_first(qapp, preferences, path) is not None


def test_a_picture_that_is_kept_is_not_written_again(qapp, preferences, path):
    opened_and_closed(qapp, preferences, path)
    before = preferences.picture.stat().st_mtime_ns, preferences.picture.stat().st_ino
    opened_and_closed(qapp, preferences, path)
    assert before == (preferences.picture.stat().st_mtime_ns, preferences.picture.stat().st_ino)


def test_a_folder_that_cannot_be_written_to_keeps_no_picture(qapp, preferences, path, qtbot):
    preferences.picture.mkdir()  # as good as any other reason
    opened_and_closed(qapp, preferences, path)
    assert preferences.sight == ""
    assert seen_first(qapp, preferences, path) is None


def test_a_program_whose_files_were_taken_away_still_lets_go_of_the_ledger(
    qapp, preferences, path, tmp_path, monkeypatch
):
    def taken_away(_):
        monkeypatch.setattr("app.ui.sight.RESOURCES", tmp_path / "没有")

    opened_and_closed(qapp, preferences, path, taken_away)
    with custody.occupy(path):
        pass


def test_a_ledger_that_was_locked_since_asks_for_its_passphrase_before_there_is_a_window(
    qapp, preferences, path, monkeypatch
):
    opened_and_closed(qapp, preferences, path)
    custody.lock(path, "示例口令 三十六计")
    monkeypatch.setattr(locks, "_held", {})  # as in the process that starts next
    standing = []
    answer(lambda _: standing.extend(shown(qapp)))  # the passphrase is not given
    answer(nothing)  # what else could be done
    assert desktop.sit(qapp, preferences, path) is None
    assert standing == []


def test_a_window_that_is_closed_while_the_picture_stands_is_closed(qapp, preferences, path):
    opened_and_closed(qapp, preferences, path)

    def dress(app, given):
        QTimer.singleShot(0, shown(app)[0].close)
        desktop._dress(app, given)

    assert desktop.sit(qapp, preferences, path, dress) is None
    with custody.occupy(path):
        pass


def test_what_is_pressed_while_the_picture_stands_is_done_by_the_frame(tmp_path, preferences, path, qapp):
    with desks.screen() as display:
        env = desks.surroundings(tmp_path) | {"DISPLAY": display}
        child = [sys.executable, "-m", "tests.ui.first_sight", str(path), str(preferences.picture.with_suffix(".ini"))]
        for _ in range(2):
            with desks.running(*child, env=env, stdout=subprocess.PIPE, stdin=subprocess.PIPE) as process:
                seen = process.stdout.readline().split()
                if seen[0] == b"picture":
                    _press(env, "ctrl+3")
                process.stdin.write(b"\n")
                process.stdin.flush()
                last = process.stdout.read().split()  # to its end, at which it keeps the picture
        assert (seen[0], last) == (b"picture", [b"outing"])


def _press(env, key):
    search = ["xdotool", "search", "--onlyvisible", "--class", "^liubu$"]  # as liubu.desktop names it
    window = subprocess.run(search, env=env, check=True, capture_output=True, timeout=40).stdout.split()[0]
    subprocess.run(["xdotool", "windowfocus", window], env=env, check=True, timeout=40)
    subprocess.run(["xdotool", "key", key], env=env, check=True, timeout=40)
