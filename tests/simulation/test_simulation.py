"""Simulated groups keep every promise, from one seed to the next."""

import pytest

from tests.simulation.run import run

# Each found something once: a book that went deaf after a refusal (40, 113), late money on a
# closed page (108), a checkpoint beyond a page (121), places of a stick written again (240).
ONCE_BROKEN = (40, 108, 113, 121, 240)


@pytest.mark.parametrize("seed", ONCE_BROKEN)
def test_a_history_that_once_broke_a_promise_keeps_it(seed: int) -> None:
    run(seed)


@pytest.mark.parametrize("first", range(1000, 1080, 10))
def test_ten_histories_keep_every_promise(first: int) -> None:
    for seed in range(first, first + 10):
        run(seed)
