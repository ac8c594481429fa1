"""Mishaps: what the program itself got wrong, written down for a maintainer, without a value or a message."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

LOG, FORMER, FATAL = "liubu.log", "liubu.old.log", "fault.log"
LARGEST = 512_000  # bytes after which a new log is begun


def diagnosis(error: BaseException, *about: str) -> str:
    """Type, module and line of a bug and of what caused it: no values and no message, which may hold personal data."""
    import platform

    system = f"Python {platform.python_version()} · {platform.system()} {platform.release()}"
    return "\n".join((" · ".join(filter(None, (*about, system))), *_causes(error)))


def write_down(folder: Path, words: str, now: datetime) -> None:
    """Add a line to the log. A full disk must not turn one mishap into two: what cannot be written is left."""
    log = folder / LOG
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LARGEST:
            log.replace(folder / FORMER)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{now:%Y-%m-%d %H:%M:%S} {words}\n")
    except OSError:
        return


def _causes(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield f"{type(error).__module__}.{type(error).__qualname__}"
        import traceback

        for frame in traceback.extract_tb(error.__traceback__):
            yield f"  {Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
