"""Offers: what a stick has for this copy, and whether it can be taken."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import CHUNK, demand_plain, reason
from app.rules.days import full_day
from app.update.installed import Home, numbers
from app.update.statement import Parcel, ParcelKind, Release, read_statement

SYSTEMS = {"windows": "Windows", "linux": "统信、麒麟和其他 Linux"}
MARGIN = 32 << 20  # bytes beside the files: their names, and the ends of their last blocks
SHORT = "“{}”不完整或被改动过，没有更新。请重新拷一份安装盘。"
GONE = "读“{}”时出错：{}。请插紧安装盘后再试；没有更新，原来的程序没有动。"

Report = Callable[[int, int, str], None]


class Novelty(Enum):
    """How a release stands to the version in use."""

    NEWER = "比正在用的新"
    SAME = "就是正在用的这一版"
    OLDER = "比正在用的旧"


@dataclass(frozen=True, slots=True)
class StickOffer:
    """What lies on a stick for this copy."""

    stick: Path
    release: Release
    parcel: Parcel
    novelty: Novelty

    @property
    def file(self) -> Path:
        """The archive or the package on the stick."""
        return self.stick / self.parcel.path

    @property
    def words(self) -> str:
        """What it is, in a few words."""
        return f"{self.release.version}（{full_day(self.release.issued_on)}发布，{self.novelty.value}）"


def examine_stick(place: Home, stick: Path) -> StickOffer:
    """What the stick has for this copy. Raises as `read_statement`, LedgerError where nothing is for this system."""
    release = read_statement(stick, place.own.publisher)
    kind = ParcelKind.PACKAGE if place.is_packaged else ParcelKind.FOLDER
    wanted = (place.own.system, kind)
    parcel = next((each for each in release.parcels if (each.system, each.kind) == wanted), None)
    if parcel is None:
        system = SYSTEMS.get(place.own.system, place.own.system)
        raise LedgerError(f"这个安装盘里没有给这台电脑（{system}）的程序，没有更新。请换一个安装盘。")
    ours = numbers(place.own.version)
    newer, same = release.order > ours, release.order == ours
    return StickOffer(stick, release, parcel, Novelty.NEWER if newer else Novelty.SAME if same else Novelty.OLDER)


def demand_newer(place: Home, offer: StickOffer) -> None:
    """Raise LedgerError for a release that is no newer than the version in use."""
    if offer.novelty is not Novelty.NEWER:
        back = "要退回，请用“回到上一版”。" if offer.novelty is Novelty.OLDER else ""
        raise LedgerError(
            f"安装盘里的是 {offer.release.version}，{offer.novelty.value}（{place.own.version}），没有更新。{back}"
        )


def room_wanted(offer: StickOffer) -> int:
    """Bytes that are wanted beside the version in use."""
    return MARGIN + (offer.parcel.size + offer.parcel.unpacked if offer.parcel.kind is ParcelKind.FOLDER else 0)


def demand_room(place: Home, offer: StickOffer, ledger_size: int) -> None:
    """Raise UnwritableError where neither the new version nor the copy of the ledger would fit."""
    wanted = room_wanted(offer) + ledger_size
    try:
        free = shutil.disk_usage(place.folder).free
    except OSError as error:
        raise UnwritableError(f"程序的文件夹用不了：{reason(error)}。没有更新。") from error
    if free < wanted:
        raise UnwritableError(
            f"程序所在的盘空间不够：更新和备份要 {_mega(wanted)}，只剩 {_mega(free)}，没有更新。请腾出空间再试。"
        )


def demand_whole(offer: StickOffer, report: Report, into: BinaryIO | None = None) -> None:
    """Read the archive to its end, into a copy where one is wanted, and judge what was read.

    Raises DamagedError where it is not what the statement says, UnwritableError where the stick is out of reach.
    """
    parcel, digest, size = offer.parcel, hashlib.sha256(), 0
    demand_plain(offer.file)
    try:
        source = offer.file.open("rb")
    except OSError as error:
        raise UnwritableError(GONE.format(offer.file.name, reason(error))) from error
    with source:
        while chunk := _chunk(source, offer.file.name):
            digest.update(chunk)
            size += len(chunk)
            if size > parcel.size:
                break
            if into is not None:
                into.write(chunk)
            report(size, parcel.size, "正在核对安装包")
    if size != parcel.size or digest.hexdigest() != parcel.sha256:
        raise DamagedError(SHORT.format(offer.file.name))


def _chunk(source: BinaryIO, name: str) -> bytes:
    try:
        return source.read(CHUNK)
    except OSError as error:
        raise UnwritableError(GONE.format(name, reason(error))) from error


def _mega(size: int) -> str:
    return f"{size / (1 << 20):.0f} MB"
