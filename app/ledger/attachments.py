"""Attachments: photos and scans kept inside the ledger, made small, without what a camera says about the place."""

import hashlib
import io
import struct
import warnings
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.attachment import Attachment
from app.models.tables import WATCHED
from app.rules.reading import clean
from app.rules.reasons import demand_reason

LONGEST, QUALITY = 1600, 85  # pixels; JPEG quality
LARGEST_SCAN, LARGEST_PHOTO, MOST_PIXELS = 10 << 20, 50 << 20, 100_000_000
FORMATS = ("JPEG", "PNG", "BMP", "TIFF", "WEBP", "GIF")
PDF, JPEG = "application/pdf", "image/jpeg"
_HUGE = "“{}”的像素太多，可能不是普通照片。请先把它缩小。"
_MODELS = {model.__tablename__: model for model in WATCHED}


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment as it leaves the ledger; `size` in bytes."""

    id: str
    role: str
    name: str
    media_type: str
    taken_on: date | None
    caption: str
    size: int
    voided_on: date | None


def attach(
    ledger: Ledger,
    table: str,
    entry_id: str,
    content: bytes,
    name: str,
    *,
    role: str = "照片",
    taken_on: date | None = None,
    caption: str = "",
) -> Attached:
    """Keep a photo (scaled to 1600 px) or a PDF scan with an entry. Raises LedgerError for anything else."""
    plain = clean(PurePath(name.replace("\\", "/")).name) or role
    kept, media_type = _fitted(content, plain)
    with ledger.write("添加附件") as session:
        if table not in _MODELS or session.get(_MODELS[table], entry_id) is None:
            raise LedgerError("没有找到要附上照片的那一条，可能刚刚被撤销。请刷新后再试。")
        same = (Attachment.entry_table == table, Attachment.entry_id == entry_id)
        row = Attachment(
            entry_table=table,
            entry_id=entry_id,
            role=clean(role),
            name=plain,
            media_type=media_type,
            taken_on=taken_on,
            caption=clean(caption),
            sha256=hashlib.sha256(kept).hexdigest(),
            content=kept,
            position=session.scalar(select(func.count()).where(*same)) or 0,
        )
        session.add(row)
        session.flush()
        return _entry(session, row.id)


def listing(ledger: Ledger, table: str, entry_id: str, *, voided: bool = False) -> tuple[Attached, ...]:
    """The attachments of an entry in their order."""
    with ledger.read() as session:
        wanted = select(*_COLUMNS).where(Attachment.entry_table == table, Attachment.entry_id == entry_id)
        if not voided:
            wanted = wanted.where(Attachment.voided_on.is_(None))
        return tuple(Attached(*row) for row in session.execute(wanted.order_by(Attachment.position, Attachment.id)))


def content(ledger: Ledger, attachment_id: str) -> bytes:
    """What was kept. Raises LedgerError when there is none."""
    with ledger.read() as session:
        content_kept = session.scalar(select(Attachment.content).where(Attachment.id == attachment_id))
        if content_kept is None:
            raise LedgerError("没有找到这个附件，可能刚刚被撤销。请刷新后再看。")
        return content_kept


def void(ledger: Ledger, attachment_id: str, reason: str) -> None:
    """作废 an attachment, with the reason; it stays in the ledger."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废附件") as session:
        row = session.get(Attachment, attachment_id)
        if row is None:
            raise LedgerError("没有找到这个附件，可能刚刚被撤销。请刷新后再看。")
        if row.voided_on is None:
            row.voided_on, row.void_reason = ledger.today, why


_COLUMNS = (
    Attachment.id, Attachment.role, Attachment.name, Attachment.media_type, Attachment.taken_on, Attachment.caption,
    func.length(Attachment.content), Attachment.voided_on,
)  # fmt: skip


def _entry(session: Session, attachment_id: str) -> Attached:
    return Attached(*session.execute(select(*_COLUMNS).where(Attachment.id == attachment_id)).one())


def _fitted(raw: bytes, name: str) -> tuple[bytes, str]:
    if not raw:
        raise LedgerError(f"“{name}”是空文件，没有添加。")
    if raw.startswith(b"%PDF-"):
        if len(raw) > LARGEST_SCAN:
            raise LedgerError(f"“{name}”有 {len(raw) >> 20} MB，扫描件不能超过 10 MB。请用较低的分辨率重新扫描。")
        if b"%%EOF" not in raw[-2048:]:
            raise LedgerError(f"“{name}”不完整，可能没有复制完。请重新复制后再添加。")
        return raw, PDF
    if len(raw) > LARGEST_PHOTO:
        raise LedgerError(f"“{name}”有 {len(raw) >> 20} MB，照片不能超过 50 MB。请先把它缩小。")
    return _scaled(raw, name), JPEG


def _scaled(raw: bytes, name: str) -> bytes:
    """A JPEG of at most 1600 px, upright, without EXIF (a camera writes the place into it)."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd EXIF; the size is judged here
            with Image.open(io.BytesIO(raw), formats=FORMATS) as opened:
                _demand_size(opened.size, name)
                opened.draft("RGB", (LONGEST, LONGEST))  # JPEG decodes at a fraction, never below this size
                upright = ImageOps.exif_transpose(opened)
                upright.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
                plain = Image.new("RGB", upright.size, "white")
                layer = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
                plain.paste(layer, mask=layer.getchannel("A") if layer.mode == "RGBA" else None)
        out = io.BytesIO()
        plain.save(out, "JPEG", quality=QUALITY, optimize=True)
    except Image.DecompressionBombError as error:
        raise LedgerError(_HUGE.format(name)) from error
    except (OSError, ValueError, SyntaxError, ArithmeticError, LookupError, TypeError, struct.error) as error:
        raise LedgerError(f"“{name}”不是能用的照片或扫描件。请用 JPG、PNG 图片或 PDF。") from error
    return out.getvalue()


def _demand_size(size: tuple[int, int], name: str) -> None:
    if size[0] * size[1] > MOST_PIXELS:
        raise LedgerError(_HUGE.format(name))
