"""The .deb as UOS and Kylin ask: all of it under /opt/apps/<id>, and the menu's entry where others look, too."""

import json
import shutil
import subprocess
from pathlib import Path

from app.ui import displays
from parcels.paths import APP_ID, BUILD, HERE, TITLE, VERSION
from parcels.window_libraries import BROUGHT

PREFIX = Path("opt", "apps", APP_ID)
ARCHITECTURE = "amd64"
_ALL_DESKTOPS = {
    "libc6 (>= 2.28)",
    "libfreetype6",
    "libx11-6",
    "libxcb1",
    "libxcb-glx0",
    "libxcb-render0",
    "libxcb-shm0",
}
NEEDS = tuple(sorted(_ALL_DESKTOPS | {*displays.ALWAYS.values(), *displays.FOR_X11.values()} - {*BROUGHT}))
_PERMISSIONS = (
    "autostart",
    "notification",
    "trayicon",
    "clipboard",
    "account",
    "bluetooth",
    "camera",
    "audio_record",
    "installed_apps",
)


def build(folder: Path, out: Path) -> Path:
    """Pack the folder as a .deb."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay(folder, root)
    file = out / f"{APP_ID}_{VERSION}_{ARCHITECTURE}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(root), str(file)]
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "0"}
    )
    return file


def lay(folder: Path, root: Path) -> None:
    """The tree of the package."""
    prefix = root / PREFIX
    shutil.copytree(
        folder, prefix / "files", symlinks=True, ignore=shutil.ignore_patterns("*.sh", "liubu.desktop", "liubu.xml")
    )
    (prefix / "info").write_text(json.dumps(info(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    desktop = (HERE / "linux" / "liubu.desktop").read_text(encoding="utf-8")
    desktop = desktop.replace("@EXEC@", f"/{PREFIX}/files/liubu").replace("@ICON@", APP_ID)
    kinds = (HERE / "linux" / "liubu.xml").read_text(encoding="utf-8")
    icon = Path("icons", "hicolor", "256x256", "apps", f"{APP_ID}.png")
    for base in (prefix / "entries", root / "usr" / "share"):
        _write(base / "applications" / f"{APP_ID}.desktop", desktop)
        _write(base / "mime" / "packages" / f"{APP_ID}.xml", kinds)
        (base / icon).parent.mkdir(parents=True)
        shutil.copyfile(folder / "liubu.png", base / icon)
    _write(root / "DEBIAN" / "control", control(_size(prefix)))
    _write(root / "usr" / "share" / "doc" / APP_ID / "copyright", (HERE.parent / "LICENSE").read_text(encoding="utf-8"))
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def control(kilobytes: int) -> str:
    """What dpkg is told."""
    return (
        f"Package: {APP_ID}\nVersion: {VERSION}\nArchitecture: {ARCHITECTURE}\n"
        "Maintainer: Liubu <noreply@liubu.invalid>\n"
        f"Installed-Size: {kilobytes}\nSection: office\nPriority: optional\n"
        f"Depends: {', '.join(NEEDS)}\n"
        f"Description: {TITLE}：乡镇人大主席团的离线台账\n"
        " 接待选民、流动联络站、意见办理、代表履职，每件事只登记一次。\n"
    )


def info() -> dict[str, object]:
    """What the app stores of UOS and Kylin read."""
    permissions = dict.fromkeys(_PERMISSIONS, False)
    return {"appid": APP_ID, "name": TITLE, "version": VERSION, "arch": [ARCHITECTURE], "permissions": permissions}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
