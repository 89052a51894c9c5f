"""Simulated groups keep every promise, from one seed to the next.

240 seeds in many short tests, so that the processes of a run share them. More of them:
DAFTARI_SEEDS=20000 for these tests, or `python -m tests.simulation --seeds 20000 --first 100000`.
"""

import os

import pytest

from tests.simulation.run_many import CHUNK, run_stretch

FIRST = 10_000
SEEDS = int(os.environ.get("DAFTARI_SEEDS", "240"))


@pytest.mark.parametrize("first", range(FIRST, FIRST + SEEDS, CHUNK))
def test_histories_keep_every_promise(first: int) -> None:
    tally = run_stretch(first, min(CHUNK, FIRST + SEEDS - first))
    assert tally.broken is None, f"seed {tally.broken}"
    # Else the simulation has become too tame to prove anything.
    assert tally.facts > 20 * tally.seeds
    assert tally.cases > tally.seeds


def test_an_old_book_that_comes_on_two_laptops_is_asked_about_once() -> None:
    tally = run_stretch(0, 5, trouble="old_books")
    assert tally.broken is None, f"seed {tally.broken}"


def test_one_number_of_two_receipt_books_is_shown_alike_everywhere() -> None:
    tally = run_stretch(0, 3, trouble="receipt_books")
    assert tally.broken is None, f"seed {tally.broken}"


def test_what_two_officers_agreed_to_holds_everywhere_and_the_word_of_one_nowhere() -> None:
    tally = run_stretch(0, 3, trouble="two_officers")
    assert tally.broken is None, f"seed {tally.broken}"
