"""A desk of its own for a test: a bus, a screen, an input method, and a window to type into."""

import contextlib
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
UNPACKED = ROOT / ".venv" / "input-methods"  # where tools/setup.sh unpacks them: side by side Debian installs only one
NO_BUS = "没有 dbus-daemon（apt-get install dbus），这一项跳过"
NO_SCREEN = "没有 Xvfb 和 xdotool（tools/setup.sh 会装），这一项跳过"
NO_METHOD = "没有 {}（tools/setup.sh 会从 Debian 取来放在 .venv 里），这一项跳过"
LONGEST = 40  # seconds for anything at all


def library(root):
    return next(iter((root / "usr/lib").glob("*-linux-gnu")))


@contextlib.contextmanager
def running(*command, env=None, **streams):
    """A process, and its end whatever happens."""
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    process = subprocess.Popen(command, env=env, cwd=ROOT, **(silent | streams))
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stdin):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()


@contextlib.contextmanager
def private_bus():
    """The address of a session bus that nobody else is on."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip(NO_BUS)
    command = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
    with running(*command, stdout=subprocess.PIPE) as bus:
        yield bus.stdout.readline().decode().strip()


@contextlib.contextmanager
def screen():
    """The name of a display of its own."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip(NO_SCREEN)
    reading, writing = os.pipe()
    command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp")
    with running(*command, pass_fds=(writing,)):
        os.close(writing)
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"


def fcitx4(home, env):
    """The command of fcitx 4 with pinyin, and its surroundings."""
    root = UNPACKED / "fcitx4"
    program = root / "usr/bin/fcitx"
    if not program.exists():
        pytest.skip(NO_METHOD.format("fcitx 4"))
    profile = home / "fcitx" / "profile"
    profile.parent.mkdir(parents=True, exist_ok=True)
    profile.write_text("[Profile]\nEnabledIMList=fcitx-keyboard-us:True,pinyin:True\n")
    order = profile.with_name("conf") / "fcitx-pinyin.config"
    order.parent.mkdir(exist_ok=True)
    order.write_text("[Pinyin]\nBaseOrder=AdjustNo\nPhraseOrder=AdjustNo\n")  # it learns nothing from what was chosen
    return [program, "-D", "-s", "0"], env | {"FCITXDIR": str(root / "usr"), "LD_LIBRARY_PATH": str(library(root))}


def fcitx5(home, env):
    """The same of fcitx 5."""
    root = UNPACKED / "fcitx5"
    program = root / "usr/bin/fcitx5"
    if not program.exists():
        pytest.skip(NO_METHOD.format("fcitx 5"))
    profile = home / "fcitx5" / "profile"
    profile.parent.mkdir(parents=True, exist_ok=True)
    profile.write_text(
        "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n\n[Groups/0/Items/0]\nName=keyboard-us\n\n"
        "[Groups/0/Items/1]\nName=pinyin\n\n[GroupOrder]\n0=Default\n"
    )
    libraries, shared = library(root), root / "usr/share"
    places = {
        "LD_LIBRARY_PATH": str(libraries),
        "XDG_DATA_DIRS": f"{shared}:/usr/share",
        "FCITX_ADDON_DIRS": str(libraries / "fcitx5"),
        "LIBIME_MODEL_DIRS": str(libraries / "libime"),
        "LIBIME_INSTALL_PKGDATADIR": str(shared / "libime"),
    }
    return [program, "--disable=wayland,notifications"], env | places


@dataclass(frozen=True)
class Method:
    """An input method: how it is started, the name it takes on the bus, and how 太平镇 is typed with it."""

    start: Callable
    name: str
    letters: str


METHODS = {
    "fcitx 4": Method(fcitx4, "org.fcitx.Fcitx-{}", "taiping zhen2"),
    "fcitx 5": Method(fcitx5, "org.freedesktop.portal.IBus", "taipingzhen "),
}


class Desk:
    """What a person at that desk does: types, and reads what the window holds."""

    def __init__(self, env, window):
        self.env, self.window = env, window
        self._lines = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.held = {}

    def _listen(self):
        for line in self.window.stdout:
            self._lines.put(line)

    def ask(self, *words):
        self.window.stdin.write(" ".join(words).encode() + b"\n")
        self.window.stdin.flush()

    def go(self, part):
        self.ask("go", part)
        assert self.until(lambda held: held["focus"] == part)["focus"] == part

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], env=self.env, check=True, timeout=LONGEST)

    def type(self, letters):
        subprocess.run(["xdotool", "type", "--delay", "40", letters], env=self.env, check=True, timeout=LONGEST)

    def until(self, wanted, seconds=10):
        """What the window holds, as soon as it is as wanted; whatever it holds at the end of the time."""
        end = time.monotonic() + seconds
        self.ask("tell")
        while not (self.held and wanted(self.held)) and (left := end - time.monotonic()) > 0:
            with contextlib.suppress(queue.Empty):
                self.held = json.loads(self._lines.get(timeout=left))
        return self.held


def wait(condition, seconds=LONGEST):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def owned(address, name):
    """Whether somebody on the bus has that name."""
    command = ["dbus-send", f"--bus={address}", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
    asked = [*command, "org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=LONGEST)
    return "boolean true" in answer.stdout


@contextlib.contextmanager
def desk(tmp_path, method):
    """A window on a screen of its own, where that input method runs; gives the desk and a way to start the method."""
    with private_bus() as address, screen() as display:
        env = surroundings(tmp_path) | {"DBUS_SESSION_BUS_ADDRESS": address, "DISPLAY": display}
        command, own = method.start(tmp_path / "config", env)
        name = method.name.format(display.removeprefix(":"))

        @contextlib.contextmanager
        def started():
            with running(*command, env=own):
                wait(lambda: owned(address, name))
                yield

        window = [sys.executable, "-m", "tests.ui.composing.sheet"]
        with contextlib.ExitStack() as first:
            first.enter_context(started())
            with running(*window, env=env, stdout=subprocess.PIPE, stdin=subprocess.PIPE) as process:
                made = Desk(env, process)
                made.until(bool, LONGEST)
                yield made, lambda: first.enter_context(started()) if first.close() is None else None


def surroundings(tmp_path):
    """An environment in which nothing of this machine's own desktop is left."""
    home = tmp_path / "config"
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><dir>{ROOT / 'resources/fonts'}</dir><cachedir>{tmp_path}</cachedir></fontconfig>")
    env = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_", "LC_", "WAYLAND"))}
    env |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    return env | {"LC_ALL": "C.UTF-8", "XMODIFIERS": "@im=fcitx", "FONTCONFIG_FILE": str(fonts)}
