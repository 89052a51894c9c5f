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
# The same of histories that are bent to a misfortune of their own.
FOUND_IN = {
    ("hub_put_back", "a hub forgot the epoch that the server then had, and nobody was believed"): 1,
    ("hub_put_back", "a laptop that a server does not know any more was not asked which past"): 59,
    ("hub_put_back", "what a disk image of a hub forgot stood aside with whoever held it"): 3,
    ("hub_put_back", "two pasts of one size: sticks brought only what came after"): 74,
    ("hub_put_back", "a laptop followed a hub that did not know it had been put back"): 82,
    ("taken_over", "a stick took a laptop back to a past in which it gave the numbers"): 40,
    ("taken_over", "a newer epoch was followed whose rules took other numbers for its own"): 61,
    (
        "taken_over",
        "a stick went on from a past that its reader had left, in an earlier epoch",
    ): 12097,
    ("taken_over", "a stick went on from a past in which another laptop was let in"): 12109,
    ("taken_over", "a third past came with another one, and its numbers counted as ours"): 12127,
    ("key_race", "what was sealed with a key that came too late could not be opened"): 1,
    (
        "server_behind_newcomer",
        "a snapshot stood in the middle of a transaction of the server's new past",
    ): 5500010,
    (
        "server_behind_newcomer",
        "a newcomer waited for what a server forgot and nobody brought",
    ): 310060,
    (
        "two_officers",
        "who stood by a loan that was given twice stood by neither, once an answer took one away",
    ): 500_066,
    (
        "two_officers",
        "a laptop that somebody out of office gave away was his on every page",
    ): 500_075,
    ("key_race", "two officers locked out a laptop each, and each had the other's key"): 3,
    ("old_books", "a payout claimed numbers that nobody had signed and a server gave again"): 45,
    ("newcomer", "a page with a hole, twice, was said to be a history on its way"): 710_017,
}


@pytest.mark.parametrize("what", FOUND)
def test_what_was_found_once_stays_mended(what: str) -> None:
    for seed in FOUND[what]:
        assert run(seed, trouble="").facts


@pytest.mark.parametrize(("trouble", "what"), FOUND_IN)
def test_what_was_found_in_a_misfortune_stays_mended(trouble: str, what: str) -> None:
    assert run(FOUND_IN[trouble, what], trouble=trouble).facts
