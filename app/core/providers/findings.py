"""What we conclude about a payment that a treasurer wrote down, and from which evidence.

Source: spec/integrations.md sections 0 and 7.1. A finding never alters the ledger: it is a
chip on the screen and, where the money differs, a task with a proposed entry.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a payment stands. PROVIDER_DOWN is shown and never stored as final.

    WITHDRAWN: its entry was taken back, so there is nothing to check any more.
    """

    PENDING = "pending"
    VERIFIED = "verified"
    MISMATCH = "mismatch"
    WRONG_RECEIVER = "wrong_receiver"
    NOT_FOUND = "not_found"
    DUPLICATE = "duplicate"
    REVERSED = "reversed"
    EXPIRED = "expired"
    PROVIDER_DOWN = "provider_down"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"


class Evidence(StrEnum):
    """How strong the ground is; only the last three may give VERIFIED."""

    CLAIM = "claim"
    STATEMENT = "statement"
    CALLBACK = "callback"
    QUERY = "query"


class Status(StrEnum):
    """What the provider says happened to the payment itself."""

    COMPLETED = "completed"
    REVERSED = "reversed"
    FAILED = "failed"
    EXPIRED = "expired"
    IN_FLIGHT = "in_flight"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A payment as the treasurer wrote it: minor units of `currency`, code upper-cased."""

    payment: str
    code: str
    minor: int
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One payment as a provider reports it.

    Attributes:
        account: Who received it: our shortcode, till or wallet; "" when not stated.
        minor: Minor units received; None when the provider does not say.
        payer: Masked number and name, as far as the provider gives them.
        completed_at: ISO instant with the provider's own offset, or "".
        reference: What the payer typed (bill reference), stripped of control characters.
        conversation: The provider's id of our question; "" when we did not ask.
    """

    provider: str
    code: str
    status: Status
    evidence: Evidence
    account: str
    minor: int | None
    currency: str
    payer: str = ""
    completed_at: str = ""
    reference: str = ""
    conversation: str = ""
    provider_code: str = ""
    provider_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unparsed:
    """Bytes that we could not read; `why` is a stable code, the raw body is kept apart."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The conclusion that travels to every laptop as sys.payment.verified."""

    payment: str
    provider: str
    code: str
    state: State
    evidence: Evidence
    minor: int | None
    currency: str
    payer: str = ""
    completed_at: str = ""
    provider_code: str = ""
    provider_text: str = ""


_NOT_PAID = {Status.FAILED: State.NOT_FOUND, Status.EXPIRED: State.EXPIRED}


def judge(claim: Claim, seen: Seen, *, accounts: Iterable[str], used_by: str = "") -> Finding:
    """Compare what was written with what the provider says.

    Args:
        accounts: Our own shortcodes, tills or wallets at this provider.
        used_by: Payment id that already holds this code, or "".
    """
    return Finding(
        payment=claim.payment,
        provider=seen.provider,
        code=seen.code,
        state=_state(claim, seen, frozenset(accounts), used_by),
        evidence=seen.evidence,
        minor=seen.minor,
        currency=seen.currency,
        payer=seen.payer,
        completed_at=seen.completed_at,
        provider_code=seen.provider_code,
        provider_text=seen.provider_text,
    )


def _state(claim: Claim, seen: Seen, accounts: frozenset[str], used_by: str) -> State:
    if seen.status is Status.IN_FLIGHT:
        return State.PENDING
    if seen.status in _NOT_PAID:
        return _NOT_PAID[seen.status]
    if seen.account and seen.account not in accounts:
        return State.WRONG_RECEIVER
    if seen.status is Status.REVERSED:
        return State.REVERSED
    if used_by not in ("", claim.payment):
        return State.DUPLICATE
    if seen.minor is None:
        return State.PENDING
    if (seen.minor, seen.currency) != (claim.minor, claim.currency):
        return State.MISMATCH
    return State.PENDING if seen.evidence is Evidence.CLAIM else State.VERIFIED


_LOOK_ALIKE = str.maketrans("OQI5", "001S")


def look_alike(code: str, minor: int, others: Iterable[Seen]) -> Seen | None:
    """The one received payment whose code differs by a single sign, of the same amount.

    O and 0, I and 1, S and 5 are one sign to a tired eye. None when there is no such payment
    or more than one: a guess must not choose between two people.
    """
    close = [seen for seen in others if seen.minor == minor and differ_by_one(code, seen.code)]
    return close[0] if len(close) == 1 else None


def differ_by_one(left: str, right: str) -> bool:
    """Whether two codes of one length differ by one sign, or only by signs that look alike."""
    if len(left) != len(right) or left == right:
        return False
    if left.translate(_LOOK_ALIKE) == right.translate(_LOOK_ALIKE):
        return True
    return sum(a != b for a, b in zip(left, right, strict=True)) == 1
