"""Reception days on paper: the notice that hangs out before one, and the roster of a year."""

from app.books.asking import Menu, Way
from app.books.papers import Form

NOTICE = Form(
    name="notice",
    title="接待日公告",
    ways=(Way((), ("day", "station")),),
    shown_blank=1,
)

ROSTER = Form(
    name="roster",
    title="人大代表接待日安排表",
    short="接待日安排表",
    ways=(Way(("year",), ("month", "station")), Way(("since", "until"), ("station",))),
    menus=(Menu.ROSTER,),
)

FORMS = (NOTICE, ROSTER)
