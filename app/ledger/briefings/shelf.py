"""The shelf of templates, and the one that this ledger goes by: its own choice, else that of its working method."""

from app.files import RESOURCES
from app.ledger import bylaws, figures
from app.ledger.briefings.names import FIELD_NAMES, GROUP_NAMES, WAY_NAMES, figure_key, way_of
from app.ledger.bylaws import Shelf
from app.ledger.store import Ledger
from app.rules.briefings import KnownFields, Template, load_template, read_chart_field

GENERAL = "general"
KNOWN = KnownFields(FIELD_NAMES, GROUP_NAMES, WAY_NAMES)


def _admit(_ledger: Ledger, key: str, text: str) -> Template:
    template = load_template(key, text, KNOWN)
    for part in template.parts:
        if part.chart:
            chart = read_chart_field(part.chart)
            figures.demand_groups(figure_key(chart.figure), way_of(chart.by))
    return template


def _asked(ledger: Ledger) -> tuple[str, str]:
    return str(ledger.setting("briefing_template") or ""), bylaws.methods.current(ledger).key


templates: Shelf[Template] = Shelf(
    noun="简报模板",
    folder=RESOURCES / "briefings",
    setting="briefing_template",
    own="own_briefings",
    read=load_template,
    admit=_admit,
    asked=_asked,
    general=GENERAL,
)
