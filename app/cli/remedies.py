"""What a refusal asks to be done, as it is written on the command line; the window offers the act itself."""

from collections.abc import Mapping

from app.errors import Remedy

REMEDIES: Mapping[Remedy, str] = {
    Remedy.FOUND: "init",
    Remedy.RESTORE: "restore 备份 --ledger 新文件",
    Remedy.FOUND_COUNTY: "init --county",
    Remedy.TRUST: "handoff trust 登记文件 --code 短码，或加 --passphrase-file 口令文件",
    Remedy.REMAKE: "乡镇 handoff build --month 月份 --sequence 期号",
    Remedy.WHOLE: "乡镇 handoff build --month 月份 --whole",
    Remedy.MERGE: "县里 handoff merge 包",
    Remedy.ACCEPT: "handoff merge 包 --accept",
    Remedy.RETURN: "handoff return --unit {unit} --out 目录",
    Remedy.RECEIVE: "乡镇 handoff receive 包",
    Remedy.UNLOCK: "加 --passphrase-file 口令文件",
}


def spelled(remedy: Remedy | None, *, unit: str = "") -> str:
    """The verb for it in brackets, to stand behind the sentence; nothing where no act is asked for."""
    return f"（命令：{REMEDIES[remedy].format(unit=unit or '代码')}）" if remedy else ""
