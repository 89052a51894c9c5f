"""Handing the numbering of a group's facts to another sequencer: a server, or another laptop."""

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import SequencerCard, SequencerTransferred
from app.store.sequencer_store import LaptopSequencerStore


def transfer_log(tx: Tx, sequencer: SequencerCard) -> Event:
    """Let `sequencer` number the facts from the next one on. For the hub only.

    Raises:
        Refused: `sequencer.not_ours`: another one numbers the facts; or the actor may not.
    """
    end = LaptopSequencerStore(tx.conn, tx.group.id, tx.now_ms).checkpoint()
    if not tx.group.is_hub or end is None:
        raise Refused("sequencer.not_ours")
    return tx.append(
        SequencerTransferred(
            epoch=tx.roster.epoch + 1, sequencer=sequencer, size=end.size, root=end.root
        )
    )
