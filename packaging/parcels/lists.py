"""Lists of sums that show whether a stick holds what was made: SHA-256, and SM3 as the state's rules want it."""

from collections.abc import Iterable
from pathlib import Path

from cryptography.hazmat.primitives import hashes

ALGORITHMS = {"SHA256SUMS.txt": hashes.SHA256, "SM3SUMS.txt": hashes.SM3}
_CHUNK = 1 << 20


def write_lists(folder: Path) -> None:
    """Write both lists of everything below the folder, as sha256sum and openssl's users know them."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in ALGORITHMS]
    for name, algorithm in ALGORITHMS.items():
        lines = (f"{digest(path, algorithm())}  {path.relative_to(folder).as_posix()}\n" for path in files)
        (folder / name).write_text("".join(lines), encoding="utf-8")


def digest(path: Path, algorithm: hashes.HashAlgorithm) -> str:
    """The sum of a file, in hexadecimal digits."""
    summing = hashes.Hash(algorithm)
    with path.open("rb") as file:
        while block := file.read(_CHUNK):
            summing.update(block)
    return summing.finalize().hex()


def differing(folder: Path, name: str) -> Iterable[str]:
    """The files that are not as that list has them, or not there."""
    for line in (folder / name).read_text(encoding="utf-8").splitlines():
        wanted, _, file = line.partition("  ")
        path = folder / file
        if not path.is_file() or digest(path, ALGORITHMS[name]()) != wanted:
            yield file
