"""Where files come from and go to: the folder used last, else the clerk's own documents; and a folder laid open."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

LAST = "lastFolder"  # kept with the application, so that every dialog of this sitting begins where the last one ended


def usual_folder() -> Path:
    """The folder used last, else the clerk's documents, else the home; never where the program happens to run."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    known = (str(_application().property(LAST) or ""), documents)
    return next((Path(each) for each in known if each and Path(each).is_dir()), Path.home())


def used(path: Path) -> Path:
    """The clerk chose this file or folder: the next dialog begins beside it."""
    _application().setProperty(LAST, str(path if path.is_dir() else path.parent))
    return path


def ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """A file to read; None when the clerk thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(usual_folder()), kinds)
    return used(Path(name)) if name else None


def ask_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Files to read."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(usual_folder()), kinds)
    return [used(Path(name)) for name in names]


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """A folder to write into; None when the clerk thinks better of it."""
    name = QFileDialog.getExistingDirectory(parent, title, str(usual_folder()))
    return used(Path(name)) if name else None


def open_file(path: Path) -> None:
    """Open a file in the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> None:
    """Show the folder in which a file was put, in the file manager of the desktop."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
