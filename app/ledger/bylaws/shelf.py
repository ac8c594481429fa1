"""A shelf of files of which the unit goes by one: those that came with the program, and the unit's own."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from app.errors import LedgerError
from app.files import demand_plain, reason
from app.ledger.store import Ledger, put_settings

LONGEST_KEY = 30
LARGEST = 200_000  # bytes of such a file


class Filed(Protocol):
    """What a file of the shelf declares."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...


T = TypeVar("T", bound=Filed)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file of the unit's own that an earlier program took and this one cannot read, and why."""

    key: str
    why: str


@dataclass(frozen=True, eq=False)
class Shelf(Generic[T]):
    """`setting` holds the unit's choice, `own` the texts of its own files; `asked` gives the keys that the ledger wants
    to go by, the most wanted first. `admit` is `read` for a new file, which may name only what there is.
    """

    noun: str
    folder: Path
    setting: str
    own: str
    read: Callable[[str, str], T]
    admit: Callable[[Ledger, str, str], T]
    asked: Callable[[Ledger], Iterable[str]]
    general: str  # what a ledger goes by where nothing that it wants can be read
    general_last: bool = False
    in_use: Callable[[Ledger, T], T] = lambda _, filed: filed  # as this ledger goes by it
    _taken: dict[tuple[str, str], T | Unread] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def shipped(self) -> Mapping[str, T]:
        """Those that came with the program, by their keys; the general one at one end."""
        keys = [path.stem for path in self.folder.glob("*.toml")]
        keys.sort(key=lambda key: ((key == self.general) is self.general_last, key))
        return {key: self.read(key, self._shipped_text(key)) for key in keys}

    def known(self, ledger: Ledger) -> tuple[T, ...]:
        """Every one that the ledger can go by: the shipped ones, then the unit's own."""
        return (*self.shipped.values(), *(each for each in self._own(ledger) if not isinstance(each, Unread)))

    def unread(self, ledger: Ledger) -> tuple[Unread, ...]:
        """The unit's own that are left aside."""
        return tuple(each for each in self._own(ledger) if isinstance(each, Unread))

    def own_keys(self, ledger: Ledger) -> tuple[str, ...]:
        """The keys of the unit's own files, readable or not."""
        return tuple(self._texts(ledger))

    def one(self, name: str) -> T:
        """The shipped one of that key or title; for a ledger that is yet to be made. Raises LedgerError."""
        return self._one(name, self.shipped.values())

    def named(self, ledger: Ledger, name: str) -> T:
        """The one of that key or title. Raises LedgerError naming those there are, or why it cannot be read."""
        aside = next((each for each in self.unread(ledger) if each.key == name.strip()), None)
        if aside is not None:
            raise LedgerError(f"本单位自己的{self.noun}“{aside.key}”，这一版程序读不懂，不能用：{aside.why}")
        return self._one(name, self.known(ledger))

    def current(self, ledger: Ledger, name: str = "") -> T:
        """The one that the ledger goes by, or that of a name. Raises LedgerError for a name that nothing bears."""
        if name.strip():
            return self.in_use(ledger, self.named(ledger, name))
        known = {each.key: each for each in self.known(ledger)}
        return self.in_use(ledger, next(known[key] for key in (*self.asked(ledger), self.general) if key in known))

    def fallback(self, ledger: Ledger) -> str:
        """What a clerk should know where the ledger goes by another one than it was told to; else empty."""
        wanted, current = next(filter(None, self.asked(ledger)), ""), self.current(ledger)
        if wanted in {"", current.key}:
            return ""
        why = next((each.why for each in self.unread(ledger) if each.key == wanted), "")
        fate = "这一版程序读不懂，先搁在一边" if why else "已经没有了"
        return f"选定的{self.noun}“{wanted}”{fate}，现在按“{current.title}”；请到“设置 → {self.noun}”里另选。{why}"

    def choose(self, ledger: Ledger, name: str) -> T:
        """Go by this one from now on, no record is touched; an empty name takes the choice back. Raises LedgerError."""
        key = self.named(ledger, name).key if name.strip() else ""
        if key != ledger.setting(self.setting):
            put_settings(ledger, **{self.setting: key})
        return self.current(ledger)

    def add(self, ledger: Ledger, key: str, text: str) -> T:
        """Keep one of the unit's own, anew or instead of its earlier text. Raises LedgerError with line and reason."""
        key = key.strip()
        self._demand_key(key)
        filed = self.admit(ledger, key, text)
        namesake = next((each.key for each in self.known(ledger) if each.title == filed.title and each.key != key), "")
        if namesake:
            raise LedgerError(f"已经有叫“{filed.title}”的{self.noun}（{namesake}），请把 title 改得不一样。")
        put_settings(ledger, **{self.own: {**self._texts(ledger), key: text}})
        return filed

    def add_file(self, ledger: Ledger, path: Path) -> T:
        """The same from a file, which gives it its key."""
        return self.add(ledger, path.stem, self._text_of(path))

    def drop(self, ledger: Ledger, key: str) -> None:
        """Forget one of the unit's own. Raises LedgerError for the one in use and for one that is not there."""
        own, current = self._texts(ledger), self.current(ledger)
        if key not in own:
            raise LedgerError(f"本单位没有自己的{self.noun}“{key}”；随程序附带的不能删除。")
        if key == current.key:
            raise LedgerError(f"正在用“{current.title}”，请先换成别的{self.noun}再删除。")
        put_settings(ledger, **{self.own: {each: text for each, text in own.items() if each != key}})

    def text(self, ledger: Ledger, name: str) -> str:
        """The file of one, as a start for one's own; also of one that cannot be read, so that it can be mended."""
        own = self._texts(ledger)
        if name in own:
            return own[name]
        key = self.named(ledger, name).key
        return own[key] if key in own else self._shipped_text(key)

    def _one(self, name: str, filed: Iterable[T]) -> T:
        wanted, known = name.strip(), tuple(filed)
        for each in known:
            if wanted in {each.key, each.title}:
                return each
        listed = "、".join(f"{each.key}（{each.title}）" for each in known)
        raise LedgerError(f"没有叫“{wanted}”的{self.noun}，可选：{listed}。", field=self.setting)

    def _text_of(self, path: Path) -> str:
        if path.is_dir():
            raise LedgerError(f"“{path}”是一个文件夹，请写{self.noun}文件（.toml）。")
        demand_plain(path)
        try:
            if path.stat().st_size > LARGEST:
                raise LedgerError(f"“{path.name}”太大，不像{self.noun}文件。")
            return path.read_text(encoding="utf-8-sig")
        except FileNotFoundError as error:
            raise LedgerError(f"没有找到文件“{path}”，请核对位置，看U盘有没有拔掉。") from error
        except UnicodeDecodeError as error:
            raise LedgerError(f"“{path.name}”不是 UTF-8 文字，请用记事本另存为 UTF-8 编码。") from error
        except OSError as error:
            raise LedgerError(f"读不了“{path.name}”：{reason(error)}。") from error

    def _demand_key(self, key: str) -> None:
        if not key or len(key) > LONGEST_KEY or any(sign in key for sign in "/\\ 　\n"):
            raise LedgerError(f"{self.noun}的文件名“{key}”不合适，请用{LONGEST_KEY}个以内的字，不带空格和斜杠。")
        if key in self.shipped:
            raise LedgerError(f"“{key}”是随程序附带的{self.noun}，请另取一个文件名。")

    def _own(self, ledger: Ledger) -> list[T | Unread]:
        return [self._take(key, text) for key, text in self._texts(ledger).items()]

    def _take(self, key: str, text: str) -> T | Unread:
        if (key, text) not in self._taken:
            try:
                self._taken[key, text] = self.read(key, text)
            except LedgerError as error:
                self._taken[key, text] = Unread(key, str(error))
        return self._taken[key, text]

    def _texts(self, ledger: Ledger) -> dict[str, str]:
        return {str(key): str(text) for key, text in ledger.decided(self.own).items()}

    def _shipped_text(self, key: str) -> str:
        return (self.folder / f"{key}.toml").read_text(encoding="utf-8")
