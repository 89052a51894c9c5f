"""Histories that once broke a promise: each stays as a test, named after what was wrong."""

import pytest

from tests.simulation.run import run

FOUND = {
    "a repayment taken back while it waited stayed in suspense": (10132, 11264),
    "a loan written off that was never handed over was lost all the same": (10744, 11303),
    "a repayment of a loan that was taken away unseen stayed on the loan": (11173,),
    "a stolen laptop alone knew what a server lost, and was asked for an officer's word": (1034,),
    "what a fork wrote again was expected to know no more than before": (
        10284,
        10510,
        11113,
        11615,
    ),
}


@pytest.mark.parametrize("what", FOUND)
def test_what_was_found_once_stays_mended(what: str) -> None:
    for seed in FOUND[what]:
        assert run(seed).facts
