"""What came of every trial, a line of JSON each: a run that was stopped goes on where it was."""

from collections import Counter
from pathlib import Path

import msgspec

_HEAD = (
    "| Work | Fault | There are | Of them tried | Trials | Died | Refused | Broken |\n"
    "|---|---|---|---|---|---|---|---|"
)


class Count(msgspec.Struct, frozen=True, tag="count"):
    """How many calls a work makes, or places it has."""

    work: str
    fault: str
    there_are: int


class Row(msgspec.Struct, frozen=True, tag="trial"):
    """One trial.

    Attributes:
        at: Number of the call, or hash of the place of the allocation.
        how: Mode of the fault, or number of the disk that a power cut leaves.
        words: What was said instead of "ok". died: Name of the signal. crash: Where that was.
        broken: Which promise; "" when all were kept.
    """

    work: str
    fault: str
    at: int
    how: int
    words: tuple[str, ...] = ()
    died: str = ""
    crash: str = ""
    broken: str = ""

    @property
    def key(self) -> tuple[str, str, int, int]:
        return self.work, self.fault, self.at, self.how


class Ledger:
    """Kept in a file, or only for this run when there is none."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._rows: dict[tuple[str, str, int, int], Row] = {}
        self._counts: dict[tuple[str, str], int] = {}
        if path is not None and path.exists():
            for line in path.read_bytes().splitlines():
                self._take(msgspec.json.decode(line, type=Row | Count))

    def holds(self, row: Row) -> bool:
        """Whether it was tried and nothing broke."""
        known = self._rows.get(row.key)
        return known is not None and not known.broken

    def note(self, line: Row | Count) -> None:
        self._take(line)
        if self._path is not None:
            with self._path.open("ab") as file:
                file.write(msgspec.json.encode(line) + b"\n")

    def table(self) -> str:
        lines = [_HEAD]
        for (work, fault), there_are in self._counts.items():
            rows = [row for row in self._rows.values() if (row.work, row.fault) == (work, fault)]
            said = Counter(word for row in rows for word in row.words)
            words = ", ".join(f"{word} {count}" for word, count in said.most_common())
            tried, died = len({row.at for row in rows}), sum(bool(row.died) for row in rows)
            broken = sum(bool(row.broken) for row in rows)
            cells = (work, fault, there_are, tried, len(rows), died, words, broken)
            lines.append(f"| {' | '.join(map(str, cells))} |")
        return "\n".join(lines)

    def _take(self, line: Row | Count) -> None:
        if isinstance(line, Row):
            self._rows[line.key] = line
        else:
            self._counts[line.work, line.fault] = line.there_are
