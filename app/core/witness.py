"""Whose word a checkpoint is: the sequencer of its epoch, as the roster knows it."""

from app.core.checkpoints import Checkpoint, verify_checkpoint
from app.core.errors import Untrusted
from app.core.group import SequencerCard
from app.core.roster import Roster


def check_signed(checkpoint: Checkpoint, roster: Roster, card: SequencerCard | None = None) -> None:
    """Prove that the sequencer of its epoch, or that of `card`, signed `checkpoint` for this
    group.

    Raises:
        Untrusted: Another group, an epoch the roster does not know, or another signature.
    """
    if checkpoint.group != roster.group:
        raise Untrusted("checkpoint.other_group")
    card = card or roster.sequencers.get(checkpoint.epoch)
    key = roster.key_of(card.id) if card is not None else None
    if key is None:
        raise Untrusted("checkpoint.unknown_epoch", epoch=checkpoint.epoch)
    verify_checkpoint(checkpoint, key)
