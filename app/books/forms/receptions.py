"""What hangs out: the notice of a reception day, the call for projects and opinions; and the roster of a year."""

from app.books.asking import Menu, Way
from app.books.papers import Form
from app.rules.profiles import PUBLIC

NOTICE = Form(
    name="notice",
    title="接待日公告",
    profile=PUBLIC,
    ways=(Way((), ("day", "station")),),
    shown_blank=1,
    official=True,
    also=(".docx",),
)

ROSTER = Form(
    name="roster",
    title="人大代表接待日安排表",
    profile=PUBLIC,
    short="接待日安排表",
    ways=(Way(("year",), ("month", "station")), Way(("since", "until"), ("station",))),
    menus=(Menu.ROSTER,),
)

SOLICITATION = Form(
    name="solicitation",
    title="征集公告",
    profile=PUBLIC,
    ways=(Way((), ("year", "kind", "since", "until")),),
    blanks=(Way((), ("kind", "year")),),
    menus=(Menu.PROJECTS,),
    shown=True,
    official=True,
    also=(".docx",),
)

FORMS = (NOTICE, ROSTER, SOLICITATION)
