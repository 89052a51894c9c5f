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


def check_signed_by_one(checkpoint: Checkpoint, roster: Roster) -> None:
    """Prove that the sequencer of its epoch, or else one of another epoch, signed `checkpoint`.

    Raises:
        Untrusted: Another group, or none of them signed it.
    """
    own = roster.sequencers.get(checkpoint.epoch)
    others = [card for card in roster.sequencers.values() if card != own]
    problem: Untrusted | None = None
    for card in (own, *others) if own is not None else others:
        try:
            return check_signed(checkpoint, roster, card)
        except Untrusted as error:
            problem = problem or error
    raise problem or Untrusted("checkpoint.unknown_epoch", epoch=checkpoint.epoch)
