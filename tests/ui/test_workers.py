"""Work beside the window outlives neither the program nor whoever asked for it, and says nothing to nobody."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENDING = """
import time
from PySide6.QtCore import QCoreApplication
from app.ui.workers import Worker

app = QCoreApplication([])
Worker.do(lambda _: time.sleep(0.5))
time.sleep(0.1)
"""


def test_work_that_ends_after_the_program_is_no_error():
    ended = subprocess.run(
        [sys.executable, "-c", ENDING], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
