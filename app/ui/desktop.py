"""The window from the first click to the last: which ledger, one window for it, pages, and the copy at the end."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import LedgerError, UnknownNameError
from app.ledger import place
from app.ledger.place import Place
from app.rules.presidium import presidium_of
from app.ui import start
from app.ui.stay import Stay

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ledger.agenda import Agenda
    from app.ledger.store import Ledger
    from app.ui.instance import Instance
    from app.ui.parts.day import DayWords
    from app.ui.preferences import Preferences
    from app.ui.sitting import Sitting
    from app.ui.window import MainWindow

MIDDLE = 128  # of lightness; a darker ground is that of a dark system
LATER = 2_000  # milliseconds after which what the navigation counts is counted again, where it was kept
NAMELESS = presidium_of("乡镇")


def open_window(arguments: Sequence[str]) -> int:
    """Open the window on the ledger of `--ledger`, on the one that was open last, or on a new one; the exit status."""
    try:
        asked = _asked(arguments)
        app, preferences = _application()
    except LedgerError as error:
        print(error, file=sys.stderr)  # noqa: T201 — there is no window to say it in
        return error.exit_code
    wanted: Place | None = asked or preferences.ledger or place.default_ledger()
    while wanted is not None:
        wanted = sit(app, preferences, wanted, _prepare)
    from app.ui.workers import Worker

    Worker.finish()  # a window that was closed over its work leaves it behind
    return 0


def _dress(app: "QApplication", preferences: "Preferences") -> None:
    from app.ui.theme import dress

    dress(app, scheme=preferences.scheme, scale=preferences.scale)


Dress = Callable[["QApplication", "Preferences"], None]


def sit(app: "QApplication", preferences: "Preferences", path: Place, dress: Dress = _dress) -> Place | None:
    """One ledger from opening to closing; returns the one to open next.

    `dress` makes the application ready for all that is more than a picture.
    """
    app.setQuitOnLastWindowClosed(True)
    if isinstance(path, Path) and not path.exists():
        dress(app, preferences)
        return _welcomed(path)
    from app.ui.instance import Instance

    instance = Instance.claim(path)
    if instance is None:
        return None
    window = _sighted(app, preferences, path)
    dress(app, preferences)
    try:
        if isinstance(path, Path) and not _may_be_opened(path, preferences):
            instance.release()
            window.deleteLater()
            return _welcomed(path)
        return _shown(app, preferences, path, instance, window)
    except LedgerError as error:
        instance.release()
        window.deleteLater()
        return _welcomed(path if isinstance(path, Path) else place.default_ledger(), str(error))
    finally:
        instance.release()


def _application() -> "tuple[QApplication, Preferences]":
    app = start.begin(sys.argv[:1])
    from app.ui.preferences import Preferences

    return app, Preferences(place.preferences_file())


def _prepare(app: "QApplication", preferences: "Preferences") -> None:
    """Dress the application and see to what goes wrong in it: all that it needs once."""
    from app.ui.crash import Mishaps

    if app.findChild(Mishaps) is not None:
        _dress(app, preferences)
        return
    start.prepare(app, scheme=preferences.scheme, scale=preferences.scale)
    mishaps = Mishaps(place.log_folder(), over=app.activeWindow)
    mishaps.setParent(app)
    mishaps.install()


def _asked(arguments: Sequence[str]) -> Place | None:
    """The place of `--ledger PLACE` or `--ledger=PLACE`. Raises UnknownNameError for an address that is none."""
    if not arguments:
        return None
    written = arguments[1] if len(arguments) > 1 else arguments[0].split("=", 1)[1]
    try:
        return place.placed(written)
    except ValueError as error:
        raise UnknownNameError(f"台账的位置写得不对：{error}。") from error


def _sighted(app: "QApplication", preferences: "Preferences", path: Place) -> "MainWindow":
    """The window before it is furnished; it is shown already where a picture of its frame was kept."""
    from app.ui.sight import is_locked_away, kind_of, show_sight
    from app.ui.window import MainWindow

    window = MainWindow()
    if not window.restoreGeometry(preferences.geometry):
        room = window.screen().availableGeometry()
        if room.width() <= window.width() or room.height() <= window.height():
            window.setWindowState(window.windowState().WindowMaximized)
    scheme = preferences.scheme
    dark = scheme == "dark" or (scheme == "system" and app.palette().window().color().lightness() < MIDDLE)
    if not (isinstance(path, Path) and is_locked_away(path)):
        show_sight(window, preferences, kind_of(path, dark=dark, scale=preferences.scale))
    return window


def _shown(
    app: "QApplication", preferences: "Preferences", path: Place, instance: "Instance", window: "MainWindow"
) -> Place | None:
    """Show the window first, with what is known of today; then load what is heavy, then the pages."""
    stay = Stay(path)
    stay.window = window
    stay.kept = _kept(path)
    _furnish(window, preferences, stay)
    instance.asked.connect(window.raise_up)
    _wait(window, stay)
    window.show()
    app.processEvents()
    sitting = stay.sitting = _begun(window, stay)
    from app.ledger import custody, locks
    from app.ui.locking import Patience, ScreenLock, carry_out
    from app.ui.sight import keep_sight

    only_shown, own = isinstance(path, Path) and custody.is_unfolded(path), preferences.ledger
    if isinstance(path, Path) and not only_shown:
        preferences.ledger = path
    window.closing.connect(lambda: setattr(preferences, "geometry", window.saveGeometry()))
    window.begin()
    _count_later(window, 0 if stay.kept is None else LATER)
    if only_shown:
        sitting.show_only(lambda: stay.begin_again(own))
    else:
        sitting.begin(lambda: stay.begin_again(_own(path)))
    screen = None
    if isinstance(path, Path) and locks.is_locked(path):
        screen = ScreenLock(window, path, Patience(preferences), lambda: preferences.idle_minutes)
    if window.isVisible():  # the clerk may have closed it while the ledger was being opened
        app.exec()
    if screen is not None:
        screen.end()
    trouble = sitting.end()
    if isinstance(path, Path):
        custody.fold_away(path)
        if stay.turning is not None:
            carry_out(stay.turning, path)
    if screen is None and not only_shown:  # a locked ledger asks for its passphrase first
        keep_sight(window, preferences, path)
    if trouble:
        from app.ui.widgets.dialogs import tell

        tell(None, "关闭时的备份没有做成", f"台账已经保存好，只是备份没有做成：{trouble}")
    return stay.onward


def _count_later(window: "MainWindow", milliseconds: int) -> None:
    """Count what waits, unless the window is closed by then, and its ledger with it."""
    from PySide6.QtCore import QTimer

    timer = QTimer(window, singleShot=True, interval=milliseconds)
    timer.timeout.connect(window.count)
    window.closing.connect(timer.stop)
    if window.isVisible():
        timer.start()


def _kept(path: Place) -> "DayWords | None":
    """What was kept of today's page for this day."""
    from app.ledger import kept_days
    from app.ui.parts.day import read_day

    written = kept_days.seen(path, start.now().date()) if isinstance(path, Path) else ""
    return read_day(written) if written else None


def _wait(window: "MainWindow", stay: Stay) -> None:
    """Let the window say what is known of today, and remember what is asked of it, until the ledger is open."""
    from app.ui.parts.day import KeptDay
    from app.ui.practice import say_practice

    if stay.practice:
        say_practice(
            window,
            lambda: window.when_open(lambda: stay.begin_again(_own(stay.path))),
            lambda: window.when_open(stay.open_exercises),
        )
    if stay.kept is None:
        window.wait()
        return
    page = KeptDay(stay.kept, start.now().date())
    page.pressed.connect(lambda act: window.when_open(lambda: act(window.page)))
    for key, number in stay.kept.waits.items():
        window.navigation.count(key, number)
    window.wait(page)


def _may_be_opened(path: Path, preferences: "Preferences") -> bool:
    """Whether the ledger is plain or the clerk gave its passphrase; what is no ledger is judged when it is opened."""
    from app.ledger import locks

    if locks.is_open(path):
        return True
    from app.ui.locking import Patience, opened_by_clerk

    return opened_by_clerk(path, Patience(preferences))


def _furnish(window: "MainWindow", preferences: "Preferences", stay: Stay) -> None:
    from app.ui.catalogue import Given, OfCounty, catalogue

    seen = place.glance(stay.path)
    stay.practice = seen.practice
    unit = presidium_of(seen.unit, county=seen.county) if seen.unit else NAMELESS
    county = OfCounty(stay.whole, stay.narrow) if seen.county else None
    given = Given(stay.opened, preferences, stay.begin_again, stay.turn, stay.kept, lambda: stay.due)
    window.furnish(catalogue(given, county), unit)
    window.status.set_clerk(seen.clerk)


def _begun(window: "MainWindow", stay: Stay) -> "Sitting":
    """Open the ledger beside the window, which goes on answering meanwhile, and join the two."""
    from PySide6.QtCore import QEventLoop, QThreadPool

    from app.ui.workers import Worker

    loop, failed = QEventLoop(), list[Exception]()

    def fail(error: Exception) -> None:
        failed.append(error)
        loop.quit()

    opening = Worker.do(lambda _: _opened(stay), lambda _: loop.quit(), fail)
    loop.exec()
    if opening.running:  # the clerk has closed the window
        QThreadPool.globalInstance().waitForDone()
        loop.processEvents()
    if failed:
        raise failed[0]
    from app.ui.sitting import Sitting

    return Sitting(window, stay.whole(), stay.held())


def _opened(stay: Stay) -> None:
    """Load what is heavy and open the ledger: in a thread of its own, so nothing of the window is touched here."""
    from app.ledger import custody

    stay.occupancy = custody.occupy(stay.path)
    try:
        stay.ledger = custody.open_ledger(stay.path, clock=start.now)
        stay.ledger.clerk = stay.ledger.keeper
        stay.due = _read_ahead(stay.ledger)
    except LedgerError:
        if stay.ledger is not None:
            stay.ledger.close()
        stay.occupancy.close()
        raise


def _read_ahead(ledger: "Ledger") -> "Agenda | None":
    """What the first page of a township waits for longest; what it needs besides is loaded on the way."""
    from app.desk import asked, paper
    from app.ledger import agenda
    from app.rules.days import lunar_day
    from app.ui.parts.day import SHOWN

    _ = asked, paper
    if ledger.shared or ledger.setting("county") is True:
        return None
    for day in range(1, 29):
        lunar_day(ledger.today.replace(day=day))
    return agenda.today(ledger, SHOWN)


def _own(practised: Place) -> Path:
    """Where the presidium's own ledger lies, or will."""
    own = place.default_ledger()
    return own if own != practised else own.with_name("新台账.liubu")


def _welcomed(path: Path, trouble: str = "") -> Path | None:
    from app.ui.welcome import Welcome

    welcome = Welcome(path, start.now, trouble)
    return welcome.chosen if welcome.exec() else None
