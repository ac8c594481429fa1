"""登记单 and 恢复单: the code that is read out and the secret that is locked away, each on a sheet of paper."""

from collections.abc import Callable
from pathlib import Path

from app.books.key_sheet import KeySheet, Squares
from app.desk.leaving import hand_out
from app.errors import LedgerError
from app.handoff import keys, recovery, registration
from app.ledger.outgoing import Leaving
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.handover import Party

Put = Callable[[Ledger, Path], Path]
READ_OUT = (
    "登记文件（六簿登记-….json）拷给对方以后，当面或打电话念上面十二位短码；对方的程序算出的和听到的一样，才算登记上。",
    "这张纸上没有秘密，可以交给对方。",
)
LOCK_AWAY = (
    "凭这张纸可以冒用本单位的名义，也能打开加密给本单位的包。请装进信封封好，和公章放在一起；不拍照，不复印，不用电脑保存。",
    "电脑坏了、台账丢了的时候，先从备份恢复台账，没有备份就用原来的单位代码新建一份；再到“上报”的“登记和密钥”里选“用恢复单恢复”。",
    "照着写上面各行：大小写、空格不论，每行最后两位用来查错；也可以用扫码枪扫二维码。",
    "换了密钥以后要重新印，旧的当面销毁。",
)


def put_registration_sheet(ledger: Ledger, out: Path) -> Path:
    """The short code of this ledger's registration file, for who compares it. Raises LedgerError without keys."""
    code = registration.short_code(ledger)
    if not code:
        raise LedgerError("还没有密钥，没有可以印的；请先写出登记文件。")
    return _put(ledger, out, "登记单", grouped(code), (), code_squares(ledger, code), READ_OUT)


def put_recovery_sheet(ledger: Ledger, out: Path) -> Path:
    """The secret of the key in force; only ever to the place that the user names. Makes the keys the first time."""
    lines = recovery.recovery_lines(ledger)
    return _put(ledger, out, "恢复单", "", lines, _squares(recovery.words_in_squares(lines)), LOCK_AWAY)


def code_squares(ledger: Ledger, code: str) -> Squares:
    """The code with the unit it stands for, as a QR code."""
    return _squares(f"{registration.FORMAT} {ledger.setting('unit_code', '')} {code}")


def grouped(code: str) -> str:
    """1234 5678 9012: as it is read out."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def _put(
    ledger: Ledger, out: Path, title: str, large: str, lines: tuple[str, ...], rows: Squares, advice: tuple[str, ...]
) -> Path:
    from app.exports.key_sheet import write_key_sheet

    unit, own = str(ledger.setting("unit_name", "")), keys.in_force(ledger, Party.OWN)
    assert own is not None
    facts = (("单位", f"{unit}（{own.party}）"), ("密钥", f"{full_day(own.trusted_on)}建立"))
    sheet = KeySheet(title, unit, facts, large, lines, rows, advice)
    return hand_out(ledger, Leaving(title, profile=None), out, lambda path: write_key_sheet(sheet, path))


def _squares(words: str) -> Squares:
    from app.exports.key_sheet import squares

    return squares(words)
