"""The working methods that there are, the one this ledger goes by, and the unit's own."""

from collections.abc import Mapping, Sequence
from functools import cache

from app.books.figures import BY_KEY
from app.errors import LedgerError
from app.ledger.bylaws.own_files import demand_key, demand_title
from app.ledger.bylaws.shipped_files import DEFAULT, FOLDER, GENERAL, named, shipped_methods, shipped_text
from app.ledger.store import Ledger, put_settings
from app.ledger.word_lists import words_listed
from app.rules.cases import Kind, Stage
from app.rules.methods import KnownNames, Method, load_method
from app.rules.trade import FROM_CASES

SCHEMES = FOLDER.with_name("schemes")


def known_methods(ledger: Ledger) -> tuple[Method, ...]:
    """Every method that this ledger can go by: the shipped ones, then the unit's own."""
    own = (_own(key, text) for key, text in _own_texts(ledger).items())
    return (*shipped_methods().values(), *(each for each in own if each is not None))


def current_method(ledger: Ledger) -> Method:
    """The method this ledger goes by; the general one where the chosen one is no longer there."""
    key = str(ledger.setting("method", DEFAULT))
    own = _own(key, _own_texts(ledger).get(key, ""))
    return own or shipped_methods().get(key) or shipped_methods()[GENERAL]


def switch(ledger: Ledger, name: str) -> Method:
    """Go by another method from now on; no record is touched. Raises LedgerError for one that is not there."""
    method = named(name, known_methods(ledger))
    if method.key != ledger.setting("method"):
        put_settings(ledger, method=method.key)
    return method


def add_method(ledger: Ledger, key: str, text: str) -> Method:
    """Keep the unit's own method, anew or instead of its earlier text. Raises LedgerError with line and reason."""
    key = demand_key("工作法", key, shipped_methods())
    method = load_method(key, text, _known(ledger))
    demand_title("工作法", key, method.title, ((each.key, each.title) for each in known_methods(ledger)))
    put_settings(ledger, own_methods={**_own_texts(ledger), key: text})
    return method


def drop_method(ledger: Ledger, key: str) -> None:
    """Forget one of the unit's own methods. Raises LedgerError for the one in use and for one that is not there."""
    own = _own_texts(ledger)
    if key not in own:
        raise LedgerError(f"本单位没有自己的工作法“{key}”；随程序附带的不能删除。")
    if key == ledger.setting("method"):
        raise LedgerError("正在用这个工作法，请先换成别的工作法再删除。")
    put_settings(ledger, own_methods={each: text for each, text in own.items() if each != key})


def method_text(ledger: Ledger, key: str) -> str:
    """The file of a method, as a start for one's own."""
    method = named(key, known_methods(ledger))
    return _own_texts(ledger).get(method.key) or shipped_text(method.key)


def stage_names(ledger: Ledger) -> Mapping[Stage, str]:
    """Every stage of a case in the words of this ledger's method."""
    return current_method(ledger).stage_names


def kind_names(ledger: Ledger) -> Mapping[Kind, str]:
    """Every act on a case in the words of this ledger's method."""
    return current_method(ledger).kind_names


def first(wanted: Sequence[str], all_of: Sequence[str]) -> tuple[str, ...]:
    """A list with what the method asks for first at its head."""
    return tuple(dict.fromkeys((*wanted, *all_of)))


@cache
def _own(key: str, text: str) -> Method | None:
    """One of the unit's own; none where an earlier program took a text that this one cannot read."""
    try:
        return load_method(key, text)
    except LedgerError:
        return None


def _own_texts(ledger: Ledger) -> dict[str, str]:
    return dict(ledger.setting("own_methods") or {})


def _known(ledger: Ledger) -> KnownNames:
    schemes = sorted(path.stem for path in SCHEMES.glob("*.toml"))
    deeds = dict.fromkeys((*words_listed(ledger, "activity_kinds"), *words_listed(ledger, "duty_kinds"), *FROM_CASES))
    return KnownNames(
        figures=tuple(BY_KEY),
        schemes=(*schemes, *(ledger.setting("own_schemes") or {})),
        deeds=tuple(deeds),
        levels=words_listed(ledger, "levels"),
    )
