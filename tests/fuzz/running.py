"""Many inputs of many targets, on all cores."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.fuzz.target import TAKEN, Target, input_of, judge
from tests.fuzz.targets import all_targets, target_named

CHUNK = 1_000
MEMORY_MAX = 3 << 30  # address space of a worker: who asks for more gets a MemoryError, a failure


class Stretch(NamedTuple):
    """Inputs `first` to `first + size - 1` of one target."""

    target: str
    first: int
    size: int


@dataclass
class Tally:
    """What became of the inputs of a target."""

    inputs: int = 0
    taken: int = 0
    refused: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    seconds: float = 0.0
    failures: list[tuple[int, str]] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        self.inputs += other.inputs
        self.taken += other.taken
        self.refused += other.refused
        self.codes += other.codes
        self.slowest = max(self.slowest, other.slowest)
        self.seconds += other.seconds
        self.failures += other.failures


def run_stretch(stretch: Stretch, seed: int) -> Tally:
    """Judge each input; failures are noted with their numbers, and the others go on."""
    target, tally = target_named(stretch.target), Tally()
    for number in range(stretch.first, stretch.first + stretch.size):
        verdict = judge(target, input_of(target, seed, number))
        tally.inputs += 1
        tally.seconds += verdict.seconds
        tally.slowest = max(tally.slowest, verdict.seconds)
        if verdict.failure:
            tally.failures.append((number, verdict.failure))
        elif verdict.outcome == TAKEN:
            tally.taken += 1
        else:
            tally.refused += 1
            tally.codes[verdict.outcome] += 1
    return tally


def stretches_of(inputs: int, names: Sequence[str] = ()) -> list[Stretch]:
    """`inputs` divided among the targets by their shares, in stretches that take turns."""
    targets = [target for target in all_targets() if not names or target.name in names]
    counts = _divided(inputs, targets)
    parts = [
        Stretch(target.name, first, min(CHUNK, count - first))
        for target, count in zip(targets, counts, strict=True)
        for first in range(0, count, CHUNK)
    ]
    return sorted(parts, key=lambda part: part.first)


def run_all(
    stretches: Iterable[Stretch], seed: int, *, workers: int = 0
) -> Iterator[tuple[Stretch, Tally]]:
    """Each stretch in a process of a pool, as they finish in order."""
    parts = list(stretches)
    with ProcessPoolExecutor(workers or os.cpu_count(), initializer=_bounded) as pool:
        tallies = pool.map(run_stretch, parts, [seed] * len(parts))
        yield from zip(parts, tallies, strict=True)


def _divided(inputs: int, targets: Sequence[Target]) -> list[int]:
    whole = sum(target.share for target in targets)
    return [-(-inputs * target.share // whole) for target in targets]


def _bounded() -> None:
    import resource

    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # readers of pictures say what is wrong with each
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))
