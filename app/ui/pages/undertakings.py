"""The switch at the head of three pages: campaigns, livelihood projects, what every station should have."""

from app.ui.page import Page
from app.ui.widgets.segments import Segmented

PLACES = (("campaigns", "专项"), ("projects", "民生实事"), ("nine-haves", "九有自查"))


def switch(page: Page, here: str) -> Segmented:
    """The three pages side by side, `here` marked; choosing another goes there."""
    made = Segmented(PLACES, value=here, optional=False, name="专项、民生实事、九有自查")

    def leave(key: object) -> None:
        if key != here:
            made.set_value(here)
            page.go.emit(str(key), None)

    made.chosen.connect(leave)
    return made
