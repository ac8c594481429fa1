"""The frame: the way between pages, the look, the start, the worker, the crash."""

import json
import os
import subprocess
import sys
import threading
from dataclasses import fields
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QListWidget

from app.errors import DamagedError, LedgerError
from app.files import LOG, diagnosis
from app.ui import colours, crash, displays, theme
from app.ui.instance import Instance, name_for
from app.ui.page import Page
from app.ui.parts import saving
from app.ui.preferences import SCALES
from app.ui.widgets import folders
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import ProgressDialog
from app.ui.widgets.notices import SECRECY
from app.ui.widgets.search import HitLine
from app.ui.window import MainWindow, PageSpec
from app.ui.workers import Worker
from tests.ui.asked import answer
from tests.ui.hands import write

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Sheet(Page):
    title = "一页"
    manual = "sheet"
    reads = frozenset({"case"})

    def __init__(self):
        super().__init__()
        self.refreshed, self.arrived, self.stays = 0, [], False
        self.edit = QLineEdit()
        self.body.addWidget(self.edit)

    def refresh(self):
        self.refreshed += 1
        self.set_subtitle(f"第 {self.refreshed} 次")

    def arrive(self, what):
        self.arrived.append(what)

    def may_leave(self):
        return not self.stays


@pytest.fixture
def frame(qtbot):
    made = []

    def factory(key):
        def make():
            made.append(key)
            return Sheet()

        return make

    keys = ("today", "register", "cases")
    specs = [PageSpec(key, f"页{key}", "home", factory(key), (lambda: 3) if key == "cases" else None) for key in keys]
    window = MainWindow(specs, unit="原阳县太平镇人大主席团")
    qtbot.addWidget(window)
    window.open("today")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, made


def test_pages_are_made_on_their_first_visit_and_once(frame):
    window, made = frame
    assert made == ["today"]
    window.open("cases", "2024-接-001")
    window.open("today")
    window.open("cases")
    assert made == ["today", "cases"]
    assert window.page.arrived == ["2024-接-001", None]


def test_the_title_names_product_and_unit(frame):
    assert frame[0].windowTitle() == "六簿 — 原阳县太平镇人大主席团"


def test_control_digits_walk_the_pages(frame, qtbot):
    window, _ = frame
    qtbot.keyClick(window, Key.Key_3, CTRL)
    assert window.key == "cases"
    qtbot.keyClick(window, Key.Key_1, CTRL)
    assert window.key == "today"


def test_a_page_sends_the_clerk_elsewhere_without_knowing_the_window(frame):
    window, _ = frame
    window.page.go.emit("cases", {"state": "late"})
    assert window.key == "cases"
    assert window.page.arrived == [{"state": "late"}]


def test_a_page_that_holds_a_half_written_form_may_refuse_to_be_left(frame):
    window, _ = frame
    window.page.stays = True
    window.open("cases")
    assert window.key == "today"
    assert not window.close()
    window.page.stays = False


def test_a_change_refreshes_the_page_that_is_seen_now_and_the_others_on_their_next_visit(frame):
    window, _ = frame
    window.open("cases")
    cases = window.page
    window.open("today")
    today = window.page
    before = today.refreshed, cases.refreshed
    window.changed({"case"})
    assert (today.refreshed, cases.refreshed) == (before[0] + 1, before[1])
    window.open("cases")
    assert cases.refreshed == before[1] + 1
    window.changed({"roster"})
    assert cases.refreshed == before[1] + 1


def test_f5_refreshes_and_the_subtitle_follows(frame, qtbot):
    window, _ = frame
    count = window.page.refreshed
    qtbot.keyClick(window, Key.Key_F5)
    assert window.page.refreshed == count + 1
    assert window._subtitle.text() == f"第 {count + 1} 次"


def test_f1_asks_for_the_manual_at_the_page_in_hand(frame, qtbot):
    window, _ = frame
    with qtbot.waitSignal(window.help_wanted) as told:
        qtbot.keyClick(window, Key.Key_F1)
    assert told.args == ["sheet"]


def test_counts_stand_beside_the_page_and_are_said_aloud(frame):
    window, _ = frame
    window.count()
    assert window.navigation._items["cases"].accessibleName() == "页cases，待办 3"
    assert "Ctrl 3" in window.navigation._items["cases"].toolTip()


def test_the_search_is_one_key_away_and_leads_to_its_page(frame, qtbot):
    window, _ = frame
    qtbot.keyClick(window, Key.Key_K, CTRL)
    assert QApplication.focusWidget() is window.search
    with qtbot.waitSignal(window.searched) as told:
        write(window.search, "gg")
    assert told.args == ["gg"]
    hits = [HitLine("意见", "2024-接-022", "灌溉", "cases", 22), HitLine("代表", "示例甲", "", "register", 7)]
    window.search.show_hits("gg", hits)
    assert window.search.popup.isVisible()
    qtbot.keyClick(window.search, Key.Key_Down)
    qtbot.keyClick(window.search, Key.Key_Return)
    assert window.key == "register"
    assert window.page.arrived == [7]
    assert not window.search.popup.isVisible()


def test_answers_that_come_late_are_dropped(frame, qtbot):
    window, _ = frame
    write(window.search, "灌溉")
    window.search.show_hits("灌", [HitLine("意见", "旧", "", "cases")])
    assert not window.search.popup.isVisible()


def test_nothing_found_says_what_else_to_try(frame, qtbot):
    window, _ = frame
    write(window.search, "zzz")
    window.search.show_hits("zzz", [])
    assert "没有找到“zzz”" in window.search.popup._foot.text()
    qtbot.keyClick(window.search, Key.Key_Escape)
    assert not window.search.popup.isVisible()


def test_undo_in_a_text_field_is_the_texts_own_and_elsewhere_the_last_acts(frame, qtbot):
    window, _ = frame
    window.page.edit.setFocus()
    write(window.page.edit, "ab")
    with qtbot.assertNotEmitted(window.undo_wanted):
        qtbot.keyClick(window.page.edit, Key.Key_Z, CTRL)
    window.navigation.setFocus()
    window.page.edit.clearFocus()
    with qtbot.waitSignal(window.undo_wanted):
        qtbot.keyClick(window, Key.Key_Z, CTRL)


def test_the_status_line_always_says_that_nothing_secret_belongs_here(frame):
    window, _ = frame
    window.status.set_saved("已保存 10:32")
    window.status.set_clerk("示例")
    words = [part.text() for part in window.status.findChildren(type(window._title))]
    assert SECRECY in words
    assert "● 已保存 10:32" in words
    assert "经办人：示例" in words


def test_a_banner_stays_until_its_matter_is_settled_and_offers_the_way(frame, qtbot):
    window, _ = frame
    pressed = []
    window.banners.show_banner(
        "full", "磁盘已满，台账暂时只读", tone="late", action="再试", act=lambda: pressed.append(1)
    )
    window.banners.show_banner("full", "磁盘已满", tone="late", action="再试", act=lambda: pressed.append(2))
    assert window.banners.keys == ("full",)
    button = window.banners._shown["full"].findChild(start_button())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.banners.hide_banner("full")
    assert pressed == [2]
    assert window.banners.keys == ()


def start_button():
    from app.ui.widgets.buttons import Button

    return Button


def test_a_passing_sentence_offers_the_way_back(frame, qtbot):
    window, _ = frame
    undone = []
    window.say("已交办 2024-接-022", ("撤销", lambda: undone.append(1)))
    assert window.toast.text == "已交办 2024-接-022"
    qtbot.mouseClick(window.toast.buttons[0], Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert window.toast.text == ""


# looks


GROUNDS = {
    "ink": ("paper", "surface", "raised", "hover", "chosen", "note_line", "note_soft"),
    "muted": ("paper", "surface", "raised", "hover", "chosen", "note_soft"),
    "accent_ink": ("paper", "surface"),
    "on_accent": ("accent", "accent_hover"),
    "on_strong": ("strong",),
    "nav_ink": ("nav", "nav_hover", "nav_chosen"),
    "nav_muted": ("nav", "nav_hover", "nav_chosen"),
    **{f"{tone}_ink": ("surface", "paper", f"{tone}_soft", "hover", "chosen") for tone in colours.TONES},
}


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground_by_4_5_to_1(palette):
    for words, grounds in GROUNDS.items():
        for ground in grounds:
            ratio = colours.contrast(getattr(palette, words), getattr(palette, ground))
            assert ratio >= 4.5, f"{words} on {ground}: {ratio:.2f}"
    assert colours.contrast(palette.on_accent, palette.nav_badge) >= 4.5


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
def test_marks_that_carry_a_meaning_stand_out_by_3_to_1(palette):
    for mark in ("late", "soon", "done", "note", "plain"):
        assert colours.contrast(getattr(palette, mark), palette.surface) >= 3


def test_contrast_is_counted_as_wcag_counts_it():
    assert colours.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colours.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scale", SCALES)
def test_every_word_of_the_style_sheet_is_filled_in(scale):
    sheet = theme.style_sheet(theme.Look(colours.DARK, scale))
    assert "{{" not in sheet
    assert f"{14 * scale:g}pt" in sheet


def test_a_colour_that_is_in_no_style_and_no_drawing_is_not_in_the_table():
    used = (theme.RESOURCES / "theme.qss").read_text(encoding="utf-8")
    code = "".join(
        file.read_text(encoding="utf-8") for file in Path("app/ui").rglob("*.py") if file.name != "colours.py"
    )
    tones = {f"{tone}{part}" for tone in colours.TONES for part in ("", "_ink", "_soft", "_line")}
    for field in fields(colours.Colours):
        assert field.name in tones or f"{{{{{field.name}}}}}" in used or f'"{field.name}"' in code, field.name


def test_the_look_follows_its_override(dressed):
    theme.dress(dressed, scheme="dark", scale=1.25)
    assert theme.look().dark
    assert theme.px(16) == 20
    assert dressed.font().pointSizeF() == pytest.approx(10.5 * 1.25)
    theme.dress(dressed, scheme="light")
    assert not theme.look().dark


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_empty_box_to_tick_is_seen_on_its_ground(scheme, dressed, qtbot):
    theme.dress(dressed, scheme=scheme)
    box = QCheckBox()
    qtbot.addWidget(box)
    drawn = box.grab().toImage()
    line, inside = (drawn.pixelColor(x, drawn.height() // 2).name() for x in (0, drawn.height() // 2))
    assert colours.contrast(line, inside) >= 3
    theme.dress(dressed, scheme="light")


@pytest.mark.parametrize("name", sorted(file.stem for file in (theme.RESOURCES / "icons").glob("*.svg")))
def test_icons_are_drawn_in_the_colour_asked_for(name, dressed):
    image = theme.pixmap(name, "accent", 20, 2.0).toImage()
    inked = [image.pixelColor(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    assert name == "brand" or all(abs(colour.red() - 0xB4) < 12 for colour in inked)


@pytest.mark.parametrize("kind", ["primary", "danger"])
def test_a_button_that_cannot_be_pressed_looks_like_any_other_such(kind, dressed):
    looks = []
    for each in ("plain", kind):
        button = Button("作废…", kind=each)
        button.setEnabled(False)
        button.ensurePolished()
        looks.append(button.grab().toImage())
    assert looks[0] == looks[1]


def test_every_text_of_the_frame_can_be_drawn_by_our_own_face(dressed):
    from PySide6.QtGui import QFontMetrics, QRawFont

    raw = QRawFont.fromFont(dressed.font())
    for letter in "六簿太平镇人大主席团超期办结↑↓●✓…·—（）、":
        assert raw.supportsCharacter(ord(letter)), letter
    assert QFontMetrics(dressed.font()).horizontalAdvance("六簿") > 20


def test_a_rare_character_of_a_name_is_drawn_and_not_boxed(dressed):
    from PySide6.QtGui import QImage, QPainter

    def drawn(letter):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(theme.font(20))
        painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, letter)
        painter.end()
        return bytes(image.constBits())

    pictures = {letter: drawn(letter) for letter in "䶮𬴊𠮷"}
    assert len(set(pictures.values())) == 3


# the start


def test_qt_speaks_chinese(dressed):
    from PySide6.QtCore import QCoreApplication, QLocale

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QLocale().language() == QLocale.Language.Chinese


def test_no_display_is_one_sentence(monkeypatch):
    with pytest.raises(LedgerError, match="没有图形界面"):
        displays.ensure_display({}, "linux")
    displays.ensure_display({}, "win32")


def test_missing_libraries_are_named_by_their_package():
    with pytest.raises(LedgerError, match="apt-get install libxcb-cursor0"):
        displays.ensure_display(
            {"DISPLAY": ":0"}, "linux", lambda wanted: [wanted[name] for name in wanted if "cursor" in name]
        )
    assert displays.missing_packages({"libnothing-of-the-kind.so.1": "libnothing1"}) == ["libnothing1"]


def test_a_library_that_a_package_brought_beside_qt_is_not_missing(tmp_path, monkeypatch):
    brought = tmp_path / "PySide6" / "Qt" / "lib" / "libxcb-of-the-package.so.0"
    brought.parent.mkdir(parents=True)
    brought.write_bytes(b"")
    monkeypatch.setattr(
        displays, "find_spec", lambda name: SimpleNamespace(submodule_search_locations=[str(tmp_path / name)])
    )
    wanted = {"libxcb-of-the-package.so.0": "libxcb-of-the-package0", "libxcb-of-nobody.so.0": "libxcb-of-nobody0"}
    assert displays.missing_packages(wanted) == ["libxcb-of-nobody0"]


def test_an_x_server_that_does_not_answer_is_one_sentence():
    with pytest.raises(LedgerError, match="连不上图形界面"):
        displays.ensure_display({"DISPLAY": ":987"}, "linux", lambda _wanted: [])


def test_a_wayland_that_does_not_answer_is_one_sentence_unless_x_does(tmp_path):
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    with pytest.raises(LedgerError, match="连不上图形界面（WAYLAND_DISPLAY=wayland-0）"):
        displays.ensure_display(environ, "linux", lambda _wanted: [])


def test_drawing_unseen_asks_for_no_display():
    displays.ensure_display(
        {"QT_QPA_PLATFORM": "offscreen"}, "linux", lambda wanted: [] if wanted is displays.ALWAYS else ["x"]
    )


def test_a_library_qt_cannot_load_is_named():
    assert "libegl1" in displays.sentence("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "pip install" in displays.sentence("No module named 'PySide6'")


def test_without_a_display_the_process_ends_with_a_sentence_and_not_with_a_core():
    environ = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    code = "import sys\nfrom app.errors import LedgerError\nfrom app.ui import start\ntry:\n start.application(['x'])\nexcept LedgerError as e:\n print(e, file=sys.stderr); sys.exit(1)"
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.strip() == displays.NO_DISPLAY


# long work


def test_work_is_done_beside_the_window_and_answered_within_it(qtbot):
    here, seen = threading.current_thread(), {}

    def work(job):
        seen["worker"] = threading.current_thread()
        job.report(1, 2, "一半")
        return 42

    def then(value):
        seen["answer"] = value, threading.current_thread()

    Worker.do(work, then, progress=lambda done, total, words: seen.setdefault("said", (done, total, words)))
    qtbot.waitUntil(lambda: "answer" in seen)
    assert seen["worker"] is not here
    assert seen["answer"] == (42, here)
    assert seen["said"] == (1, 2, "一半")


def test_what_fails_is_told_to_the_one_who_asked(qtbot):
    told = []
    Worker.do(lambda _job: 1 / 0, None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)


def test_what_fails_and_nobody_waits_for_is_raised_in_the_window(qtbot):
    with qtbot.captureExceptions() as raised:
        job = Worker.do(lambda _job: 1 / 0)
        qtbot.waitSignal(job.ended).wait() if job.running else None
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_cancelled_work_gives_no_answer_but_says_so(qtbot):
    began, told = threading.Event(), []

    def work(job):
        began.set()
        while True:
            job.check()

    job = Worker.do(work, lambda _: told.append("then"), None, None, lambda: told.append("cancel"))
    assert began.wait(60)
    job.cancel()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["cancel"]


def test_nothing_is_answered_to_a_page_that_is_gone(qtbot):
    told, owner, go = [], Sheet(), threading.Event()
    job = Worker.do(lambda _job: go.wait(60), told.append, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    with qtbot.waitSignal(job.ended):
        go.set()
    assert told == []


def test_long_work_shows_how_far_it_is_and_can_be_stopped(qtbot):
    began, told = threading.Event(), []

    def work(job):
        for step in range(1, 10_000_000):
            job.report(step, 10_000_000, "正在导入")
            began.wait(0.002)

    job = Worker.do(work, None, None, None, lambda: told.append("stopped"))
    dialog = ProgressDialog(None, "导入工作簿", job)
    qtbot.waitUntil(dialog.isVisible)
    assert "正在导入" in dialog._words.text()
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.reject_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))


def test_short_work_shows_no_dialog(qtbot):
    job = Worker.do(lambda _job: 1)
    dialog = ProgressDialog(None, "导入", job)
    with qtbot.waitSignal(dialog.finished):
        assert not dialog.isVisible()


# mishaps


@pytest.fixture
def mishaps(tmp_path):
    return crash.Mishaps(tmp_path, version="0.1.0")


def caught(mishaps, act):
    try:
        act()
    except Exception as error:  # noqa: BLE001  # what the hook is for
        mishaps._caught(type(error), error, error.__traceback__)


def test_a_bug_is_logged_without_a_word_of_what_was_typed(mishaps, qtbot, tmp_path):
    def act():
        secret = {"电话": "13800000000"}
        raise KeyError(f"示例甲 13800000000 {secret}")

    asked = answer(lambda box: box.accept_button.click())
    caught(mishaps, act)
    qtbot.waitUntil(lambda: asked.seen is not None)
    log = (tmp_path / LOG).read_text(encoding="utf-8")
    assert "KeyError" in log
    assert "test_frame.py" in log
    assert "示例甲" not in log
    assert "1380000" not in log
    assert isinstance(asked.seen, crash.CrashDialog)
    assert asked.seen.windowTitle() == "程序出了错，台账没有动"


@pytest.mark.parametrize("error", [FileNotFoundError("chevron.svg"), LedgerError("没有打开。")])
def test_a_window_whose_program_was_taken_away_says_so_and_leaves(qtbot, tmp_path, error):
    left = []
    mishaps = crash.Mishaps(tmp_path / "记录", program=tmp_path / "没有", leave=lambda: left.append(True))
    asked = answer(lambda box: box.accept_button.click())
    mishaps.show_error(error)
    assert asked.seen.windowTitle() == "六簿的程序文件不在了"
    assert left == [True]


def test_a_home_that_cannot_be_written_to_keeps_no_log_and_hinders_nothing(tmp_path):
    nowhere = tmp_path / "文件"
    nowhere.write_text("")
    code = "import sys\nfrom pathlib import Path\nfrom app.ui import crash, start\napp = start.application(['x'])\ncrash.Mishaps(Path(sys.argv[1])).install()\nprint('ready')"
    command = [sys.executable, "-c", code, str(nowhere / "记录")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "ready\n")


def test_the_diagnosis_can_be_copied(qtbot):
    dialog = crash.CrashDialog(None, "诊断")
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "诊断"


def test_a_mistake_of_the_clerks_is_said_in_its_own_sentence_and_not_logged(mishaps, qtbot, tmp_path):
    def act():
        raise DamagedError("台账的流水对不上，请先恢复备份。")

    asked = answer(lambda box: box.accept_button.click())
    caught(mishaps, act)
    qtbot.waitUntil(lambda: asked.seen is not None)
    assert asked.seen.windowTitle() == "台账需要检查"
    assert not (tmp_path / LOG).exists()


def test_the_cause_of_a_cause_is_in_the_diagnosis():
    def act():
        try:
            int("示例")
        except ValueError as error:
            raise RuntimeError("示例") from error

    try:
        act()
    except RuntimeError as error:
        words = diagnosis(error)
    assert "builtins.RuntimeError" in words
    assert "builtins.ValueError" in words
    assert "示例" not in words


def test_qts_own_complaints_are_logged_without_paths_and_words(mishaps, tmp_path):
    from PySide6.QtCore import QtMsgType

    mishaps._qt_says(QtMsgType.QtWarningMsg, None, 'cannot open /srv/示例/台账.liubu "北街村" 13800000000')
    log = (tmp_path / LOG).read_text(encoding="utf-8")
    assert "cannot open" in log
    assert not any(word in log for word in ("示例", "北街村", "1380", "/srv"))


# one window to a ledger


def test_a_second_start_calls_the_first_window(qtbot, tmp_path):
    ledger = tmp_path / "太平镇.liubu"
    first = Instance.claim(ledger)
    assert first is not None
    code = "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\nfrom app.ui.instance import Instance\napp=QCoreApplication([])\nsys.exit(3 if Instance.claim(Path(sys.argv[1])) is None else 0)"
    with qtbot.waitSignal(first.asked):
        second = subprocess.Popen([sys.executable, "-c", code, str(ledger)])
    assert second.wait() == 3
    first.release()
    third = Instance.claim(ledger)
    assert third is not None
    third.release()


def test_the_name_of_a_window_tells_nothing_about_its_ledger(tmp_path):
    assert name_for(tmp_path / "太平镇.liubu") != name_for(tmp_path / "另一镇.liubu")
    assert "太平镇" not in json.dumps(name_for(tmp_path / "太平镇.liubu"), ensure_ascii=False)


def test_a_page_takes_the_keyboard_into_its_list_and_remembers_where_it_was(qtbot):
    class Listed(Page):
        def __init__(self):
            super().__init__()
            self.filter, self.list = QLineEdit(), QListWidget()
            for part in (self.filter, self.list):
                self.body.addWidget(part)

    window = MainWindow(
        [PageSpec("one", "一", "home", Sheet), PageSpec("two", "二", "talk", Listed)], unit="示例县示例镇人大主席团"
    )
    qtbot.addWidget(window)
    window.show()
    window.open("one")
    window.page.edit.setFocus()
    window.open("two")
    assert window.focusWidget() is window.page.list
    window.page.filter.setFocus()
    window.open("one")
    window.open("two")
    assert window.focusWidget() is window.page.filter


def test_a_page_that_begins_in_its_form_is_not_sent_to_its_list(qtbot):
    class Asking(Page):
        def __init__(self):
            super().__init__()
            self.edit, self.list = QLineEdit(), QListWidget()
            for part in (self.edit, self.list):
                self.body.addWidget(part)

        def arrive(self, _):
            self.edit.setFocus()

    window = MainWindow(
        [PageSpec("one", "一", "home", Sheet), PageSpec("two", "二", "talk", Asking)], unit="示例县示例镇人大主席团"
    )
    qtbot.addWidget(window)
    window.show()
    for key in ("one", "two", "one", "two"):
        window.open(key)
        window.page.edit.setFocus()
    window.open("one")
    window.open("two")
    assert window.focusWidget() is window.page.edit


def test_the_card_of_keys_is_one_click_away(qtbot):
    window = MainWindow([PageSpec("one", "一", "home", Sheet)], unit="示例县示例镇人大主席团")
    qtbot.addWidget(window)
    window.open("one")
    with qtbot.waitSignal(window.help_wanted) as asked:
        window.navigation.help.click()
    assert asked.args == ["sheet"]


def test_esc_in_the_search_closes_it_and_leaves_the_page_alone(qtbot):
    window = MainWindow([PageSpec("one", "一", "home", Sheet)], unit="示例县示例镇人大主席团")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.open("one")
    back = Button("返回列表", key="Esc")
    pressed = []
    back.clicked.connect(lambda: pressed.append(1))
    window.page.body.addWidget(back)
    window.page.edit.setFocus()
    qtbot.keyClick(window, Key.Key_K, CTRL)
    write(window.search, "a")
    window.search.show_hits("a", [])
    for _ in range(2):
        qtbot.keyClick(window.search, Key.Key_Escape)
    assert not pressed
    assert not window.search.popup.isVisible()
    assert window.focusWidget() is window.page.edit


def test_a_banner_that_only_tells_can_be_put_away(frame):
    window, _ = frame
    window.banners.show_banner("practice", "练习台账", tone="note", closes=True)
    window.banners.show_banner("full", "磁盘已满", tone="late")
    crosses = [each for each in window.banners.findChildren(Button) if each.accessibleName() == "收起这条提示"]
    assert len(crosses) == 1
    crosses[0].click()
    assert window.banners.keys == ("full",)


def test_what_was_filed_offers_its_folder(frame, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window, _ = frame
    window.page.filed.emit("已导出", tmp_path / "一.xlsx")
    assert window.toast.text == "已导出"
    assert [each.text() for each in window.toast.buttons] == ["打开", "打开文件夹"]
    for place in (1, 0):
        window.page.filed.emit("已导出", tmp_path / "一.xlsx")
        window.toast.buttons[place].click()
    assert opened == [str(tmp_path), str(tmp_path / "一.xlsx")]


@pytest.mark.parametrize("sentence", ["已交办 2024-接-022", "2024-意-065 已销号"])
def test_what_is_said_beside_a_button_is_not_cut(frame, sentence):
    window, _ = frame
    for words in ("打印", "打印交办通知单"):
        window.say(sentence, (words, lambda: None))
        QApplication.processEvents()
        toast, label = window.toast, window.toast._words
        assert label.text() == sentence
        assert label.width() >= label.fontMetrics().horizontalAdvance(sentence)
        assert toast.buttons[0].width() >= toast.buttons[0].sizeHint().width()
        assert label.geometry().right() < toast.buttons[0].geometry().left()


def test_pages_that_were_filed_are_offered_to_the_printer_and_a_folder_is_only_opened(frame, tmp_path):
    window, _ = frame
    window.page.filed.emit(f"已导出：{tmp_path / ('很长的名字' * 40)}.pdf", tmp_path / "一.pdf")
    assert [each.text() for each in window.toast.buttons] == ["打印", "打开文件夹"]
    assert window.toast.geometry().right() < window.width()
    assert window.toast.buttons[1].geometry().right() < window.toast.width()
    asked = []
    window.print_wanted.connect(asked.append)
    window.toast.buttons[0].click()
    assert asked == [tmp_path / "一.pdf"]
    window.page.filed.emit("迎检包已做好", tmp_path)
    assert [each.text() for each in window.toast.buttons] == ["打开文件夹"]


def test_a_file_is_asked_for_where_the_last_one_was_never_where_the_program_runs(frame, tmp_path, monkeypatch):
    (window, _), asked = frame, []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *given: (asked.append(given[2]), (str(tmp_path / "a"), ""))[1]
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    folders.ask_file(window, "选择", "*")
    folders.ask_file(window, "选择", "*")
    assert Path(asked[0]).is_absolute()
    assert Path(asked[0]) != Path.cwd()
    assert asked[1] == str(tmp_path)
    saved = str(tmp_path / "簿" / "一.xlsx")
    (tmp_path / "簿").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), (saved, ""))[1])
    saving.ask_where(window, "导出", "一", "xlsx")
    saving.ask_where(window, "导出", "二", "pdf")
    assert asked[3] == str(tmp_path / "簿" / "二.pdf")


OTHER_FOLDERS = {
    "a package": lambda window: folders.ask_folder(window, "写到哪个文件夹", folders.FolderFor.PACKAGES),
    "a picture that was read": lambda window: folders.ask_files(window, "添加照片", "*"),
    "a file that was read": lambda window: folders.ask_file(window, "选择", "*"),
    "a copy of the ledger": lambda window: saving.ask_where(window, "另存备份", "备份", "liubu"),
    "own settings": lambda window: saving.ask_where(window, "另存", "办法", "toml"),
    "a diagnosis": lambda window: saving.ask_where(window, "导出诊断", "诊断", "zip"),
    "a blank": lambda window: saving.ask_where(window, "空模板", "模板", "xlsx", folders.FolderFor.BLANKS),
    "a key on paper": lambda window: saving.ask_where(window, "恢复单", "恢复单", "pdf", folders.FolderFor.SHEETS),
}


@pytest.mark.parametrize("other", OTHER_FOLDERS)
def test_no_paper_is_offered_to_go_where_something_else_went_or_came_from(frame, tmp_path, monkeypatch, other):
    (window, _), stick = frame, tmp_path / "U盘"
    stick.mkdir()
    for name, chosen in (
        ("getExistingDirectory", str(stick)),
        ("getOpenFileName", (str(stick / "一"), "")),
        ("getOpenFileNames", ([str(stick / "一")], "")),
        ("getSaveFileName", (str(stick / "一"), "")),
    ):
        monkeypatch.setattr(QFileDialog, name, lambda *_, given=chosen: given)
    assert OTHER_FOLDERS[other](window)
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(Path(given[2])), ("", ""))[1])
    saving.ask_where(window, "保存代表履职档案", "代表履职档案", "pdf")
    saving.ask_where(window, "恢复成新台账", "台账", "liubu", folders.FolderFor.LEDGERS)
    assert [each.parent for each in asked if each.parent == stick] == []
