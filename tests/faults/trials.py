"""Which call meets which fault, what came of it, and whether the promise was kept."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from app.system.texts import catalogue_path, read_catalogue
from tests.faults import faulty
from tests.faults.all_works import WORKS
from tests.faults.power import Disk, calls_of, lay_out

KILLED, FAILING, FULL, NO_MEMORY, POWER = "killed", "I/O error", "disk full", "memory", "power"
FAULTS = (KILLED, FAILING, FULL, NO_MEMORY, POWER)
BATCH = 40
NO_SUCH_CODE = "MemoryError"  # of Python itself; screens and commands say "book.no_memory"
UNSURE = "book.unsure"
ROOM = {  # what an officer is told, besides a sync that could not be done
    FAILING: {"book.io_error", "book.unsure", "book.no_access", "stick.gone", "stick.no_file"},
    # A file that cannot be made: on a disk that is really full the database says so.
    FULL: {
        "book.no_access",
        "book.disk_full",
        "book.io_error",
        "book.unsure",
        "stick.full",
        "stick.no_file",
    },
    NO_MEMORY: {"book.no_memory", "book.unsure", "backup.not_whole", "stick.no_file", NO_SUCH_CODE},
}


class Trial(NamedTuple):
    """Call or allocation number `at` meets the fault; `mode` as of `faulty`, or lasting memory."""

    fault: str
    at: int
    mode: int = 0

    def words(self, name: str) -> str:
        kind = {NO_MEMORY: "memory", POWER: "record"}.get(self.fault, "files")
        error = {FAILING: errno.EIO, FULL: errno.ENOSPC}.get(self.fault, 0)
        return f"{name}:{kind}:{self.at}:{self.mode}:{error}"


@dataclass(frozen=True)
class Outcome:
    """What a trial told.

    Attributes:
        steps: Word of each step that was begun; "" for the one in which the process died.
    """

    trial: Trial
    folder: Path
    steps: tuple[str, ...]
    died: bool
    bug: str
    calls: int
    blocks: int

    @property
    def done(self) -> list[bool]:
        return [word == "ok" for word in self.steps]


def numbers(count: int, few: int, salt: str) -> list[int]:
    """`few` numbers spread over 1 to `count`, the same ones every time; all of them for 0."""
    if not few or few >= count:
        return list(range(1, count + 1))
    chance = Random(salt)
    return sorted(
        {chance.randrange(count * i // few, count * (i + 1) // few) + 1 for i in range(few)}
    )


def trials_of(fault: str, whole: Outcome, few: int) -> list[Trial]:
    """Trials of a fault for a work whose calls were counted; the modes take turns."""
    name = f"{whole.folder.parent.name} {fault}"
    if fault == NO_MEMORY:
        return [Trial(fault, at, at % 2) for at in numbers(whole.blocks, few, name)]
    if fault == KILLED:
        return [Trial(fault, at, faulty.KILLS[at % 3]) for at in numbers(whole.calls, few, name)]
    mode = {FAILING: faulty.FAILING, FULL: faulty.FAILING_ON}[fault]
    return [Trial(fault, at, mode) for at in numbers(whole.calls, few, name)]


class Bench:
    """One work in a folder of its own."""

    def __init__(self, work: str, folder: Path, library: Path) -> None:
        self.work, self.folder, self._library = work, folder / work, library
        self.base = self.folder / "base"
        self.base.mkdir(parents=True)
        WORKS[work].prepare(self.base)
        self._count = 0

    def run(self, trials: Sequence[Trial]) -> list[Outcome]:
        """Each trial in a copy of the base; the folders stay."""
        named = []
        for trial in trials:
            self._count += 1
            name = f"t{self._count}"
            shutil.copytree(self.base, self.folder / name)
            named.append((name, trial))
        words = [trial.words(name) for name, trial in named]
        command = [sys.executable, "-m", "tests.faults.child", self.work, str(self.folder), *words]
        environment = {**os.environ, "LD_PRELOAD": str(self._library)}
        subprocess.run(command, env=environment, check=True, timeout=900, capture_output=True)
        return [self._told(name, trial) for name, trial in named]

    def run_all(self, trials: Iterable[Trial]) -> Iterator[Outcome]:
        """As `run`, in batches whose folders are removed behind them."""
        rest = list(trials)
        while rest:
            batch, rest = rest[:BATCH], rest[BATCH:]
            for outcome in self.run(batch):
                yield outcome
                shutil.rmtree(outcome.folder)

    def counted(self) -> tuple[Outcome, Outcome]:
        """Without any fault: the calls and blocks there are, and the record of all calls."""
        files, memory, recorded = self.run([Trial(KILLED, 0), Trial(NO_MEMORY, 0), Trial(POWER, 0)])
        assert {*files.steps, *memory.steps, *recorded.steps} == {"ok"}, (files, memory, recorded)
        whole = Outcome(
            files.trial, files.folder, files.steps, False, "", files.calls, memory.blocks
        )
        return whole, recorded

    def prove(self, outcome: Outcome) -> None:
        """Demand what was promised of a trial."""
        trial, where = outcome.trial, f"{self.work} {outcome.trial} {outcome.steps}"
        assert not outcome.bug, f"{where}: {outcome.bug}"
        assert not outcome.died or trial.fault in (KILLED, NO_MEMORY), where
        assert outcome.died or trial.fault != KILLED or not trial.at, f"{where}: it lives"
        for word in outcome.steps:
            assert word in ("", "ok") or _is_right(trial.fault, word), where
        is_sure = not outcome.died and UNSURE not in outcome.steps
        try:
            WORKS[self.work].prove(outcome.folder, outcome.done, is_sure=is_sure)
        except BaseException as error:
            raise AssertionError(f"{where}: {type(error).__name__}: {error}") from error

    def power_cuts(self, recorded: Outcome, few: int) -> Iterator[tuple[int, Path, list[bool]]]:
        """(call, folder, what was promised) for disks that a power cut at a call could leave."""
        calls = calls_of(Path(f"{recorded.folder}.record"))
        chosen = set(numbers(len(calls), few, f"{self.work} power"))
        disk, chance = Disk(self.base, recorded.folder), Random(f"{self.work} power")
        for at, call in enumerate(calls, 1):
            disk.take(call)
            if at not in chosen:
                continue
            for number, state in enumerate(disk.states(chance)):
                folder = self.folder / f"cut{at}-{number}"
                lay_out(state, folder, self.base)
                yield at, folder, [True] * disk.promised
                shutil.rmtree(folder)

    def prove_cut(self, at: int, folder: Path, promised: list[bool]) -> None:
        steps = [*promised, False]
        try:
            WORKS[self.work].prove(folder, steps, is_sure=False)
        except BaseException as error:
            where = (
                f"{self.work}, power cut at call {at} of {folder.name}, {len(promised)} promised"
            )
            raise AssertionError(f"{where}: {type(error).__name__}: {error}") from error

    def _told(self, name: str, trial: Trial) -> Outcome:
        text = (self.folder / f"{name}.told").read_text()
        lines, _, bug = text.partition("bug ")
        words = lines.split("\n")
        steps = tuple(
            after if after not in ("begun", "") and " " not in after else ""
            for word, after in zip(words, [*words[1:], ""], strict=True)
            if word == "begun"
        )
        counts = dict(line.split(" ") for line in words if " " in line)
        return Outcome(
            trial, self.folder / name, steps, "calls" not in counts, bug,
            int(counts.get("calls", 0)), int(counts.get("blocks", 0)),
        )  # fmt: skip


def _is_right(fault: str, word: str) -> bool:
    """Whether the sentence fits the fault, and there is one."""
    if word == NO_SUCH_CODE:
        return fault == NO_MEMORY
    is_of_sync = word.startswith("sync.")
    return (is_of_sync or word in ROOM.get(fault, ())) and word in _sentences()


@cache
def _sentences() -> frozenset[str]:
    return frozenset(read_catalogue(catalogue_path("errors", "en")))
