"""What the screens call the state of an electronic payment (spec/ux.md section 7.4)."""

from app.core.providers.findings import State
from app.core.providers.prompts import PromptState

WRITTEN = "written"
SENT = "sent"
CHECKING = "checking"
CHECKED = "checked"
MISMATCH = "mismatch"
MISTYPED = "mistyped"
NOT_FOUND = "not_found"
OTHER_RECEIVER = "wrong_receiver"
DUPLICATE = "duplicate"
REVERSED = "reversed"
UNLISTED = "unlisted"
BY_HAND = "by_hand"
DOWN = "provider_down"
UNKNOWN = "unknown"
ASKED = "asked"  # a request that the server has not answered yet
ON_PHONE = "on_phone"
PAID = "paid"  # asked for and paid; the receipt is still to come
NOT_PAID = "not_paid"
UNREAD = "unread"  # money carried to the bank whose statement nobody has read

_OF_FINDING = {
    State.PENDING: CHECKING,
    State.VERIFIED: CHECKED,
    State.MISMATCH: MISMATCH,
    State.WRONG_RECEIVER: OTHER_RECEIVER,
    State.NOT_FOUND: NOT_FOUND,
    State.DUPLICATE: DUPLICATE,
    State.REVERSED: REVERSED,
    State.EXPIRED: NOT_FOUND,
    State.PROVIDER_DOWN: DOWN,
    State.UNKNOWN: UNKNOWN,
    State.WITHDRAWN: SENT,
}
WAITING = frozenset({WRITTEN, SENT, CHECKING, DOWN, UNREAD, ASKED, ON_PHONE, PAID, NOT_PAID})
AGREED = frozenset({CHECKED, BY_HAND})
# Here a payment that came under another code may be the one that was meant.
OPEN_TO_GUESS = frozenset({WRITTEN, SENT, CHECKING, DOWN, NOT_FOUND, UNKNOWN})


_OF_PROMPT = {"": ASKED, PromptState.ASKING: ON_PHONE, PromptState.PAID: PAID}


def state_of_request(told: str) -> str:
    """The state to show of a payment that was asked for; `told` "" before the first answer."""
    return _OF_PROMPT.get(told, NOT_PAID)


def state_of(finding: str, *, is_numbered: bool, is_witnessed: bool) -> str:
    """The state to show.

    Args:
        finding: Newest state that the relay told, "" before the first.
        is_numbered: A server has the entry; on a group without one it is only written.
        is_witnessed: Two officers saw the payment themselves; what a provider says is stronger
            as soon as it says that money came or did not.
    """
    found = _OF_FINDING.get(State(finding)) if finding in _KNOWN else None
    if is_witnessed and found in (None, CHECKING, DOWN, UNKNOWN, NOT_FOUND, SENT):
        return BY_HAND
    if found is not None:
        return found
    return SENT if is_numbered else WRITTEN


_KNOWN = frozenset(State)
