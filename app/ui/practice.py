"""What stands above the page of a practice ledger, from the first moment on: nothing moves when it is open."""

from collections.abc import Callable

from app.ui.window import MainWindow

WORDS = "这是练习台账，里面都是虚构的示例，可以随便试；不会影响正式台账。"


def say_practice(window: MainWindow, begin_own: Callable[[], None], open_exercises: Callable[[], None]) -> None:
    """Say that it is one, with the ways to the exercises and to a ledger of one's own."""
    window.banners.show_banner(
        "practice",
        WORDS,
        tone="note",
        action="建立自己的台账",
        act=begin_own,
        closes=True,
        before=("练习", open_exercises),
    )
