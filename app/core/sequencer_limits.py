"""What a sequencer may write: its own facts, and of money only where a verified payment lies."""

from app.core.accounts import AWAITING, BANK, CRYPTO, MOBILE, MONEY_ACCOUNTS
from app.core.cases import Resolved
from app.core.events.envelope import Event
from app.core.group import SequencerCard

# A verified payment moves from "awaiting" to where the provider says the money is.
SETTLE_ACCOUNTS = frozenset((MOBILE, BANK, CRYPTO, AWAITING))


def why_not_sys(event: Event, card: SequencerCard | None) -> str | None:
    """Why `event`, of the sequencer `card` or claiming to be, may not take effect; None: it may."""
    if not event.type.startswith("sys."):
        return "sys.sequencer_may_not"
    if card is None or event.device != card.id:
        return "sys.not_the_sequencer"
    touched = {line.account for line in event.lines} & MONEY_ACCOUNTS
    if isinstance(event.payload, Resolved):
        touched = set()  # takes back the lines of a decision, which may touch the box
    if event.type.startswith("sys.payment."):
        touched -= SETTLE_ACCOUNTS
    return "sys.touches_money" if touched else None
