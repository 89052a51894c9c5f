"""Handing the numbering of a group's facts to another sequencer: a server, or another laptop."""

from app.book.identity import LaptopKeys
from app.book.starting import refuse
from app.book.transaction import Tx
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import SequencerCard, SequencerTransferred
from app.core.ids import uuid7
from app.core.vouching import NumberingAsked
from app.store.event_log import EventLog, log_size
from app.store.sequencer_store import LaptopSequencerStore


def transfer_log(tx: Tx, sequencer: SequencerCard) -> Event:
    """Let `sequencer` number the facts from the next one on. For the hub only.

    Raises:
        Refused: `sequencer.not_ours`: another one numbers the facts; `sequencer.needs_second`: no
            second officer agreed, see `needs_asking`; or the actor may not.
    """
    end = LaptopSequencerStore(tx.conn, tx.group.id, tx.now_ms).checkpoint()
    if not tx.group.is_hub or end is None:
        raise Refused("sequencer.not_ours")
    return _hand_over(tx, sequencer, end)


def call_log_home(tx: Tx, keys: LaptopKeys) -> Event:
    """Let this laptop number the facts from the next one on, in place of a server. The server
    numbers this last fact of its own; if others wrote meanwhile, it is void and can be repeated.

    Raises:
        Refused: `sequencer.not_at_the_end`: facts wait here, or more may be on the server; or the
            actor may not; `sequencer.needs_second`, as `transfer_log`.
    """
    end = LaptopSequencerStore(tx.conn, tx.group.id, tx.now_ms).checkpoint()
    refuse(tx.conn)
    log = EventLog(tx.conn)
    if tx.group.is_hub or end is None or end.size != log_size(tx.conn) or log.waiting_count():
        raise Refused("sequencer.not_at_the_end")
    return _hand_over(tx, own_card(tx, keys), end)


def own_card(tx: Tx, keys: LaptopKeys) -> SequencerCard:
    """This laptop as the one who numbers."""
    public = keys.sequencer.verify_key.encode().hex()
    known = [card for card in tx.roster.sequencers.values() if card.key == public]
    return known[-1] if known else keys.sequencer_card(uuid7(tx.now_ms))


def needs_asking(tx: Tx, sequencer: SequencerCard) -> bool:
    """Whether a second officer must agree before `sequencer` numbers the facts."""
    fact = SequencerTransferred(epoch=tx.roster.epoch + 1, sequencer=sequencer, size=0, root="")
    return tx.roster.lacks_second(fact, device=tx.group.device, actor=tx.actor)


def ask_numbering(tx: Tx, sequencer: SequencerCard, place: str) -> bool:
    """Ask another officer, once, to let `sequencer` number the facts; whether one must be asked.

    Args:
        place: What people call it.
    """
    if not needs_asking(tx, sequencer):
        return False
    asked = [event.payload for event in tx.roster.vouching.asked.values()]
    keys = [one.sequencer.key for one in asked if isinstance(one, NumberingAsked)]
    if sequencer.key not in keys:
        tx.append(NumberingAsked(sequencer=sequencer, place=place))
    return True


def _hand_over(tx: Tx, sequencer: SequencerCard, end: Checkpoint) -> Event:
    if needs_asking(tx, sequencer):
        raise Refused("sequencer.needs_second")
    return tx.append(
        SequencerTransferred(
            epoch=tx.roster.epoch + 1, sequencer=sequencer, size=end.size, root=end.root
        )
    )
