"""The suite does not hang and does not lie: what a test leaves behind, or waits for without end, is told with its name."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtPrintSupport, QtWidgets

from tests.ui.asked import WAITING

ROOT = Path(__file__).resolve().parent.parent
SITTING = """
import subprocess, sys, threading, time

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.ui.widgets.dialogs import tell
from app.ui.workers import Worker
from tests import leftovers
from tests.ui.asked import answer

leftovers.PATIENCE = 0.2


@pytest.fixture
def closing(qtbot):
    yield
    tell(None, "已停止", "没有写入任何内容。")


def test_waits_in_teardown(closing):
    pass


def test_waits_natively(qtbot):
    try:
        QMessageBox.information(None, "提示", "知道了")
    except AssertionError:
        pass


def test_is_not_asked(qtbot):
    answer(lambda box: box.accept())


def test_leaves_a_job(qtbot):
    Worker.do(lambda _: time.sleep(1))


def test_leaves_a_thread():
    threading.Thread(target=time.sleep, args=(8,), name="eternal", daemon=True).start()


def test_leaves_a_process():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3)"])


def test_answers(qtbot):
    asked = answer(lambda box: box.accept_button.click())
    tell(None, "已存好", "在桌面上。")
    assert asked.seen.windowTitle() == "已存好"


def test_holds_a_key(qapp):
    QTest.keyPress(QWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier


def test_begins_with_no_key_held(qapp):
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.mark.limit(1)
def test_waits_for_ever(qapp):
    QEventLoop().exec()


def test_comes_after():
    assert True
"""
LEFT = {
    "test_waits_in_teardown": "what waited: Dialog: 已停止",
    "test_waits_natively": "what waited: QMessageBox.information",
    "test_is_not_asked": "1 answers to what never waited",
    "test_leaves_a_job": "1 jobs of the window",
    "test_leaves_a_thread": "the thread eternal",
    "test_leaves_a_process": "the process ",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What is said of tests that leave things behind; one test is not over in time."""
    folder = tmp_path_factory.mktemp("sitting")
    (folder / "test_sitting.py").write_text(SITTING, encoding="utf-8")
    plugins = ("-p", "tests.limits", "-p", "tests.leftovers", "-p", "no:cacheprovider")
    command = [sys.executable, "-m", "pytest", "-n", "1", "-v", *plugins, f"--rootdir={folder}", str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", LEFT)
def test_what_is_left_behind_fails_the_test_that_left_it(told, name):
    _, _, rest = told.partition(f"ERROR at teardown of {name} ")
    assert f"left behind: {LEFT[name]}" in rest.split("ERROR at teardown")[0]


def test_what_waits_for_ever_is_ended_with_its_name_and_the_others_go_on(told):
    assert "test_sitting.py::test_waits_for_ever is not over after 1 seconds." in told
    assert "crashed while running 'test_sitting.py::test_waits_for_ever'" in told
    assert "1 failed, 10 passed, 6 errors" in told


def test_every_way_to_wait_is_watched():
    kinds = {each for module in (QtWidgets, QtPrintSupport, QtGui, QtCore) for each in _classes(module)}
    ways = {(each.__name__, name) for each in kinds for name in vars(each) if _waits(each, name)}
    watched = {(kind.__name__, name) for kind, names in WAITING.items() for name in names}
    loops = {"QEventLoop", "QThread", "QTextStreamManipulator"}  # a test's own, a thread's, and none at all
    assert {kind for kind, _ in ways - watched} == loops


def _classes(module):
    return [each for name in dir(module) if inspect.isclass(each := getattr(module, name))]


def _waits(kind, name):
    if name in {"exec", "exec_"}:
        return True
    asks = name.startswith(("get", "about", "question", "warning", "critical", "information"))
    return asks and issubclass(kind, QtWidgets.QDialog) and type(vars(kind)[name]) in {staticmethod, type(len)}
