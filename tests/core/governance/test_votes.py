"""Votes: who is enough, a tie, a quorum, proxies, secret ballots."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.governance.motions import Ballot, MotionPut, VotesCounted, check_ballots, put
from app.core.governance.motions import count as count_motion
from app.core.governance.roll_call import in_quorum, standing_of, voters
from app.core.governance.votes import MAJORITIES, count, needed, tally

MOTION = MotionPut(
    motion="m1",
    meeting="g1",
    on="2026-11-21",
    text="From the next cycle a share costs 250",
    majority="two_thirds",
    secret=False,
    basis="head",
    of="here",
    quorum_percent=50,
    effect="rules",
    subject="",
    proposed_by="a",
    seconded_by="b",
)


@pytest.mark.parametrize("majority", ["simple", "two_thirds"])
def test_the_worked_vote_of_the_specification(majority: str) -> None:
    result = tally(10, 5, 0, whole=25, majority=majority, quorum_percent=50)
    assert result.is_quorate
    assert result.is_agreed
    assert result.needed == {"simple": 8, "two_thirds": 10}[majority]
    assert tally(9, 6, 0, whole=25, majority=majority).is_agreed is (majority == "simple")


def test_the_vote_of_the_picture_needs_thirteen_of_nineteen() -> None:
    assert needed("two_thirds", 19) == 13
    assert tally(14, 3, 2, whole=20, majority="two_thirds", quorum_percent=66).is_agreed


@pytest.mark.parametrize(
    ("figures", "word"),
    [
        ((5, 5, 0), "tie"),
        ((4, 5, 1), "lost"),
        ((6, 4, 0), "carried"),
        ((2, 0, 0), "no_quorum"),
        ((0, 0, 0), "no_quorum"),
    ],
)
def test_a_result_is_read_out_in_one_word(figures: tuple[int, int, int], word: str) -> None:
    assert tally(*figures, whole=12, quorum_percent=50).word == word


@given(
    st.dictionaries(st.integers(0, 60), st.sampled_from(["yes", "no", ""]), max_size=60),
    st.sampled_from(MAJORITIES),
    st.sampled_from(["here", "said"]),
    st.integers(0, 100),
)
def test_who_says_no_never_helps(said: dict[int, str], majority: str, of: str, quorum: int) -> None:
    votes = {str(voter): word for voter, word in said.items()}
    weights = {str(voter): 1 + voter % 7 for voter in range(61)}
    rule = {"majority": majority, "of": of, "quorum_percent": quorum}
    result = count(votes, weights, **rule)
    assert result.is_agreed is (result.word == "carried")
    assert not (result.is_agreed and result.is_tie)
    for voter, word in votes.items():
        if word == "yes":
            worse = count(votes | {voter: "no"}, weights, **rule)
            assert result.is_agreed or not worse.is_agreed
    # Said by half and no more, it is no majority, whatever the kind.
    if result.is_agreed:
        assert result.yes > result.no


def test_nobody_votes_twice_or_for_two() -> None:
    weights = dict.fromkeys("abcd", 1)
    own = [Ballot(voter=v, choice="yes", weight=1, by=v) for v in "ab"]
    check_ballots(own, weights, here="ab")
    for_c = Ballot(voter="c", choice="no", weight=1, by="a")
    check_ballots([*own, for_c], weights, here="ab")
    for bad, code in (
        ([*own, own[0]], "vote.twice"),
        ([*own, for_c, replace(for_c, voter="d")], "vote.too_many_proxies"),
        ([replace(for_c, by="d")], "vote.not_here"),
        ([replace(for_c, voter="z")], "vote.unknown_voter"),
        ([replace(for_c, weight=9)], "vote.weights"),
        ([replace(for_c, choice="perhaps")], "vote.choice"),
    ):
        with pytest.raises(Refused, match=code):
            check_ballots(bad, weights, here="ab")


def test_a_count_says_what_its_ballots_say() -> None:
    ballots = tuple(Ballot(voter=v, choice="yes", weight=1, by=v) for v in "ab")
    right = VotesCounted(
        motion="m1", meeting="g1", yes=2, no=0, silent=0, whole=3, ballots=ballots, result="carried"
    )
    assert count_motion(right, MOTION) is right
    for wrong, motion, code in (
        (replace(right, yes=3), MOTION, "vote.sums"),
        (replace(right, result="lost"), MOTION, "vote.result"),
        (right, replace(MOTION, secret=True), "vote.secret"),
        (replace(right, ballots=()), replace(MOTION, basis="area"), "vote.needs_names"),
    ):
        with pytest.raises(Refused, match=code):
            count_motion(wrong, motion)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"text": "  "}, "motion.no_words"),
        ({"text": "x" * 301}, "motion.too_long"),
        ({"majority": "loudest"}, "vote.majority"),
        ({"basis": "age"}, "vote.weights"),
        ({"secret": True, "basis": "share"}, "vote.secret_by_weight"),
        ({"effect": "magic"}, "motion.unknown_effect"),
        ({"quorum_percent": 101}, "rules.quorum"),
        ({"seconded_by": "a"}, "motion.seconds_own"),
    ],
)
def test_a_motion_that_cannot_be_put_is_refused(change: dict[str, object], code: str) -> None:
    assert put(MOTION) is MOTION
    with pytest.raises(Refused, match=code):
        put(replace(MOTION, **change))


def test_the_roll_says_who_votes() -> None:
    marks = {"a": "present", "b": "late", "c": "excused", "d": "proxy", "e": "absent", "f": "late"}
    assert voters(marks, {"f"}, proxy_votes=False) == (("a", "b"), ())
    assert voters(marks, {"f"}, proxy_votes=True) == (("a", "b"), ("c", "d"))
    assert in_quorum(marks, {"f"}, proxy_votes=False) == 2
    assert in_quorum(marks, {"f"}, proxy_votes=True) == 3
    assert not standing_of("excused", proxy_votes=True).in_quorum
    assert standing_of("late").may_bid
    assert not standing_of("absent", proxy_votes=True).may_vote
