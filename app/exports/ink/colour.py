"""The colour space of every paper: an ICC profile of sRGB, worked out from its published primaries (IEC 61966-2-1)."""

import struct
from functools import cache

Matrix = tuple[tuple[float, float, float], ...]
Colour = tuple[float, float, float]

PRIMARIES = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))  # x and y of red, green, blue
D65 = (0.3127, 0.3290)  # the white of a screen
D50: Colour = (0.9642, 1.0, 0.8249)  # the white of paper, in which a profile is written
BRADFORD: Matrix = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)  # (a x + b) ** 2.4, and x / 12.92 in the dark
NAME = "sRGB IEC61966-2.1"
VERSION = 0x04300000
MADE = (2000, 1, 1, 0, 0, 0)


@cache
def srgb() -> bytes:
    """The profile: the same bytes on every machine."""
    adapted = _adaptation()
    red, green, blue = zip(*_times(adapted, _primaries()), strict=True)
    curve = _padded(b"para" + bytes(4) + struct.pack(">HH", 3, 0) + b"".join(map(_fixed, CURVE)))
    chad = b"sf32" + bytes(4) + b"".join(_fixed(value) for row in adapted for value in row)
    tags = (
        (b"desc", _words(NAME)),
        (b"cprt", _words("CC0")),
        (b"wtpt", _xyz(D50)),
        (b"chad", chad),
        *zip((b"rXYZ", b"gXYZ", b"bXYZ"), (_xyz(each) for each in (red, green, blue)), strict=True),
        *((name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")),
    )
    return _profile(tags)


def _profile(tags: tuple[tuple[bytes, bytes], ...]) -> bytes:
    """Header, table of tags, their contents; what two tags share stands once."""
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for _, content in tags:
        if content not in places:
            places[content] = start
            start += len(content)
    table = b"".join(name + struct.pack(">II", places[content], len(content)) for name, content in tags)
    header = struct.pack(
        ">I4xI4s4s4s6H4s40x12s48x", start, VERSION, b"mntr", b"RGB ", b"XYZ ", *MADE, b"acsp",
        b"".join(map(_fixed, D50)),
    )  # fmt: skip
    return header[:128] + struct.pack(">I", len(tags)) + table + b"".join(places)


def _primaries() -> Matrix:
    """Red, green and blue of the screen as columns in XYZ, scaled so that together they are its white."""
    columns = [_to_xyz(x, y) for x, y in PRIMARIES]
    rows: Matrix = tuple(zip(*columns, strict=True))
    shares = _apply(_inverse(rows), _to_xyz(*D65))
    return tuple((row[0] * shares[0], row[1] * shares[1], row[2] * shares[2]) for row in rows)


def _adaptation() -> Matrix:
    """How a colour under the white of a screen is seen under that of paper (Bradford)."""
    source, target = _apply(BRADFORD, _to_xyz(*D65)), _apply(BRADFORD, D50)
    scale = tuple(tuple(target[at] / source[at] * (at == row) for at in range(3)) for row in range(3))
    return _times(_inverse(BRADFORD), _times(scale, BRADFORD))  # type: ignore[arg-type]


def _to_xyz(x: float, y: float) -> Colour:
    return x / y, 1.0, (1 - x - y) / y


def _apply(matrix: Matrix, colour: Colour) -> Colour:
    first, second, third = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return first, second, third


def _times(left: Matrix, right: Matrix) -> Matrix:
    columns = [_apply(left, column) for column in zip(*right, strict=True)]
    return tuple(zip(*columns, strict=True))


def _inverse(m: Matrix) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = m
    whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    rows = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    return tuple((first / whole, second / whole, third / whole) for first, second, third in rows)


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(colour: Colour) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(map(_fixed, colour))


def _words(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return _padded(b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded)


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % 4)
