"""The shelf of working methods, and the words of the one that this ledger goes by."""

from collections.abc import Mapping, Sequence

from app.books.figures import BY_KEY
from app.books.forms.shelf import FORMS
from app.files import RESOURCES
from app.ledger.bylaws.shelf import Shelf
from app.ledger.store import Ledger
from app.ledger.word_lists import words_listed
from app.rules.cases import Kind, Stage
from app.rules.frequencies import PRESIDIUM, Frequency
from app.rules.methods import KnownNames, Method, load_method
from app.rules.trade import FROM_CASES

DEFAULT = "taiping"
SCHEMES = RESOURCES / "schemes"


def stage_names(ledger: Ledger) -> Mapping[Stage, str]:
    """Every stage of a case in the words of this ledger's method."""
    return methods.current(ledger).stage_names


def kind_names(ledger: Ledger) -> Mapping[Kind, str]:
    """Every act on a case in the words of this ledger's method."""
    return methods.current(ledger).kind_names


def rhythms(ledger: Ledger) -> tuple[Frequency, ...]:
    """What the unit itself is to hold and how often: by its method, and by law the meetings of the presidium."""
    return (*methods.current(ledger).rhythms, PRESIDIUM)


def first(wanted: Sequence[str], all_of: Sequence[str]) -> tuple[str, ...]:
    """A list with what the method asks for first at its head."""
    return tuple(dict.fromkeys((*wanted, *all_of)))


def _admit(ledger: Ledger, key: str, text: str) -> Method:
    deeds = dict.fromkeys((*words_listed(ledger, "activity_kinds"), *words_listed(ledger, "duty_kinds"), *FROM_CASES))
    known = KnownNames(
        forms=tuple(FORMS),
        figures=tuple(BY_KEY),
        schemes=(*sorted(path.stem for path in SCHEMES.glob("*.toml")), *ledger.decided("own_schemes")),
        deeds=tuple(deeds),
        levels=words_listed(ledger, "levels"),
    )
    return load_method(key, text, known)


def _asked(ledger: Ledger) -> tuple[str]:
    return (str(ledger.setting("method") or DEFAULT),)


methods = Shelf(
    noun="工作法",
    folder=RESOURCES / "methods",
    setting="method",
    own="own_methods",
    read=load_method,
    admit=_admit,
    asked=_asked,
    general="henan",
    general_last=True,
)
