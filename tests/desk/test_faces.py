"""Fonts by role: the user's choice, then the machine's, then the bundled ones; made for the test, never the machine's."""

from datetime import datetime

import pikepdf
import pytest
from fontTools.ttLib import TTCollection, TTFont

from app.desk import faces
from app.desk.asked import Asked
from app.desk.forms import shelf
from app.errors import LedgerError
from app.exports.ink import font_faces, font_folders, fonts_in, wear
from app.exports.ink.fonts import FILES, FOLDER
from app.ui.pages.settings import fonts as settings_fonts
from app.ui.pages.settings.fonts import FontsPanel
from tests import ledgers
from tests.exports.archive import faults
from tests.exports.papers import words

KEPT = "年月日接待选民公告太平镇人大主席团关于开展代表活动的，。：一二三四五六七0123456789"
POSTSCRIPT = "Shili-FangSong"
RESTRICTED, NO_SUBSET, EDITABLE = 0x0002, 0x0100, 0x0008


def made(path, name, kind=0, source="kai"):
    """A font of that name with a few characters, as a maker might have shipped it."""
    from fontTools.subset import Subsetter

    font = TTFont(FOLDER / FILES[source])
    subsetter = Subsetter()
    subsetter.options.name_IDs = ["*"]
    subsetter.populate(text=KEPT)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in {1, 4, 6, 16}:
            record.string = name if record.nameID != 6 or name.isascii() else POSTSCRIPT
    font["OS/2"].fsType = kind
    if path is not None:
        font.save(path)
    return font


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine with a folder of fonts of its own, looked through afresh."""
    folder = tmp_path / "字体"
    folder.mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "设置"))
    monkeypatch.setenv("LIUBU_PAPER_FONTS", "")
    monkeypatch.setattr(faces, "font_folders", lambda: (folder,))
    faces._looked.clear()
    yield folder
    wear({})
    faces._looked.clear()


@pytest.fixture
def ledger(tmp_path):
    opened = ledgers.opened(tmp_path / "台账.liubu", lambda: datetime(2024, 9, 20, 9, 30), **ledgers.TAIPING)
    yield opened
    opened.close()


def worn():
    return {each.role: (each.face, each.origin, each.stands_in) for each in faces.faces()}


def embedded(paper):
    with pikepdf.open(paper) as pdf:
        return {str(font.BaseFont).split("+")[1] for page in pdf.pages for font in page.Resources.Font.values()}


def test_without_fonts_of_its_own_a_machine_draws_with_what_is_bundled(machine):
    assert worn() == {
        "仿宋": ("思源宋体", "随附", True),
        "小标宋": ("思源宋体粗体", "随附", True),
        "黑体": ("思源黑体", "随附", True),
        "楷体": ("霞鹜文楷", "随附", False),
    }
    assert faces.remarks()[0] == "正文用仿宋处以随附的思源宋体代替"


def test_a_font_of_the_machine_goes_before_the_bundled_one_and_is_embedded(machine, ledger, tmp_path):
    made(machine / "SIMFANG.TTF", "FangSong")
    made(machine / "fzxbs.ttf", "FZXiaoBiaoSong-B05S")
    assert worn()["仿宋"] == ("FangSong", "本机", False)
    assert not any("仿宋" in sentence or "小标宋" in sentence for sentence in faces.remarks())
    paper = shelf.make(ledger, "notice", Asked(blank=1), tmp_path / "a.pdf")
    assert {"FangSong", "FZXiaoBiaoSong-B05S"} <= embedded(paper)
    assert faults(paper.read_bytes()) == []
    assert "特此公告" in "".join(words(paper.read_bytes()))  # what the face lacks is drawn by the bundled one


def test_the_choice_of_the_user_goes_before_the_machine_and_is_kept(machine, tmp_path):
    made(machine / "SIMFANG.TTF", "FangSong")
    own = tmp_path / "我的.ttf"
    made(own, "示例仿宋")
    faces.choose("仿宋", own)
    assert worn()["仿宋"] == ("示例仿宋", "自选", False)
    faces._looked.clear()  # as the program begins the next day
    assert worn()["仿宋"] == ("示例仿宋", "自选", False)
    own.unlink()
    faces._looked.clear()
    assert worn()["仿宋"] == ("FangSong", "本机", False)
    faces.choose("仿宋", None)
    assert worn()["仿宋"] == ("FangSong", "本机", False)


@pytest.mark.parametrize("kind", [RESTRICTED, NO_SUBSET, RESTRICTED | NO_SUBSET])
def test_a_font_whose_maker_forbids_it_is_passed_over_and_refused_as_a_choice(machine, kind):
    path = machine / "SIMKAI.TTF"
    made(path, "KaiTi", kind)
    assert worn()["楷体"] == ("霞鹜文楷", "随附", False)
    with pytest.raises(LedgerError, match=r"“SIMKAI\.TTF”的制作者不许把它嵌进文件"):
        faces.choose("楷体", path)


def test_a_font_that_may_be_edited_may_be_embedded(machine):
    made(machine / "SIMHEI.TTF", "SimHei", EDITABLE)
    assert worn()["黑体"] == ("SimHei", "本机", False)


def test_a_face_within_a_collection_is_found_by_its_name(machine, ledger, tmp_path):
    collection = TTCollection()
    collection.fonts = [made(None, "Other"), made(None, "仿宋_GB2312")]
    collection.save(machine / "many.ttc")
    [face] = [each for each in font_faces(machine / "many.ttc") if "仿宋_GB2312" in each.names]
    assert face.index == 1
    assert worn()["仿宋"] == ("仿宋_GB2312", "本机", False)
    paper = shelf.make(ledger, "notice", Asked(blank=1), tmp_path / "a.pdf")
    assert faults(paper.read_bytes()) == []


def test_a_font_that_cannot_be_read_whole_is_as_good_as_none(machine):
    path = machine / "SIMFANG.TTF"
    made(path, "FangSong")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert worn()["仿宋"][1] == "随附"


def test_what_is_no_font_is_refused_in_words_and_passed_over(machine, tmp_path):
    (machine / "坏.ttf").write_bytes(b"\0\1\0\0\0\xff" + b"x" * 40)
    (machine / "空.ttf").write_bytes(b"")
    assert list(fonts_in((machine,))) == []
    for name in ("坏.ttf", "空.ttf", "没有.ttf"):
        with pytest.raises(LedgerError, match=r"不是字体文件|不是 TrueType"):
            faces.choose("仿宋", machine / name)


def test_the_demo_and_whoever_asks_for_it_draw_with_the_bundled_faces(machine, monkeypatch):
    made(machine / "SIMFANG.TTF", "FangSong")
    faces.keep_bundled()
    assert worn()["仿宋"][1] == "随附"
    faces._looked.clear()
    monkeypatch.setenv("LIUBU_PAPER_FONTS", "bundled")
    assert worn()["仿宋"][1] == "随附"


def test_the_folders_of_a_machine_are_those_where_fonts_lie():
    windows = font_folders({"WINDIR": r"D:\Windows", "LOCALAPPDATA": r"C:\u", "USERPROFILE": r"C:\h"}, "win32")
    assert [str(each).replace("/", "\\") for each in windows] == [
        r"D:\Windows\Fonts", r"C:\u\Microsoft\Windows\Fonts"
    ]  # fmt: skip
    assert any("wps-office" in str(each) for each in font_folders({"HOME": "/people/a"}, "linux"))


def test_the_settings_say_what_each_role_is_drawn_in_and_take_a_file(machine, tmp_path, qtbot, monkeypatch):
    panel = FontsPanel()
    qtbot.addWidget(panel)
    assert panel.lines["仿宋"].text() == "仿宋（正文）：思源宋体（随附，代替仿宋）"
    assert all(back.isHidden() for _, back in panel.buttons.values())
    own = tmp_path / "我的.ttf"
    made(own, "示例仿宋")
    monkeypatch.setattr(settings_fonts, "ask_file", lambda *_: own)
    panel.buttons["仿宋"][0].click()
    assert panel.lines["仿宋"].text() == "仿宋（正文）：示例仿宋（自选）"
    assert [role for role, (_, back) in panel.buttons.items() if not back.isHidden()] == ["仿宋"]
    panel.buttons["仿宋"][1].click()
    assert panel.lines["仿宋"].text() == "仿宋（正文）：思源宋体（随附，代替仿宋）"
