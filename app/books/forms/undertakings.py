"""What the presidium undertakes, on paper: the tasks of a campaign, the livelihood projects of a year."""

from app.books.asking import Menu, Way
from app.books.papers import Form

RECTIFICATION = Form(
    name="rectification",
    title="整改任务台账",
    ways=(Way((), ("campaign",)),),
    menus=(Menu.CAMPAIGN,),
    shown=True,
)

PROJECTS = Form(
    name="projects",
    title="民生实事项目表",
    ways=(Way(("year",)),),
    menus=(Menu.PROJECTS,),
)

FORMS = (RECTIFICATION, PROJECTS)
