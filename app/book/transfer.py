"""Handing the numbering of a group's facts to another sequencer: a server, or another laptop."""

from app.book.identity import LaptopKeys
from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import SequencerCard, SequencerTransferred
from app.core.ids import uuid7
from app.store.event_log import EventLog, log_size
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


def call_log_home(tx: Tx, keys: LaptopKeys) -> Event:
    """Let this laptop number the facts from the next one on, in place of a server. The server
    numbers this last fact of its own; if others wrote meanwhile, it is void and can be repeated.

    Raises:
        Refused: `sequencer.not_at_the_end`: facts wait here, or more may be on the server; or the
            actor may not.
    """
    end = LaptopSequencerStore(tx.conn, tx.group.id, tx.now_ms).checkpoint()
    log = EventLog(tx.conn)
    if tx.group.is_hub or end is None or end.size != log_size(tx.conn) or log.waiting_count():
        raise Refused("sequencer.not_at_the_end")
    public = keys.sequencer.verify_key.encode().hex()
    known = [card for card in tx.roster.sequencers.values() if card.key == public]
    card = known[-1] if known else keys.sequencer_card(uuid7(tx.now_ms))
    return tx.append(
        SequencerTransferred(
            epoch=tx.roster.epoch + 1, sequencer=card, size=end.size, root=end.root
        )
    )
