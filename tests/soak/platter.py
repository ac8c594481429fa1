"""What a disk holds when the power goes: what was synced, and of the rest some, none, or torn pieces."""

import copy
import os
import shutil
from collections import defaultdict
from pathlib import Path

SECTOR = 512


def events(log):
    """What disk.c wrote down: a sort, numbers, and the bytes that belong to it."""
    content, at, read = log.read_bytes(), 0, []
    while at < len(content):
        end = content.index(b"\n", at)
        sort, *numbers = content[at:end].decode().split()
        numbers = [int(each) for each in numbers]
        size = numbers[-1] if sort != "T" else 0
        read.append((sort, numbers, content[end + 1 : end + 1 + size]))
        at = end + 1 + size
    return read


class Platter:
    """`kept` and `names` are what is sure; `changes` and `moves` were asked for, and nobody was told that they are sure."""

    def __init__(self, folder):
        self.folder = folder
        self.folders = {folder, *(each for each in folder.rglob("*") if each.is_dir())}
        files = [each for each in folder.rglob("*") if each.is_file()]
        self.files = {each.stat().st_ino: each.stat().st_ino for each in files}  # which file an inode is by now
        self.names = {each: each.stat().st_ino for each in files}
        self.kept = {each.stat().st_ino: each.read_bytes() for each in files}
        self.now = dict(self.names)
        self.changes = defaultdict(list)
        self.moves = []
        self._next = max(self.files.values(), default=0) + 1

    def again(self):
        """The same disk once more, to be written to otherwise."""
        return copy.deepcopy(self)

    def take(self, event):
        """One event: a change to a file, to a name, or a sync that makes changes sure."""
        sort, numbers, content = event
        if sort == "W":
            self.changes[self._file(numbers[0])].append((numbers[1], content))
        elif sort == "T":
            self.changes[self._file(numbers[0])].append((numbers[1], None))
        elif sort == "S" and content:
            self._sure_names(Path(os.fsdecode(content)))
        elif sort == "S":
            file = self._file(numbers[0])
            self.kept[file] = _after(self.kept.get(file, b""), self.changes.pop(file, []))
        elif sort == "C":
            self._next += 1
            self.files[numbers[0]] = self._next
            self._move("C", Path(os.fsdecode(content)), self._next)
        else:
            source, _, target = content.partition(b"\0")
            self._move(sort, Path(os.fsdecode(source)), Path(os.fsdecode(target)))

    def cut(self, chance):
        """The power goes: build the folder anew of what is left."""
        for move in self.moves[: chance.choice((0, len(self.moves), chance.randint(0, len(self.moves))))]:
            _apply(move, self.names, self.folders)
        shutil.rmtree(self.folder)
        for folder in sorted(self.folders):
            if folder == self.folder or folder.parent in self.folders:
                folder.mkdir()
        for path, file in self.names.items():
            if path.parent.is_dir():
                path.write_bytes(_after(self.kept.get(file, b""), _torn(self.changes.get(file, []), chance)))

    def _file(self, inode):
        return self.files.setdefault(inode, -inode)  # a file that never had a name

    def _move(self, sort, source, target):
        move = (sort, source, self.now.get(source) if sort == "L" else target)
        move = ("C", target, move[2]) if sort == "L" else move  # a second name of the same file
        _apply(move, self.now, set())
        self.moves.append(move)

    def _sure_names(self, folder):
        waiting = []
        for move in self.moves:
            if folder in {path.parent for path in move[1:] if isinstance(path, Path)}:
                _apply(move, self.names, self.folders)
            else:
                waiting.append(move)
        self.moves = waiting


def _apply(move, names, folders):
    sort, path, target = move
    if sort == "C":
        names[path] = target
    elif sort == "U":
        names.pop(path, None)
    elif sort == "R":
        for old in [each for each in names if path in {each, *each.parents}]:
            names[target / old.relative_to(path)] = names.pop(old)
        for old in [each for each in folders if path in {each, *each.parents}]:
            folders.remove(old)
            folders.add(target / old.relative_to(path))
    elif sort == "M":
        folders.add(path)
    elif sort == "D":
        folders.discard(path)


def _after(content, changes):
    content = bytearray(content)
    for at, written in changes:
        if written is None:
            del content[at:]
            content.extend(bytes(max(0, at - len(content))))
            continue
        content.extend(bytes(max(0, at + len(written) - len(content))))
        content[at : at + len(written)] = written
    return bytes(content)


def _torn(changes, chance):
    """None of the changes, all, the first ones, or any sectors of them in any order."""
    fate = chance.randrange(4)
    if fate < 3:
        return changes[: (0, len(changes), chance.randint(0, len(changes)))[fate]]
    return [piece for change in changes for piece in _sectors(change) if chance.random() < 0.5]


def _sectors(change):
    at, written = change
    if written is None:
        return [change]
    starts = range(0, len(written), SECTOR)
    return [(at + start, written[start : start + SECTOR]) for start in starts]
