"""`handoff`: keys, the package for the county, what comes back."""

import argparse
import sys
from pathlib import Path
from typing import Any

from app.cli.first_lines import first_line
from app.cli.verbs import WRONG_ARGUMENTS, Verb, occupied, opened, print_json

HANDOFF_HELP = "上报：密钥、每月的包、县里的回执"


def passphrase(options: argparse.Namespace) -> str:
    """The passphrase of a package; empty where none is given."""
    return first_line(options.package_passphrase_file)


def passphrase_to_seal(options: argparse.Namespace, *, has_key: bool) -> str:
    """The same for a package that is made: one that only opened the ledger is not given away with the package."""
    words = passphrase(options)
    if words and getattr(options, "shared_passphrase", False):
        if has_key:
            return ""
        print(
            "包用了台账的口令，对方知道了就能打开台账；请改用另一个口令，台账的写在 handoff 前面。",
            file=sys.stderr,
        )
    return words


def key(options: argparse.Namespace) -> int:
    """Write the registration file; with --new, under a new key."""
    from app.handoff import keys, registration

    if options.reason and not options.new:
        print("命令写得不对：--reason 要和 --new 一起写。", file=sys.stderr)
        return WRONG_ARGUMENTS
    with occupied(options):
        ledger = opened(options)
        if options.new:
            keys.renewed(ledger, options.reason)
            print("已换了新的密钥；请把新的登记文件送给对方重新登记。", file=sys.stderr)
        written = registration.write_registration(ledger, options.out)
    print(written.path)
    print("请把登记文件送给对方，登记时念出下面的短码：")
    print(written.code)
    return 0


def trust(options: argparse.Namespace) -> int:
    """Take the other side's registration file in."""
    from app.handoff import registration

    with occupied(options):
        trusted = registration.trust(opened(options), options.file, options.code)
    print(f"已登记{trusted.party_name}（{trusted.party}）的密钥。")
    if trusted.former is not None:
        signed = "新的由原来的签过名" if trusted.followed else "原来的没有为新的签名，凭短码登记"
        print(f"{trusted.former.party_name}原来的密钥已停用：{signed}。")
    return 0


def revoke(options: argparse.Namespace) -> int:
    """Trust a unit's key no longer."""
    from app.ledger import handovers

    with occupied(options):
        ended = handovers.revoke(opened(options), options.unit, options.reason)
    print(f"已作废{ended.party_name}（{ended.party}）的密钥；它签名的包不再打开。")
    return 0


def build(options: argparse.Namespace) -> int:
    """Make the month's package and the workbook beside it, and say what the month still lacks."""
    from app.desk.handing_over import hand_over
    from app.handoff.keys import in_force
    from app.handoff.planning import Errand
    from app.rules.handover import Party

    errand = Errand(options.month, options.whole, options.sequence)
    with occupied(options):
        ledger = opened(options)
        words = passphrase_to_seal(options, has_key=in_force(ledger, Party.COUNTY) is not None)
        handed = hand_over(ledger, errand, options.out, words)
    document = handed.as_json()
    if options.json:
        print_json(document)
        return 0
    for gap in handed.gaps:
        print(f"{gap.matter.value}：{gap.record}　{gap.sentence}", file=sys.stderr)
    again = "，和以前送出的是同一期" if document["again"] else ""
    whole = "（整份：县里要以它为准）" if document["whole"] and document["sequence"] > 1 else ""
    print(f"{document['month']}第{document['sequence']}期{whole}{again}：{_rows(document)}；还缺{len(handed.gaps)}处")
    print(handed.built.package)
    print(handed.excel)
    return 0


def verify(options: argparse.Namespace) -> int:
    """Open and check a package; nothing is merged."""
    from app.desk.handing_over import verified

    document = verified(opened(options), options.file, passphrase(options))
    if options.json:
        print_json(document)
        return 0
    print(
        f"{document['unit_name']}（{document['unit']}）{document['month']}第{document['sequence']}期：完好，{_rows(document)}"
    )
    print(f"签名：{document['signed_by'] or '没有登记过的密钥，凭口令打开'}；附件 {document['files']} 个")
    if document["journal"]:
        print(f"流水封条：{document['journal']['hash'][:8]}，和这个月印出的统计表上的应当一样")
    return 0


def _rows(document: Any) -> str:
    words = {"added": "新增", "changed": "更改", "voided": "作废", "gone": "撤销"}
    return "，".join(f"{word}{document[sort]}行" for sort, word in words.items())


_OUT = (("--out",), {"type": Path, "required": True, "metavar": "目录", "help": "写到哪个目录，如 U 盘"})
_FILE = (("file",), {"type": Path, "metavar": "文件", "help": "登记文件"})
_PACKAGE = (("file",), {"type": Path, "metavar": "包", "help": "上报的包（.liubao）"})
_JSON = (("--json",), {"action": "store_true", "help": "只输出一份 JSON"})
PASSPHRASE = (
    ("--passphrase-file",),
    {
        "type": Path,
        "metavar": "文件",
        "dest": "package_passphrase_file",
        "help": "包的口令文件，口令写在第一行；台账也加了密、口令不同的，台账的写在 handoff 前面",
    },
)


def _word(flag: str, help_text: str, **settings: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (flag,), {"metavar": "文字", "help": help_text, **settings}


Options = tuple[tuple[tuple[str, ...], dict[str, Any]], ...]
HANDOFF: tuple[tuple[str, str, Verb, Options], ...] = (
    (
        "key",
        "写出本单位的登记文件，第一次时建立密钥",
        key,
        (
            _OUT,
            (("--new",), {"action": "store_true", "help": "换一把新的密钥，旧的停用"}),
            _word("--reason", "为什么换", default=""),
        ),
    ),
    ("trust", "登记对方的登记文件", trust, (_FILE, _word("--code", "对方念出的十二位短码", required=True))),
    (
        "revoke",
        "作废一个单位的密钥",
        revoke,
        (_word("--unit", "单位代码", required=True), _word("--reason", "为什么作废", required=True)),
    ),
    (
        "build",
        "生成一个月的包和表格",
        build,
        (
            _word("--month", "月份，如 2025-06", required=True),
            _OUT,
            (("--whole",), {"action": "store_true", "help": "不只是改动，全部都上报"}),
            (("--sequence",), {"type": int, "metavar": "期号", "help": "把以前送出的这一期再做一份"}),
            PASSPHRASE,
            _JSON,
        ),
    ),
    ("verify", "打开一个包核对，不并入", verify, (_PACKAGE, PASSPHRASE, _JSON)),
)
