"""Counting a vote: by head, by shares or by area; by name or from slips; a tie is no majority.

Source: spec/domain.md sections 2.4, 3.11 and 6, Appendix A "Meeting votes".
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from app.core.errors import Refused

BASES: Final = ("head", "share", "area")
MAJORITIES: Final = ("simple", "two_thirds", "unanimous")
COUNTED_OF: Final = ("here", "said")  # everybody who is there, or those who said yes or no
YES, NO, SILENT = "yes", "no", ""
CHOICES: Final = (YES, NO, SILENT)
CARRIED, LOST, TIE, NO_QUORUM = "carried", "lost", "tie", "no_quorum"


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """How it went, all figures in weights.

    Attributes:
        whole: Of everybody who has a vote. silent: Of those there who said neither yes nor no.
        needed: Yes that are enough.
        is_quorate: Enough of the whole was there.
        is_agreed: Quorate, and enough of them said yes.
    """

    yes: int
    no: int
    silent: int
    whole: int
    needed: int
    is_quorate: bool
    is_agreed: bool

    @property
    def is_tie(self) -> bool:
        """As many for it as against it."""
        return self.yes == self.no > 0

    @property
    def word(self) -> str:
        """The result in one word: why it was not carried, where it was not."""
        if self.is_agreed:
            return CARRIED
        if not self.is_quorate:
            return NO_QUORUM
        return TIE if self.is_tie else LOST


def needed(majority: str, base: int) -> int:
    """Yes that are enough among `base`: half and one more, two thirds rounded up, or all.

    Raises:
        Refused: "vote.majority".
    """
    match majority:
        case "simple":
            return base // 2 + 1
        case "two_thirds":
            return max(1, -(-2 * base // 3))
        case "unanimous":
            return max(1, base)
    raise Refused("vote.majority", majority=majority)


def tally(
    yes: int,
    no: int,
    silent: int,
    *,
    whole: int,
    majority: str = "simple",
    quorum_percent: int = 50,
    of: str = "here",
) -> Result:
    """The result of figures that were counted. Nobody there is no quorum, whatever the rule.

    Args:
        whole: The weight of everybody who has a vote.

    Raises:
        Refused: "vote.negative"; "vote.more_than_whole" with counted and whole; "vote.majority".
    """
    there = yes + no + silent
    if min(yes, no, silent) < 0 or of not in COUNTED_OF:
        raise Refused("vote.negative")
    if there > whole:
        raise Refused("vote.more_than_whole", counted=there, whole=whole)
    enough = needed(majority, there if of == "here" else yes + no)
    is_quorate = there > 0 and there * 100 >= whole * quorum_percent
    return Result(
        yes=yes,
        no=no,
        silent=silent,
        whole=whole,
        needed=enough,
        is_quorate=is_quorate,
        is_agreed=is_quorate and yes >= enough,
    )


def count(
    votes: Mapping[str, str],
    weights: Mapping[str, int],
    *,
    majority: str = "simple",
    quorum_percent: int = 50,
    of: str = "said",
) -> Result:
    """Count what everybody said: "yes", "no", or "" for who is there and is silent.

    Args:
        votes: By voter; who is neither there nor stood in for is missing.
        weights: Of everybody who has a vote.

    Raises:
        Refused: "vote.unknown_voter", "vote.choice", and as `tally`.
    """
    if not votes.keys() <= weights.keys():
        raise Refused("vote.unknown_voter")
    sums = dict.fromkeys(CHOICES, 0)
    for voter, word in votes.items():
        if word not in sums:
            raise Refused("vote.choice", choice=word)
        sums[word] += weights[voter]
    return tally(
        sums[YES],
        sums[NO],
        sums[SILENT],
        whole=sum(weights.values()),
        majority=majority,
        quorum_percent=quorum_percent,
        of=of,
    )
