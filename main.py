"""The door: a window, or one headless verb."""

import sys


def main() -> int:
    """Open the window when nothing, or only --ledger, is said; else carry out the verb."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a packed program's child processes come in by this door, too
    arguments = sys.argv[1:]
    if _asks_for_the_window(arguments):
        from app.ui.desktop import open_window

        return open_window(arguments)
    try:
        from app.cli import door
    except KeyboardInterrupt:  # before there is anything to interrupt
        return 1
    return door.run(arguments)


def _asks_for_the_window(arguments: list[str]) -> bool:
    match arguments:
        case []:
            return True
        case ["--ledger", path]:
            return not path.startswith("-")
        case [one]:
            return one.startswith("--ledger=") and one != "--ledger="
    return False


if __name__ == "__main__":
    sys.exit(main())
