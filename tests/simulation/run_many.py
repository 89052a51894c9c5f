"""Many seeds, on all cores; with or without a planted fault."""

import gc
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import NamedTuple

from tests.simulation.mutants import TROUBLE, planted
from tests.simulation.promises import Violation
from tests.simulation.run import run

CHUNK = 20
CIRCLES = (50_000, 20, 100)  # whoever looks for circles more often spends a tenth of his time on it


class Tally(NamedTuple):
    """What a stretch of seeds brought about; `broken` is "" or (seed, what)."""

    seeds: int
    steps: int
    facts: int
    cases: int
    broken: tuple[int, str] | None


def run_stretch(first: int, count: int, mutant: str = "", trouble: str | None = None) -> Tally:
    """Run seeds one after the other, up to the first violation.

    Args:
        mutant: A protection that is taken away. trouble: As `run`; None for a mutant: the one
            that it belongs to, or none.
    """
    steps = facts = cases = 0
    if trouble is None:
        trouble = TROUBLE.get(mutant, "") if mutant else None
    with fewer_looks(), planted(mutant):
        for seed in range(first, first + count):
            try:
                history = run(seed, trouble=trouble)
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


@contextmanager
def fewer_looks() -> Iterator[None]:
    """Look for circles of objects less often meanwhile."""
    before = gc.get_threshold()
    gc.set_threshold(*CIRCLES)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def run_many(
    first: int, count: int, mutant: str = "", trouble: str | None = None, *, workers: int = 0
) -> Iterator[Tally]:
    """Stretches as they finish; stops asking for more after the first violation."""
    starts = range(first, first + count, CHUNK)
    sizes = [min(CHUNK, first + count - start) for start in starts]
    with ProcessPoolExecutor(workers or os.cpu_count()) as pool:
        many = len(sizes)
        for tally in pool.map(run_stretch, starts, sizes, [mutant] * many, [trouble] * many):
            yield tally
            if tally.broken is not None:
                pool.shutdown(cancel_futures=True)
                return
