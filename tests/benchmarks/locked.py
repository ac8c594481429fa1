"""A locked ledger of 100,000 cases beside the same one plain: opening, searching, saving, counting."""

import shutil
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

from app.ledger import cases, custody, locks, store
from app.ledger.custody.locking import _turn
from app.ledger.figures import Period, figures
from app.ledger.search import search
from tests.benchmarks.large import BUILD, LAST, NOON, large
from tests.benchmarks.timing import once, side_by_side

MANY = 100_000
WORDS = ("路灯", "水渠", "河堤", "低保", "修路", "垃圾", "自来水", "医保报销", "拖欠工资", "网络信号")
PASSPHRASE = "麦场白鹭竹篮第七盏灯"
SAVES, ROUNDS = 40, 5
YEAR = Period(date(LAST.year, 1, 1), LAST)


def run() -> dict:
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        plain, locked = Path(folder) / "plain.liubu", Path(folder) / "locked.liubu"
        for path in (plain, locked):
            shutil.copy(large(MANY), path)
        turning = once(lambda: _turn(locked, locks.new_lock(PASSPHRASE)))
        with closing(_opened(locked)) as ours, closing(_opened(plain)) as theirs:
            scenarios = [*_compared(ours, theirs), _opening(locked, plain)]
    return {
        "scenarios": [*scenarios, {"scenario": f"给 {MANY:,} 件的台账加密，不算核对", "ours": turning, "of": "ours"}]
    }


def _opening(locked: Path, plain: Path) -> dict:
    """What the clerk waits for after the passphrase, Argon2id included."""

    def unlock_and_open() -> None:
        locks.unlock(locked, PASSPHRASE)
        _opened(locked).close()

    ours, theirs = side_by_side(unlock_and_open, lambda: _opened(plain).close(), ROUNDS)
    return {
        "scenario": f"打开加密的台账，{MANY:,} 件，连算口令",
        "ours": ours,
        "opponent": theirs,
        "against": "打开不加密的",
        "of": "ours",
        "limit": 1.0,
        "goal": 0.3,
    }


def _compared(ours: store.Ledger, theirs: store.Ledger) -> list[dict]:
    acts = {
        f"加密的台账里查 {len(WORDS)} 个词，{MANY:,} 件": lambda ledger: [search(ledger, word) for word in WORDS],
        f"加密的台账里一年的全部数字，{MANY:,} 件": lambda ledger: figures(ledger, YEAR),
        f"加密的台账里存 {SAVES} 条登记": _save,
    }
    return [_scenario(name, act, ours, theirs) for name, act in acts.items()]


def _scenario(name: str, act, ours: store.Ledger, theirs: store.Ledger) -> dict:
    mine, plain = side_by_side(lambda: act(ours), lambda: act(theirs), ROUNDS)
    return {"scenario": name, "ours": mine, "opponent": plain, "against": "不加密的", "limit": 3, "goal": 2}


def _save(ledger: store.Ledger) -> None:
    for number in range(SAVES):
        cases.register(ledger, cases.CaseDraft(LAST, f"示例内容{number}", raised_by="样例甲"))


def _opened(path: Path) -> store.Ledger:
    return custody.open_ledger(path, clock=lambda: NOON)
