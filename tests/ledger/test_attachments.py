"""Attachments: small, upright, without the place where they were taken."""

import hashlib
import io
import struct
import zlib
from datetime import date

import pytest
from PIL import Image

from app.errors import LedgerError
from app.ledger import attachments, cases
from app.ledger.attachments import LONGEST, attach, content, listing, void
from app.ledger.cases import CaseDraft
from app.ledger.custody import check

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


@pytest.fixture
def entry(ledger):
    return cases.register(ledger, CaseDraft(date(2024, 9, 1), "示例")).id


def picture(size=(3000, 2000), form="JPEG", mode="RGB", **options):
    out = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert(mode).save(out, form, **options)
    return out.getvalue()


def opened(ledger, attached):
    image = Image.open(io.BytesIO(content(ledger, attached.id)))
    image.load()
    return image


def test_a_photo_is_scaled_to_1600_pixels_and_kept_in_the_ledger(ledger, entry):
    kept = attach(ledger, "cases", entry, picture(), "现场.jpg", caption="示例", taken_on=date(2024, 9, 1))
    image = opened(ledger, kept)
    assert image.size == (1600, 1067)
    assert image.format == "JPEG"
    assert (kept.media_type, kept.caption, kept.taken_on) == ("image/jpeg", "示例", date(2024, 9, 1))
    assert kept.size == len(content(ledger, kept.id)) < len(picture())
    assert check(ledger).sound


def test_a_small_photo_is_not_blown_up(ledger, entry):
    assert opened(ledger, attach(ledger, "cases", entry, picture((640, 480)), "a.jpg")).size == (640, 480)


def test_a_photo_is_turned_upright_and_forgets_the_place(ledger, entry):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010F] = "示例相机"
    exif.get_ifd(0x8825)[1] = "N"
    image = opened(ledger, attach(ledger, "cases", entry, picture((400, 200), exif=exif), "a.jpg"))
    assert image.size == (200, 400)
    assert not image.getexif()
    assert "示例相机".encode() not in content(ledger, listing(ledger, "cases", entry)[0].id)


@pytest.mark.parametrize("form", attachments.FORMATS)
def test_every_usual_format_becomes_a_jpeg(ledger, entry, form):
    kept = attach(ledger, "cases", entry, picture((300, 200), form), f"a.{form.lower()}")
    assert opened(ledger, kept).format == "JPEG"


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16", "PA"])
def test_every_kind_of_colour_is_drawn_on_white(ledger, entry, mode):
    form = "TIFF" if mode in {"CMYK", "I;16"} else "PNG"
    if mode == "PA":
        mode = "P"
    image = opened(ledger, attach(ledger, "cases", entry, picture((30, 20), form, mode), "a"))
    assert image.mode == "RGB"


def test_what_is_transparent_becomes_white(ledger, entry):
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(ledger, attach(ledger, "cases", entry, out.getvalue(), "a.png")).getpixel((5, 5)) == (255, 255, 255)


def test_a_scan_is_kept_as_it_is(ledger, entry):
    kept = attach(ledger, "cases", entry, PDF, "答复函.pdf", role="扫描件")
    assert content(ledger, kept.id) == PDF
    assert (kept.media_type, kept.role) == ("application/pdf", "扫描件")


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "空文件"),
        (b"MZ\x90\0", "不是能用的"),
        ("文字".encode(), "不是能用的"),
        (PDF[:-6], "不完整"),
        (PDF + bytes(11 << 20), "不能超过 10 MB"),
        (bytes(51 << 20), "不能超过 50 MB"),
        (picture()[:2000], "不是能用的"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "不是能用的"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "不是能用的"),
    ],
)
def test_what_is_no_photo_or_scan_is_refused_and_nothing_written(ledger, entry, raw, sentence):
    with pytest.raises(LedgerError, match=sentence):
        attach(ledger, "cases", entry, raw, "a.jpg")
    assert listing(ledger, "cases", entry) == ()


@pytest.mark.parametrize("side", [12_000, 60_000])
def test_a_picture_that_would_swell_is_refused_before_it_is_drawn(ledger, entry, side):
    with pytest.raises(LedgerError, match="像素太多"):
        attach(ledger, "cases", entry, bomb(side), "a.png")


def bomb(side):
    """A PNG of a few bytes that says it is `side` pixels wide and high."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    )


def test_a_name_is_a_name_and_no_path(ledger, entry):
    kept = attach(ledger, "cases", entry, picture((9, 9)), "C:\\Users\\x\\..\\现场.jpg")
    assert kept.name == "现场.jpg"


def test_attachments_stand_in_their_order(ledger, entry):
    names = [attach(ledger, "cases", entry, picture((9, 9)), f"{number}.jpg").name for number in range(3)]
    assert [each.name for each in listing(ledger, "cases", entry)] == names


def test_a_voided_attachment_is_not_listed_and_not_erased(ledger, entry):
    kept = attach(ledger, "cases", entry, picture((9, 9)), "a.jpg")
    with pytest.raises(LedgerError, match="理由"):
        void(ledger, kept.id, " ")
    void(ledger, kept.id, "拍错了")
    assert listing(ledger, "cases", entry) == ()
    assert listing(ledger, "cases", entry, voided=True)[0].voided_on == ledger.today
    assert hashlib.sha256(content(ledger, kept.id)).hexdigest()
    assert check(ledger).sound


@pytest.mark.parametrize(("table", "key"), [("cases", "none"), ("journal", "1"), ("nothing", "1")])
def test_an_attachment_needs_an_entry(ledger, table, key):
    with pytest.raises(LedgerError, match="没有找到"):
        attach(ledger, table, key, picture((9, 9)), "a.jpg")


def test_a_missing_attachment_is_said(ledger):
    with pytest.raises(LedgerError, match="没有找到"):
        content(ledger, "none")
    with pytest.raises(LedgerError, match="没有找到"):
        void(ledger, "none", "理由")
    assert LONGEST == 1600
