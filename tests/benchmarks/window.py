"""The window with 100,000 cases: from start to a usable page beside a bare PySide6 window and LibreOffice; its memory."""

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
MORE, MORE_GOAL, MEBIBYTES = 1.5, 0.5, 300
SIGN = "USABLE"
NOON = datetime(2024, 12, 31, 12)  # the last day of the large ledger


def run() -> dict[str, object]:
    """(e) twice, against each opponent, and (g)."""
    from tests.benchmarks.large import large

    with tempfile.TemporaryDirectory(dir="build") as name:
        folder = Path(name).resolve()
        ledger = folder / "台账.liubu"
        shutil.copyfile(large(CASES), ledger)
        ours, bare, memory = [], [], []
        for _ in range(ROUNDS + 1):
            seconds, said = started(folder, "ours", str(ledger))
            ours.append(seconds)
            memory.append(float(said[1]))
            bare.append(started(folder, "bare")[0])
        mine, theirs = median(ours[1:]), median(bare[1:])
        more = mine - theirs
        return {
            "scenarios": [
                {
                    "scenario": "e 启动到能用的一页，10 万条，比空窗口多用的时间",
                    "ours": more,
                    "of": "ours",
                    "limit": MORE,
                    "goal": MORE_GOAL,
                    "seconds": {"window": mine, "bare PySide6 window": theirs},
                },
                {"scenario": "e 同上，连启动在内", "ours": mine, "opponent": theirs, "against": "空窗口"},
                {"scenario": "e 同上", "ours": mine, **office(folder, ledger)},
                {
                    "scenario": "g 每一页都打开过以后的内存，10 万条",
                    "ours": median(memory),
                    "unit": "MiB",
                    "of": "ours",
                    "limit": MEBIBYTES,
                },
            ]
        }


def started(folder: Path, who: str, *arguments: str) -> tuple[float, list[str]]:
    """Seconds from starting a process to its page being usable, and what it says of itself."""
    home = {name: str(folder / "home") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "LIUBU_FONT": "bundled"}
    command = [sys.executable, "-m", "tests.benchmarks.window", who, *arguments]
    began = perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = perf_counter() - began
        rest = process.stdout.read().split()
        process.wait(PATIENCE)
    if line.strip() != SIGN:
        raise RuntimeError(f"the {who} window did not come up")
    return seconds, [SIGN, *rest]


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
    _tell()


def ours(ledger: str) -> None:
    """The real window, stopped when its first page stands with its figures; then every page is opened."""
    from app.ui import desktop, start

    start.now = lambda: NOON
    application = desktop._application

    def watched() -> object:
        app, preferences = application()
        app.exec = _look_around
        return app, preferences

    desktop._application = watched
    desktop.open_window(["--ledger", ledger])


def _look_around() -> int:
    from PySide6.QtWidgets import QApplication

    from app.ui.window import MainWindow

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    tile = window.page.tiles["opinions"]
    _until(lambda: "…" not in tile.accessibleName())
    _tell()
    for key in list(window._specs):
        window.open(key)
        _rest()
    window.close()
    _tell(f"{_resident():.1f}")
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
    {"ours": ours, "bare": bare}[sys.argv[1]](*sys.argv[2:])
