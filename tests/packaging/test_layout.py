"""How a package is laid out, what of the libraries stays behind, and the lists of sums."""

import configparser
import json
import os
import subprocess
import zipfile

import pytest
from parcels import assembly, debs, licences, linux, lists, trims, window_libraries, windows
from parcels.paths import APP_ID, HERE, VERSION, Stop

from app.ui import displays


@pytest.fixture
def folder(tmp_path):
    """What the Linux package's folder looks like, with next to nothing inside."""
    made = tmp_path / "liubu"
    (made / VERSION / "runtime" / "bin").mkdir(parents=True)
    (made / VERSION / "runtime" / "bin" / "python3").write_bytes(b"python")
    (made / VERSION / "runtime" / "bin" / "python3").chmod(0o755)
    for name in ("liubu", "install.sh", "uninstall.sh", "liubu.desktop", "liubu.xml"):
        (made / name).write_bytes((HERE / "linux" / name).read_bytes())
    (made / "liubu").chmod(0o755)
    (made / "liubu.png").write_bytes(b"png")
    (made / "current.txt").write_text(VERSION)
    return made


def test_the_package_lies_under_opt_apps_and_its_menu_entry_starts_it(folder, tmp_path):
    root = tmp_path / "root"
    debs.lay(folder, root)
    apps = root / "opt" / "apps" / APP_ID
    assert json.loads((apps / "info").read_text())["appid"] == APP_ID
    assert os.access(apps / "files" / "liubu", os.X_OK)
    assert os.access(apps / "files" / VERSION / "runtime" / "bin" / "python3", os.X_OK)
    assert not (apps / "files" / "install.sh").exists()
    for base in (apps / "entries", root / "usr" / "share"):
        entry = configparser.RawConfigParser()
        entry.optionxform = str
        entry.read(base / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
        assert entry["Desktop Entry"]["Exec"] == f"/opt/apps/{APP_ID}/files/liubu %f"
        assert entry["Desktop Entry"]["Icon"] == APP_ID
        assert "*.liubu" in (base / "mime" / "packages" / f"{APP_ID}.xml").read_text()
    control = (root / "DEBIAN" / "control").read_text()
    assert f"Version: {VERSION}\n" in control
    assert "libc6 (>= 2.28)" in control


def test_the_package_asks_for_the_libraries_that_the_window_looks_for_but_for_those_it_brings():
    wanted = {*displays.ALWAYS.values(), *displays.FOR_X11.values()}
    assert wanted <= {*debs.NEEDS, *window_libraries.BROUGHT}
    assert not {*debs.NEEDS} & {*window_libraries.BROUGHT}


def test_what_a_clerk_never_uses_stays_behind_and_what_the_window_needs_does_not():
    kept = ("PySide6/QtWidgets.abi3.so", "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/plugins/platforms/qwindows.dll",
            "PySide6/Qt/translations/qtbase_zh_CN.qm", "PySide6/Qt6Core.dll", "PySide6/vcruntime140_1.dll", "alembic/op.py",
            "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so")  # fmt: skip
    left = ("PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/Qt6Qml.dll", "PySide6/opengl32sw.dll", "PySide6/QtCore.pyi",
            "PySide6/Qt/translations/qtbase_de.qm", "PySide6/designer.exe", "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
            "lxml/includes/etree.pxd", "PySide6/scripts/deploy.py")  # fmt: skip
    assert [name for name in kept if not trims.is_kept(name)] == []
    assert [name for name in left if trims.is_kept(name)] == []


def test_a_wheel_is_laid_without_its_scripts(tmp_path):
    wheel = tmp_path / "one-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        packed.writestr("one/__init__.py", "")
        packed.writestr("one-1.data/purelib/two.py", "")
        packed.writestr("one-1.data/scripts/run", "")
    assembly.unpack(wheel, tmp_path / "site")
    laid = {path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    assert laid == {"one/__init__.py", "two.py"}


def test_both_lists_name_every_file_and_find_the_one_that_was_changed(tmp_path):
    (tmp_path / "统信").mkdir()
    (tmp_path / "统信" / "包").write_bytes(b"abc")
    (tmp_path / "说明").write_bytes(b"")
    lists.write_lists(tmp_path)
    assert (
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0  统信/包"
        in (tmp_path / "SM3SUMS.txt").read_text()
    )
    for name in lists.ALGORITHMS:
        assert [*lists.differing(tmp_path, name)] == []
    (tmp_path / "统信" / "包").write_bytes(b"abd")
    for name in lists.ALGORITHMS:
        assert [*lists.differing(tmp_path, name)] == ["统信/包"]
    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS.txt"], cwd=tmp_path, check=False, capture_output=True)
    assert checked.returncode == 1


def test_every_library_is_listed_with_its_licence_and_one_without_stops_the_package(tmp_path):
    site = tmp_path / "site"
    (site / "one-1.dist-info" / "licenses").mkdir(parents=True)
    (site / "one-1.dist-info" / "METADATA").write_text("Name: one\nVersion: 1\nLicense-Expression: MIT\n")
    (site / "one-1.dist-info" / "licenses" / "LICENSE").write_text("the text")
    licences.collect(tmp_path / "texts", site)
    assert "one 1 · MIT" in (tmp_path / "texts" / licences.LIST).read_text()
    assert (tmp_path / "texts" / "one-LICENSE").read_text() == "the text"
    (site / "two-1.dist-info").mkdir()
    (site / "two-1.dist-info" / "METADATA").write_text("Name: two\nVersion: 1\n")
    with pytest.raises(Stop, match="two"):
        licences.collect(tmp_path / "more", site)


def test_the_interpreter_s_own_licence_lies_beside_those_of_its_parts(tmp_path):
    (tmp_path / "python" / "licences").mkdir(parents=True)
    (tmp_path / "python" / "LICENSE").write_text("Python's")
    (tmp_path / "python" / "licences" / "sqlite3.txt").write_text("public domain")
    (tmp_path / "texts").mkdir()
    licences.of_the_interpreter(tmp_path / "python", tmp_path / "texts")
    assert (tmp_path / "texts" / "python.txt").read_text() == "Python's"
    assert (tmp_path / "texts" / "python" / "sqlite3.txt").read_text() == "public domain"


def test_the_same_folder_makes_the_same_zip(tmp_path):
    (tmp_path / "六簿").mkdir()
    (tmp_path / "六簿" / "一.txt").write_text("一")
    first = windows.zipped(tmp_path / "六簿", tmp_path / "first.zip").read_bytes()
    os.utime(tmp_path / "六簿" / "一.txt", (0, 0))
    assert windows.zipped(tmp_path / "六簿", tmp_path / "second.zip").read_bytes() == first
    with zipfile.ZipFile(tmp_path / "first.zip") as packed:
        assert packed.namelist() == ["六簿/一.txt"]


def test_an_interpreter_that_does_not_compile_stops_the_package_with_a_sentence(tmp_path):
    (tmp_path / "interpreter.sh").write_text("exit 2\n")
    with pytest.raises(Stop, match="没有 Python"):
        linux.interpret(tmp_path / "interpreter.sh")
    (tmp_path / "interpreter.sh").write_text("exit 0\n")
    linux.interpret(tmp_path / "interpreter.sh")
