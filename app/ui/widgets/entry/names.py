"""Names and words that complete as they are typed, by pinyin too."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt

from app.ui.widgets.entry.completion import Candidate, Candidates, Completion
from app.ui.widgets.entry.edges import Edge
from app.ui.widgets.entry.fields import TextField


class NameField(TextField):
    """One name, or several with 、 between them (`many`); candidates are words or (word, keys).

    `known` refuses what is not among the candidates and suggests the nearest. The value is a str, or a tuple when
    `many`.
    """

    def __init__(
        self,
        key: str,
        name: str,
        candidates: Iterable[Candidate] = (),
        *,
        many: bool = False,
        known: bool = False,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__(key, name, required=required, hint=hint, placeholder=placeholder or _advice(many=many))
        self._many, self._known = many, known
        self._candidates = Candidates(candidates)
        self.completion = Completion(self.edit, self)
        self.completion.picked.connect(self._take)
        self.completion.entered.connect(self._entered)

    def set_candidates(self, candidates: Iterable[Candidate]) -> None:
        self._candidates = Candidates(candidates)

    def read(self, text: str) -> object:
        words = self._split(text)
        if self._known:
            self._refuse_unknown(words)
        return tuple(words) if self._many else text

    def write(self, value: object) -> str:
        return "、".join(map(str, value)) if isinstance(value, tuple | list) else str(value)

    def suggest(self) -> None:
        """Open the list for what is typed where the cursor stands."""
        typed = self._segment()
        taken = set(self._split(self.edit.text())) - {typed} if self._many else set()
        words = [word for word in self._candidates.matching(typed) if word not in taken]
        if words == [typed]:
            words = []
        self.completion.offer(words, first=bool(typed) and (self._known or typed.isascii()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.pressed(event) == Qt.Key.Key_Down and not self.completion.open:
            self.suggest()
            return True
        return super().eventFilter(_watched, event)

    def settle(self) -> None:
        if self.completion.open:
            return
        if self._many:
            self.edit.setText("、".join(self._split(self.edit.text())))
        super().settle()

    def _typed(self) -> None:
        super()._typed()
        self.suggest()

    def _take(self, word: str) -> None:
        start, end = self._span()
        text = self.edit.text()
        parted = f"{word}、" if self._many and end == len(text) else word
        self.edit.setText(text[:start] + parted + text[end:])
        self.edit.setCursorPosition(start + len(parted))
        self.set_error("")
        self.edited.emit()

    def _entered(self, taken: bool) -> None:
        if not (taken and self._many):
            self.walked.emit()

    def _span(self) -> tuple[int, int]:
        text, at = self.edit.text(), self.edit.cursorPosition()
        if not self._many:
            return 0, len(text)
        cuts = [index for index, letter in enumerate(text) if letter in "、，,；;"]
        start = max((cut + 1 for cut in cuts if cut < at), default=0)
        return start, min((cut for cut in cuts if cut >= at), default=len(text))

    def _segment(self) -> str:
        start, end = self._span()
        return self.edit.text()[start:end].strip()

    def _split(self, text: str) -> list[str]:
        for mark in "，,；;":
            text = text.replace(mark, "、")
        return [word.strip() for word in text.split("、") if word.strip()]

    def _refuse_unknown(self, words: list[str]) -> None:
        if words and not self._candidates.texts:
            raise ValueError("名单还是空的，请先登记或导入名单")
        for word in words if self._many else ["".join(words)]:
            if word in self._candidates.texts:
                continue
            near = self._candidates.matching(word, 3) or _nearest(word, self._candidates.texts)
            raise ValueError(f"没有“{word}”" + (f"，是不是{'、'.join(near)}？" if near else "，请从列表中选"))


class ChoiceField(NameField):
    """One of a list of words that opens with the arrow; `free` lets other words in too."""

    def __init__(
        self,
        key: str,
        name: str,
        choices: Iterable[Candidate] = (),
        *,
        free: bool = False,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__(
            key,
            name,
            choices,
            known=not free,
            required=required,
            hint=hint,
            placeholder=placeholder or "可输拼音首字母",
        )
        Edge(self.edit, "down", "打开列表", self._open_all)

    def read(self, text: str) -> object:
        if _mere_initials(text) and text not in self._candidates.texts:
            raise ValueError(f"“{text}”像是拼音首字母，请从列表中选，或写汉字")
        return super().read(text)

    def set_choices(self, choices: Iterable[Candidate]) -> None:
        self.set_candidates(choices)

    def _open_all(self) -> None:
        self.edit.setFocus()
        self.completion.offer(self._candidates.texts, first=False)


def _mere_initials(text: str) -> bool:
    """Letters that a clerk types for the list and not for the book."""
    return text.isascii() and text.isalpha() and text.islower()


def _advice(*, many: bool) -> str:
    return "可输拼音首字母，多人用、隔开" if many else "可输拼音首字母"


def _nearest(word: str, texts: list[str]) -> list[str]:
    from app.rules.names import nearest

    return list(nearest(word, texts))
