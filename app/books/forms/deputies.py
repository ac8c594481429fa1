"""A deputy on paper: the file of all years, the papers of one year, and the tables that hold everybody."""

from app.books.asking import Menu, Way
from app.books.papers import Form

DEPUTY_FILE = Form(
    name="deputy-file",
    title="代表履职档案",
    ways=(Way(("deputy",), ("year", "public")),),
    everybody=True,
    menus=(Menu.DEPUTY, Menu.FOLDER),
    shown=True,
)

HANDBOOK = Form(
    name="handbook",
    title="代表履职手册",
    ways=(Way(("deputy",), ("year",)),),
    yearly=True,
    everybody=True,
    menus=(Menu.DEPUTY, Menu.FOLDER),
)

YEAR_RECORD = Form(
    name="year-record",
    title="代表履职登记表",
    ways=(Way((), ("deputy", "year")),),
    yearly=True,
    everybody=True,
    menus=(Menu.DEPUTY,),
)

SCORE_SHEET = Form(
    name="score-sheet",
    title="人大代表履职量化考评表",
    short="量化考评表",
    ways=(Way(("year",), ("scheme", "deputy")), Way(("year",), ("scheme", "kind"))),
    blanks=(Way((), ("year", "scheme")),),
    yearly=True,
    menus=(Menu.DEPUTY,),
    shown=True,
)

FREQUENCIES = Form(
    name="frequencies",
    title="履职频次达标表",
    ways=(Way((), ("year", "kind")),),
    blanks=(Way((), ("year", "kind")),),
    yearly=True,
)

FORMS = (DEPUTY_FILE, HANDBOOK, YEAR_RECORD, SCORE_SHEET, FREQUENCIES)
