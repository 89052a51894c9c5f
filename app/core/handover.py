"""Whose turn it is to number: founded here, handed over, or renewed after a fork."""

from app.core.adoption import NOT_PERMITTED
from app.core.answer import Answer
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import GroupCreated, SequencerTransferred
from app.core.numbering import Numbering
from app.core.recovery import transfer_of

STALE_TRANSFER = "sequencer.stale_transfer"


def is_our_turn(log: Numbering, event: Event, answer: Answer) -> bool:
    """Whether we may number `event`; a fact behind a transfer is left to the new sequencer.

    Raises:
        Refused: "group.other_sequencer", "sequencer.not_the_highest", "sequencer.not_ours".
    """
    payload, ours = event.payload, log.public
    if log.is_ours:
        return True
    if log.roster.founding is None:
        if isinstance(payload, GroupCreated) and payload.sequencer.key != ours:
            raise Refused("group.other_sequencer")
        return True
    transfer = transfer_of(payload)
    if transfer is not None and transfer.sequencer.key == ours:
        if not _stands_on_the_end(log, transfer):
            raise Refused("sequencer.not_the_highest", have=log.size, named=transfer.size)
        return True
    if not log.has_grown:
        raise Refused("sequencer.not_ours")
    answer.handed_over.append(event.hash)
    return False


def why_not_handed_over(log: Numbering, event: Event) -> str | None:
    """Why a fact may not hand the log over: from another place than its end, or by one officer
    where the group asks two; None when it may, or does not."""
    transfer = transfer_of(event.payload)
    if transfer is None:
        return None
    if not (_stands_on_the_end(log, transfer) or _renews(log, transfer)):
        return STALE_TRANSFER
    lacks = log.is_ours and log.roster.lacks_second(
        event.payload, device=event.device, actor=event.actor
    )
    return NOT_PERMITTED if lacks else None


def _stands_on_the_end(log: Numbering, transfer: SequencerTransferred) -> bool:
    at = transfer.epoch, transfer.size, transfer.root
    return at == (log.roster.epoch + 1, log.size, log.root)


def _renews(log: Numbering, transfer: SequencerTransferred) -> bool:
    """Whether officers let the same sequencer go on after its log was forked: its own facts may
    stand between, and nobody else numbers meanwhile."""
    is_same = log.is_ours and transfer.sequencer == log.roster.sequencer
    return is_same and transfer.epoch == log.roster.epoch + 1 and transfer.size <= log.size
