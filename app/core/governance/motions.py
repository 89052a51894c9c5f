"""Motions: what is voted on, who said what, and how it went.

Votes by name are united by voter, whoever counted them; of a secret vote only sums are known,
so a second count that differs leaves it open (spec/domain.md INV-45).
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.governance.votes import BASES, CHOICES, COUNTED_OF, MAJORITIES, Result, tally

TEXT_MAX: Final = 300
EFFECTS: Final = (
    *("", "rules", "expense", "help", "loan", "risk", "office", "payout", "levy", "key"),
    "dispute",  # a disputed entry is taken back
)
PROXIES_MAX: Final = 1


@event_type("motion.put", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MotionPut:
    """Something is put to the vote.

    Attributes:
        text: In the group's words.
        majority: "simple", "two_thirds" or "unanimous". secret: By slips or beans; only sums.
        basis: How votes weigh: "head", "share" or "area".
        of: The majority "here" of everybody who is there, or of those who "said" yes or no.
        quorum_percent: Of the weight of everybody who has a vote.
        effect: What it allows, see EFFECTS; "" when it is words only; "key": the member of
            `subject` signs for a key holder who is not here. subject: What of: a proposal, a
            member, a disputed entry; "" for none.
        proposed_by, seconded_by: Members; "" when not noted.
    """

    motion: str
    meeting: str
    on: str
    text: str
    majority: str
    secret: bool
    basis: str
    of: str
    quorum_percent: int
    effect: str
    subject: str
    proposed_by: str
    seconded_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """What one voter said: "yes", "no", or "" for silent.

    Attributes:
        voter: Whose vote it is: a member, or a unit in a vote by area.
        by: The member who cast it: another one for a proxy.
    """

    voter: str
    choice: str
    weight: int
    by: str


@event_type("votes.counted", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class VotesCounted:
    """A motion was voted on.

    Attributes:
        yes, no, silent: In weights; the sums of the ballots where there are any.
        whole: Weight of everybody who has a vote.
        ballots: By name, in the order of the roll; () for a secret vote or raised hands.
        result: "carried", "lost", "tie" or "no_quorum", as it was read out.
    """

    motion: str
    meeting: str
    yes: int
    no: int
    silent: int
    whole: int
    ballots: tuple[Ballot, ...]
    result: str


def put(payload: MotionPut) -> MotionPut:
    """Decide a motion.

    Raises:
        Refused: "motion.no_words", "motion.too_long" with most, "vote.majority",
            "vote.weights", "vote.secret_by_weight", "motion.unknown_effect", "rules.quorum",
            "motion.seconds_own".
    """
    if not payload.text.strip():
        raise Refused("motion.no_words")
    if len(payload.text) > TEXT_MAX:
        raise Refused("motion.too_long", most=TEXT_MAX)
    if payload.majority not in MAJORITIES:
        raise Refused("vote.majority", majority=payload.majority)
    if payload.basis not in BASES or payload.of not in COUNTED_OF:
        raise Refused("vote.weights", basis=payload.basis)
    if payload.secret and payload.basis != "head":
        raise Refused("vote.secret_by_weight")
    if payload.effect not in EFFECTS:
        raise Refused("motion.unknown_effect", effect=payload.effect)
    if not 0 <= payload.quorum_percent <= 100:
        raise Refused("rules.quorum", percent=payload.quorum_percent)
    if payload.proposed_by and payload.proposed_by == payload.seconded_by:
        raise Refused("motion.seconds_own", member=payload.proposed_by)
    return payload


def check_ballots(
    ballots: Collection[Ballot], weights: Mapping[str, int], *, here: Collection[str]
) -> None:
    """Prove that every vote may be cast, and only once.

    Args:
        weights: Of everybody who has a vote.
        here: Members who are there.

    Raises:
        Refused: "vote.twice", "vote.unknown_voter", "vote.choice", "vote.not_here" (member),
            "vote.too_many_proxies" (member, most), "vote.weights".
    """
    by_proxy: Counter[str] = Counter()
    seen: set[str] = set()
    for one in ballots:
        if one.voter in seen:
            raise Refused("vote.twice", member=one.voter)
        seen.add(one.voter)
        if one.voter not in weights:
            raise Refused("vote.unknown_voter")
        if one.choice not in CHOICES:
            raise Refused("vote.choice", choice=one.choice)
        if one.weight != weights[one.voter]:
            raise Refused("vote.weights", basis="")
        if one.by not in here:
            raise Refused("vote.not_here", member=one.by)
        if one.by != one.voter:
            by_proxy[one.by] += 1
    for member, stood_for in by_proxy.items():
        if stood_for > PROXIES_MAX:
            raise Refused("vote.too_many_proxies", member=member, most=PROXIES_MAX)


def sums_of(ballots: Collection[Ballot]) -> tuple[int, int, int]:
    """Yes, no and silent, in weights."""
    sums = dict.fromkeys(("yes", "no", ""), 0)
    for one in ballots:
        sums[one.choice] += one.weight
    return sums["yes"], sums["no"], sums[""]


def result_of(motion: MotionPut, yes: int, no: int, silent: int, whole: int) -> Result:
    """How a motion went with these figures."""
    return tally(
        yes,
        no,
        silent,
        whole=whole,
        majority=motion.majority,
        quorum_percent=motion.quorum_percent,
        of=motion.of,
    )


def count(payload: VotesCounted, motion: MotionPut) -> VotesCounted:
    """Decide a count.

    Raises:
        Refused: "vote.secret" for ballots of a secret vote, "vote.needs_names" for a vote by
            weight without them, "vote.sums" when they are not the sums, "vote.result", and as
            `tally`.
    """
    if payload.ballots and motion.secret:
        raise Refused("vote.secret")
    if not payload.ballots and motion.basis != "head":
        raise Refused("vote.needs_names")
    sums = (payload.yes, payload.no, payload.silent)
    if payload.ballots and sums_of(payload.ballots) != sums:
        raise Refused("vote.sums")
    if result_of(motion, *sums, payload.whole).word != payload.result:
        raise Refused("vote.result", result=payload.result)
    return payload
