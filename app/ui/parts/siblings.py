"""The switch at the head of pages that share a place in the navigation."""

from collections.abc import Sequence

from app.ui.page import Page
from app.ui.widgets.entry.segments import Segmented

UNDERTAKINGS = (("campaigns", "专项"), ("projects", "民生实事"), ("nine-haves", "九有自查"))
GATHERINGS = (("activities", "活动"), ("polls", "测评计票"))


def switch(page: Page, places: Sequence[tuple[str, str]], here: str) -> Segmented:
    """Pages side by side by key and name, `here` marked; choosing another goes there."""
    made = Segmented(places, value=here, optional=False, name="、".join(name for _, name in places))

    def leave(key: object) -> None:
        if key != here:
            made.set_value(here)
            page.go.emit(str(key), None)

    made.chosen.connect(leave)
    return made
