"""The month beside today's agenda: lunar days, and what was done on which day."""

from datetime import date

from PySide6.QtCore import Signal

from app.ui.parts.day.words import MonthWords
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.months import MonthView


class MonthCard(Card):
    """Offers `chosen(day)` and `turned(months)` for another month."""

    chosen = Signal(date)
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__(" ")
        self.view = MonthView()
        self.view.chosen.connect(self.chosen)
        for icon, words, step in (("left", "上个月", -1), ("right", "下个月", 1)):
            button = IconButton(icon, words)
            button.clicked.connect(lambda _=False, step=step: self.turned.emit(step))
            self.add_action(button)
        self.body.addWidget(self.view)

    def show_words(self, words: MonthWords, today: date) -> None:
        """Show a month; `today` is framed where it is in it."""
        self.set_title(f"{words.year}年{words.month}月")
        marks = {date(words.year, words.month, day): mark for day, mark in words.marks.items()}
        self.view.show_month(
            words.year, words.month, marks=marks, today=today, small=lambda day: words.small[day.day - 1]
        )
