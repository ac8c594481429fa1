"""Findings: what a check of the ledger has to say, in sentences that tell what to do next."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from app.books.shelf import BOOKS

ERROR, NOTE = "错误", "提醒"
RESTORE = "请先备份现在的文件，再从最近的好备份恢复，并核对之后登记的内容。"
LOOK = "请对照纸质材料核对这一条；确属误改的，用更正或从备份恢复。"
BEHIND = "若是有意换回旧台账，请把旧备份移到别的文件夹再检查；否则请从最新的好备份恢复，并查明原因。"
SWAPPED = "这里若换过台账，没有问题，可以把旧台账的备份移走；没有换过的，说明整份台账连流水被人重做过，请查明原因。"
LOST_DRAFT = "这份草稿请重新填写；已登记的内容不受影响。"
MOST = 20  # of one sort; a thousand sentences help nobody

TABLES: dict[str, str] = {
    "settings": "设置",
    "words": "词表",
    "units": "承办单位",
    "villages": "村组",
    "stations": "联络站",
    "campaigns": "专项",
    "tasks": "任务",
    "deputies": "代表",
    "mandates": "代表任职",
    "deputy_states": "代表任职状态",
    "activities": "活动",
    "attendances": "出席",
    "cases": "意见建议",
    "case_deputies": "意见的代表",
    "steps": "办理环节",
    "duties": "履职",
    "attachments": "附件",
    "origins": "导入来源",
    "mappings": "导入对照",
    "roster_days": "接待日安排",
    "roster_seats": "接待日代表",
    "roster_swaps": "调班",
    "leaves": "代表请假",
    "score_marks": "考评打分",
    "score_years": "年度考评",
    "polls": "测评投票",
    "poll_lines": "测评得票",
    "projects": "民生实事",
    "project_steps": "民生实事进度",
    "station_checks": "九有自查",
    "pads": "空白表",
    "papers": "文书字号",
    "briefings": "简报",
    "keys": "密钥",
    "packages": "上报的包",
    "county_steps": "县里的办理",
    "grids": "网格",
    "plans": "年度计划",
    "quantities": "工作量",
}
TABLES = {book.table.__tablename__: book.title for book in BOOKS.values() if book.plain} | TABLES


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as the ledger left it. `table` and `record` say where; `advice` what to do."""

    severity: str
    table: str
    record: str
    sentence: str
    advice: str = RESTORE


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; `counts` are rows of each table, `head` the last entry of the journal, `copies` the safety
    copies with which the journal was compared, `erasures` how often something was taken out of the journal on demand.
    """

    findings: tuple[Finding, ...]
    counts: Mapping[str, int]
    head: tuple[int, str]
    copies: int = 0
    erasures: int = 0

    @property
    def sound(self) -> bool:
        return not any(finding.severity == ERROR for finding in self.findings)

    @property
    def first(self) -> str:
        """The first thing that is wrong; empty when nothing is."""
        return next((finding.sentence for finding in self.findings if finding.severity == ERROR), "")

    @property
    def anchor(self) -> str:
        """How far the check could tell whether the journal was written anew, in a sentence."""
        erased = f"按要求删除过 {self.erasures} 次个人信息，流水里有记录。" if self.erasures else ""
        if self.copies:
            return f"流水与 {self.copies} 份备份相符。{erased}"
        return f"没有备份可以比对：整个流水若被重写过，这次看不出来。{erased}"

    def as_dict(self) -> dict[str, Any]:
        """For `check --json`."""
        return {
            "sound": self.sound,
            "findings": [asdict(finding) for finding in self.findings],
            "counts": dict(self.counts),
            "copies": self.copies,
            "erasures": self.erasures,
            "journal": {"entries": self.head[0], "hash": self.head[1]},
        }


def damaged(sentence: str, table: str = "", record: str = "", advice: str = RESTORE) -> Finding:
    """What must not be; characters that cannot be read are told as question marks."""
    return Finding(ERROR, _printable(table), _printable(record), _printable(sentence), advice)


def noted(sentence: str, advice: str) -> Finding:
    """What need not be wrong, but should be looked at."""
    return Finding(NOTE, "", "", sentence, advice)


def limited(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first few; what follows is said in one more sentence, without being worked out."""
    going = iter(findings)
    yield from islice(going, MOST)
    if next(going, None) is not None:
        yield damaged(f"同类问题还有，只列出前 {MOST} 处。")


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
