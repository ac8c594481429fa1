"""使用范围: for whom a paper is, chosen before it leaves; the choice of this sitting is offered again.

Decision. What hides more than the usual is remembered until the program ends; what shows more is asked for every time,
so that nobody hands the voters' telephones to the public because a register was printed in the morning.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from app.rules.profiles import PROFILE_NAMED, PROFILES, PUBLIC, Profile
from app.ui.widgets.buttons import Button

CHOSEN = "profiles"  # kept with the application
HINTS = {
    "对外公示": "姓名印作李某，不印电话、住处",
    "部门交办": "印姓名和住处，电话只印头尾",
    "县级上报": "姓名印作李某，只印到村",
    "内部全量": "全部照登记印，只留本单位用",
}


class ForWhom(Button):
    """A button that says for whom, and opens the list; `picked(profile)` when the clerk chooses another."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__("使用范围", kind="quiet")
        self.setAccessibleName("使用范围")
        self._paper, self._usual = "", PROFILES[-1]
        self._offered: Sequence[Profile] = PROFILES
        self.profile = self._usual
        self.menu_shown = QMenu(self)
        self.clicked.connect(lambda: self.fill().popup(self.mapToGlobal(self.rect().bottomLeft())))

    def offer(self, paper: str, usual: Profile, *, public: bool = True, asked: Profile | None = None) -> Profile:
        """Be about that kind of paper, and say for whom: as `asked`, else as chosen before, else as usual."""
        self._paper, self._usual = paper, usual
        self._offered = [each for each in PROFILES if public or each is not PUBLIC]
        before = _chosen().get(paper, "")
        self._show(asked or PROFILE_NAMED.get(before, usual))
        return self.profile

    def fill(self) -> QMenu:
        """The list as it stands now."""
        self.menu_shown.clear()
        for place, each in enumerate(self._offered, 1):
            usual = "（通常）" if each is self._usual else ""
            action = self.menu_shown.addAction(f"&{place}　{each.name}{usual}　{HINTS[each.name]}")
            action.setCheckable(True)
            action.setChecked(each is self.profile)
            action.triggered.connect(lambda _=False, each=each: self.pick(each))
        return self.menu_shown

    def pick(self, profile: Profile) -> None:
        """Have the paper for somebody else."""
        if profile is self.profile:
            return
        kept = _chosen() | {self._paper: profile.name if profile.within(self._usual) else ""}
        _application().setProperty(CHOSEN, kept)
        self._show(profile)
        self.picked.emit(profile)

    def _show(self, profile: Profile) -> None:
        self.profile = profile
        self.setText(f"使用范围：{profile.name}")
        self.setToolTip(f"{profile.name}：{HINTS[profile.name]}；印在每页页脚，记进流水")


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application


def _chosen() -> dict[str, str]:
    kept = _application().property(CHOSEN)
    return dict(kept) if isinstance(kept, dict) else {}
