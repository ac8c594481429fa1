"""The shelf of templates, and the one that this ledger goes by: its own choice, else that of its working method."""

from app.files import RESOURCES
from app.ledger import bylaws
from app.ledger.briefings.names import FIELD_NAMES, GROUP_NAMES
from app.ledger.bylaws import Shelf
from app.ledger.store import Ledger
from app.rules.briefings import KnownFields, Template, load_template

GENERAL = "general"
KNOWN = KnownFields(FIELD_NAMES, GROUP_NAMES)


def _admit(_ledger: Ledger, key: str, text: str) -> Template:
    return load_template(key, text, KNOWN)


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
