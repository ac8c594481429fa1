"""How the rows of a form fall on pages: nothing is cut off, no band or signature stands alone, the paper is filled."""

from collections.abc import Sequence

from app.exports.forms.rows import LEADING, UPPER, FormRow

FEWEST = 3  # lines of a long text worth leaving at the foot of a page
REST = 2  # lines that at least go on: a row is not split for one
WHOLE = 1 / 3  # of a page: a row up to this is rather moved than split
ROOMIEST = 1.7  # times its height that a row of one line may grow
PLAIN = 1.12  # the same beside rows that want more


def pages(rows: Sequence[FormRow], first: float, others: float, tail: float) -> list[list[FormRow]]:
    """The rows page by page: `first` and `others` are the points of a page, `tail` those under the last row."""
    sheets: list[list[FormRow]] = [[]]
    room = first
    waiting = list(rows)
    while waiting:
        row = waiting.pop(0)
        after = tail if not waiting else _start(waiting[0], waiting[1:]) if row.keep else 0.0
        if row.height + after <= room:
            sheets[-1].append(row)
            room -= row.height
            continue
        fits = _fits(row, room)
        alone = all(each.keep for each in sheets[-1])
        if not fits and alone:  # there is no emptier page to move it to
            sheets[-1].append(row)
            room -= row.height
            continue
        if fits and (alone or row.height > others * WHOLE):
            start, row = row.split(fits)
            sheets[-1].append(start)
        sheets.append(list(row.head))
        room = others - sum(head.height for head in row.head)
        waiting.insert(0, row)
    _bring_along(sheets, others - tail)
    return sheets


def _bring_along(sheets: list[list[FormRow]], room: float) -> None:
    """The row before a last one that would stand on a page alone with the signatures goes there, too."""
    if len(sheets) < 2 or sum(not row.keep for row in sheets[-1]) != 1:
        return
    *before, row = sheets[-2]
    moved = [row]
    while before and before[-1].keep:
        moved.insert(0, before.pop())
    if row.keep or not any(not each.keep for each in before):
        return
    if len(moved) == 1:
        moved = [*row.head, row]
    if sum(each.height for each in (*moved, *sheets[-1])) <= room and row.height <= room * WHOLE:
        sheets[-2], sheets[-1] = before, [*moved, *sheets[-1]]


def stretched(rows: Sequence[FormRow], room: float) -> list[float]:
    """The heights at which the rows fill the room: long texts get most of what is left, single lines a little."""
    left = max(room - sum(row.height for row in rows), 0.0)
    weights = sum(row.grow for row in rows)
    most = PLAIN if weights else ROOMIEST
    plain = [0.0 if row.keep or row.grow else row.height for row in rows]
    share = min(left / sum(plain), most - 1) if sum(plain) else 0.0
    left -= share * sum(plain)
    unit = left / weights if weights else 0.0
    return [row.height + share * own + unit * row.grow for row, own in zip(rows, plain, strict=True)]


def _start(row: FormRow, after: Sequence[FormRow]) -> float:
    """Points that a row needs to begin: all of a short one, a few lines of a long one; a band with what follows."""
    if row.keep and after:
        return row.height + _start(after[0], after[1:])
    return min(row.height, max(_labels(row), FEWEST) * LEADING + 2 * UPPER)


def _fits(row: FormRow, room: float) -> int:
    """Lines of the row that stay on this page; 0 where it is better moved."""
    if row.keep:
        return 0
    fits = min(int((room - 2 * UPPER) / LEADING), row.count - REST)
    return fits if fits >= max(FEWEST, _labels(row)) else 0


def _labels(row: FormRow) -> int:
    return max((len(box.lines) for box in row.boxes if box.label), default=0)
