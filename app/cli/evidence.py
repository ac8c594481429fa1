"""`evidence`: what an inspection wants to see of a period or an activity, in a folder or a zip."""

import argparse
import sys

from app.cli.verbs import WRONG_ARGUMENTS, of_one_unit
from app.rules.profiles import OFFICE


def evidence(options: argparse.Namespace) -> int:
    """Pack it, telling how far it is and what is missing; status 2 where neither a period nor an activity is named."""
    from app.desk.evidence import pack

    period = (options.since, options.until)
    if options.activity and any(period):
        print("命令写得不对：写了 --activity 就不写 --from、--to，请去掉一样。", file=sys.stderr)
        return WRONG_ARGUMENTS
    if not options.activity and not all(period):
        print("命令写得不对：要写明 --from 起日和 --to 止日，或者 --activity 活动编号。", file=sys.stderr)
        return WRONG_ARGUMENTS
    made = pack(
        of_one_unit(options),
        options.out,
        *period,
        activity=options.activity,
        profile=options.profile or OFFICE,
        report=lambda _done, _total, words: print(words, file=sys.stderr),
    )
    for sentence in made.lacking:
        print(sentence, file=sys.stderr)
    print(f"{made.place}：{made.events}次活动，{made.files}个文件，另有目录；{len(made.lacking)}次活动缺少材料")
    return 0
