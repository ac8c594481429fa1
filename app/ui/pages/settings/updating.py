"""设置 · 程序更新: the version in use, what the stick in the machine has for it, and the way back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.errors import LedgerError
from app.handoff.drives import drives
from app.ledger.store import Ledger
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import attempt
from app.ui.parts.saving import do_long
from app.ui.preferences import Preferences
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.dialogs import ask
from app.ui.widgets.fact_rows import FactRows
from app.ui.widgets.folders import FolderFor, ask_folder, open_file
from app.ui.workers import Job, Worker
from app.update import installed, statement
from app.update.installed import Home, numbers
from app.update.installing import Laid, install, tidy
from app.update.offers import Novelty, StickOffer, examine_stick, room_wanted
from app.update.returning import WayBack, go_back, way_back
from app.update.statement import ParcelKind

NO_STICK = "请插上安装盘，插好以后点“找安装盘”；装在别的文件夹里的，点“选文件夹”。"
BEFORE = "先备份台账，再把 {new} 放在 {old} 旁边，旧的留着，随时退回。办的时候可以接着登记；关上程序再打开才换。"
PACKAGE = "先备份台账，再核对安装包。这份程序是用 .deb 装的，归系统管：核对以后请管理员打开安装包来装。"
DONE = "已更新到 {new}。关上程序再打开，就是新的一版；有什么不对，到这里点“回到上一版”。"
HANDED = "安装包完好，台账已备份。请先关上六簿，再请管理员打开安装包来装；旧的一版由系统换掉，不留在旁边。"
AGAIN = "下次启动用 {version}。台账不动，{own} 留着，随时换回。"
LAID_OUT = "退回时把那份备份另存成“{name}”，旧程序打开它。"


class UpdatePanel(Panel):
    """What is found on a stick is shown before anything is done."""

    def __init__(self, ledger: Ledger, preferences: Preferences) -> None:
        super().__init__()
        self._ledger, self._preferences = ledger, preferences
        self._home: Home | None = None
        self.offer: StickOffer | None = None
        self._looks = 0
        self.state = label("", wrap=True)
        self.facts, self.on_stick = FactRows(), FactRows()
        self.words = label(NO_STICK, wrap=True, selectable=True)
        self.back_button = Button("回到上一版…", key="Ctrl+R")
        self.find_button = Button("找安装盘", key="Ctrl+U")
        self.choose_button = Button("选文件夹…", key="Ctrl+O")
        self.update_button = Button("更新…", kind="primary", key="Ctrl+Return", alone=True)
        self._lay_out()

    def refresh(self) -> None:
        try:
            self._home = installed.home()
        except LedgerError as error:
            self._home = None
            self.state.setText(str(error))
        self.state.setVisible(self._home is None)
        self._tell()
        if self._home is not None and self.offer is None:
            self.look_for_stick()

    def look_for_stick(self) -> None:
        """Look at the sticks that are plugged in for one with a release."""
        place = self._home
        if place is not None:
            self._look(lambda: _on_the_sticks(place))

    def choose(self) -> None:
        """Look at a folder that the clerk points to."""
        folder = ask_folder(self, "安装盘最上一层的文件夹", FolderFor.READING)
        if folder is not None:
            self.look(folder)

    def look(self, stick: Path) -> None:
        """Show what is on it for this copy."""
        place = self._home
        if place is not None:
            self._look(lambda: examine_stick(place, stick))

    def update_program(self) -> None:
        """Take what is on the stick, once the clerk said so."""
        place, offer, ledger = self._home, self.offer, self._ledger
        if place is None or offer is None:
            return
        versions = {"new": offer.release.version, "old": place.own.version}
        what = (PACKAGE if offer.parcel.kind is ParcelKind.PACKAGE else BEFORE).format(**versions)
        if not ask(self, f"更新到 {offer.release.version}", what, accept="更新"):
            return
        size = 0 if ledger.shared else ledger.path.stat().st_size

        def work(job: Job) -> Laid:
            return install(place, offer, ledger.safeguard, size, partial(_report, job))

        do_long(self, "更新程序", work, self._updated, stopped=self.news.emit)

    def go_back(self) -> None:
        """Let the other version start next time, once the clerk knows what that means for the ledger."""
        place, ledger = self._home, None if self._ledger.shared else self._ledger.path
        if place is not None:
            attempt(self.news.emit, lambda: way_back(place, ledger), then=partial(self._ask_back, place))

    def _ask_back(self, place: Home, way: WayBack) -> None:
        version, target = way.version.version, None
        what = AGAIN.format(version=version, own=place.own.version)
        if way.kept is not None:
            target = _free(self._ledger.path)
            what = f"{way.words}{LAID_OUT.format(name=target.name)}"
        elif way.words:
            what = way.words
        if ask(self, f"换成 {version}", what, accept=f"换成 {version}", danger=bool(way.words)):
            do_long(self, "换版本", lambda _: go_back(place, way, target), lambda _: self._gone_back(version, target))

    def _gone_back(self, version: str, target: Path | None) -> None:
        if target is not None:
            self._preferences.ledger = target
        self.refresh()
        self._offer_to_close("换好了", f"下次启动用 {version}。")

    def _updated(self, laid: object) -> None:
        assert isinstance(laid, Laid)
        self.refresh()
        if laid.package is None:
            self._offer_to_close("更新好了", DONE.format(new=laid.version))
        elif ask(self, "安装包核对好了", HANDED, accept="打开安装包", reject="稍后"):
            open_file(laid.package)

    def _offer_to_close(self, title: str, what: str) -> None:
        if ask(self, title, what, accept="关上程序", reject="稍后"):
            self.window().close()

    def _look(self, look: Callable[[], StickOffer | None]) -> None:
        """Look beside the window; of two looks the later one counts."""
        self._looks += 1
        this = self._looks
        Worker.do(lambda _: look(), partial(self._show, this), partial(self._refuse, this), owner=self)

    def _show(self, look: int, offer: StickOffer | None) -> None:
        if offer is None:
            self._put(look, None, NO_STICK)
        else:
            self._put(look, offer, "" if offer.novelty is Novelty.NEWER else f"{offer.novelty.value}，不用更新。")

    def _refuse(self, look: int, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self._put(look, None, str(error))

    def _put(self, look: int, offer: StickOffer | None, words: str) -> None:
        if look == self._looks:
            self.offer = offer
            self.words.setText(words)
            self._tell()

    def _tell(self) -> None:
        place, offer = self._home, self.offer
        self.facts.set_rows(_facts(place) if place else [])
        self.on_stick.set_rows(_on_stick(offer) if offer else [])
        self.words.setVisible(bool(self.words.text()) and place is not None)
        self.update_button.setEnabled(offer is not None and offer.novelty is Novelty.NEWER)
        other = _other(place) if place else None
        newer = other is not None and place is not None and numbers(other) > numbers(place.own.version)
        self.back_button.setText(f"换成 {other}…" if newer else "回到上一版…")
        self.back_button.setEnabled(other is not None)
        for button in (self.find_button, self.choose_button):
            button.setEnabled(place is not None)

    def _lay_out(self) -> None:
        own, stick = Card("这份程序"), Card("安装盘")
        own.body.addWidget(self.state)
        own.body.addWidget(self.facts)
        own.add_button(self.back_button)
        stick.body.addWidget(self.on_stick)
        stick.body.addWidget(self.words)
        buttons: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.back_button, self.go_back),
            (self.update_button, self.update_program),
            (self.find_button, self.look_for_stick),
            (self.choose_button, self.choose),
        )
        for button, act in buttons:
            button.clicked.connect(act)
        for button, _ in buttons[1:]:
            stick.add_button(button)
        self.body.addWidget(own)
        self.body.addWidget(stick)
        self.body.addStretch(1)


def _on_the_sticks(place: Home) -> StickOffer | None:
    """What the first stick has that bears a statement; raises as `examine_stick`."""
    tidy(place)
    stick = next((each.path for each in drives() if (each.path / statement.FILE).is_file()), None)
    return examine_stick(place, stick) if stick is not None else None


def _facts(place: Home) -> list[tuple[str, str]]:
    coming = place.starting()
    return [
        ("正在用", place.own.version),
        ("下次启动用", coming if coming != place.own.version else ""),
        ("旁边留着", "、".join(each.version for each in place.others()) or "没有别的版本"),
        ("程序在", str(place.folder)),
    ]


def _on_stick(offer: StickOffer) -> list[tuple[str, str]]:
    return [
        ("盘上的", offer.words),
        ("签名", "是原来的发布者签的，核对无误"),
        ("安装包", f"{offer.parcel.path}，{offer.parcel.size / (1 << 20):.0f} MB"),
        ("要的空间", f"{room_wanted(offer) / (1 << 20):.0f} MB，另加台账的一份备份"),
    ]


def _other(place: Home) -> str | None:
    """The version that going back would start; none where there is no other, or a package manager has it."""
    if place.is_packaged:
        return None
    others = [each.version for each in place.others()]
    return place.own.version if place.starting() != place.own.version else next(iter(others), None)


def _report(job: Job, done: int, total: int, words: str) -> None:
    job.report(done >> 20, total >> 20, f"{words}（MB）" if total else words)


def _free(ledger: Path) -> Path:
    tries = (ledger.with_name(f"{ledger.stem}（退回{number or ''}）{ledger.suffix}") for number in range(1000))
    return next(path for path in tries if not path.exists())
