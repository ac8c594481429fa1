"""The guard at the door: whether an untrusted workbook may be handed to a parser at all."""

import errno
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Never
from xml.parsers import expat

from app.errors import LedgerError, UnwritableError
from app.exports.workbooks.delimited import is_text
from app.files import demand_plain

NO_ANSWER = {errno.EIO, errno.ENXIO, errno.ENODEV, errno.ETIMEDOUT}
LARGEST = 20 << 20  # bytes of the file
UNPACKED = 200 << 20  # bytes of all its parts
RATIO = 200
SMALL = 1 << 20  # a part below this may compress as well as it likes
PARTS = 5_000
CELLS = 1_000_000
ROWS = 1_048_576  # of one sheet
ELEMENTS = 300_000  # in styles, links, runs and the like, which the parser keeps as objects
CHUNK = 1 << 20
LONGEST_START = 64  # bytes in which it is plain what an element is
TOO_MANY = f"超过 {CELLS // 10_000} 万个单元格"
IS_WORD = "“{}”是 Word 文档，请把里面的表格复制到 Excel 或 WPS 表格里，存成 .xlsx 再导入。"
WORD = frozenset({".doc", ".wps"})  # of the same old container as .xls
OLE = b"\xd0\xcf\x11\xe0"
CELL, ROW, STRING = (b"c ", b"c>", b"c/"), (b"row ", b"row>", b"row/"), (b"si>", b"si/")
COUNTED = (*CELL, *ROW, *STRING)
INSIDE = (b"v>", b"f>", b"f ", b"is>", b"t>", b"t ")  # how else what is no oddity begins


def admit(path: Path) -> int:
    """Let a workbook pass whose sizes and contents a parser can stomach, and say how many rows it claims to hold.

    Raises LedgerError for any other.
    """
    demand_workbook(path)
    try:
        with zipfile.ZipFile(path) as package:
            _sizes(package, path)
            tables = [_table(package, part, path) for part in package.infolist()]
            if sum(cells for _, cells in tables) > CELLS:
                _refuse(path, TOO_MANY)
            return sum(rows for rows, _ in tables)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        demand_answer(error, path)
        raise LedgerError(f"“{path.name}”损坏了，读不出来，请用 Excel 或 WPS 打开后另存一份再导入。") from error


def demand_workbook(path: Path) -> None:
    """What can be said of a file from outside it: a plain one, not too large, that begins as a workbook does."""
    if path.is_dir():
        raise LedgerError(f"“{path.name}”是一个文件夹，请选择里面要导入的 .xlsx 工作簿。")
    demand_plain(path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4)
    except FileNotFoundError as error:
        raise LedgerError(f"找不到“{path.name}”，请检查文件的位置。") from error
    except OSError as error:
        demand_answer(error, path)
        raise LedgerError(f"打不开“{path.name}”，请先在 Excel 或 WPS 中关掉它，再试一次。") from error
    if size > LARGEST:
        raise LedgerError(f"“{path.name}”超过 20 MB，请去掉图片或分成几个文件再导入。")
    if is_text(path):
        return
    if start == OLE and path.suffix.lower() in WORD:
        raise LedgerError(IS_WORD.format(path.name))
    if start == OLE:
        raise LedgerError(f"“{path.name}”是旧版 .xls 或加了密码，请在 Excel 或 WPS 中去掉密码、另存为 .xlsx 再导入。")
    if start[:2] != b"PK":
        raise LedgerError(f"“{path.name}”不是 Excel 工作簿（.xlsx），请另存为 .xlsx 再导入。")


def _sizes(package: zipfile.ZipFile, path: Path) -> None:
    parts = package.infolist()
    names = {part.filename for part in parts}
    if "word/document.xml" in names:
        raise LedgerError(IS_WORD.format(path.name))
    if "[Content_Types].xml" not in names or not any(name.endswith("workbook.xml") for name in names):
        raise LedgerError(f"“{path.name}”不是 Excel 工作簿（.xlsx），请另存为 .xlsx 再导入。")
    if any(part.flag_bits & 1 for part in parts):
        raise LedgerError(f"“{path.name}”加了密码，请去掉密码、另存为 .xlsx 再导入。")
    too_many = len(parts) > PARTS or len(names) < len(parts)
    if too_many or sum(part.file_size for part in parts) > UNPACKED:
        _refuse(path, "解开后超过 200 MB 或夹带的内容太多")
    if any(part.file_size > SMALL and part.file_size > RATIO * max(part.compress_size, 1) for part in parts):
        _refuse(path, "压缩得不正常")


def _table(package: zipfile.ZipFile, part: zipfile.ZipInfo, path: Path) -> tuple[int, int]:
    """How many rows and cells a part holds; none for a part that is no table."""
    with package.open(part) as file:
        prefix, _, root = (_root(iter(lambda: file.read(CHUNK), b""), path) or "").rpartition(":")
    if not root:
        return 0, 0
    named = f"{prefix}:".encode() if prefix else b""
    counted, odd = _counted(package, part, named, COUNTED)
    rows, cells, strings = (sum(counted[start] for start in starts) for starts in (ROW, CELL, STRING))
    if odd > ELEMENTS and odd - _counted(package, part, named, INSIDE)[0].total() > ELEMENTS:
        _refuse(path, "的格式多得不正常")
    if root == "sst" and strings > CELLS:
        _refuse(path, TOO_MANY)
    if root != "worksheet":
        return 0, 0
    if rows > ROWS:
        _refuse(path, "的行数超过一张表的上限")
    return rows, cells


def _counted(
    package: zipfile.ZipFile, part: zipfile.ZipInfo, prefix: bytes, starts: tuple[bytes, ...]
) -> tuple[Counter[bytes], int]:
    """How many elements of a part begin in each of these ways, and how many in none of them."""
    counted: Counter[bytes] = Counter()
    odd = 0
    rest = b""
    with package.open(part) as file:
        while chunk := file.read(CHUNK):
            whole = rest + chunk
            cut = whole.rfind(b"<")
            rest = whole[cut:] if len(whole) - cut <= LONGEST_START else b""
            read = whole[: len(whole) - len(rest)]
            begun = {start: read.count(b"<" + prefix + start) for start in starts}
            counted.update(begun)
            odd += read.count(b"<") - read.count(b"</") - sum(begun.values())
    return counted, odd


def _root(chunks: Iterator[bytes], path: Path) -> str | None:
    """The root element's name; None when it is no XML. A document type or a foreign encoding is refused."""
    roots: list[str] = []
    parser = expat.ParserCreate()

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in {"utf-8", "us-ascii", "ascii"}:
            _refuse(path, "内部编码不是 UTF-8")

    def typed(*_: object) -> None:
        _refuse(path, "夹带了不该有的定义")

    parser.XmlDeclHandler = declared
    parser.StartDoctypeDeclHandler = typed
    parser.StartElementHandler = lambda name, _: roots.append(name)
    try:
        for number, chunk in enumerate(chunks):
            if number == 0 and chunk[:2] in {b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<"}:
                _refuse(path, "内部编码不是 UTF-8")
            parser.Parse(chunk, False)
            if roots:
                return roots[0]
    except expat.ExpatError:
        return roots[0] if roots else None
    return None


def _refuse(path: Path, why: str) -> Never:
    raise LedgerError(f"“{path.name}”{why}，不像是人填的台账，没有读取；请另存一份只含台账的 .xlsx 再导入。")


def demand_answer(error: Exception, path: Path) -> None:
    """A disk that gives no answer says nothing of the workbook. Raises UnwritableError."""
    if isinstance(error, OSError) and error.errno in NO_ANSWER:
        raise UnwritableError(f"“{path.name}”读到一半出错，可能是 U 盘松动，请插紧重试；什么都没有导入。") from error
