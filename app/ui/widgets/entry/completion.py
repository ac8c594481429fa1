"""Completion that knows pinyin: zjg finds 张建国."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit

Candidate = str | tuple[str, Sequence[str]]
MOST = 12


class Candidates:
    """Words with the keys that find them; keys that are not given are pinyin initials, made when first needed."""

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._given = [(item, None) if isinstance(item, str) else (item[0], tuple(item[1])) for item in candidates]
        self.texts = [text for text, _ in self._given]
        self._keys: list[tuple[str, ...]] | None = None

    def matching(self, typed: str, most: int = MOST) -> list[str]:
        """What fits best first: it begins so, a key begins so, it contains it, a key contains it."""
        wanted = typed.strip().casefold()
        if not wanted:
            return self.texts[:most]
        ranked: list[tuple[int, int]] = []
        keys = self._all_keys() if wanted.isascii() else None
        for index, text in enumerate(self.texts):
            rank = _rank(wanted, text.casefold(), keys[index] if keys else ())
            if rank is not None:
                ranked.append((rank, index))
        return [self.texts[index] for _, index in sorted(ranked)[:most]]

    def _all_keys(self) -> list[tuple[str, ...]]:
        if self._keys is None:
            self._keys = [tuple(key.casefold() for key in (keys or _initials(text))) for text, keys in self._given]
        return self._keys


def _rank(wanted: str, text: str, keys: Sequence[str]) -> int | None:
    if text.startswith(wanted):
        return 0
    if any(key.startswith(wanted) for key in keys):
        return 1
    if wanted in text:
        return 2
    if any(wanted in key for key in keys):
        return 3
    return None


def _initials(text: str) -> tuple[str, ...]:
    from app.rules.names import initials

    return (initials(text),)


class Completion(QObject):
    """A list under a line edit. `picked` gives the chosen word; the field decides where it goes; `entered` says that
    Enter closed the list, and whether a word was taken.
    """

    picked = Signal(str)
    entered = Signal(bool)

    def __init__(self, edit: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._edit = edit
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self._completer.setWidget(edit)
        self._list: QAbstractItemView | None = None
        self._completer.activated[QModelIndex].connect(lambda index: self.picked.emit(index.data()))  # type: ignore[index]

    @property
    def open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def offer(self, words: Sequence[str], *, first: bool) -> None:
        """Show these words under the field; `first` means that Enter takes the first of them."""
        if not words:
            self.close()
            return
        popup = self._popup()
        self._model.setStringList(list(words))
        self._completer.complete()
        if first:
            popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
            return
        popup.setCurrentIndex(QModelIndex())

    def take(self) -> bool:
        """Take the word that is marked in the open list."""
        index = self._popup().currentIndex() if self.open else QModelIndex()
        if not index.isValid():
            return False
        word = str(index.data(Qt.ItemDataRole.DisplayRole))
        self.close()
        self.picked.emit(word)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                taken = self.take()
                self.close()
                self.entered.emit(taken)
                return True
            if event.key() == Qt.Key.Key_Tab:
                self.take()
                self.close()
                return False
        return super().eventFilter(watched, event)

    def close(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _popup(self) -> QAbstractItemView:
        """The list, made when it is first opened: most fields are never typed in."""
        if self._list is None:
            self._list = self._completer.popup()
            self._list.setObjectName("completion")
            self._list.installEventFilter(self)
        return self._list
