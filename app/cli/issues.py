"""Issued briefings and templates on the command line: which there are, and what differs from the ledger of today."""

import argparse
import sys
from typing import Any

from app.cli.verbs import occupied, opened, print_json
from app.rules.days import full_day


def list_templates(options: argparse.Namespace) -> int:
    """The templates there are; one of the unit's own is taken in, or another one chosen, before they are listed."""
    from app.ledger.briefings import templates

    if options.add or options.use:
        with occupied(options):
            ledger = opened(options)
            if options.add:
                templates.add_file(ledger, options.add)
            if options.use:
                templates.choose(ledger, options.use)
    else:
        ledger = opened(options)
    for sentence in (templates.fallback(ledger), *(f"{each.key}：{each.why}" for each in templates.unread(ledger))):
        if sentence:
            print(sentence, file=sys.stderr)
    current = templates.current(ledger).key
    known = templates.known(ledger)
    if options.json:
        print_json([{"key": each.key, "title": each.title, "current": each.key == current} for each in known])
        return 0
    for each in known:
        print(f"{'*' if each.key == current else ' '} {each.key}　{each.title}")
    return 0


def list_issues(options: argparse.Namespace) -> int:
    """The issues there are, the last first."""
    from app.ledger.briefings import listing

    lines = listing(opened(options), options.year)
    if options.json:
        print_json([_line_json(each) for each in lines])
        return 0
    for each in lines:
        voided = f"　已作废：{each.void_reason}" if each.voided_on else ""
        album = f"　专辑第{each.album}号" if each.album else ""
        days = f"{each.since} 至 {each.until}"
        print(f"{each.year}年第{each.number}期{album}　{full_day(each.issued_on)}印发　{days}　{each.title}{voided}")
    return 0


def show_issue(options: argparse.Namespace) -> int:
    """What was issued, and what differs from the ledger of today."""
    from app.ledger.briefings import differences

    ledger = opened(options)
    issue = issue_asked_for(ledger, options)
    changes = differences(ledger, issue)
    if options.json:
        print_json(_issue_json(issue, changes))
        return 0
    for each in issue.figures:
        print(f"{_figure_words(each.backed)}：{_value(each.value, each.of)}")
    print("与今天的台账一致。" if not changes else "与今天的台账不同的：")
    for change in changes:
        now, then = _value(change.value, change.of), _value(change.figure.value, change.figure.of)
        print(f"  {_figure_words(change.figure.backed)}：印发{then}，现在{now}")
        for row in change.rows:
            print(f"    {row.record}：{row.before} → {row.now}，{row.why}")
    return 0


def issue_asked_for(ledger: Any, options: argparse.Namespace) -> Any:
    """The issue of that number; of this year where none is named."""
    from app.ledger.briefings import numbered_issue

    return numbered_issue(ledger, options.year or ledger.today.year, options.show)


def _issue_json(issue: Any, changes: Any) -> dict[str, Any]:
    text = [each.run_in + each.words for article in issue.briefing.articles for each in article.paragraphs]
    figures = [
        {
            "label": each.label,
            "from": each.since.isoformat(),
            "to": each.until.isoformat(),
            "scope": each.scope,
            "value": _number(each.value, each.of),
            "rows": [
                {"record": row.record, "date": row.on.isoformat() if row.on else None, "count": row.count}
                for row in each.rows
            ],
        }
        for each in (figure.backed for figure in issue.figures)
    ]
    different = [
        {
            "label": each.figure.label,
            "scope": each.figure.backed.scope,
            "issued": _number(each.figure.value, each.figure.of),
            "today": _number(each.value, each.of),
            "rows": [
                {"record": row.record, "issued": row.before, "today": row.now, "why": row.why} for row in each.rows
            ],
        }
        for each in changes
    ]
    return {**_line_json(issue.line), "text": text, "figures": figures, "differences": different}


def _line_json(line: Any) -> dict[str, Any]:
    return {
        "year": line.year,
        "issue": line.number,
        "album": line.album,
        "issued_on": line.issued_on.isoformat(),
        "from": line.since.isoformat(),
        "to": line.until.isoformat(),
        "title": line.title,
        "voided": line.void_reason if line.voided_on else None,
    }


def _number(value: float, of: int | None) -> Any:
    return value if of is None else {"numerator": value, "denominator": of}


def _value(value: float, of: int | None) -> str:
    return str(value) if of is None else f"{value}/{of}"


def _figure_words(figure: Any) -> str:
    return f"{figure.label}{f'（{figure.scope}）' if figure.scope else ''}　{figure.since} 至 {figure.until}"
