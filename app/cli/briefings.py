"""The verb that typesets a briefing."""

import argparse
import sys


def briefing(options: argparse.Namespace) -> int:
    """Typeset a plain text; what stood in for which face is said."""
    from app.desk.briefings import typeset

    for sentence in typeset(options.text, options.out, form=options.format, issue=options.issue):
        print(f"{sentence}。", file=sys.stderr)
    print(options.out)
    return 0
