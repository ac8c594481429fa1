"""今日 as it was kept for this day: shown while the ledger is being opened."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from app.ui.parts.day.page import DayPage
from app.ui.parts.day.words import DayWords
from app.ui.widgets.lists.lines import ListLine

AT_FIRST = 10  # lines, about as many as there is room for; the rest comes with the ledger


class KeptDay(DayPage):
    """Offers `pressed(act)`, where `act(page)` does on the page of today what the clerk has just asked for here."""

    pressed = Signal(object)

    def __init__(self, words: DayWords, today: date) -> None:
        super().__init__(words.spans, words.span)
        self.set_subtitle(words.subtitle)
        self.figures.show_words(words.tiles)
        self.amounts.show_words(words.amounts)
        self.show_agenda(replace(words.agenda, lines=words.agenda.lines[:AT_FIRST]))
        self.month.show_words(words.month, today)
        self.show_coverage(words.coverage)
        self._listen()

    def _listen(self) -> None:
        for name in ("opened", "acted", "printed"):
            getattr(self.lines, name).connect(lambda line, name=name: self._ask_line(name, line))
        self.figures.chosen.connect(lambda key: self.pressed.emit(lambda page: page.figures.chosen.emit(key)))
        self.spans.chosen.connect(lambda span: self.pressed.emit(lambda page: page.choose_span(span)))
        self.month.turned.connect(lambda step: self.pressed.emit(lambda page: page.month.turned.emit(step)))
        self.month.chosen.connect(lambda day: self.pressed.emit(lambda page: page.month.chosen.emit(day)))
        for name in ("everything", "every_figure"):
            getattr(self, name).clicked.connect(
                lambda _=False, name=name: self.pressed.emit(lambda page: getattr(page, name).click())
            )
        self.empty.pressed.connect(lambda: self.pressed.emit(lambda page: page.empty.pressed.emit()))
        self.amounts.chosen.connect(lambda place: self.pressed.emit(lambda page: page.amounts.chosen.emit(place)))

    def _ask_line(self, name: str, line: ListLine) -> None:
        def ask(page: DayPage) -> None:
            there = page.lines.line(line.key)
            if there is not None:
                getattr(page.lines, name).emit(there)

        self.pressed.emit(ask)
