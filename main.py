"""The door: a window, or one headless verb."""

import sys


def main() -> int:
    """Open the window when nothing, or only --ledger, is said; else carry out the verb."""
    arguments = sys.argv[1:]
    if not arguments or (arguments[0].split("=")[0] == "--ledger" and len(arguments) <= 1 + ("=" not in arguments[0])):
        from app.ui.desktop import open_window

        return open_window(arguments)
    try:
        from app.cli import door
    except KeyboardInterrupt:  # before there is anything to interrupt
        return 1
    return door.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
