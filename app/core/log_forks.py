"""A sequencer that has signed two pasts: restored from an old copy, it went on numbering.

Its log is never rewritten. It confesses (`LogForked`), the laptops that hold the other past give
their facts back as facts without numbers, and an officer seals a new epoch on top. What a fact
says its author knew ends, for the rules, where both pasts part. Source: spec/sync.md section 2.8.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused
from app.core.events.envelope import Event, Frame
from app.core.events.registry import FactClass, event_type
from app.core.roster import Roster
from app.core.witness import check_signed_by_one


@event_type("sys.log.forked", FactClass.SYSTEM)
@dataclass(frozen=True, slots=True, kw_only=True)
class LogForked:
    """The sequencer signed another past than its log, or one did that took the same place; the
    signature proves it.

    Attributes:
        at: Last number that both pasts have in common.
        epoch, size, root, sig: The checkpoint of the other past.
    """

    at: int
    epoch: int
    size: int
    root: str
    sig: str


def confession(
    roster: Roster, size: int, other: Checkpoint, at: int, own_root: str
) -> LogForked | None:
    """What a log of `size` facts has to say about a checkpoint that somebody holds of it.

    Args:
        at: Last number that the holder's past and this log have in common, as he says. One too
            small only makes the rules ask more.
        own_root: Of the first `other.size` facts of this log; "" when it is shorter.

    Returns:
        None: it is of this very log.

    Raises:
        Untrusted: Not signed by one who numbers this group's facts, or did.
        Refused: "sequencer.behind": the log is a beginning of the witnessed one and must adopt
            the missing records; "log.not_forked": both pasts cannot part there.
    """
    # An epoch that was forgotten as well, or is another one's now, was of any who ever numbered
    # here, if its key signed.
    check_signed_by_one(other, roster)
    if own_root == other.root:
        return None
    if at >= min(size, other.size):
        if at == size:
            raise Refused("sequencer.behind", have=size, witnessed=other.size)
        raise Refused("log.not_forked", at=at)
    return LogForked(at=at, epoch=other.epoch, size=other.size, root=other.root, sig=other.sig)


def parting(mine: Sequence[Sequenced], theirs: Sequence[Sequenced]) -> int:
    """How many records of two pages that begin at the same number are the same."""
    same = 0
    for here, there in zip(mine, theirs, strict=False):
        if (here.seq, here.frame.body) != (there.seq, there.frame.body):
            break
        same += 1
    return same


def is_of_a_sequencer(event: Event, roster: Roster) -> bool:
    """Whether a fact stands in the chain of a sequencer, so that nobody else can number it."""
    return event.type.startswith("sys.") and any(
        card.id == event.device for card in roster.sequencers.values()
    )


def loose(records: Iterable[Sequenced]) -> list[Frame]:
    """Facts of the other past as facts without numbers; the sequencer's own come first, since
    others name them as what they had seen."""
    frames = [record.frame for record in records]
    return sorted(frames, key=lambda frame: b'"t":"sys.' not in frame.body)
