"""A payment asked for on the payer's own phone: how far it came, and why no money came.

Sources: spec/integrations.md sections 1.2 and 7.3; spec/domain.md section 8.5: an answer other
than "paid" closes the request, never the due.
"""

from dataclasses import dataclass
from enum import StrEnum


class PromptState(StrEnum):
    """Where a request stands. ASKING: the phone shows it. UNKNOWN: nobody could tell in time."""

    ASKING = "asking"
    PAID = "paid"
    FAILED = "failed"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a request ended without money; NONE for the others."""

    NONE = ""
    CANCELLED = "cancelled"
    NO_MONEY = "no_money"
    WRONG_PIN = "wrong_pin"
    LIMIT = "limit"
    TOO_SOON = "too_soon"  # the same amount was asked of the same phone a moment ago
    NO_ANSWER = "no_answer"
    NOT_SET_UP = "not_set_up"  # only the operator of the server can mend it
    BUSY = "busy"
    DOWN = "down"
    NOT_SENT = "not_sent"  # the number of the phone never reached the server


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptAnswer:
    """What a provider says of a request that we put: its own code and words besides."""

    state: PromptState
    reason: Reason = Reason.NONE
    code: str = ""
    text: str = ""
