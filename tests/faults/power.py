"""What a power cut could leave of a folder, from the record of its file calls.

A file holds for sure what it held at its last fsync; of what was written since, any 512-byte
sectors may be there. Names (making, renaming, removing) are kept by a journal in their order:
those before the last fsync of their folder for sure, then any number of the next ones. So an
fsync of a file does not make its name last. Stricter than ext4, where it does.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

SECTOR = 512
_HEAD = struct.Struct("@iiiiq")


class Call(NamedTuple):
    """One file call: 'c' made or emptied, 'w' wrote, 't' cut, 's' fsync, 'r' renamed, 'u' removed,
    'd' folder made, '!' something was promised."""

    kind: str
    path: str
    other: str
    offset: int
    data: bytes


def calls_of(record: Path) -> list[Call]:
    data, at = record.read_bytes(), 0
    found = []
    while at < len(data):
        kind, one, two, size, offset = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        path, at = data[at : at + one].decode(), at + one
        other, at = data[at : at + two].decode(), at + two
        has_data = chr(kind) == "w"
        found.append(Call(chr(kind), path, other, offset, data[at : at + size * has_data]))
        at += size * has_data
    return found


@dataclass
class Node:
    """A file, whatever its name: what is on the platter, and what is on its way there."""

    sure: bytes = b""
    pending: list[Call] = field(default_factory=list)

    def settle(self) -> None:
        self.sure, self.pending = self.after(self.pending), []

    def after(self, done: list[Call], chance: Random | None = None) -> bytes:
        """The content when these calls reached the platter; with `chance`, some sectors of each."""
        held = bytearray(self.sure)
        for call in done:
            if call.kind == "t":
                if chance is None or chance.random() < 0.5:
                    _sized(held, call.offset)
            else:
                _written(held, call, chance)
        return bytes(held)


def _sized(held: bytearray, size: int) -> None:
    del held[size:]
    held.extend(bytes(size - len(held)))


def _written(held: bytearray, call: Call, chance: Random | None) -> None:
    start, end = call.offset, call.offset + len(call.data)
    edges = [start, *range((start // SECTOR + 1) * SECTOR, end, SECTOR), end]
    for one, next_ in pairwise(edges):
        if chance is None or chance.random() < 0.5:
            if len(held) < next_:
                held.extend(bytes(next_ - len(held)))
            held[one:next_] = call.data[one - start : next_ - start]


class Disk:
    """A folder while calls happen to it."""

    def __init__(self, base: Path, folder: Path) -> None:
        """Args:
        base: As it was before the first call. folder: Its name in the record."""
        self._folder = str(folder)
        self._now: dict[str, Node] = {}
        for path in base.rglob("*"):
            if path.is_file() and not path.name.endswith("-shm"):
                self._now[f"{folder}/{path.relative_to(base)}"] = Node(path.read_bytes())
        self._sure = dict(self._now)
        self._names: list[tuple[Call, Node | None]] = []
        self.promised = 0

    def take(self, call: Call) -> None:
        """The call happens."""
        if call.kind == "!":
            self.promised += 1
        elif call.kind == "s":
            if call.path in self._now:
                self._now[call.path].settle()
            else:  # a folder: the journal of names is written as far as it goes
                self._sure, self._names = dict(self._now), []
        elif call.kind in ("w", "t"):
            self._now.setdefault(call.path, Node()).pending.append(call)
        elif call.kind == "c" and call.path in self._now:
            self._now[call.path].pending.append(call._replace(kind="t", offset=0))
        else:
            node = Node() if call.kind == "c" else None
            self._names.append((call, node))
            _rename(self._now, call, node)

    def states(self, chance: Random) -> Iterator[dict[str, bytes]]:
        """Nothing of what is on its way came there, all of it, half of it."""
        for how in ("nothing", "everything", "some"):
            names = dict(self._sure)
            count = {"nothing": 0, "everything": len(self._names)}.get(how)
            for call, node in self._names[
                : chance.randint(0, len(self._names)) if count is None else count
            ]:
                _rename(names, call, node)
            kept = {}
            for path, node in names.items():
                if how == "nothing":
                    kept[path] = node.sure
                else:
                    kept[path] = node.after(node.pending, chance if how == "some" else None)
            yield {path.removeprefix(f"{self._folder}/"): data for path, data in kept.items()}


def _rename(names: dict[str, Node], call: Call, node: Node | None) -> None:
    if call.kind == "c":
        assert node is not None
        names[call.path] = node
    elif call.kind == "u":
        names.pop(call.path, None)
    elif call.kind == "r" and call.path in names:
        names[call.other] = names.pop(call.path)


def lay_out(state: dict[str, bytes], folder: Path, base: Path) -> None:
    """Make the folder; sub-folders of `base` are there in any case."""
    for path in base.rglob("*"):
        if path.is_dir():
            (folder / path.relative_to(base)).mkdir(parents=True, exist_ok=True)
    for name, data in state.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
