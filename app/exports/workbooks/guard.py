"""The guard at the door: whether an untrusted workbook may be handed to a parser at all."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Never
from xml.parsers import expat

from app.errors import LedgerError

LARGEST = 20 << 20  # bytes of the file
UNPACKED = 200 << 20  # bytes of all its parts
RATIO = 200
SMALL = 1 << 20  # a part below this may compress as well as it likes
PARTS = 5_000
CELLS = 2_000_000
ROWS = 1_048_576  # of one sheet
ELEMENTS = 300_000  # in styles, links, runs and the like, which the parser keeps as objects
CHUNK = 1 << 20
OLE = b"\xd0\xcf\x11\xe0"
CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
STRING = re.compile(rb"<(?:\w+:)?si[\s/>]")
OTHER = re.compile(rb"<(?:\w+:)?+(?!(?:c|v|f|is|t|row|si)[\s/>])\w")


def admit(path: Path) -> None:
    """Let a workbook pass whose sizes and contents a parser can stomach; raise LedgerError for any other."""
    _is_workbook(path)
    try:
        with zipfile.ZipFile(path) as package:
            _sizes(package, path)
            if sum(_cells(package, part, path) for part in package.infolist()) > CELLS:
                _refuse(path, "超过 200 万个单元格")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise LedgerError(f"“{path.name}”损坏了，读不出来，请用 Excel 或 WPS 打开后另存一份再导入。") from error


def _is_workbook(path: Path) -> None:
    if path.is_dir():
        raise LedgerError(f"“{path.name}”是一个文件夹，请选择里面要导入的 .xlsx 工作簿。")
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4)
    except FileNotFoundError as error:
        raise LedgerError(f"找不到“{path.name}”，请检查文件的位置。") from error
    except OSError as error:
        raise LedgerError(f"打不开“{path.name}”，请先在 Excel 或 WPS 中关掉它，再试一次。") from error
    if size > LARGEST:
        raise LedgerError(f"“{path.name}”超过 20 MB，请去掉图片或分成几个文件再导入。")
    if start == OLE:
        raise LedgerError(f"“{path.name}”是旧版 .xls 或加了密码，请在 Excel 或 WPS 中去掉密码、另存为 .xlsx 再导入。")
    if start[:2] != b"PK":
        raise LedgerError(f"“{path.name}”不是 Excel 工作簿（.xlsx），请另存为 .xlsx 再导入。")


def _sizes(package: zipfile.ZipFile, path: Path) -> None:
    parts = package.infolist()
    names = {part.filename for part in parts}
    if "[Content_Types].xml" not in names or not any(name.endswith("workbook.xml") for name in names):
        raise LedgerError(f"“{path.name}”不是 Excel 工作簿（.xlsx），请另存为 .xlsx 再导入。")
    if any(part.flag_bits & 1 for part in parts):
        raise LedgerError(f"“{path.name}”加了密码，请去掉密码、另存为 .xlsx 再导入。")
    too_many = len(parts) > PARTS or len(names) < len(parts)
    if too_many or sum(part.file_size for part in parts) > UNPACKED:
        _refuse(path, "解开后超过 200 MB 或夹带的内容太多")
    if any(part.file_size > SMALL and part.file_size > RATIO * max(part.compress_size, 1) for part in parts):
        _refuse(path, "压缩得不正常")


def _cells(package: zipfile.ZipFile, part: zipfile.ZipInfo, path: Path) -> int:
    """How many cells a part holds; 0 for a part that is no table."""
    with package.open(part) as file:
        root = _root(iter(lambda: file.read(CHUNK), b""), path)
    if root is not None and part.file_size > ELEMENTS and _count(package, part, OTHER) > ELEMENTS:
        _refuse(path, "的格式多得不正常")
    if root == "worksheet":
        if _count(package, part, ROW) > ROWS:
            _refuse(path, "的行数超过一张表的上限")
        return _count(package, part, CELL)
    if root == "sst" and _count(package, part, STRING) > CELLS:
        _refuse(path, "超过 200 万个单元格")
    return 0


def _count(package: zipfile.ZipFile, part: zipfile.ZipInfo, pattern: re.Pattern[bytes]) -> int:
    count = 0
    rest = b""
    with package.open(part) as file:
        while chunk := file.read(CHUNK):
            whole = rest + chunk
            cut = whole.rfind(b"<")
            rest = whole[cut:] if cut >= 0 and len(whole) - cut < CHUNK else b""
            count += len(pattern.findall(whole, 0, len(whole) - len(rest)))
    return count + len(pattern.findall(rest))


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
    parser.StartElementHandler = lambda name, _: roots.append(name.rpartition(":")[2])
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
