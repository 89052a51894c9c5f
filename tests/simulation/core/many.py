"""Very many core histories, in processes, resumable: `python -m tests.simulation --core`."""

import os
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec

from tests.simulation.core import mutants
from tests.simulation.core.run import run
from tests.simulation.mutants import Mutant, without
from tests.simulation.run_many import Tally, fewer_looks
from tests.simulation.world import Violation

CHUNK = 500
HUNT = 25


class Done(msgspec.Struct):
    """How far a long run has come; `next` is the first seed that was not lived through."""

    next: int
    steps: int = 0
    facts: int = 0
    cases: int = 0
    cpu_s: float = 0.0


def run_stretch(first: int, count: int, mutant: str = "") -> Tally:
    """Run seeds one after the other, up to the first violation."""
    chosen = mutants.MUTANTS[mutant] if mutant else ()
    parts = (chosen,) if isinstance(chosen, Mutant) else chosen
    steps = facts = cases = 0
    with fewer_looks(), without(*parts):
        for seed in range(first, first + count):
            try:
                history = run(seed)
            except Violation as violation:
                return Tally(seed - first + 1, steps, facts, cases, (seed, str(violation)))
            except Exception as error:  # a planted bug may break anything
                if not mutant:
                    raise
                what = f"{type(error).__name__}: {error}"
                return Tally(seed - first + 1, steps, facts, cases, (seed, what))
            steps += history.steps
            facts += history.facts
            cases += history.cases
    return Tally(count, steps, facts, cases, None)


def explore(first: int, count: int, workers: int, ledger: Path | None) -> int:
    """Run seeds on `workers` processes; 1 at the first violation, which names its seed.

    Args:
        ledger: Where to write down how far it came; a run that was broken off goes on there.
    """
    done = _read(ledger, first)
    began, left = time.monotonic(), first + count - done.next
    for tally, cpu_s in _tallies(done.next, left, workers):
        if tally.broken is not None:
            print(f"VIOLATION seed={tally.broken[0]}: {tally.broken[1]}", flush=True)
            return 1
        done.next += tally.seeds
        done.steps += tally.steps
        done.facts += tally.facts
        done.cases += tally.cases
        done.cpu_s = round(done.cpu_s + cpu_s, 1)
        if ledger is not None:
            ledger.write_bytes(msgspec.json.encode(done))
        if (done.next - first) % (20 * CHUNK) == 0:
            print(_words(done, first), flush=True)
    print(f"ok: {_words(done, first)}, {time.monotonic() - began:.0f} s", flush=True)
    return 0


def hunt(name: str, first: int, count: int) -> Tally:
    """The first seed that notices a planted bug."""
    tried = 0
    for start in range(first, first + count, HUNT):
        tally = run_stretch(start, min(HUNT, first + count - start), name)
        tried += tally.seeds
        if tally.broken is not None:
            return tally._replace(seeds=tried)
    return Tally(tried, 0, 0, 0, None)


def kills(first: int, count: int) -> int:
    """Print the table of planted bugs; 1 when one survives."""
    alive = []
    for name in mutants.NAMES:
        tally = hunt(name, first, count)
        if tally.broken is None:
            alive.append(name)
            print(f"{name:24} ALIVE after {tally.seeds}", flush=True)
        else:
            seed, what = tally.broken
            print(f"{name:24} seed {seed:5} after {tally.seeds:4}: {what[:70]}", flush=True)
    print(f"{len(mutants.NAMES) - len(alive)} of {len(mutants.NAMES)} killed; alive: {alive}")
    return 1 if alive else 0


def _tallies(first: int, count: int, workers: int) -> Iterator[tuple[Tally, float]]:
    starts = range(first, first + count, CHUNK)
    sizes = [min(CHUNK, first + count - start) for start in starts]
    with ProcessPoolExecutor(workers) as pool:
        for answer in pool.map(_timed, starts, sizes):
            yield answer
            if answer[0].broken is not None:
                pool.shutdown(cancel_futures=True)
                return


def _timed(first: int, count: int) -> tuple[Tally, float]:
    began = time.process_time()
    tally = run_stretch(first, count)
    return tally, time.process_time() - began


def _read(ledger: Path | None, first: int) -> Done:
    if ledger is not None and ledger.exists():
        return msgspec.json.decode(ledger.read_bytes(), type=Done)
    return Done(first)


def _words(done: Done, first: int) -> str:
    return (
        f"{done.next - first} histories from seed {first}, {done.steps} steps, "
        f"{done.facts} facts, {done.cases} questions, {done.cpu_s / 3600:.2f} CPU hours"
    )


def workers_of(chosen: int) -> int:
    return chosen or os.cpu_count() or 1
