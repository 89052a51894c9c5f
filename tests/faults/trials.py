"""Which call meets which fault, what came of it, and whether the promise was kept."""

import errno
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from app.system.texts import catalogue_path, read_catalogue
from tests.faults import faulty
from tests.faults.family import Family
from tests.faults.faulty import Place, places_of
from tests.faults.power import Disk, calls_of, lay_out

KILLED, FAILING, FULL, NO_MEMORY, POWER = "killed", "I/O error", "disk full", "memory", "power"
FAULTS = (KILLED, FAILING, FULL, NO_MEMORY, POWER)
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
    NO_MEMORY: {"book.no_memory", "book.unsure", "stick.no_file", NO_SUCH_CODE},
}


class Trial(NamedTuple):
    """Call or allocation number `at` meets the fault; `mode` as of `faulty`, or lasting memory.

    Attributes:
        place: Hash of the place of the allocation, 0 for a call.
    """

    fault: str
    at: int
    mode: int = 0
    place: int = 0

    def words(self) -> str:
        kind = {NO_MEMORY: "memory", POWER: "record"}.get(self.fault, "files")
        error = {FAILING: errno.EIO, FULL: errno.ENOSPC}.get(self.fault, 0)
        return f"{kind}:{self.at}:{self.mode}:{error}"


@dataclass(frozen=True)
class Outcome:
    """What a trial told.

    Attributes:
        steps: Word of each step that was begun; "" for the one in which the process died.
        died: Of which signal; "" when it came to its end.
        crash: The calls of C and the lines of Python in which it crashed.
    """

    trial: Trial
    folder: Path
    steps: tuple[str, ...]
    died: str
    bug: str
    calls: int
    blocks: int
    crash: str = ""

    @property
    def done(self) -> list[bool]:
        return [word == "ok" for word in self.steps]


@dataclass(frozen=True)
class Counted:
    """A work without any fault.

    Attributes:
        calls: File calls. blocks: Allocations. recorded: With the record of all calls.
        places: Of every allocation; none when nobody asked for them.
    """

    work: str
    calls: int
    blocks: int
    places: list[Place]
    recorded: Outcome

    def count(self, fault: str) -> int:
        """Calls, or places of allocations."""
        return len({place.lines for place in self.places}) if fault == NO_MEMORY else self.calls


def numbers(count: int, few: int, salt: str) -> list[int]:
    """`few` numbers spread over 1 to `count`, the same ones every time; all of them for 0."""
    if not few or few >= count:
        return list(range(1, count + 1))
    chance = Random(salt)
    return sorted(
        {chance.randrange(count * i // few, count * (i + 1) // few) + 1 for i in range(few)}
    )


def trials_of(fault: str, whole: Counted, few: int, *, rough: bool = False) -> list[Trial]:
    """Trials of a fault for a work whose calls were counted; of memory, one for each place.

    All of them for 0: then a process is killed after every call and in the middle of every one
    (before a call is after the one before it). Of a few, the modes take turns.

    Args:
        rough: Of the places to which the same calls of C lead, one; kills after calls only.
    """
    salt = f"{whole.work} {fault}"
    if fault == NO_MEMORY:
        trials = _of_memory(whole, rough=rough)
        return [trials[at - 1] for at in numbers(len(trials), few, salt)]
    if fault == KILLED and not few:
        modes = (faulty.AFTER,) if rough else (faulty.AFTER, faulty.TORN)
        return [Trial(fault, at, mode) for mode in modes for at in range(1, whole.calls + 1)]
    calls = numbers(whole.calls, few, salt)
    if fault == KILLED:
        return [Trial(fault, at, faulty.KILLS[at % 3]) for at in calls]
    mode = {FAILING: faulty.FAILING, FULL: faulty.FAILING_ON}[fault]
    return [Trial(fault, at, mode) for at in calls]


def _of_memory(whole: Counted, *, rough: bool) -> list[Trial]:
    """Any one allocation of every place; half of them fail once, half from then on. Every
    allocation when the places are not known."""
    if not whole.places:
        return [Trial(NO_MEMORY, at, at % 2) for at in range(1, whole.blocks + 1)]
    found: dict[int, list[int]] = {}
    for at, place in enumerate(whole.places, 1):
        found.setdefault(place.calls if rough else place.lines, []).append(at)
    trials = []
    for ats in found.values():
        at = Random(ats[0]).choice(ats)
        lines = whole.places[at - 1].lines
        trials.append(Trial(NO_MEMORY, at, lines >> 7 & 1, lines))
    return trials


class Cut(NamedTuple):
    """One disk of those that a power cut at a call could leave."""

    at: int
    state: int
    folder: Path
    promised: list[bool]


class Bench:
    """One work in a folder of its own."""

    def __init__(self, work: str, folder: Path, family: Family) -> None:
        self.work, self.folder, self._family = work, folder / work, family
        self.base = self.folder / "base"
        self.base.mkdir(parents=True)
        family.prepare(work, self.base)
        self._count = 0

    def run(self, trials: Iterable[Trial]) -> Iterator[Outcome]:
        """Each trial in a copy of the base, whose folder is removed when the next one is asked."""
        for trial in trials:
            folder = self._copy()
            yield self._met(folder, trial, trial.words())
            shutil.rmtree(folder)

    def counted(self, *, places: bool = False) -> Counted:
        """Without any fault; `places`: with the place of every allocation."""
        recorded = self._met(self._copy(), Trial(POWER, 0), Trial(POWER, 0).words())
        folder, bare = self._copy(), Trial(NO_MEMORY, 0)
        memory = self._met(folder, bare, "places:0:0:0" if places else bare.words())
        assert {*recorded.steps, *memory.steps} == {"ok"}, (recorded, memory)
        found = places_of(Path(f"{folder}.places")) if places else []
        return Counted(self.work, recorded.calls, memory.blocks, found, recorded)

    def _copy(self) -> Path:
        self._count += 1
        folder = self.folder / f"t{self._count}"
        shutil.copytree(self.base, folder)
        return folder

    def _met(self, folder: Path, trial: Trial, words: str) -> Outcome:
        died = self._family.meet(self.work, folder, words)
        told = Path(f"{folder}.told")
        lines, _, bug = told.read_text().partition("bug ")
        told.unlink()
        said = lines.split("\n")
        steps = tuple(
            after if after not in ("begun", "") and " " not in after else ""
            for word, after in zip(said, [*said[1:], ""], strict=True)
            if word == "begun"
        )
        counts = dict(line.split(" ") for line in said if " " in line)
        calls, blocks = (int(counts.get(name, 0)) for name in ("calls", "blocks"))
        return Outcome(trial, folder, steps, died, bug, calls, blocks, self._crash(folder))

    def _crash(self, folder: Path) -> str:
        told = Path(f"{folder}.crash")
        found = told.read_text() if told.exists() else ""
        told.unlink(missing_ok=True)
        return found

    def prove(self, outcome: Outcome) -> None:
        """Demand what was promised of a trial."""
        trial, where = outcome.trial, f"{self.work} {outcome.trial} {outcome.steps}"
        assert not outcome.bug, f"{where}: {outcome.bug}"
        assert outcome.died != "SIGALRM", f"{where}: it hangs"
        assert not outcome.died or trial.fault in (KILLED, NO_MEMORY), where
        assert outcome.died or trial.fault != KILLED or not trial.at, f"{where}: it lives"
        for word in outcome.steps:
            assert word in ("", "ok") or _is_right(trial.fault, word), where
        is_sure = not outcome.died and UNSURE not in outcome.steps
        wrong = self._family.prove(self.work, outcome.folder, outcome.done, is_sure=is_sure)
        assert not wrong, f"{where}: {wrong}"

    def power_cuts(self, recorded: Outcome, few: int) -> Iterator[Cut]:
        """Disks that a power cut at a call could leave. A disk that was there at an earlier call,
        when no less was promised, is not shown again."""
        calls = calls_of(Path(f"{recorded.folder}.record"))
        chosen = set(numbers(len(calls), few, f"{self.work} power"))
        disk, chance = Disk(self.base, recorded.folder), Random(f"{self.work} power")
        shown = set()
        for at, call in enumerate(calls, 1):
            disk.take(call)
            if at not in chosen:
                continue
            for number, state in enumerate(disk.states(chance)):
                known = (disk.promised, *sorted(state.items()))
                if known not in shown:
                    shown.add(known)
                    folder = self.folder / f"cut{at}-{number}"
                    lay_out(state, folder, self.base)
                    yield Cut(at, number, folder, [True] * disk.promised)
                    shutil.rmtree(folder)

    def prove_cut(self, cut: Cut) -> None:
        wrong = self._family.prove(self.work, cut.folder, [*cut.promised, False], is_sure=False)
        where = f"{self.work}, {cut.folder.name}, {len(cut.promised)} promised"
        assert not wrong, f"{where}: {wrong}"


def _is_right(fault: str, word: str) -> bool:
    """Whether the sentence fits the fault, and there is one."""
    if word == NO_SUCH_CODE:
        return fault == NO_MEMORY
    is_of_sync = word.startswith("sync.")
    return (is_of_sync or word in ROOM.get(fault, ())) and word in _sentences()


@cache
def _sentences() -> frozenset[str]:
    return frozenset(read_catalogue(catalogue_path("errors", "en")))
