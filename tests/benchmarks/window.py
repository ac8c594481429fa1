"""The window with 100,000 cases: from start to a usable page beside a bare PySide6 window and LibreOffice; its memory."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median
from time import monotonic, perf_counter

CASES = 100_000
ROUNDS = 5
PATIENCE = 300  # seconds for one start
MEBIBYTES, MEBIBYTES_GOAL = 300, 250
FRAME, SEEN, SIGN = "FRAME", "SEEN", "USABLE"
NOON = datetime(2024, 12, 31, 12)  # the last day of the large ledger


def run() -> dict[str, object]:
    """(e) to the numbers and to the page over its open ledger, against each opponent, and (g)."""
    from tests.benchmarks.large import large

    with tempfile.TemporaryDirectory(dir="build") as name:
        folder = Path(name).resolve()
        ledger = folder / "台账.liubu"
        shutil.copyfile(large(CASES), ledger)
        _close_once(ledger)
        subprocess.run(_command("left", str(ledger)), env=_surroundings(folder), check=True, timeout=PATIENCE)
        ours, bare = [], []
        for _ in range(ROUNDS + 1):
            ours.append(started(folder, "ours", str(ledger)))
            bare.append(started(folder, "bare"))
        frame, seen, usable, silence, memory = (median(each[place] for each in ours[1:]) for place in range(5))
        window = {"opponent": median(each[0] for each in bare[1:]), "against": "空窗口"}
        return {
            "scenarios": [
                {"scenario": "e 启动到窗口的样子画好，10 万条", "ours": frame, **window, "limit": 5, "goal": 1.5},
                {"scenario": "e 启动到看见今日的数字、按键有人接", "ours": seen, **window, "limit": 5, "goal": 4},
                {"scenario": "e 启动到台账打开、整页可用", "ours": usable, **window},
                {"scenario": "e 同上", "ours": usable, **office(folder, ledger)},
                {"scenario": "e 打开台账时窗口最久多久没有应答", "ours": silence, **window},
                {
                    "scenario": "g 每一页都打开过以后的内存，10 万条",
                    "ours": memory,
                    "unit": "MiB",
                    "of": "ours",
                    "limit": MEBIBYTES,
                    "goal": MEBIBYTES_GOAL,
                },
            ]
        }


def _close_once(path: Path) -> None:
    """Leave the ledger as a window leaves it: copied, the page of today kept."""
    from app.ledger import custody
    from app.ui.keeping import keep_days

    ledger = custody.open_ledger(path, clock=lambda: NOON)
    custody.rotate(ledger, custody.folder_of(path), NOON)
    if not keep_days(ledger):
        raise RuntimeError("the page of today was not kept")
    ledger.close()


def started(folder: Path, who: str, *arguments: str) -> tuple[float, ...]:
    """Seconds from starting a process to what it shows first, and to its page being usable; what it says of itself."""
    began = perf_counter()
    with subprocess.Popen(
        _command(who, *arguments), env=_surroundings(folder), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        moments = []
        for sign in (FRAME, SEEN, SIGN):
            if process.stdout.readline().strip() != sign:
                raise RuntimeError(f"the {who} window did not come up")
            moments.append(perf_counter() - began)
        rest = process.stdout.read().split()
        process.wait(PATIENCE)
    return *moments, *map(float, rest)


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "tests.benchmarks.window", *words]


def _surroundings(folder: Path) -> dict[str, str]:
    """A home of its own, and a screen as large as that of an old laptop."""
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1366, "height": 768}]}))
    home = {name: str(folder / "home") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "LIUBU_FONT": "bundled"}
    # what is installed is compiled; the first start, not counted, does it
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def office(folder: Path, ledger: Path) -> dict[str, object]:
    """LibreOffice opening the same cases as a workbook (it is told to save them as text, to know that it has)."""
    program = shutil.which("soffice")
    told: dict[str, object] = {"against": "LibreOffice 打开同样的工作簿", "limit": 1.0}
    if program is None:
        return told | {"skipped": "没有 LibreOffice"}
    book = folder / "接待选民簿.xlsx"
    _workbook(ledger, book)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "csv", "--outdir", str(folder), str(book)]

    def once() -> float:
        began = perf_counter()
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
        return perf_counter() - began

    once()
    return told | {"opponent": median(once() for _ in range(3))}


def _workbook(ledger_path: Path, out: Path) -> None:
    from app.desk.paper import put_on_paper
    from app.ledger.custody import open_ledger

    ledger = open_ledger(ledger_path, clock=lambda: NOON)
    put_on_paper(ledger, "receptions", None, None, form="xlsx", out=out)
    ledger.close()


def bare() -> None:
    """An empty window of the same size."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    for sign in (FRAME, SEEN, SIGN):
        _tell(sign)


def ours(ledger: str) -> None:
    """The real window, stopped when its first page stands with its figures; then every page is opened."""
    from app.ui import desktop, start

    start.now = lambda: NOON
    application, begun, sighted = desktop._application, desktop._begun, desktop._sighted
    silences: list[float] = []

    def framed(*given: object) -> object:
        from app.ui.sight import Sight

        window = sighted(*given)
        sight = window.centralWidget()
        if not (isinstance(sight, Sight) and sight.drawn):
            raise TypeError("no picture of the frame was kept")
        _tell(FRAME)
        return window

    def watched() -> object:
        app, preferences = application()
        app.exec = lambda: _look_around(silences)
        return app, preferences

    def seen(window: object, stay: object) -> object:
        from app.ui.parts.day import KeptDay

        if not isinstance(window.page, KeptDay):
            raise TypeError("the page of today was not kept")
        _tell(SEEN)
        _listen(window, silences)
        return begun(window, stay)

    desktop._application, desktop._begun, desktop._sighted = watched, seen, framed
    desktop.open_window(["--ledger", ledger])


def left(ledger: str) -> None:
    """The same window, closed as soon as it stands: it keeps what the next start shows first."""
    from app.ui import desktop, start

    start.now = lambda: NOON
    application = desktop._application

    def closed() -> object:
        app, preferences = application()
        app.exec = lambda: [each.close() for each in app.topLevelWidgets() if each.isVisible()]
        return app, preferences

    desktop._application = closed
    desktop.open_window(["--ledger", ledger])


def _listen(window: object, silences: list[float]) -> None:
    """Measure how long a key would wait, again and again, while the ledger is being opened."""
    from PySide6.QtCore import QTimer

    last = [monotonic()]

    def beat() -> None:
        now = monotonic()
        silences.append(now - last[0])
        last[0] = now

    QTimer(window, interval=1, timeout=beat).start()


def _look_around(silences: list[float]) -> int:
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

    from app.ui.window import MainWindow

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    tile = window.page.tiles["opinions"]
    _until(lambda: "…" not in tile.accessibleName() and QThreadPool.globalInstance().activeThreadCount() == 0)
    _tell()
    silence = max(silences)
    for key in list(window._specs):
        window.open(key)
        _rest()
    window.close()
    _tell(f"{silence:.4f} {_resident():.1f}")
    os._exit(0)


def _rest() -> None:
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

    end = monotonic() + 1
    while monotonic() < end or (QThreadPool.globalInstance().activeThreadCount() and monotonic() < end + 5):
        QApplication.processEvents()


def _until(holds: Callable[[], bool]) -> None:
    from PySide6.QtWidgets import QApplication

    end = monotonic() + PATIENCE
    QApplication.processEvents()
    while not holds() and monotonic() < end:
        QApplication.processEvents()


def _resident() -> float:
    """Mebibytes of memory at the highest point so far."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _tell(words: str = SIGN) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    {"ours": ours, "bare": bare, "left": left}[sys.argv[1]](*sys.argv[2:])
