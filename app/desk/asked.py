"""What is asked of a form: which one of the ledger it is about, or how many blanks."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date

from app.books.asking import CALLED, Option, Way
from app.books.papers import Form
from app.errors import LedgerError
from app.ledger.papers import Spending
from app.rules.profiles import PUBLIC, Profile


class Missing(LedgerError):
    """A form was asked for without saying what it is about; `wanted` is the option that it needs."""

    def __init__(self, sentence: str, wanted: Option) -> None:
        super().__init__(sentence)
        self.wanted = wanted


class Useless(LedgerError):
    """A form was asked for with what it has no use for: the options `given`."""

    def __init__(self, sentence: str, given: tuple[Option, ...]) -> None:
        super().__init__(sentence)
        self.given = given


MORE = {"case": "cases", "activity": "activities", "deputy": "deputies"}  # what may be asked for by the dozen


@dataclass(frozen=True, slots=True)
class Asked:
    """Numbers and names as a person writes them; which of them a form wants stands in its declaration (`ways`).

    `cases` prints one sheet a case. `seq` is the step that a paper is about, else the latest of its kind. `blank` is
    how many numbered blanks are wanted instead; `profile` says for whom, else as the
    form is declared. The numbers that a paper is told are noted in `spending`.
    """

    case: str = ""
    cases: tuple[str, ...] = ()
    activity: str = ""
    activities: tuple[str, ...] = ()
    unit: str = ""
    deputy: str = ""
    deputies: tuple[str, ...] = ()
    year: int | None = None
    month: int | None = None
    day: date | None = None
    since: date | None = None
    until: date | None = None
    station: str = ""
    campaign: str = ""
    scheme: str = ""
    poll: str = ""
    kind: str = ""
    seq: int | None = None
    blank: int = 0
    profile: Profile | None = None
    spending: Spending = field(default_factory=Spending, compare=False)

    @property
    def all_cases(self) -> tuple[str, ...]:
        """Every case asked for, once, in order."""
        return tuple(dict.fromkeys(number for number in (self.case, *self.cases) if number))

    @property
    def all_activities(self) -> tuple[str, ...]:
        """Every activity asked for, once, in order."""
        return tuple(dict.fromkeys(number for number in (self.activity, *self.activities) if number))

    @property
    def all_deputies(self) -> tuple[str, ...]:
        """Every deputy asked for, once, in order."""
        return tuple(dict.fromkeys(name for name in (self.deputy, *self.deputies) if name))

    @property
    def public(self) -> bool:
        """Whether it is to hang where everybody reads it."""
        return self.profile is PUBLIC

    @property
    def given(self) -> tuple[Option, ...]:
        """The options that say something."""
        several = {"case": bool(self.all_cases), "activity": bool(self.all_activities)}
        several["deputy"] = bool(self.all_deputies)
        several["profile"] = self.profile is not None and not self.public
        return tuple(each for each in CALLED if several.get(each, getattr(self, each) not in ("", None, False)))


def demand(form: Form, asked: Asked) -> None:
    """Raise Missing where the form was not told what it is about, Useless for what it has no use for."""
    given = asked.given
    ways = form.blanks if asked.blank else form.ways
    begun = [way for way in ways if way.begun(given)]
    if not begun:
        nearest = max(ways, key=lambda way: len(set(way.needs) & set(given)))
        raise missing(form, next(each for each in nearest.needs if each not in given))
    way = _widest(begun, given)
    idle = tuple(each for each in given if each not in way.known and not _for_whom(form, asked, each))
    if idle:
        raise useless(form, idle, kept=_kept(form, way, idle, given), blank=bool(asked.blank))
    if asked.seq is not None and len(asked.all_cases) > 1:
        raise useless(form, ("seq",), kept=("case",))


def fitted(form: Form, asked: Asked) -> Asked:
    """What is asked, without what the form has no use for."""
    ways = form.blanks if asked.blank else form.ways
    begun = [way for way in ways if way.begun(asked.given)] or list(ways)
    kept = {*_widest(begun, asked.given).known, "blank", "spending"}
    kept |= {"profile"} if not asked.blank and (form.published or not asked.public) else set()
    kept |= {more for one, more in MORE.items() if one in kept}
    return Asked(**{each.name: getattr(asked, each.name) for each in fields(asked) if each.name in kept})


def _for_whom(form: Form, asked: Asked, option: Option) -> bool:
    """Whether the option says for whom the paper is, which every filled one can be told."""
    if asked.blank or option not in {"public", "profile"}:
        return False
    return option == "profile" or form.profile is PUBLIC


def missing(form: Form, wanted: Option) -> Missing:
    """The complaint that a form was not told what it is about."""
    return Missing(f"印《{form.called}》要写明{CALLED[wanted]}，或者写明要几份空白的。", wanted)


def useless(form: Form, idle: tuple[Option, ...], *, kept: Iterable[Option] = (), blank: bool = False) -> Useless:
    """The complaint that a form has no use for these options, beside those that were `kept`."""
    beside = "、".join(CALLED[each] for each in kept)
    when = f"写了{beside}就" if beside else "的空白表" if blank else ""
    return Useless(f"《{form.called}》{when}用不上{'、'.join(CALLED[each] for each in idle)}，请去掉。", idle)


def _widest(ways: list[Way], given: Iterable[Option]) -> Way:
    """The way that has a use for most of what is given."""
    return max(ways, key=lambda way: len(way.known & set(given)))


def _kept(form: Form, way: Way, idle: tuple[Option, ...], given: tuple[Option, ...]) -> tuple[Option, ...]:
    """What stands in the way of options that the form would have a use for without it."""
    if not all(form.knows(each) for each in idle):
        return ()
    return tuple(each for each in given if each in way.known)
