"""Simulated groups keep every promise, from one seed to the next.

More of them: `python -m tests.simulation --seeds 20000 --first 100000`, or DAFTARI_SEEDS=2000
(four minutes on two idle cores) for this test.
"""

import os

from tests.simulation.run_many import run_many

SEEDS = int(os.environ.get("DAFTARI_SEEDS", "300"))


def test_histories_keep_every_promise() -> None:
    facts = cases = 0
    for tally in run_many(10_000, SEEDS):
        assert tally.broken is None, f"seed {tally.broken}"
        facts, cases = facts + tally.facts, cases + tally.cases
    # Else the simulation has become too tame to prove anything.
    assert facts > 20 * SEEDS
    assert cases > SEEDS
