"""What the presidium undertakes, on paper: tasks of a campaign, projects of a year, opinions that are followed up."""

from app.books.asking import Menu, OfCase, Way
from app.books.papers import Form
from app.rules.cases import Stage
from app.rules.profiles import COUNTY, PUBLIC

RECTIFICATION = Form(
    name="rectification",
    title="整改任务台账",
    profile=COUNTY,
    ways=(Way((), ("campaign",)),),
    menus=(Menu.CAMPAIGN,),
    shown=True,
)

PROJECTS = Form(
    name="projects",
    title="民生实事项目表",
    profile=PUBLIC,
    ways=(Way(("year",)),),
    menus=(Menu.PROJECTS,),
)

FOLLOW_UP = Form(
    name="follow-up",
    title="意见建议跟踪清单",
    short="跟踪清单",
    ways=(Way((), ("since", "until")), Way(("case",))),
    of_case=OfCase(
        frozenset({Stage.OPEN, Stage.REPLIED, Stage.EVALUATED, Stage.TRACKED}), first=Stage.TRACKED, ordered=True
    ),
    shown=True,
)

UNIT_REVIEW = Form(
    name="unit-review",
    title="承办单位工作评议情况通报",
    short="工作评议通报",
    ways=(Way(("since", "until")),),
    shown=True,
    also=(".xlsx",),
)

FORMS = (RECTIFICATION, PROJECTS, FOLLOW_UP, UNIT_REVIEW)
