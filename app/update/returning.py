"""Returning: the version before starts again, and what of the ledger it can open."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import reason
from app.ledger import custody
from app.ledger.custody import Former
from app.ledger.database import schema_of
from app.update.installed import Home, Installed, alone


@dataclass(frozen=True, slots=True)
class WayBack:
    """The other version, and whether it can open the ledger; where not, the copy from before that it can open."""

    version: Installed
    too_new: bool = False
    kept: Former | None = None

    @property
    def words(self) -> str:
        """What going back means for the ledger; empty where it means nothing."""
        if not self.too_new:
            return ""
        what = f"台账已经升级，{self.version.version} 打不开它。"
        if self.kept is None:
            return f"{what}也没有升级前的备份：退回以后用不了这份台账，要用新的一版才能再打开。"
        later = f"那以后的 {self.kept.missing} 处改动不在里面" if self.kept.missing else "那以后没有改动"
        return f"{what}升级前的备份“{self.kept.path.name}”打得开，{later}；现在的台账不动，新的一版随时能再打开。"


def way_back(place: Home, ledger: Path | None) -> WayBack:
    """The version beside this one, and what it means for a ledger. Raises LedgerError where there is none.

    Before the window was closed after an update, it is this one itself.
    """
    if place.is_packaged:
        raise LedgerError("这份程序是用 .deb 装的，旁边没有上一版；要退回，请装旧的 .deb。")
    if place.starting() != place.own.version:
        return WayBack(place.own)
    others = place.others()
    if not others:
        raise LedgerError("旁边没有上一版，退不回去。")
    before = others[0]
    if ledger is None or not ledger.is_file():
        return WayBack(before)
    try:
        if schema_of(ledger) <= before.schema:
            return WayBack(before)
        return WayBack(before, too_new=True, kept=custody.former(ledger, before.schema))
    except DamagedError:  # a version that cannot read it is no reason to stay with that version
        return WayBack(before)


def go_back(place: Home, way: WayBack, target: Path | None = None) -> None:
    """Let the version before start from now on; the copy that it can open goes to `target` first, where it is wanted.

    Raises LedgerError where there is a file of that name, UnwritableError where nothing can be written.
    """
    try:
        with alone(place):
            if target is not None and way.kept is not None:
                custody.lay_former(way.kept, target)
            place.switch(way.version.version)
    except OSError as error:
        raise UnwritableError(f"程序的文件夹写不进去：{reason(error)}。没有退回。") from error
