"""Where files come from and go to: the folder used last, else the clerk's own documents; and a folder laid open.

Each sort of file has its own: no paper that names persons is offered to go where a package was put or a picture found.
"""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget


class FolderFor(Enum):
    """What a folder was chosen for; kept with the application for this sitting."""

    PAPERS = "folderForPapers"  # whatever names persons: registers, notices, files of deputies, pictures
    SHEETS = "folderForSheets"  # keys on paper
    PACKAGES = "folderForPackages"  # what is carried to others
    COPIES = "folderForCopies"  # copies of the ledger
    LEDGERS = "folderForLedgers"  # one to work in, which has to stay on this machine
    BLANKS = "folderForBlanks"  # what holds nothing of the registers: templates, settings, diagnoses
    READING = "folderForReading"


def usual_folder(sort: FolderFor) -> Path:
    """The folder used last for it, else the documents, else the home; never where the program happens to run."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    known = (str(_application().property(sort.value) or ""), documents)
    return next((Path(each) for each in known if each and Path(each).is_dir()), Path.home())


def used(path: Path, sort: FolderFor) -> Path:
    """The clerk chose this file or folder: the next dialog of its sort begins beside it."""
    _application().setProperty(sort.value, str(path if path.is_dir() else path.parent))
    return path


def ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """A file to read; None when the clerk thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(usual_folder(FolderFor.READING)), kinds)
    return used(Path(name), FolderFor.READING) if name else None


def ask_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Files to read."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(usual_folder(FolderFor.READING)), kinds)
    return [used(Path(name), FolderFor.READING) for name in names]


def ask_folder(parent: QWidget, title: str, sort: FolderFor) -> Path | None:
    """A folder for files of a sort; None when the clerk thinks better of it."""
    name = QFileDialog.getExistingDirectory(parent, title, str(usual_folder(sort)))
    return used(Path(name), sort) if name else None


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
