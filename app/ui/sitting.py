"""One ledger in one window, from opening to closing: what is saved, copied, searched, taken back and warned of."""

from collections.abc import Callable
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import LedgerError
from app.rules.presidium import presidium_of
from app.rules.trade import OPINION, PROPOSAL
from app.ui.keeping import keep_days
from app.ui.keys import KeysDialog
from app.ui.moments import when_words
from app.ui.practice import say_practice
from app.ui.widgets.search import HitLine
from app.ui.window import MainWindow
from app.ui.workers import Job, Worker

if TYPE_CHECKING:
    from app.ledger import search
    from app.ledger.custody import Backup, CheckReport, Joined, Occupancy
    from app.ledger.store import Ledger
    from app.ui.exercises import ExercisesPanel
    from app.ui.manual import ManualWindow

MINUTE = 60_000
GLANCE = 3_000  # milliseconds after which a shared ledger is looked at again
KEPT = "备份由数据库服务器做"
AWAY = "连不上数据库服务器，看到的可能不是最新的；每几秒再试一次。{}"
FOUND = 40
SETTLED = 2  # minutes without a change after which the next start is prepared
IDLE = 10  # minutes without a change after which the weekly check may begin
# what a search finds: how it is called, and the page where it is opened
PLACES = {
    OPINION: ("意见", "cases"),
    PROPOSAL: ("建议", "cases"),
    "deputy": ("代表", "deputies"),
    "activity": ("活动", "activities"),
    "campaign": ("专项", "campaigns"),
    "task": ("任务", "campaigns"),
    "duty": ("履职", "books"),
    "station": ("联络站", "books"),
    "unit": ("单位", "books"),
}
REGISTERS = {"duty": "other-duties", "station": "stations", "unit": "units"}


class Sitting(QObject):
    """Joins an open ledger to its window; the window itself knows no ledger."""

    _changed = Signal(object, bool)  # the ledger speaks in whatever thread wrote to it

    def __init__(self, window: MainWindow, ledger: "Ledger", occupancy: "Occupancy | Joined") -> None:
        super().__init__(window)
        self._only_shown = False
        self._window, self.ledger, self._occupancy = window, ledger, occupancy
        self._day = ledger.today
        self.manual: ManualWindow | None = None
        self.exercises: ExercisesPanel | None = None
        self._looking: Job | None = None
        self._glancing: Job | None = None
        self._quiet = 0  # minutes since the ledger was written to
        self._verifying = False
        self._changed.connect(self._tell)
        self._catcher: int | None = None  # the thread in which others' changes are told
        self._stop_listening = ledger.subscribe(self._hear)
        window.searched.connect(self.search)
        window.undo_wanted.connect(self.undo)
        window.print_wanted.connect(self.print_file)
        window.help_wanted.connect(self.open_manual)
        window.keys_wanted.connect(lambda: KeysDialog(window, window.page).exec())
        window.closing.connect(self._close_beside)
        self._beat = QTimer(self, interval=MINUTE)
        self._beat.timeout.connect(self.beat)
        self._glances = QTimer(self, interval=GLANCE)
        self._glances.timeout.connect(self.catch_up)

    def begin(self, begin_own: Callable[[], None]) -> None:
        """Show whose ledger it is and how safe it is; make the copy of the beginning."""
        self._show_owner()
        self._window.status.set_saved("已打开，尚无改动")
        if self.ledger.setting("practice"):
            say_practice(self._window, begin_own, self.open_exercises)
        self._beat.start()
        if self.ledger.shared:
            self._window.status.set_backup(KEPT)
            self._glances.start()
            self.catch_up()
            return
        self.back_up()

    def show_only(self, back: Callable[[], None]) -> None:
        """Show a safety copy, to be read only, and the way back to the ledger of today."""
        self._only_shown = True
        self.ledger.closed_for_writing = "这是备份，只能看，不能改。要改，请先回到现在的台账。"
        self._show_owner()
        self._window.status.set_saved("备份，只能看", tone="soon")
        self._window.banners.hide_banner("practice")
        words = f"正在看备份“{self.ledger.path.stem}”，只能看，不能改；现在的台账没有动。"
        self._window.banners.show_banner("shown", words, tone="note", action="回到现在的台账", act=back)

    def end(self) -> str:
        """Make the copy of the end and let the ledger go; returns what went wrong, in a sentence."""
        from app.ledger import custody

        self._beat.stop()
        self._glances.stop()
        self._close_beside()
        self._stop_listening()
        Worker.finish()
        trouble = ""
        try:
            if not self._only_shown and not self.ledger.shared:
                custody.rotate(self.ledger, custody.folder_of(self.ledger.path), self.ledger.clock())
                keep_days(self.ledger)
        except LedgerError as error:
            trouble = str(error)
        finally:
            self.ledger.close()
            self._occupancy.close()
        return trouble

    def back_up(self) -> None:
        """Make the automatic copy, if anything changed since the newest one."""
        Worker.do(lambda _: _copied(self.ledger), self._show_backup, self._backup_failed, owner=self)

    def catch_up(self) -> None:
        """See what other clerks wrote to a shared ledger since the last time, one look at a time."""
        if self._glancing is not None and self._glancing.running:
            return

        def work(_: Job) -> object:
            self._catcher = get_ident()
            try:
                return self.ledger.catch_up()
            finally:
                self._catcher = None

        self._glancing = Worker.do(work, lambda _: self._window.banners.hide_banner("away"), self._away, owner=self)

    def open_manual(self, page: str) -> None:
        """The manual beside the window, at what it says of a page."""
        self._manual().open_for(page)

    def open_exercises(self) -> None:
        """The exercises before the window, to be followed while one works."""
        from app.ui.exercises import ExercisesPanel

        if self.exercises is None:
            self.exercises = ExercisesPanel(self.ledger, self._window)
            self.exercises.went.connect(self._window.open)
            self.exercises.helped.connect(self._open_chapter)
            self.exercises.news.connect(self._window.say)
            self._window.opened.connect(lambda _: self._make_way())
        self.exercises.come()

    def _make_way(self) -> None:
        """Once another page has its place, the exercises may have to find another one."""
        if self.exercises is not None:
            QTimer.singleShot(0, self.exercises, self.exercises.make_way)

    def _open_chapter(self, section: str) -> None:
        from app.books.manual import Spot

        self._manual().open_at(Spot("exercises", section))

    def _manual(self) -> "ManualWindow":
        from app.ui.manual import ManualWindow

        if self.manual is None:
            self.manual = ManualWindow()
        return self.manual

    def _close_beside(self) -> None:
        """What stands beside the window goes with it."""
        for each in (self.manual, self.exercises):
            if each is not None:
                each.close()
                each.deleteLater()
        self.manual = self.exercises = None

    def search(self, words: str) -> None:
        """Look for words and show what was found, unless others have been typed meanwhile."""
        from app.ledger import search

        if self._looking is not None:
            self._looking.cancel()
        self._looking = Worker.do(
            lambda _: search.search(self.ledger, words, FOUND),
            lambda hits: self._window.search.show_hits(words, [hit_of(each) for each in hits]),
            owner=self,
        )

    def undo(self) -> None:
        """Take back the last act of this sitting, and name it."""
        from app.ledger import undo

        entries = undo.concerned(self.ledger)
        try:
            done = undo.undo(self.ledger)
        except LedgerError as error:
            self._window.say(str(error))
            return
        if done and self._window.page is not None:
            self._window.page.taken_back(entries)
        self._window.say(f"已撤销：{done}" if done else "这次打开以后还没有可以撤销的操作。")

    def print_file(self, path: Path) -> None:
        """Show the pages of a file that was just written, and print them."""
        from app.ui.parts.paper_dialog import filed, show_offer

        show_offer(self._window, filed(self.ledger, path))

    def beat(self) -> None:
        """Once a minute: hold on to the ledger, notice midnight."""
        if not self._occupancy.beat() and not self.ledger.closed_for_writing:
            self.ledger.closed_for_writing = "台账已被另一台电脑接管，这里只能查看。请关闭窗口，核对后再打开。"
            self.ledger.announce(frozenset({"closed_for_writing"}))
        if self.ledger.today != self._day:
            self._day = self.ledger.today
            self._window.refresh()
            if not self.ledger.shared and not self._only_shown:
                self._look_for_backup()
        self._quiet += 1
        if self._quiet == SETTLED and not self._only_shown:
            Worker.do(lambda _: keep_days(self.ledger), owner=self)
        idle = self._quiet >= IDLE and not self._verifying and not self.ledger.shared
        if idle and not self.ledger.closed_for_writing:
            self.verify_if_due()

    def verify_if_due(self) -> None:
        """Once a week, while nothing is written, examine the newest copy whole."""
        from app.ledger import custody

        if custody.is_due(self.ledger):
            self._verifying = True
            Worker.do(lambda _: custody.verify(self.ledger), self._verified, self._not_verified, owner=self)

    def _verified(self, report: "CheckReport") -> None:
        from app.ledger import custody

        if report.sound:
            self._verifying = False  # what was found is not looked for again in this sitting
            self._show_backup(custody.copies(self.ledger.path)[0])
            return
        words = f"每周一次的全面核对查出 {len(report.findings)} 处问题；第一处：{report.first}"
        self._window.banners.show_banner("check", words, tone="late", action="去核对", act=self._to_settings)

    def _not_verified(self, error: Exception) -> None:
        if not isinstance(error, LedgerError | OSError):
            raise error
        words = f"每周一次的全面核对没有做成：{error}"
        self._window.banners.show_banner("check", words, tone="soon", action="去设置", act=self._to_settings)

    def _hear(self, tables: frozenset[str]) -> None:
        self._changed.emit(tables, get_ident() == self._catcher)

    def _away(self, error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        self._window.banners.show_banner("away", AWAY.format(error), tone="soon")

    def _tell(self, tables: object, elsewhere: bool) -> None:
        assert isinstance(tables, frozenset)
        self._quiet = 0
        if "closed_for_writing" in tables and not self._only_shown:
            self._show_closed()
        if not elsewhere and tables - {"closed_for_writing", "drafts", "outgoing", "backups"}:
            self._window.status.set_saved(f"已保存 {self.ledger.clock():%H:%M}")
        if "settings" in tables:
            self._show_owner()
        if "backups" in tables:
            self._look_for_backup()
        self._window.changed(tables, elsewhere=elsewhere)
        if self.exercises is not None and self.exercises.isVisible():
            self.exercises.refresh()

    def _show_owner(self) -> None:
        self.ledger.clerk = self.ledger.keeper
        self._window.status.set_clerk(self.ledger.clerk)
        self._window.set_unit(
            presidium_of(str(self.ledger.setting("unit_name", "")), county=self.ledger.setting("county") is True)
        )

    def _show_closed(self) -> None:
        if not self.ledger.closed_for_writing:
            self._window.banners.hide_banner("closed")
            self._window.status.set_saved("可以保存了")
            return
        self._window.status.set_saved("只读，没有保存", tone="late")
        self._window.banners.show_banner(
            "closed", self.ledger.closed_for_writing, tone="late", action="已腾出空间，重试", act=self._reopen
        )

    def _reopen(self) -> None:
        from app.ledger import custody

        if not custody.reopen(self.ledger):
            self._window.say("磁盘空间还不够，请再清理一些文件。")

    def _look_for_backup(self) -> None:
        Worker.do(lambda _: _newest(self.ledger), self._show_backup, owner=self)

    def _show_backup(self, newest: "Backup | None") -> None:
        if newest is None:
            self._window.status.set_backup("备份：还没有", tone="soon")
            return
        self._window.status.set_backup(f"备份：{when_words(newest.made_at, self.ledger.today)}，{_verified(newest)}")

    def _backup_failed(self, error: Exception) -> None:
        if not isinstance(error, LedgerError | OSError):
            raise error
        self._window.status.set_backup("备份没有做成", tone="late")
        words = f"自动备份没有做成：{error} 请到“设置 · 备份与核对”换一个备份文件夹。"
        self._window.banners.show_banner("backup", words, tone="soon", action="去设置", act=self._to_settings)

    def _to_settings(self) -> None:
        self._window.open("settings", "备份与核对")


def _verified(newest: "Backup") -> str:
    return "已全面核对" if newest.checked_on else "已打开读过"


def _copied(ledger: "Ledger") -> "Backup | None":
    """Keep a reserve and make a copy, where there is none of the ledger as it is; the newest copy."""
    from app.ledger import custody

    custody.watch(ledger)
    folder: Path = custody.folder_of(ledger.path)
    custody.rotate(ledger, folder, ledger.clock())
    return _newest(ledger)


def _newest(ledger: "Ledger") -> "Backup | None":
    from app.ledger import custody

    return next(iter(custody.copies(ledger.path)), None)


def hit_of(match: "search.Hit") -> HitLine:
    """What was found as the box shows it: what it is, and the page where it is opened."""
    called, page = PLACES[match.kind]
    register = REGISTERS.get(match.kind)
    what = (register, match.id) if register else match.id
    day = f"{match.on:%Y-%m-%d}　" if match.on else ""
    return HitLine(called, match.title, f"{day}{match.words}", page, what)
