"""台账恢复单: the key of a locked ledger on a sheet of paper, to be locked away like a seal."""

from pathlib import Path

from app.books.key_sheet import KeySheet
from app.desk.leaving import hand_out
from app.handoff.recovery import read_words
from app.ledger.lock_words import lock_lines, open_with_words, words_in_squares
from app.ledger.outgoing import Leaving
from app.ledger.store import Ledger
from app.rules.days import full_day

TITLE = "台账恢复单"
LOCK_AWAY = (
    "凭这张纸就能打开台账和它的备份。请装进信封封好，和公章放在一起；不拍照，不复印，不用电脑保存。",
    "忘了口令的时候，在打开台账的窗口里点“用恢复单打开”，照着写上面各行：大小写、空格不论，每行最后两位用来查错；也可以用扫码枪扫二维码。打开以后请马上换一个口令。",
    "换了口令以后要重新印，旧的当面销毁；用旧口令加密、另存在别处的备份，要用旧的那张。",
)


def put_lock_sheet(ledger: Ledger, out: Path) -> Path:
    """The sheet of a locked ledger; only ever to the place that the user names. Raises LedgerError for a plain one."""
    from app.exports.key_sheet import squares, write_key_sheet

    lines = lock_lines(ledger.path)
    unit, code = str(ledger.setting("unit_name", "")), ledger.setting("unit_code", "")
    facts = (("单位", f"{unit}（{code}）"), ("台账", ledger.path.name), ("印出", full_day(ledger.today)))
    sheet = KeySheet(TITLE, unit, facts, "", lines, squares(words_in_squares(lines)), LOCK_AWAY)
    return hand_out(ledger, Leaving(TITLE, profile=None), out, lambda path: write_key_sheet(sheet, path))


def open_with_sheet(path: Path, source: Path) -> None:
    """Open a locked ledger with the lines of its sheet, written into a text file. Raises LedgerError."""
    open_with_words(path, read_words(source))
